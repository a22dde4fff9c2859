import type { Letter } from '../letter/letter.ts';
import { type Form, MARKS } from '../paper/forms.ts';
import type { AddressBox } from '../paper/safe-box.ts';
import type { Sheet } from '../paper/sheets.ts';
import type { Window } from '../paper/windows.ts';
import { blockItems } from './address.ts';
import { BELOW, lineAt } from './flow.ts';
import { clearanceOf } from './ink.ts';
import { ADDRESS_SIZES, type AddressFit, placeAddress } from './letter-address.ts';
import { type Item, POINTS, type StructureNode } from './page.ts';
import { leadingOf, type ParagraphSetting, type Typesetter } from './typesetter.ts';

// What stands above the text on the first page of a letter, each in the place that the form gives it.

/** How a letter is to stand on its sheets. */
export interface LetterSetting {
  readonly form: Form;
  readonly sheet: Sheet;
  /** Where every line of the address must stand. */
  readonly box: AddressBox;
  /** The window that the box is seen through; none on a letter for an envelope without one. */
  readonly window?: Window | undefined;
  /** Make the text smaller, within reason, if that brings the letter onto one page. */
  readonly fit: boolean;
  /** Whether the sender's address is on the letter at all. */
  readonly returnAddress: boolean;
}

/** A line of an address in Latin letters looks alike in every letter, as that of the recipient does. */
const ADDRESS_LANGUAGE = 'en';
const NOT_LATIN = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

/** Points: the sender's address, and the return line above the recipient's. */
const ADDRESS = ADDRESS_SIZES[0];
const RETURN = [7.5, 7, 6.5, 6];

/** What stands above the text on the first page: sender, address, date, and the marks at the edge. */
export function headItems(letter: Letter, setting: LetterSetting, setter: Typesetter, root: StructureNode): PlacedHead {
  const { form } = setting;
  const { block, box, ...fit } = placeAddress(letter.recipient, setting, setter);
  const date = setter.line(letter.placeAndDate, { ...base(letter), size: 11 });
  const dateX = form.date.left + (letter.direction === 'rtl' ? form.date.width - date.width / POINTS : 0);
  const dateY = form.date.top + form.date.height * (1 - BELOW);
  return {
    items: [
      ...marks(form),
      ...(setting.returnAddress ? senderItems(letter, { ...setting, box }, setter, root) : []),
      ...blockItems(block, box.left, box.top, root),
      lineAt(date, dateX, dateY, 11, { role: 'paragraph', language: letter.language, within: root }),
    ],
    fit: { ...fit, misfits: block.misfits, nativeLeftOut: block.nativeLeftOut, ...smallSize(block.size) },
  };
}

function smallSize(size: number): Pick<AddressFit, 'smallAddress'> {
  return size < ADDRESS ? { smallAddress: size } : {};
}

function base({ language, direction }: Letter): Omit<ParagraphSetting, 'measure' | 'justify' | 'size'> {
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

/** The part of the sender's last line: one of its own if that is a country in another language. */
function countryPart({ language, senderCountryLanguage: own = language }: Letter, part: StructureNode): StructureNode {
  return own === language ? part : { ...part, language: own };
}

function senderItems(letter: Letter, { form, box }: LetterSetting, setter: Typesetter, root: StructureNode): Item[] {
  const part: StructureNode = { role: 'paragraph', language: letter.language, within: root };
  const measure = form.sender.width * POINTS;
  const parts = letter.sender.map((text, index) => ({
    part: index === letter.sender.length - 1 ? countryPart(letter, part) : part,
    lines: setter.lines([{ text }], {
      language: NOT_LATIN.test(text) ? letter.language : ADDRESS_LANGUAGE,
      direction: 'auto',
      size: ADDRESS,
      measure,
      justify: false,
    }),
  }));
  const lines = parts.flatMap((one) => one.lines);
  const leading = Math.max(
    Math.min(leadingOf(lines, ADDRESS), form.sender.height / Math.max(1, lines.length)),
    (clearanceOf(lines) * ADDRESS) / POINTS,
  );
  const items: Item[] = parts
    .flatMap((one) => one.lines.map((line) => ({ line, part: one.part })))
    .map((one, index) =>
      lineAt(one.line, form.sender.left, form.sender.top + leading * (index + 1 - BELOW), ADDRESS, one.part),
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

/** The head of a letter in its place, and what does not fit there. */
export interface PlacedHead {
  readonly items: Item[];
  readonly fit: AddressFit;
}
