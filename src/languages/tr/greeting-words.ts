import type { GreetingWords } from '../greeting-words.ts';

/** How Turkish letters greet. */
export const greetings = {
  begins: 'sayın, sayin, ekselansları',
  sure: 'Sayın',
} satisfies GreetingWords;
