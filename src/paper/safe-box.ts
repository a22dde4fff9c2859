import type { Form } from './forms.ts';
import type { Sheet } from './sheets.ts';
import { SHEETS } from './sheets.ts';
import { type Window, windowsFor } from './windows.ts';

// What a window shows of a folded letter, wherever the letter slips to in its envelope. All in millimetres, on the sheet
// from its top left corner.
//
// The model. Every fold turns the next panel back over the one before it, so that folded in a Z or rolled up, the panels
// lie over each other in the same places: the first from its top edge down to the first fold, the second from there up,
// the third from the second fold down. The highest and the lowest edge of any panel are the edges of the packet. In form
// DIN A, the second panel (105 mm) is higher than the first (87 mm), so that the top of the sheet lies 18 mm below the
// top of the packet. The address is on the first panel, which faces the window.
//
// The packet (w x h) lies anywhere in the envelope (W x H), pushed down by 0 to H - h and right by 0 to W - w. A window
// at L, T of size a x b then shows the sheet from x = L - right, y = T - down - (top of the sheet in the packet). In every
// position it shows x from L to L + a - (W - w), and y likewise: less the clearance on each side, that is the safe box.
// W and H are outer measures: the inside is smaller, so the true play is less than what is reckoned with.

/** A rectangle, in millimetres from the top left corner of the sheet. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A sheet folded up. */
export interface Folded {
  readonly width: number;
  readonly height: number;
  /** Where it is folded, from the top of the sheet. */
  readonly folds: readonly number[];
  /** How far the top of the sheet lies below the top of the packet. */
  readonly sheetTop: number;
}

/** Why a letter cannot go into an envelope, or why no address could be read in it. */
export interface Unfit {
  /** Too wide, too high, or the window never shows the same part twice, or not where the form has its address. */
  readonly unfit: 'width' | 'height' | 'window' | 'field';
  readonly folded: Folded;
  readonly envelope: { readonly width: number; readonly height: number };
}

/** Where a window lies over the sheet. */
export interface Cover {
  readonly folded: Folded;
  /** How far the packet slips, to the right and down. */
  readonly play: { readonly right: number; readonly down: number };
  /** With the packet pushed into the corners of the envelope: top left, top right, bottom left, bottom right. */
  readonly corners: readonly [Box, Box, Box, Box];
  /** What shows in every position. */
  readonly always: Box;
  /** What shows in some position. Nothing but the address may stand here. */
  readonly ever: Box;
}

/** The box in which every line of the address must stand, and the one for the return line above it, if there is room. */
export interface AddressBox extends Box {
  readonly returnLine?: Box;
}

/** A return line of less height is not worth having: 8 points need 2.8 mm. Our choice. */
const LEAST_RETURN_LINE = 3;

/** True for the reason why there is no box. */
export function isUnfit(found: Box | Cover | Unfit): found is Unfit {
  return 'unfit' in found;
}

/** A sheet folded at places that increase from its top. */
export function fold(sheet: Sheet, folds: readonly number[]): Folded {
  let [edge, highest, lowest, down] = [0, 0, 0, 1];
  for (const [index, end] of [...folds, sheet.height].entries()) {
    edge += down * (end - (folds[index - 1] ?? 0));
    highest = Math.min(highest, edge);
    lowest = Math.max(lowest, edge);
    down = -down;
  }
  return { width: sheet.width, height: lowest - highest, folds, sheetTop: 0 - highest };
}

/**
 * Where a sheet is folded for an envelope: not at all if it goes in flat, once in the middle if a half does, else as the
 * form says. On another sheet than the form's own, its first fold stays and the rest is folded in two, unless the form's own folds leave
 * the packet less play: then a window shows more. (Our choice.)
 */
export function foldsFor(form: Form, window: Window, sheet: Sheet): readonly number[] {
  if (window.outer.height >= sheet.height) return [];
  if (window.outer.height >= sheet.height / 2) return [sheet.height / 2];
  const at = form.folds?.at ?? [];
  const [first] = at;
  if (first === undefined || sheet.name === form.sheet) return at;
  const inTwo = [first, (first + sheet.height) / 2];
  const asTheForm = at.every((place) => place < sheet.height) ? fold(sheet, at).height : 0;
  const better = asTheForm > fold(sheet, inTwo).height && asTheForm <= window.outer.height;
  return better ? at : inTwo;
}

