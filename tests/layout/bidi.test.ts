import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { baseLevel, bidiLevels, type Direction, visualOrder } from '../../src/layout/bidi.ts';
import { often } from '../support/often.ts';
import { growth } from '../support/steps.ts';

// Unicode's own tests, as the Debian package unicode-data has them.
const FOLDER = '/usr/share/unicode';
/** Each of their lines where CI=true, one of eight while somebody waits: neighbours differ little. */
const STEP = often(8, 1);
const missing = (name: string) => !existsSync(`${FOLDER}/${name}`);

/** A character of each class, for BidiTest.txt, which names classes only. */
const OF_CLASS: Readonly<Record<string, string>> = {
  L: 'a',
  R: '\u05d0',
  EN: '1',
  ES: '+',
  ET: '$',
  AN: '\u0660',
  CS: ',',
  B: '\u2029',
  S: '\t',
  WS: ' ',
  ON: '!',
  BN: '\u00ad',
  NSM: '\u0300',
  AL: '\u0627',
  LRO: '\u202d',
  RLO: '\u202e',
  LRE: '\u202a',
  RLE: '\u202b',
  PDF: '\u202c',
  LRI: '\u2066',
  RLI: '\u2067',
  FSI: '\u2068',
  PDI: '\u2069',
};

/** Levels and order as the test files write them: x for a character that has none. */
function told(text: string, direction: Direction, expected: readonly string[]): { levels: string; order: string } {
  const levels = bidiLevels(text, direction);
  const kept = expected.map((one, unit) => (one === 'x' ? -1 : unit)).filter((unit) => unit >= 0);
  const order = visualOrder(kept.map((unit) => levels[unit] ?? 0)).map((place) => kept[place]);
  return { levels: expected.map((one, unit) => (one === 'x' ? 'x' : levels[unit])).join(' '), order: order.join(' ') };
}

const words = (text: string) => text.trim().split(/\s+/).filter(Boolean);

test.skipIf(missing('BidiTest.txt'))('cases of BidiTest.txt: levels and order', () => {
  let levels: string[] = [];
  let order = '';
  let cases = 0;
  let nth = 0;
  const wrong: string[] = [];
  for (const line of readFileSync(`${FOLDER}/BidiTest.txt`, 'utf8').split('\n')) {
    if (line.startsWith('@Levels:')) levels = words(line.slice(8));
    else if (line.startsWith('@Reorder:')) order = words(line.slice(9)).join(' ');
    else if (line && !line.startsWith('#') && !line.startsWith('@')) {
      nth += 1;
      if (nth % STEP !== 0) continue;
      const [classes = '', bits = '0'] = line.split(';');
      const text = words(classes)
        .map((one) => OF_CLASS[one])
        .join('');
      (['auto', 'ltr', 'rtl'] as const).forEach((direction, bit) => {
        if (!(Number.parseInt(bits, 16) & (1 << bit))) return;
        cases += 1;
        const found = told(text, direction, levels);
        if (found.levels !== levels.join(' ') || found.order !== order) wrong.push(`${line} ${direction}`);
      });
    }
  }
  expect(wrong).toEqual([]);
  expect(cases).toBeGreaterThan(700_000 / STEP);
});

test.skipIf(missing('BidiCharacterTest.txt'))('cases of BidiCharacterTest.txt', () => {
  const wrong: string[] = [];
  const lines = readFileSync(`${FOLDER}/BidiCharacterTest.txt`, 'utf8')
    .split('\n')
    .filter((line) => /^[0-9A-F]/.test(line))
    .filter((_, nth) => nth % STEP === 0);
  for (const line of lines) {
    const [codes = '', asked, base, levels = '', order = ''] = line.split(';');
    const text = String.fromCodePoint(...words(codes).map((code) => Number.parseInt(code, 16)));
    const direction = asked === '2' ? 'auto' : asked === '1' ? 'rtl' : 'ltr';
    const found = told(text, direction, words(levels));
    const right = found.levels === words(levels).join(' ') && found.order === words(order).join(' ');
    if (!right || baseLevel(text, direction) !== Number(base)) wrong.push(line);
  }
  expect(wrong).toEqual([]);
  expect(lines.length).toBeGreaterThan(90_000 / STEP);
});

