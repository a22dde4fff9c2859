import type { Address } from '../address/lines.ts';
import { Recent } from '../fonts/recent.ts';
import { clearAreas, type Post } from '../paper/posts.ts';
import type { Box } from '../paper/safe-box.ts';
import { type AddressBlock, type AddressLine, addressBlock, blockItems, type Misfit, textBlock } from './address.ts';
import { lineAt } from './flow.ts';
import { type Item, type Page, POINTS, type StructureNode, type Turn } from './page.ts';
import { frame } from './strokes.ts';
import type { Typesetter } from './typesetter.ts';

// The front of an envelope, and its flap. Millimetres from the top left corner, as one looks at it with the flap at the top.

/** An envelope and how its post wants it. */
export interface EnvelopeSetting {
  /** Millimetres, as one looks at it. */
  readonly width: number;
  readonly height: number;
  readonly post: Post;
  /** Where the recipient may stand: see `addressArea`. */
  readonly area: Box;
  /** Where the sender's address goes. */
  readonly returns: 'front' | 'flap' | 'none';
  /** How the page is turned for the printer. */
  readonly turn: Turn;
}

/** What is written on an envelope. */
export interface EnvelopeMatter {
  readonly recipient: Address;
  /** Name and address of the sender; empty if none is set. */
  readonly sender: readonly string[];
  /** Above the address: such as that the letter is registered. */
  readonly notes: readonly string[];
  /** Words of the airmail mark, a line each; none for mail that stays in the country. */
  readonly airmail?: readonly string[];
}

/** An envelope on its pages: the front, then the flap if the sender's address goes there. */
export interface LaidEnvelope {
  readonly pages: readonly Page[];
  readonly misfits: readonly Misfit[];
  readonly nativeLeftOut: boolean;
  /** Points, if the address had to be smaller than usual. */
  readonly smallAddress?: number;
  /** What there was no room for, besides. */
  readonly leftOut: readonly ('return' | 'airmail')[];
}

/** Millimetres that stay white at every edge, for a printer that reaches no farther. Our choice. */
const EDGE = 8;
/** Millimetres between things that are not one. Our choice. */
const APART = 4;
/** Points: the recipient, best first. USPS reads 8 points and more by machine. */
const SIZES = [12, 11, 10.5, 10, 9.5, 9, 8.5, 8];
/** Points: the sender. Below the recipient in size, so that no machine takes one for the other. */
const SENDER = [9, 8.5, 8, 7.5, 7, 6.5, 6];
/** Below this in points the user is told, unless the post says what its machines read. */
const USUAL = 10;
/** Where the recipient's block begins if there is room, as a share of the width: by the side on which the post wants it. */
const BEGINS = { left: 0.25, centre: 0.36, right: 0.45 } as const;
/** The same as a share of the height. Both are our choice. */
const BELOW_TOP = 0.45;
/** Millimetres between the address in one script and in the other. Our choice. */
const GAP = 2;
/** The airmail mark: size of type in points, the rest in millimetres. Our choice. */
const MARK = { size: 9, leading: 4, inset: 2, frame: 0.4 };
const LANGUAGE = 'en';

/** Lays an envelope out. What no font has is noted by the typesetter. */
export function layoutEnvelope(matter: EnvelopeMatter, setting: EnvelopeSetting, setter: Typesetter): LaidEnvelope {
  const root: StructureNode = { role: 'letter', language: LANGUAGE };
  const { area, width, height, returns, turn } = setting;
  const room = { width: area.width, height: area.height, sizes: SIZES, gap: GAP };
  const notes = matter.notes.map((text) => ({ text, language: LANGUAGE, bold: true }));
  const block = addressBlock(matter.recipient, room, setter, notes);
  const at = placeOf(block, setting);
  const { sender, marks, flap } = surroundings(matter, setting, setter);
  const mark = marks && !inTheWay(marks, at) ? marks : undefined;
  const leftOut = [
    ...(returns === 'front' && matter.sender.length > 0 && !sender ? (['return'] as const) : []),
    ...(matter.airmail && !mark ? (['airmail'] as const) : []),
  ];
  const shared = mark ? mark.with : (sender ?? []);
  const { misfits, nativeLeftOut, size } = block;
  const front = { width, height, items: blockItems(block, at.left, at.top, root), shared, turn };
  return {
    pages: flap ? [front, { width, height, items: [], shared: flap, turn }] : [front],
    misfits,
    nativeLeftOut,
    ...(size < (setting.post.leastSize ?? USUAL) ? { smallAddress: size } : {}),
    leftOut,
  };
}

