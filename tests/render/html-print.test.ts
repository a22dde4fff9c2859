import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Letter } from '../../src/letter/letter.ts';
import { type HtmlOptions, renderHtml } from '../../src/render/html.ts';
import { compileChecked } from '../../src/template/compile-checked.ts';
import { CHROMIUM, onPath, open, startChromium } from '../support/chromium.ts';
import { PACKAGE, runProgram, tempFolder } from '../support/run.ts';

// What comes out of the printer when somebody prints letters from a browser.

const MILLIMETRE = 72 / 25.4;
const PDFTOTEXT = onPath('pdftotext');

const text = readFileSync(join(PACKAGE, 'templates/page.html.hbs'), 'utf8');
const template = { file: 'page.html.hbs', render: compileChecked('page', { file: 'page.html.hbs', text }, []) };

/** A letter of so many lines before its subject and after it, each a paragraph. */
function letterOf(before: number, after: number, direction: Letter['direction'] = 'ltr'): Letter {
  const line = (_: unknown, index: number) => ({ kind: 'paragraph', runs: [{ text: `Line ${index}.` }] }) as const;
  return {
    caseSlug: 'choir',
    targetSlug: 'mayor',
    language: direction === 'rtl' ? 'ar' : 'en',
    direction,
    sender: ['Sender'],
    date: '2026-11-23',
    placeAndDate: 'Leeds, 23 November 2026',
    onPaper: { name: '', day: '', pageOf: '' },
    recipient: { lines: ['Recipient'] },
    blocks: [
      ...Array.from({ length: before }, line),
      { kind: 'subject', runs: [{ text: 'Subject' }] },
      ...Array.from({ length: after }, line),
      { kind: 'paragraph', runs: [{ text: 'I ask you to:' }] },
      { kind: 'demands', items: [[{ text: 'Demand 1' }], [{ text: 'Demand 2' }]] },
      { kind: 'closing', runs: [{ text: 'Closing' }] },
    ],
    signature: 'Signature',
    copies: ['Copy'],
    people: [],
  };
}

/** A word on a page; millimetres from the top left corner of the sheet. */
interface Word {
  readonly word: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
}

/** The sheets of a PDF. */
async function sheetsOf(pdf: Uint8Array): Promise<Sheet[]> {
  const file = join(tempFolder(), 'letters.pdf');
  writeFileSync(file, pdf);
  const { stdout } = await runProgram(PDFTOTEXT ?? '', ['-bbox', file, '-']);
  const numbers = (values: readonly (string | undefined)[]) => values.map((one) => Number(one) / MILLIMETRE);
  return stdout
    .split('<page ')
    .slice(1)
    .map((page) => {
      const [width = 0, height = 0] = numbers((/width="([\d.]+)" height="([\d.]+)"/.exec(page) ?? []).slice(1));
      const words = [...page.matchAll(/xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*)<\/word>/g)];
      return {
        width,
        height,
        words: words.map(([, ...found]) => {
          const [left = 0, top = 0, right = 0, bottom = 0] = numbers(found.slice(0, 4));
          return { word: found[4] ?? '', left, right, top, bottom };
        }),
      };
    });
}

describe('what a page tells a printer', () => {
  const page = renderHtml([letterOf(0, 3), letterOf(0, 3)], template, { sheet: 'Letter' });
  const print = /@media print \{([\s\S]*?)\n {2}\}/.exec(page)?.[1] ?? '';
  const rule = (selector: string) =>
    [...print.matchAll(/^ *([^{}]+?) \{ (.*) \}$/gm)]
      .filter(([, selectors = '']) => selectors.trim().split(', ').includes(selector))
      .map(([, , declarations]) => declarations)
      .join(' ');

  test.each([
    ['@page', 'size: Letter; margin: 20mm 25mm;'],
    ['article + article', 'break-before: page;'],
    ['h1', 'break-after: avoid;'],
    ['.closing', 'break-after: avoid;'],
    ['.signature', 'break-inside: avoid;'],
    ['.signature', 'break-before: avoid;'],
    ['.copies', 'break-before: avoid;'],
    ['ul', 'break-before: avoid;'],
    ['p', 'orphans: 3; widows: 3;'],
  ])('%s: %s', (selector, declaration) => {
    expect(rule(selector)).toContain(declaration);
  });

  test('of each letter, which is a part of its own', () => {
    expect(page.match(/<article /g)).toHaveLength(2);
    expect(page).not.toMatch(/<a |href=/);
  });
});

