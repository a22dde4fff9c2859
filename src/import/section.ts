import type { HeadingKind } from '../languages/casesheet-words.ts';
import type { LetterSpan } from './borders.ts';
import type { SheetLine } from './sheet.ts';

// What a part of a casesheet is.

/** What a part of a casesheet is for: that of its heading, or of its place. */
export type SectionKind = HeadingKind | 'head'; // organisation, kind of document, number, index number, date, country line; headers and footers of pages

/** A part of a casesheet. */
export interface Section {
  readonly kind: SectionKind;
  /** The line with its heading, if it has one. */
  readonly heading?: SheetLine;
  /** The lines below the heading; what stands in the line of the heading behind it is the first of them. */
  readonly lines: readonly SheetLine[];
  /** Sentences behind its lines that were left out, though they may go on with what it tells. */
  readonly left?: readonly SheetLine[];
  /** The language of its heading (ISO 639-1), where it is not that of the sheet. */
  readonly language?: string;
  /** Of a letter: where its salutations end and its closing stands, counted in its lines. */
  readonly letter?: Pick<LetterSpan, 'body' | 'closing'>;
}

/** A part to which lines are still added. */
export interface OpenSection extends Pick<Section, 'kind' | 'heading' | 'language'> {
  readonly lines: SheetLine[];
}

/** True for the first part of a sheet, as long as nothing has been told. */
export const isHeadOf = ({ kind, heading }: OpenSection) => kind === 'head' && heading === undefined;
