import type { Address } from '../address/lines.ts';
import { BELOW, lineAt } from './flow.ts';
import { clearance, type Ink, inkOf } from './ink.ts';
import { type Line, POINTS, type StructureNode } from './page.ts';
import type { SetLine, Typesetter } from './typesetter.ts';

// An address as a block of lines that goes into a room: in a window, on an envelope, on a label.

/** What does not go into its place, and how much of it there is and may be. Millimetres, or lines. */
export type Misfit =
  | { readonly kind: 'width'; readonly line: string; readonly length: number; readonly room: number }
  /** `lines` as they were given, `set` as many as they make where long ones go on below, and as many as there is room for. */
  | { readonly kind: 'height'; readonly lines: number; readonly set: number; readonly room: number };

/** A line of an address and its language (ISO 639-1). */
export interface AddressLine {
  readonly text: string;
  readonly language: string;
  readonly bold?: boolean;
}

/** The room for an address in millimetres, and the sizes of type to try in points, best first. */
export interface AddressRoom {
  readonly width: number;
  readonly height: number;
  readonly sizes: readonly number[];
  /** How close lines may stand, as a factor of their size, but in the smallest one: `CLOSEST`, if left out. */
  readonly closest?: number;
  /** Millimetres between the lines of one script and those of another; none in a window. */
  readonly gap?: number;
}

/** A line at its place in the block: millimetres from its top left corner to the beginning of the baseline. */
interface BlockLine {
  readonly line: SetLine;
  readonly language: string;
  readonly x: number;
  readonly y: number;
}

/** An address in lines. Millimetres; the size of type in points. */
export interface AddressBlock {
  readonly lines: readonly BlockLine[];
  readonly size: number;
  readonly width: number;
  readonly height: number;
  readonly misfits: readonly Misfit[];
  /** True if there was no room for the lines in the script of the country. */
  readonly nativeLeftOut: boolean;
}

/** Lines of an address may stand so close, as a factor of their size, and no closer. */
const CLOSEST = 1.12;
/** The same without serifs, in a letter: they have higher small letters, and need more room between lines. Our choice. */
export const CLOSEST_SANS = 1.17;
/** Lines stand no farther apart than this, as a factor of their size, unless their letters would touch. */
const WIDEST = 1.4;
/** How far the rest of an address line that is too long is set in. Millimetres, our choice. */
const GOES_ON = 4;
/** Points: the least size for both scripts together; one by itself may be smaller. */
const LEAST_FOR_BOTH = 9;

/**
 * An address in the first size in which it fits, or in the last one with what does not fit. If there is no room for both
 * scripts, the Latin one stands: that is the one the sender's post must read (Universal Postal Convention, as USPS
 * Publication 28 gives it). `notes` stand above all else.
 */
export function addressBlock(
  address: Address,
  room: AddressRoom,
  setter: Typesetter,
  notes: readonly AddressLine[] = [],
): AddressBlock {
  const { native, lines, country } = address;
  const latin = [...lines, ...(country ? [country] : [])].map((text) => ({ text, language: 'en' }));
  const language = native ? setter.shelf.written(native.language, native.lines.join('\n')) : '';
  const own = native ? native.lines.map((text) => ({ text, language })) : [];
  const both = {
    ...room,
    sizes: own.length > 0 && latin.length > 0 ? room.sizes.filter((size) => size >= LEAST_FOR_BOTH) : room.sizes,
  };
  const block = textBlock([...notes, ...own, ...latin], both, setter);
  if (own.length === 0 || latin.length === 0 || block.misfits.length === 0) return block;
  const one = textBlock([...notes, ...latin], room, setter);
  return { ...one, nativeLeftOut: one.misfits.length === 0 };
}

/** Lines of text in the first size in which they fit the room; in the last one if they do in none. */
export function textBlock(texts: readonly AddressLine[], room: AddressRoom, setter: Typesetter): AddressBlock {
  let block: AddressBlock | undefined;
  const last = room.sizes.at(-1);
  for (const size of room.sizes) {
    if (size !== last && (texts.length * size * closestIn(room, size)) / POINTS > room.height) continue; // too high, however short its lines
    block = place(texts, size, room, setter);
    if (block.misfits.length === 0) break;
  }
  if (!block) throw new Error('an address without a size');
  return block;
}

/** How close lines of a size may stand in a room, as a factor of it. */
function closestIn({ closest = CLOSEST, sizes }: AddressRoom, size: number): number {
  return size === sizes.at(-1) ? CLOSEST : closest;
}

/** The lines of a block with its top left corner at a place on the page. */
export function blockItems(block: AddressBlock, left: number, top: number, within?: StructureNode): Line[] {
  let part: StructureNode | undefined;
  return block.lines.map(({ line, language, x, y }) => {
    if (part?.language !== language) part = { role: 'paragraph', language, ...(within ? { within } : {}) };
    return lineAt(line, left + x, top + y, block.size, part);
  });
}

