import { countryNamed } from '../../countries/words.ts';
import { casesheetValues } from '../../languages/casesheet-values.ts';
import type { Judged } from '../evidence.ts';
import { countIn } from '../people/counts.ts';
import { isProse } from '../shapes.ts';
import type { SheetLine } from '../sheet.ts';
import { rowsSign } from './near-signs.ts';
import { isUnread, type Places } from './place-signs.ts';
import type { StraySign } from './sign-kinds.ts';
import type { Weighed } from './target-signs.ts';

// What stands where no value of its kind should: in a menu, behind running text, far from the others of its list, between its own lines.

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;
/** A headline of fewer words is rare. */
const FEW = 5;
/** A day until which one may write is no later. */
const LAST_YEAR = 1;
/** A line of an address is no longer. */
const LONGEST = 60;
/** Texts that lines of an address may be read as parts of. */
const TEXTS = ['summary', 'background'];
/** A block of an address has so many lines; no more are looked at. */
const LEAST = 3;
const MOST = 6;

const held = (signs: Partial<Record<StraySign, boolean>>) =>
  (Object.keys(signs) as StraySign[]).filter((one) => signs[one]);

/** What a headline shows. */
export function titleSigns(text: string, path: string, places: Places): StraySign[] {
  const { lines, at, ends, from } = places;
  const start = at.get(from[path]?.line ?? -1);
  const end = ends.get(path) ?? start ?? -1;
  return held({
    crumbs: /\s[>›»]\s|^[>›»]/u.test(text),
    numbers: (text.match(/\d+/gu) ?? []).length > 1,
    bracketed: /[)\]]$/u.test(text),
    lands: start !== undefined && end > start && endsWithLand(lines[end]?.text ?? ''),
    few: text.split(' ').length < FEW,
    holes: hasHoles(path, places),
  });
}

/** True for a line of few words that is a country, or ends with one. */
const endsWithLand = (text: string) =>
  text.split(' ').length < FEW &&
  (countryNamed(text) ?? countryNamed(text.slice(text.lastIndexOf(' ') + 1))) !== undefined;

/** What the lines of a longer text show. */
export const holeSigns = (path: string, places: Places): StraySign[] => held({ holes: hasHoles(path, places) });

/** True if lines in no value stand between the first and the last of a value. */
function hasHoles(path: string, { lines, at, ends, uses, from }: Places): boolean {
  const start = at.get(from[path]?.line ?? -1) ?? -1;
  return lines.slice(start + 1, ends.get(path) ?? start).some((line) => isUnread(line, uses));
}

/** What the place of a person shows beside that of the first: in a line of words without a sentence, behind lines of others. */
export function apartSigns(path: string, { at, from, lines, uses }: Places): StraySign[] {
  const [own, first] = [at.get(from[path]?.line ?? -1), at.get(from['people.0.name']?.line ?? -1)];
  const line = own === undefined ? undefined : lines[own];
  if (first === undefined || line === undefined) return [];
  const isOfPeople = (one: SheetLine) =>
    uses.get(one.line)?.paths.some((where) => where.startsWith('people.')) === true;
  return held({ far: !isProse(line) && lines.slice(first + 1, own).some((one) => !isOfPeople(one)) });
}

/** A name whose first word is shortened: that may be a title. */
export const titledSigns = (name: string): StraySign[] => held({ stopped: /^\p{L}{2,}\. /u.test(name) });

/** Running text between where a target begins and one of its channels. */
export function behindText(path: string, { lines, at, from }: Places): StraySign[] {
  const target = path.split('.').slice(0, 2).join('.');
  const own = at.get((from[path] ?? from[path.replace(/\.\d+$/u, '')])?.line ?? -1);
  const first = at.get((from[target] ?? from[`${target}.name`])?.line ?? -1);
  if (own === undefined || first === undefined) return [];
  return held({ 'behind-text': lines.slice(first + 1, own).some((line) => isProse(line)) });
}

/** What a text of a letter shows: the year in which one has to write, or that it is an item of a list and there is no model letter. */
export function letterSigns(path: string, text: string, { draft }: Judged, { lines, at, from }: Places): StraySign[] {
  const { deadline, issued, letter = {} } = draft.case;
  const [, code = '', key] = path.split('.');
  const year = (deadline ?? issued ?? '').slice(0, 4);
  const line = lines[at.get(from[path]?.line ?? -1) ?? -1];
  return held({
    due: key === 'opening' && year !== '' && text.includes(year),
    item: key === 'paragraphs' && letter[code]?.opening === undefined && line?.role === 'item',
  });
}

/** Blocks of short lines of which one is a country, in a longer text. */
export function landSigns({ lines, headings, at, ends, from }: Places): StraySign[] {
  const told = new Set(
    TEXTS.flatMap((path) => {
      const start = at.get(from[path]?.line ?? -1) ?? -1;
      return start < 0 ? [] : lines.slice(start + 1, (ends.get(path) ?? start) + 1).map(({ line }) => line);
    }),
  );
  const isOf = (line: SheetLine | undefined) =>
    line !== undefined &&
    told.has(line.line) &&
    line.text.length <= LONGEST &&
    !/[.!?]$/u.test(line.text) &&
    !(headings.has(line.line) || isProse(line));
  const isBlock = (nth: number) => {
    let start = nth;
    while (nth - start < MOST && isOf(lines[start - 1]) && !lines[start]?.gap) start -= 1;
    return nth - start + 1 >= LEAST;
  };
  const isLast = (line: SheetLine, nth: number) => isOf(line) && countryNamed(line.text) !== undefined && isBlock(nth);
  return held({ 'block-land': lines.some(isLast) });
}

/** Days beside the deadline that a draft may have and has not. */
export const weighedDays = (judged: Judged, places: Places): Weighed[] =>
  judged.draft.case.deadlines === undefined
    ? [
        {
          path: 'deadlines',
          is: 'absent',
          field: 'deadlines',
          signs: [...held({ days: hasDays(judged, places) }), ...rowsSign(judged, places)],
        },
      ]
    : [];

/** True for two days of the year of the sheet, or the next, in one line of the call to act. */
function hasDays({ sections, draft }: Judged, { lines }: Places): boolean {
  const { deadline, issued } = draft.case;
  if (deadline === undefined || issued === undefined) return false;
  const year = Number(issued.slice(0, 4));
  const asked = new Set(
    sections.flatMap(({ kind, lines: own, heading }) =>
      kind === 'act' || kind === 'deadline' ? [...own, ...(heading ? [heading] : [])].map(({ line }) => line) : [],
    ),
  );
  const isNear = (one: string) => Number(one) >= year && Number(one) <= year + LAST_YEAR;
  return lines.some(
    ({ text, line }) =>
      (line === draft.from.deadline?.line || asked.has(line)) && (text.match(YEAR) ?? []).filter(isNear).length > 1,
  );
}

/** What speaks for a group in a draft without one: it names nobody, or a number stands in its headline. */
export function groupSigns({ draft }: Judged): StraySign[] {
  const { title = '', people = [] } = draft.case;
  const words = casesheetValues(draft.language).map((one) => one.people);
  return held({ 'people-none': people.length === 0, 'counted-title': countIn(title, words) !== undefined });
}
