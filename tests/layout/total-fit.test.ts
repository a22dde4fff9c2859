import tex from 'tex-linebreak';
import { describe, expect, test } from 'vitest';
import { roomOf } from '../../src/languages/room.ts';
import { hyphenator } from '../../src/layout/hyphens.ts';
import * as costs from '../../src/layout/line-costs.ts';
import {
  type Boxes,
  type FitLine,
  type FitOptions,
  fitWithHyphens,
  fitWithoutHyphens,
  totalFit,
} from '../../src/layout/total-fit.ts';
import { often } from '../support/often.ts';
import { growth, steps } from '../support/steps.ts';
import { boxesOf, ENGLISH, GERMAN, type Row, rowsOf } from './prose.ts';

const hyphenates = {
  en: (await hyphenator(await roomOf('en'))) ?? (() => []),
  de: (await hyphenator(await roomOf('de'))) ?? (() => []),
};

type Module = typeof import('../../src/layout/total-fit.ts');
const FILE = 'src/layout/total-fit.ts';

const JUSTIFIED: Omit<FitOptions, 'width'> = { flexibility: 0, ragged: false };

const at = (row: Float64Array, index: number) => row[index] ?? 0;

const isForced = (boxes: Boxes, box: number) =>
  box === boxes.count - 1 || boxes.penalty[box] === Number.NEGATIVE_INFINITY;

/** Widths of a line from one box to another: as it is, and how far it can grow and shrink. */
function lineOf(
  boxes: Boxes,
  from: number,
  end: number,
  flexibility = 0,
): { natural: number; most: number; least: number } {
  let natural = isForced(boxes, end) ? 0 : at(boxes.hyphen, end);
  let stretch = 0;
  let shrink = 0;
  for (let box = from; box <= end; box += 1) {
    natural += at(boxes.width, box) + (box < end ? at(boxes.space, box) : 0);
    stretch += flexibility * at(boxes.width, box) + (box < end ? at(boxes.stretch, box) : 0);
    shrink += flexibility * at(boxes.width, box) + (box < end ? at(boxes.shrink, box) : 0);
  }
  return { natural, most: natural + stretch, least: natural - shrink };
}

const starts = (ends: readonly number[]) => ends.map((_, line) => (ends[line - 1] ?? -1) + 1);

/** By how much the spaces of a line are stretched, below 0 shrunk, to fill the measure. */
function ratioOf(boxes: Boxes, from: number, end: number, measure: number): number {
  const { natural, most, least } = lineOf(boxes, from, end);
  if (Math.abs(measure - natural) < 1e-6) return 0;
  return (measure - natural) / (natural < measure ? most - natural : natural - least);
}

/** What the end of a paragraph costs besides its ratio. */
function costOfEnd(boxes: Boxes, from: number, hyphens: number, measure: number): number {
  const end = boxes.count - 1;
  const spaces = boxes.space.slice(from, end).some((space) => space > 0);
  const afterHyphen = costs.FINAL_HYPHEN + (spaces ? 0 : costs.RUNT);
  const isRunt = from > 0 && lineOf(boxes, from, end).natural < measure / 16;
  return (hyphens > 0 ? afterHyphen : 0) + (isRunt ? costs.RUNT : 0);
}

/** What a paragraph costs by the rules of line-costs.ts, reckoned line by line; Infinity if a line is out of bounds. */
function costOf(boxes: Boxes, ends: readonly number[], measure: number, loosest = Number.POSITIVE_INFINITY): number {
  let sum = 0;
  let hyphens = 0;
  let before = 1;
  for (const [line, from] of starts(ends).entries()) {
    const end = ends[line] ?? 0;
    const ratio = ratioOf(boxes, from, end, measure);
    if (ratio < -1.000001) return Number.POSITIVE_INFINITY;
    if (end === boxes.count - 1) {
      return sum + costs.costOfRatio(Math.min(0, ratio), 0) + costOfEnd(boxes, from, hyphens, measure);
    }
    if (ratio > loosest) return Number.POSITIVE_INFINITY;
    hyphens = at(boxes.hyphen, end) > 0 ? hyphens + 1 : 0;
    sum += costs.costOfRatio(ratio, (measure - lineOf(boxes, from, end).natural) / measure);
    sum += costs.costOfPenalty(at(boxes.penalty, end));
    sum += [0, 0, costs.DOUBLE_HYPHEN][hyphens] ?? costs.THIRD_HYPHEN;
    sum += Math.abs(costs.looseness(ratio) - before) > 1 ? costs.UNLIKE : 0;
    before = costs.looseness(ratio);
  }
  return sum;
}

