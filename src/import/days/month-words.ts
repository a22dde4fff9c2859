import { DATES } from '../../languages/dates.ts';
import type { Calendar } from './calendars.ts';
import { type MonthNames, monthNames } from './month-names.ts';
import { SHIPPED } from './shipped-months.ts';

// Months by the words for them.

/** What a word says of a month. */
export interface MonthWord {
  /** From 1. */
  readonly month: number;
  readonly calendar: Calendar;
}

type Months = ReadonlyMap<string, MonthWord>;
const tables = new Map<string, Months>();

/** Every word, folded, that names a month in a language (ISO 639-1); several words of a name have a space between them. */
export function monthWords(language: string): Months {
  const known = tables.get(language);
  if (known) return known;
  const table = new Map(entriesOf(Object.hasOwn(SHIPPED, language) ? SHIPPED[language] : monthNames(language)));
  tables.set(language, table);
  return table;
}

function entriesOf(names: MonthNames = {}): [string, MonthWord][] {
  const entries: [string, MonthWord][] = [];
  for (const [calendar, line] of Object.entries(names)) {
    const words = line.split(' ');
    for (let at = 0; at < words.length; at += 2)
      entries.push([
        words[at]?.replaceAll('_', ' ') ?? '',
        { month: Number(words[at + 1]), calendar: calendar as Calendar },
      ]);
  }
  return entries;
}

/** A shorter word of another language is too easily something else. */
const SHORTEST = 4;
let everywhere: Months | undefined;

/** The same in all languages that are looked for in any sheet, where those of the sheet give nothing. */
export function monthWordsElsewhere(): Months {
  if (everywhere) return everywhere;
  const made = new Map<string, MonthWord>();
  for (const [language, words] of Object.entries(DATES)) {
    if (words.everywhere === undefined) continue;
    for (const [word, month] of monthWords(language))
      if (word.length >= SHORTEST && !made.has(word)) made.set(word, month);
  }
  everywhere = made;
  return made;
}
