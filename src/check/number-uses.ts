import { ALL_WORDS, wordsOf } from '../languages/words.ts';

// What a number of a letter is for, by the words around it: only numbers of one use can stand for one another in two languages.

/** A year or day of birth; the number of an article or law; how long something lasts or how old somebody is; a part in a hundred. */
export type NumberUse = 'birth' | 'numbered' | 'span' | 'percent' | 'plain';

const NUMBERED = ALL_WORDS.flatMap(({ standIns }) => standIns?.numbered?.split(' ') ?? []);
/** Article 19, Law No. 5275, § 3, n° 21. */
const BEHIND_A_NAME = new RegExp(
  `(?:(?<!\\p{L})(?:${NUMBERED.join('|')}|law|gesetz|loi|ley|lei|legge)|§|n°|№)[\\s.:#°]*$`,
  'iu',
);

/** True if the words are known by which the uses of numbers are told. */
export function knowsUses(language: string): boolean {
  const { born, spans } = wordsOf(language)?.numbers ?? {};
  return born !== undefined && spans !== undefined;
}

/** What the number at a place of a text is for. */
export function useOf(text: string, start: number, length: number, language: string): NumberUse {
  const before = text.slice(Math.max(0, start - 45), start);
  const behind = text.slice(start + length, start + length + 24);
  const { born, spans } = wordsOf(language)?.numbers ?? {};
  const clause = before.split(/(?<!\d)[.;!?]\s|[,(]\s?(?=\p{L})/u).at(-1) ?? '';
  if (born && startsAWord(clause, born)) return 'birth';
  if (BEHIND_A_NAME.test(before)) return 'numbered';
  if (/^\s?(?:%|percent|per cent|prozent|pour cent|por ciento|por cento|per cento)/iu.test(behind)) return 'percent';
  return spans && spanOf(spans).test(behind) ? 'span' : 'plain';
}

/** Patterns that were made of the words of a table. */
const SPANS = new Map<string, RegExp>();
const BEGINNINGS = new Map<string, RegExp>();

function spanOf(words: string): RegExp {
  const made = SPANS.get(words) ?? new RegExp(`^[\\s-](?:${words.replaceAll(' ', '|')})`, 'iu');
  SPANS.set(words, made);
  return made;
}

function startsAWord(text: string, beginnings: string): boolean {
  const made = BEGINNINGS.get(beginnings) ?? new RegExp(`(?<!\\p{L})(?:${beginnings.replaceAll(' ', '|')})`, 'iu');
  BEGINNINGS.set(beginnings, made);
  return made.test(text);
}
