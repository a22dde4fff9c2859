import type { Letter } from '../letter/letter.ts';
import { type Form, MARKS } from '../paper/forms.ts';
import type { AddressBox } from '../paper/safe-box.ts';
import type { Sheet } from '../paper/sheets.ts';
import { BELOW, lineAt } from './flow.ts';
import { type Item, type Part, POINTS } from './page.ts';
import { leadingOf, type Setting, type Typesetter } from './typesetter.ts';

// What stands above the text on the first page of a letter, each in the place that the form gives it.

/** How a letter is to stand on its sheets. */
export interface LetterSetting {
  readonly form: Form;
  readonly sheet: Sheet;
  /** Where every line of the address must stand. */
  readonly box: AddressBox;
  /** Make the text smaller, within reason, if that brings the letter onto one page. */
  readonly fit: boolean;
  /** Whether the sender's address is on the letter at all. */
  readonly returnAddress: boolean;
}

/** What does not go into its place, and how much of it there is and may be. Millimetres, or lines. */
export type Misfit =
  | { readonly kind: 'width'; readonly line: string; readonly length: number; readonly room: number }
  | { readonly kind: 'height'; readonly lines: number; readonly room: number };

/** Points: the address, and the return line above it. USPS reads 8 points and more by machine. */
export const ADDRESS = 10.5;
/** What an address may shrink to if it does not fit otherwise: both scripts together, and by itself. */
const SMALLER = [10, 9.5, 9];
const SMALLEST = [...SMALLER, 8.5, 8];
const RETURN = [7.5, 7, 6.5, 6];
/** Lines of an address may stand so close, as a factor of their size, and no closer. */
const CLOSEST = 1.12;
/** How far the rest of an address line that is too long is set in. Millimetres, our choice. */
const GOES_ON = 4;

/** What stands above the text on the first page: sender, address, date, and the marks at the edge. */
export function headItems(letter: Letter, setting: LetterSetting, setter: Typesetter, root: Part): Placed {
  const { form } = setting;
  const address = addressItems(letter, setting, setter, root);
  const date = setter.line(letter.placeAndDate, { ...base(letter), size: 11 });
  const dateX = form.date.left + (letter.direction === 'rtl' ? form.date.width - date.width / POINTS : 0);
  const dateY = form.date.top + form.date.height * (1 - BELOW);
  return {
    items: [
      ...marks(form),
      ...(setting.returnAddress ? senderItems(letter, setting, setter, root) : []),
      ...address.items,
      lineAt(date, dateX, dateY, 11, { role: 'paragraph', language: letter.language, within: root }),
    ],
    misfits: address.misfits,
    nativeLeftOut: address.nativeLeftOut,
    addressSize: address.addressSize,
  };
}

function base({ language, direction }: Letter): Omit<Setting, 'measure' | 'justify' | 'size'> {
  return { language, direction };
}

function marks({ folds, punch }: Form): Item[] {
  const mark = (y: number, length: number): Item => ({
    kind: 'stroke',
    from: [MARKS.left, y],
    to: [MARKS.left + length, y],
    thickness: MARKS.thickness,
  });
  return [
    ...(folds?.at ?? []).map((y) => mark(y, MARKS.length)),
    ...(punch ? [mark(punch.at, MARKS.length * 1.6)] : []),
  ];
}

function senderItems(letter: Letter, { form, box }: LetterSetting, setter: Typesetter, root: Part): Item[] {
  const part: Part = { role: 'paragraph', language: letter.language, within: root };
  const measure = form.sender.width * POINTS;
  const lines = letter.sender.flatMap((text) =>
    setter.lines([{ text }], { ...base(letter), direction: 'auto', size: ADDRESS, measure, justify: false }),
  );
  const leading = Math.min(leadingOf(lines, ADDRESS), form.sender.height / Math.max(1, lines.length));
  const items: Item[] = lines.map((line, index) =>
    lineAt(line, form.sender.left, form.sender.top + leading * (index + 1 - BELOW), ADDRESS, part),
  );
  const { returnLine } = box;
  if (!returnLine || letter.sender.length < 2) return items;
  const text = letter.sender.join(' · ');
  const at = (size: number) => setter.line(text, { ...base(letter), direction: 'auto', size });
  const size = RETURN.find((one) => at(one).width / POINTS <= returnLine.width);
  if (size === undefined) return items; // the sender's block says it already
  const line = at(size);
  const y = returnLine.top + returnLine.height - 2;
  const rule: Item = {
    kind: 'stroke',
    from: [returnLine.left, y + 0.9],
    to: [returnLine.left + line.width / POINTS, y + 0.9],
    thickness: 0.1,
  };
  return [...items, lineAt(line, returnLine.left, y, size), rule];
}

