import type { Letter } from '../letter/letter.ts';
import { lineAt, paginate } from './flow.ts';
import type { AddressFit } from './letter-address.ts';
import { bodyLines, TYPES, type TypeSize } from './letter-body.ts';
import { headItems, type LetterSetting } from './letter-head.ts';
import { type Item, type Page, POINTS, type StructureNode } from './page.ts';
import type { Typesetter } from './typesetter.ts';

export type { LetterSetting } from './letter-head.ts';

/** A letter on its pages, and how its address fits. */
export interface LaidOut extends AddressFit {
  readonly pages: readonly Page[];
}

/** Points: page numbers. */
const FOLIO = 9;

/** Lays a letter out on pages. What no font has is noted by the typesetter. `prepare` must have been called for its language. */
export function layoutLetter(letter: Letter, setting: LetterSetting, setter: Typesetter): LaidOut {
  const root: StructureNode = { role: 'letter', language: letter.language };
  const head = headItems(letter, setting, setter, root);
  const [usual] = TYPES;
  let columns = columnsOf(letter, setting, setter, root, usual);
  for (const type of setting.fit ? TYPES.slice(1) : []) {
    if (columns.length === 1) break;
    const smaller = columnsOf(letter, setting, setter, root, type);
    if (smaller.length === 1) columns = smaller;
  }
  const { width, height } = setting.sheet;
  const pages = columns.map(({ items }, index): Page => {
    const around = index === 0 ? head.items : [folio(index + 1, letter, setting, setter)];
    return { width, height, items: index === 0 ? [...around, ...items] : [...items, ...around] };
  });
  return { pages, ...head.fit };
}

function columnsOf(letter: Letter, setting: LetterSetting, setter: Typesetter, root: StructureNode, type: TypeSize) {
  const { form, sheet } = setting;
  const bottom = sheet.height - form.margins.bottom;
  return paginate(bodyLines(letter, setting, setter, root, type), (page) => ({
    top: page === 0 ? form.bodyTop.at : form.margins.top,
    bottom,
  }));
}

function folio(page: number, letter: Letter, { sheet }: LetterSetting, setter: Typesetter): Item {
  const line = setter.line(String(page), { language: letter.language, direction: letter.direction, size: FOLIO });
  return lineAt(line, (sheet.width - line.width / POINTS) / 2, sheet.height - 11, FOLIO);
}
