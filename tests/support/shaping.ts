import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { Shaped } from '../../src/fonts/face.ts';
import { itemise } from '../../src/fonts/itemise.ts';
import { bidiLevels } from '../../src/layout/bidi.ts';
import { TONGUES, type Tongue } from '../fixtures/tongues.ts';
import { FONTS, has, shippedShelf, tool } from './pdf.ts';

// The strings in many tongues as glyphs, by the program and by the hb-shape of the system.

const RTL = ['Arab', 'Hebr'];
const shelf = await shippedShelf();

/** A stretch of one font, script and direction, and its glyphs. */
export interface Stretch {
  readonly tongue: Tongue;
  readonly script: string;
  readonly shaped: Shaped;
}

/** Characters that no font has that ships. */
export const lacking = new Set<string>();

/** A string in stretches, as layout makes them. */
export function stretchesOf(tongue: Tongue, text: string, style: 'regular' | 'bold'): Stretch[] {
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

/** Every string in stretches, in both weights. */
export const ALL = TONGUES.flatMap((tongue) =>
  tongue.strings.flatMap((text) => (['regular', 'bold'] as const).flatMap((style) => stretchesOf(tongue, text, style))),
);

/** Glyph, where its text begins (in characters), advance, x and y offset: what hb-shape tells of each glyph. */
type Row = readonly number[];

export function ours({ shaped: { text, glyphs } }: Stretch): Row[] {
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

/** What hb-shape makes of each; empty where there is none. */
export const others = new Map<Stretch, Row[]>();
if (has('hb-shape')) {
  const groups = new Map<string, Stretch[]>();
  for (const one of ALL) groups.set(groupOf(one), [...(groups.get(groupOf(one)) ?? []), one]);
  for (const stretches of groups.values()) {
    for (const [index, rows] of theirs(stretches).entries()) others.set(stretches[index] as Stretch, rows);
  }
}
