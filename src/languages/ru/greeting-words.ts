import type { GreetingWords } from '../greeting-words.ts';

/** How Russian letters greet. */
export const greetings = {
  begins: 'уважаем, глубокоуважаем, многоуважаем, ваше превосходительство, господин, госпожа, ваше величество',
  sure: String.raw`Уважаем\p{L}+`,
  behind: 'Уважаем',
  begun: String.raw`ваше|уважаем\p{L}+`,
} satisfies GreetingWords;
