import type { Glyphs, Shaping } from './font.ts';
import { viewOf } from './font-file.ts';
import { PairLookup } from './pair-tables.ts';

// Text of one letter after the other, by what the fonts that ship say of it: ligatures (GSUB, type 4) and pairs that stand closer or wider
// (GPOS, type 2), as OpenType 1.9 has them. HarfBuzz gives the same glyphs, but it takes longer to start than to set a letter. It shapes
// all else: marks, scripts whose letters join or change places, languages for which these fonts have other letters.

/** Characters that neither change nor move others in these fonts, but for ligatures and pairs. */
const SIMPLE =
  /^[ -~\u00a0-\u00ac\u00ae-\u0148\u014a-\u017f\u0218-\u021b\u0386-\u03ce\u0400-\u045f\u0490-\u0491\u2010-\u2015\u2018-\u201f\u2020-\u2022\u2026\u202f\u2030\u2039\u203a\u20ac\u2116\u2122\u3000-\u3020\u3041-\u3096\u30a1-\u30ff\u4e00-\u9fff\uff01-\uff5e]*$/;
/** Characters before it are looked up in a row: Latin, Greek, Cyrillic, and the signs that go with them. */
const NEAR = 0x2120;
/** Scripts whose letters stand one after the other. */
const SCRIPTS = ['Latn', 'Cyrl', 'Grek', 'Hani', 'Hira', 'Kana'];
/** A language with no more than a script and a region. */
const PLAIN = /^[a-z]{2}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/;
/** Languages for which one of these fonts has letters of its own. */
const SPECIAL = ['ca', 'ee', 'mh', 'mk', 'mo', 'nv', 'ro', 'sh', 'sr', 'vi'];

/** Features that are on by themselves, as far as they are followed here. */
const LIGATURES = ['ccmp', 'liga'];
const PAIRS = ['kern'];
/** The kind of lookup that only says where another one is. */
const EXTENSIONS = { GSUB: 7, GPOS: 9 };

/** What of a font is asked for. */
export interface Metrics {
  readonly glyphCount: number;
  glyphOf(codePoint: number): number;
  advance(glyph: number): number;
}

interface Ligature {
  readonly rest: readonly number[];
  readonly glyph: number;
}

/** Shapes the simple texts of a font that ships. */
export class SimpleShaping {
  private readonly metrics: Metrics;
  private readonly ligatures: readonly ReadonlyMap<number, readonly Ligature[]>[];
  private readonly pairs: readonly PairLookup[];
  /** True for a glyph with which a ligature begins. */
  private readonly begins: Uint8Array;
  private readonly moves = new Map<number, number>();
  /** Glyphs of simple characters plus one, 1 for what HarfBuzz must set, 0 where nobody asked: of near characters, and of those far on. */
  private readonly near = new Uint16Array(NEAR);
  private readonly far = new Map<number, number>();
  private readonly languages = new Map<string, boolean>();

  constructor(tables: ReadonlyMap<string, Uint8Array>, metrics: Metrics) {
    this.metrics = metrics;
    this.ligatures = lookups(tables.get('GSUB'), LIGATURES, 4, EXTENSIONS.GSUB).map(ligaturesOf);
    this.pairs = lookups(tables.get('GPOS'), PAIRS, 2, EXTENSIONS.GPOS).map(
      (one) => new PairLookup(one, metrics.glyphCount),
    );
    this.begins = new Uint8Array(metrics.glyphCount);
    for (const ligatures of this.ligatures) for (const first of ligatures.keys()) this.begins[first] = 1;
  }

  /** The glyphs of a text; undefined if only HarfBuzz knows them. */
  shape(text: string, { rtl, script, language }: Shaping): Glyphs | undefined {
    if (rtl || !SCRIPTS.includes(script) || !this.isPlain(language)) return undefined;
    const list: number[] = [];
    let width = 0;
    let before = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const glyph = (this.near[code] || this.known(code)) - 1;
      if (glyph === 0) return undefined;
      if (this.begins[glyph] === 1) return this.shapeJoined(text);
      if (at > 0) {
        const advance = this.metrics.advance(before) + this.move(before, glyph);
        list.push(before, at - 1, advance, 0, 0);
        width += advance;
      }
      before = glyph;
    }
    if (text === '') return { glyphs: list, width };
    const advance = this.metrics.advance(before);
    list.push(before, text.length - 1, advance, 0, 0);
    return { glyphs: list, width: width + advance };
  }

  /** The same of a text in which letters may be joined. */
  private shapeJoined(text: string): Glyphs | undefined {
    let glyphs: number[] = [];
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const glyph = (this.near[code] || this.known(code)) - 1;
      if (glyph === 0) return undefined;
      glyphs.push(glyph, at);
    }
    for (const ligatures of this.ligatures) glyphs = joined(glyphs, ligatures);
    return this.placed(glyphs);
  }

  private isPlain(language: string): boolean {
    let known = this.languages.get(language);
    if (known === undefined) {
      known = PLAIN.test(language) && !SPECIAL.includes(language.slice(0, 2));
      this.languages.set(language, known);
    }
    return known;
  }

  /** What `near` and `far` have of a character. */
  private known(code: number): number {
    const before = this.far.get(code);
    if (before !== undefined) return before;
    const known = (SIMPLE.test(String.fromCharCode(code)) ? this.metrics.glyphOf(code) : 0) + 1;
    if (code < NEAR) this.near[code] = known;
    else this.far.set(code, known);
    return known;
  }

  /** Glyphs and their places in the text, with advances. */
  private placed(pairs: readonly number[]): Glyphs {
    const glyphs: number[] = [];
    let width = 0;
    for (let at = 0; at < pairs.length; at += 2) {
      const glyph = pairs[at] as number;
      const next = pairs[at + 2];
      const advance = this.metrics.advance(glyph) + (next === undefined ? 0 : this.move(glyph, next));
      glyphs.push(glyph, pairs[at + 1] as number, advance, 0, 0);
      width += advance;
    }
    return { glyphs, width };
  }

  /** How much closer or wider two glyphs stand than by themselves. */
  private move(left: number, right: number): number {
    const { pairs, moves } = this;
    if (pairs.length === 0) return 0;
    const key = left * this.metrics.glyphCount + right;
    let move = moves.get(key);
    if (move === undefined) {
      move = 0;
      for (let nth = 0; nth < pairs.length; nth++) move += (pairs[nth] as PairLookup).moveOf(left, right);
      moves.set(key, move);
    }
    return move;
  }
}

