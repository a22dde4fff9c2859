import { adjectiveCountries } from '../../countries/adjective-words.ts';
import { countryNamed } from '../../countries/words.ts';
import type { DraftTarget } from '../draft.ts';
import type { Judged } from '../evidence.ts';
import { languagesNamed } from '../language-names.ts';
import { isProse } from '../shapes.ts';
import type { SheetLine } from '../sheet.ts';
import { isOfNotice } from '../story-asides.ts';
import { isUnread, type Places } from './place-signs.ts';
import type { NearSign } from './sign-kinds.ts';

// What stands in a value, or in lines near the place of one, that no value has.

/** A greeting in brackets or in quotation marks is no longer, nor is the rest of a sentence that names languages. */
const SHORT = 60;
const SET_APART = /[("“„«]\s*(\p{L}[^()"“”„«»]{3,50}?)[,:]?\s*[)"”»“]/u;
const MARKS = /["“”„«»(){}<>|]/u;
/** Whose writers a copy is for stands so far above or below the line with which it begins. */
const ABOVE = 4;
const BELOW = 10;
/** Lines of which so many words are left are no lines of an address. */
const LEFT = 2;
/** A channel in a line of which so many words are left is told of in a sentence. */
const TOLD = 4;
/** A headline is right above the story, with so many lines between them at most. */
const BETWEEN = 2;
/** A line with a day and what it is for is no longer. */
const ROW = 120;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;
/** The number of a prisoner stands so far behind the name. */
const FAR = 60;
const CODE = /(?<![\d.])(?=[\d/-]{5})\d+[/-]\d[\d/-]*(?![\d.])/u;

const held = (signs: Partial<Record<NearSign, boolean>>) =>
  (Object.keys(signs) as NearSign[]).filter((one) => signs[one]);

/** The last line of an address that has the country in it, in other words than those that are known. */
export function landSign(text: string, nth: number, target: DraftTarget, language: string): NearSign[] {
  const { address = [], country = '' } = target;
  if (nth === 0 || nth < address.length - 1 || /\d/u.test(text)) return [];
  const words = text.split(/[\s,]+/u);
  const isOf = (word: string, at: number) =>
    countryNamed(word) === country ||
    countryNamed(words.slice(0, at + 1).join(' ')) === country ||
    adjectiveCountries(word.replace(/['’]s$/u, ''), language).includes(country);
  return held({ landed: words.some(isOf) });
}

/** What a house shows that has its street in its line, and a greeting in which a quotation ends. */
export const streetSign = (text: string): NearSign[] => held({ street: /,.*\d/u.test(text) });
export const marksSign = (text: string): NearSign[] => held({ marks: MARKS.test(text) });

/** A greeting in brackets or in quotation marks that is in no value. */
export const apartSign = ({ words }: Judged, { lines, uses }: Places): NearSign[] =>
  held({
    'set-apart': lines.some((line) => {
      const [, said = ''] = SET_APART.exec(line.text) ?? [];
      return (words.salutation.test(said) || words.saluted.test(said)) && isUnread(line, uses);
    }),
  });

/** The country in which a copy is, and that is not the one of the case, in lines beside its own: it may be for its writers alone. */
export function writersSign(slug: string, country: string | undefined, judged: Judged, places: Places): NearSign[] {
  const { case: content, from } = judged.draft;
  const start = places.at.get(from[`targets.${slug}`]?.line ?? -1);
  if (start === undefined || country === undefined || country === content.country) return [];
  const isOf = (word: string, nth: number, all: readonly string[]) =>
    /^\p{Lu}/u.test(word) && [word, `${word} ${all[nth + 1]}`].some((one) => countryNamed(one) === country);
  const near = places.lines.slice(Math.max(0, start - ABOVE), start + BELOW);
  const isSaid = ({ text, line }: SheetLine) =>
    (places.uses.get(line)?.left ?? 0) > LEFT && text.split(/[^\p{L}-]+/u).some(isOf);
  return held({ writers: near.some(isSaid) });
}

/** A line behind that of the languages of a sheet that begins with others. */
export function moreLanguages({ draft }: Judged, { lines, at, from }: Places): NearSign[] {
  const { languages = [] } = draft.case;
  const next = lines[(at.get(from['languages.0']?.line ?? from.languages?.line ?? -1) ?? lines.length) + 1];
  if (!next || next.gap) return [];
  const [sentence = ''] = next.text.split(/[.!?。]/u);
  const named = languagesNamed(sentence.slice(0, SHORT), draft.language);
  return held({ 'next-named': named.some(({ code }) => !languages.includes(code)) });
}

/** Running text in no value right below the last line of a text, which nothing tells as that of those who send the sheet. */
export function belowSign(path: string, { lines, at, ends, uses, headings, from }: Places): NearSign[] {
  const start = at.get(from[path]?.line ?? -1);
  const next = start === undefined ? undefined : lines[Math.max(start, ends.get(path) ?? start) + 1];
  const isText = next !== undefined && !headings.has(next.line) && isProse(next) && isUnread(next, uses);
  return held({ below: isText && !isOfNotice(next.text) });
}

/** A headline that is the first line of all, or far above the story. */
export function awaySigns({ lines, at, ends, uses, from }: Places): NearSign[] {
  const [own, told] = [at.get(from.title?.line ?? -1), at.get(from.summary?.line ?? -1)];
  if (own === undefined || told === undefined) return [];
  const between = lines.slice(Math.max(own, ends.get('title') ?? own) + 1, told);
  return held({ away: between.filter((line) => isUnread(line, uses)).length > BETWEEN, top: own === 0 });
}

/** A channel in a line of which much is in no value. */
export function inTextSign(path: string, { from, uses }: Places): NearSign[] {
  const line = (from[path] ?? from[path.replace(/\.\d+$/u, '')])?.line ?? -1;
  return held({ 'in-text': (uses.get(line)?.left ?? 0) >= TOLD });
}

/** Two lines below each other with days of the year of the sheet or the next, and what they are for. */
export function rowsSign({ draft }: Judged, { lines, from }: Places): NearSign[] {
  const year = Number(draft.case.issued?.slice(0, 4) ?? Number.NaN);
  const isNear = (one: string) => Number(one) === year || Number(one) === year + 1;
  const isRow = (line: SheetLine | undefined) =>
    line !== undefined &&
    line.text.length <= ROW &&
    line.line !== from.issued?.line &&
    /[:：]/u.test(line.text) &&
    (line.text.match(YEAR) ?? []).some(isNear) &&
    /(?<!\d)\d\d?(?!\d)/u.test(line.text.replace(/\d{4}/gu, ''));
  return held({ rows: lines.some((line, nth) => isRow(line) && isRow(lines[nth + 1])) });
}

/** True for a number of several parts in a line behind the name of a person, of which a word is left. */
export const hasCode = (name: string, { lines, uses }: Places) =>
  lines.some(({ text, line }) => {
    const start = text.indexOf(name);
    const end = start + name.length;
    return start >= 0 && CODE.test(text.slice(end, end + FAR)) && (uses.get(line)?.left ?? 0) > 0;
  });
