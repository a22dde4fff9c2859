import { type Address, joinedLines } from '../address/lines.ts';
import { type AddressBox, plainBox } from '../paper/safe-box.ts';
import { type AddressBlock, addressBlock, CLOSEST_SANS, type Misfit } from './address.ts';
import type { LetterSetting } from './letter-head.ts';
import type { Typesetter } from './typesetter.ts';

// Where the address of a letter stands: in the window; with two lines in one if it is too high; or else where a letter for an envelope
// without a window has it.

/** Points: the address in its usual size, and what it may shrink to. USPS reads 8 points and more by machine. */
const SIZES = [10.5, 10, 9.5, 9, 8.5, 8] as const;
/** The same in large print. */
const LARGE_SIZES = [16, 15, 14, 13, 12, 11, ...SIZES] as const;

/** Sizes of addresses in points, the usual one first. */
export function addressSizes(large: boolean): readonly [number, ...number[]] {
  return large ? LARGE_SIZES : SIZES;
}

/** How the address of a letter fits. */
export interface AddressFit {
  readonly misfits: readonly Misfit[];
  /** True if there was no room for the address in the script of the country beside the one in Latin letters. */
  readonly nativeLeftOut: boolean;
  /** The size of the address in points, if it had to be smaller than usual. */
  readonly smallAddress?: number;
  /** The two lines that stand in one. */
  readonly joined?: string;
  /** True if no window has room for it: the letter goes into an envelope without one. */
  readonly withoutWindow: boolean;
}

/** An address in its place. */
interface PlacedAddress extends Pick<AddressFit, 'joined' | 'withoutWindow'> {
  readonly block: AddressBlock;
  readonly box: AddressBox;
}

/** Places the address of a letter in the first way in which it fits; in the last one if it does in none. */
export function placeAddress(address: Address, setting: LetterSetting, setter: Typesetter): PlacedAddress {
  const { form, sheet, window, box } = setting;
  const sizes = addressSizes(setting.large);
  const closest = setter.shelf.kind === 'sans' ? { closest: CLOSEST_SANS } : {};
  const within = (lines: Address, { width, height }: AddressBox) =>
    addressBlock(lines, { width, height, sizes, ...closest }, setter);
  const block = within(address, box);
  if (block.misfits.length === 0) return { block, box, withoutWindow: false };
  const shorter = joinedLines(address);
  const squeezed = shorter && within(shorter, box);
  if (shorter && squeezed?.misfits.length === 0) {
    const joined = shorter.lines.find((line) => !address.lines.includes(line)) ?? '';
    return { block: squeezed, box, joined, withoutWindow: false };
  }
  if (!window) return { block, box, withoutWindow: false };
  const plain = plainBox(form, sheet);
  return { block: within(address, plain), box: plain, withoutWindow: true };
}
