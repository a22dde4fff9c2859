import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LABEL_SHEETS, labelPlaces } from '../../src/paper/labels.ts';
import { dictionariesOf, folderWithSenders, infoOf, ownCase, type Word, wordsOf } from '../support/pdf.ts';
import { objectsIn } from '../support/pdf-objects.ts';
import { run } from '../support/run.ts';

// Sheets of labels as PDF: every label where its maker cut it.

const SHORT = { name: 'Zed', address: ['Zedville'], country: 'GB' };

async function labels(flags: readonly string[], target: object = SHORT, more: object = {}) {
  const folder = folderWithSenders(more);
  const words = flags.includes('--sender') ? [] : ownCase(folder, target);
  const { exit, stderr } = await run(['labels', ...words, '-o', 'out.pdf', ...flags], { folder });
  return { exit, stderr, path: join(folder, 'out.pdf') };
}

const rounded = (length: number) => Math.round(length * 10) / 10;

/** The boxes of the outlines on the first page, as they are drawn: lines in points, y upwards again by the page's own matrix. */
function outlines(path: string): { left: number; top: number; width: number; height: number }[] {
  const plain = [...objectsIn(path).values()].map(({ stream = '' }) => stream).join('\n');
  const strokes = [...plain.matchAll(/([\d.]+) ([\d.]+) m ([\d.]+) ([\d.]+) l S/g)].map(([, ...ends]) =>
    ends.map((one) => (Number(one) * 25.4) / 72),
  );
  return strokes
    .filter((_, index) => index % 4 === 0)
    .map(([left = 0, top = 0, right = 0], index) => {
      const [, , , bottom = 0] = strokes[index * 4 + 1] ?? [];
      return { left, top, width: right - left, height: bottom - top };
    });
}

describe('a sheet of labels', () => {
  // All that are sold under the makers' own figures, and some of the others: they are made in one way.
  test.each(LABEL_SHEETS.filter((_, nth) => nth < 17 || nth % 10 === 0).map(({ name }) => name))(
    '%s: every label within 0.1 mm of the table, its text inside',
    async (name) => {
      const sheet = LABEL_SHEETS.find((one) => one.name === name);
      if (!sheet) throw new Error(name);
      const places = labelPlaces(sheet);
      const { exit, path } = await labels(['--sheet', name, '--copies', String(places.length), '--outlines']);
      expect(exit).toBe(0);
      const drawn = outlines(path);
      expect(drawn).toHaveLength(places.length);
      for (const [index, place] of places.entries())
        for (const key of ['left', 'top', 'width', 'height'] as const)
          expect(Math.abs((drawn[index]?.[key] ?? 99) - place[key])).toBeLessThan(0.1);
      const words = wordsOf(path).filter(({ text }) => text === 'Zedville');
      expect(words).toHaveLength(places.length);
      for (const [index, { left, right, top, bottom }] of words.toSorted(inReadingOrder).entries()) {
        const place = places[index];
        if (!place) throw new Error('too many');
        expect(left).toBeGreaterThan(place.left);
        expect(right).toBeLessThan(place.left + place.width);
        expect(top).toBeGreaterThan(place.top);
        expect(bottom).toBeLessThan(place.top + place.height);
      }
    },
  );

  test('that is partly used begins where --start says, and the next one at its first label', async () => {
    const { path } = await labels(['--sheet', 'L7160', '--start', '20', '--copies', '3']);
    expect(infoOf(path).Pages).toBe('2');
    const found = wordsOf(path).filter(({ text }) => text === 'Zedville');
    expect(found.map(({ page }) => page)).toEqual([1, 1, 2]);
    expect(found.map(({ left }) => Math.round(left / 66))).toEqual([1, 2, 0]);
  });

  test('of the sender is full, unless somebody says how many', async () => {
    const count = async (flags: readonly string[]) =>
      wordsOf((await labels(['--sender', '--sheet', 'L7651', ...flags])).path).filter(({ text }) => text === 'Ada')
        .length;
    expect(await count([])).toBe(65);
    expect(await count(['--copies', '3'])).toBe(3);
    expect(await count(['--start', '64'])).toBe(2);
  });

  test('of the config is used by its name', async () => {
    const own = { paper: 'A4', columns: 2, rows: 3, width: 80, height: 60, left: 20, top: 30, pitchX: 90, pitchY: 70 };
    const { exit, path } = await labels(['--sheet', 'mine', '--copies', '6', '--outlines'], SHORT, {
      labels: { mine: own },
    });
    expect(exit).toBe(0);
    const corners = outlines(path).map(({ left, top }) => [rounded(left), rounded(top)]);
    expect(corners[0]).toEqual([20, 30]);
    expect(corners[5]).toEqual([110, 170]);
  });

  test('is one part of the text a label, to be read aloud', async () => {
    const { path } = await labels(['--sheet', 'L7160', '--copies', '3']);
    const sections = [...dictionariesOf(path).values()].filter((one) => one['/S'] === '/Sect');
    expect(sections).toHaveLength(3);
  });
});

function inReadingOrder(one: Word, other: Word): number {
  return Math.abs(one.top - other.top) > 2 ? one.top - other.top : one.left - other.left;
}

describe('what does not go', () => {
  test.each([
    [['--sheet', 'L7160', '--start', '22'], '--start 22 is too high: the sheet L7160 has 21 labels.'],
    [['--sheet', 'L7169x'], 'Did you mean "L7169"?'],
    [[], 'Say which sheet of labels: --sheet.'],
    [['--sheet', 'L7160', '--copies', '0'], 'a whole number from 1 to 500.'],
  ])('%j', async (flags, sentence) => {
    const { exit, stderr } = await labels(flags);
    expect(exit).toBe(2);
    expect(stderr).toContain(sentence);
  });

  test('a sheet of the config whose labels lie over each other', async () => {
    const own = { paper: 'A4', columns: 2, rows: 3, width: 80, height: 60, left: 20, top: 30, pitchX: 70, pitchY: 70 };
    const { exit, stderr } = await labels(['--sheet', 'mine'], SHORT, { labels: { mine: own } });
    expect(exit).toBe(2);
    expect(stderr).toContain('its labels lie over each other');
  });

  test('an address that is too long even in the smallest type: which one, on which label, how many lines', async () => {
    const address = Array.from({ length: 9 }, (_, index) => `${index + 1} Sample Street`);
    const { exit, stderr } = await labels(['--sheet', 'L7651'], { ...SHORT, address });
    expect(exit).toBe(2);
    expect(stderr).toMatch(/The address of office has 10 lines; on a label of L7651 there is room for \d\./);
  });
});
