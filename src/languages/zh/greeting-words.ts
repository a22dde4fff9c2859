import type { GreetingWords } from '../greeting-words.ts';

/** How Chinese letters greet. */
export const greetings = {
  begins: '尊敬的, 敬爱的, 阁下, 閣下',
} satisfies GreetingWords;
