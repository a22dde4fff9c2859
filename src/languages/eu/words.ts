import type { LanguageWords } from '../words.ts';

/** How letters begin and end. */
export const words = {
  letterBegins: 'jaun., andre., agur., jaun agurgarria, andre agurgarria, agurgarria',
  letterEnds: 'adeitasunez, agur bero bat, begirunez',
} satisfies LanguageWords;
