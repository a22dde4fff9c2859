import { describe, expect, test } from 'vitest';
import type { Face } from '../../src/fonts/face.ts';
import type { Line, Page, Piece, Stroke } from '../../src/layout/page.ts';
import { PROOF_BAR, PROOF_CROSS, proofPages } from '../../src/layout/proof.ts';
import { FORM_NAMES } from '../../src/paper/form-names.ts';
import { FORMS, type FormName } from '../../src/paper/forms.ts';
import { type Box, cover, isUnfit } from '../../src/paper/safe-box.ts';
import { SHEETS, type SheetName } from '../../src/paper/sheets.ts';
import { type Window, windowFor } from '../../src/paper/windows.ts';
import { proof as english } from '../../src/problem/messages/en/proof.ts';

/** Letters that are all half as wide as high: places can be reckoned, and no font is needed. */
function text(words: string): readonly Piece[] {
  const face = { unitsPerEm: 1000 } as Face;
  return [{ x: 0, shaped: { face, text: words, rtl: false, width: 500 * words.length, glyphs: [] } }];
}

/** The one page of a test sheet. */
function proof(form: FormName, words?: string, sheet?: SheetName, made?: Window): Page {
  const window = made ?? windowFor(form, words);
  const pages = proofPages({
    form: FORMS[form],
    window,
    sheet: SHEETS[sheet ?? FORMS[form].sheet ?? 'A4'],
    text,
    labels: english,
    language: 'en',
  });
  expect(pages).toHaveLength(1);
  return pages[0] as Page;
}

const strokes = (page: Page) => page.items.filter((item): item is Stroke => item.kind === 'stroke');
const lines = (page: Page) => page.items.filter((item): item is Line => item.kind === 'line');
const said = (line: Line) => line.pieces.map(({ shaped }) => shaped.text).join('');
const reading = (page: Page) =>
  lines(page)
    .filter(({ part }) => part)
    .map(said)
    .join(' ');

/** True if a page has all four edges of a box, drawn as asked. */
function hasFrame(page: Page, box: Box, drawn: (stroke: Stroke) => boolean): boolean {
  const [right, bottom] = [box.left + box.width, box.top + box.height];
  const corners: (readonly [number, number])[] = [
    [box.left, box.top],
    [right, box.top],
    [right, bottom],
    [box.left, bottom],
  ];
  const same = (one: readonly number[], other: readonly number[] | undefined) =>
    other !== undefined && one.every((value, index) => Math.abs(value - (other[index] ?? 0)) < 0.01);
  return corners.every((corner, index) => {
    const next = corners[(index + 1) % 4];
    return strokes(page).some(
      (one) =>
        drawn(one) &&
        ((same(one.from, corner) && same(one.to, next)) || (same(one.to, corner) && same(one.from, next))),
    );
  });
}

const box = (left: number, right: number, top: number, bottom: number): Box => ({
  left,
  top,
  width: right - left,
  height: bottom - top,
});
const dashed = (stroke: Stroke) => stroke.dashes !== undefined;
const thick = (stroke: Stroke) => stroke.thickness >= 0.4 && !stroke.dashes;
const thin = (stroke: Stroke) => stroke.thickness < 0.2 && !stroke.dashes;

