import { eachNarrow } from './narrow.ts';

// A casesheet as lines of text: what every kind of document is read into, and all that the parser sees.

/** What a document turned out to be, by its content. */
export type DocumentKind = 'text' | 'markdown' | 'html' | 'pdf' | 'docx' | 'odt' | 'rtf' | 'eml';

/**
 * What the document says of a line: a heading or an item of a list by its own marks (not by its words), text in a page's header or
 * footer, in a box beside the text, or just text.
 */
export type LineRole = 'heading' | 'item' | 'header' | 'footer' | 'box' | 'text';

/** One line of a casesheet. */
export interface SheetLine {
  /**
   * What a reader sees: white space of any kind as single spaces, none at the ends; ligatures, soft hyphens and the bullet of an item
   * gone; no control or direction characters. Never empty.
   */
  readonly text: string;
  /** Which line of the sheet it is, from 1. Of a text file the line in the file, else the line of the text that was read. */
  readonly line: number;
  /** The page, from 1, where the document has pages. */
  readonly page?: number;
  readonly role: LineRole;
  /** Set in bold, or all of it a heading, where the document says so. */
  readonly bold?: true;
  /** True if a blank line or a wider gap stands before it: a paragraph of a word processor that stands close to the last has none. */
  readonly gap: boolean;
  /** True if it is certain that the paragraph ends with this line (`<p>`, a paragraph of a word processor), so nothing joins it to the next. */
  readonly ends: boolean;
}

/** A casesheet as read. */
export interface Sheet {
  readonly kind: DocumentKind;
  readonly lines: readonly SheetLine[];
}

/** A sheet whose lines are kept apart from the text that they are from, in no more room than they need. */
export function narrowed(sheet: Sheet): Sheet {
  const texts = eachNarrow(sheet.lines.map(({ text }) => text));
  return { ...sheet, lines: sheet.lines.map((line, nth) => ({ ...line, text: texts[nth] ?? line.text })) };
}
