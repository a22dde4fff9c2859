import type { ReadableKind, UnreadableKind } from '../../problem/import-findings.ts';

// How much of a document is read. A casesheet has four pages; what is far beyond that is a mistake, or an attack.

/** The largest file that is looked at, in bytes. */
export const LARGEST = 64 * 1024 * 1024;

/** What a line has at most, in UTF-16 units; no paragraph of a casesheet has a tenth of that. */
export const LONGEST_LINE = 100_000;

/** How many lines a sheet has at most. */
export const MOST_LINES = 50_000;

/** How deep elements and messages may be nested. */
export const DEEPEST = 400;

const TEXT = 4 * 1024 * 1024;
const SAVED_PAGE = 12 * 1024 * 1024; // with its pictures in it
const MAIL = 40 * 1024 * 1024;
const RICH_TEXT = 24 * 1024 * 1024;

/** How many bytes of a kind are read at most; pictures make documents large, but not texts. */
export function largest(kind: ReadableKind | UnreadableKind): number {
  if (kind === 'text' || kind === 'markdown') return TEXT;
  if (kind === 'rtf') return RICH_TEXT;
  if (kind === 'eml') return MAIL;
  return kind === 'html' ? SAVED_PAGE : LARGEST;
}

/** How long a document is read before it is given up, in milliseconds. A PDF of four pages takes a hundredth of that. */
export const PATIENCE = 8000;
