import type { LanguageWords } from '../words.ts';

/** What `check` reads the language by. */
export const words = {
  states: { states: /^(?:הוא|היא|הם|הן)(?= )/, asks: /יש ל|חייב|צריך|נא |אנא|מבקש/, person: 'היא' },
} satisfies LanguageWords;
