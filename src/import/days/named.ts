import type { DateWords } from '../../languages/date-words.ts';
import { DATES } from '../../languages/dates.ts';
import type { Calendar } from './calendars.ts';
import type { DateParts } from './date-parts.ts';
import type { MonthWord } from './month-words.ts';
import type { DateToken } from './tokens.ts';

// Dates with the name of a month: 5 June 2013, June 5, 2013, le 1er juin 2013, 2013. június 5., 5 VI 2013, 5 tháng 6 năm 2013.

/** The month that some words, folded, are the name of. */
export type FindMonth = (words: string) => MonthWord | undefined;

const words = (pick: (one: DateWords) => string | undefined): ReadonlySet<string> =>
  new Set(Object.values(DATES).flatMap((one) => pick(one)?.split(' ') ?? []));

/** Between the day and the month, and between the month and the year, in each language that has such a word. */
const LINKS = words(({ links }) => links);
const YEAR_LINKS = words(({ yearLinks }) => yearLinks);
const MARKS = new Set(['.', ',', '-', '‐', '‑', '–', '/', '،', "'", '’', '‘', '`', 'º', '°']);
/** Between the first and the last day of several. */
const RANGES = new Set([...words(({ ranges }) => ranges), '-', '–', '—', '/', '&', ',']);
const ARTICLES = words(({ articles }) => articles);
/** The first of a month in words (folded), and a text that may have one. */
const FIRSTS = words(({ first }) => first);
export const FIRST: RegExp = new RegExp([...FIRSTS].join('|'), 'iu');
/** Raised letters of an ordinal, which a PDF may part from the number. */
const RAISED = words(({ raised }) => raised);
const NUMBERED = words(({ numbered }) => numbered);
const JOINED = words(({ joined }) => joined);
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** A day counted from 1 and where what follows it begins. */
interface Step<T> {
  readonly value: T;
  readonly next: number;
}

/** A date with the name of a month that begins at a token. */
export function named(tokens: readonly DateToken[], at: number, find: FindMonth): DateParts | undefined {
  const token = tokens[at];
  if (!token || tokens[at - 1]?.text === '+') return undefined;
  if (token.kind === 'number' && token.text.length === 4) return yearFirst(tokens, at, find);
  if (token.kind === 'number') return dayFirst(tokens, at, find);
  return token.kind === 'word' ? (firstOfMonth(tokens, at, find) ?? monthFirst(tokens, at, find)) : undefined;
}

function dayFirst(tokens: readonly DateToken[], at: number, find: FindMonth): DateParts | undefined {
  const day = dayAt(tokens, at);
  if (!day || isDecimal(tokens, at)) return undefined;
  const last = rangeAt(tokens, day.next);
  const month = monthBehind(tokens, (last ?? day).next, find);
  return month && whole(tokens, at, month, yearBehind(tokens, month.next), (last ?? day).value, last !== undefined);
}

/** "UA: 61.24 March 11, 2024": the end of a number of another kind is no day. */
function isDecimal(tokens: readonly DateToken[], at: number): boolean {
  const [whole, point, token] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (whole?.kind !== 'number' || !point || !token || !/^[./]$/u.test(point.text)) return false;
  return whole.end === point.start && point.end === token.start;
}

function firstOfMonth(tokens: readonly DateToken[], at: number, find: FindMonth): DateParts | undefined {
  if (!FIRSTS.has(tokens[at]?.text ?? '')) return undefined;
  const month = monthBehind(tokens, at + 1, find);
  return month && whole(tokens, at, month, yearBehind(tokens, month.next), 1, false);
}