/** Chance that is the same every time: a linear congruence. */
function chance(seed: number): (below: number) => number {
  let state = seed + 1;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A paragraph that nobody wrote. */
function randomRows(random: (below: number) => number, count: number): Row[] {
  return Array.from({ length: count }, () => {
    const kind = random(10);
    const inWord = kind < 3;
    const penalty =
      kind === 3 ? Number.POSITIVE_INFINITY : kind === 4 && random(8) === 0 ? Number.NEGATIVE_INFINITY : 0;
    return {
      text: '',
      width: 1 + random(100),
      space: inWord ? 0 : 20,
      hyphen: inWord ? 5 + random(40) : 0,
      penalty: inWord ? 50 : penalty,
    };
  });
}

const allowed = (boxes: Boxes, box: number) =>
  isForced(boxes, box) || at(boxes.penalty, box) < Number.POSITIVE_INFINITY;

/** True if the boxes from one to another cannot be parted. */
function isChunk(boxes: Boxes, from: number, end: number): boolean {
  for (let box = from; box < end; box += 1) if (allowed(boxes, box)) return false;
  return true;
}

/** What is wrong with a line; nothing for a sound one. */
function faultOf(boxes: Boxes, from: number, line: FitLine, measure: number, options: FitOptions): string | undefined {
  const { end, ratio, hyphenated } = line;
  if (end < from || !allowed(boxes, end)) return 'ends where it must not';
  for (let box = from; box < end; box += 1) if (isForced(boxes, box)) return 'does not end where it must';
  const { natural, least } = lineOf(boxes, from, end, options.flexibility);
  const narrowest = options.ragged ? natural : least;
  if (narrowest > measure + 1e-6 && !isChunk(boxes, from, end)) return 'is too wide';
  if (hyphenated !== (at(boxes.hyphen, end) > 0 && !isForced(boxes, end))) return 'has a wrong hyphen';
  return ratio >= -1 && (!options.ragged || ratio === 0) ? undefined : 'has a wrong ratio';
}

function expectSound(boxes: Boxes, lines: readonly FitLine[], options: FitOptions, name: string): void {
  const ends = lines.map(({ end }) => end);
  const { width } = options;
  expect(ends.at(-1), name).toBe(boxes.count - 1);
  starts(ends).forEach((from, nth) => {
    const measure = typeof width === 'number' ? width : width(nth);
    const fault = faultOf(boxes, from, lines[nth] as FitLine, measure, options);
    if (fault) throw new Error(`${name}: line ${nth} ${fault}`);
  });
}

const PARAGRAPHS = often(1_000, 20_000);

test(`${PARAGRAPHS} random paragraphs: every box once and in order, no line too wide that can be helped`, () => {
  for (let nth = 0; nth < PARAGRAPHS; nth += 1) {
    const random = chance(nth);
    const boxes = boxesOf(randomRows(random, 1 + random(60)));
    const measure = 60 + random(600);
    const width = nth % 3 === 0 ? (line: number) => measure + (line < 3 ? 0 : 80) : measure;
    const options = { width, flexibility: nth % 2 ? 0.02 : 0, ragged: nth % 4 === 1 };
    expectSound(boxes, totalFit(boxes, options), options, `paragraph ${nth}`);
  }
});

/** The least that any way to set a short paragraph costs: all ways are tried whose lines can be filled. */
function leastCost(boxes: Boxes, measure: number, loosest: number): number {
  let least = Number.POSITIVE_INFINITY;
  const goOn = (ends: readonly number[], from: number): void => {
    if (from === boxes.count) least = Math.min(least, costOf(boxes, ends, measure, loosest));
    for (let end = from; end < boxes.count; end += 1) {
      const ratio = ratioOf(boxes, from, end, measure);
      const isLast = end === boxes.count - 1;
      if (allowed(boxes, end) && ratio >= -1.000001 && (isLast || ratio <= loosest)) goOn([...ends, end], end + 1);
    }
  };
  goOn([], 0);
  return least < costs.THIRD_HYPHEN ? least : Number.POSITIVE_INFINITY;
}

test('no way to set a short paragraph is better', () => {
  let compared = 0;
  for (let nth = 0; nth < 1500; nth += 1) {
    const random = chance(nth * 7919);
    const rows = randomRows(random, 8 + random(22)).map((row) => (row.penalty < 0 ? { ...row, penalty: 0 } : row));
    const boxes = boxesOf(rows.map((row) => ({ ...row, width: 10 + row.width / 2 })));
    const measure = 250 + random(200);
    const least = [1.5, 4].map((loosest) => leastCost(boxes, measure, loosest)).find(Number.isFinite);
    if (least === undefined) continue;
    const ends = totalFit(boxes, { ...JUSTIFIED, width: measure }).map(({ end }) => end);
    expect(costOf(boxes, ends, measure), `paragraph ${nth}`).toBeCloseTo(least, 1);
    compared += 1;
  }
  expect(compared).toBeGreaterThan(250);
});

/** The same paragraph set by tex-linebreak: the last box of every line. */
function texEnds(rows: readonly Row[], measure: number): number[] {
  const boxOf: number[] = [];
  const items: Parameters<typeof tex.breakLines>[0] = [];
  rows.forEach(({ width, space, hyphen, penalty }, box) => {
    boxOf[items.length] = box;
    items.push({ type: 'box', width });
    if (box === rows.length - 1) return;
    if (hyphen > 0) items.push({ type: 'penalty', width: hyphen, cost: penalty, flagged: true });
    else items.push({ type: 'glue', width: space, stretch: space / 2, shrink: space / 3 });
  });
  items.push({ type: 'glue', width: 0, stretch: 1e9, shrink: 0 }, tex.forcedBreak());
  const places = tex.breakLines(items, measure, { doubleHyphenPenalty: 10_000, adjacentLooseTightPenalty: 10_000 });
  return places.slice(1).map((place) => boxOf.findLast((_, item) => item <= place) as number);
}

describe.each([
  ['English', ENGLISH, hyphenates.en],
  ['German', GERMAN, hyphenates.de],
])('%s prose', (_, paragraphs, hyphenate) => {
  test.each([36_000, 33_000, 28_000, 24_000, 16_000])(
    'at most as many demerits as tex-linebreak, measure %i',
    (measure) => {
      for (const text of paragraphs) {
        const rows = rowsOf(text, hyphenate);
        const boxes = boxesOf(rows);
        const ends = totalFit(boxes, { ...JUSTIFIED, width: measure }).map(({ end }) => end);
        expect(costOf(boxes, ends, measure), text).toBeLessThanOrEqual(
          costOf(boxes, texEnds(rows, measure), measure) + 1,
        );
      }
    },
  );

  const endsOf = (rows: readonly Row[], lines: readonly FitLine[]) =>
    lines.map(({ end }) => rows.slice(0, end + 1).reduce((sum, { text }) => sum + text.length, 0));

  /** Where lines end that are looked for before words are hyphenated, and then with hyphens; and whether that was needed. */
  function endsOneByOne(text: string, options: FitOptions): { ends: readonly number[]; isBest: boolean } {
    const [whole, rows] = [rowsOf(text, () => []), rowsOf(text, hyphenate)];
    const plain = fitWithoutHyphens(boxesOf(whole), options, 50);
    if (plain?.isBest) return { ends: endsOf(whole, plain.lines), isBest: true };
    const better = fitWithHyphens(boxesOf(rows), options, plain ? plain.cost : Number.POSITIVE_INFINITY);
    return { ends: better ? endsOf(rows, better) : endsOf(whole, plain?.lines ?? []), isBest: false };
  }

  test('lines that are found before words are hyphenated are those that are found with hyphens', () => {
    let found = 0;
    for (let measure = 15_000; measure < 60_000; measure += 1700) {
      for (const text of paragraphs) {
        const rows = rowsOf(text, hyphenate);
        const options = { width: measure, flexibility: 0.02, ragged: false };
        const { ends, isBest } = endsOneByOne(text, options);
        found += isBest ? 1 : 0;
        expect(ends).toEqual(endsOf(rows, totalFit(boxesOf(rows), options)));
      }
    }
    expect(found).toBeGreaterThan(3);
    expect(found).toBeLessThan(27 * paragraphs.length);
  });

  test('never three hyphens one above the other, and lines that are filled by their ratio', () => {
    for (let measure = 15_000; measure < 40_000; measure += 700) {
      for (const text of paragraphs) {
        const boxes = boxesOf(rowsOf(text, hyphenate));
        const lines = totalFit(boxes, { width: measure, flexibility: 0.02, ragged: false });
        expect(lines.map(({ hyphenated }) => (hyphenated ? '-' : '.')).join('')).not.toContain('---');
        let from = 0;
        for (const { end, ratio } of lines.slice(0, -1)) {
          const letters = boxes.width.slice(from, end + 1).reduce((sum, width) => sum + width, 0);
          const room = (ratio > 0 ? boxes.stretch : boxes.shrink).slice(from, end).reduce((sum, one) => sum + one, 0);
          const { natural } = lineOf(boxes, from, end);
          expect(natural + letters * 0.02 * Math.min(1, ratio) + ratio * room).toBeCloseTo(measure, 3);
          from = end + 1;
        }
      }
    }
  });
});

/** Words of one width with spaces between, or a row given in short. */
const words = (...widths: number[]): Row[] =>
  widths.map((width) => ({ text: '', width, space: 20, hyphen: 0, penalty: 0 }));
const part = (width: number): Row => ({ text: '', width, space: 0, hyphen: 10, penalty: 50 });
const ends = (rows: readonly Row[], width: FitOptions['width'], ragged = false) =>
  totalFit(boxesOf(rows), { flexibility: 0, ragged, width }).map(({ end }) => end);

describe('lines', () => {
  test('a box that is wider than the measure stands alone', () => {
    expect(ends(words(50, 500, 50, 50), 130)).toEqual([0, 1, 3]);
    expect(ends(words(500), 130)).toEqual([0]);
    expect(ends(words(500, 500), 130, true)).toEqual([0, 1]);
  });

  test('a line ends where it must, and is not stretched there', () => {
    const rows = words(50, 50, 50, 50);
    rows[1] = { ...(rows[1] as Row), penalty: Number.NEGATIVE_INFINITY };
    const lines = totalFit(boxesOf(rows), { ...JUSTIFIED, width: 1000 });
    expect(lines).toEqual([
      { end: 1, ratio: 0, hyphenated: false },
      { end: 3, ratio: 0, hyphenated: false },
    ]);
  });

  test('each has the measure of its number', () => {
    expect(ends(words(...Array(12).fill(100)), (line) => (line === 0 ? 220 : 460), true)).toEqual([1, 5, 9, 11]);
    expect(ends(words(...Array(12).fill(100)), (line) => (line === 0 ? 220 : 460))).toEqual([1, 5, 9, 11]);
  });

  test('a last line is more than a short word if the paragraph allows it', () => {
    // Filled from the top, two lines of ten and the short word alone.
    const rows = words(...Array(20).fill(30), 10);
    expect(ends(rows, 480).at(-2)).toBeLessThan(19);
    expect(ends(rows, 480, true).at(-2)).toBeLessThan(19);
  });

  test('a last line is not the rest of a word if the paragraph allows it', () => {
    expect(ends([...words(...Array(8).fill(30)), part(30), ...words(100)], 460)).toEqual([7, 9]);
  });

  test('ragged lines are about as long as each other, and no space shrinks', () => {
    expect(ends(words(...Array(9).fill(100)), 350, true)).toEqual([2, 5, 8]);
    expect(ends(words(100, 100, 100), 339, true)).not.toEqual([2]);
    expect(ends(words(100, 100, 100), 339)).toEqual([2]);
  });

  test('letters that may be stretched leave less to the spaces', () => {
    const rows = rowsOf(GERMAN[0] ?? '', hyphenates.de);
    const worst = (flexibility: number) =>
      Math.max(...totalFit(boxesOf(rows), { width: 33_000, flexibility, ragged: false }).map(({ ratio }) => ratio));
    expect(worst(0.02)).toBeLessThan(worst(0) * 0.9);
  });

  test('no boxes are no lines', () => {
    expect(ends([], 100)).toEqual([]);
  });
});

describe('any paragraph is set, with no more work a box in a long one', () => {
  const long = (row: Partial<Row>, index: number): Row => ({
    text: '',
    width: 30 + (index % 7) * 9,
    space: 20,
    hyphen: 0,
    penalty: 0,
    ...row,
  });
  const many = (row: (index: number) => Partial<Row>) => (count: number) =>
    boxesOf(Array.from({ length: count }, (_, index) => long(row(index), index)));
  const huge = (count: number) => ({
    ...many(() => ({ width: 0.01, space: 0.01 }))(count),
    stretch: new Float64Array(count).fill(1e9),
  });
  const MOST = often(20_000, 200_000);

  describe.each<[string, (count: number) => Boxes]>([
    ['words', many(() => ({}))],
    ['parts of words', many((index) => (index % 3 ? { space: 0, hyphen: 10, penalty: 50 } : {}))],
    ['nothing at all', many(() => ({ width: 0, space: 0 }))],
    ['spaces that stretch without end', huge],
    ['one word', many(() => ({ penalty: Number.POSITIVE_INFINITY }))],
    ['lines that must end', many(() => ({ penalty: Number.NEGATIVE_INFINITY }))],
    ['no numbers', many(() => ({ width: Number.NaN, space: Number.NaN, penalty: Number.NaN }))],
    ['widths without end', many(() => ({ width: Number.POSITIVE_INFINITY }))],
  ])('%s', (_, made) => {
    const ways = [1000, (line: number) => 900 + (line % 10)].flatMap((width) =>
      [false, true].map((ragged) => ({ width, flexibility: 0.02, ragged })),
    );

    test('has lines to its end', () => {
      const boxes = made(MOST);
      for (const options of ways) {
        const lines = totalFit(boxes, options);
        expect(lines.at(-1)?.end).toBe(boxes.count - 1);
        expect(lines.every(({ end }, line) => end > (lines[line - 1]?.end ?? -1))).toBe(true);
      }
    });

    test('takes four times the steps for four times the boxes', async () => {
      for (const equal of [false, true])
        for (const ragged of [false, true]) {
          const sized = (count: number) => ({ boxes: made(count), equal, ragged });
          const times = await growth(FILE, 2_000, sized, (found: Module, one) =>
            found.totalFit(one.boxes, {
              width: one.equal ? 1000 : (line) => 900 + (line % 10),
              flexibility: 0.02,
              ragged: one.ragged,
            }),
          );
          expect(times).toBeLessThan(6);
        }
    });
  });

  test.each([Number.NaN, 0, -5, Number.POSITIVE_INFINITY])('a measure of %d', (width) => {
    expect(ends(words(10, 20, 30), width).at(-1)).toBe(2);
    expect(ends(words(10, 20, 30), width, true).at(-1)).toBe(2);
  });

  test('a letter of 400 words is set with a few hundred steps a word', async () => {
    const letter = ENGLISH.map((text) => boxesOf(rowsOf(text, hyphenates.en)));
    const all = await steps(FILE, letter, (found: Module, paragraphs) => {
      for (const boxes of paragraphs) found.totalFit(boxes, { width: 33_000, flexibility: 0.02, ragged: false });
    });
    expect(all / 400).toBeLessThan(20_000); // characters of code run
  });
});