describe('the test sheet of form uk and a DL', () => {
  const page = proof('uk', 'DL');

  test('is an A4 sheet', () => {
    expect([page.width, page.height]).toEqual([210, 297]);
  });

  test('has the window with the sheet pushed into each corner: 10 mm of play across, 5 mm up and down', () => {
    expect(hasFrame(page, box(20, 113, 53, 92), dashed)).toBe(true);
    expect(hasFrame(page, box(10, 103, 53, 92), dashed)).toBe(true);
    expect(hasFrame(page, box(20, 113, 48, 87), dashed)).toBe(true);
    expect(hasFrame(page, box(10, 103, 48, 87), dashed)).toBe(true);
    expect(strokes(page).filter(dashed)).toHaveLength(16);
  });

  test('has the safe box in a thick frame and the address field in a thin one', () => {
    expect(hasFrame(page, box(22, 101, 55, 85), thick)).toBe(true);
    expect(hasFrame(page, FORMS.uk.field, thin)).toBe(true);
    expect(strokes(page).filter(thick)).toHaveLength(4);
  });

  test('has fold marks at both edges', () => {
    for (const y of [105, 210]) {
      const marks = strokes(page).filter(({ from, to }) => from[1] === y && to[1] === y);
      expect(marks.map(({ from }) => from[0] < 105).sort()).toEqual([false, true]);
      expect(lines(page).map(said)).toContain(`fold ${y}`);
    }
  });

  test('has a cross whose middle is 20 mm from the left and from the top', () => {
    expect(PROOF_CROSS).toBe(20);
    const through = strokes(page).filter(
      ({ from, to }) => (from[0] + to[0]) / 2 === 20 && (from[1] + to[1]) / 2 === 20 && !dashed({ from, to } as Stroke),
    );
    expect(through.map(({ from, to }) => [to[0] - from[0], to[1] - from[1]])).toEqual([
      [10, 0],
      [0, 10],
    ]);
  });

  test('has a bar of 150 mm across and one down', () => {
    expect(PROOF_BAR).toBe(150);
    const long = strokes(page).map(({ from, to }) => [Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1])]);
    expect(long).toContainEqual([150, 0]);
    expect(long).toContainEqual([0, 150]);
    expect(lines(page).filter((line) => said(line) === '150 mm')).toHaveLength(2);
  });

  test.each([
    ['left', 0],
    ['top', 1],
  ] as const)('has a scale from the %s edge: a stroke each millimetre to 30, a number each five', (_, axis) => {
    // The strokes of a scale start on one line, lie across it, and are short.
    const other = 1 - axis;
    const base = axis === 0 ? 165 : 150;
    const ticks = strokes(page).filter(({ from, to }) => from[other] === base && from[axis] === to[axis]);
    expect(ticks.map(({ from }) => from[axis])).toEqual(Array.from({ length: 31 }, (__, at) => at));
    const length = (at: number) => Math.abs((ticks[at]?.to[other] ?? 0) - base);
    expect(length(10)).toBeGreaterThan(length(5));
    expect(length(5)).toBeGreaterThan(length(4));
    const close = lines(page).filter(({ x, y }) => Math.abs(([x, y][other] ?? 0) - base) < 5);
    for (const at of [0, 5, 10, 15, 20, 25, 30]) {
      const number = close.find((line) => said(line) === String(at));
      expect(Math.abs(([number?.x, number?.y][axis] ?? 99) - at), String(at)).toBeLessThan(2.1);
    }
  });

  test('says what to do, in an order that can be followed', () => {
    const words = reading(page);
    const steps = [
      'form uk, window UK DL, paper A4',
      '100 %',
      '150 mm',
      '20 mm',
      'appeal init --printer',
      '105 and 210 mm',
      'Tap',
    ];
    const found = steps.map((step) => words.indexOf(step));
    expect(found).not.toContain(-1);
    expect(found).toEqual([...found].sort((a, b) => a - b));
  });

  test('is read as a heading and paragraphs, without the numbers of the scales', () => {
    const parts = [...new Set(lines(page).flatMap(({ part }) => part ?? []))];
    expect(parts.map(({ role }) => role)).toEqual(['heading', ...parts.slice(1).map(() => 'paragraph')]);
    expect(new Set(parts.map(({ within }) => within)).size).toBe(1);
    expect(parts[0]?.within).toMatchObject({ role: 'letter', language: 'en' });
    expect(reading(page)).not.toMatch(/\b25\b/);
  });
});

test('a sheet of form DIN A lies 18 mm lower in its packet, so that the window lies higher on the sheet', () => {
  expect(hasFrame(proof('din-a'), box(20, 110, 32, 77), dashed)).toBe(true);
  expect(hasFrame(proof('din-a'), box(22, 98, 34, 70), thick)).toBe(true);
});

