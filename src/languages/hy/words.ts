import type { LanguageWords } from '../words.ts';

/** What `check` reads the language by. */
export const words = {
  pageful: 2500,
  letterBegins: 'հարգելի, մեծարգո, սիրելի',
  letterEnds: 'հարգանքով, խորին հարգանքով, անկեղծորեն',
} satisfies LanguageWords;
