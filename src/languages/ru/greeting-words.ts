import type { GreetingWords } from '../greeting-words.ts';

/** How Russian letters greet. */
export const greetings = {
  begins:
    'уважаем, глубокоуважаем, многоуважаем, ваше превосходительство, господин, госпожа, ваше величество, ваше высокопревосходительство, ваша честь, ваше высочество, ваше святейшество, достопочтенн, высокочтим, дорогой господин, дорогая госпожа',
  sure: String.raw`Уважаем\p{L}+`,
  behind: 'Уважаем',
  begun: String.raw`ваше|уважаем\p{L}+`,
} satisfies GreetingWords;
