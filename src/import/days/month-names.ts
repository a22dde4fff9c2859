import type { DateWords } from '../../languages/date-words.ts';
import { DATES } from '../../languages/dates.ts';
import { folded } from '../folded.ts';
import type { Calendar } from './calendars.ts';

// The months as dates have them, by what Intl knows (CLDR): long and short, alone and as a date changes them (июнь, июня), and in the
// countries where a language has others (حزيران, يونيو, يونيه). No library reads dates here: chrono-node and any-date-parser each read
// 28 of 33 dates of casesheets, took Persian years for ours and days for months; and a date that was misread is worse than none.

/** The words that name months of each calendar: the month after each; _ stands between the words of one name. */
export type MonthNames = Readonly<Partial<Record<Calendar, string>>>;

/** Months of the Persian and the Islamic calendar in Latin letters, as sheets write them; each with its number. */
const LATIN_PERSIAN =
  'farvardin 1 ordibehesht 2 khordad 3 tir 4 mordad 5 shahrivar 6 mehr 7 aban 8 azar 9 dey 10 dei 10 bahman 11 esfand 12';
const LATIN_ISLAMIC =
  'muharram 1 moharram 1 safar 2 rabi_al-awwal 3 rabi_al-thani 4 jumada_al-awwal 5 jumada_al-thani 6 rajab 7 shaban 8 shaaban 8 ' +
  'ramadan 9 ramadhan 9 shawwal 10 shawal 10 dhu_al-qadah 11 dhu_al-qidah 11 dhu_al-hijjah 12 dhul-hijjah 12';

const DAYS_APART = 9;

/** The names of months in a language (ISO 639-1), folded; of names that are in two calendars, that of ours is the first. */
export function monthNames(language: string): MonthNames {
  const { locales = language, months = '', otherMonths }: DateWords = DATES[language] ?? {};
  const inLocales = (calendar: Calendar) => locales.split(' ').flatMap((locale) => monthsOf(locale, calendar));
  const names = [
    ...inLocales('gregory'),
    ...pairs(months, 'gregory'),
    ...(otherMonths ? [...inLocales('persian'), ...inLocales('islamic-umalqura')] : []),
    ...pairs(LATIN_PERSIAN, 'persian'),
    ...pairs(LATIN_ISLAMIC, 'islamic-umalqura'),
  ];
  const known = new Set<string>();
  const found: Partial<Record<Calendar, string>> = {};
  for (const [name, month, calendar] of names) {
    const words = wordsOf(name);
    if (words === '' || known.has(words)) continue;
    known.add(words);
    found[calendar] = `${found[calendar] ?? ''} ${words} ${month}`.trim();
  }
  return found;
}

type Name = readonly [name: string, month: number, calendar: Calendar];

/** The words of a name of a month, folded; '' for one that is a number. */
function wordsOf(name: string): string {
  if (/\p{Nd}/u.test(name)) return '';
  return (folded(name).match(/[\p{L}\p{M}]+/gu) ?? []).join('_');
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
