import type { GreetingWords } from '../greeting-words.ts';

/** How Persian letters greet. */
export const greetings = {
  begins: 'جناب, حضرت, عالیجناب, سرکار',
} satisfies GreetingWords;
