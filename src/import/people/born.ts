import type { PeopleWords } from '../../languages/casesheet-values.ts';
import { finding } from '../../problem/finding.ts';
import type { AboutSheet } from '../about.ts';
import { datesIn } from '../days/reading.ts';
import { folded } from '../folded.ts';
import type { Found } from '../found.ts';
import type { SheetLine } from '../sheet.ts';

// When somebody was born.

/** What a sheet says of it, with its line. */
export interface BirthSaid {
  readonly born?: string | undefined;
  readonly line: SheetLine;
}

/** A year by itself in which somebody who is named may have been born. */
const YEAR_ALONE = /^\*?\s?(?:19\d\d|200\d)$/u;

/** True for the year of somebody's birth beside a name: "1979", or with words of a language behind it. */
export function isBirthYear(text: string, words: readonly PeopleWords[]): boolean {
  if (!/^\*?\s?(?:19|20)\d\d/u.test(text)) return false;
  return YEAR_ALONE.test(text) || words.some(({ yearOfBirth }) => yearOfBirth?.test(folded(text)) === true);
}

/** The day, month or year of birth in what a sheet says of it; nothing if there is none. */
export function bornOf({ born, line }: BirthSaid, about: AboutSheet): { readonly born?: Found<string> } {
  if (born === undefined) return {};
  const [date] = datesIn(born, {
    language: about.language,
    ...(about.country === undefined ? {} : { country: about.country }),
  });
  const month =
    date?.year !== undefined && date.iso === undefined
      ? `${date.year}-${String(date.month).padStart(2, '0')}`
      : undefined;
  const value = date?.iso ?? month ?? /(?<!\d)(?:19|20)\d\d(?!\d)/u.exec(born)?.[0];
  if (value === undefined) return {};
  const doubts = (date?.doubts ?? []).map((one) =>
    finding(
      'import-day',
      {
        ...{ field: 'born', found: born, day: value, because: one.is },
        ...(one.is === 'order' ? { other: one.other } : {}),
      },
      undefined,
      'warning',
    ),
  );
  return { born: { value, from: line, doubts } };
}
