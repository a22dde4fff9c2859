import { casesheetValues, type PeopleWords } from '../languages/casesheet-values.ts';
import { folded } from './folded.ts';
import { isBirthYear } from './people/born.ts';
import { isNameLike, withoutTitle } from './people/entry.ts';
import { isGroupLine, isLabelledGroup } from './people/group-lines.ts';
import { type ListOfNames, listOfNames } from './people/list-of-names.ts';
import { pronounsIn } from './people/pronouns.ts';
import { isToldName } from './people/told.ts';
import type { Section, SectionKind } from './section.ts';
import { isAlone } from './shapes.ts';
import type { SheetLine } from './sheet.ts';

// A line that names those whom a sheet is about below a heading that nobody knows: "For: Ana Example, teacher". What stands behind its colon
// is told of in the text.

/** Where such a line may stand; in a letter only behind its closing. */
const PLACES: readonly SectionKind[] = [
  ...([
    'target',
    'additional-targets',
    'copies',
    'head',
    'summary',
    'additional-information',
    'deadline',
    'language',
    'other',
    'act',
    'letter',
  ] as const),
];
/** What tells of those whom a sheet is about. */
const TOLD: readonly SectionKind[] = ['title', 'summary'];
/** "For: Ana Example, teacher", "The people: the villagers of Sampleton (430 people)". */
const LABELLED = /^(?:[*•-]\s)?(\p{Lu}[\p{L}\p{M}'’-]*(?: [\p{L}\p{M}'’-]+){0,4})\s?[:：]\s*(\p{L}.{4,200})$/u;
const NO_NAME = /[.!?]$|\S@\S|https?:|www\.|[·|]/u;
/** A line that is full goes on in the next. */
const FULL_LINE = 60;
const MOST_LINES = 3;
/** A name of a group says so much at the least. */
const LEAST = 8;
const ARTICLE = /^(?:the|los|las|les|die|der|das|la|il|le|os|as|i|gli) /u;

/** Sections with the lines in one of their own that name those whom the sheet is about, where no heading for them is known. */
export function withNamed(sections: readonly Section[], language: string): Section[] {
  if (sections.some(({ kind, lines }) => kind === 'name' && lines.length > 0)) return [...sections];
  const words = casesheetValues(language).map(({ people }) => people);
  for (const [nth, section] of sections.entries()) {
    if (!PLACES.includes(section.kind)) continue;
    const from = firstOf(section);
    const at = section.lines.findIndex((line, place) => place >= from && namesSomebody(line, sections, words));
    if (at !== -1) return named(sections, nth, at);
    if (ADDRESSED.includes(section.kind)) continue;
    const list = listIn(section, words) ?? listOfNames(section, sections, words);
    if (list) return listed(sections, nth, list);
  }
  return [...sections];
}

/** Below addresses a line of names is a paragraph by itself. */
const ADDRESSED: readonly SectionKind[] = ['target', 'additional-targets', 'copies'];

function firstOf({ kind, letter, lines }: Section): number {
  if (ADDRESSED.includes(kind)) return Math.max(1, lines.findLastIndex((_, at) => !isAlone(lines, at)) + 1);
  return kind === 'letter' ? (letter?.closing ?? lines.length - 1) + 1 : 0;
}

/** Sections of which one gives the line that names somebody to a section of its own, with those in which it goes on. */
function named(sections: readonly Section[], nth: number, at: number): Section[] {
  const one = sections[nth] as Section;
  const [line, ...below] = one.lines.slice(at, at + MOST_LINES) as [SheetLine, ...SheetLine[]];
  const goesOn = (next: SheetLine, place: number) => {
    const before = one.lines[at + place] as SheetLine;
    return !next.gap && !before.ends && before.text.length >= FULL_LINE && !/[:：]/u.test(next.text);
  };
  const end = below.findIndex((next, place) => !goesOn(next, place));
  const more = end === -1 ? below : below.slice(0, end);
  const value = LABELLED.exec(line.text)?.[2] ?? behindColon(line.text);
  const rest = [...one.lines.slice(0, at), ...one.lines.slice(at + 1 + more.length)];
  const own: Section = { kind: 'name', heading: line, lines: [{ ...line, text: value, gap: false }, ...more] };
  return [...sections.slice(0, nth), { ...one, lines: rest }, own, ...sections.slice(nth + 1)];
}

