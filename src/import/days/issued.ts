import { type CasesheetValues, casesheetValues } from '../../languages/casesheet-values.ts';
import type { Finding } from '../../problem/finding.ts';
import type { Day } from '../../source/day.ts';
import type { AboutSheet } from '../about.ts';
import { folded } from '../folded.ts';
import type { Found } from '../found.ts';
import { isOfIssue } from '../issue-lines.ts';
import { lineAt, type Passage, passagesOf } from '../passages.ts';
import type { Section } from '../section.ts';
import type { SheetLine } from '../sheet.ts';
import { allLines, dateContext } from './context.ts';
import type { DateContext } from './date-parts.ts';
import { type DayRead, dateDoubts, dayDoubt, differ } from './doubts.ts';
import { datesIn } from './reading.ts';

// The day of issue: beside a word that says so, or alone among the first lines.

/** How a day is known to be that of issue: beside the numbers of the sheet, by a word, or by where it stands. */
type Sign = 'numbered' | 'said' | 'placed';
const SIGNS: readonly Sign[] = ['numbered', 'said', 'placed'];

interface Candidate extends DayRead {
  readonly sign: Sign;
}

const HEADS = ['head', 'number'];

/** The day on which the sheet was issued. */
export function issuedIn(sections: readonly Section[], about: AboutSheet): Found<Day> | undefined {
  const context = dateContext(sections, about);
  const words = casesheetValues(about.language);
  const heads = sections.filter(({ kind }) => HEADS.includes(kind));
  const inHead = candidatesIn(allLines(heads), context, words, true);
  const rest = sections.filter(({ kind }) => kind === 'other' || kind === 'previous' || kind === 'title');
  const found = inHead.length > 0 ? inHead : candidatesIn(allLines(rest), context, words, false);
  const [first, ...others] =
    SIGNS.map((sign) => found.filter((one) => one.sign === sign)).find((some) => some.length > 0) ?? [];
  if (!first) return undefined;
  const other = others.find(({ day }) => day !== first.day);
  const doubts = [
    ...dateDoubts('issued', first),
    ...(other ? [differ('issued', first, other)] : []),
    ...indexYear(first, sections),
  ];
  return { value: first.day, from: first.line, doubts };
}

const LONGEST = 160;
/** What may stand in a line beside a day of issue: numbers of the sheet, and words before them. */
const BESIDE = /\b(?:[a-z]{3} \d\d\/|ua\b|au\b|index|indice|external|extern|public|pub\b|distr|ref)/u;
/** The numbers of a sheet (folded). */
const NUMBERS = /\b[a-z]{3} ?\d\d\/\d|(?:ua|au|extra)(?:[- ]?nr\.?)?[-:. ]{0,3}\d{1,3}[/.]\d\d|\d{1,3}\/\d\d(?!\d|\/)/u;
const WEEKDAY = /^[\p{L}\p{M}.-]{2,15},?$/u;

function candidatesIn(
  lines: readonly SheetLine[],
  context: DateContext,
  words: readonly CasesheetValues[],
  isHead: boolean,
): Candidate[] {
  const above = new Map(lines.map((line, nth) => [line, folded(lines[nth - 1]?.text ?? '')]));
  return passagesOf(lines).flatMap((passage): Candidate[] => {
    const text = passage.text.slice(0, 2000);
    return datesIn(text, context).flatMap((date): Candidate[] => {
      const line = lineAt(passage, date.start);
      if (date.iso === undefined || (line.text.length > LONGEST && !isHead)) return [];
      const start = startOf(passage, line);
      const end = Math.max(date.end, start + line.text.length);
      const around = {
        before: folded(text.slice(start, date.start)),
        after: folded(text.slice(date.end, end)),
        above: above.get(line) ?? '',
        isInBrackets: /\([^)]*$/u.test(text.slice(Math.max(0, date.start - NEAR), date.start)),
      };
      const sign = signOf(around, words, isHead) ?? (isHead && isOfIssue(line.text) ? 'placed' : undefined);
      return sign ? [{ day: date.iso, date, line, sign }] : [];
    });
  });
}

/** Where a line begins in its passage. */
function startOf({ lines }: Passage, line: SheetLine): number {
  return lines.slice(0, lines.indexOf(line)).reduce((sum, { text }) => sum + text.length + 1, 0);
}

/** What stands beside a day in its line, and above it. */
interface Around {
  readonly before: string;
  readonly after: string;
  readonly above: string;
  /** In brackets stands the day of an earlier sheet. */
  readonly isInBrackets: boolean;
}

/** So far before a day the bracket is looked for that it stands in. */
const NEAR = 200;
/** A line with a day at its end and no more before it is none of the text. */
const SHORT = 60;

function signOf(
  { before, after, above, isInBrackets }: Around,
  words: readonly CasesheetValues[],
  isHead: boolean,
): Sign | undefined {
  const says = (pattern: 'issued' | 'until' | 'further' | 'after' | 'ended', text: string) =>
    words.some((one) => one[pattern].test(text));
  if (isInBrackets || says('until', before)) return undefined;
  if (says('issued', before) || (before.trim() === '' && says('issued', above) && above.length < 30))
    return NUMBERS.test(before + after) ? 'numbered' : 'said';
  if (!isHead || says('ended', before)) return undefined;
  if (NUMBERS.test(before) || NUMBERS.test(after)) return 'numbered';
  return (isAlone(before, after) && after.trim().length < 30) || BESIDE.test(before) || BESIDE.test(after)
    ? 'placed'
    : undefined;
}

/** True if a day stands alone in its line, ends a short one, or is a part of one by itself: "Kenya · 7 May 2022 · Urgent action". */
function isAlone(before: string, after: string): boolean {
  const said = before.trim();
  if (said === '' || WEEKDAY.test(said) || (after.trim() === '' && before.length < SHORT)) return true;
  return before.length + after.length < SHORT && /[·•|–—]$/u.test(said) && /^[·•|–—]/u.test(after.trim());
}

/** A doubt if the index number, which has the year in it, is of another year than the day. */
function indexYear(read: DayRead, sections: readonly Section[]): Finding[] {
  const heads = sections.filter(({ kind }) => HEADS.includes(kind));
  const texts = allLines(heads).map(({ text }) => text.slice(0, LONGEST));
  const years = texts.flatMap((text) => /\b[A-Z]{3} ?\d\d\/\d{2,5}\/((?:19|20)\d\d)\b/.exec(text)?.[1] ?? []);
  const [year] = years;
  if (year === undefined || years.some((one) => Math.abs(Number(one) - Number(read.day.slice(0, 4))) <= 1)) return [];
  return [dayDoubt('issued', read, 'index-year', year)];
}
