import type { Face, Shaped } from '../fonts/face.ts';
import { itemise } from '../fonts/itemise.ts';
import type { Run } from '../letter/letter.ts';
import { bidiLevels } from './bidi.ts';
import { type Setting, styleOf, type Typesetter } from './typesetter.ts';

// A paragraph as stretches of one font, script and direction, and what they look like shaped.

/** A stretch of text of one face, script, style and direction. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly face: Face | undefined;
  readonly script: string;
  readonly level: number;
}

/** Everything about a paragraph that its lines are made from. */
export interface Material {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly levels: Uint8Array;
  readonly setting: Setting;
  readonly setter: Typesetter;
}

/** What the lines of a text are made from. */
export function materialOf(runs: readonly Run[], setting: Setting, setter: Typesetter): Material {
  const text = runs.map((run) => run.text).join('');
  const levels = bidiLevels(text, setting.direction);
  return { text, levels, setting, setter, spans: spansOf(runs, text, levels, setting, setter) };
}

function spansOf(
  runs: readonly Run[],
  text: string,
  levels: Uint8Array,
  { language, bold = false }: Setting,
  setter: Typesetter,
): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const run of runs) {
    for (const { from, to, face, script } of itemise(run.text, language, styleOf(run, bold), setter.shelf)) {
      if (!face) reportMissing(run.text.slice(from, to), script, language, text, setter);
      spans.push(...byLevel({ from: at + from, to: at + to, face, script }, levels));
    }
    at += run.text.length;
  }
  return spans;
}

function reportMissing(part: string, script: string, language: string, text: string, { missing }: Typesetter): void {
  if (missing.size < 1000 && !missing.has(part)) missing.set(part, { character: part, script, language, text });
}

function byLevel(span: Omit<Span, 'level'>, levels: Uint8Array): Span[] {
  const parts: Span[] = [];
  let from = span.from;
  for (let at = span.from + 1; at <= span.to; at++) {
    if (at < span.to && levels[at] === levels[from]) continue;
    parts.push({ ...span, from, to: at, level: levels[from] ?? 0 });
    from = at;
  }
  return parts;
}

/** Soft hyphens, and marks that only turn the direction: they have done their work when glyphs are chosen. */
const UNSEEN = /[\u00ad\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** The shaped pieces of a stretch of text, in reading order, each with its level. */
export function shapeRange({ text, spans, setting, setter }: Material, from: number, to: number): [Shaped, number][] {
  const found: [Shaped, number][] = [];
  for (let nth = spanAt(spans, from); nth < spans.length; nth++) {
    const span = spans[nth];
    if (!span || span.from >= to) break;
    const part = text.slice(Math.max(from, span.from), Math.min(to, span.to)).replace(UNSEEN, '');
    if (!span.face || part === '') continue;
    const rtl = span.level % 2 === 1;
    found.push([setter.shelf.shape(span.face, part, rtl, span.script, setting.language), span.level]);
  }
  return found;
}

/** The span in which an offset lies. */
export function spanAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle]?.from ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

export function points({ width, face }: Shaped, size: number): number {
  return (width * size) / face.unitsPerEm;
}

export function widthOf(material: Material, from: number, to: number): number {
  return shapeRange(material, from, to).reduce((sum, [shaped]) => sum + points(shaped, material.setting.size), 0);
}

export function spaceShape({ spans, setting, setter }: Material, at: number): Shaped | undefined {
  const here = spanAt(spans, at);
  const span = spans[here]?.face ? spans[here] : spans.find(({ face }) => face);
  return span?.face && setter.shelf.shape(span.face, ' ', false, 'Zyyy', setting.language);
}

export function spaceWidth(material: Material, at: number): number {
  const shaped = spaceShape(material, at);
  return shaped ? points(shaped, material.setting.size) : material.setting.size / 4;
}

/** The hyphen at the end of a line: readers that copy from the page take it away and join the word. */
export function hyphenOf(face: Face, { shelf }: Typesetter, { language }: Setting): Shaped | undefined {
  return shelf.covers(face, '-') ? shelf.shape(face, '-', false, 'Zyyy', language) : undefined;
}
