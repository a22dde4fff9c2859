import type { HeadingKind } from '../languages/casesheet-words.ts';
import type { Heading } from './headings.ts';
import type { SheetLine } from './sheet.ts';

// Lines round headings of a sheet: what stands below one, and a heading above everything.

/** Kinds that end what stands above the first call to act. */
export const AFTER_FRONT: readonly (HeadingKind | 'head')[] = [
  'act',
  'target',
  'letter',
  'demands',
  'copies',
  'additional-targets',
];
/** A heading of these says one thing, and what is behind it belongs to what was before. */
export const ONE_LINE: readonly HeadingKind[] = ['number', 'subject', 'previous', 'title'];
/** So do these above the headline, where they have something behind them. */
export const ONE_LINE_IN_FRONT: readonly HeadingKind[] = ['name', 'deadline', 'language', 'other'];
/** What stands in these is addresses already. */
export const ADDRESSED: readonly (HeadingKind | 'head')[] = ['target', 'copies', 'additional-targets'];
/** What stands in the line below a heading of these is no longer. */
const LONGEST_VALUE = 160;

type Headings = readonly (Heading | undefined)[];

/** True if the first line is the name of a part of a site: "TAKE ACTION", where another call to act stands below. */
export function isAboveAll(lines: readonly SheetLine[], headings: Headings): boolean {
  const [first] = headings;
  const [line] = lines;
  if (!first || !line || first.rest !== '' || first.said.length > 0 || !AFTER_FRONT.includes(first.kind)) return false;
  const isCall = (one: Heading | undefined, nth: number) => nth >= first.lines && one && AFTER_FRONT.includes(one.kind);
  return !/[:：]/u.test(line.text) && lines[first.lines]?.gap === true && headings.some(isCall);
}

/** The line that says what a heading with nothing behind it asks for. */
export function valueAt(lines: readonly SheetLine[], headings: Headings, at: number): readonly SheetLine[] {
  const line = lines[at];
  return line && !headings[at] && line.text.length <= LONGEST_VALUE ? [line] : [];
}
