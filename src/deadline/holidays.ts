import Library, { type HolidaysTypes } from 'date-holidays';
import table from '../countries/regional-holidays.json' with { type: 'json' };
import { visible } from '../problem/visible.ts';
import type { Day } from '../source/day.ts';
import { addDays } from '../source/day.ts';
import type { Holiday, Holidays } from './post-by.ts';

// Days on which a post rests besides its weekend: public and bank holidays of a country, and those of the sender's part of it, by
// date-holidays (code ISC, data CC BY 3.0). Confidence M.

/** The parts of a country that has some, and the rules of their holidays that the whole country has not. */
interface Parts {
  readonly regions: Readonly<Record<string, string>>;
  readonly rules: Readonly<Record<string, HolidayRule>>;
}

interface HolidayRule {
  readonly name: string;
  readonly type: 'public' | 'bank';
  /** The parts in which it is a holiday. */
  readonly in: readonly string[];
  readonly [option: string]: unknown;
}

// JSON says of each row what it has; the type says what rows may have.
const PARTS = table as unknown as Readonly<Record<string, Parts>>;

/**
 * Parts whose holidays are no reason to post earlier elsewhere. The United States: their post keeps federal holidays only (USPS
 * Domestic Mail Manual 608.3.2, H). Islands that the library lists with France and Great Britain have posts of their own.
 */
const APART: Readonly<Record<string, (part: string) => boolean>> = {
  FR: (part) => /^\p{L}/u.test(part),
  GB: (part) => part === 'ALD',
  US: () => true,
};

/**
 * The days on which the post of a country (ISO 3166-1 alpha-2) rests, with those of the sender's part of it (ISO 3166-2, such as
 * DE-SN). Without one that the table knows, a holiday of any part counts. None are known for some forty small countries.
 */
export function holidaysOf(country: string, region?: string): Holidays {
  const parts = Object.hasOwn(PARTS, country) ? PARTS[country] : undefined;
  const part = region?.startsWith(`${country}-`) ? region.slice(country.length + 1) : undefined;
  const known = part !== undefined && parts !== undefined && Object.hasOwn(parts.regions, part);
  const options = { languages: 'en', types: [...TYPES] };
  const library = known ? new Library(country, part, options) : new Library(country, options);
  for (const [rule, name] of Object.entries(POST_RESTS[country] ?? {}))
    library.setHoliday(rule, { name: { en: name }, type: 'public' });
  const wheres = known || !parts ? new Map() : withAllParts(library, parts, APART[country] ?? (() => false));
  const years = new Map<string, ReadonlyMap<Day, Holiday>>();
  return (day) => {
    const year = day.slice(0, 4);
    const found = years.get(year) ?? yearOf(library, Number(year), wheres, BANKS.includes(country));
    years.set(year, found);
    return found.get(day);
  };
}

const TYPES = ['public', 'bank'] as const;

/**
 * Countries whose posts rest when banks do: the bank holidays of Great Britain and Ireland, and the turn of the year in Japan. Elsewhere
 * a day on which banks alone rest is none for the post, unless it stands for a holiday that fell on a Sunday. M
 */
const BANKS = ['GB', 'IE', 'JP'];

/**
 * Days on which a post rests though they are no holidays by law: month and day. Denmark: Post Danmark, terms for international letters
 * of 2017, H; its days between a Sunday and a holiday are not known beforehand.
 */
const POST_RESTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  DK: { '06-05': 'Constitution Day', '12-24': 'Christmas Eve' },
};

/** Names of parts by the rules that only they have. */
type Wheres = ReadonlyMap<string, readonly string[]>;

/** Adds the holidays of all parts to those of the whole country. */
function withAllParts(library: Library, { regions, rules }: Parts, isApart: (part: string) => boolean): Wheres {
  const wheres = new Map<string, readonly string[]>();
  for (const [rule, { in: codes, ...options }] of Object.entries(rules)) {
    const names = codes.filter((code) => !isApart(code)).map((code) => visible(regions[code] ?? code));
    if (names.length === 0) continue;
    library.setHoliday(rule, { ...options, name: { en: options.name } });
    wheres.set(rule, names);
  }
  return wheres;
}

/** The library begins with the Gregorian calendar; no deadline is older, and what it cannot reckon has no holidays. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;

/** The holidays of a year. One that lasts several days stands there with each; one that begins at noon is left out. */
function yearOf(library: Library, year: number, wheres: Wheres, withBanks: boolean): ReadonlyMap<Day, Holiday> {
  const found = new Map<Day, Holiday>();
  if (year < FIRST_YEAR || year > LAST_YEAR) return found;
  for (const holiday of library.getHolidays(year) ?? []) {
    if (!rests(holiday, withBanks)) continue;
    const regions = wheres.get(holiday.rule);
    for (const day of daysOf(holiday)) {
      if (regions !== undefined && found.has(day)) continue; // the whole country has one on that day
      found.set(day, { name: visible(holiday.name), ...(regions ? { regions } : {}) });
    }
  }
  return found;
}

type CalendarHoliday = HolidaysTypes.Holiday;

/** True if the post rests for it, from the morning on. */
function rests({ date, type, substitute }: CalendarHoliday, withBanks: boolean): boolean {
  return date.includes(' 00:00:00') && (type === 'public' || substitute === true || withBanks);
}

function daysOf({ date, start, end }: CalendarHoliday): Day[] {
  const count = Math.max(1, Math.round((end.getTime() - start.getTime()) / 86_400_000));
  return Array.from({ length: count }, (_, after) => addDays(date.slice(0, 10), after));
}
