import type { Language, LanguageFact } from './language.ts';
import { roomOf } from './room.ts';
import { ROOMS } from './rooms.ts';
import { fallbacks } from './tag.ts';
import { wordsOf } from './words.ts';

// What there is of each language, for `appeal languages` and docs/languages.md.

/** The parts of a language, in the order of the table. */
export const SURVEY_PARTS = [
  'phrases',
  'hyphens',
  'lines',
  'months',
  'quotes',
  'letter',
  'names',
  'requests',
  'courtesy',
] as const;
/** One of those parts. */
export type SurveyPart = (typeof SURVEY_PARTS)[number];

/** What there is of a language, or of a variant with all that it takes from its language. A part: who has read it or where it is from, `needed` if nobody has; null if it is not there. */
export interface LanguageSurvey {
  /** BCP 47. */
  readonly code: string;
  /** What the language calls itself, if it has a phrase book. */
  readonly native: string | null;
  /** ISO 15924, as Unicode names the script. */
  readonly script: string;
  readonly direction: 'ltr' | 'rtl';
  readonly parts: Readonly<Record<SurveyPart, string | null>>;
  /** Where it is from; those of a variant are its language's. */
  readonly facts: readonly LanguageFact[];
}

/** What is known of a phrase book. */
export interface Book {
  readonly name: string;
  readonly reviewed: string;
}

/** Nobody who speaks the language has read it. */
export const NEEDED = 'needed';
/** Where patterns and tables come from that nobody here has to read. */
const HYPHENS_FROM = 'hyph-utf8';
const CLDR = 'CLDR';

/** Every language that there is anything of: a room, or a phrase book. */
export async function survey(books: ReadonlyMap<string, Book>): Promise<LanguageSurvey[]> {
  const tags = [...new Set([...Object.keys(ROOMS), ...books.keys()])].sort();
  return Promise.all(tags.map(async (tag) => row(tag, await roomOf(tag), books)));
}

function row(code: string, room: Language, books: ReadonlyMap<string, Book>): LanguageSurvey {
  const book = fallbacks(code).find((one) => books.has(one));
  const { names, states, rude, accusing } = wordsOf(code) ?? {};
  const { lines = NEEDED, letter = NEEDED, words = NEEDED } = room.read ?? {};
  const has = (part: unknown, read: string) => (part === undefined ? null : read);
  return {
    code,
    native: books.get(code)?.name ?? null,
    script: room.script,
    direction: room.direction,
    parts: {
      phrases: (book !== undefined && books.get(book)?.reviewed) || null,
      hyphens: has(room.hyphens, HYPHENS_FROM),
      lines: has(room.lines, lines),
      months: has(room.months, CLDR),
      quotes: has(room.quotes, CLDR),
      letter: has(room.letter, letter),
      names: has(names, words),
      requests: has(states, words),
      courtesy: has(rude ?? accusing, words),
    },
    facts: room.facts ?? [],
  };
}
