import type { Shaped } from '../fonts/face.ts';
import { breakPlaces } from './breaks.ts';
import { hyphenOf, type Material, points, shapeRange, spaceWidth, spanAt, widthOf } from './spans.ts';
import type { Boxes } from './total-fit.ts';

// A paragraph as boxes between the places where a line may end.

/** How far a space may grow or shrink, as a share of itself: those of Computer Modern, TeX's first font. */
const STRETCH = 1 / 2;
const SHRINK = 1 / 3;
/** How far two Chinese or Japanese characters may move apart, in ems: one in twenty-five keeps the even grey. Our choice. */
const APART = 0.04;
/** Cost of a hyphen, as TeX has it; of a break inside a word that is longer than the line. */
const HYPHEN = 50;
const FORCED = 2000;

const IDEOGRAPHIC = /[\p{Script=Han}\p{Script=Hira}\p{Script=Kana}\p{Script=Bopo}\u3000-\u303f\uff00-\uff60]/u;
const SPACES = /[ \t\n\u2028\u2029]+$/;

/** A part of a line that is never broken, with the space after it. UTF-16 offsets; widths in points. */
export interface Box {
  readonly from: number;
  readonly to: number;
  /** Where the spaces after it end. */
  readonly next: number;
  readonly width: number;
  readonly space: number;
  readonly stretch: number;
  readonly shrink: number;
  readonly hyphen: number;
  readonly penalty: number;
}

/** The boxes of a paragraph, in order. */
export function boxesOf(material: Material): Box[] {
  const { text, setting, setter } = material;
  const hyphenate = setting.justify ? setter.hyphenate(setting.language) : undefined;
  const boxes: Box[] = [];
  let from = 0;
  for (const { at, required } of breakPlaces(text)) {
    const whole = text.slice(from, at);
    const spaces = SPACES.exec(whole)?.[0].length ?? 0;
    const to = at - spaces;
    const end = required && at < text.length ? Number.NEGATIVE_INFINITY : 0;
    const gap = gapAfter(material, to, at);
    const parts = divide(material, from, to, hyphenate);
    for (const [nth, part] of parts.entries()) {
      const last = nth === parts.length - 1;
      boxes.push(last ? { ...part, next: at, ...gap, hyphen: softHyphen(material, to), penalty: end } : part);
    }
    from = at;
  }
  return boxes;
}

/** A soft hyphen that the writer set shows only at the end of a line. */
function softHyphen({ text, setting, setter, spans }: Material, to: number): number {
  if (text[to - 1] !== '\u00ad') return 0;
  const span = spans[spanAt(spans, Math.max(0, to - 1))];
  const shaped = span?.face && hyphenOf(span.face, setter, setting);
  return shaped ? points(shaped, setting.size) : 0;
}

/** What may grow and shrink after a word: its space, or the room between two Chinese characters. */
function gapAfter(material: Material, to: number, at: number): Pick<Box, 'space' | 'stretch' | 'shrink'> {
  const { text, setting } = material;
  if (at > to) {
    const space =
      spaceWidth(material, to) * [...text.slice(to, at)].filter((letter) => letter === ' ' || letter === '\t').length;
    return { space, stretch: space * STRETCH, shrink: space * SHRINK };
  }
  const apart = at < text.length && IDEOGRAPHIC.test(text.slice(to - 1, to + 1));
  return { space: 0, stretch: apart ? setting.size * APART : 0, shrink: 0 };
}

type Hyphens = ((word: string) => readonly number[]) | undefined;

/** A word as one box, or as several: at its hyphens, or between any two characters if it is longer than the line. */
function divide(material: Material, from: number, to: number, hyphenate: Hyphens): Box[] {
  const { text, setting, setter } = material;
  const pieces = shapeRange(material, from, to);
  const width = pieces.reduce((sum, [shaped]) => sum + points(shaped, setting.size), 0);
  const whole = { from, to, next: to, width, space: 0, stretch: 0, shrink: 0, hyphen: 0, penalty: 0 };
  const [only] = pieces;
  if (width > setting.measure) return charactersOf(material, whole);
  if (!hyphenate || !only || pieces.length > 1 || only[1] % 2 === 1) return [whole];
  const hyphen = hyphenOf(only[0].face, setter, setting);
  return cutAt(
    whole,
    hyphenate(text.slice(from, to)),
    only[0],
    setting.size,
    hyphen ? points(hyphen, setting.size) : 0,
  );
}

/** The parts of a word between its hyphens, each as wide as it is within the word. */
function cutAt(whole: Box, offsets: readonly number[], shaped: Shaped, size: number, hyphen: number): Box[] {
  if (offsets.length === 0 || shaped.text.length !== whole.to - whole.from) return [whole];
  const boxes: Box[] = [];
  let before = 0;
  let start = 0;
  for (const offset of [...offsets, shaped.text.length]) {
    const upTo = offset === shaped.text.length ? shaped.width : advanceUpTo(shaped, offset);
    const width = ((upTo - before) * size) / shaped.face.unitsPerEm;
    const [from, to] = [whole.from + start, whole.from + offset];
    const end = offset === shaped.text.length;
    boxes.push({ ...whole, from, to, next: to, width, hyphen: end ? 0 : hyphen, penalty: end ? 0 : HYPHEN });
    before = upTo;
    start = offset;
  }
  return boxes;
}

function advanceUpTo({ glyphs }: Shaped, offset: number): number {
  let sum = 0;
  for (let at = 0; at < glyphs.length && (glyphs[at + 1] ?? 0) < offset; at += 5) sum += glyphs[at + 2] ?? 0;
  return sum;
}

const CHARACTER = /\P{M}\p{M}{0,20}|\p{M}/gsu;

function charactersOf(material: Material, whole: Box): Box[] {
  const letters = [...material.text.slice(whole.from, whole.to).matchAll(CHARACTER)];
  return letters.map(({ 0: letter, index }) => {
    const from = whole.from + index;
    const to = from + letter.length;
    return { ...whole, from, to, next: to, width: widthOf(material, from, to), penalty: FORCED };
  });
}

/** Boxes as `totalFit` takes them. */
export function columns(boxes: readonly Box[]): Boxes {
  const column = (key: 'width' | 'space' | 'stretch' | 'shrink' | 'hyphen' | 'penalty') =>
    Float64Array.from(boxes, (box) => box[key]);
  return {
    count: boxes.length,
    width: column('width'),
    space: column('space'),
    stretch: column('stretch'),
    shrink: column('shrink'),
    hyphen: column('hyphen'),
    penalty: column('penalty'),
  };
}
