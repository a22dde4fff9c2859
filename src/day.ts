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

/** Whole days from one day to another; negative if the second comes first. Both must be days of the calendar. */
export function daysBetween(from: Day, to: Day): number {
  return (dayNumber(to) ?? 0) - (dayNumber(from) ?? 0);
}