/** A line of an address; one that is too long goes on below, set in. */
function addressLines({ text, language, bold }: AddressLine, size: number, width: number, setter: Typesetter) {
  const plain = { language, direction: 'auto', size } as const;
  const setting = bold ? { ...plain, bold } : plain;
  const whole = setter.line(text, setting);
  if (whole.width / POINTS <= width) return [{ text, language, line: whole, x: 0 }];
  const measure = Math.max(1, width - GOES_ON) * POINTS;
  const lines = setter.lines([{ text }], { ...setting, measure, justify: false });
  return lines.map((line, index) => ({ text, language, line, x: index === 0 ? 0 : GOES_ON }));
}

/** Millimetres: the baselines of a block's lines from its top, and its height. */
interface Stack {
  readonly baselines: readonly number[];
  readonly height: number;
}

function place(texts: readonly AddressLine[], size: number, room: AddressRoom, setter: Typesetter): AddressBlock {
  const lines: PlacedText[] = [];
  for (const text of texts) for (const line of addressLines(text, size, room.width, setter)) lines.push(line);
  const misfits: Misfit[] = lines
    .filter(({ line, x }) => line.width / POINTS + x > room.width + 0.05)
    .map(({ text, line }) => ({ kind: 'width', line: text, length: line.width / POINTS, room: room.width }));
  const { stack, lowest } = stackIn(lines, size, room);
  if (stack.height > room.height + 0.01)
    misfits.push({
      kind: 'height',
      lines: texts.length,
      set: lines.length,
      room: Math.floor(room.height / (lowest / lines.length)),
    });
  const placed = lines.map(({ line, language, x }, nth) => ({ line, language, x, y: stack.baselines[nth] ?? 0 }));
  const width = Math.max(0, ...lines.map(({ line, x }) => x + line.width / POINTS));
  return { lines: placed, size, width, height: stack.height, misfits, nativeLeftOut: false };
}

type PlacedText = ReturnType<typeof addressLines>[number];

/**
 * The lines one above the other: as far apart as looks right, closer if the room is too low for that, but never so that one
 * touches the next. `lowest` is the height of the closest way, in millimetres.
 */
function stackIn(lines: readonly PlacedText[], size: number, room: AddressRoom): { stack: Stack; lowest: number } {
  const heights = lines.map(({ line }) => Math.min(line.leading, size * WIDEST) / POINTS);
  const gaps = lines.map(({ language }, nth) =>
    nth > 0 && language !== lines[nth - 1]?.language ? (room.gap ?? 0) : 0,
  );
  const total = [...heights, ...gaps].reduce((sum, one) => sum + one, 0);
  const isLow = total > room.height;
  const ink = isLow || lines.some(({ line, text }) => reachesFar(line, text, size));
  const inks = ink ? lines.map(({ line }) => inkOf(line)) : [];
  const at = (squeeze: number) => stackOf(heights, gaps, inks, size, squeeze);
  const closest = Math.min(1, (lines.length * size * closestIn(room, size)) / POINTS / total);
  const lowest = at(closest).height;
  const wanted = Math.min(1, room.height / total);
  if (wanted < closest) return { stack: at(closest), lowest };
  const stack = at(wanted);
  return { stack: stack.height <= room.height + 0.01 ? stack : at(highestThatFits(at, closest, room.height)), lowest };
}

/** How near to 1 the lines can be set apart in a room; `closest` if they do not fit even then. */
function highestThatFits(at: (squeeze: number) => Stack, closest: number, room: number): number {
  let low = closest;
  let high = 1;
  for (let round = 0; round < 12; round += 1) {
    const middle = (low + high) / 2;
    if (at(middle).height <= room) low = middle;
    else high = middle;
  }
  return low;
}

/** Letters without marks of their own: it is quicker to see that a text has no others than to look for marks. */
const WESTERN = /^[ -\u024f]*$/;

/** Latin, Cyrillic and Greek letters stay within the usual distance of lines, but for two marks on a capital: Vietnamese. */
function reachesFar({ leading }: SetLine, text: string, size: number): boolean {
  return leading > 1.36 * size || (!WESTERN.test(text) && /[\u1ea0-\u1ef9]|\p{M}/u.test(text));
}

function stackOf(
  heights: readonly number[],
  gaps: readonly number[],
  inks: readonly Ink[],
  size: number,
  squeeze: number,
): Stack {
  const points = size / POINTS;
  const baselines: number[] = [];
  let bottom = 0;
  heights.forEach((whole, nth) => {
    const height = whole * squeeze;
    const [ink, before] = [inks[nth], inks[nth - 1]];
    const top = bottom + (gaps[nth] as number) * squeeze;
    const clear = before && ink ? (baselines[nth - 1] as number) + clearance(before, ink) * points : 0;
    const baseline = Math.max(top + height * (1 - BELOW), ink && nth === 0 ? ink.above * points : 0, clear);
    baselines.push(baseline);
    bottom = baseline + height * BELOW;
  });
  const last = inks.at(-1);
  return { baselines, height: last ? Math.max(bottom, (baselines.at(-1) ?? 0) + last.below * points) : bottom };
}
