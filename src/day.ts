/** A day of the calendar as YYYY-MM-DD. It has no time and no time zone. */
export type Day = string;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS_A_DAY = 86_400_000;

/** The day as milliseconds since 1970-01-01 in UTC, or undefined if there is no such day (2020-02-30). */
export function dayTime(day: string): number | undefined {
  const parts = DAY.exec(day);
  if (!parts) return undefined;
  const time = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
  return new Date(time).toISOString().startsWith(day) ? time : undefined;
}

/** True for a day that the calendar has. */
export function isoDate(day: string): boolean {
  return dayTime(day) !== undefined;
}

/** Whole days from one day to another; negative if the second comes first. Both must be days of the calendar. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round(((dayTime(to) ?? 0) - (dayTime(from) ?? 0)) / MILLISECONDS_A_DAY);
}
