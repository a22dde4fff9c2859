import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { type Mail, renderEml } from '../../src/render/eml.ts';
import { run, runBuilt, tempFolder } from '../support/run.ts';

const MAIL: Mail = {
  from: { name: 'Ada Example', address: 'ada@example.org' },
  to: [{ name: 'Jo Sample', address: 'jo@example.org' }],
  subject: 'The choir of Mara Example',
  text: 'Dear Ms Sample,\n\nI write about a choir.\n',
};

/** A draft as another library reads it. */
const read = async (mail: Partial<Mail>) => PostalMime.parse(await renderEml({ ...MAIL, ...mail }));

/** The lines of the head of a draft, long ones joined. */
const headOf = (draft: string) => (draft.split('\r\n\r\n')[0] ?? '').replace(/\r\n[ \t]+/g, ' ').split('\r\n');

test('a draft says who writes, to whom, about what, and that it is not sent', async () => {
  const found = await read({});
  expect(found).toMatchObject({ from: MAIL.from, to: MAIL.to, subject: MAIL.subject, text: MAIL.text });
  expect(headOf(await renderEml(MAIL))).toContain('X-Unsent: 1');
});

test('a draft is the same to the byte each time, with no moment, no number and nothing of the machine', async () => {
  const once = await renderEml(MAIL);
  expect(await renderEml(MAIL)).toBe(once);
  expect(headOf(once).map((line) => line.split(':')[0])).toEqual([
    'X-Unsent',
    'From',
    'To',
    'Subject',
    'Content-Transfer-Encoding',
    'MIME-Version',
    'Content-Type',
  ]);
  expect(once.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/); // every line ends as RFC 5322 wants it
});

test('without an address of the sender there is no From', async () => {
  const { from: _, ...nobody } = MAIL;
  expect((await renderEml(nobody)).split('\r\n').filter((line) => /^From/i.test(line))).toEqual([]);
});

test.each([
  ['中文：关于莉莲的信', '您好，\n\n“自由”。\n'],
  ['à propos de l’œuvre — нет', 'ligne = égal\n.\nFrom here\n'],
  ['رسالة عن مارا', `${'نص طويل '.repeat(300)}\n`],
])('a subject and a text in any script stay as they are: %s', async (subject, text) => {
  const draft = await renderEml({ ...MAIL, subject, text, to: [{ name: subject, address: 'jo@example.org' }] });
  expect(draft).toMatch(/^[\x20-\x7e\r\n]*$/);
  for (const line of draft.split('\r\n')) expect(line.length).toBeLessThanOrEqual(78);
  const found = await PostalMime.parse(draft);
  expect(found).toMatchObject({ subject, text, to: [{ name: subject, address: 'jo@example.org' }] });
});

describe('what is hostile', () => {
  const NASTY = [
    'Jo\r\nBcc: spy@example.org',
    'Jo\nBcc: spy@example.org\n\nbody',
    '"Jo" <spy@example.org>, Li',
    'Jo, spy@example.org;',
    '=?utf-8?Q?Jo=0D=0ABcc:_spy@example.org?=',
  ];
  test.each(NASTY)('makes no head of its own as a name or a subject: %j', async (nasty) => {
    const mail = { ...MAIL, subject: nasty, from: { name: nasty, address: 'ada@example.org' } };
    const draft = await renderEml({ ...mail, to: [{ name: nasty, address: 'jo@example.org' }] });
    expect(headOf(draft).filter((line) => /^(?:bcc|cc):/i.test(line))).toEqual([]);
    const found = await PostalMime.parse(draft);
    expect([found.to?.map((one) => one.address), found.from?.address, found.bcc]).toEqual([
      ['jo@example.org'],
      'ada@example.org',
      undefined,
    ]);
    expect(found.text).toBe(MAIL.text);
  });
});

describe('a letter by e-mail', () => {
  const CASE = `title: A choir
country: FR
people: [{ name: Zoë Exämple, pronouns: she/her }]
targets:
  mayor: { name: Jo Sample, country: FR, email: [jo@example.org, hall@example.org], salutation: { en: Dear Ms Sample } }
  consul: { kind: copy, role: Consul, country: GB, email: [consul@example.org] }
letter: { en: { subject: "The choir of {{people}}", opening: O, demands: [Let her sing.], reviewed: us } }
`;
  const SENDERS = `from: ada
senders: { ada: { name: Ada Example, address: [1 Sample Road], country: GB, languages: [en], email: ada@example.org } }
`;
  const draft = async (words: readonly string[], runner = run) => {
    const folder = tempFolder();
    writeFileSync(join(folder, 'choir.yaml'), CASE);
    writeFileSync(join(folder, 'appeal.yaml'), SENDERS);
    const { stdout } = await runner(['letter', '--case', 'choir.yaml', ...words, '--format', 'eml'], { folder });
    return stdout;
  };

  test('has what the letter says from greeting to name, and the sender below', async () => {
    const found = await PostalMime.parse(await draft(['--target', 'mayor']));
    expect(found.to?.map(({ address }) => address)).toEqual(['jo@example.org', 'hall@example.org']);
    expect(found).toMatchObject({ subject: 'The choir of Zoë Exämple', from: { address: 'ada@example.org' } });
    expect(found.text).toBe(
      'Dear Ms Sample,\n\nO\n\nI therefore respectfully ask you to:\n\n  - Let her sing.\n\nYours sincerely,\n\n' +
        'Ada Example\n1 Sample Road\nROYAUME-UNI\n',
    );
  });

  test('of a copy has the letter below the note, with whom it is to', async () => {
    const found = await PostalMime.parse(await draft(['--target', 'consul']));
    expect(found.to).toMatchObject([{ name: 'Consul', address: 'consul@example.org' }]);
    expect(found.text).toMatch(
      /^Dear Sir or Madam,[\s\S]*\nCOPY FOR INFORMATION\n[\s\S]*\nJo Sample\n[\s\S]*Dear Ms Sample,/,
    );
  });

  test('is the same as built', async () => {
    expect(await draft(['--target', 'mayor'], runBuilt)).toBe(await draft(['--target', 'mayor']));
  });
});
