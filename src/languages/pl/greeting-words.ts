import type { GreetingWords } from '../greeting-words.ts';

/** How Polish letters greet. */
export const greetings = {
  begins: 'szanown, wasza ekscelencj, ekscelencj',
} satisfies GreetingWords;
