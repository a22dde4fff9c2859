import type { DateWords, OtherCalendar } from '../../languages/date-words.ts';
import { DATES } from '../../languages/dates.ts';
import type { Day } from '../../source/day.ts';
import { type Calendar, gregorian } from './calendars.ts';
import type { DateContext, DateParts, DateRead, DayDoubt } from './date-parts.ts';
import { eastern, hasHanNumber } from './eastern.ts';
import { monthWords, monthWordsElsewhere } from './month-words.ts';
import { FIRST, type FindMonth, named } from './named.ts';
import { numeric } from './numeric.ts';
import { type DateToken, dateTokens } from './tokens.ts';

// The dates of a line, by how they are built: a day beside the name of a month, three numbers, or numbers with 年월日 behind them.

/** Every date of a line, in order. What is no day of a calendar is left out. */
export function datesIn(line: string, about: DateContext): DateRead[] {
  if (!/\p{Nd}/u.test(line) && !hasHanNumber(line) && !FIRST.test(line)) return [];
  const tokens = dateTokens(line);
  const [own, english] = [monthWords(about.language), monthWords('en')];
  const here = (words: string) => own.get(words) ?? english.get(words);
  const found = readIn(line, tokens, here, about);
  if (found.length > 0 || !/(?:19|20)\d\d/.test(line)) return joined(found, line);
  return joined(
    readIn(line, tokens, (words) => monthWordsElsewhere().get(words), about),
    line,
  );
}

function readIn(line: string, tokens: readonly DateToken[], find: FindMonth, about: DateContext): DateRead[] {
  const found: DateRead[] = [];
  for (const parts of eastern(line)) {
    const read = dateOf(parts, line, about);
    if (read) found.push(read);
  }
  let past = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'mark' || token.start < past) continue;
    const parts = named(tokens, at, find) ?? numeric(tokens, at, about);
    const read = parts && dateOf(parts, line, about);
    if (parts?.day !== undefined) past = parts.end; // no part of a day that no calendar has is a date
    if (!read || found.some((one) => one.start < read.end && read.start < one.end)) continue;
    found.push(read);
    past = read.end;
  }
  return found.sort((a, b) => a.start - b.start);
}

const between = (pick: (one: DateWords) => string | undefined) =>
  Object.values(DATES)
    .flatMap((one) => pick(one)?.split(' ') ?? [])
    .map((one) => one.replaceAll('_', ' '))
    .join('|');
const BETWEEN = new RegExp(
  `^\\s*(?:[-–—]|${between(({ until }) => until)})\\s*(?:${between(({ articles }) => articles)})?\\s*$`,
  'iu',
);

/** Two dates with "to" between them are one: the last. */
function joined(dates: readonly DateRead[], line: string): DateRead[] {
  return dates.flatMap((date, nth): DateRead[] => {
    const next = dates[nth + 1];
    if (next && BETWEEN.test(line.slice(date.end, next.start))) return [];
    const before = dates[nth - 1];
    if (!before || !BETWEEN.test(line.slice(before.end, date.start))) return [date];
    const doubts: DayDoubt[] = [...date.doubts, { is: 'range' }];
    return [{ ...date, start: before.start, text: line.slice(before.start, date.end), doubts }];
  });
}

function dateOf(parts: DateParts, line: string, about: DateContext): DateRead | undefined {
  const { start, end, month, day } = parts;
  if (!isWithin(month.month, 12) || (day !== undefined && !isWithin(day, 31))) return undefined;
  const base = { start, end, text: line.slice(start, end) };
  if (!parts.year) return month.calendar === 'gregory' ? withoutYear(base, parts) : undefined;
  const dated = yearOf(parts, about);
  if (!dated) return undefined;
  if (day !== undefined) return wholeDate(base, parts, day, dated);
  const { year, calendar } = dated;
  return calendar === 'gregory' ? { ...base, year, month: month.month, doubts: parts.doubts } : undefined;
}

const isWithin = (value: number, most: number) => value >= 1 && value <= most;

type Span = Pick<DateRead, 'start' | 'end' | 'text'>;

