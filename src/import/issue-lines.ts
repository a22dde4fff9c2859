import { countryNamed } from '../countries/words.ts';
import { casesheetValues } from '../languages/casesheet-values.ts';
import { folded } from './folded.ts';

// Lines above the summary that say on which day a sheet was issued.

/** A day as sheets print it, as the source of a pattern. */
export const DAY_WORDS = String.raw`(?:\d{1,2}(?:st|nd|rd|th|er|º|\.)?\s+(?:de\s+)?\p{L}{3,}\.?,?\s+(?:de\s+|del\s+)?\d{4}|\p{L}{3,}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2})`;

/** "Paris-Geneva", "San Salvador / Bruselas": where a sheet was written, before the day. */
const PLACES = /^\p{Lu}[\p{L}.'’]+(?:(?:\s?[/–-]\s?|\s)\p{Lu}[\p{L}.'’]+){0,4}$/u;
const DAY_WITHIN = new RegExp(DAY_WORDS, 'u');
/** Such a line is no longer. */
const LONGEST = 100;

/** "Paris-Geneva, 3 May 2016": where and when a sheet was written, below it. */
export function isSigned(text: string): boolean {
  const { index, 0: day } = DAY_WITHIN.exec(text) ?? { index: -1, 0: '' };
  if (index < 3 || text.length > LONGEST || /[^\s.]/u.test(text.slice(index + day.length))) return false;
  const before = text.slice(0, index);
  return /,\s(?:le )?$/u.test(before) && PLACES.test(before.replace(/,\s(?:le )?$/u, ''));
}

/** "Published on 2 February 2021", "August 9, 2022 | Peru": the day of issue, with a word for it or a country beside it. */
export function isOfIssue(text: string): boolean {
  const { index, 0: day } = DAY_WITHIN.exec(text) ?? { index: -1, 0: '' };
  if (index === -1 || text.length > LONGEST) return false;
  const [before, after] = [text.slice(0, index), text.slice(index + day.length).replace(/^[\s.|–—·-]+/u, '')];
  if (after !== '' && countryNamed(after) === undefined) return false;
  const place = before.replace(/[\s,|–—·-]+$/u, '');
  if (place === '' || countryNamed(place) !== undefined) return true;
  if (/,\s(?:le )?$/u.test(before) && PLACES.test(place.replace(/,$/u, ''))) return true;
  return casesheetValues('').some(({ issued }) => issued.test(folded(before)));
}
