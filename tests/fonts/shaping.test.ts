import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import type { Shaped } from '../../src/fonts/face.ts';
import { itemise } from '../../src/fonts/itemise.ts';
import { bidiLevels } from '../../src/layout/bidi.ts';
import { TONGUES, type Tongue } from '../fixtures/tongues.ts';
import { FONTS, has, shippedShelf, tool } from '../support/pdf.ts';

// Text as glyphs, compared with the hb-shape of the system: another build of HarfBuzz, another language, another version.

const RTL = ['Arab', 'Hebr'];
const shelf = await shippedShelf();

/** A stretch of one font, script and direction, and its glyphs. */
interface Stretch {
  readonly tongue: Tongue;
  readonly script: string;
  readonly shaped: Shaped;
}

const OLD_KOREAN = ['\u1112\u119e\u11ab', '\u1100\u119e', '\u1105\u119e'];
/** What no font that ships has, of the strings. */
const RARE = ['㐱', '龘', '龖', '齾', '𠮷', '𡃁', '𨋢', '〻', '뷁', '똠', ...OLD_KOREAN];

/** Characters that no font has that ships. */
const lacking = new Set<string>();

/** A string in stretches, as layout makes them. */
function stretchesOf(tongue: Tongue, text: string, style: 'regular' | 'bold'): Stretch[] {
  const levels = bidiLevels(text, RTL.includes(tongue.script) ? 'rtl' : 'ltr');
  const found: Stretch[] = [];
  for (const { from, to, face, script } of itemise(text, tongue.language, style, shelf)) {
    if (!face) {
      lacking.add(text.slice(from, to));
      continue;
    }
    for (let start = from, at = from + 1; at <= to; at++) {
      if (at < to && levels[at] === levels[start]) continue;
      const shaped = shelf
        .words(face, script, (levels[start] ?? 0) % 2 === 1, tongue.language)
        .shape(text.slice(start, at));
      found.push({ tongue, script, shaped });
      start = at;
    }
  }
  return found;
}

const ALL = TONGUES.flatMap((tongue) =>
  tongue.strings.flatMap((text) => (['regular', 'bold'] as const).flatMap((style) => stretchesOf(tongue, text, style))),
);

/** Glyph, where its text begins (in characters), advance, x and y offset: what hb-shape tells of each glyph. */
type Row = readonly number[];

function ours({ shaped: { text, glyphs } }: Stretch): Row[] {
  const rows: Row[] = [];
  for (let at = 0; at < glyphs.length; at += 5) {
    const [glyph = 0, cluster = 0, ...places] = glyphs.slice(at, at + 5);
    rows.push([glyph, [...text.slice(0, cluster)].length, ...places]);
  }
  return rows;
}

interface Told {
  readonly g: number;
  readonly cl: number;
  readonly ax: number;
  readonly dx: number;
  readonly dy: number;
}

/** What hb-shape makes of stretches of one font, script, direction and language. */
function theirs(stretches: readonly Stretch[]): Row[][] {
  const [first] = stretches;
  if (!first) return [];
  const { face, rtl } = first.shaped;
  const file = join(mkdtempSync(join(inject('temporary'), 'shape-')), 'lines.txt');
  writeFileSync(file, stretches.map(({ shaped }) => `${shaped.text}\n`).join(''));
  const told = tool(
    'hb-shape',
    ...['--shapers=ot', '--no-glyph-names', '--output-format=json', `--direction=${rtl ? 'rtl' : 'ltr'}`],
    ...[`--script=${first.script}`, `--language=${first.tongue.language}`, `--text-file=${file}`, join(FONTS, face.id)],
  );
  return told
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as Told[]).map(({ g, cl, ax, dx, dy }) => [g, cl, ax, dx, dy]));
}

const groupOf = ({ tongue, script, shaped: { face, rtl } }: Stretch) =>
  `${face.id} ${script} ${rtl} ${tongue.language}`;

const others = new Map<Stretch, Row[]>();
if (has('hb-shape')) {
  const groups = new Map<string, Stretch[]>();
  for (const one of ALL) groups.set(groupOf(one), [...(groups.get(groupOf(one)) ?? []), one]);
  for (const stretches of groups.values()) {
    for (const [index, rows] of theirs(stretches).entries()) others.set(stretches[index] as Stretch, rows);
  }
}

/** What the system's version is known to do otherwise, by the text, with the reason: nothing up to HarfBuzz 6.0.0. */
const DIFFERENT: Readonly<Record<string, string>> = {};

describe.skipIf(!has('hb-shape'))('glyphs, advances, offsets and clusters are those of hb-shape', () => {
  test.each(TONGUES.map((tongue) => [tongue.name, tongue] as const))('in %s', (_, tongue) => {
    const stretches = ALL.filter((one) => one.tongue === tongue);
    expect(stretches.length).toBeGreaterThan(tongue.strings.length);
    const differing = stretches.filter((one) => JSON.stringify(ours(one)) !== JSON.stringify(others.get(one)));
    for (const one of differing) {
      const { text, face } = one.shaped;
      if (DIFFERENT[text] === undefined) expect(ours(one), `${text} in ${face.id}`).toEqual(others.get(one));
    }
    const known = stretches.filter((one) => DIFFERENT[one.shaped.text] !== undefined);
    expect(differing, 'a difference that is gone').toEqual(known);
  });
});

describe('the strings', () => {
  test('are more than looked up letter by letter', () => {
    const rows = ALL.flatMap(ours);
    expect(rows.filter(([, , , x = 0, y = 0]) => x !== 0 || y !== 0).length, 'marks in their places').toBeGreaterThan(
      300,
    );
    const fewer = ALL.filter((one) => ours(one).length < [...one.shaped.text].length);
    expect(fewer.length, 'ligatures').toBeGreaterThan(100);
    expect(rows.filter(([glyph]) => glyph === 0)).toEqual([]);
  });

  test('are at least twelve a script', () => {
    const counts = new Map<string, number>();
    for (const { script, strings } of TONGUES) counts.set(script, (counts.get(script) ?? 0) + strings.length);
    for (const [script, count] of counts) expect(count, script).toBeGreaterThanOrEqual(12);
  });

  test('can be set but for rare characters', () => {
    // Hanzi beyond the tables of the catalogue, two syllables beyond KS X 1001, a Japanese sign, letters of old Korean.
    expect([...lacking].sort()).toEqual([...RARE].sort());
  });

  test('in Korean letters written apart are set as syllables, however long the text', () => {
    const tongue = TONGUES.find(({ language }) => language === 'ko') as Tongue;
    const whole = '레나 바르콘다가 도서관에서 읽었다 '.repeat(3);
    const rowsOf = (text: string) =>
      stretchesOf(tongue, text, 'regular')
        .flatMap(ours)
        .map(([glyph]) => glyph);
    expect(rowsOf(whole.normalize('NFD'))).toEqual(rowsOf(whole));
  });
});
