import type { GreetingWords } from '../greeting-words.ts';

/** How Ukrainian letters greet. */
export const greetings = {
  begins: 'шановн, вельмишановн, високошановн, ваша ексцеленці',
} satisfies GreetingWords;
