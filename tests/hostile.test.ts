import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { run, tempFolder } from './support/run.ts';

// Files made to take time, to fill the screen or to break the program. Each is over in a moment, with a message.

const LETTER = 'letter: { en: { subject: A, opening: "TEXT", demands: [B], reviewed: c } }';
const CASE = `title: A\ncountry: FR\npeople: [{ name: Mara, pronouns: she/her }]\ntargets: { a: { name: B, country: FR } }\n${LETTER}\n`;

let folder: string;

beforeEach(() => {
  folder = tempFolder();
});

describe('cases', () => {
  test.each([
    ['anchors', '&a '.repeat(100_000)],
    ['tabs in a list', '\t- a\n'.repeat(60_000)],
    ['quotes', '"\n'.repeat(60_000)],
    ['brackets', '['.repeat(100_000)],
    ['unknown keys', Array.from({ length: 30_000 }, (_, index) => `k${index}: 1\n`).join('')],
    ['numbers for demands', CASE.replace('[B]', `[${'1,'.repeat(100_000)}1]`)],
    ['misspelt values', CASE.replace('TEXT', '{{person.nam}}'.repeat(30_000))],
    ['open braces', CASE.replace('TEXT', '{{they of='.repeat(1900))],
    ['spaces between braces', CASE.replace('TEXT', `{{they${' '.repeat(19_000)}`)],
    ['stray braces', CASE.replace('TEXT', 'Let {them}} sing.')],
  ])('%s', async (_, text) => {
    writeFileSync(join(folder, 'bad.yaml'), text);
    const { stdout, stderr, exit } = await run(['letter', '--case', 'bad.yaml', '--target', 'all'], { folder });
    expect({ stdout, exit }).toEqual({ stdout: '', exit: 2 });
    expect(stderr).toMatch(/^bad\.yaml:\d+:\d+: error: /);
    expect(stderr).not.toContain('[bug]');
    expect(stderr.length).toBeLessThan(60_000);
  });
});

describe('own words', () => {
  test.each([
    ['requests', 'my.txt', '- x\n'.repeat(60_000), 0],
    ['quotations', 'my.md', '> '.repeat(60_000), 2],
    ['brackets', 'my.md', `${'['.repeat(100_000)}a${']'.repeat(100_000)}`, 0],
    ['pictures', 'my.md', '![a](b) '.repeat(20_000), 2],
    ['punctuation', 'my.txt', `${'!?'.repeat(60_000)}a`, 0],
    ['characters that are written as others', 'my.md', '&eacute; '.repeat(20_000), 0],
  ])('%s', async (_, name, text, expected) => {
    writeFileSync(join(folder, name), text);
    const { stderr, exit } = await run(['letter', '--target', 'wang', '--body', name, '--quiet'], { folder });
    expect({ exit, bug: stderr.includes('[bug]') }).toEqual({ exit: expected, bug: false });
  });
});

describe('templates', () => {
  test.each([
    ['closed', '{{#if own}}'.repeat(4000) + '{{/if}}'.repeat(4000)],
    ['unclosed', '{{#if own}}'.repeat(18_000)],
  ])('blocks in blocks, %s', async (_, text) => {
    mkdirSync(join(folder, 'templates/letters'), { recursive: true });
    writeFileSync(join(folder, 'templates/letters/letter.hbs'), text);
    const { stderr, exit } = await run(['letter', '--target', 'wang'], { folder });
    expect(exit).toBe(2);
    expect(stderr).toMatch(/^templates\/letters\/letter\.hbs:1:1101: error: /m); // the hundred and first
  });

  test('a phrase book with a misspelt value', async () => {
    mkdirSync(join(folder, 'templates/locales'), { recursive: true });
    writeFileSync(join(folder, 'templates/locales/en.yaml'), PHRASES);
    const { stderr, exit } = await run(['letter', '--target', 'wang', '--quiet'], { folder });
    expect(exit).toBe(2);
    expect(stderr).toMatch(/^templates\/locales\/en\.yaml:\d+:\d+: error: There is no value "main\.lin"/);
  });
});

const PHRASES = `name: English
reviewed: us
direction: ltr
dates: en
salutation: Dear Sir
afterSalutation: ","
closing: Yours
afterClosing: ","
phrases: { demands: "Please:", copy: "cc", copyMark: COPY, copySubject: "To {{main.lin}}", copyNote: "{{main.line}}" }
pronouns: { he: [a, b, c, d, e], she: [a, b, c, d, e], they: [a, b, c, d, e], group: [a, b, c, d, e] }
plural: []
`;
