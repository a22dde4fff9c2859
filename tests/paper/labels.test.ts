import { describe, expect, test } from 'vitest';
import { nameKey } from '../../src/paper/envelopes.ts';
import {
  findLabelSheet,
  LABEL_SHEET_NAMES,
  LABEL_SHEETS,
  type LabelGrid,
  labelPaper,
  labelPlaces,
  sheetProblem,
} from '../../src/paper/labels.ts';
import { common } from '../../src/paper/safe-box.ts';

const L7160: LabelGrid = {
  paper: 'A4',
  columns: 3,
  rows: 7,
  width: 63.5,
  height: 38.1,
  left: 7.25,
  top: 15.15,
  pitchX: 66,
  pitchY: 38.1,
};

/** What the maker's figures say, in the order: columns, rows, width, height, left, top, steps to the right and down. */
const FIGURES: Readonly<Record<string, readonly number[]>> = {
  L7159: [3, 8, 63.5, 33.9, 7.25, 12.9, 66, 33.9],
  L7160: [3, 7, 63.5, 38.1, 7.25, 15.15, 66, 38.1],
  L7161: [3, 6, 63.5, 46.6, 7.25, 8.7, 66, 46.6],
  L7162: [2, 8, 99.1, 33.9, 4.65, 12.9, 101.6, 33.9],
  L7163: [2, 7, 99.1, 38.1, 4.65, 15.15, 101.6, 38.1],
  L7164: [3, 4, 63.5, 72, 7.25, 4.5, 66, 72],
  L7165: [2, 4, 99.1, 67.7, 4.65, 13.1, 101.6, 67.7],
  L7166: [2, 3, 99.1, 93.1, 4.65, 8.85, 101.6, 93.1],
  L7169: [2, 2, 99.1, 139, 4.65, 9.5, 101.6, 139],
  L7173: [2, 5, 99.1, 57, 4.65, 6, 101.6, 57],
  L7651: [5, 13, 38.1, 21.2, 4.75, 10.7, 40.6, 21.2],
  '5160': [3, 10, 66.675, 25.4, 4.78, 12.7, 69.85, 25.4],
  '5161': [2, 10, 101.6, 25.4, 3.97, 12.7, 106.36, 25.4],
  '5162': [2, 7, 101.6, 33.87, 3.97, 21.17, 106.36, 33.87],
  '5163': [2, 5, 101.6, 50.8, 3.97, 12.7, 106.36, 50.8],
  '5164': [2, 3, 101.6, 84.67, 3.97, 12.7, 106.36, 84.67],
  '5167': [4, 20, 44.45, 12.7, 7.14, 12.7, 52.39, 12.7],
};

describe('every sheet', () => {
  test('has the figures of its maker and says from where', () => {
    expect(LABEL_SHEET_NAMES).toEqual(expect.arrayContaining(Object.keys(FIGURES)));
    for (const one of LABEL_SHEETS) expect(one.source).toMatch(/\S/);
    for (const one of LABEL_SHEETS.filter(({ name }) => Object.hasOwn(FIGURES, name))) {
      const { columns, rows, width, height, left, top, pitchX, pitchY } = one;
      expect([columns, rows, width, height, left, top, pitchX, pitchY], one.name).toEqual(FIGURES[one.name]);
      expect(one.paper).toBe(one.name.startsWith('L') ? 'A4' : 'Letter');
      expect(['H', 'M']).toContain(one.confidence);
    }
  });

  test.each(LABEL_SHEETS)('$name closes on its paper: as much is left over right as left, below as above', (sheet) => {
    const paper = labelPaper(sheet);
    // LibreOffice and gLabels round, and say so; what several have from the maker closes.
    const off = Object.hasOwn(FIGURES, sheet.name) ? 0.05 : 0.7;
    const last = labelPlaces(sheet).at(-1);
    if (!last) throw new Error('no label');
    expect(Math.abs(paper.width - last.left - last.width - sheet.left)).toBeLessThanOrEqual(off);
    expect(Math.abs(paper.height - last.top - last.height - sheet.top)).toBeLessThanOrEqual(off);
  });

  test.each(LABEL_SHEETS)('$name has labels that do not overlap and lie on the paper', (sheet) => {
    expect(sheetProblem(sheet)).toBeUndefined();
    const places = labelPlaces(sheet);
    expect(places).toHaveLength(sheet.columns * sheet.rows);
    const paper = { left: 0, top: 0, ...labelPaper(sheet) };
    for (const [index, one] of places.entries()) {
      expect(common(one, paper)?.width).toBeCloseTo(one.width, 6);
      expect(common(one, paper)?.height).toBeCloseTo(one.height, 6);
      for (const other of places.slice(index + 1)) {
        const both = common(one, other);
        expect(both ? Math.min(both.width, both.height) : 0).toBeLessThan(1e-9);
      }
    }
  });

  test('has a number and equal ones that no other has', () => {
    const keys = LABEL_SHEETS.flatMap(({ name, aliases }) => [name, ...aliases].map(nameKey));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).not.toContain('');
  });
});

