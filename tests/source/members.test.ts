import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run, tempFolder } from '../support/run.ts';

// Keys that every object has by its nature, such as toString: in a file of the user's they are keys like any other that is not known.

const MEMBERS = Object.getOwnPropertyNames(Object.prototype).filter((name) => name !== '__proto__');

const CASE = `title: Example
country: FR
people: [{ name: Mara Example, pronouns: she/her }]
targets: { mayor: { role: Mayor, address: [Exampleton], country: FR } }
letter: { en: { subject: S, opening: O., demands: [D.], reviewed: x } }
`;
const SENDER = 'name: Ada Example, country: GB, languages: [en]';
const RATES = 'date: 2026-01-01\ncurrency: X\nsheet: 5\nenvelope: 6\n';

/** A file with such a key in it, and the command that reads it. */
const PLACES: Readonly<Record<string, (key: string) => { file: string; text: string; words: string }>> = {
  'a case': (key) => ({ file: 'cases/a.yaml', text: `${CASE}${key}: 1\n`, words: 'letter --case a --all' }),
  'a case, to be checked': (key) => ({ file: 'cases/a.yaml', text: `${CASE}${key}: 1\n`, words: 'check' }),
  'a person': (key) => ({
    file: 'cases/a.yaml',
    text: CASE.replace('she/her', `she/her, ${key}: x`),
    words: 'letter --case a --all',
  }),
  'a target': (key) => ({
    file: 'cases/a.yaml',
    text: CASE.replace('role:', `${key}: x, role:`),
    words: 'show a',
  }),
  'the letters by language': (key) => ({
    file: 'cases/a.yaml',
    text: CASE.replace('{ en:', `{ ${key}: {}, en:`),
    words: 'show a',
  }),
  'a config': (key) => ({ file: 'appeal.yaml', text: `${key}: 1\n`, words: 'senders' }),
  'a sender': (key) => ({ file: 'appeal.yaml', text: `senders: { me: { ${SENDER}, ${key}: x } }\n`, words: 'senders' }),
  'transit days': (key) => ({ file: 'appeal.yaml', text: `transit: { ${key}: 3 }\n`, words: 'senders' }),
  'a phrase book': (key) => ({
    file: 'templates/locales/en.yaml',
    text: `${key}: 1\n`,
    words: 'letter --case a --all',
  }),
  rates: (key) => ({
    file: 'rates.yaml',
    text: `${RATES}zones: { home: { steps: [{ grams: 20, price: 1 }] } }\n${key}: 1\n`,
    words: 'envelope --case a --all --postage rates.yaml',
  }),
  'a text of a case': (key) => ({
    file: 'cases/a.yaml',
    text: CASE.replace('O.', `"{{${key}}}"`),
    words: 'letter --case a --all',
  }),
  'a template': (key) => ({
    file: 'templates/letters/letter.hbs',
    text: `{{#paragraph}}{{${key}}}{{/paragraph}}`,
    words: 'letter --case a --all',
  }),
  'a template, below a name': (key) => ({
    file: 'templates/letters/letter.hbs',
    text: `{{#paragraph}}{{sender.${key}}}{{/paragraph}}`,
    words: 'letter --case a --all',
  }),
  'a condition of a template': (key) => ({
    file: 'templates/letters/letter.hbs',
    text: `{{#if ${key}}}{{#paragraph}}x{{/paragraph}}{{/if}}`,
    words: 'letter --case a --all',
  }),
  'an inclusion of a template': (key) => ({
    file: 'templates/letters/letter.hbs',
    text: `{{> ${key}}}`,
    words: 'letter --case a --all',
  }),
};

describe.each(Object.entries(PLACES))('in %s', (_, given) => {
  test.each(MEMBERS)('%s is told with its place', async (key) => {
    const { file, text, words } = given(key);
    const folder = tempFolder();
    for (const [name, content] of [
      ['cases/a.yaml', CASE],
      [file, text],
    ] as const) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    const { stdout, stderr, exit } = await run(words.split(' '), { folder });
    const said = `${stdout}${stderr}`;
    expect(exit).toBe(words === 'check' ? 1 : 2);
    expect(said).toMatch(new RegExp(`^${file}:\\d+:\\d+: error: .*\\b${key}\\b`, 'm'));
    expect(said).not.toContain('[bug]');
  });
});