/** What a window shows of a sheet that is folded for it, or why the sheet does not go into the envelope. */
export function cover(form: Form, window: Window, sheet: Sheet): Cover | Unfit {
  const folded = fold(sheet, foldsFor(form, window, sheet));
  const play = { right: window.outer.width - folded.width, down: window.outer.height - folded.height };
  if (play.right < 0) return { unfit: 'width', folded, envelope: window.outer };
  if (play.down < 0) return { unfit: 'height', folded, envelope: window.outer };
  const top = window.top - folded.sheetTop;
  const { width, height } = window;
  const pushed = (x: number, y: number): Box => ({ left: window.left - x, top: top - y, width, height });
  return {
    folded,
    play,
    corners: [pushed(0, 0), pushed(play.right, 0), pushed(0, play.down), pushed(play.right, play.down)],
    always: { left: window.left, top, width: width - play.right, height: height - play.down },
    ever: {
      left: window.left - play.right,
      top: top - play.down,
      width: width + play.right,
      height: height + play.down,
    },
  };
}

/** The part of a sheet on which letters can be read through a window in every position, or why there is none. */
export function safeBox(form: Form, window: Window, sheet: Sheet): Box | Unfit {
  const found = cover(form, window, sheet);
  if (isUnfit(found)) return found;
  const { always, folded } = found;
  const box = common(
    {
      left: always.left + window.clearance,
      top: always.top + window.clearance,
      width: always.width - 2 * window.clearance,
      height: always.height - 2 * window.clearance,
    },
    { left: 0, top: 0, width: sheet.width, height: folded.folds[0] ?? sheet.height },
  );
  return box ?? { unfit: 'window', folded, envelope: window.outer };
}

/**
 * Where every line of the address must stand: inside the form's field and, unless the form has no window, inside the safe
 * box of the window (by default the form's usual one, on its own sheet). Or why it can stand nowhere.
 */
export function addressBox(
  form: Form,
  window: Window | undefined = windowsFor(form.name)[0],
  sheet: Sheet = SHEETS[form.sheet ?? 'A4'],
): AddressBox | Unfit {
  const { field, returnLine } = form;
  const zone = (top: number, height: number): Box => ({
    left: field.left + field.indent,
    top: field.top + top,
    width: field.width - field.indent,
    height,
  });
  const from = returnLine ? returnLine.from + returnLine.height : 0;
  const recipient = zone(from, field.height - from);
  if (!window) return recipient;
  const safe = safeBox(form, window, sheet);
  if (isUnfit(safe)) return safe;
  const box = common(safe, recipient);
  if (!box) return { unfit: 'field', folded: fold(sheet, foldsFor(form, window, sheet)), envelope: window.outer };
  const above = returnLine && common(safe, zone(returnLine.from, returnLine.height));
  return above && above.height >= LEAST_RETURN_LINE ? { ...box, returnLine: above } : box;
}

/** Millimetres between the address and what else stands on a letter. Our choice. */
const APART = 4;

/**
 * Where the address stands on a letter that goes into an envelope without a window: in the place that the form has for it, and down to
 * the date, clear of the sender and the margins.
 */
export function plainBox({ field, margins, sender, date, side }: Form, sheet: Sheet): Box {
  const left = Math.max(field.left + field.indent, margins.left);
  const beside = side === 'left' && sender.left > left ? sender.left - APART : sheet.width - margins.right;
  const right = Math.min(beside, field.left + field.width);
  const isBelow = sender.left < right && sender.left + sender.width > left;
  const below = sender.top + sender.height + APART;
  const top = isBelow ? Math.min(below, field.top) : field.top;
  return { left, top, width: right - left, height: date.top - APART - top };
}

/** What two boxes have in common; undefined if that is nothing. */
export function common(one: Box, other: Box): Box | undefined {
  const left = Math.max(one.left, other.left);
  const top = Math.max(one.top, other.top);
  const width = Math.min(one.left + one.width, other.left + other.width) - left;
  const height = Math.min(one.top + one.height, other.top + other.height) - top;
  return width > 0 && height > 0 ? { left, top, width, height } : undefined;
}
