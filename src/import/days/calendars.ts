import { addDays, type Day, dayCount, isoDate } from '../../source/day.ts';

// Days of other calendars as days of ours. What is known of them is what Intl has (ICU); years of the Buddhist calendar, of the
// Republic of China and of Japanese reigns are counted.

/** The calendars that dates of casesheets are in. */
export type Calendar = 'gregory' | 'persian' | 'islamic-umalqura' | 'buddhist' | 'roc' | 'japanese';

/** How many years are to be added where months and days are ours. */
const YEARS_BEFORE = { buddhist: -543, roc: 1911 } as const;

/** A day as three numbers. */
export interface DayNumbers {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const two = (number: number) => String(number).padStart(2, '0');

/** A day of our calendar as YYYY-MM-DD; undefined if there is no such day. */
function isoOf({ year, month, day }: DayNumbers): Day | undefined {
  const iso = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return isoDate(iso) ? iso : undefined;
}

const formats = new Map<Calendar, Intl.DateTimeFormat>();

/** A day of ours in a calendar of Intl. */
function numbersOf(day: Day, calendar: Calendar): DayNumbers {
  const known = formats.get(calendar);
  const options = { calendar, timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric' } as const;
  const format = known ?? new Intl.DateTimeFormat('en', options);
  formats.set(calendar, format);
  const parts = format.formatToParts(dayCount(day) * 86_400_000);
  const value = (type: string) => Number(parts.find((one) => one.type === type)?.value ?? 0);
  return { year: value('year'), month: value('month'), day: value('day') };
}

/** The first day of year 1, and the mean length of a year and of a month in days. */
const MEASURES = {
  persian: { first: '0622-03-22', year: 365.2422, month: 30.5 },
  'islamic-umalqura': { first: '0622-07-19', year: 354.367, month: 29.53 },
} as const;

/** So many times the guess is put right; two or three do. */
const MOST_TRIES = 8;

/** The day of ours that is a day of another calendar, as YYYY-MM-DD; undefined if that has no such day. */
export function gregorian(of: DayNumbers, calendar: Calendar): Day | undefined {
  if (calendar === 'gregory' || calendar === 'japanese') return isoOf(of);
  if (calendar === 'buddhist' || calendar === 'roc') return isoOf({ ...of, year: of.year + YEARS_BEFORE[calendar] });
  if (of.month < 1 || of.month > 12 || of.day < 1 || of.day > 31) return undefined;
  const { first, year, month } = MEASURES[calendar];
  let guess = addDays(first, Math.round((of.year - 1) * year + (of.month - 1) * month + of.day - 1));
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const found = numbersOf(guess, calendar);
    const off = Math.round((of.year - found.year) * year + (of.month - found.month) * month + of.day - found.day);
    if (off === 0) return found.day === of.day && found.month === of.month ? guess : undefined;
    guess = addDays(guess, off);
  }
  return undefined;
}
