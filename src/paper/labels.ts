import type { Sourced } from '../countries/fact.ts';
import { nameKey } from './envelopes.ts';
import { type LabelRow, MORE_SHEETS } from './label-rows.ts';
import { SHEETS, type Sheet, type SheetName } from './sheets.ts';

// Sheets of labels, one row a sheet. The nominal figures of the maker, as three independent projects give them; each A4
// row closes exactly on its paper. gLabels has other, unsafe figures for some A4 sheets, LibreOffice rounds to 0.1 mm.

/** Where labels stand on a sheet, in millimetres from its top left corner. */
export interface LabelGrid {
  /** On a roll each label is a page. */
  readonly paper: SheetName | 'roll';
  readonly columns: number;
  readonly rows: number;
  /** Of one label. */
  readonly width: number;
  readonly height: number;
  /** Of the first label. */
  readonly left: number;
  readonly top: number;
  /** From the left edge of one label to that of the next. */
  readonly pitchX: number;
  /** From the top of one label to that of the next. */
  readonly pitchY: number;
}

/** A sheet of labels that is sold under a number. */
export interface LabelSheet extends LabelGrid, Sourced {
  readonly name: string;
  /** Other numbers with the same labels in the same places; of Letter sheets, those that gLabels calls equal. */
  readonly aliases: readonly string[];
}

/** A label on its sheet, in millimetres from the top left corner. */
export interface LabelPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * What is wrong with a sheet: a figure that is no size, no label or too many, labels that overlap, or labels that stick
 * out of the paper at the right or at the bottom.
 */
export type LabelProblem = 'figures' | 'count' | 'overlap' | 'right' | 'bottom';

const NOMINAL = {
  source: 'Inkscape Label Guides and two label tools agree; LibreOffice 7.4 within 0.8 mm',
  confidence: 'H',
} as const;
const BOTH = { source: 'gLabels avery-us and LibreOffice 7.4 agree', confidence: 'H' } as const;

function row(
  ...[paper, name, [columns, rows], [width, height, left, top, pitchX, pitchY], aliases, from]: LabelRow
): LabelSheet {
  return { name, paper, columns, rows, width, height, left, top, pitchX, pitchY, aliases, ...from };
}

export const LABEL_SHEETS: readonly LabelSheet[] = [
  row('A4', 'L7159', [3, 8], [63.5, 33.9, 7.25, 12.9, 66, 33.9], ['J8159'], NOMINAL),
  row('A4', 'L7160', [3, 7], [63.5, 38.1, 7.25, 15.15, 66, 38.1], ['J8160'], NOMINAL),
  row('A4', 'L7161', [3, 6], [63.5, 46.6, 7.25, 8.7, 66, 46.6], ['J8161'], NOMINAL),
  row('A4', 'L7162', [2, 8], [99.1, 33.9, 4.65, 12.9, 101.6, 33.9], ['J8162'], NOMINAL),
  row('A4', 'L7163', [2, 7], [99.1, 38.1, 4.65, 15.15, 101.6, 38.1], ['J8163'], {
    source: `${NOMINAL.source}; gLabels: left 3.35, pitch 103.01, 1.3 mm off`,
    confidence: 'H',
  }),
  row('A4', 'L7164', [3, 4], [63.5, 72, 7.25, 4.5, 66, 72], ['J8164'], NOMINAL),
  row('A4', 'L7165', [2, 4], [99.1, 67.7, 4.65, 13.1, 101.6, 67.7], ['J8165'], NOMINAL),
  row('A4', 'L7166', [2, 3], [99.1, 93.1, 4.65, 8.85, 101.6, 93.1], ['J8166'], NOMINAL),
  row('A4', 'L7169', [2, 2], [99.1, 139, 4.65, 9.5, 101.6, 139], ['J8169'], NOMINAL),
  row('A4', 'L7173', [2, 5], [99.1, 57, 4.65, 6, 101.6, 57], ['J8173'], NOMINAL),
  row('A4', 'L7651', [5, 13], [38.1, 21.2, 4.75, 10.7, 40.6, 21.2], [], NOMINAL),

  row(
    'Letter',
    '5160',
    [3, 10],
    [66.675, 25.4, 4.78, 12.7, 69.85, 25.4],
    ['5260', '5520', '5960', '8160', '8460', '15160', '18160'],
    {
      source: 'LibreOffice 7.4 and envlab agree; gLabels: left 3.97, pitch 70.64',
      confidence: 'H',
    },
  ),
  row(
    'Letter',
    '5161',
    [2, 10],
    [101.6, 25.4, 3.97, 12.7, 106.36, 25.4],
    ['5261', '5961', '8161', '8461', '18161'],
    BOTH,
  ),
  row(
    'Letter',
    '5162',
    [2, 7],
    [101.6, 33.87, 3.97, 21.17, 106.36, 33.87],
    ['5262', '5962', '8162', '8462', '15162', '18162'],
    BOTH,
  ),
  row(
    'Letter',
    '5163',
    [2, 5],
    [101.6, 50.8, 3.97, 12.7, 106.36, 50.8],
    ['5263', '5963', '8163', '8463', '15163', '18163'],
    {
      source: 'LibreOffice 7.4; gLabels: left 4.13',
      confidence: 'M',
    },
  ),
  row('Letter', '5164', [2, 3], [101.6, 84.67, 3.97, 12.7, 106.36, 84.67], ['5264', '8164', '8464'], BOTH),
  row('Letter', '5167', [4, 20], [44.45, 12.7, 7.14, 12.7, 52.39, 12.7], ['5267', '8167', '15167', '18167'], BOTH),
  ...MORE_SHEETS.map((one) => row(...one)),
];

