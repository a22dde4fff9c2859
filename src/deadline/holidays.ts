import Library from 'date-holidays';
import { visible } from '../problem/visible.ts';
import type { Day } from '../source/day.ts';
import { addDays } from '../source/day.ts';
import type { Holidays } from './post-by.ts';

// Public holidays of a country: date-holidays (code ISC, data CC BY-SA 3.0 from Wikipedia). Of the whole country only: a holiday of one of its
// states is no reason for a post to rest everywhere. Confidence M.

/** The public holidays of a country (ISO 3166-1 alpha-2); none are known for some forty small ones. */
export function holidaysOf(country: string): Holidays {
  const library = new Library(country, { languages: 'en', types: ['public'] });
  const years = new Map<string, ReadonlyMap<Day, string>>();
  return (day) => {
    const year = day.slice(0, 4);
    const known = years.get(year) ?? yearOf(library, Number(year));
    years.set(year, known);
    return known.get(day);
  };
}

/** The library begins with the Gregorian calendar; no deadline is older, and what it cannot reckon has no holidays. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;

/** The holidays of a year. One that lasts several days stands there with each; one that begins at noon is left out. */
function yearOf(library: Library, year: number): ReadonlyMap<Day, string> {
  const found = new Map<Day, string>();
  if (year < FIRST_YEAR || year > LAST_YEAR) return found;
  for (const { date, start, end, name } of library.getHolidays(year) ?? []) {
    if (!date.includes(' 00:00:00')) continue;
    const days = Math.max(1, Math.round((end.getTime() - start.getTime()) / 86_400_000));
    for (let after = 0; after < days; after += 1) found.set(addDays(date.slice(0, 10), after), visible(name));
  }
  return found;
}