function monthFirst(tokens: readonly DateToken[], at: number, find: FindMonth): DateParts | undefined {
  const month = monthAt(tokens, at, find);
  if (!month) return undefined;
  const from = skip(tokens, month.next, (one) => one.text === '.' || ARTICLES.has(one.text) || one.text === '-', 2);
  const day = dayAt(tokens, from);
  if (!day) {
    const year = yearBehind(tokens, month.next);
    return year && year.value.digits === 4 ? whole(tokens, at, month, year, undefined, false) : undefined;
  }
  const last = rangeAt(tokens, day.next);
  if (last && /^\d{2}$/.test(tokens[last.next]?.text ?? '')) return undefined;
  const next = (last ?? day).next;
  return whole(tokens, at, { ...month, next }, yearBehind(tokens, next), (last ?? day).value, last !== undefined);
}

function yearFirst(tokens: readonly DateToken[], at: number, find: FindMonth): DateParts | undefined {
  const year = { value: Number(tokens[at]?.text), digits: 4 };
  const from = skip(tokens, at + 1, (one) => MARKS.has(one.text) || LINKS.has(one.text), 2);
  const month = monthAt(tokens, from, find);
  if (month) {
    const day = dayAt(
      tokens,
      skip(tokens, month.next, (one) => MARKS.has(one.text), 1),
    );
    return day && whole(tokens, at, { ...month, next: day.next }, { value: year, next: day.next }, day.value, false);
  }
  const day = dayAt(tokens, from);
  const behind = day && monthBehind(tokens, day.next, find);
  return behind && whole(tokens, at, behind, { value: year, next: behind.next }, day.value, false);
}

function whole(
  tokens: readonly DateToken[],
  at: number,
  month: Step<MonthWord>,
  year: Step<{ value: number; digits: number }> | undefined,
  day: number | undefined,
  isRange: boolean,
): DateParts {
  const next = year?.next ?? month.next;
  const stated = year && calendarBeside(tokens, month.next, next);
  return {
    start: tokens[at]?.start ?? 0,
    end: tokens[next - 1]?.end ?? 0,
    month: month.value,
    ...(year ? { year: year.value } : {}),
    ...(stated ? { calendar: stated } : {}),
    ...(day === undefined ? {} : { day }),
    doubts: isRange ? [{ is: 'range' }] : [],
  };
}

/** Skips at most so many tokens. */
function skip(
  tokens: readonly DateToken[],
  from: number,
  skipped: (token: DateToken) => boolean,
  most: number,
): number {
  let at = from;
  for (let token = tokens[at]; token && at < from + most && skipped(token); token = tokens[at]) at++;
  return at;
}

/** A day of a month, with what makes it an ordinal: 1st, 1er, 1º, 1., 5-го. */
function dayAt(tokens: readonly DateToken[], at: number): Step<number> | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.text.length > 2) return undefined;
  const value = Number(token.text);
  if (value < 1 || value > 31) return undefined;
  const next = tokens[at + 1];
  if (next?.kind === 'word' && (next.spaced ? RAISED.has(next.text) : next.text.length <= 4))
    return { value, next: at + 2 };
  const [dash, ending] = [next, tokens[at + 2]];
  const hyphenated =
    dash?.text === '-' && !dash.spaced && ending?.kind === 'word' && !ending.spaced && ending.text.length <= 2;
  return { value, next: hyphenated ? at + 3 : at + 1 };
}

/** The last day of several: 5-12, 5 to 12. */
function rangeAt(tokens: readonly DateToken[], at: number): Step<number> | undefined {
  const from = tokens[at]?.text === '.' ? at + 1 : at;
  if (!RANGES.has(tokens[from]?.text ?? '')) return undefined;
  return dayAt(
    tokens,
    skip(tokens, from + 1, (one) => ARTICLES.has(one.text), 1),
  );
}

const MOST_WORDS = 4;

/** The month whose name, of up to four words, begins at a token. */
function monthAt(tokens: readonly DateToken[], at: number, find: FindMonth): Step<MonthWord> | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  const number = tokens[at + 1];
  if (NUMBERED.has(token.text) && number?.kind === 'number' && Number(number.text) <= 12)
    return { value: { month: Number(number.text), calendar: 'gregory' }, next: at + 2 };
  let best: Step<MonthWord> | undefined;
  let words = '';
  for (const [one, next] of wordsFrom(tokens, at)) {
    words = words === '' ? one : `${words} ${one}`;
    const value = find(words) ?? (next === at + 1 && JOINED.has(words.charAt(0)) ? find(words.slice(1)) : undefined);
    if (value) best = { value, next };
  }
  return best;
}

