import { casesheetValues } from '../../languages/casesheet-values.ts';
import { DATES } from '../../languages/dates.ts';
import { folded } from '../folded.ts';
import type { DeadlineDate } from './deadline-dates.ts';

// What each of several deadlines is for, by the words beside it: "14 March (before the trial)", "Before the trial: 14 March".

/** A deadline with what it is for. */
export interface DeadlinePurpose {
  readonly date: DeadlineDate;
  readonly for: string;
}

const LINKS = new Set(Object.values(DATES).flatMap(({ and }) => and?.split(' ') ?? []));

/** What each of several deadlines is for; undefined unless the words beside each say so. */
export function purposesOf(dates: readonly DeadlineDate[], language: string): DeadlinePurpose[] | undefined {
  const beside = dates.map((date, nth) => {
    const before = dates[nth - 1];
    const next = dates[nth + 1];
    const { text } = date.passage;
    const start = before?.passage === date.passage ? before.date.end : 0;
    const end = next?.passage === date.passage ? next.date.start : text.length;
    return { before: text.slice(start, date.date.start), after: text.slice(date.date.end, end) };
  });
  const behind = beside.map(({ after }) => purpose(after, language));
  // "- 14 March: before the trial": the dash is the sign of an item.
  if (beside.every(({ after }) => /^\s*[:：]/u.test(after)) && isTold(behind)) return paired(dates, behind);
  const labels = [beside.map(({ before }) => labelIn(before, language)), behind];
  const told = labels.find(isTold);
  return told && paired(dates, told);
}

/** What stands before a day as its label: "Before the trial: 14 March", "Before the trial: by 14 March". */
function labelIn(before: string, language: string): string {
  const [, label, until = ''] = /^(.*[:：–—-])\s*([^:：–—-]{0,40})$/su.exec(before) ?? [];
  if (label === undefined) return '';
  const isUntil = until.trim() === '' || casesheetValues(language).some((one) => one.until.test(folded(` ${until}`)));
  return isUntil ? purpose(label, language) : '';
}

const isTold = (some: readonly string[]) => some.every((one) => one !== '') && new Set(some).size === some.length;

const paired = (dates: readonly DeadlineDate[], told: readonly string[]): DeadlinePurpose[] =>
  told.map((one, nth) => ({ date: dates[nth] as DeadlineDate, for: one }));

const LONGEST = 200;

/** Words beside a day without what leads to it or to the next, brackets and punctuation; '' if nothing is left. */
function purpose(text: string, language: string): string {
  const bracketed = /^\s*[([（]([^)\]）]+)[)\]）]/u.exec(text)?.[1];
  let rest = (bracketed ?? text).replace(/^[\s:：;,.–—-]+|[\s:：;,.–—-]+$/gu, '');
  for (let tries = 0; tries < 4; tries++) {
    const word = /(?:^|\s)(\S+)$/u.exec(rest)?.[1] ?? '';
    const leads = LINKS.has(folded(word)) || casesheetValues(language).some((one) => one.until.test(folded(word)));
    if (word === '' || !leads) break;
    rest = rest.slice(0, rest.length - word.length).replace(/[\s:：;,.–—-]+$/u, '');
  }
  return /\p{L}{3}/u.test(rest) && rest.length <= LONGEST ? rest : '';
}
