import { describe, expect, test } from 'vitest';
import type { TextRun } from '../../../src/import/reading/pdf-file.ts';
import { linesOfPages } from '../../../src/import/reading/pdf-lines.ts';

// In which order pages are read, and what stands together on a line of them.

/** A run at a place, in letters of many widths. */
function run(text: string, x: number, y: number, size = 10): TextRun {
  const width = [...text].reduce((sum, letter) => sum + (/[ilt.,]/.test(letter) ? 0.3 : 0.55) * size, 0);
  return { text, x, y, width, size, font: 'f', rightToLeft: false };
}

const read = (runs: readonly TextRun[]) => linesOfPages([{ width: 595, height: 842, runs }]).map(({ text }) => text);

/** A line whose words fill the width between two places, as justified text does. */
function filled(text: string, [from, to]: readonly [number, number], y: number): TextRun[] {
  const words = text.split(' ').map((word) => run(word, 0, y, 16));
  const room = (to - from - words.reduce((sum, { width }) => sum + width, 0)) / (words.length - 1);
  let x = from;
  return words.map((word) => {
    const placed = { ...word, x };
    x += word.width + room;
    return placed;
  });
}

describe('a justified line in large letters', () => {
  test('is one line, though its words stand far apart, whatever a browser prints above', () => {
    const lines = [
      'Ministerium der Aussenpolitik',
      'Sampletown Exampleville Province',
      'Committees everywhere remained',
    ];
    const runs = lines.flatMap((line, nth) => filled(line, [77, 420], 200 + nth * 22));
    expect(read([run('A page that a browser printed', 24, 23, 8), ...runs, run('silent.', 77, 266, 16)])).toEqual([
      'A page that a browser printed',
      ...lines,
      'silent.',
    ]);
  });
});

describe('two columns', () => {
  test('are read one after the other where the second begins a little higher', () => {
    const left = [
      'URGENT ACTION',
      'A baker was taken from her shop in the old',
      'market. Nobody has seen her since then, nor',
      'has a court.',
    ];
    const right = ['APPEALS TO', 'Minister of Justice', '1 Sample Road', '10115 Sampletown', 'Kenya'];
    const set = ([first = '', ...others]: readonly string[], x: number, y: number) => [
      run(first, x, y),
      ...others.map((line, nth) => run(line, x, y + 22 + nth * 11)),
    ];
    expect(read([...set(left, 49, 130), ...set(right, 312, 120)])).toEqual([...left, ...right]);
  });
});
