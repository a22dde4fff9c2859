import { daysBetween } from '../source/day.ts';
import { countedOn } from './choose.ts';
import { dayOf } from './entry.ts';
import type { SentLetter } from './letters.ts';

// The numbers that a section wants to know.

/** By what letters may be counted. */
export const DIMENSIONS = ['case', 'target', 'country', 'channel', 'month', 'language'] as const;
/** One of them. */
export type Dimension = (typeof DIMENSIONS)[number];

/** Numbers of letters. One that is answered counts as posted too. */
export interface Sums {
  /** All of them, those that are only prepared too. */
  readonly letters: number;
  readonly posted: number;
  readonly answered: number;
  readonly returned: number;
  readonly handedBack: number;
  /** Days from posting to answer, half of the answers took no longer; not there without answers. */
  readonly medianDays?: number;
}

/** The numbers of letters that have something in common; '' stands for what the ledger does not say. */
export interface SumRow extends Sums {
  readonly values: readonly string[];
}

/** The numbers of some letters, as a whole and by what they have in common. */
export interface Report {
  readonly by: readonly Dimension[];
  readonly rows: readonly SumRow[];
  readonly total: Sums;
}

/** Counts letters. Rows come by their values; months, in time. */
export function report(letters: readonly SentLetter[], by: readonly Dimension[]): Report {
  const groups = new Map<string, { values: string[]; letters: SentLetter[] }>();
  for (const letter of letters) {
    const values = by.map((one) => shared(letter, one));
    const key = JSON.stringify(values);
    const group = groups.get(key);
    if (group) group.letters.push(letter);
    else groups.set(key, { values, letters: [letter] });
  }
  const rows = [...groups.values()].map((one) => ({ values: one.values, ...sumsOf(one.letters) }));
  return { by, rows: rows.sort((a, b) => compared(a.values, b.values)), total: sumsOf(letters) };
}

function shared(letter: SentLetter, by: Dimension): string {
  if (by === 'month') return countedOn(letter).slice(0, 7);
  return letter.entry[by] ?? '';
}

function compared(some: readonly string[], others: readonly string[]): number {
  const nth = some.findIndex((one, index) => one !== others[index]);
  return (some[nth] ?? '') < (others[nth] ?? '') ? -1 : 1;
}

/** The numbers of letters. */
export function sumsOf(letters: readonly SentLetter[]): Sums {
  const inState = (state: SentLetter['state']) => letters.filter((one) => one.state === state);
  const [answered, returned] = [inState('answered'), inState('returned')];
  const median = medianOf(answered.map(daysToAnswer).filter((days) => days !== undefined));
  return {
    letters: letters.length,
    posted: inState('posted').length + answered.length + returned.length,
    answered: answered.length,
    returned: returned.length,
    handedBack: inState('handed-back').length,
    ...(median === undefined ? {} : { medianDays: median }),
  };
}

/** Days from the posting of a letter to its answer; undefined if the days cannot be right, as where a clock was set back. */
export function daysToAnswer({ posted, since, state }: SentLetter): number | undefined {
  if (posted === undefined || state !== 'answered') return undefined;
  const days = daysBetween(dayOf(posted), dayOf(since));
  return days < 0 ? undefined : days;
}

/** The lower of the two in the middle, if there are two. */
function medianOf(numbers: readonly number[]): number | undefined {
  return numbers.toSorted((a, b) => a - b)[Math.ceil(numbers.length / 2) - 1];
}
