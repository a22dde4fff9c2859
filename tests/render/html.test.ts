import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { homeOf, run, tempFolder } from '../support/run.ts';

const NASTY = `<script>alert("x")</script> & 'y' "z" \`\${1}\` <!-- --> </p>`;
const ESCAPED = /&lt;script&gt;alert\(&quot;x&quot;\)&lt;\/script&gt; &amp; &#x27;y&#x27; &quot;z&quot;/;

/** A case as JSON, which is YAML, with these words wherever a letter has words of the case. */
function caseWith(words: string, language = 'en'): string {
  return JSON.stringify({
    title: 'A choir',
    country: 'FR',
    people: [{ name: words, pronouns: 'she/her' }],
    targets: {
      mayor: {
        honorific: words,
        name: words,
        role: words,
        organisation: words,
        address: [words],
        country: 'FR',
        salutation: { [language]: words },
        closing: { [language]: words },
        native: { lang: 'zh', name: words, address: [words] },
      },
      consul: { kind: 'copy', name: words, address: [words], country: 'GB' },
    },
    letter: {
      [language]: { subject: words, opening: words, paragraphs: [words], demands: [words], reviewed: 'nobody' },
    },
  });
}

async function page(text: string, words: readonly string[], before: (folder: string) => void = () => {}) {
  const folder = tempFolder();
  writeFileSync(join(folder, 'choir.yaml'), text);
  before(folder);
  const { stdout, stderr, exit } = await run(
    ['letter', '--case', 'choir.yaml', '--quiet', '--format', 'html', ...words],
    { folder },
  );
  expect({ stderr, exit }).toEqual({ stderr: '', exit: 0 });
  return stdout;
}

describe('escaping', () => {
  /** The tags of the page as it is without anything odd in it: nothing may be added to them. */
  const tagsOf = (html: string) => html.match(/<[^>]*>/g) ?? [];

  test('nothing from a case is markup', async () => {
    const plain = await page(caseWith('Mara Example'), ['--target', 'all', '--with-copies']);
    const nasty = await page(caseWith(NASTY), ['--target', 'all', '--with-copies']);
    expect(tagsOf(nasty)).toEqual(tagsOf(plain));
    expect(nasty.match(new RegExp(ESCAPED, 'g'))?.length).toBeGreaterThan(20);
  });

  test('nothing from a sender is', async () => {
    const html = await page(caseWith('Mara Example'), ['--target', 'mayor'], (folder) => {
      const sender = {
        name: NASTY,
        address: [NASTY],
        place: NASTY,
        country: 'GB',
        languages: ['en'],
        about: { en: NASTY },
      };
      mkdirSync(join(homeOf(folder), '.config/appeal'), { recursive: true });
      writeFileSync(join(homeOf(folder), '.config/appeal/config.yaml'), JSON.stringify({ senders: { me: sender } }));
    });
    expect(html).not.toContain('<script');
    expect(html.match(new RegExp(ESCAPED, 'g'))).toHaveLength(5); // name, address, place, about, signature
  });

  test('nothing from the writer’s own words is, but for emphasis', async () => {
    const html = await page(caseWith('Mara Example'), ['--target', 'mayor', '--body', 'mine.md'], (folder) => {
      writeFileSync(
        join(folder, 'mine.md'),
        `**bold** \\<script>alert("x")\\</script>\n\n\\<img src=x>\n\n- [a](javascript:b)\n- \`<b>\` &lt;i>`,
      );
    });
    expect(html).toContain('<p><strong>bold</strong> &lt;script&gt;');
    expect(html).not.toMatch(/<(script|img|a)\b/);
  });

  test('no script, no link and no picture from elsewhere is in the page', async () => {
    const html = await page(caseWith('Mara Example'), ['--target', 'mayor']);
    expect(html).not.toMatch(/<script|<link|<img|<iframe|src=|href=|url\(|@import/i);
  });
});

describe('language and direction', () => {
  test('each letter says its own', async () => {
    const html = await page(caseWith('Mara Example'), ['--target', 'all', '--with-copies']);
    expect(html.match(/<article lang="en" dir="ltr">/g)).toHaveLength(3); // a letter; a note and the copy
    expect(html).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">/);
  });

  test.each([
    ['ar', 'rtl'],
    ['fa', 'rtl'],
    ['zh', 'ltr'],
    ['ru', 'ltr'],
  ])('a letter in %s reads %s', async (language, direction) => {
    const html = await page(caseWith('مارا', language), ['--target', 'mayor', '--lang', language]);
    expect(html).toContain(`<html lang="${language}" dir="${direction}">`);
    expect(html).toContain(`<article lang="${language}" dir="${direction}"`);
  });

  test('an address in another script says its language, and each line finds its direction', async () => {
    const html = await page(caseWith('名'), ['--target', 'mayor']);
    expect(html).toContain('<span lang="zh" dir="auto">名</span>');
    expect(html).toContain('<span dir="auto">FRANCE</span>');
  });
});

test('the page is a whole one, with the subject as its title', async () => {
  const html = await page(caseWith('Mara Example'), ['--target', 'mayor']);
  expect(html).toContain('<meta charset="utf-8">');
  expect(html).toContain('<title>Mara Example</title>');
  for (const tag of ['html', 'head', 'body', 'main', 'article', 'ul', 'style', 'title']) {
    expect(html.match(new RegExp(`<${tag}\\b`, 'g')), tag).toHaveLength(1);
    expect(html.match(new RegExp(`</${tag}>`, 'g')), tag).toHaveLength(1);
  }
  expect(html).not.toContain('{{');
});

test('in a page of one’s own too every value is escaped, and braces that would not escape are refused', async () => {
  const own = (template: string) => (folder: string) => {
    mkdirSync(join(folder, 'templates'));
    writeFileSync(join(folder, 'templates/page.html.hbs'), template);
  };
  const html = await page(caseWith(NASTY), ['--target', 'mayor'], own('<b>{{title}}</b>\n'));
  expect(html).toMatch(new RegExp(`^<b>${ESCAPED.source}`));
  const folder = tempFolder();
  writeFileSync(join(folder, 'choir.yaml'), caseWith(NASTY));
  own('<b>{{{title}}}</b>\n')(folder);
  const refused = await run(['letter', '--case', 'choir.yaml', '--target', 'mayor', '--format', 'html'], { folder });
  expect(refused).toMatchObject({ stdout: '', exit: 2 });
  expect(refused.stderr).toContain('templates/page.html.hbs:1:');
});
