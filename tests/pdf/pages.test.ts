import { describe, expect, test } from 'vitest';
import { folderWithSenders, letterPdf, ownCase, pagesOf, wordsOf } from '../support/pdf.ts';
import { run } from '../support/run.ts';

// Where a letter is cut into pages, and what is moved for a printer, read back from the file by poppler.

const SENTENCE = 'The choir of the town was told in spring that it may no longer sing in the hall or in the square. ';

const paragraphs = (count: number, sentences: number) =>
  Array.from({ length: count }, (_, nth) => `Paragraph ${nth + 1}. ${SENTENCE.repeat(sentences)}End ${nth + 1}.`);

describe('pages', () => {
  test.each([6, 7, 8, 9, 10, 11, 12, 13])('of %i paragraphs break where a reader would not mind', async (count) => {
    const folder = folderWithSenders();
    const own = ownCase(folder, {}, { paragraphs: paragraphs(count, 5) });
    const pages = pagesOf(await letterPdf([...own, '--form', 'uk'], { folder }));
    const [first = [], ...others] = pages;
    expect(others.length).toBeGreaterThan(0);
    for (const [index, page] of others.entries()) {
      expect(page.at(-1), 'the foot').toBe(`Jo Sample · 23 November 2026 · ${index + 2} of ${pages.length}`);
      expect(page[0], 'a last line alone').not.toMatch(/End \d+\.$/);
      expect(page[0], 'the closing alone').not.toMatch(/^(Yours|Ada)/);
    }
    expect(first.at(-1), 'a first line alone').not.toMatch(/^Paragraph \d+\./);
    expect(pages.flat().filter((line) => /^Yours/.test(line))).toHaveLength(1);
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
    'with %i more lines never part the demands from what leads to them',
    async (lines) => {
      const folder = folderWithSenders();
      const text = [...paragraphs(5, 5), ...Array.from({ length: lines }, () => 'A short line.')];
      const own = ownCase(folder, {}, { paragraphs: text, demands: ['Let it sing.', 'Give the hall back.'] });
      const pages = pagesOf(await letterPdf(own, { folder }));
      const page = pages.find((one) => one.some((line) => line.includes('respectfully ask')));
      expect(page?.some((line) => line.includes('Let it sing.'))).toBe(true);
    },
  );

  test('are one with --fit if a letter is only a little too long; a warning says so if it cannot be', async () => {
    const folder = folderWithSenders();
    const long = (count: number) => ownCase(folder, {}, { paragraphs: paragraphs(count, 5) });
    let fitted = 0;
    for (const count of [4, 5, 6]) {
      const own = long(count);
      const usual = pagesOf(await letterPdf(own, { folder })).length;
      const fit = pagesOf(await letterPdf([...own, '--fit'], { folder })).length;
      expect(fit).toBeLessThanOrEqual(usual);
      if (usual === 2 && fit === 1) fitted++;
    }
    expect(fitted).toBeGreaterThan(0);
    const words = ['letter', ...long(12), '--fit', '--format', 'pdf', '-o', 'long.pdf'];
    const { stderr, exit } = await run(words, { folder });
    expect(exit).toBe(0);
    expect(stderr).toContain('does not fit on one page');
  });

  test('of several letters in one file begin on a front page each', async () => {
    const pages = pagesOf(await letterPdf(['--target', 'gb', '--target', 'fr', '--lang', 'en', '--combined']));
    const starts = pages.flatMap((page, index) =>
      page.some((line) => /Example Office|Bureau d/.test(line)) ? [index] : [],
    );
    expect(starts).toHaveLength(2);
    for (const start of starts) expect(start % 2).toBe(0);
  });

  test('are moved as the printer wants it', async () => {
    const at = async (more: object) => {
      const folder = folderWithSenders(more);
      const words = wordsOf(
        await letterPdf([...ownCase(folder, { role: 'Commissioner' }), '--form', 'uk'], { folder }),
      );
      return words.find(({ text }) => text === 'Commissioner');
    };
    const plain = await at({});
    const moved = await at({ printers: { office: { dx: 2, dy: -3, scale: 1 } } });
    expect((moved?.left ?? 0) - (plain?.left ?? 0)).toBeCloseTo(2, 1);
    expect((moved?.top ?? 0) - (plain?.top ?? 0)).toBeCloseTo(-3, 1);
  });
});