/** The words from a token on, with full stops and hyphens between them, and where what follows each begins. */
function wordsFrom(tokens: readonly DateToken[], at: number): [string, number][] {
  const words: [string, number][] = [];
  for (let next = at; words.length < MOST_WORDS && next < at + 2 * MOST_WORDS; next++) {
    const one = tokens[next];
    if (one?.kind === 'word') words.push([one.text, next + 1]);
    else if (one?.text !== '.' && one?.text !== '-' && one?.text !== '\u200c') break;
  }
  return words;
}

/** The month behind a day, by name or in Roman figures; a second name of it goes with it: حزيران/يونيو. */
function monthBehind(tokens: readonly DateToken[], from: number, find: FindMonth): Step<MonthWord> | undefined {
  const at = skip(tokens, from, (one) => MARKS.has(one.text) || LINKS.has(one.text), 3);
  const month = monthAt(tokens, at, find) ?? roman(tokens, at);
  if (!month) return undefined;
  const opens = tokens[month.next]?.text;
  if (opens !== '/' && opens !== '(') return month;
  const second = monthAt(tokens, month.next + 1, find);
  if (!second || second.value.month !== month.value.month) return month;
  return { value: month.value, next: tokens[second.next]?.text === ')' ? second.next + 1 : second.next };
}

function roman(tokens: readonly DateToken[], at: number): Step<MonthWord> | undefined {
  const month = ROMAN.indexOf(tokens[at]?.text ?? '') + 1;
  const year = skip(tokens, at + 1, (one) => one.text === '.' || one.text === '-' || one.text === '/', 1);
  const isYear = /^\d{4}$/.test(tokens[year]?.text ?? '');
  return month > 0 && isYear ? { value: { month, calendar: 'gregory' }, next: at + 1 } : undefined;
}

/** The year behind a month: four digits, or two where nothing else can be meant. */
function yearBehind(tokens: readonly DateToken[], from: number): Step<{ value: number; digits: number }> | undefined {
  const at = skip(tokens, from, (one) => MARKS.has(one.text) || YEAR_LINKS.has(one.text), 5);
  const token = tokens[at];
  if (token?.kind !== 'number') return undefined;
  const year = { value: { value: Number(token.text), digits: token.text.length }, next: at + 1 };
  if (token.text.length === 4) return year;
  if (token.text.length !== 2) return undefined;
  const [before, after] = [tokens[at - 1]?.text ?? '', tokens[at + 1]];
  const tied = /^['’‘`]$/u.test(before) || ((before === '-' || before === '/' || before === '.') && !token.spaced);
  const ends = after === undefined || (after.kind === 'mark' && !/^[%:/-]$/.test(after.text));
  return tied || (ends && at === from) ? year : undefined;
}

const CALENDARS: ReadonlyMap<string, Calendar> = new Map(
  Object.values(DATES).flatMap(({ calendars = {} }) =>
    Object.entries(calendars).flatMap(([calendar, said]) =>
      said.split(' ').map((word): [string, Calendar] => [word, calendar as Calendar]),
    ),
  ),
);

/** The calendar that a word before or behind the year names. */
function calendarBeside(tokens: readonly DateToken[], from: number, next: number): Calendar | undefined {
  const beside = tokens
    .slice(from, next + 3)
    .filter((one) => one.kind === 'word')
    .map((one) => one.text);
  const found = beside.map((word) => CALENDARS.get(word)).filter((one) => one !== undefined);
  return (['gregory', 'persian'] as const).find((one) => found.includes(one)) ?? found[0];
}
