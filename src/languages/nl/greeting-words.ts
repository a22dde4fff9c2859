import type { GreetingWords } from '../greeting-words.ts';

/** How Dutch letters greet. */
export const greetings = {
  begins: 'geachte, excellentie, zeer geachte, hooggeachte',
} satisfies GreetingWords;
