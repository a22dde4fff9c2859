import type { CasesheetWords } from '../languages/casesheet-words.ts';
import { CASESHEETS } from '../languages/casesheets.ts';
import { hasOtherWriting } from '../problem/by-name.ts';
import { headingAt } from './headings.ts';
import { plain, plainWords } from './plain-words.ts';
import type { Sheet } from './sheet.ts';

// In which language a casesheet is, by its headings and its words.

/** How much a known word of a heading counts beside a common word of running text. */
const OF_HEADING = 8;
/** So many lines and words are looked at. */
const MOST_LINES = 400;
const MOST_WORDS = 4000;

/** The language of a sheet, and whether its headings say so. */
export interface SheetLanguage {
  readonly language: string;
  /** True if headings and words agree, and no other language is near. */
  readonly sure: boolean;
  /** Those of which it has enough words for headings and parts in them. */
  readonly likely: readonly string[];
}

/** Headings are looked for in languages of which a sheet has one common word where it has so many of another, each counted once. */
const RARELY = 6;

/** The language that a sheet is written in (ISO 639-1), of those that have casesheets. */
export function languageOfSheet(sheet: Sheet): SheetLanguage {
  const counts = Object.entries(CASESHEETS).map(([language, words]) => {
    return { language, words, ...commonIn(sheet, words) };
  });
  const most = Math.max(...counts.map(({ different }) => different));
  const near = counts.filter(({ different }) => different * RARELY >= most);
  const likely = near.map(({ language }) => language);
  const rows = counts.map(({ language, words, common }) => {
    const headings = likely.includes(language) ? headingWords(sheet, words) : 0;
    return { language, headings, score: headings * OF_HEADING + common };
  });
  const [best, second] = rows.sort((one, other) => other.score - one.score);
  if (!best || best.score === 0) return { language: 'en', sure: false, likely };
  const sure = best.headings >= 2 && best.score > 1.5 * (second?.score ?? 0);
  return { language: best.language, sure, likely };
}

/** Of the words of a text in a language, at least so many in a hundred are common ones; of a few words none need be. */
const LEAST_COMMON = 3;
const FEW_WORDS = 15;

/** True if a text is in none of the languages that have casesheets. */
export function isUnknownLanguage(sheet: Sheet): boolean {
  const words = sheet.lines.reduce((sum, { text }) => sum + plainWords(text).length, 0);
  const common = Math.max(...Object.values(CASESHEETS).map((one) => commonWords(sheet, one)));
  return words >= FEW_WORDS && common * 100 < Math.min(words, MOST_WORDS) * LEAST_COMMON;
}

/** How many words of headings a sheet has, in the language that has most of them: none if it is no casesheet. */
export function headingWordsOf(sheet: Sheet): number {
  return Math.max(...Object.values(CASESHEETS).map((words) => headingWords(sheet, words)));
}

function headingWords({ lines }: Sheet, words: CasesheetWords): number {
  return lines
    .slice(0, MOST_LINES)
    .reduce((sum, _, at) => sum + Math.max(0, (headingAt(lines, at, words)?.words ?? 0) - 1), 0);
}

/** So many more words of another language than of the sheet's tell that lines are in that. */
const MORE = 1.5;
const ENOUGH = 4;

/** The language of some lines of a sheet (ISO 639-1): another one than that of the sheet only if its words say so clearly. */
export function languageOfLines(lines: Sheet['lines'], language: string): string {
  const rows = Object.entries(CASESHEETS).map(([code, words]) => ({ code, count: commonWords({ lines }, words) }));
  const own = rows.find(({ code }) => code === language)?.count ?? 0;
  const [best] = rows.toSorted((one, other) => other.count - one.count);
  return best && best.count >= ENOUGH && best.count > own * MORE ? best.code : language;
}

const commons = new Map<string, ReadonlySet<string>>();

function knownIn(common: string): ReadonlySet<string> {
  const known = commons.get(common) ?? new Set(plain(common).split(' '));
  commons.set(common, known);
  return known;
}

function commonWords(sheet: Pick<Sheet, 'lines'>, words: CasesheetWords): number {
  return commonIn(sheet, words).common;
}

/** How many words of some lines are common ones of a language, and how many different ones these are. */
function commonIn({ lines }: Pick<Sheet, 'lines'>, words: CasesheetWords): { common: number; different: number } {
  const different = new Set<string>();
  if (hasOtherWriting(words.common) && !lines.some(({ text }) => hasOtherWriting(text)))
    return { common: 0, different: 0 };
  const known = knownIn(words.common);
  let common = 0;
  const all = firstWords(lines);
  for (let nth = 0; nth < all.length; nth++) {
    const word = all[nth] as string; // each is looked for in all languages
    if (!known.has(word)) continue;
    common++;
    different.add(word);
  }
  return { common, different: different.size };
}

const wordsOfLines = new WeakMap<Sheet['lines'], readonly string[]>();

/** The words of some lines, as they are compared, once for all languages: of the first of them, if there are many. */
function firstWords(lines: Sheet['lines']): readonly string[] {
  const known = wordsOfLines.get(lines);
  if (known) return known;
  const words: string[] = [];
  let seen = 0;
  for (const { text } of lines) {
    for (const { plain: word } of plainWords(text)) words.push(word);
    seen += text.length / 6;
    if (seen > MOST_WORDS) break;
  }
  wordsOfLines.set(lines, words);
  return words;
}