/** What stands around the address, the same on every envelope of a batch. */
interface Surroundings {
  /** The sender at the top left; none if there is no room. */
  readonly sender: readonly Item[] | undefined;
  readonly marks: Mark | undefined;
  readonly flap: readonly Item[] | undefined;
}

/** The airmail mark: its edges, and what it looks like with the sender above it. */
interface Mark {
  readonly right: number;
  readonly bottom: number;
  readonly with: readonly Item[];
}

/** Senders kept: at an evening there may be thousands, whose envelopes come one after the other. */
const KEPT = 500;

const KNOWN = new WeakMap<EnvelopeSetting, Recent<string, Surroundings>>();

function surroundings(matter: EnvelopeMatter, setting: EnvelopeSetting, setter: Typesetter): Surroundings {
  const known = KNOWN.get(setting) ?? new Recent<string, Surroundings>(KEPT);
  KNOWN.set(setting, known);
  const key = [...matter.sender, '', ...(matter.airmail ?? [])].join('\n');
  const before = setter.lacked;
  const found = known.get(key) ?? makeSurroundings(matter, setting, setter);
  if (setter.lacked === before) known.set(key, found); // what lacks a character is not kept: each envelope must say so
  return found;
}

function makeSurroundings(matter: EnvelopeMatter, setting: EnvelopeSetting, setter: Typesetter): Surroundings {
  const block = setting.returns === 'front' ? senderBlock(matter, setting, setter) : undefined;
  const sender = block && blockItems(block, EDGE, EDGE);
  const top = block ? EDGE + block.height + APART : EDGE;
  const flap = setting.returns === 'flap' && matter.sender.length > 0 ? flapItems(matter, setting, setter) : undefined;
  const marks = matter.airmail && airmailMark(matter.airmail, top, sender ?? [], setting, setter);
  return { sender, marks, flap };
}

/** True if the mark comes too near to the recipient's block: it may stand beside or above it. */
function inTheWay({ right, bottom }: Mark, recipient: Box): boolean {
  return right + APART > recipient.left && bottom + 1 > recipient.top;
}

/** Where the recipient's block stands: below the middle and on the side that the post wants, as far as it fits there. */
function placeOf(block: AddressBlock, { area, width, height, post }: EnvelopeSetting): Box {
  const left = Math.max(area.left, Math.min(width * BEGINS[post.side], area.left + area.width - block.width));
  const top = Math.max(area.top, Math.min(height * BELOW_TOP, area.top + area.height - block.height));
  return { left, top, width: block.width, height: block.height };
}

/** The sender's address at the top left: beside the room for stamps and above the recipient; none if it does not fit. */
function senderBlock(
  { sender }: EnvelopeMatter,
  { width, height, post, area }: EnvelopeSetting,
  setter: Typesetter,
): AddressBlock | undefined {
  if (sender.length === 0) return undefined;
  const stamps = clearAreas(post, { width, height }).filter(({ what }) => what === 'stamp');
  const right = Math.min(width - EDGE, ...stamps.map(({ left }) => left - APART));
  const room = { width: right - EDGE, height: area.top - EDGE - 1, sizes: SENDER };
  if (room.width < 20) return undefined;
  const block = textBlock(
    sender.map((text) => ({ text, language: LANGUAGE })),
    room,
    setter,
  );
  return block.misfits.length > 0 ? undefined : block;
}

/** The sender's address in the middle of the flap. */
function flapItems({ sender }: EnvelopeMatter, { width, height }: EnvelopeSetting, setter: Typesetter): Item[] {
  const texts: AddressLine[] = sender.map((text) => ({ text, language: LANGUAGE }));
  const block = textBlock(texts, { width: width - 2 * EDGE, height: height / 3, sizes: SENDER }, setter);
  return blockItems(block, (width - block.width) / 2, EDGE);
}

/** The mark in a frame, below the sender; none if the envelope ends before. */
function airmailMark(
  words: readonly string[],
  top: number,
  sender: readonly Item[],
  setting: EnvelopeSetting,
  setter: Typesetter,
): Mark | undefined {
  const lines = words.map((text) =>
    setter.line(text, { language: LANGUAGE, direction: 'ltr', size: MARK.size, bold: true }),
  );
  const width = Math.max(...lines.map((line) => line.width / POINTS)) + 2 * MARK.inset;
  const height = lines.length * MARK.leading + 2.5;
  if (top + height > setting.height - EDGE) return undefined;
  const items: Item[] = [
    ...sender,
    ...frame({ left: EDGE, top, width, height }, MARK.frame),
    ...lines.map((line, index) => lineAt(line, EDGE + MARK.inset, top + MARK.leading * (index + 1), MARK.size)),
  ];
  return { right: EDGE + width, bottom: top + height, with: items };
}
