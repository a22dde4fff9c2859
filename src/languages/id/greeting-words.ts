import type { GreetingWords } from '../greeting-words.ts';

/** How Indonesian letters greet. */
export const greetings = {
  begins: 'yang terhormat, yth, bapak, ibu, kepada yth',
} satisfies GreetingWords;
