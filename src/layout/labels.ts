import type { Address } from '../address/lines.ts';
import { type LabelGrid, type LabelPlace, labelPaper, labelPlaces } from '../paper/labels.ts';
import { type AddressBlock, addressBlock, blockItems } from './address.ts';
import type { Item, Page, StructureNode } from './page.ts';
import { frame } from './strokes.ts';
import type { Typesetter } from './typesetter.ts';

// Addresses on sheets of labels. Millimetres.

/** Points: a recipient, best first. USPS reads 8 points and more by machine. */
const RECIPIENT = [11, 10.5, 10, 9.5, 9, 8.5, 8];
/** Points: a sender, whom no machine reads. */
const SENDER = [9, 8.5, 8, 7.5, 7, 6.5, 6];
/** Below this in points the user is told. */
const USUAL = 9;
/** White at the edges of a label: this share of its height, at most so many millimetres. Our choice. */
const WHITE = { share: 0.08, most: 4, side: 3 };

/** An address that was set for a label. */
export interface LaidLabel {
  readonly block: AddressBlock;
  /** Points, if it had to be smaller than usual. */
  readonly smallAddress?: number;
}

/** Sets an address for the labels of a sheet. */
export function layoutLabel(
  address: Address,
  grid: LabelGrid,
  who: 'recipient' | 'sender',
  setter: Typesetter,
): LaidLabel {
  const { width, height } = roomOf(grid);
  const block = addressBlock(address, { width, height, sizes: who === 'sender' ? SENDER : RECIPIENT, gap: 1 }, setter);
  return { block, ...(who === 'recipient' && block.size < USUAL ? { smallAddress: block.size } : {}) };
}

function roomOf({ width, height }: LabelGrid) {
  const side = Math.min(WHITE.side, width * WHITE.share);
  const above = Math.min(WHITE.most, height * WHITE.share);
  return { side, above, width: width - 2 * side, height: height - 2 * above };
}

/** A sheet with these labels, from its `start`th on (counted from 1). `outlines` draws the edge of every label, for a test. */
export function labelPage(
  blocks: readonly AddressBlock[],
  grid: LabelGrid,
  { start, outlines }: { readonly start: number; readonly outlines: boolean },
): Page {
  const places = labelPlaces(grid);
  const { width, height } = labelPaper(grid);
  const edges = outlines ? places.flatMap((one) => frame(one, 0.1)) : [];
  const items = blocks.flatMap((block, index) => {
    const place = places[start - 1 + index];
    if (!place) throw new Error('more labels than the sheet has');
    return labelItems(block, place, grid);
  });
  return { width, height, items: [...edges, ...items] };
}

/** An address in the middle of the height of its label, from the left. */
function labelItems(block: AddressBlock, place: LabelPlace, grid: LabelGrid): Item[] {
  const { side, above, height } = roomOf(grid);
  const root: StructureNode = { role: 'letter', language: 'en' };
  return blockItems(block, place.left + side, place.top + above + Math.max(0, height - block.height) / 2, root);
}
