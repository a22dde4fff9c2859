import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ENVELOPES } from '../../src/paper/envelopes.ts';
import { addressArea, clearAreas, postOf } from '../../src/paper/posts.ts';
import type { Box } from '../../src/paper/safe-box.ts';
import { often } from '../support/often.ts';
import { folderWithSenders, infoOf, ownCase, pagesOf, textOf, type Word, wordsOf } from '../support/pdf.ts';
import { run } from '../support/run.ts';

// Envelopes as PDF: true to size, the address where the post wants it, nothing where it wants nothing.

const ADDRESS = {
  name: 'Zed Zedson',
  role: 'Zedmaster',
  organisation: 'Zedoffice',
  address: ['77zed Zedstreet', '00000zed Zedville'],
  country: 'RU',
};
const NATIVE = { lang: 'ru', name: 'Зед Примеров', organisation: 'Контора', address: ['Улица 7', 'Город'] };

async function envelopes(flags: readonly string[], target: object = ADDRESS, more: object = {}) {
  const folder = folderWithSenders(more);
  const words = ownCase(folder, target);
  const { exit, stderr } = await run(['envelope', ...words, '-o', 'out.pdf', ...flags], { folder });
  return { folder, exit, stderr, path: join(folder, 'out.pdf') };
}

const zed = (words: readonly Word[]) => words.filter(({ text }) => /zed/i.test(text));
const around = (words: readonly Word[]) => ({
  left: Math.min(...words.map(({ left }) => left)),
  right: Math.max(...words.map(({ right }) => right)),
  top: Math.min(...words.map(({ top }) => top)),
  bottom: Math.max(...words.map(({ bottom }) => bottom)),
});
/** True if a word reaches into a box; the room above and below its letters does not count. */
const within = (word: Word, { left, top, width, height }: Box) =>
  word.left < left + width && word.right > left && word.top + 1 < top + height && word.bottom > top + 1;
const millimetres = (path: string) =>
  (infoOf(path)['Page size'] ?? '')
    .match(/[\d.]+/g)
    ?.slice(0, 2)
    .map((points) => (Number(points) * 25.4) / 72) ?? [];

