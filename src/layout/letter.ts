import type { Letter } from '../letter/letter.ts';
import { type Column, type FlowLine, lineAt, paginate } from './flow.ts';
import type { AddressFit } from './letter-address.ts';
import { bodyLines } from './letter-body.ts';
import { bodyTop, headItems, type LetterSetting } from './letter-head.ts';
import { type LetterType, smallerTypes, usualType } from './letter-type.ts';
import { type Item, type Page, POINTS, type StructureNode } from './page.ts';
import type { Typesetter } from './typesetter.ts';

export type { LetterSetting } from './letter-head.ts';

/** A letter on its pages, and how its address fits. */
export interface LaidOut extends AddressFit {
  readonly pages: readonly Page[];
  /** The size of the text in points, if it was set closer or smaller so that it stays on one page. */
  readonly fitted?: number;
}

/** Between things of a line from right to left: without it, a number behind a name in Latin letters is read as a part of it. */
const RIGHT_TO_LEFT = '\u200f';
/** Points: what stands at the foot of the pages that follow. */
const FOLIO = 9;

/** Lays a letter out on pages. What no font has is noted by the typesetter. `prepare` must have been called for its language. */
export function layoutLetter(letter: Letter, setting: LetterSetting, setter: Typesetter): LaidOut {
  setter.begin();
  const root: StructureNode = { role: 'letter', language: letter.language };
  const { type, columns } = columnsOf(letter, setting, setter, root);
  const head = headItems(letter, setting, setter, root, type);
  const { width, height } = setting.sheet;
  const pages = columns.map(({ items }, index): Page => {
    const around = index === 0 ? head.items : [folio(index + 1, columns.length, letter, setting, setter)];
    return { width, height, items: index === 0 ? [...around, ...items] : [...items, ...around] };
  });
  return { pages, ...head.fit, ...(type === usualType(setting.large) ? {} : { fitted: type.size }) };
}

/** The text of a letter, set in a type. */
interface SetText {
  readonly type: LetterType;
  readonly lines: readonly FlowLine[];
  /** Millimetres. */
  readonly leading: number;
  readonly columns: readonly Column[];
}

/** The text of a letter on its pages: in the usual type, or in the first smaller one in which it stays on one. */
function columnsOf(letter: Letter, setting: LetterSetting, setter: Typesetter, root: StructureNode): SetText {
  const usual = textIn(usualType(setting.large), letter, setting, setter, root);
  const [, second] = usual.columns;
  const over = usual.columns.length === 2 && second ? second.bottom - setting.form.margins.top : Infinity;
  if (!second) return usual;
  let last = usual;
  for (const type of setting.large ? [] : smallerTypes(setting.fit, over)) {
    if (!mayFit(type, last, setting)) continue;
    last = textIn(type, letter, setting, setter, root);
    if (last.columns.length === 1) return last;
  }
  return usual;
}

/** An error of sums, in millimetres. */
const ERROR = 0.02;

/** False if a text has no room on one page in a type: told by the lines that it has in another of the same size, so that none need be set anew. */
function mayFit(type: LetterType, { type: before, lines, leading }: SetText, { form, sheet }: LetterSetting): boolean {
  if (type.size !== before.size) return true;
  const tighter = type.tight / before.tight;
  const closer = Math.min(1, type.between / before.between);
  let height = 0; // at least: some lines are as far apart as ever
  for (const [nth, line] of lines.entries()) height += line.leading + (nth === 0 ? 0 : line.above * closer);
  return bodyTop(form, leading * tighter) + height * tighter <= sheet.height - form.margins.bottom + ERROR;
}

function textIn(
  type: LetterType,
  letter: Letter,
  setting: LetterSetting,
  setter: Typesetter,
  root: StructureNode,
): SetText {
  const { form, sheet } = setting;
  const bottom = sheet.height - form.margins.bottom;
  const { lines, leading } = bodyLines(letter, setting, setter, root, type);
  const top = bodyTop(form, leading);
  const columns = paginate(lines, (page) => ({ top: page === 0 ? top : form.margins.top, bottom }));
  return { type, lines, leading, columns };
}

/** At the foot of a page that follows: to whom the letter is, its day, and which page it is of how many. */
function folio(page: number, pages: number, letter: Letter, { sheet, large }: LetterSetting, setter: Typesetter): Item {
  const size = large ? usualType(large).size : FOLIO;
  const { name, day, pageOf } = letter.onPaper;
  const number = pageOf.replace('{page}', String(page)).replace('{pages}', String(pages));
  const text = [name, day, number]
    .filter((one) => one !== '')
    .join(letter.direction === 'rtl' ? `${RIGHT_TO_LEFT} · ` : ' · ');
  const line = setter.line(text, { language: letter.language, direction: letter.direction, size });
  return lineAt(line, (sheet.width - line.width / POINTS) / 2, sheet.height - 11, size);
}
