import { describe, expect, test } from 'vitest';
import type { TextRun } from '../../../src/import/reading/pdf-file.ts';
import { fragmentsOf } from '../../../src/import/reading/pdf-fragments.ts';
import { isRightToLeft, readFromLeft, readFromRight } from '../../../src/import/reading/pdf-right-to-left.ts';

// Runs of a page that is read from right to left, as programs draw them: from the left, letter by letter.

/** Runs side by side from the left, each as wide as its letters. */
function row(...texts: readonly string[]): TextRun[] {
  let x = 0;
  return texts.map((text) => {
    const width = /^\p{M}+$/u.test(text) ? 0 : text.length * 5;
    const run = { text, x, y: 0, width, size: 12, font: 'f', rightToLeft: /[\p{sc=Arabic}\p{sc=Hebrew}]/u.test(text) };
    x += width;
    return run;
  });
}

describe('a line that is read from right to left', () => {
  test('has its letters in their order, and numbers as they are written', () => {
    expect(readFromRight(row('33/23', ' ', ':', 'م', 'ق', 'ر'))).toBe('رقم: 33/23');
  });

  test('keeps words of another script together', () => {
    expect(readFromRight(row('MDE', ' ', '16/6588', ' ', ':', 'م', 'ق', 'ر'))).toBe('رقم: MDE 16/6588');
  });

  test('has a mark behind the letter that it stands above', () => {
    expect(readFromRight(row('ل', 'ق', 'ُ', 'ت'))).toBe('تُقل');
  });

  test('turns brackets', () => {
    expect(readFromRight(row('(', 'م', ')'))).toBe('(م)');
  });

  test('is told by most of its letters', () => {
    expect(isRightToLeft(row('MDE', 'رقم الوثيقة'))).toBe(true);
    expect(isRightToLeft(row('This is a text', 'رقم'))).toBe(false);
  });

  test('has the groups of a number of a telephone from the right, and its plus before them', () => {
    expect(readFromRight(row('106 555 71 216', '+ :', 'س', 'ك', 'ا', 'ف'))).toBe('فاكس: +216 71 555 106');
    expect(readFromRight(row('+216 71 555', ' ', ':', 'م'))).toBe('م: +216 71 555');
    expect(readFromRight(row('+', '216', ' ', '71', ' ', ':', 'م'))).toBe('م: +216 71');
    expect(readFromRight(row('٣٤', ' ', '٠١٢', ' ', ':', 'م'))).toBe('م: ٠١٢ ٣٤');
    expect(readFromRight(row('03-555-1234', ' ', ':', 'ט'))).toBe('ט: 03-555-1234');
    expect(readFromRight(row('1234-555-03', ' ', ':', 'م'))).toBe('م: 03-555-1234');
    expect(readFromRight(row('216 555 106 ext', ' ', ':', 'م'))).toBe('م: 216 555 106 ext');
  });

  test('has a number of two parts as it is written, in Arabic figures too', () => {
    expect(readFromRight(row('١٢', '/', '٢٠٢٤', ' ', ':', 'م'))).toBe('م: ١٢/٢٠٢٤');
  });

  test('has a full stop behind the number on whose left it stands', () => {
    expect(readFromRight(row('.2024', ' ', 'و', 'ي', 'ا', 'م'))).toBe('مايو 2024.');
    expect(readFromRight(row('.2024'))).toBe('2024.');
  });

  test('has the space behind a letter with a mark above it', () => {
    const [left, , mark, right] = row('م', '  ', 'ً', 'ا');
    expect(readFromRight([left, mark, right].filter((one) => one !== undefined))).toBe('اً م');
  });
});

describe('what LibreOffice writes', () => {
  const at = (text: string, x: number, width: number, rightToLeft = true): TextRun => {
    return { text, x, y: 0, width, size: 12, font: 'f', rightToLeft };
  };

  test('has a stroke in the space that was left for it', () => {
    expect(readFromRight([at('يونيو حزيران', 114, 57), at('/', 147, 3, false)])).toBe('يونيو/حزيران');
  });

  test('has the article before an alef, and a no', () => {
    expect(readFromRight([at('اإلفراج واألمن ال', 100, 90)])).toBe('الإفراج والأمن لا');
    expect(readFromRight([at('السلام والأمن', 100, 90)])).toBe('السلام والأمن');
  });

  test('has brackets as they are written', () => {
    const brackets = [at(')', 113, 5, false), at('هي', 118, 15), at('(', 133, 4, false), at('سلمى', 140, 68)];
    expect(readFromRight(brackets)).toBe('سلمى (هي)');
  });
});

describe('a line of a page that begins on the left', () => {
  test('has the signs at its ends where they stand', () => {
    expect(readFromLeft(row('ن', 'م', '.'))).toBe('من.');
    expect(readFromLeft(row('- ', 'ن', 'م'))).toBe('- من');
    expect(readFromLeft(row('MDE', ' ', 'م', 'ق', 'ر'))).toBe('MDE رقم');
  });

  test('goes on to the next with the sign on its left', () => {
    expect(readFromLeft(row('،', '2017', ' ', 'ر', 'ا', 'ذ', 'آ'))).toBe('آذار 2017،');
    expect(readFromLeft(row('ن', 'م', ' ', '2017'))).toBe('2017 من');
  });
});

describe('a page that is read from right to left', () => {
  const line = (y: number, x: number, width: number): TextRun => {
    return { text: 'كلمات', x, y, width, size: 12, font: 'f', rightToLeft: true };
  };

  test('is seen as in a mirror, so that a line that ends early ends early', () => {
    const page = [line(100, 80, 420), line(114, 300, 200), line(128, 80, 420)];
    expect(fragmentsOf(page).map(({ left, right }) => [left, right])).toEqual([
      [0, 420],
      [0, 200],
      [0, 420],
    ]);
  });

  test('is read from the right where the signs that end its lines stand on the left, wherever the lines begin', () => {
    const sign = (text: string, x: number, y: number): TextRun => ({ ...line(y, x, 4), text, rightToLeft: false });
    const page = [100, 114, 128].flatMap((y) => [sign('.', 80, y), line(y, 84, 100 + y), sign('•', 184 + y, y)]);
    expect(fragmentsOf(page).map(({ text, left }) => [text, left])).toEqual([
      ['•كلمات.', 80],
      ['•كلمات.', 80],
      ['•كلمات.', 80],
    ]);
  });

  test('is not where its lines begin on the left', () => {
    const page = [line(100, 80, 420), line(114, 80, 200), line(128, 80, 410)];
    expect(fragmentsOf(page).map(({ left, right }) => [left, right])).toEqual([
      [80, 500],
      [80, 280],
      [80, 490],
    ]);
  });
});

test.each([
  ['of rows', 150_000, (nth: number) => ({ x: 80, y: nth * 14 })],
  ['of runs in one row', 40_000, (nth: number) => ({ x: nth * 30, y: 10 })],
])('a page with more %s than any has is read', (_, length, place) => {
  const runs = Array.from({ length }, (_, nth): TextRun => {
    return { text: nth % 2 === 0 ? 'كل' : 'ُ', width: 20, size: 12, font: 'f', rightToLeft: true, ...place(nth) };
  });
  expect(fragmentsOf(runs).length).toBeGreaterThan(0);
});
