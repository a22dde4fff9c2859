import * as v from 'valibot';
import { COUNTRY_CODES } from '../countries/codes.ts';
import { languageTag } from '../languages/codes.ts';
import type { Meaning } from '../problem/messages/en/fields.ts';
import { isoDate, isPartialDate } from '../source/day.ts';
import { mustBe } from '../source/shape.ts';
import { SLUG } from './slug.ts';

// The kinds of values that stand in a case. Each takes the name of what a keeper reads of it in the editor.

/** The name of what a field means. */
export const meant = (meaning: Meaning): Meaning => meaning;

// What many values have is made once: most of the time that the shape of a case takes is to make it.
const [string, trimmed, notEmpty] = [v.string(), v.trim(), v.nonEmpty<string, undefined>(undefined)];
const [short, long] = [v.maxLength<string, 400>(400), v.maxLength<string, 20_000>(20_000)];
const oneLine = v.regex(/^[^\n\r\t]*$/, mustBe({ is: 'one-line' }));
const anyCountry = v.picklist(COUNTRY_CODES);

/** A text of several lines. */
export const text = (meaning: Meaning) => v.pipe(string, trimmed, notEmpty, long, v.description(meaning));
/** A text in one line. */
export const line = (meaning: Meaning) => v.pipe(string, trimmed, notEmpty, oneLine, short, v.description(meaning));
/** What a case or a target is called by. */
export const slug = (meaning: Meaning) =>
  v.pipe(v.string(), v.regex(SLUG, mustBe({ is: 'slug' })), v.description(meaning));
/** A day of the calendar. */
export const date = (meaning: Meaning) =>
  v.pipe(v.string(), v.check(isoDate, mustBe({ is: 'date' })), v.description(meaning), v.metadata({ format: 'date' }));
/** A day, a month or a year. */
export const partialDate = (meaning: Meaning) =>
  v.pipe(
    v.union([v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}){0,2}$/, mustBe({ is: 'partial-date' }))), v.number()]),
    v.description(meaning),
    v.transform(String),
    v.check(isPartialDate, mustBe({ is: 'partial-date' })),
  );
/** A country (ISO 3166-1). */
export const country = (meaning: Meaning) => v.pipe(anyCountry, v.description(meaning));
/** A language (BCP 47). */
export const language = v.pipe(languageTag, v.description(meant('case.language')));
/** A list that may be empty or left out. */
export const list = <S extends v.GenericSchema>(item: S, meaning: Meaning) =>
  v.optional(v.pipe(v.array(item), v.maxLength(500), v.description(meaning)), []);
/** A list of one or more. */
export const several = <S extends v.GenericSchema>(item: S, meaning: Meaning) =>
  v.pipe(v.array(item), v.minLength(1), v.maxLength(100), v.description(meaning));
/** A list of one or more that may be left out. */
export const someOf = <S extends v.GenericSchema>(item: S, meaning: Meaning, most = 500) =>
  v.optional(v.pipe(v.array(item), v.minLength(1), v.maxLength(most), v.description(meaning)));
/** A map from language. */
export const byLanguage = <S extends v.GenericSchema>(item: S, meaning: Meaning) =>
  v.pipe(v.record(language, item), v.description(meaning));
/** A whole number from 1 to the most there may be. */
export const whole = (most: number, meaning: Meaning) => {
  const expected = mustBe({ is: 'whole-to', most });
  const number = v.pipe(v.number(), v.integer(expected), v.minValue(1, expected), v.maxValue(most, expected));
  return v.pipe(number, v.description(meaning));
};
