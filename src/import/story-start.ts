import { countryNamed } from '../countries/words.ts';
import { isOpen } from './front-lines.ts';
import { isCapitals } from './headings.ts';
import { DAY_WORDS } from './issue-lines.ts';
import { isNameLike } from './people/entry.ts';
import { isProse } from './shapes.ts';
import type { SheetLine } from './sheet.ts';

// Where the story of a sheet begins: with its first paragraph of sentences. What stands above that and tells nothing is of the head,
// whoever sends the sheet: their address, labels with values, buttons.

/** The first paragraph of a story is at least so long, or has so many signs where each is a word; a shorter one has two sentences. */
const LEAST = 90;
const LEAST_SIGNS = 30;
/** A paragraph that is longer tells something, though its end is cut. */
const LONG = 160;
const END = /[.!?…。！？؟۔।][)\]”“«’»"'*]*$/u;
/** A sentence that ends within a paragraph, and another that begins. */
const WITHIN = /\p{Ll}{3}[.!?…] \p{Lu}/u;
const ENDS = /[.!?…][)\]”“«’»"']*\s|[。！？؟۔।]/u;
/** "Her family fears for her.": a sentence of a few words. */
const SHORT = /^\p{Lu}[^|·@:]{1,60}? \p{Ll}+ [^|·@:]{0,60}\p{Ll}[.!?]$/u;
/** A label has at most so many words, and its value is no longer. */
const MOST_WORDS = 5;
const LONGEST_VALUE = 110;

/** A line of the head that has a label and its value. */
export interface Labelled {
  readonly line: SheetLine;
  readonly label: string;
  readonly value: string;
}

/** What a line says behind a label; undefined if it is no such line: a country before a colon leads to a headline. */
export function labelled(line: SheetLine): Labelled | undefined {
  if (line.text.length > LONGEST_VALUE + 40 || !/[:：]/u.test(line.text)) return undefined;
  const [, label = '', value = ''] = /^(\p{L}[^.!?:：|]{1,40}?)\s?[:：]\s*(\S.*)$/u.exec(line.text) ?? [];
  if (value === '' || value.length > LONGEST_VALUE || label.split(' ').length > MOST_WORDS) return undefined;
  if (END.test(value) && isProse({ text: value } as SheetLine)) return undefined;
  return countryNamed(label) === undefined ? { line, label, value } : undefined;
}

/** True if the value of a label is a name, with what somebody is behind it or in brackets. */
export function isOfPerson({ value }: Labelled): boolean {
  const [name = ''] = value.split(/[,(（，]/u);
  return (
    isNameLike(name.trim()) &&
    /\s\S/u.test(name.trim()) &&
    !isCapitals(value) &&
    countryNamed(name.trim()) === undefined
  );
}

/** True if the value of a label is a day, a number or a country: nothing that a headline says. */
function isOfHead({ value }: Labelled): boolean {
  return DAY.test(value) || /^\P{L}*\d\S*$/u.test(value) || countryNamed(value) !== undefined;
}

const DAY = new RegExp(`^(?:\\p{L}{1,3}\\s)?${DAY_WORDS}\\.?$`, 'u');

/** Lines that stand together, as a paragraph does. */
type Group = readonly SheetLine[];

/** The lines above the story that tell nothing; none if no story is there. */
export function aboveStory(lines: readonly SheetLine[]): readonly SheetLine[] {
  const groups = groupsOf(lines);
  const told = groups.map(tells);
  const first = groups.findIndex((group, nth) => told[nth] && isLong(group));
  const start = first === -1 ? told.indexOf(true) : first;
  return start === -1 ? [] : groups.slice(0, start).flatMap((group, nth) => (told[nth] ? [] : group));
}

/** True if a story begins in lines. */
export function hasStory(lines: readonly SheetLine[]): boolean {
  return groupsOf(lines).some((group) => tells(group) && isLong(group));
}

/** The lines above the story that are a label with a name, a day, a number or a country; none if nothing else stands there. */
export function labelsAbove(lines: readonly SheetLine[]): readonly SheetLine[] {
  const above = aboveStory(lines);
  const labels = above.filter((line) => {
    const one = labelled(line);
    return one !== undefined && (isOfPerson(one) || isOfHead(one));
  });
  return labels.length < above.length ? labels : [];
}

function groupsOf(lines: readonly SheetLine[]): Group[] {
  const groups: SheetLine[][] = [];
  for (const [nth, line] of lines.entries()) {
    const before = lines[nth - 1];
    if (before && isOne(before, line)) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** True if a line goes on with the paragraph of the one before it, or with its sentence. */
function isOne(before: SheetLine, line: SheetLine): boolean {
  if (/^\p{Ll}/u.test(line.text) && isOpen(before) && isProse(before)) return true;
  const isApart = line.gap || before.ends || line.line - before.line > 1 || line.role !== before.role;
  if (isApart || isCapitals(before.text) !== isCapitals(line.text)) return false;
  const isWithin = before.text.length >= FULL && !END.test(before.text) && labelled(before) === undefined;
  return isWithin || (labelled(line) === undefined && labelled(before) === undefined);
}

/** A line from which a sentence may go on is so long. */
const FULL = 60;

const textOf = (group: Group) => group.map(({ text }) => text).join(' ');

/** True if a paragraph is a sentence, or several. */
function tells(group: Group): boolean {
  const text = textOf(group);
  if (isCapitals(text) || !(isProse({ text } as SheetLine) || group.some(isProse) || SHORT.test(text))) return false;
  if (!END.test(text)) return text.length > LONG || (text.length >= LEAST && WITHIN.test(text));
  const [first] = group;
  return group.length > 1 || first === undefined || labelled(first) === undefined;
}

/** True if a paragraph is one of a story, and no remark above it. */
function isLong(group: Group): boolean {
  const text = textOf(group);
  return text.length >= (/\p{sc=Han}/u.test(text) ? LEAST_SIGNS : LEAST) || ENDS.test(text);
}