/** The numbers of all sheets, as they are written. */
export const LABEL_SHEET_NAMES: readonly string[] = LABEL_SHEETS.map(({ name }) => name);

const BY_KEY: ReadonlyMap<string, LabelSheet> = new Map([
  ...LABEL_SHEETS.flatMap((one) => one.aliases.map((alias) => [nameKey(alias), one] as const)),
  ...LABEL_SHEETS.map((one) => [nameKey(one.name), one] as const),
]);

/** The sheet of a number or of an equal one, with or without its maker's name; undefined if there is none. */
export function findLabelSheet(words: string): LabelSheet | undefined {
  const key = nameKey(words);
  return BY_KEY.get(key) ?? BY_KEY.get(key.replace(/^(?:avery(?:zweckform)?|zweckform|herma|brother|dymo)/, ''));
}

/** What is printed on: the sheet, or the label itself on a roll. Millimetres; `pwg` is its media name, if it has one. */
export function labelPaper({ paper, width, height }: LabelGrid): Pick<Sheet, 'width' | 'height'> & Partial<Sheet> {
  return paper === 'roll' ? { width, height } : SHEETS[paper];
}

/** The sheets for a printer that takes the same paper, those with the smallest labels first. */
export function sheetsLike({ paper }: LabelGrid): readonly LabelSheet[] {
  return LABEL_SHEETS.filter((one) => one.paper === paper).toSorted((a, b) => a.width * a.height - b.width * b.height);
}

/** More labels than any sheet has. */
const MOST = 1000;
/** Figures are rounded to hundredths of a millimetre. */
const ROUNDING = 0.02;

/** What is wrong with the figures of a sheet, whatever they are; undefined if its labels can be printed on. */
export function sheetProblem(grid: LabelGrid): LabelProblem | undefined {
  const { columns, rows, width, height, left, top, pitchX, pitchY } = grid;
  const paper = labelPaper(grid);
  const positive = [width, height, pitchX, pitchY].every((one) => Number.isFinite(one) && one > 0);
  if (!positive || !(left >= 0 && top >= 0)) return 'figures';
  const counted = [columns, rows].every((one) => Number.isInteger(one) && one > 0);
  if (!counted || columns * rows > MOST) return 'count';
  if ((columns > 1 && pitchX < width - ROUNDING) || (rows > 1 && pitchY < height - ROUNDING)) return 'overlap';
  if (left + (columns - 1) * pitchX + width > paper.width + ROUNDING) return 'right';
  return top + (rows - 1) * pitchY + height > paper.height + ROUNDING ? 'bottom' : undefined;
}

/** The labels of a sheet row by row, each from the left; none if the sheet has a problem. */
export function labelPlaces(grid: LabelGrid): readonly LabelPlace[] {
  if (sheetProblem(grid)) return [];
  const { columns, rows, width, height, left, top, pitchX, pitchY } = grid;
  return Array.from({ length: columns * rows }, (_, index) => ({
    left: left + (index % columns) * pitchX,
    top: top + Math.floor(index / columns) * pitchY,
    width,
    height,
  }));
}
