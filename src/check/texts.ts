import { comparable } from '../problem/visible.ts';
import { eachWord, type WordShape } from './word-scan.ts';

// Texts of a case as rules read them: values in braces left out, places kept.

/** The text with every {{value}} blanked out; what is left stands where it stood. */
export function withoutValues(text: string): string {
  let plain = '';
  let from = 0;
  for (let at = text.indexOf('{{'); at !== -1; at = text.indexOf('{{', at)) {
    const end = endOfValue(text, at);
    if (end === undefined) at += 1;
    else {
      plain += text.slice(from, at) + ' '.repeat(end - at);
      from = end;
      at = end;
    }
  }
  return from === 0 ? text : plain + text.slice(from);
}

/** Where the value ends that begins at a place; undefined if no value does. */
function endOfValue(text: string, start: number): number | undefined {
  for (let at = start + 2; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '}') return text.charAt(at + 1) === '}' ? at + 2 : undefined;
    if (sign === '{') return undefined;
  }
  return undefined;
}

/** What there is to fold in a text besides capitals. */
const TO_FOLD = /[^ -_a-~]| {2}|^ | $/;

/** The text as it is compared: compatible forms, small letters, one space where there were several, straight apostrophes, nothing that nobody sees. */
export function folded(text: string): string {
  if (!TO_FOLD.test(text)) return text.toLowerCase();
  return (BEYOND_ASCII.test(text) ? compatible(text) : text.replaceAll('`', "'"))
    .toLowerCase()
    .replace(MORE_SPACE, ' ')
    .trim();
}

/** White space that is not one space alone. */
export const MORE_SPACE = / \s+|[^\S ]\s*/g;

const BEYOND_ASCII = /[\u0080-\uffff]/;

function compatible(text: string): string {
  return comparable(text)
    .replace(/[’ʼ‘`´]/g, "'") // first, for in NFKC the last of them is a space with an accent
    .normalize('NFKC');
}

/**
 * All that a pattern (with the flag g) finds in a text: matchAll makes the pattern anew each time, and most find nothing. None may match nothing.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match);
  return found;
}

/** A part of a text: where it begins, in UTF-16 units, and what it says. */
export interface Stretch {
  readonly start: number;
  readonly text: string;
}

/** What may end a sentence, in the scripts that letters are written in. */
const END = /[.!?。！？।۔؟։።၊။…]+["'”’»)\]]*(?=\s|$|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])|\n+/gu;

/** The sentences of a text. "Mr. Example" is cut in two: good enough to compare sentences. */
export function sentencesOf(text: string): Stretch[] {
  const parts: Stretch[] = [];
  let from = 0;
  const add = (to: number) => {
    const part = text.slice(from, to);
    const start = from + part.length - part.trimStart().length;
    if (part.trim() !== '') parts.push({ start, text: part.trim() });
    from = to;
  };
  for (const { index, 0: end } of matchesOf(text, END)) add(index + end.length);
  add(text.length);
  return parts;
}

const WORD: WordShape = {
  joins: "'’ʼ·-",
  unseen: false,
  pattern: /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ·-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu,
};

/** The words of a text; Chinese, Japanese and others that leave no spaces give runs of letters. */
export function wordsOf(text: string): Stretch[] {
  const words: Stretch[] = [];
  eachWord(text, WORD, (start, end) => words.push({ start, text: text.slice(start, end) }));
  return words;
}

/** The same without their places. */
export function textsOfWords(text: string): string[] {
  const words: string[] = [];
  eachWord(text, WORD, (start, end) => words.push(text.slice(start, end)));
  return words;
}

const OPENING = '“„«‹「『《';
const CLOSING = '”»›」』》';

/** True if a place in a text stands in quotation marks: what is quoted, nobody says to the official. */
export function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2000), at);
  const opened = Math.max(...[...OPENING].map((mark) => before.lastIndexOf(mark)));
  const closed = Math.max(...[...CLOSING].map((mark) => before.lastIndexOf(mark)));
  return opened > closed || before.split('"').length % 2 === 0;
}

/** The first words of a text, three of them at most; a {{value}} is a word. Enough to point at a sentence. */
export function beginning(text: string): string {
  return /^\s*(?:\{\{[^{}]*\}\}\S*|\S+)(?:[ ](?:\{\{[^{}]*\}\}\S*|\S+)){0,2}/.exec(text)?.[0].trim() ?? text;
}

/** The text with a capital first letter, by the rules of a language (BCP 47). */
export function capital(text: string, language: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(language) + text.slice(first.length);
}