describe('an envelope', () => {
  test.each(
    ENVELOPES.filter(({ short }) => short >= 90).map(({ name, short, long }, nth) => ({ name, short, long, nth })),
  )(
    '$name is true to size, its address where the post of Britain, the US and Germany wants it',
    async ({ name, short, long, nth }) => {
      const posts = ['gb', 'us', 'de'].filter((_, at) => (at + nth) % often(3, 1) === 0); // with one of them while somebody waits
      for (const from of posts) {
        const { exit, path } = await envelopes(['--size', name, '--from', from]);
        expect(exit).toBe(0);
        const [width = 0, height = 0] = millimetres(path);
        expect([Math.abs(width - long), Math.abs(height - short)].every((off) => off < 0.01)).toBe(true);
        const post = postOf(from.toUpperCase());
        const area = addressArea(post, { width: long, height: short });
        const words = wordsOf(path);
        const address = [...zed(words), ...words.filter(({ text }) => /^(RUSS|FÉD|FEDER)/.test(text))];
        expect(address.length).toBeGreaterThan(6);
        const { left, top, right, bottom } = around(address);
        expect(left).toBeGreaterThan((area?.left ?? 0) - 0.1);
        expect(right).toBeLessThan((area?.left ?? 0) + (area?.width ?? 0) + 0.1);
        expect(top).toBeGreaterThan((area?.top ?? 0) - 1.5);
        expect(bottom).toBeLessThan((area?.top ?? 0) + (area?.height ?? 0) + 0.1);
        const zones = clearAreas(post, { width: long, height: short });
        expect(zones.flatMap((zone) => words.filter((word) => within(word, zone)))).toEqual([]);
      }
    },
  );

  test.each([
    ['120x235mm', 235, 120],
    ['235 x 120', 235, 120],
    ['4.5x9in', 228.6, 114.3],
    ['c65', 229, 114],
  ])('of the size %s', async (size, width, height) => {
    const { path } = await envelopes(['--size', size]);
    const [wide = 0, high = 0] = millimetres(path);
    expect(wide).toBeCloseTo(width, 1);
    expect(high).toBeCloseTo(height, 1);
  });

  test('is of the size that people of the country use, if nobody says another', async () => {
    expect(millimetres((await envelopes(['--from', 'us'])).path)[0]).toBeCloseTo(241.3, 1);
    expect(millimetres((await envelopes(['--from', 'gb'])).path)[0]).toBeCloseTo(220, 1);
  });

  test('lines stand below each other, from the same left edge, with the country last', async () => {
    const { path } = await envelopes([]);
    const lines = pagesOf(path)
      .flat()
      .filter((line) => /zed|RUSS/i.test(line));
    expect(lines.map((line) => line.trim())).toEqual([
      'Zed Zedson',
      'Zedmaster',
      'Zedoffice',
      '77zed Zedstreet',
      '00000zed Zedville',
      'RUSSIAN FEDERATION',
    ]);
    const lefts = zed(wordsOf(path)).filter(({ text }) => !['Zedson', 'Zedstreet', 'Zedville'].includes(text));
    expect(new Set(lefts.map(({ left }) => Math.round(left * 5)).values()).size).toBeLessThan(3);
  });

  test('has the address in both scripts, the native one above', async () => {
    const { exit, path } = await envelopes([], { ...ADDRESS, native: NATIVE });
    expect(exit).toBe(0);
    const words = wordsOf(path);
    const native = words.find(({ text }) => text === 'Город');
    const latin = words.find(({ text }) => text === 'Zedson');
    expect(native?.bottom).toBeLessThan(latin?.top ?? 0);
  });

  test('turned for the printer: short edge first, and upside down', async () => {
    const straight = await envelopes([]);
    const short = await envelopes(['--feed', 'short-edge']);
    const over = await envelopes(['--rotate']);
    expect(millimetres(short.path).map(Math.round)).toEqual([110, 220]);
    expect(millimetres(over.path).map(Math.round)).toEqual([220, 110]);
    const at = (path: string) => wordsOf(path).find(({ text }) => text === 'Zedville') as Word;
    const [plain, quarter, half] = [at(straight.path), at(short.path), at(over.path)];
    expect(quarter.left).toBeCloseTo(plain.top, 0);
    expect(quarter.bottom).toBeCloseTo(220 - plain.left, 0);
    const both = at((await envelopes(['--feed', 'short-edge', '--rotate'])).path);
    expect(both.right).toBeCloseTo(110 - plain.top, 0);
    expect(both.top).toBeCloseTo(plain.left, 0);
    expect(half.right).toBeCloseTo(220 - plain.left, 0);
    expect(half.bottom).toBeCloseTo(110 - plain.top, 0);
  });

  test('moved as the config says of the printer, or as --offset says', async () => {
    const printers = { printers: { old: { dx: 2, dy: -1 } } };
    const at = (path: string) => wordsOf(path).find(({ text }) => text === 'Zedville') as Word;
    const plain = at((await envelopes([])).path);
    const moved = at((await envelopes([], ADDRESS, printers)).path);
    const asked = at((await envelopes(['--offset', '-3,4'], ADDRESS, printers)).path);
    expect([moved.left - plain.left, moved.top - plain.top].map((off) => Math.round(off * 10) / 10)).toEqual([2, -1]);
    expect([asked.left - plain.left, asked.top - plain.top].map((off) => Math.round(off * 10) / 10)).toEqual([-3, 4]);
  });

  test('the sender stands top left, or on the flap, or nowhere', async () => {
    const front = wordsOf((await envelopes([])).path).find(({ text }) => text === 'Ada');
    expect([front?.page, Math.round(front?.left ?? 0)]).toEqual([1, 8]);
    expect(front?.top).toBeLessThan(15);
    const flap = wordsOf((await envelopes(['--flap'])).path).filter(({ text }) => text === 'Ada');
    expect(flap.map(({ page }) => page)).toEqual([2]);
    const none = wordsOf((await envelopes(['--no-return-address'])).path).filter(({ text }) => text === 'Ada');
    expect(none).toEqual([]);
  });

  test('has an airmail mark only abroad, and if the post asks for one or somebody does', async () => {
    const text = async (flags: readonly string[], target: object = ADDRESS) =>
      textOf((await envelopes(flags, target)).path);
    expect(await text([])).toMatch(/By air mail\s+Par avion/);
    expect(await text(['--no-airmail'])).not.toContain('Par avion');
    expect(await text([], { ...ADDRESS, country: 'GB' })).not.toContain('Par avion');
    expect(await text(['--from', 'us'])).toMatch(/Airmail\s+Par avion/);
    expect(await text(['--registered'])).toMatch(/Recommandé \/ Registered\s+Zed Zedson/);
  });
});

