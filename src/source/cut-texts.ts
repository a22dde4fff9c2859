import { type Finding, finding } from '../problem/finding.ts';
import { commentsOf } from './comments.ts';
import { inQuotes } from './slips.ts';
import { Lines } from './text.ts';

// Words that YAML takes for a comment, though they were meant as part of a text: Suite # 4.

/**
 * What looks like words behind a text rather than a comment on it: # with no space behind it, before a figure, or before one short word.
 * Most comments are none of these, so that most files are not looked at any further.
 */
const WORDS = String.raw`#(?:[^\s#!]|\s\d|\s\S{1,2}[^\S\n]*$)`;
const PERHAPS = new RegExp(String.raw`[^\s] +${WORDS}`, 'gm');
const LIKE_WORDS = new RegExp(`^${WORDS}`);
/** A line in front of its value: the dashes of items, and a key. */
const FRONT = /^ *(?:- +)*(?:[\p{L}_][\p{L}\p{N}_-]*: +)?/u;
/** A text without quotes, up to the sign. */
const PLAIN = /^(?![-?:] )[^\s"'#&*!|>%@`[\]{},]/;

/** No more are told of one file: whoever mends so many sees the others then. */
const MOST = 100;

/** True if a line has what looks like words behind a text without quotes: only then is it worth finding out what is a comment. */
function perhaps(text: string): boolean {
  if (!text.includes(' #')) return false;
  for (const { index } of text.matchAll(PERHAPS)) {
    const row = text.slice(text.lastIndexOf('\n', index) + 1, index + 1);
    if (PLAIN.test(row.slice(FRONT.exec(row)?.[0].length ?? 0))) return true;
  }
  return false;
}

/** A warning for each text without quotes that a # cuts short. A text with none costs a scan. */
export function cutTexts(text: string, file: string): Finding[] {
  if (!perhaps(text)) return [];
  const lines = new Lines(text);
  const found = (start: number): Finding[] => {
    const row = text.slice(text.lastIndexOf('\n', start) + 1).split(/\r?\n/, 1)[0] ?? '';
    const place = lines.at(start);
    const front = FRONT.exec(row)?.[0] ?? '';
    const cut = row.slice(place.column - 1).trimEnd();
    if (!LIKE_WORDS.test(cut) || !PLAIN.test(row.slice(front.length, place.column - 1))) return [];
    const value = row.slice(front.length).trimEnd();
    const line = `${front.trimStart()}${inQuotes(value)}`;
    return [finding('yaml-cut', { cut, line }, { file, ...place }, 'warning')];
  };
  const all: Finding[] = [];
  for (const { start } of commentsOf(text)) {
    all.push(...found(start));
    if (all.length === MOST) break;
  }
  return all;
}