export interface Placed {
  readonly items: Item[];
  readonly misfits: Misfit[];
  readonly nativeLeftOut: boolean;
  /** Points. */
  readonly addressSize: number;
}

/**
 * The address, every line within the box, or by how much it is too long. If there is no room for both scripts, the Latin
 * one stands: that is the one the sender's post must read (Universal Postal Convention, as USPS Publication 28 gives it).
 */
function addressItems(letter: Letter, setting: LetterSetting, setter: Typesetter, root: Part): Placed {
  const { native, lines, country } = letter.recipient;
  const latin = [...lines, ...(country ? [country] : [])].map((text) => ({ text, language: 'en' }));
  const own = native ? native.lines.map((text) => ({ text, language: native.language })) : [];
  const both = firstFitting([ADDRESS, ...SMALLER], [...own, ...latin], setting, setter, root);
  if (own.length === 0 && both.misfits.length > 0)
    return firstFitting([ADDRESS, ...SMALLEST], latin, setting, setter, root);
  if (own.length === 0 || both.misfits.length === 0) return both;
  const one = firstFitting([ADDRESS, ...SMALLEST], latin, setting, setter, root);
  return { ...one, nativeLeftOut: one.misfits.length === 0 };
}

type AddressLine = { readonly text: string; readonly language: string };

/** The address in the first size in which it fits; in the last one if it does in none. */
function firstFitting(
  sizes: readonly number[],
  texts: readonly AddressLine[],
  setting: LetterSetting,
  setter: Typesetter,
  root: Part,
): Placed {
  let placed = placeAddress(texts, ADDRESS, setting, setter, root);
  for (const size of sizes) {
    if (placed.misfits.length === 0) break;
    placed = placeAddress(texts, size, setting, setter, root);
  }
  return placed;
}

/** A line of an address; one that is too long goes on below, set in. */
function addressLines({ text, language }: AddressLine, size: number, width: number, setter: Typesetter) {
  const setting = { language, direction: 'auto', size } as const;
  const whole = setter.line(text, setting);
  if (whole.width / POINTS <= width) return [{ text, language, line: whole, inset: 0 }];
  const measure = (width - GOES_ON) * POINTS;
  const lines = setter.lines([{ text }], { ...setting, measure, justify: false });
  return lines.map((line, index) => ({ text, language, line, inset: index === 0 ? 0 : GOES_ON }));
}

function placeAddress(
  texts: readonly AddressLine[],
  size: number,
  { box }: LetterSetting,
  setter: Typesetter,
  root: Part,
): Placed {
  const lines = texts.flatMap((text) => addressLines(text, size, box.width, setter));
  const wanted = lines.map(({ line }) => Math.min(line.leading, size * 1.4) / POINTS);
  const total = wanted.reduce((sum, one) => sum + one, 0);
  const squeeze = Math.min(1, box.height / total);
  const closest = (size * CLOSEST) / POINTS;
  const misfits: Misfit[] = lines
    .filter(({ line, inset }) => line.width / POINTS + inset > box.width + 0.05)
    .map(({ text, line }) => ({ kind: 'width', line: text, length: line.width / POINTS, room: box.width }));
  if (squeeze < 1 && (total * squeeze) / lines.length < closest)
    misfits.push({ kind: 'height', lines: lines.length, room: Math.floor(box.height / closest) });
  const parts = new Map<string, Part>();
  let y = box.top;
  const items = lines.map(({ line, language, inset }, index) => {
    const part = parts.get(language) ?? { role: 'paragraph', language, within: root };
    parts.set(language, part);
    const height = (wanted[index] ?? 0) * squeeze;
    y += height;
    return lineAt(line, box.left + inset, y - height * BELOW, size, part);
  });
  return { items, misfits, nativeLeftOut: false, addressSize: size };
}
