import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run, tempFolder } from '../support/run.ts';

// How a letter stands on a page of HTML, and in data, as its language writes letters.

function choir(language: string, opening: string): string {
  const native = { lang: 'zh', name: '王', address: ['樣本路 1 號'] };
  const mayor = { role: 'Mayor', address: ['1 Sample Road'], country: 'TW', native };
  return JSON.stringify({
    title: 'A choir',
    country: 'TW',
    ownLanguage: true,
    people: [{ name: 'Mara Example', pronouns: 'she/her' }],
    targets: { mayor },
    letter: { [language]: { subject: 'Mara', opening, paragraphs: [opening], demands: ['Mara'], reviewed: 'Ada' } },
  });
}

async function made(format: 'html' | 'json', language: string, opening = 'Mara.'): Promise<string> {
  const folder = tempFolder();
  writeFileSync(join(folder, 'choir.yaml'), choir(language, opening));
  const words = ['letter', '--case', 'choir.yaml', '--all', '--quiet', '--lang', language, '--format', format];
  const { stdout, stderr, exit } = await run(words, { folder });
  expect({ stderr, exit }).toEqual({ stderr: '', exit: 0 });
  return stdout;
}

describe('a page', () => {
  test('sets paragraphs in by two characters in Chinese, and 此致 on a line before 敬礼', async () => {
    const html = await made('html', 'zh');
    expect(html).toContain('style="--indent: 2em"');
    expect(html.match(/<p class="indented">/g)).toHaveLength(3);
    expect(html).toContain('<p class="closing indented">此致\n<br>敬礼！</p>');
  });

  test('sets paragraphs in by one character in Japanese, with 敬具 where lines end and 拝啓 where they begin', async () => {
    const html = await made('html', 'ja');
    expect(html).toContain('style="--indent: 1em"');
    expect(html).toContain('<p class="closing indented at-end">敬具</p>');
    expect(html).toContain('<p>拝啓</p>');
  });

  test('breaks Korean at spaces only', async () => {
    expect(await made('html', 'ko')).toContain('<article lang="ko" dir="ltr" class="at-spaces">');
  });

  test('keeps together what the language keeps together', async () => {
    const html = await made('html', 'fr', 'Le 1er juin : « oui », dit M. Sample.');
    expect(html).toContain('Le 1er\u00a0juin\u00a0: «\u00a0oui\u00a0», dit M.\u00a0Sample.');
  });

  test('names the fonts of each region that writes Chinese characters, and its own last', async () => {
    const html = await made('html', 'ja');
    const fonts = (language: string) =>
      new RegExp(`:lang\\(${language}\\)[^{]*\\{ font-family: ([^;]+);`).exec(html)?.[1];
    const first = ['zh', 'zh-Hant', 'zh-HK', 'ja'].map((language) => fonts(language)?.split(',')[0]);
    expect(first).toEqual(['SC', 'TC', 'HK', 'JP'].map((region) => `"Noto Serif CJK ${region}"`));
    for (const language of ['zh', 'zh-Hant', 'zh-HK', 'ja', 'ko']) expect(fonts(language)).toMatch(/, serif$/);
    expect(html.indexOf(':lang(zh)')).toBeLessThan(html.indexOf(':lang(zh-Hant)')); // both are for zh-Hant: the later wins
  });

  test('has nothing of that in a language that has none', async () => {
    expect(await made('html', 'en')).not.toMatch(/<[^>]*(?:indented|at-end|at-spaces|style=)/);
  });

  test('marks what is written in Taiwan as traditional Chinese', async () => {
    expect(await made('html', 'en')).toContain('<span lang="zh-Hant" dir="auto">樣本路 1 號</span>');
    expect(await made('json', 'en')).toContain('"language": "zh-Hant"');
  });
});

test('data have a closing in several lines as one text and as its lines', async () => {
  const closing = async (language: string) =>
    JSON.parse(await made('json', language)).postings[0].letters[0].blocks.at(-1);
  expect(await closing('zh')).toEqual({ kind: 'closing', text: '此致敬礼！', lines: ['此致', '敬礼！'] });
  expect(await closing('ja')).toEqual({ kind: 'closing', text: '敬具' });
});
