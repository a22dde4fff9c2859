import { beforeAll, describe, expect, test } from 'vitest';
import { type AddressBlock, addressBlock } from '../../src/layout/address.ts';
import { POINTS } from '../../src/layout/page.ts';
import { Typesetter } from '../../src/layout/typesetter.ts';
import { shippedShelf } from '../support/pdf.ts';

let setter: Typesetter;

beforeAll(async () => {
  setter = new Typesetter(await shippedShelf());
});

/** Lines with what reaches far above and below in their script; invented places. */
const SCRIPTS: readonly (readonly [string, readonly string[]])[] = [
  ['my', ['ဝန်ကြီးချုပ်ရုံး', 'မြို့တော်ခန်းမလမ်း ၁၂', 'နေပြည်တော်မြို့', 'ကြည့်မြင်ကြွယ်']],
  ['km', ['ក្រសួងយុត្តិធម៌', 'ផ្លូវគំរូ ១២', 'ខណ្ឌដូនពេញ', 'ភ្នំស្រ្តីខ្មែរ']],
  ['ur', ['وزیرِ انصاف', 'مثال سڑک ۱۲', 'ضلعی عدالت کے قریب', 'اسلام آباد']],
  ['bo', ['བོད་ལྗོངས་སྒྲུབ་ཁང་', 'དཔེ་མཚོན་ལམ་ ༡༢', 'རྒྱལ་རྩེ་གྲོང་ཁྱེར་']],
  ['vi', ['BỘ TRƯỞNG BỘ CÔNG AN Ể Ỗ', 'SỐ 12 ĐƯỜNG VÍ DỤ Ấ Ậ', 'THÀNH PHỐ VÍ DỤ Ẫ Ộ', 'VIỆT NAM Ẩ Ự']],
  ['hi', ['न्याय मंत्रालय', 'उदाहरण मार्ग १२', 'र्त्स्न्य ईँ ॐ', 'नई दिल्ली']],
];

/** Where the ink of each line ends below, less where that of the next begins: above 0 if they touch. Millimetres. */
function overlaps({ lines, size }: AddressBlock): number[] {
  const edges = lines.map(({ line, y }) => {
    let [top, bottom] = [y, y];
    for (const { shaped } of line.pieces) {
      for (let at = 0; at < shaped.glyphs.length; at += 5) {
        const reach = shaped.face.font.reach(shaped.glyphs[at] as number);
        if (reach.top === reach.bottom) continue;
        const scale = size / POINTS / shaped.face.unitsPerEm;
        top = Math.min(top, y - (reach.top + (shaped.glyphs[at + 4] as number)) * scale);
        bottom = Math.max(bottom, y - (reach.bottom + (shaped.glyphs[at + 4] as number)) * scale);
      }
    }
    return { top, bottom };
  });
  return edges.slice(1).map(({ top }, nth) => (edges[nth]?.bottom ?? 0) - top);
}

const SIZES = [11, 10.5, 10, 9.5, 9, 8.5, 8];

describe('no line of an address cuts through the next', () => {
  for (const [language, native] of SCRIPTS) {
    test.each([60, 40, 30, 26, 22, 18])(`${language}, in a room %i mm high`, (height) => {
      const address = { native: { language, lines: native }, lines: [], country: '' };
      const block = addressBlock(address, { width: 80, height, sizes: SIZES }, setter);
      if (block.misfits.length > 0) return expect(block.size).toBe(8); // told, not squeezed
      expect(block.height).toBeLessThanOrEqual(height + 0.02);
      for (const overlap of overlaps(block)) expect(overlap).toBeLessThan(0);
    });
  }

  test('where both scripts have no room so, the Latin lines stand alone', () => {
    const [, [language, native]] = SCRIPTS as [unknown, (typeof SCRIPTS)[number]];
    const lines = ['Minister of Justice', '12 Example Street', 'Doun Penh', 'Phnom Example'];
    const address = { native: { language, lines: native }, lines, country: 'CAMBODIA' };
    const block = addressBlock(address, { width: 80, height: 27, sizes: SIZES }, setter);
    expect(block.misfits).toEqual([]);
    expect(block.nativeLeftOut).toBe(true);
    expect(block.lines).toHaveLength(5);
  });
});

test('more lines than a room holds are told', () => {
  const address = { lines: Array.from({ length: 12 }, (_, nth) => `Line ${nth}`), country: '' };
  const block = addressBlock(address, { width: 80, height: 20, sizes: SIZES }, setter);
  expect(block.misfits).toEqual([{ kind: 'height', lines: 12, set: 12, room: 6 }]);
});
