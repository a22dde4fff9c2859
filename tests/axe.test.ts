import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM, open, startChromium } from './support/chromium.ts';
import { caseIn, htmlOf, LONG_WORD, type Written } from './support/html-letters.ts';
import { run, tempFolder } from './support/run.ts';

// Letters as HTML, for everybody: axe finds nothing to mend in them, and they can be read on a phone.

const RULES: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations', 'incomplete', 'passes'],
};

/** A report on letters of every kind, some with long names. */
async function reportPage(): Promise<string> {
  const folder = tempFolder();
  const letter = (nth: number) =>
    JSON.stringify({
      ...{ version: 1, id: `a${nth}`, state: nth % 3 === 0 ? 'prepared' : 'posted', at: `2026-0${(nth % 9) + 1}-10` },
      ...{
        case: nth % 2 ? 'choir' : LONG_WORD,
        target: `mayor-${nth}`,
        country: 'FR',
        channel: 'post',
        language: 'fr',
      },
    });
  const change = (nth: number, state: string) =>
    JSON.stringify({ version: 1, id: `b${nth}`, state, at: '2026-11-20', of: `a${nth}` });
  const lines = [...Array.from({ length: 12 }, (_, nth) => letter(nth)), change(1, 'answered'), change(4, 'returned')];
  writeFileSync(join(folder, 'sent.ndjson'), `${lines.join('\n')}\n`);
  return (await run(['sent', 'report', '--format', 'html'], { folder })).stdout;
}

const OWN_WORDS = `I **beg** you, and *earnestly*, to listen: ${LONG_WORD}\n\n- One **demand**.\n- *Another.*\n\nThank you.\n`;

describe.skipIf(CHROMIUM === undefined)('HTML in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(() => browser?.close());

  /** What axe finds, on a phone and on a large screen. */
  async function findings(html: string): Promise<{ found: string[]; passes: number; asked: readonly string[] }> {
    const { page, asked } = await open(browser, html);
    const found: string[] = [];
    let passes = 0;
    for (const width of [360, 1280]) {
      await page.setViewport({ width, height: 800 });
      await page.evaluate(axe.source);
      const result = (await page.evaluate(`axe.run(document, ${JSON.stringify(RULES)})`)) as AxeResults;
      for (const { id, nodes } of [...result.violations, ...result.incomplete]) {
        found.push(...nodes.map((node) => `${id}: ${node.html}`));
      }
      passes = result.passes.length;
      const wide = (await page.evaluate('document.documentElement.scrollWidth')) as number;
      if (wide > width) found.push(`${wide} pixels wide on a screen of ${width}`);
    }
    await page.close();
    return { found, passes, asked };
  }

  const scenarios: readonly [string, () => Promise<string>][] = [
    ...(['en', 'ar', 'zh'] as const).flatMap((language: Written): [string, () => Promise<string>][] => [
      [`a letter in ${language}`, () => htmlOf([caseIn(language)], ['--target', 'mayor'])],
      [
        `all letters in ${language}, with copies`,
        () => htmlOf([caseIn(language)], ['--target', 'all', '--with-copies']),
      ],
    ]),
    ['a report of what was sent', reportPage],
    ['a letter without a sender', () => htmlOf([caseIn('ar')], ['--target', 'mayor'], { sender: false })],
    [
      'letters in three languages in one file',
      () => htmlOf([caseIn('en'), caseIn('ar'), caseIn('zh')], ['--target', 'all', '--with-copies']),
    ],
    ['own words', () => htmlOf([caseIn('en')], ['--target', 'all', '--with-copies'], { body: OWN_WORDS })],
    [
      'own words in Chinese',
      () => htmlOf([caseIn('zh')], ['--target', 'mayor'], { body: '这是**非常**重要的，*特别*急。\n' }),
    ],
  ];

  test.each(scenarios)('%s has nothing that axe finds, and loads nothing', async (_, make) => {
    const { found, passes, asked } = await findings(await make());
    expect(found).toEqual([]);
    expect(passes).toBeGreaterThan(10);
    expect(asked).toEqual([]);
  });

  test('axe does find what is wrong', async () => {
    const html = await htmlOf([caseIn('en')], ['--target', 'mayor']);
    const worse = html
      .replace('<html lang="en"', '<html')
      .replace('color: #111', 'color: #bbb')
      .replace(/<h1>.*<\/h1>/, '');
    const { found } = await findings(worse);
    for (const rule of ['html-has-lang', 'color-contrast', 'page-has-heading-one'])
      expect(found.some((one) => one.startsWith(rule))).toBe(true);
  });

  test('a script or a picture that got into the page does nothing', async () => {
    const html = await htmlOf([caseIn('en')], ['--target', 'mayor']);
    const dot = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
    const worse = html.replace('</main>', `<script>document.title = 'changed'</script><img src="${dot}"></main>`);
    const { page } = await open(browser, worse);
    expect(await page.title()).toBe('The choir of Mara Example');
    expect(await page.evaluate('document.images[0].naturalWidth')).toBe(0);
    await page.close();
  });

  test('lines in another script keep their order and the edge of the letter', async () => {
    const { page } = await open(browser, await htmlOf([caseIn('ar')], ['--target', 'mayor']));
    const lines = (await page.evaluate(`[...document.querySelectorAll('address span')].map((span) => {
      const range = document.createRange();
      range.selectNodeContents(span);
      const { right } = range.getBoundingClientRect();
      return [span.textContent, span.lang, getComputedStyle(span).direction, Math.round(right)];
    })`)) as [string, string, string, number][];
    const told = new Map(lines.map(([text, ...rest]) => [text, rest.slice(0, 2)]));
    expect(told.get('1 Sample Road')).toEqual(['en', 'ltr']);
    expect(told.get('شارع العينة ١')).toEqual(['', 'rtl']);
    expect(new Set(lines.map(([, , , right]) => right)).size).toBe(1);
    await page.close();
  });
});