/** True if a line has a label, and behind it a person or group of whom the headline or the summary speaks. */
function namesSomebody(line: SheetLine, sections: readonly Section[], words: readonly PeopleWords[]): boolean {
  if (!/[:：]/u.test(line.text)) return false;
  if (isLabelledGroup(line.text)) return isOfStory(line, sections);
  const [, , value = ''] = LABELLED.exec(line.text) ?? [];
  if (value === '' || NO_NAME.test(value)) return false;
  const [first = ''] = value.split(/\s?[,;(（]\s?/u);
  const name = withoutTitle(first.trim(), words.slice(0, 1));
  const told = () => sections.filter(({ kind }) => TOLD.includes(kind)).flatMap(({ lines }) => lines);
  if (/\p{Lu}/u.test(name) && isNameLike(name) && name.includes(' ')) {
    const all = told().filter((one) => one.line !== line.line);
    return isToldName(name, all, sections);
  }
  const group = folded(first.trim()).replace(ARTICLE, '');
  if (group.length < LEAST || !isGroupLine(value, words)) return false;
  const text = folded(
    told()
      .filter((one) => one.line !== line.line)
      .map((one) => one.text)
      .join(' '),
  );
  return text.includes(group) || wordsOf(group).filter((word) => text.includes(word)).length > 1;
}

const behindColon = (text: string) => text.replace(/^[^:：]*[:：]\s*/u, '');
const LONGEST_VALUE = 200;

/** True if the headline or the summary has a word with a capital of what a group is called, or all that is in a script without. */
function isOfStory(line: SheetLine, sections: readonly Section[]): boolean {
  const value = behindColon(line.text);
  if (value.length < 2 || value.length > LONGEST_VALUE || NO_NAME.test(value)) return false;
  const told = sections
    .filter(({ kind }) => TOLD.includes(kind))
    .flatMap(({ lines }) => lines.filter((one) => one.line !== line.line).map(({ text }) => text));
  const text = folded(told.join(' '));
  const names = wordsOf(folded(value.replace(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*/gu, ' ')));
  return names.some((word) => text.includes(word)) || text.includes(folded(value));
}

/** The words of a group that say which it is, without their endings. */
const wordsOf = (group: string) =>
  group
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 4)
    .map((word) => word.slice(0, Math.max(5, word.length - 2)));

/** A heading is no longer, nor a line of somebody. */
const LONGEST_HEADING = 60;
const LONGEST_PERSON = 120;

/** People with what they are and when they were born, in a line each, below a heading that nobody knows. */
function listIn({ lines, letter }: Section, words: readonly PeopleWords[]): ListOfNames | undefined {
  if (letter) return undefined;
  for (let at = 0; at + 1 < lines.length; at++) {
    const [line, next] = [lines[at] as SheetLine, lines[at + 1] as SheetLine];
    const isHeading = line.gap || at === 0;
    if (!isHeading || line.text.length > LONGEST_HEADING || !/[:：]$/u.test(line.text) || !saysBirth(next, words))
      continue;
    const end = lines.findIndex((one, nth) => nth > at && ((one.gap && nth > at + 1) || !isPersonIn(one)));
    const block = lines.slice(at + 1, end === -1 ? lines.length : end);
    const isWhole = end === -1 || (lines[end] as SheetLine).gap;
    if (isWhole && block.filter((one) => saysBirth(one, words)).length * 2 > block.length)
      return { at, end: at + 1 + block.length };
  }
  return undefined;
}

/** The name with which a line of a list begins. */
const PERSON = /^(?:[*•–-]\s|\d{1,2}[.)]\s)?([^,;(（]{4,60}?)\s?(?:[,;(（]|\s[–—-]\s)/u;

function isPersonIn({ text }: SheetLine): boolean {
  const [, name = ''] = PERSON.exec(text) ?? [];
  return text.length <= LONGEST_PERSON && name.includes(' ') && isNameLike(name) && !/[@]|\d{5}/u.test(text);
}

/** True if what stands behind a name says when somebody was born, or an age, or pronouns. */
function saysBirth(line: SheetLine, words: readonly PeopleWords[]): boolean {
  if (!isPersonIn(line)) return false;
  const parts = line.text.split(/\s?[,;()（）]\s?|\s[–—-]\s/u).slice(1);
  return parts.some((part) => part !== '' && isDetail(part.trim(), words));
}

function isDetail(text: string, words: readonly PeopleWords[]): boolean {
  if (pronounsIn(text, words) !== undefined) return true;
  if (!/\p{Nd}/u.test(text)) return false;
  const plain = folded(text);
  return isBirthYear(text, words) || words.some(({ age, born }) => age.test(plain) || born.test(plain));
}

function listed(sections: readonly Section[], nth: number, { at, end }: ListOfNames): Section[] {
  const one = sections[nth] as Section;
  const [heading, lines] = [one.lines[at] as SheetLine, one.lines.slice(at + 1, end)];
  const rest = [...one.lines.slice(0, at), ...one.lines.slice(end)];
  const own: Section = { kind: 'name', heading, lines };
  return [...sections.slice(0, nth), { ...one, lines: rest }, own, ...sections.slice(nth + 1)];
}