/** The same glyphs, with the ligatures of one lookup in place of those that they are made of. */
function joined(glyphs: number[], ligatures: ReadonlyMap<number, readonly Ligature[]>): number[] {
  const made: number[] = [];
  for (let at = 0; at < glyphs.length; ) {
    const found = ligatures
      .get(glyphs[at] as number)
      ?.find(({ rest }) => rest.every((one, nth) => glyphs[at + 2 + nth * 2] === one));
    made.push(found?.glyph ?? (glyphs[at] as number), glyphs[at + 1] as number);
    at += 2 + (found?.rest.length ?? 0) * 2;
  }
  return made;
}

/** The subtables of the lookups of a kind that some features of the default script have, in their order. */
function lookups(
  table: Uint8Array | undefined,
  features: readonly string[],
  kind: number,
  extension: number,
): readonly (readonly DataView[])[] {
  if (!table) return [];
  const all = viewOf(table);
  const part = (view: DataView, at: number) => new DataView(view.buffer, view.byteOffset + at);
  const [scripts, list, looks] = [4, 6, 8].map((at) => part(all, all.getUint16(at))) as [DataView, DataView, DataView];
  const script = part(scripts, scripts.getUint16(6)); // the default one is the first
  const language = part(script, script.getUint16(0));
  const numbers = numbersAt(language, 4).flatMap((nth) => {
    const name = String.fromCharCode(...[0, 1, 2, 3].map((letter) => list.getUint8(2 + nth * 6 + letter)));
    return features.includes(name) ? numbersAt(part(list, list.getUint16(6 + nth * 6)), 2) : [];
  });
  return [...new Set(numbers)]
    .sort((one, other) => one - other)
    .flatMap((nth) => {
      const lookup = part(looks, looks.getUint16(2 + nth * 2));
      const subtables = numbersAt(lookup, 4).map((at) => part(lookup, at));
      const extended = lookup.getUint16(0) === extension;
      const own = extended ? subtables.map((one) => part(one, one.getUint32(4))) : subtables;
      const is = extended ? subtables[0]?.getUint16(2) : lookup.getUint16(0);
      return is === kind ? [own] : [];
    });
}

/** Numbers of two bytes, with their count before them. */
function numbersAt(view: DataView, at: number): number[] {
  return Array.from({ length: view.getUint16(at) }, (_, nth) => view.getUint16(at + 2 + nth * 2));
}

/** The ligatures that begin with each glyph, the first to be tried first. */
function ligaturesOf(subtables: readonly DataView[]): ReadonlyMap<number, readonly Ligature[]> {
  const all = new Map<number, readonly Ligature[]>();
  for (const table of subtables) {
    for (const [nth, first] of coveredBy(table).entries()) {
      const set = table.getUint16(6 + nth * 2);
      const ligatures = numbersAt(table, set).map((at) => {
        const rest = numbersAt(table, set + at + 2);
        return { glyph: table.getUint16(set + at), rest: rest.slice(0, table.getUint16(set + at + 2) - 1) };
      });
      all.set(first, [...(all.get(first) ?? []), ...ligatures]);
    }
  }
  return all;
}

/** The glyphs that a subtable is for, in their order. */
function coveredBy(table: DataView): number[] {
  const at = table.getUint16(2);
  if (table.getUint16(at) === 1) return numbersAt(table, at + 2);
  const glyphs: number[] = [];
  for (let row = at + 4; row < at + 4 + table.getUint16(at + 2) * 6; row += 6)
    for (let glyph = table.getUint16(row); glyph <= table.getUint16(row + 2); glyph++) glyphs.push(glyph);
  return glyphs;
}
