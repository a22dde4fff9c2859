import { COUNTRY_CODES } from '../../countries/codes.ts';
import { LANGUAGE_CODES } from '../../languages/codes.ts';
import { smallOf } from './tokens.ts';

// Countries, peoples, languages, months and days of the week in a language, as CLDR has them (through Intl): none is a person.

/** Shorter words of names of countries, such as "and" or "new", say nothing by themselves. */
const SHORTEST = 4;
const LONG = 7;

/** Beginnings of words that name a country, a people or a language, a month or a day. */
export interface CountryWords {
  has(small: string): boolean;
}

const KNOWN = new Map<string, CountryWords>();

/** The words of a language (ISO 639-1). */
export function countryWords(language: string): CountryWords {
  const known = KNOWN.get(language) ?? make(language);
  KNOWN.set(language, known);
  return known;
}

function make(language: string): CountryWords {
  const regions = new Intl.DisplayNames([language], { type: 'region' });
  const languages = new Intl.DisplayNames([language], { type: 'language' });
  const names = [
    ...COUNTRY_CODES.map((code) => regions.of(code) ?? ''),
    ...LANGUAGE_CODES.map((code) => languages.of(code) ?? ''),
    ...daysAndMonths(language),
  ];
  const stems = new Map<string, string[]>();
  for (const word of names.flatMap(wordsOfName)) {
    const stem = stemOf(word);
    const first = stem.slice(0, SHORTEST - 1);
    stems.set(first, [...(stems.get(first) ?? []), stem]);
  }
  return {
    has: (small) =>
      (stems.get(small.slice(0, SHORTEST - 1)) ?? []).some(
        (stem) => small.startsWith(stem) && small.length - stem.length <= 5,
      ),
  };
}

/** The words of a name that say something by themselves: of several, only long ones do. */
function wordsOfName(name: string): string[] {
  const words = smallOf(name).match(/[\p{L}\p{M}']+/gu) ?? [];
  return words.filter((word) => word.length >= (words.length > 1 ? LONG : SHORTEST));
}

/** A word without its ending: Nigeria and Nigerian, Россия and российский begin alike. */
function stemOf(word: string): string {
  if (word.length <= 5) return word;
  return word.slice(0, word.length - (word.length > 9 ? 3 : word.length > 7 ? 2 : 1));
}

function daysAndMonths(language: string): string[] {
  const month = new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric', timeZone: 'UTC' });
  const day = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const at = (month: number, day: number) => new Date(Date.UTC(2026, month, day));
  return [
    ...Array.from({ length: 12 }, (_, nth) => month.format(at(nth, 1))),
    ...Array.from({ length: 7 }, (_, nth) => day.format(at(0, nth + 1))),
  ];
}
