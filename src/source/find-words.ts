// Finds words of a value in the YAML text that it was read from: there they may be folded over several lines, joined by a
// backslash at the end of a line, or spelt with an escape.

/** Where something stands in a text, in UTF-16 units; `end` is the first unit after it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** From where to where something stands, with the lines of the file in which it does. Lines and columns count from 1. */
export interface Range {
  readonly line: number;
  readonly column: number;
  /** The column is that of the first unit after it. */
  readonly endLine: number;
  readonly endColumn: number;
}

const SPACES = /\s/;
/** What a character may be escaped as, in single and in double quotes. */
const ESCAPED: Readonly<Record<string, string>> = { "'": "''", '"': '\\"', '\\': '\\\\', '/': '\\/' };
const JOIN = /\\\r?\n[ \t]*/y;

/** The nth place, from 0, where words of a value stand between `start` and `end` of a file; undefined if they do not. */
export function findWords(text: string, { start, end }: Stretch, words: string, nth: number): Stretch | undefined {
  const wanted = words.trim().replace(/\s+/g, ' ');
  if (wanted === '') return undefined;
  let left = nth;
  for (let at = start; at < end; at++) {
    const after = wordsEnd(text, at, end, wanted);
    if (after === undefined) continue;
    if (left === 0) return { start: at, end: after };
    left--;
    at = after - 1;
  }
  return undefined;
}

/** Where the words end that begin at an offset; undefined if others do. */
function wordsEnd(text: string, start: number, end: number, words: string): number | undefined {
  let at: number | undefined = start;
  for (let index = 0; index < words.length && at !== undefined; index++) {
    if (index > 0) at = afterJoin(text, at);
    at = afterLetter(text, at, words.charAt(index));
  }
  return at !== undefined && at <= end ? at : undefined;
}

function afterJoin(text: string, at: number): number {
  if (text.charAt(at) !== '\\') return at;
  JOIN.lastIndex = at;
  return JOIN.test(text) ? JOIN.lastIndex : at;
}

function afterLetter(text: string, start: number, letter: string): number | undefined {
  if (letter !== ' ') {
    const written = writtenAt(text, start, letter);
    return written === undefined ? undefined : start + written.length;
  }
  let at = start;
  while (SPACES.test(text.charAt(at))) at++;
  return at > start ? at : undefined;
}

function writtenAt(text: string, at: number, letter: string): string | undefined {
  const escaped = ESCAPED[letter];
  if (escaped && text.startsWith(escaped, at)) return escaped;
  return text.charAt(at) === letter ? letter : undefined;
}

const BLOCK = /[|>][^\n]*\n\s*/y;

/** The text of a value without the sign that begins a block (`>-`), its quotes, and the white space around it. */
export function textOf(text: string, { start, end }: Stretch): Stretch {
  BLOCK.lastIndex = start;
  let from = BLOCK.test(text) && BLOCK.lastIndex < end ? BLOCK.lastIndex : start;
  let to = end;
  const quote = text.charAt(from);
  if (from === start && (quote === '"' || quote === "'") && text.charAt(to - 1) === quote && to - from > 2) {
    from++;
    to--;
  }
  while (to > from && SPACES.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