test.skipIf(missing('extracted/DerivedBidiClass.txt'))('letters and digits of every right-to-left script turn', () => {
  // NKo and Adlam, for two, are written in West Africa. A class with a level of its own, in a paragraph from left to right.
  const own: Readonly<Record<string, number>> = { R: 1, AL: 1, AN: 2 };
  const wrong: string[] = [];
  let checked = 0;
  for (const line of readFileSync(`${FOLDER}/extracted/DerivedBidiClass.txt`, 'utf8').split('\n')) {
    const [, first, last, name] = /^([0-9A-F]+)(?:\.\.([0-9A-F]+))?\s*; (\w+) # (?!Cn)/.exec(line) ?? [];
    const level = own[name ?? ''];
    if (!first || level === undefined) continue;
    for (const code of [Number.parseInt(first, 16), Number.parseInt(last ?? first, 16)]) {
      const levels = bidiLevels(`a ${String.fromCodePoint(code)}`, 'ltr').slice(2);
      if (levels.some((one) => one !== level)) wrong.push(code.toString(16));
      checked += 1;
    }
  }
  // The library's tables are of Unicode 13: the Arabic pound and piastre marks came with 14. They turn, but as letters.
  expect([...new Set(wrong)]).toEqual(['890', '891']);
  expect(checked).toBeGreaterThan(100);
});

/** What is drawn in place of a bracket where text runs from right to left. */
const MIRRORED: Readonly<Record<string, string>> = { '(': ')', ')': '(' };

/** A line as the eye meets it: its runs of one level from left to right, those from right to left turned round. */
function seen(text: string, direction: Direction): string {
  const levels = bidiLevels(text, direction);
  const units = [...text];
  return visualOrder(levels)
    .map((at) => ((levels[at] ?? 0) % 2 ? (MIRRORED[units[at] ?? ''] ?? units[at]) : units[at]))
    .join('');
}

describe('a line', () => {
  test.each<[string, string, Direction, string]>([
    ['Hebrew', 'שלום עולם', 'rtl', 'םלוע םולש'],
    ['a date in Hebrew', 'ביום 14.3.2026 נעצר', 'rtl', 'רצענ 14.3.2026 םויב'],
    ['a Latin name in brackets', 'שלום (Anna Sand) עולם', 'rtl', 'םלוע (Anna Sand) םולש'],
    ['Hebrew in an English letter', 'I met שלום עולם there.', 'ltr', 'I met םלוע םולש there.'],
    ['the first strong character decides', '1) שלום', 'auto', 'םולש (1'],
    ['and so it does here', '1) Anna שלום', 'auto', '1) Anna םולש'],
  ])('%s', (_, text, direction, expected) => {
    expect(seen(text, direction)).toBe(expected);
  });
});

test('an emoji between Hebrew words goes with them', () => {
  expect([...bidiLevels('א 🕊 ב', 'ltr')]).toEqual([1, 1, 1, 1, 1, 1]);
});

describe('strange text', () => {
  test.each<[string, string]>([
    ['nothing', ''],
    ['half a pair', '\ud83a'],
    ['the other half', '\udd00\u05d0'],
    ['50,000 digits', `${'1'.repeat(50_000)}\u05d0`],
    ['50,000 openings', '\u2067('.repeat(25_000)],
    ['50,000 isolates', '\u2068'.repeat(50_000)],
    ['50,000 units of Adlam', '𞤀'.repeat(25_000)],
  ])('%s has a level a unit', (_, text) => {
    for (const direction of ['ltr', 'rtl', 'auto'] as const) {
      expect(bidiLevels(text, direction)).toHaveLength(text.length);
    }
  });

  test.each([
    ['openings', '\u2067('],
    ['words', 'שלום 14 Anna '],
  ])('%s: no more work a unit in a long text', async (_, piece) => {
    type Module = typeof import('../../src/layout/bidi.ts');
    const text = (size: number) => piece.repeat(size);
    const times = await growth('src/layout/bidi.ts', 500, text, (found: Module, one) => found.bidiLevels(one, 'auto'));
    expect(times).toBeLessThan(6);
  });

  test('a long paragraph has the levels that its pieces have', () => {
    const piece = 'שלום 14 Anna '; // 13 units
    const levels = bidiLevels(piece.repeat(1000), 'auto');
    const some = bidiLevels(piece.repeat(3), 'auto').slice(13, 26);
    for (const at of [13, 13 * 100, 13 * 900]) expect(levels.slice(at, at + 12)).toEqual(some.slice(0, 12));
  });
});
