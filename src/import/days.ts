import { finding } from '../problem/finding.ts';
import { type Day, daysBetween } from '../source/day.ts';
import type { AboutSheet } from './about.ts';
import { dateContext } from './days/context.ts';
import { type DeadlineDate, type DeadlinePassages, deadlinePassages } from './days/deadline-dates.ts';
import { type DayRead, dateDoubts, dayDoubt, differ } from './days/doubts.ts';
import { issuedIn } from './days/issued.ts';
import { purposesOf } from './days/purposes.ts';
import type { Found, Missing } from './found.ts';
import type { Section } from './section.ts';
import type { SheetLine } from './sheet.ts';

// The days of a casesheet: when it was issued, and until when letters are asked for.

/** Until when a sheet asks for letters. */
export interface FoundDeadlines {
  readonly deadline?: Found<Day>;
  /** Only where several days are given, each with what it is for. */
  readonly deadlines: readonly Found<{ readonly date: Day; readonly for: string }>[];
  /** The line that says that there is none ("no end date"). */
  readonly none?: SheetLine;
  /** The line that says what to do after it; no part of a case. */
  readonly after?: SheetLine;
  /** Why there is none, unless the sheet says so itself. */
  readonly missing?: Missing;
}

export { issuedIn };

/** Until when letters are asked for. `about.issued`, if known, gives the year where none is given. */
export function deadlinesIn(sections: readonly Section[], about: AboutSheet): FoundDeadlines {
  const passages = deadlinePassages(sections, dateContext(sections, about));
  const { none, after } = passages;
  const lines = { ...(none ? { none } : {}), ...(after ? { after } : {}) };
  const dated = passages.dates.filter((one): one is DeadlineDate & DayRead => one.day !== undefined);
  const several = severalIn(dated, about);
  if (several) return { deadlines: several, ...lines };
  const ranked = dated.toSorted((one, other) => one.rank - other.rank);
  const [first] = ranked;
  if (!first) return { deadlines: [], ...lines, ...missingIn(passages) };
  const other = ranked.find(({ day }) => day !== first.day);
  const doubts = [
    ...dateDoubts('deadline', first),
    ...(first.rank === 5 ? [finding('import-inferred', { field: 'deadline', by: 'place' }, undefined, 'warning')] : []),
    ...(other ? [differ('deadline', first, other)] : []),
    ...besideIssue(first, about),
  ];
  return { deadline: { value: first.day, from: first.line, doubts }, deadlines: [], ...lines };
}

/** Several days with what each is for. */
function severalIn(dated: readonly (DeadlineDate & DayRead)[], about: AboutSheet) {
  const headed = dated.filter(({ rank }) => rank === 1);
  const own = headed.length > 0 ? headed : inBrackets(dated);
  if (new Set(own.map(({ day }) => day)).size < 2) return undefined;
  return purposesOf(own, about.language)?.map(({ date, for: purpose }) => {
    const read = date as DeadlineDate & DayRead;
    const doubt = finding('import-deadline-for', { found: read.date.text, for: purpose }, undefined, 'warning');
    return {
      value: { date: read.day, for: purpose },
      from: read.line,
      doubts: [doubt, ...dateDoubts('deadline', read), ...besideIssue(read, about)],
    };
  });
}

/** "By 4 June 2024 (before the appeal is heard) and by 15 July 2024 (before parliament meets)": days of one passage that asks for letters. */
function inBrackets(dated: readonly (DeadlineDate & DayRead)[]) {
  const [first] = dated;
  const all = dated.filter(({ passage, rank }) => rank === 3 && passage === first?.passage);
  return all.every(({ passage, date }) => /^\s*[(（]/u.test(passage.text.slice(date.end))) ? all : [];
}

/** Casesheets ask for letters for weeks or months. */
const MOST_DAYS = 400;

function besideIssue(read: DayRead, { issued }: AboutSheet) {
  if (issued === undefined) return [];
  const days = daysBetween(issued, read.day);
  if (days < 0) return [dayDoubt('deadline', read, 'before-issue', issued)];
  return days > MOST_DAYS ? [dayDoubt('deadline', read, 'far', issued)] : [];
}

/** Why there is no deadline: it could not be read, or nothing is said of one. */
function missingIn({ dates, unread, none, ended }: DeadlinePassages): { missing?: Missing } {
  const [first] = dates;
  const found = first ? { line: first.line, text: first.date.text } : unread;
  if (found) {
    const doubt = finding('import-day-unread', { field: 'deadline', found: found.text }, undefined, 'warning');
    return { missing: { path: 'deadline', from: found.line, doubt } };
  }
  if (none || ended) return {};
  return {
    missing: { path: 'deadline', doubt: finding('import-missing', { field: 'deadline' }, undefined, 'warning') },
  };
}
