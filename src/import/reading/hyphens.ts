import type { Lexicon } from '../../check/names/lexicon.ts';
import { NOUNS_WITH_CAPITALS } from '../../languages/casesheet-values.ts';
import { type Finding, finding } from '../../problem/finding.ts';
import type { SheetLine } from '../sheet.ts';

// Words that are parted at the end of a line: they are put together in the first of the two lines.

/** What tells whether a hyphen was put in by whoever set the lines; `words` are those of the language of the sheet. */
export interface WordSources {
  readonly file: string;
  readonly words: Lexicon | undefined;
  /** The language of the sheet (ISO 639-1). */
  readonly language?: string;
}

/** Lines whose parted words are whole, and where it could not be told whether the hyphen stays. */
export interface WholeWords {
  readonly lines: readonly SheetLine[];
  readonly problems: readonly Finding[];
}

/** True if a line ends in a hyphen, so that a word may be parted. */
export function hasParted(lines: readonly SheetLine[]): boolean {
  return lines.some(({ text }) => PARTED.test(text));
}

/** The end of a line in a hyphen behind a letter, and what begins the next: its first letters are small. */
const PARTED = /(?<=\p{L}\p{M}*)[-\u2010]$/u;
const LAST_PART = /[\p{L}\p{M}'\u2019]+$/u;
const FIRST_PART = /^\p{Ll}[\p{L}\p{M}'\u2019]*(?:[-\u2010][\p{L}\p{M}]+)*/u;

/** So many words that are not sure are told. */
const MOST_TOLD = 5;

/** Puts words together that are parted at the end of a line. */
export function withWholeWords(lines: readonly SheetLine[], { file, words, language }: WordSources): WholeWords {
  const text = ` ${lines.map((line) => line.text).join(' ')} `.toLowerCase();
  const found: SheetLine[] = [];
  const problems: Finding[] = [];
  for (const after of lines) {
    const line = found.at(-1);
    const parts = line === undefined ? undefined : partsOf(line, after);
    if (line === undefined || parts === undefined) {
      found.push(after);
      continue;
    }
    const hyphen = hyphenOf(parts, text, words, NOUNS_WITH_CAPITALS.includes(language ?? ''));
    if (hyphen === 'unsure') problems.push(unsure(`${parts.left}${parts.right}`, file, line.line));
    found.splice(-1, 1, ...whole(line, after, parts.taken, hyphen === 'stays' ? '-' : ''));
  }
  return { lines: found, problems: problems.slice(0, MOST_TOLD) };
}

/** Two lines with the word in the first; one, if there is nothing else in the second. */
function whole(line: SheetLine, after: SheetLine, taken: number, hyphen: string): SheetLine[] {
  const rest = after.text.slice(taken).trimStart();
  const text = line.text.replace(PARTED, hyphen) + after.text.slice(0, taken);
  return rest === ''
    ? [{ ...line, text, ends: after.ends }]
    : [
        { ...line, text },
        { ...after, text: rest },
      ];
}

function unsure(found: string, file: string, line: number): Finding {
  return finding('import-hyphen', { found }, { file, line }, 'warning');
}

interface Parts {
  readonly left: string;
  readonly right: string;
  /** How much of the next line belongs to the word, with signs behind it. */
  readonly taken: number;
}

function partsOf(line: SheetLine, after: SheetLine): Parts | undefined {
  if (line.ends || after.gap || after.role === 'item' || !PARTED.test(line.text)) return undefined;
  const left = LAST_PART.exec(line.text.replace(PARTED, ''))?.[0];
  const right = FIRST_PART.exec(after.text)?.[0];
  if (left === undefined || right === undefined) return undefined;
  return { left, right, taken: right.length + (/^\S*/.exec(after.text.slice(right.length))?.[0].length ?? 0) };
}

/**
 * Whether a hyphen stays: by how the document writes the word elsewhere, then by the words of the language. "Well-known" is written with
 * one, "convic-tion" is no word. Where nouns have capitals, as in German, what a hyphen joins begins with one.
 */
function hyphenOf(
  { left, right }: Parts,
  text: string,
  words: Lexicon | undefined,
  hasCapitals: boolean,
): 'stays' | 'goes' | 'unsure' {
  const [whole, parted] = [`${left}${right}`.toLowerCase(), `${left}-${right}`.toLowerCase()];
  if (hasWord(text, whole)) return 'goes';
  if (hasWord(text, parted)) return 'stays';
  if (hasCapitals && left.length > 1 && !/\p{Ll}\p{Lu}|ich$|isch$/u.test(left)) return 'goes'; // deutsch-polnisch
  const [first = ''] = right.split('-');
  if (words === undefined) return 'unsure';
  if (words.has(whole)) return 'goes';
  if (left.length > 1 && words.has(left) && words.has(first)) return 'stays';
  return words.has(first) ? 'unsure' : 'goes';
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const around = `${text[at - 1] ?? ' '}${text[at + word.length] ?? ' '}`;
    if (!/[\p{L}\p{M}-]/u.test(around)) return true;
  }
  return false;
}
