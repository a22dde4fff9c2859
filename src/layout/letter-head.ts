import { isBlank, type Letter } from '../letter/letter.ts';
import { type Form, MARKS } from '../paper/forms.ts';
import type { AddressBox } from '../paper/safe-box.ts';
import type { Sheet } from '../paper/sheets.ts';
import type { Window } from '../paper/windows.ts';
import { blockItems } from './address.ts';
import { BELOW, lineAt } from './flow.ts';
import { clearanceOf } from './ink.ts';
import { type AddressFit, addressSizes, placeAddress } from './letter-address.ts';
import type { Fit, LetterType } from './letter-type.ts';
import { type Item, POINTS, type StructureNode } from './page.ts';
import { BLANKS, handLine } from './strokes.ts';
import { leadingOf, type Typesetter } from './typesetter.ts';

// What stands above the text on the first page of a letter, each in the place that the form gives it.

/** How a letter is to stand on its sheets. */
export interface LetterSetting {
  readonly form: Form;
  readonly sheet: Sheet;
  /** Where every line of the address must stand. */
  readonly box: AddressBox;
  /** The window that the box is seen through; none on a letter for an envelope without one. */
  readonly window?: Window | undefined;
  /** Whether the text is set smaller if that brings the letter onto one page. */
  readonly fit: Fit;
  /** Large print: see `LARGE`. */
  readonly large: boolean;
  /** How many lines there are to write on by hand; none, if left out. */
  readonly handLines?: number | undefined;
  /** Whether the sender's address is on the letter at all. */
  readonly returnAddress: boolean;
}

/** A line of an address in Latin letters looks alike in every letter, as that of the recipient does. */
const ADDRESS_LANGUAGE = 'en';
const NOT_LATIN = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;
/** Latin letters and signs of most addresses, for which V8 need not learn which those of other scripts are. */
const MAYBE_NOT_LATIN = /[^\0-\u02e9\u2010-\u2027]/;

/** Points: of an address in smaller type the user is told, as on envelopes. Our choice. */
const TOLD = 10;
/** Points: the return line above the recipient's address. */
const RETURN = [7.5, 7, 6.5, 6];

/** What stands above the text on the first page: sender, address, date, and the marks at the edge. */
export function headItems(
  letter: Letter,
  setting: LetterSetting,
  setter: Typesetter,
  root: StructureNode,
  { size }: LetterType,
): PlacedHead {
  const { form } = setting;
  const { block, box, ...fit } = placeAddress(letter.recipient, setting, setter);
  const date = setter.line(letter.placeAndDate, { size, language: letter.language, direction: letter.direction });
  const dateWidth = date.width / POINTS;
  const dateX = Math.min(
    form.date.left + (letter.direction === 'rtl' ? form.date.width - dateWidth : 0),
    Math.max(form.margins.left, setting.sheet.width - form.margins.right - dateWidth), // a long one begins farther to the left
  );
  return {
    items: [
      ...marks(form),
      ...(setting.returnAddress ? senderItems(letter, { ...setting, box }, setter, root) : []),
      ...blockItems(block, box.left, box.top, root),
      lineAt(date, dateX, dateLine(form), size, { role: 'paragraph', language: letter.language, within: root }),
    ],
    fit: {
      misfits: block.misfits,
      nativeLeftOut: block.nativeLeftOut,
      ...fit,
      ...smallSize(block.size, setting.large),
    },
  };
}

/** Where the date has its baseline. */
function dateLine({ date }: Form): number {
  return date.top + date.height * (1 - BELOW);
}

/** Where the text begins on the first page, with lines so far apart: below the date, and the empty lines that the form wants. Millimetres. */
export function bodyTop(form: Form, leading: number): number {
  const { bodyTop: usual, belowDate } = form;
  return belowDate ? Math.max(usual.at, dateLine(form) + leading * (belowDate.lines + BELOW)) : usual.at;
}

function smallSize(size: number, large: boolean): Pick<AddressFit, 'smallAddress'> {
  return size < (large ? addressSizes(large)[0] : TOLD) ? { smallAddress: size } : {};
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

/** The part of the sender's last line: one of its own if that is a country in another language. */
function countryPart({ language, senderCountryLanguage: own = language }: Letter, part: StructureNode): StructureNode {
  return own === language ? part : { ...part, language: own };
}

function senderItems(
  letter: Letter,
  { form, box, large }: LetterSetting,
  setter: Typesetter,
  root: StructureNode,
): Item[] {
  if (letter.sender.every(isBlank)) return blanks(form, letter.sender.length);
  const block = senderBlock(letter, form.sender, large, setter, root);
  const items: Item[] = block.lines.map(({ line, part }, index) =>
    lineAt(line, form.sender.left, form.sender.top + block.leading * (index + 1 - BELOW), block.size, part),
  );
  const { returnLine } = box;
  if (!returnLine || large || letter.sender.length < 2) return items;
  const text = letter.sender.join(' · ');
  const at = (size: number) => setter.line(text, { size, language: letter.language, direction: 'auto' });
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

/** The lines of the sender in the first size in which they have room; in the last one, closer than usual. */
function senderBlock(
  letter: Letter,
  { width, height }: Form['sender'],
  large: boolean,
  setter: Typesetter,
  root: StructureNode,
) {
  const usual = addressSizes(false)[0];
  const set = (size: number) => {
    const lines = senderLines(letter, size, width, setter, root);
    return {
      lines,
      size,
      leading: leadingOf(
        lines.map(({ line }) => line),
        size,
      ),
    };
  };
  const fits = ({ lines, leading }: ReturnType<typeof set>) => lines.length * leading <= height;
  const sizes = large ? addressSizes(large).filter((size) => size > usual) : [];
  const block = sizes.map(set).find((one) => one.lines.length === letter.sender.length && fits(one)) ?? set(usual);
  const lines = block.lines.map(({ line }) => line);
  const room = Math.min(block.leading, height / Math.max(1, lines.length));
  return { ...block, leading: Math.max(room, (clearanceOf(lines) * block.size) / POINTS) };
}

function senderLines(letter: Letter, size: number, width: number, setter: Typesetter, root: StructureNode) {
  const part: StructureNode = { role: 'paragraph', language: letter.language, within: root };
  return letter.sender.flatMap((text, index) => {
    const language = MAYBE_NOT_LATIN.test(text) && NOT_LATIN.test(text) ? letter.language : ADDRESS_LANGUAGE;
    const setting = { language, direction: 'auto', size, measure: width * POINTS, justify: false } as const;
    const own = index === letter.sender.length - 1 ? countryPart(letter, part) : part;
    return setter.lines([{ text }], setting).map((line) => ({ line, part: own }));
  });
}

/** Lines for name and address, to be filled in by hand. */
function blanks({ sender: { left, top } }: Form, count: number): Item[] {
  return Array.from({ length: count }, (_, nth) => handLine(left, top + BLANKS.apart * (nth + 1), BLANKS.width));
}

/** The head of a letter in its place, and what does not fit there. */
export interface PlacedHead {
  readonly items: Item[];
  readonly fit: AddressFit;
}
