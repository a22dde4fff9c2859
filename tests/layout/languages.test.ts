import { beforeAll, describe, expect, test } from 'vitest';
import type { Face } from '../../src/fonts/face.ts';
import { itemise } from '../../src/fonts/itemise.ts';
import { Typesetter } from '../../src/layout/typesetter.ts';
import { shippedShelf } from '../support/pdf.ts';

// What a reader of a language sees of a paragraph: its faces, its weight, and where its lines end.

let setter: Typesetter;

beforeAll(async () => {
  setter = new Typesetter(await shippedShelf());
  for (const language of ['ar', 'en', 'fr', 'he', 'ja', 'ko', 'zh', 'zh-Hant']) await setter.prepare(language);
});

const nameOf = (face: Face | undefined) => face?.id.replace(/-?(?:Regular)?\.ttf$/, '');

/** Each stretch of one face: "2020=AppealBookSerif". */
function faces(text: string, language: string, style: 'regular' | 'bold' = 'regular'): string[] {
  return itemise(text, language, style, setter.shelf).map(
    ({ from, to, face }) => `${text.slice(from, to).trim()}=${nameOf(face)}`,
  );
}

test.each([
  [
    'zh',
    '自2020年（Amnesty）的信',
    ['自=NotoSerifSC', '2020=AppealBookSerif', '年（=NotoSerifSC', 'Amnesty=AppealBookSerif', '）的信=NotoSerifSC'],
  ],
  [
    'ja',
    '2020年3月、Amnesty より',
    [
      '2020=AppealBookSerif',
      '年=NotoSerifJP',
      '3=AppealBookSerif',
      '月、=NotoSerifJP',
      'Amnesty=AppealBookSerif',
      'より=NotoSerifJP',
    ],
  ],
  ['ko', 'Amnesty 2020년', ['Amnesty 2020=NotoSans', '년=NotoSansKR']],
  ['ar', 'London، 8 يونيو 2020', ['London=AppealBookSerif', '،=NotoNaskhArabic', '8 يونيو 2020=NotoNaskhArabic']],
  ['he', 'London, 8 ביוני 2020', ['London,=AppealBookSerif', '8 ביוני 2020=NotoSerifHebrew']],
  ['ar', '1 Example Street', ['1 Example Street=AppealBookSerif']],
])('digits and Latin words in %s have one face each: %s', (language, text, expected) => {
  expect(faces(text, language)).toEqual(expected);
});

describe('Traditional Chinese', () => {
  test('is told from its characters', () => {
    expect(setter.shelf.written('zh', '我写信给您')).toBe('zh');
    expect(setter.shelf.written('zh', '我寫信給您')).toBe('zh-Hant');
    expect(setter.shelf.written('en', '我寫信給您')).toBe('en');
  });

  test('has one face, also in words that simplified Chinese writes alike', () => {
    expect(faces('我在山上', 'zh-Hant')).toEqual(['我在山上=NotoSerifTC']);
    expect(faces('我在山上', 'zh')).toEqual(['我在山上=NotoSerifSC']);
  });
});

test('nothing is bold where the script has no bold', () => {
  const ids = (text: string, language: string) =>
    setter.line(text, { language, direction: 'ltr', size: 11, bold: true }).pieces.map(({ shaped }) => shaped.face.id);
  expect(ids('Amnesty 写信', 'zh').filter((id) => id.includes('Bold'))).toEqual([]);
  expect(ids('Amnesty', 'en').every((id) => id.includes('Bold'))).toBe(true);
});

/** The lines of a paragraph in a measure of so many points. */
function linesOf(text: string, language: string, measure: number): string[] {
  return setter.lines([{ text }], { language, direction: 'ltr', size: 11, measure, justify: true }).map(({ pieces }) =>
    pieces
      .map(({ shaped }) => shaped.text)
      .join('')
      .trim(),
  );
}

test.each(Array.from({ length: 30 }, (_, nth) => 60 + 4 * nth))(
  'lines end where the language lets them, at %d points',
  (measure) => {
    for (const line of linesOf('他自 2018 年 3 月起失去联系，到 2020 年 12 月 8 日为止。', 'zh', measure))
      expect(line).not.toMatch(/^[年月日]/);
    for (const line of linesOf('Elle est détenue depuis le 8 juin 2020 : « Libérez-la ! »', 'fr', measure))
      expect(line).not.toMatch(/^[:!»]|^juin|«$/);
    const korean = '레나 바르콘다 씨는 어린이를 위한 이야기를 번역하는 사람으로 구금되어 있습니다';
    expect(linesOf(korean, 'ko', measure).join(' ')).toBe(korean);
  },
);

test('a Turkish name is never hyphenated at its apostrophe, nor its ending', async () => {
  await setter.prepare('tr');
  const hyphenate = setter.hyphenate('tr');
  const cut = (word: string) => {
    const places = hyphenate?.(word) ?? [];
    return [0, ...places].map((from, index) => word.slice(from, places[index])).join('-');
  };
  expect(cut('Diyarbakır’dakilerden')).toBe('Diyar-ba-kır’dakilerden');
  expect(cut("Cumhurbaşkanlığı'na")).toBe("Cum-hur-baş-kan-lığı'na");
});
