import { folded } from '../folded.ts';
import type { Calendar } from './calendars.ts';

// The months as dates have them, by what Intl knows (CLDR): long and short, alone and as a date changes them (июнь, июня), and in the
// countries where a language has others (حزيران, يونيو, يونيه). No library reads dates here: chrono-node and any-date-parser each read
// 28 of 33 dates of casesheets, took Persian years for ours and days for months; and a date that was misread is worse than none.

/** What a word says of a month. */
export interface MonthWord {
  /** From 1. */
  readonly month: number;
  readonly calendar: Calendar;
}

/** Where a language has other names for months in some countries. */
const REGIONS: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar', 'ar-EG', 'ar-SY', 'ar-DZ', 'ar-MA', 'ar-TN', 'ar-IQ', 'ar-MR'],
  de: ['de', 'de-AT'],
  en: ['en', 'en-AU'],
  es: ['es', 'es-UY'],
  fa: ['fa', 'fa-AF'],
  fr: ['fr', 'fr-CA'],
  sr: ['sr', 'sr-Latn'],
};

/** What is written and Intl has not, by language: the month after each word. */
const OTHERS: Readonly<Record<string, string>> = {
  de: 'feber 2 maerz 3 mrz 3 juno 6 julei 7',
  en: 'sept 9 janury 1 febuary 2 feburary 2',
  es: 'setiembre 9 set 9',
  it: 'sett 9 genn 1 magg 5',
  ru: 'сент 9 нояб 11',
  ar: 'يونيه 6 يوليه 7 اغسطس 8',
  fa: 'می 5 ماه_مه 5 ژوئیه 7 جولای 7 اگست 8 جنوری 1 فبروری 2 مارچ 3 اپریل 4 جون 6 سپتمبر 9 نومبر 11 دسمبر 12',
};

/** Months of the Persian and the Islamic calendar in Latin letters, as sheets write them; each with its number. */
const LATIN_PERSIAN =
  'farvardin 1 ordibehesht 2 khordad 3 tir 4 mordad 5 shahrivar 6 mehr 7 aban 8 azar 9 dey 10 dei 10 bahman 11 esfand 12';
const LATIN_ISLAMIC =
  'muharram 1 moharram 1 safar 2 rabi_al-awwal 3 rabi_al-thani 4 jumada_al-awwal 5 jumada_al-thani 6 rajab 7 shaban 8 shaaban 8 ' +
  'ramadan 9 ramadhan 9 shawwal 10 shawal 10 dhu_al-qadah 11 dhu_al-qidah 11 dhu_al-hijjah 12 dhul-hijjah 12';

const OTHER_CALENDARS = ['persian', 'islamic-umalqura'] as const;
/** Languages in which dates of these calendars are written. */
const WITH_OTHER_CALENDARS = ['fa', 'ar', 'ur', 'ps', 'ku'];

const DAYS_APART = 9;

type Months = ReadonlyMap<string, MonthWord>;
const tables = new Map<string, Months>();

/** Every word, folded, that names a month in a language (ISO 639-1); several words of a name have a space between them. */
export function monthWords(language: string): Months {
  const known = tables.get(language);
  if (known) return known;
  const table = new Map<string, MonthWord>();
  for (const [name, month, calendar] of namesIn(language)) {
    const word = wordsOf(name);
    if (word !== '' && !table.has(word)) table.set(word, { month, calendar });
  }
  tables.set(language, table);
  return table;
}

type Name = readonly [name: string, month: number, calendar: Calendar];

/** The names of months in a language; of names that are in two calendars, that of ours is the first. */
function namesIn(language: string): Name[] {
  const locales = REGIONS[language] ?? [language];
  const calendars: readonly Calendar[] = WITH_OTHER_CALENDARS.includes(language) ? OTHER_CALENDARS : [];
  return [
    ...locales.flatMap((locale) => monthsOf(locale, 'gregory')),
    ...pairs(OTHERS[language] ?? '', 'gregory'),
    ...calendars.flatMap((calendar) => locales.flatMap((locale) => monthsOf(locale, calendar))),
    ...pairs(LATIN_PERSIAN, 'persian'),
    ...pairs(LATIN_ISLAMIC, 'islamic-umalqura'),
  ];
}

/** The words of a name of a month, folded; '' for one that is a number. */
function wordsOf(name: string): string {
  if (/\p{Nd}/u.test(name)) return '';
  return (folded(name).match(/[\p{L}\p{M}]+/gu) ?? []).join(' ');
}

function pairs(line: string, calendar: Calendar): Name[] {
  const words = line.split(' ').filter((word) => word !== '');
  return words.flatMap((word, at): Name[] =>
    at % 2 === 0 ? [[word.replace(/[_-]/g, ' '), Number(words[at + 1]), calendar]] : [],
  );
}

/** The names of the months of a calendar in a locale of Intl. */
function monthsOf(locale: string, calendar: Calendar): Name[] {
  if (Intl.DateTimeFormat.supportedLocalesOf(locale).length === 0) return []; // or it would take the machine's own
  const base = { timeZone: 'UTC', calendar } as const;
  const numbers = new Intl.DateTimeFormat('en', { ...base, month: 'numeric' });
  const monthIn = (format: Intl.DateTimeFormat, day: number) =>
    format.formatToParts(day).find(({ type }) => type === 'month')?.value ?? '';
  const formats = (['long', 'short'] as const).flatMap((month) => [
    new Intl.DateTimeFormat(locale, { ...base, month }),
    new Intl.DateTimeFormat(locale, { ...base, month, day: 'numeric', year: 'numeric' }),
  ]);
  const days = daysOfAYear(calendar);
  return formats.flatMap((format) =>
    days.map((day): Name => [monthIn(format, day), Number(monthIn(numbers, day)), calendar]),
  );
}

/** A day in each month of a year of a calendar, as milliseconds. */
function daysOfAYear(calendar: Calendar): number[] {
  if (calendar === 'gregory') return Array.from({ length: 12 }, (_, nth) => Date.UTC(2026, nth, 14));
  return Array.from({ length: 41 }, (_, nth) => Date.UTC(2026, 0, 1 + nth * DAYS_APART));
}
