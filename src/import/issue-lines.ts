import { countryNamed } from '../countries/words.ts';
import { casesheetValues } from '../languages/casesheet-values.ts';
import { folded } from './folded.ts';

// Lines above the summary that say on which day a sheet was issued.

/** A day as sheets print it, as the source of a pattern. */
export const DAY_WORDS = String.raw`(?:\d{1,2}(?:st|nd|rd|th|er|º|\.)?\s+(?:de\s+)?\p{L}{3,}\.?,?\s+(?:de\s+|del\s+)?\d{4}|\p{L}{3,}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{4}\p{sc=Han}\d{1,2}\p{sc=Han}\d{1,2}\p{sc=Han})`;
/** A day at the end of a line, with the place before it. */
export const DAY_BEHIND = new RegExp(`(?:\\s*[–|-])?\\s+(?:\\p{Lu}\\p{L}+,\\s+(?:le\\s+)?)?${DAY_WORDS}\\s*$`, 'u');

/** A day alone, with the name of a weekday or a place before it. */
export const IS_DAY = new RegExp(`^(?:\\p{L}+,?\\s+(?:le\\s+)?)?${DAY_WORDS}\\.?(?:\\s*[/–-]\\s*\\p{Ll}{2,3})?$`, 'u');
/** "… (Kenya: UA 12.24)": the number of the action in brackets at the end of a headline, with the country before it. */
export const NUMBERED_BEHIND =
  /\s*[(（](?:[^()（）:]{3,40}[:：,]\s?)?(?:UA|AU|EXTRA)[\s-][^()（）]{0,20}\d[^()（）]{0,20}[)）]$/u;

/** "Paris-Geneva", "San Salvador / Bruselas", "Santiago de los Caballeros": where a sheet was written, before the day. */
const PLACES =
  /^\p{Lu}[\p{L}.'’]+(?:(?:\s?[/–-]\s?|\s)\p{Lu}[\p{L}.'’]+|\s(?:\p{Ll}{1,3}\s){1,2}\p{Lu}[\p{L}.'’]+){0,4}$/u;
/** What stands between the place and the day: "Paris, le 3 mai", „Hamburg, den 3. Mai“. */
const BEHIND_PLACE = /,\s(?:\p{Ll}{1,3}\s)?$/u;
const DAY_WITHIN = new RegExp(DAY_WORDS, 'u');
/** Such a line is no longer. */
const LONGEST = 100;
/** The hour behind a day: "at 14:05", "a las 10:30", "à 10 h 30", "10.30 Uhr". */
const HOUR =
  /^[\s,|–—·-]*(?:\p{L}{1,3}\s){0,2}\d{1,2}(?:[:.]|\s?h\s?)\d{2}(?:[:.]\d{2})?(?:\s?\p{L}{1,4}\.?)?(?=$|\s*[|–—·-])/u;
/** The year is called one behind it, shortened. */
const OF_YEAR = /^\s?\p{Ll}{1,2}\.(?=$|[\s,])/u;
/** Who published it is said in so many words. */
const MOST_OF_AUTHOR = 8;
const SIGN_BEFORE = /[|·•]\s*$/u;
const SIGN_BEHIND = /^\s*[|·•]/u;

/** True if a text is nothing but names of places. */
export const isPlaces = (text: string) => PLACES.test(text);

/** The lines behind the last that begins with a day: "3 October 2011: before the trial" is of no address. */
export function behindDays<L extends { readonly text: string }>(lines: readonly L[]): readonly L[] {
  return lines.slice(lines.findLastIndex(({ text }) => FIRST_DAY.test(text)) + 1);
}

const FIRST_DAY = new RegExp(`^${DAY_WORDS}`, 'u');

/** "Paris-Geneva, 3 May 2016": where and when a sheet was written, below it. */
export function isSigned(text: string): boolean {
  const { index, 0: day } = DAY_WITHIN.exec(text) ?? { index: -1, 0: '' };
  if (index < 3 || text.length > LONGEST || /[^\s.]/u.test(text.slice(index + day.length))) return false;
  const before = text.slice(0, index);
  return BEHIND_PLACE.test(before) && PLACES.test(before.replace(BEHIND_PLACE, ''));
}

/** "Published on 2 February 2021 by the office", "August 9, 2022 | Peru": the day of issue, with a word for it, its author or a country beside it. */
export function isOfIssue(text: string): boolean {
  if (text.length > LONGEST || !/\d/u.test(text)) return false;
  const { index, 0: day } = DAY_WITHIN.exec(text) ?? { index: -1, 0: '' };
  if (index === -1) return false;
  if (isInParts(text, day)) return true;
  const before = text.slice(0, index);
  const behind = text
    .slice(index + day.length)
    .replace(OF_YEAR, '')
    .replace(HOUR, '');
  const after = behind.replace(/^[\s.|–—·-]+/u, '');
  return isOfAuthor(before, behind, after) || ((after === '' || countryNamed(after) !== undefined) && isWhere(before));
}

/** True if a word says that a day is that of issue, or signs part it from who published it. */
function isOfAuthor(before: string, behind: string, after: string): boolean {
  const isFew = (words: string) => words.split(' ').length <= MOST_OF_AUTHOR && !/[.!?:;]$/u.test(words);
  if (!isFew(after)) return false;
  if (isSaid(before)) return true;
  const isParted = (before.trim() === '' || SIGN_BEFORE.test(before)) && SIGN_BEHIND.test(behind);
  return isFew(before.trim()) && (isParted || isSaidFirst(before));
}

/** True if nothing but a place stands before a day. */
function isWhere(before: string): boolean {
  const place = before.replace(/[\s,|–—·-]+$/u, '');
  if (place === '' || countryNamed(place) !== undefined) return true;
  return BEHIND_PLACE.test(before) && PLACES.test(before.replace(BEHIND_PLACE, ''));
}

/** True if what stands before a day ends with a word that says that it is that of issue. */
function isSaid(before: string): boolean {
  const plain = folded(before);
  return casesheetValues('').some(({ issued }) => issued.test(plain));
}

/** "Published by the office on": it begins with such words, and ends with a short one that leads to the day. */
function isSaidFirst(before: string): boolean {
  const words = before.trim().split(/[\s:：]+/u);
  if (words.length < 2 || !LED.test(before)) return false;
  return [1, 2, 3].some((count) => words.length > count && isSaid(words.slice(0, count).join(' ')));
}

const LED = /\s\p{L}{1,6}\s*$/u;

/** "Urgent Action · Peru · 7 February 2022": a day among short parts, one of which is a country. */
function isInParts(text: string, day: string): boolean {
  const parts = text.split(/\s+[·•|–—]\s+/u);
  if (parts.length < 3 || !parts.includes(day)) return false;
  const others = parts.filter((part) => part !== day);
  return (
    others.every((part) => part.split(' ').length <= MOST_WORDS && !/[.!?:]$/u.test(part)) &&
    others.some((part) => countryNamed(part) !== undefined)
  );
}

/** Such a part has no more words. */
const MOST_WORDS = 5;
