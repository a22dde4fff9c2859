import type { Made, Shaped } from '../fonts/face.ts';

// A page with everything on it at a fixed place: what layout makes and the PDF renderer paints. Millimetres from the top
// left corner of the sheet; font sizes and distances within a line in points (1/72 inch).

/** Points in a millimetre. */
export const POINTS = 72 / 25.4;

/** A sheet. */
export interface Page {
  /** Millimetres, as one reads it. */
  readonly width: number;
  readonly height: number;
  readonly items: readonly Item[];
  /** What many pages have in common, the same list for each: painted once in a file, and not read aloud. Below `items`. */
  readonly shared?: readonly Item[];
  /** How it is turned to go into the printer; not at all if it is left out. */
  readonly turn?: Turn;
}

/** Degrees against the clock: at 90 what was on top is at the left, and the page is as wide as it was high. */
export type Turn = 0 | 90 | 180 | 270;

/** What stands on a page. */
export type Item = Line | Stroke;

/** A line of text on a baseline. */
export interface Line {
  readonly kind: 'line';
  /** Where its first piece begins and its baseline stands, in millimetres. */
  readonly x: number;
  readonly y: number;
  /** Points. */
  readonly size: number;
  /** How much wider than natural the letters are set: 1 is natural. */
  readonly scale: number;
  readonly pieces: readonly Piece[];
  /** The part of the document that it belongs to; none for what is only there for the eye or the folder. */
  readonly part?: StructureNode;
  /** True if the next line of the part goes on with the same word after a hyphen. */
  readonly hyphenated?: boolean;
  /** What keeps the same line for other pages, with all but its place. */
  readonly kept?: KeptLine;
}

/** A line that several pages may have, and what a painter made of it last: looked up there, it is gone as soon as the line is. */
export interface KeptLine {
  painted?: Made | undefined;
}

/** A shaped piece at its place in the line. */
export interface Piece {
  readonly shaped: Shaped;
  /** Points from the beginning of the line, before the line is scaled. */
  readonly x: number;
}

/** A straight line: a fold mark, the edge of a window. */
export interface Stroke {
  readonly kind: 'stroke';
  /** Millimetres. */
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  /** Millimetres. */
  readonly thickness: number;
  /** Lengths of dashes and gaps in millimetres; none for an unbroken line. */
  readonly dashes?: readonly number[];
}

/** A part of the document's meaning. Lines that bear the same one are read together. An item has a label and a body. */
export interface StructureNode {
  readonly role: 'letter' | 'heading' | 'subheading' | 'paragraph' | 'quote' | 'list' | 'item' | 'label' | 'body';
  /** ISO 639-1. */
  readonly language: string;
  readonly within?: StructureNode;
  /** True for a list whose items have numbers. */
  readonly numbered?: boolean;
}