describe.skipIf(CHROMIUM === undefined || PDFTOTEXT === undefined)('printed from Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(() => browser?.close());

  async function print(letters: readonly Letter[], options?: HtmlOptions): Promise<Sheet[]> {
    const { page } = await open(browser, renderHtml(letters, template, options));
    const pdf = await page.pdf({ preferCSSPageSize: true });
    await page.close();
    return sheetsOf(pdf);
  }

  const find = ({ words }: Sheet, word: string) => words.find((one) => one.word === word);

  test.each([
    ['A4', 210, 297],
    ['Letter', 215.9, 279.4],
  ] as const)('fits on %s, with its margins', async (sheet, width, height) => {
    const [first, second, ...rest] = await print([letterOf(0, 25)], { sheet });
    expect(rest).toEqual([]);
    for (const page of [first, second]) {
      expect(page?.width).toBeCloseTo(width, 0);
      expect(page?.height).toBeCloseTo(height, 0);
      const words = page?.words ?? [];
      expect(Math.min(...words.map((one) => one.left))).toBeCloseTo(25, 0);
      expect(Math.min(...words.map((one) => one.top))).toBeGreaterThanOrEqual(20);
      expect(Math.max(...words.map((one) => one.bottom))).toBeLessThanOrEqual(height - 20);
    }
  });

  test('has a right margin as wide as the left one', async () => {
    const long = {
      ...letterOf(0, 0),
      blocks: [{ kind: 'paragraph', runs: [{ text: 'abcdefghij'.repeat(60) }] }],
    } as const;
    const [page] = await print([long]);
    expect(Math.max(...(page?.words ?? []).map((one) => one.right))).toBeGreaterThan(180);
    expect(Math.max(...(page?.words ?? []).map((one) => one.right))).toBeLessThanOrEqual(185.5);
    const [arabic] = await print([letterOf(0, 0, 'rtl')]);
    for (const word of ['Sender', 'Recipient', 'Signature']) {
      expect(arabic && find(arabic, word)?.right).toBeCloseTo(185, 0);
    }
  });

  test('begins each letter on a page of its own', async () => {
    const pages = await print([letterOf(0, 3), letterOf(0, 30), letterOf(0, 0)]);
    expect(pages.map((page) => page.words[0]?.word === 'Sender')).toEqual([true, true, false, true]);
  });

  test('wherever a page ends, keeps a heading with its text, and room to sign with the closing', async () => {
    const letters = Array.from({ length: 12 }, (_, index) => [letterOf(14 + index, 4), letterOf(0, 14 + index)]).flat();
    const pages = await print(letters);
    expect(pages.length).toBeGreaterThan(letters.length);
    const ends = pages.map(({ words }) => words.at(-1)?.word);
    expect(ends).not.toContain('Subject');
    expect(ends).not.toContain('to:'); // what leads into the demands
    expect(ends).not.toContain('Closing');
    expect(ends).not.toContain('Signature'); // the copies stand below it
    for (const page of pages) {
      const [closing, signature] = [find(page, 'Closing'), find(page, 'Signature')];
      expect(closing === undefined).toBe(signature === undefined);
      if (closing && signature) expect(signature.top - closing.bottom).toBeGreaterThan(15); // millimetres to sign in
    }
  });

  test('has no links, even from words that look like some', async () => {
    const words = {
      ...letterOf(0, 0),
      blocks: [{ kind: 'paragraph', runs: [{ text: 'https://example.org' }] }],
    } as const;
    const { page } = await open(browser, renderHtml([words], template));
    expect(await page.evaluate('document.links.length')).toBe(0);
    expect(Buffer.from(await page.pdf()).includes('/URI')).toBe(false);
    await page.close();
  });
});
