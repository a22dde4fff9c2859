import type { LanguageWords } from '../words.ts';

/** What `check` reads the language by. */
export const words = {
  todo: true,
  letterBegins: 'estimat, kara., karaj., tre estimat',
  letterEnds: 'sincere., kun saluto, kun estimo, kun respekto, altestime, kun bondeziroj',
} satisfies LanguageWords;
