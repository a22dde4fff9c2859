import type { Sheet, SheetLine } from './sheet.ts';

// The parts of a casesheet: what stands below each of its headings, and what its shape alone tells.

/** What a part of a casesheet is for. */
export type SectionKind =
  | 'head' // organisation, kind of document, number, index number, date, country line
  | 'title' // the headline
  | 'summary' // between headline and the first call to act
  | 'act' // the call to act, and what stands between it and the block of a target
  | 'target' // blocks of those to whom one writes
  | 'letter' // from the salutation to the closing
  | 'demands' // what to ask for, in sheets without a model letter
  | 'additional-information'
  | 'language' // the languages to write in
  | 'deadline'
  | 'name' // the people, with their pronouns
  | 'additional-targets'
  | 'copies'
  | 'previous' // the link to an earlier Urgent Action
  | 'number' // lines that say number, index number, date
  | 'other';

/** A part of a casesheet. */
export interface Section {
  readonly kind: SectionKind;
  /** The line with its heading, if it has one. */
  readonly heading?: SheetLine;
  /** The lines below the heading; what stands in the line of the heading behind it is the first of them. */
  readonly lines: readonly SheetLine[];
}

/** The sections of a sheet in the order in which they stand, by the headings of a language. */
export function sectionsOf(sheet: Sheet, _language: string): Section[] {
  return sheet.lines.length === 0 ? [] : [{ kind: 'other', lines: sheet.lines }];
}
