/** A day of the calendar as YYYY-MM-DD. It has no time and no time zone. */
export type Day = string;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS_A_DAY = 86_400_000;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days from 1970-01-01 to a day, or undefined if there is no such day (2020-02-30). */
function dayNumber(day: string): number | undefined {
  const parts = DAY.exec(day);
  if (!parts) return undefined;
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = (MONTH_LENGTHS[month - 1] ?? 0) + (leap ? 1 : 0);
  // Date.UTC counts without a Date, which would first look up the time zone: some 15 ms at every start.
  return date >= 1 && date <= length && year >= 100 ? Date.UTC(year, month - 1, date) / MILLISECONDS_A_DAY : undefined;
}

/** True for a day that the calendar has. */
export function isoDate(day: string): boolean {
  return dayNumber(day) !== undefined;
}

/** True for a year, a month or a day of the calendar: 1984, 1984-05, 1984-05-12. */
export function isPartialDate(date: string): boolean {
  return /^\d{4}(?:-\d{2}){0,2}$/.test(date) && isoDate(`${date}-01-01`.slice(0, 10));
}

/** Whole days from one day to another; negative if the second comes first. Both must be days of the calendar. */
export function daysBetween(from: Day, to: Day): number {
  return (dayNumber(to) ?? 0) - (dayNumber(from) ?? 0);
}

/** The day so many days after another; before it, if less than 0. Only for days of the calendar. */
export function addDays(day: Day, days: number): Day {
  // From the number of a day to the day, without a Date: years begin in March, so that a leap day ends one.
  const number = (dayNumber(day) ?? 0) + days + DAYS_BEFORE_1970;
  const era = Math.floor(number / DAYS_IN_400_YEARS);
  const inEra = number - era * DAYS_IN_400_YEARS;
  const year = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const month = Math.floor((5 * inYear + 2) / 153);
  const date = inYear - Math.floor((153 * month + 2) / 5) + 1;
  const named = [
    String(era * 400 + year + (month >= 10 ? 1 : 0)).padStart(4, '0'),
    String(month >= 10 ? month - 9 : month + 3).padStart(2, '0'),
    String(date).padStart(2, '0'),
  ];
  return named.join('-');
}

/** Days from 0000-03-01 to 1970-01-01, and in the 400 years after which the calendar begins anew. */
const DAYS_BEFORE_1970 = 719_468;
const DAYS_IN_400_YEARS = 146_097;

/** The day of the week by ISO 8601: 1 is Monday, 7 is Sunday. */
export function weekday(day: Day): number {
  return (((((dayNumber(day) ?? 0) + 3) % 7) + 7) % 7) + 1; // 1970-01-01 was a Thursday
}

/** Days from 1970-01-01 to a day, which grow from day to day. */
export function dayCount(day: Day): number {
  return dayNumber(day) ?? 0;
}
