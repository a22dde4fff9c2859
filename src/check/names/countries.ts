import { COUNTRY_CODES } from '../../countries/codes.ts';
import { shortNamesIn } from '../../countries/short-names.ts';
import { LANGUAGE_CODES } from '../../languages/codes.ts';
import type { Changes } from './forms.ts';
import { smallOf } from './tokens.ts';

// Countries, and in languages that change them their peoples, languages, months and days: none is a person.

/** Names of countries in a language. */
export interface CountryWords {
  has(small: string): boolean;
}

const KNOWN = new Map<string, CountryWords>();

/** The names of countries in a language (ISO 639-1), as CLDR has them, and in English. */
export function countryWords(language: string, changes: Changes): CountryWords {
  const known = KNOWN.get(language);
  if (known) return known;
  const names = shortNamesIn(language);
  const whole = names.length > 0 && (changes === 'none' || changes === 'genitive');
  const made = whole ? wholeNames([...names, ...shortNamesIn('en')]) : beginnings(language);
  KNOWN.set(language, made);
  return made;
}

function wholeNames(names: readonly string[]): CountryWords {
  return new Set(names.map(smallOf));
}

/** Shorter words of names of countries, such as "and" or "new", say nothing by themselves. */
const SHORTEST = 4;
const LONG = 7;

/** Where names have many forms: beginnings of words that name a country, a people or a language, a month or a day. */
function beginnings(language: string): CountryWords {
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
