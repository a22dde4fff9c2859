import type { Address } from '../address/lines.ts';
import { BELOW, lineAt } from './flow.ts';
import { type Line, POINTS, type StructureNode } from './page.ts';
import type { SetLine, Typesetter } from './typesetter.ts';

// An address as a block of lines that goes into a room: in a window, on an envelope, on a label.

/** What does not go into its place, and how much of it there is and may be. Millimetres, or lines. */
export type Misfit =
  | { readonly kind: 'width'; readonly line: string; readonly length: number; readonly room: number }
  | { readonly kind: 'height'; readonly lines: number; readonly room: number };

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
/** Lines stand no farther apart than this, as a factor of their size, however high their script is. */
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
    if (size !== last && (texts.length * size * CLOSEST) / POINTS > room.height) continue; // too high, however short its lines
    block = place(texts, size, room, setter);
    if (block.misfits.length === 0) break;
  }
  if (!block) throw new Error('an address without a size');
  return block;
}

/** The lines of a block with its top left corner at a place on the page. */
export function blockItems(block: AddressBlock, left: number, top: number, within?: StructureNode): Line[] {
  const parts = new Map<string, StructureNode>();
  return block.lines.map(({ line, language, x, y }) => {
    const part = parts.get(language) ?? { role: 'paragraph', language, ...(within ? { within } : {}) };
    parts.set(language, part);
    return lineAt(line, left + x, top + y, block.size, part);
  });
}

/** A line of an address; one that is too long goes on below, set in. */
function addressLines({ text, language, bold }: AddressLine, size: number, width: number, setter: Typesetter) {
  const setting = { language, direction: 'auto', size, ...(bold ? { bold } : {}) } as const;
  const whole = setter.line(text, setting);
  if (whole.width / POINTS <= width) return [{ text, language, line: whole, x: 0 }];
  const measure = Math.max(1, width - GOES_ON) * POINTS;
  const lines = setter.lines([{ text }], { ...setting, measure, justify: false });
  return lines.map((line, index) => ({ text, language, line, x: index === 0 ? 0 : GOES_ON }));
}

function place(texts: readonly AddressLine[], size: number, room: AddressRoom, setter: Typesetter): AddressBlock {
  const lines = texts.flatMap((text) => addressLines(text, size, room.width, setter));
  const gaps = lines.map(({ language }, index) =>
    index > 0 && language !== lines[index - 1]?.language ? (room.gap ?? 0) : 0,
  );
  const wanted = lines.map(
    ({ line }, index) => Math.min(line.leading, size * WIDEST) / POINTS + (gaps[index] as number),
  );
  const total = wanted.reduce((sum, one) => sum + one, 0);
  const squeeze = Math.min(1, room.height / total);
  const closest = (size * CLOSEST) / POINTS;
  const misfits: Misfit[] = lines
    .filter(({ line, x }) => line.width / POINTS + x > room.width + 0.05)
    .map(({ text, line }) => ({ kind: 'width', line: text, length: line.width / POINTS, room: room.width }));
  if (squeeze < 1 && (total * squeeze) / lines.length < closest)
    misfits.push({ kind: 'height', lines: lines.length, room: Math.floor(room.height / closest) });
  let bottom = 0;
  let width = 0;
  const placed = lines.map(({ line, language, x }, index) => {
    const height = (wanted[index] ?? 0) * squeeze;
    bottom += height;
    width = Math.max(width, x + line.width / POINTS);
    return { line, language, x, y: bottom - (height - (gaps[index] as number) * squeeze) * BELOW };
  });
  return { lines: placed, size, width, height: bottom, misfits, nativeLeftOut: false };
}