test('where the data sets differ the row says so', () => {
  expect(findLabelSheet('L7163')?.source).toContain('1.3 mm');
  expect(findLabelSheet('3474')?.source).toContain('gLabels: height and pitch 37');
});

describe('a sheet is found', () => {
  test.each([
    ['L7160', 'L7160'],
    ['l7160', 'L7160'],
    ['L-7160', 'L7160'],
    ['Avery L7160', 'L7160'],
    ['Avery Zweckform L7160', 'L7160'],
    ['J8160', 'L7160'],
    ['J8173', 'L7173'],
    ['5160', '5160'],
    ['No. 5160', '5160'],
    ['Avery 8160', '5160'],
    ['5260', '5160'],
    ['8163', '5163'],
    ['8167', '5167'],
    ['3474', '3474'],
    ['3490', '3475'],
    ['Zweckform 3422', '3422'],
    ['Avery Zweckform 3658', '3658'],
    ['4731', '4731'],
    ['6011', '4737'],
    ['L6140', 'L4770'],
    ['Herma 4625', '4625'],
    ['Brother DK-11201', 'DK-11201'],
    ['DK11208', 'DK-11208'],
    ['Dymo 99012', '99012'],
  ])('%s is %s', (words, name) => {
    expect(findLabelSheet(words)?.name).toBe(name);
  });

  test.each(['', '716', 'L716', 'A4', 'Avery', 'constructor', '5160 5160', '-'.repeat(1000), 'avery'.repeat(300)])(
    'but not by %j',
    (words) => {
      expect(findLabelSheet(words)).toBeUndefined();
    },
  );
});

describe('labels are printed', () => {
  test('row by row, each row from the left', () => {
    const sheet = findLabelSheet('L7162');
    const places = sheet ? labelPlaces(sheet) : [];
    expect(places.slice(0, 3)).toEqual([
      { left: 4.65, top: 12.9, width: 99.1, height: 33.9 },
      { left: 106.25, top: 12.9, width: 99.1, height: 33.9 },
      { left: 4.65, top: 46.8, width: 99.1, height: 33.9 },
    ]);
    expect(places).toHaveLength(16);
  });

  test('nowhere on a sheet with a problem', () => {
    expect(labelPlaces({ ...L7160, columns: 1e9 })).toEqual([]);
    expect(labelPlaces({ ...L7160, top: 20 + 15.15 })).toEqual([]);
  });
});

describe('a sheet of one’s own', () => {
  test.each<[string, Partial<LabelGrid>, ReturnType<typeof sheetProblem>]>([
    ['as sold', {}, undefined],
    ['with one label, whatever the steps', { columns: 1, rows: 1, pitchX: 1, pitchY: 1 }, undefined],
    ['with columns that overlap', { pitchX: 63 }, 'overlap'],
    ['with rows that overlap', { pitchY: 38 }, 'overlap'],
    ['with a column too many', { columns: 4 }, 'right'],
    ['that begins too far right', { left: 15 }, 'right'],
    ['with a row too many', { rows: 8 }, 'bottom'],
    ['on lower paper', { paper: 'Letter', top: 20 }, 'bottom'],
    ['without labels', { rows: 0 }, 'count'],
    ['with half a row', { rows: 1.5 }, 'count'],
    ['with no number of columns', { columns: Number.NaN }, 'count'],
    ['with more labels than memory', { columns: 1e9, rows: 1e9, pitchX: 1e-9, pitchY: 1e-9, width: 1e-9 }, 'count'],
    ['without width', { width: 0 }, 'figures'],
    ['without height', { height: Number.NaN }, 'figures'],
    ['with endless labels', { width: Number.POSITIVE_INFINITY }, 'figures'],
    ['with a step backwards', { pitchX: -66 }, 'figures'],
    ['that begins off the paper', { left: -1 }, 'figures'],
    ['that begins nowhere', { top: Number.NaN }, 'figures'],
    ['that begins endlessly far down', { top: Number.POSITIVE_INFINITY }, 'bottom'],
  ])('%s', (_, change, problem) => {
    expect(sheetProblem({ ...L7160, ...change })).toBe(problem);
  });
});
