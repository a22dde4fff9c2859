import type { PeopleWords } from '../../languages/casesheet-values.ts';
import type { Section, SectionKind } from '../section.ts';
import type { SheetLine } from '../sheet.ts';
import { saysNumber } from './counts.ts';
import { isNameLike, withoutTitle } from './entry.ts';

// Lists of names below a heading that nobody knows: "THE FOUR", and then a line for each of them, "Ana Example, teacher". That they are
// those whom the sheet is about is told by how many the text says there are, or by one of them whom it names.

/** Where such a list is: the line of its heading, and where it ends. */
export interface ListOfNames {
  readonly at: number;
  readonly end: number;
}

const LONGEST_HEADING = 60;
const LONGEST_LINE = 140;
const MOST_LINES = 40;
const LEAST = 2;
/** What stands before an entry of a list. */
const BULLET = /^(?:[*•§–—-]|\d{1,2}[.)]|\(\d{1,2}\))\s+/u;
/** A name, and what is said of whoever has it, in small letters: "Ana Example, teacher", "Ana Example (teacher)", "Ana Example – teacher". */
const SAID = /^([^,;:()（]{4,50}?)(?:,\s|\s?[(（]|\s[–—-]\s)(?:\d{1,2},?\s)?(\p{Ll}[^.!?@]{2,70})$/u;
/** Sections that tell of the case. */
const STORY: readonly SectionKind[] = ['title', 'summary', 'letter', 'demands', 'subject', 'additional-information'];
const FRONT: readonly SectionKind[] = ['title', 'summary'];
const LONGEST_FRONT = 3000;

/** The first list of those whom a sheet is about among the lines of a section. */
export function listOfNames(
  { lines, letter }: Section,
  sections: readonly Section[],
  words: readonly PeopleWords[],
): ListOfNames | undefined {
  const from = letter ? (letter.closing ?? lines.length) + 1 : 0;
  for (let at = from; at + 1 < lines.length; at++) {
    const line = lines[at] as SheetLine;
    if (!isHeading(line, at === from)) continue;
    const gap = lines.findIndex((one, nth) => nth > at + 1 && one.gap);
    const end = gap === -1 ? lines.length : gap;
    if (end - at > MOST_LINES) continue;
    const names = namesOf(lines.slice(at + 1, end), words);
    if (names.length >= LEAST && isOfSheet(names, line, sections, words)) return { at, end };
  }
  return undefined;
}

function isHeading({ text, gap, role }: SheetLine, isFirst: boolean): boolean {
  return (gap || isFirst || role === 'heading') && text.length <= LONGEST_HEADING && !/[.!?,;@\d]/u.test(text);
}

/** The names of lines that each say who somebody is, or that have nothing but names; none if any of them has something else. */
function namesOf(lines: readonly SheetLine[], words: readonly PeopleWords[]): string[] {
  const said = lines.map(({ text }) =>
    text.length > LONGEST_LINE ? undefined : SAID.exec(text.replace(BULLET, ''))?.[1],
  );
  const alone = said.every((one) => one === undefined);
  const all = alone
    ? lines
        .map(({ text }) => text.replace(BULLET, ''))
        .join(lines.length > 1 && isParted(lines) ? ' ' : ', ')
        .split(/[,;]\s+/u)
    : said;
  const names = all.map((one) => withoutTitle((one ?? '').trim(), words.slice(0, 1)));
  return names.every((one) => one.includes(' ') && !/[.:]/u.test(one) && isNameLike(one)) ? names : [];
}

/** True for names with commas between them that go on from line to line. */
const isParted = (lines: readonly SheetLine[]) => lines.slice(0, -1).every(({ text }) => /,/u.test(text));

/** True if the text names one of them, or says that there are so many. */
function isOfSheet(
  names: readonly string[],
  heading: SheetLine,
  sections: readonly Section[],
  words: readonly PeopleWords[],
): boolean {
  const told = (kinds: readonly SectionKind[]) =>
    sections.filter(({ kind }) => kinds.includes(kind)).flatMap(({ lines }) => lines);
  const story = told(STORY);
  const text = story
    .map((line) => line.text)
    .filter((one) => !names.some((name) => one.replace(BULLET, '').startsWith(name)));
  if (names.some((name) => text.some((one) => one.includes(name)))) return true;
  const front = told(FRONT)
    .map((line) => line.text)
    .join(' ');
  return saysNumber(`${heading.text} ${front.slice(0, LONGEST_FRONT)}`, names.length, words.slice(0, 1));
}
