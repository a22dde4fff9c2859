import { countryNamed } from '../countries/words.ts';
import type { CasesheetWords } from '../languages/casesheet-words.ts';
import { isNames } from './front-names.ts';
import { INDEX, NUMBER } from './front-numbers.ts';
import { isCapitals } from './headings.ts';
import { DAY_BEHIND } from './issue-lines.ts';
import { isProse } from './shapes.ts';
import type { SheetLine } from './sheet.ts';

// The concern of an old sheet, which stands beside its number: "UA 1/93 Fear of torture 27 August 1993".

/** The index number with the word before it. */
const BEFORE_INDEX = new RegExp(`(?<!\\p{L})(?:AI[\\s-])?[\\p{L}-]{5,9}(?:\\sAI)?\\s?:\\s?${INDEX.source}\\d+`, 'iu');
/** "… and follow-up (…) - Fear of torture": another sheet of the action, before the concern. */
const FOLLOW_UP = /^\s*(?:and|y|et|e|und)\s+[\p{L}-]+(?:\s[\p{L}-]+)?\s+(?=[–—-]\s)/u;
/** The concern beside a number goes on in at most so many lines, with a day or another number in them. */
const MOST_MORE = 3;
const NUMBER_BEHIND = /\d{4}\)|\d\/\d/u;

/** The headline: its lines without a day at their end, and the lines that they are from. */
export interface Headline {
  readonly title: readonly SheetLine[];
  readonly used: readonly SheetLine[];
}

/** The concern of an old sheet, beside its number and in the lines in which it goes on. */
export function concernIn(
  lines: readonly SheetLine[],
  heads: readonly SheetLine[],
  others: readonly SheetLine[],
  words: CasesheetWords,
): Headline | undefined {
  for (const line of heads) {
    if (!NUMBER.test(line.text) && !INDEX.test(line.text)) continue;
    const at = lines.indexOf(line);
    let end = at + 1;
    const isMore = (next: SheetLine) => goesOnFrom(next, others, words) && !isClosed(line, next);
    while (end < lines.length && end <= at + MOST_MORE && isMore(lines[end] as SheetLine)) end++;
    const used = lines.slice(at, end);
    const concern = concernOf({ ...line, text: used.map(({ text }) => text).join(' ') });
    if (concern) return { title: [concern], used };
  }
  return undefined;
}

/** True if the concern beside a number ends with a day behind it, and the next line begins something else. */
function isClosed({ text }: SheetLine, next: SheetLine): boolean {
  return DAY_BEHIND.test(text) && !/[/,-]\s*$/u.test(text.replace(DAY_BEHIND, '')) && /^[\p{Lu}\d]/u.test(next.text);
}

/** True if the concern stands beside the number that a line begins with, and nothing below looks like a headline. */
export function isOldHead(heads: readonly SheetLine[], others: readonly SheetLine[]): boolean {
  const isConcern = (line: SheetLine) =>
    NUMBER.exec(line.text)?.index === 0 && /^[^\d]*\p{Ll}[^\d]*$/u.test(concernOf(line)?.text ?? '');
  const isMarked = ({ role, text }: SheetLine) => role === 'heading' || (isCapitals(text) && text.includes(' '));
  return heads.some(isConcern) && !others.some(isMarked);
}

/** True if the concern beside a number may go on in a line. */
function goesOnFrom(line: SheetLine, others: readonly SheetLine[], words: CasesheetWords): boolean {
  if (INDEX.test(line.text) && /[:：]/u.test(line.text)) return false; // the index number in a line of its own
  return (
    !line.gap && !isProse(line) && !isNames(line, words) && (others.includes(line) || NUMBER_BEHIND.test(line.text))
  );
}

/** The concern that stands between the number and the day of old sheets: "UA 1/93 Fear of torture 27 August 1993". */
function concernOf(line: SheetLine): SheetLine | undefined {
  const behind = NUMBER.exec(line.text);
  if (!behind) return undefined;
  const text = line.text
    .slice(behind.index + behind[0].length)
    .replace(BEFORE_INDEX, ' ')
    .replace(/\([^()]*(?:\d\/\d|\d{4})[^()]*\)/gu, ' ')
    .replace(DAY_BEHIND, '')
    .replace(FOLLOW_UP, '')
    .replace(/^\s*(?:\([^)]*\))?\s*[–—|:-]*\s*/u, '')
    .trim();
  const isConcern = /\p{L}{4}/u.test(text) && !INDEX.test(text) && countryNamed(text) === undefined;
  return isConcern && !/[:：]/u.test(text) ? { ...line, text } : undefined;
}
