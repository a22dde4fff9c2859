import { beforeAll, describe, expect, test } from 'vitest';
import { setLines } from '../../src/layout/paragraph.ts';
import { type SetLine, Typesetter } from '../../src/layout/typesetter.ts';
import { TONGUES } from '../fixtures/tongues.ts';
import { shippedShelf } from '../support/pdf.ts';

// A text on one line is set by a shorter way than a paragraph: both must come to the same.

let setter: Typesetter;

beforeAll(async () => {
  setter = new Typesetter(await shippedShelf());
});

const look = ({ pieces, width, leading }: SetLine) => ({
  width: width.toFixed(3),
  leading,
  read: pieces
    .toSorted((a, b) => a.x - b.x)
    .map(({ shaped }) => shaped.text)
    .join(''),
});

const TEXTS: readonly (readonly [string, string])[] = [
  ...TONGUES.flatMap(({ language, strings }) => strings.map((text) => [language, text] as const)),
  ['en', 'Director Wang Jiang'],
  ['en', '  two  spaces   between '],
  ['fr', "Ministère de l’Intérieur – 2ᵉ étage, 8 rue de l'Œillet"],
  ['vi', 'Đường số 12, Quận 1 (Bưu điện)'],
  ['en', '100000'],
  ['en', ' '],
  ['en', 'e-mail/fax: soft\u00adhyphen, no\u00a0break'],
  ['ar', 'شارع المثال 12, Example Street (ب)'],
  ['he', 'רחוב הדוגמה 12/3, Town'],
];

describe('a text on one line is set as a paragraph of one line is', () => {
  test.each(TEXTS)('%s: %s', (language, text) => {
    const setting = { language, direction: 'auto', size: 11 } as const;
    const wide = { ...setting, measure: 1e9, justify: false };
    const [paragraph] = setLines([{ text }], wide, setter);
    expect(look(setter.line(text, setting))).toEqual(look(paragraph as SetLine));
    expect(setter.lines([{ text }], wide).map(look)).toEqual([look(paragraph as SetLine)]);
  });
});
