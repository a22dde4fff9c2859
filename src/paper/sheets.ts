// Sheets of letter paper in millimetres, and which of them a country writes on.

import type { Sourced } from '../countries/fact.ts';
import { LETTER_COUNTRIES } from '../countries/stationery.ts';

/** The name of a sheet of paper, as it is typed after --paper. */
export type SheetName = 'A4' | 'Letter';

/** A sheet of paper, upright, in millimetres. */
export interface Sheet extends Sourced {
  readonly name: SheetName;
  /** Its media name for a printer. */
  readonly pwg: string;
  readonly width: number;
  readonly height: number;
}

export const SHEETS: Readonly<Record<SheetName, Sheet>> = {
  A4: {
    name: 'A4',
    pwg: 'iso_a4_210x297mm',
    width: 210,
    height: 297,
    source: 'ISO 216; PWG iso_a4_210x297mm',
    confidence: 'H',
  },
  Letter: {
    name: 'Letter',
    pwg: 'na_letter_8.5x11in',
    width: 215.9,
    height: 279.4,
    source: 'PWG na_letter_8.5x11in',
    confidence: 'H',
  },
};

/** The sheet that a country (ISO 3166-1) writes on; A4 for one that is not known. */
export function sheetOf(country: string | undefined): Sheet {
  const letter = country !== undefined && (LETTER_COUNTRIES.codes as readonly string[]).includes(country);
  return letter ? SHEETS.Letter : SHEETS.A4;
}