describe('what does not go', () => {
  test.each([
    [['--size', '10x10mm'], 'An envelope of 10 × 10 mm has no room'],
    [['--size', 'DK'], 'Did you mean "DL"?'],
    [['--size', 'Monarh'], 'Did you mean "Monarch"?'],
    [['--copies', '0'], 'a whole number from 1 to 500.'],
    [['--offset', '1;2'], 'millimetres to the right and down'],
    [['--printer', 'none'], 'There is no printer'],
    [['--print'], '--print and -o do not go together.'],
  ])('%j', async (flags, sentence) => {
    const { exit, stderr } = await envelopes(flags);
    expect(exit).toBe(2);
    expect(stderr).toContain(sentence);
  });

  test('an address of 14 lines on a small envelope: which target, how many lines, how many there may be', async () => {
    const address = Array.from({ length: 14 }, (_, index) => `${index + 1} Sample Street`);
    const { exit, stderr } = await envelopes(['--size', 'C7'], { address });
    expect(exit).toBe(2);
    expect(stderr).toMatch(/The address of office has 16 lines; on the envelope C7 there is room for \d\./);
    expect(stderr).toContain('--size');
    expect((await envelopes(['--size', 'C5'], { address })).exit).toBe(0);
  });

  test('a line of 200 characters goes on below, set in', async () => {
    const line = `Zedstreet ${'Zedbuilding '.repeat(20).trim()}`.slice(0, 200);
    const { exit, path } = await envelopes([], { ...ADDRESS, address: [line] });
    expect(exit).toBe(0);
    const words = wordsOf(path).filter(({ text }) => /^Zed(street|b)/.test(text));
    expect(Math.max(...words.map(({ right }) => right))).toBeLessThan(205.1);
    expect(new Set(words.map(({ top }) => Math.round(top))).size).toBeGreaterThan(1);
  });

  test('a target without an address is told first, the others go on, and the answer is 1', async () => {
    const folder = folderWithSenders();
    ownCase(folder, ADDRESS);
    const other = JSON.stringify({ role: 'Nobody', country: 'FR', email: ['nobody@example.org'] });
    const text = `${JSON.stringify({
      title: 'Two',
      country: 'FR',
      people: [{ name: 'Mara Example', pronouns: 'she/her' }],
      targets: { none: JSON.parse(other), office: ADDRESS },
      letter: { en: { subject: 'A', opening: 'B', demands: ['C'], reviewed: 'nobody' } },
    })}`;
    writeFileSync(join(folder, 'two.yaml'), text);
    const { exit, stderr } = await run(['envelope', '--case', 'two.yaml', '--all', '-o', 'out.pdf'], { folder });
    expect(exit).toBe(1);
    expect(stderr).toMatch(/none \(.*\) has no postal address[\s\S]*Wrote out\.pdf/);
    expect(infoOf(join(folder, 'out.pdf')).Pages).toBe('1');
  });
});