test('a C5 takes the sheet folded once, a C4 takes it flat', () => {
  expect(lines(proof('din-b', 'C5')).map(said)).toContain('fold 148.5');
  expect(reading(proof('din-b', 'C5'))).toContain('Fold it at the marks, 148.5 mm from');
  expect(reading(proof('din-b', 'C4'))).toContain('Do not fold this sheet.');
  expect(lines(proof('din-b', 'C4')).map(said).join(' ')).not.toContain('fold 1');
});

test('without a window, the sheet is for the printer alone', () => {
  const page = proof('plain');
  expect(strokes(page).filter((one) => dashed(one) || thick(one))).toEqual([]);
  expect(reading(page)).toContain('form plain, no window');
  expect(reading(page)).toContain('appeal init --printer');
  expect(reading(page)).not.toMatch(/envelope|[Ff]old/);
});

test('an envelope that is too small is said to be so, with both sizes', () => {
  const made = { ...(windowFor('din-b') as Window), outer: { width: 220, height: 100 } };
  const page = proof('din-b', undefined, undefined, made);
  expect(reading(page)).toContain('does not go into this envelope: folded, it measures 210 × 105 mm');
  expect(reading(page)).toContain('220 × 100 mm');
  expect(strokes(page).filter((one) => dashed(one) || thick(one))).toEqual([]);
});

test('a window that is too small for the play is said to be so', () => {
  const page = proof('din-b', undefined, undefined, { ...(windowFor('din-b') as Window), height: 7 });
  expect(reading(page)).toContain('no part of it is seen in every position');
  expect(strokes(page).filter(thick)).toEqual([]);
});

test('the words stand below a window that is lower than usual', () => {
  const page = proof('din-b', undefined, undefined, { ...(windowFor('din-b', 'C4') as Window), top: 90 }); // to 145
  const words = lines(page).filter(({ part }) => part);
  expect(Math.min(...words.map(({ y }) => y))).toBeGreaterThan(145 + 3.5);
});

test('other labels are used as they are given', () => {
  const labels = { ...english, title: () => 'Probebogen', bar: (length: string) => `${length} Millimeter` };
  const [page] = proofPages({
    form: FORMS.uk,
    window: windowFor('uk'),
    sheet: SHEETS.A4,
    text,
    labels,
    language: 'qaa',
  });
  expect(lines(page as Page).map(said)).toEqual(expect.arrayContaining(['Probebogen', '150 Millimeter']));
  const parts = lines(page as Page).flatMap(({ part }) => (part ? [part.language, part.within?.language] : []));
  expect(new Set(parts)).toEqual(new Set(['qaa']));
});

describe.each(FORM_NAMES.flatMap((name) => (['A4', 'Letter'] as const).map((sheet) => ({ name, sheet }))))(
  'the test sheet of form $name on $sheet',
  ({ name, sheet }) => {
    const page = proof(name, undefined, sheet);

    test('has every stroke thick enough to be printed, and on the sheet', () => {
      for (const { from, to, thickness } of strokes(page).filter((one) => !dashed(one))) {
        expect(thickness).toBeGreaterThanOrEqual(0.1);
        for (const [x, y] of [from, to]) {
          expect(x >= 0 && x <= page.width && y >= 0 && y <= page.height, `${x}, ${y}`).toBe(true);
        }
      }
    });

    test('has its words on the sheet, one above the other, clear of windows, scales and bars', () => {
      const words = lines(page).filter(({ part }) => part);
      const window = windowFor(name);
      const covered = window && cover(FORMS[name], window, SHEETS[sheet]);
      const lowest = covered && !isUnfit(covered) ? covered.ever.top + covered.ever.height : 0;
      let above = lowest;
      for (const line of words) {
        expect(line.y - above, said(line)).toBeGreaterThan(3.5);
        expect(line.x).toBeGreaterThan(35);
        expect(line.x + (said(line).length * 0.5 * line.size * 25.4) / 72).toBeLessThanOrEqual(page.width - 20);
        above = line.y;
      }
      expect(above).toBeLessThan(page.height - 15);
    });
  },
);