function wholeDate(base: Span, parts: DateParts, day: number, { year, calendar, doubts }: Year): DateRead | undefined {
  const iso = gregorian({ year, month: parts.month.month, day }, calendar);
  if (iso === undefined) return undefined;
  const other = parts.swapped && gregorian({ year, ...parts.swapped }, calendar);
  const order: DayDoubt[] = other === undefined ? [] : [{ is: 'order', other }];
  const [ourYear = 0, ourMonth = 0, ourDay = 0] = iso.split('-').map(Number);
  return { ...base, year: ourYear, month: ourMonth, day: ourDay, iso, doubts: [...parts.doubts, ...order, ...doubts] };
}

function withoutYear(base: Span, parts: DateParts): DateRead {
  const { month, day } = parts;
  return {
    ...base,
    month: month.month,
    ...(day === undefined ? {} : { day }),
    doubts: [...parts.doubts, { is: 'year' }],
  };
}

interface Year {
  readonly year: number;
  readonly calendar: Calendar;
  readonly doubts: readonly DayDoubt[];
}

/** Countries that count years by another calendar than ours. */
const COUNTED: Readonly<Record<OtherCalendar, readonly string[]>> = {
  persian: ['IR', 'AF'],
  buddhist: ['TH', 'LA', 'KH', 'MM'],
  'islamic-umalqura': ['SA'],
};

const isUsed = (calendar: OtherCalendar, { language, country }: DateContext) =>
  DATES[language]?.calendar === calendar || (country !== undefined && COUNTED[calendar].includes(country));

/** Years of other calendars that a casesheet can mean, births included. */
const YEARS: Readonly<Partial<Record<Calendar, readonly [least: number, most: number]>>> = {
  'islamic-umalqura': [1318, 1500],
  persian: [1278, 1480],
  buddhist: [2400, 2650],
};

/** The year with its calendar; undefined if a casesheet cannot mean it. */
function yearOf({ year, month, calendar }: DateParts, about: DateContext): Year | undefined {
  const { value = 0, digits = 0 } = year ?? {};
  const stated = month.calendar === 'gregory' ? calendar : month.calendar;
  const [least, most] = (stated && YEARS[stated]) ?? [0, 0];
  if (stated && most > 0) {
    const doubts: DayDoubt[] = stated === 'islamic-umalqura' ? [{ is: 'reckoning' }] : [];
    return value >= least && value <= most ? { year: value, calendar: stated, doubts } : undefined;
  }
  if (digits === 2) return twoDigits(value, about);
  if (value >= 1900 && value <= 2100) return { year: value, calendar: 'gregory', doubts: [] };
  const inferred = inferredCalendar(value, about);
  return inferred && { year: value, calendar: inferred, doubts: [{ is: 'calendar', calendar: inferred }] };
}

function inferredCalendar(year: number, about: DateContext): Calendar | undefined {
  if (year >= 2443 && year <= 2643 && isUsed('buddhist', about)) return 'buddhist';
  if (year < 1278 || year > 1500) return undefined;
  if (isUsed('persian', about)) return 'persian';
  return isUsed('islamic-umalqura', about) && year >= 1318 ? 'islamic-umalqura' : undefined;
}

const NEAR = 10;

/** Two digits of a year: nothing else is meant if they are near the year of issue, or of the years in which there are casesheets. */
function twoDigits(value: number, about: DateContext): Year {
  const issued = about.issued && Number(about.issued.slice(0, 4));
  const centuries = [1900 + value, 2000 + value];
  const near = issued ? centuries.find((year) => Math.abs(year - issued) <= NEAR) : undefined;
  if (near !== undefined) return { year: near, calendar: 'gregory', doubts: [] };
  const year = value >= 61 ? 1900 + value : 2000 + value;
  return { year, calendar: 'gregory', doubts: value >= 85 || value <= 40 ? [] : [{ is: 'century' }] };
}

/** The year that gives a day without one: the first such day from another day on. */
export function withYear(date: DateRead, from: Day): Day | undefined {
  if (date.day === undefined) return undefined;
  const year = Number(from.slice(0, 4));
  const days = [year, year + 1].map((one) =>
    gregorian({ year: one, month: date.month, day: date.day ?? 0 }, 'gregory'),
  );
  return days.find((day) => day !== undefined && day >= from);
}
