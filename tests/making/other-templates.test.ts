import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { run, tempFolder } from '../support/run.ts';

// The templates that ship beside `letter`, in every language whose phrase book has their words.

const CASE = `title: Mara
country: CN
people: [{ name: Mara Example, pronouns: she/her }]
concerns: [secret-trial]
requests: [disclose-whereabouts, no-torture]
targets:
  official: { name: Wang Jiang, country: CN, salutation: { en: Dear Director } }
`;

const TEMPLATES = ['short', 'postcard', 'follow-up', 'talking-points'];
const WORDED = ['ar', 'de', 'en', 'es', 'fa', 'fr', 'it', 'nl', 'pt', 'ru', 'sv', 'tr', 'zh'];

let folder = '';

beforeEach(() => {
  folder = tempFolder();
  mkdirSync(join(folder, 'cases'));
  writeFileSync(join(folder, 'cases/mara.yaml'), CASE);
});

async function letter(template: string, ...words: string[]) {
  const asked = ['letter', '--target', 'official', '--case', 'mara', '--template', template, ...words];
  const { stdout, ...result } = await run(asked, { folder });
  return { ...result, stdout: stdout.replace(/\s+/g, ' ') };
}

/** A record in which a letter was posted on a day, and perhaps answered. */
function record(day: string, answered: boolean, writer?: string): void {
  const posted = { version: 1, id: 'a.1', state: 'posted', at: day, case: 'mara', target: 'official', channel: 'post' };
  const entries = [
    { ...posted, ...(writer === undefined ? {} : { writer }) },
    ...(answered ? [{ version: 1, id: 'a.2', state: 'answered', at: '2026-11-01', of: 'a.1' }] : []),
  ];
  writeFileSync(join(folder, 'sent.ndjson'), entries.map((one) => `${JSON.stringify(one)}\n`).join(''));
}

test.each(TEMPLATES)('%s is whole in every language that has its words', async (template) => {
  record('2026-03-02', false);
  for (const language of WORDED) {
    const { stdout, exit } = await letter(template, '--lang', language);
    expect([language, exit, stdout]).toEqual([language, 0, expect.stringContaining('Mara Example')]);
    expect(stdout, language).not.toMatch(/[{}]|undefined|needed/);
  }
});

test('a postcard has the first request alone, and no subject', async () => {
  const { stdout } = await letter('postcard', '--voice', '1');
  expect(stdout).toMatch(
    /Dear Director, I am writing to you out of concern for Mara Example\. I therefore respectfully ask you to: - Make known [^-]+ Yours/,
  );
});

describe('a letter that follows one', () => {
  test('says of which day that was, and that no reply came', async () => {
    record('2026-03-02', false);
    const { stdout, stderr } = await letter('follow-up', '--lang', 'en');
    expect(stdout).toContain('On 2 March 2026 I wrote to you about Mara Example. I have not had a reply');
    expect(stderr).toContain('review: needed. Nobody who speaks English has read the sentences of this template');
    expect(stderr).not.toContain('usual');
  });

  test('thanks for a reply', async () => {
    record('2026-03-02', true);
    expect((await letter('follow-up', '--lang', 'en')).stdout).toContain('Thank you for your reply');
  });

  test('names no day that is not known, or on which somebody else wrote', async () => {
    expect((await letter('follow-up', '--lang', 'en')).stdout).toContain('I have written to you before about Mara');
    record('2026-03-02', false, 'ZZ');
    expect((await letter('follow-up', '--lang', 'en')).stdout).toContain('I have written to you before about Mara');
  });

  test('is early before eight weeks', async () => {
    record('2026-11-09', false);
    expect((await letter('follow-up', '--lang', 'en')).stderr).toContain('2 weeks ago. Answers take time: 8 weeks');
  });
});

test('words that a language lacks are told, with the template', async () => {
  writeFileSync(join(folder, 'mine.md'), 'Мене турбує доля Мари.');
  const { stdout, stderr, exit } = await letter('follow-up', '--lang', 'uk', '--body', 'mine.md');
  expect([exit, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(
    /follow-up\.hbs: error: .* the phrase book of Ukrainian lacks: "wroteBefore"\. \[template-words\]/,
  );
});
