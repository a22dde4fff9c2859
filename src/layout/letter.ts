import type { Letter } from '../letter/letter.ts';
import { type Column, lineAt, paginate } from './flow.ts';
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

/** The text of a letter on its pages: in the usual type, or in the first smaller one in which it stays on one. */
function columnsOf(letter: Letter, setting: LetterSetting, setter: Typesetter, root: StructureNode) {
  const usual = usualType(setting.large);
  const columns = columnsIn(usual, letter, setting, setter, root);
  const [, second] = columns;
  const over = columns.length === 2 && second ? second.bottom - setting.form.margins.top : Number.POSITIVE_INFINITY;
  if (!second) return { type: usual, columns };
  for (const type of setting.large ? [] : smallerTypes(setting.fit, over)) {
    const smaller = columnsIn(type, letter, setting, setter, root);
    if (smaller.length === 1) return { type, columns: smaller };
  }
  return { type: usual, columns };
}

function columnsIn(
  type: LetterType,
  letter: Letter,
  setting: LetterSetting,
  setter: Typesetter,
  root: StructureNode,
): readonly Column[] {
  const { form, sheet } = setting;
  const bottom = sheet.height - form.margins.bottom;
  const { lines, leading } = bodyLines(letter, setting, setter, root, type);
  const top = bodyTop(form, leading);
  return paginate(lines, (page) => ({ top: page === 0 ? top : form.margins.top, bottom }));
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
