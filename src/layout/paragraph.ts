import type { Shaped } from '../fonts/face.ts';
import type { Run } from '../letter/letter.ts';
import { visualOrder } from './bidi.ts';
import { type Box, boxesOf, columns } from './boxes.ts';
import type { Piece } from './page.ts';
import { hyphenOf, type Material, materialOf, points, shapeRange, spaceShape } from './spans.ts';
import { type FitLine, totalFit } from './total-fit.ts';
import type { SetLine, Setting, Typesetter } from './typesetter.ts';

// A paragraph from text to lines: the best places to end them, and the order in which the pieces of each stand.

/** How far letters may be widened or narrowed to fill a line, as a share. Two in a hundred go unseen (microtype's own limit). */
const FLEXIBILITY = 0.02;
/** Sets a text in lines. */
export function setLines(runs: readonly Run[], setting: Setting, setter: Typesetter): readonly SetLine[] {
  const material = materialOf(runs, setting, setter);
  const boxes = boxesOf(material);
  if (boxes.length === 0) return [emptyLine(setting)];
  const flexible = setting.justify && boxes.every(({ stretch, space }) => space > 0 || stretch === 0);
  const ragged = !setting.justify;
  const fit = totalFit(columns(boxes), {
    width: setting.measure,
    flexibility: flexible ? FLEXIBILITY : 0,
    ragged,
  });
  return fit.map((line, index) => {
    const from = index === 0 ? 0 : (fit[index - 1]?.end ?? -1) + 1;
    const last = index === fit.length - 1 || boxes[line.end]?.penalty === Number.NEGATIVE_INFINITY;
    return setLine(material, boxes.slice(from, line.end + 1), line, ragged || last, flexible ? FLEXIBILITY : 0);
  });
}

function emptyLine({ size }: Setting): SetLine {
  return { pieces: [], scale: 1, width: 0, leading: size * 1.3, hyphenated: false };
}

/** What stands in a line: a shaped piece, and the room after it that can grow. In points. */
interface Element {
  readonly shaped: Shaped | undefined;
  readonly level: number;
  readonly width: number;
  readonly stretch: number;
  readonly shrink: number;
}

function setLine(
  material: Material,
  boxes: readonly Box[],
  { hyphenated }: FitLine,
  natural: boolean,
  flexibility: number,
): SetLine {
  const { setting } = material;
  const elements = elementsOf(material, boxes, hyphenated);
  const order = visualOrder(elements.map(({ level }) => level));
  const width = elements.reduce((sum, one) => sum + one.width, 0);
  const tooWide = width > setting.measure;
  const scale = natural && !tooWide ? 1 : Math.min(1 + flexibility, Math.max(1 - flexibility, setting.measure / width));
  const slack = natural && !tooWide ? 0 : setting.measure / scale - width;
  const room = elements.reduce((sum, one) => sum + (slack > 0 ? one.stretch : one.shrink), 0);
  const share = room > 0 ? Math.max(slack / room, -1) : 0;
  const pieces: Piece[] = [];
  let x = 0;
  for (const index of order) {
    const one = elements[index];
    if (!one) continue;
    if (one.shaped) pieces.push({ shaped: one.shaped, x });
    x += one.width + share * (share > 0 ? one.stretch : one.shrink);
  }
  return { pieces, scale, width: x * scale, leading: leadingOf(pieces, setting.size), hyphenated };
}

function leadingOf(pieces: readonly Piece[], size: number): number {
  return size * pieces.reduce((most, { shaped }) => Math.max(most, shaped.face.lineHeight), 1);
}

/** The elements of a line in reading order. Words that stand apart in the text but not on the page are shaped as one. */
function elementsOf(material: Material, boxes: readonly Box[], hyphenated: boolean): Element[] {
  const { setting, setter } = material;
  const elements: Element[] = [];
  for (let nth = 0; nth < boxes.length; nth++) {
    const first = boxes[nth] as Box;
    let last = first;
    while (nth + 1 < boxes.length && last.space === 0 && last.stretch === 0) last = boxes[++nth] as Box;
    const pieces = shapeRange(material, first.from, last.to);
    for (const [shaped, level] of pieces) {
      elements.push({ shaped, level, width: points(shaped, setting.size), stretch: 0, shrink: 0 });
    }
    if (nth < boxes.length - 1) elements.push(gapElement(material, last));
  }
  const marked = elements.some(({ level }) => level % 2 === 1) ? withMarks(elements) : elements;
  const face = elements.findLast(({ shaped }) => shaped)?.shaped?.face;
  const hyphen = hyphenated && face ? hyphenOf(face, setter, setting) : undefined;
  if (hyphen) marked.push({ shaped: hyphen, level: 0, width: points(hyphen, setting.size), stretch: 0, shrink: 0 });
  return marked;
}

/**
 * Where text from left to right ends and text from right to left goes on, an invisible mark that says so: without it, a
 * reader that copies the line takes the brackets and full stops that follow a name or a number for a part of that.
 */
function withMarks(elements: readonly Element[]): Element[] {
  return elements.flatMap((one, index) => {
    const next = elements[index + 1];
    const turns = next && one.level % 2 === 0 && next.level % 2 === 1;
    const face = turns ? (next.shaped ?? one.shaped)?.face : undefined;
    const glyph = face?.font.glyphOf(0x200f) ?? 0;
    if (!turns || !face || glyph === 0 || face.font.advance(glyph) !== 0) return [one];
    const shaped = { face, text: '\u200f', rtl: true, width: 0, glyphs: Int32Array.of(glyph, 0, 0, 0, 0) };
    return [one, { shaped, level: next.level, width: 0, stretch: 0, shrink: 0 }];
  });
}

function gapElement(material: Material, { to, next, space, stretch, shrink }: Box): Element {
  const level = material.levels[to < next ? to : Math.max(0, to - 1)] ?? 0;
  return { shaped: space > 0 ? spaceShape(material, to) : undefined, level, width: space, stretch, shrink };
}
