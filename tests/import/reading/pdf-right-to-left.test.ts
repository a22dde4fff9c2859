import { describe, expect, test } from 'vitest';
import type { TextRun } from '../../../src/import/reading/pdf-file.ts';
import { isRightToLeft, readFromRight } from '../../../src/import/reading/pdf-right-to-left.ts';

// Runs of a page that is read from right to left, as programs draw them: from the left, letter by letter.

/** Runs side by side from the left, each as wide as its letters. */
function row(...texts: readonly string[]): TextRun[] {
  let x = 0;
  return texts.map((text) => {
    const width = /^\p{M}+$/u.test(text) ? 0 : text.length * 5;
    const run = { text, x, y: 0, width, size: 12, font: 'f', rightToLeft: /\p{sc=Arabic}/u.test(text) };
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
});
