import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readHead } from '../../src/case/head.ts';
import { readCase } from '../../src/case/read.ts';
import { targetSlugs } from '../../src/case/targets.ts';
import { parseConfig } from '../../src/config/config.ts';
import { parseRates } from '../../src/config/postage.ts';
import { parseLocale } from '../../src/languages/phrase-book-file.ts';
import type { Finding } from '../../src/problem/finding.ts';
import { compileChecked } from '../../src/template/compile-checked.ts';
import { checkWording } from '../../src/template/wording.ts';
import { PACKAGE } from '../support/package.ts';
import { run, tempFolder } from '../support/run.ts';

// Every object of JavaScript has members such as toString. A key of that name in a file is a key like any other.

const MEMBERS = [...Object.getOwnPropertyNames(Object.prototype), 'prototype'];

const CHOIR = readFileSync(join(PACKAGE, 'tests/fixtures/choir.yaml'), 'utf8');
const BOOK = readFileSync(join(PACKAGE, 'dist/locales/en.yaml'), 'utf8');
const CONFIG = `senders:
  ada:
    name: Ada Sample
    country: CH
    languages: [en]
`;
const RATES =
  'date: 2026-01-01\ncurrency: EUR\nsheet: 5\nenvelope: 5\nzones:\n  all:\n    steps: [{ grams: 20, price: 1 }]\n';

const source = (text: string) => ({ text, file: 'f.yaml', slug: 'f' });

/** Where an unknown key may stand: the text with it, and what is wrong with that. */
const PLACES: readonly (readonly [string, (member: string) => { text: string; problems: readonly Finding[] }])[] = [
  ['a case', (member) => told(`${CHOIR}${member}: 1\n`, (text) => readCase(source(text)).problems)],
  [
    'a person of a case',
    (member) =>
      told(CHOIR.replace('    pronouns', `    ${member}: 1\n    pronouns`), (text) => readCase(source(text)).problems),
  ],
  ['the head of a case', (member) => told(`${member}: 1\n${CHOIR}`, (text) => readHead(source(text)).problems)],
  ['a config', (member) => told(`${CONFIG}${member}: 1\n`, (text) => parseConfig(text, 'f.yaml').problems)],
  ['a sender', (member) => told(`${CONFIG}    ${member}: 1\n`, (text) => parseConfig(text, 'f.yaml').problems)],
  [
    'a file of rates',
    (member) => told(`${RATES}${member}: 1\n`, (text) => errorsOf(parseRates(text, 'f.yaml').problems)),
  ],
  ['a phrase book', (member) => told(`${BOOK}${member}: 1\n`, (text) => parseLocale(text, 'f.yaml', 'en').problems)],
];

/** Without what is noted of rates beside errors. */
const errorsOf = (problems: readonly Finding[]) => problems.filter(({ severity }) => severity === 'error');

function told(text: string, read: (text: string) => readonly Finding[]) {
  return { text, problems: read(text) };
}

describe.each(PLACES)('in %s', (_, tell) => {
  test.each(MEMBERS)('%s is an unknown key at its place', (member) => {
    const { text, problems } = tell(member);
    expect(problems).toMatchObject([{ code: 'key-unknown', arguments: { key: member }, severity: 'error' }]);
    const { line = 0, column = 0 } = problems[0]?.place ?? {};
    expect(text.split('\n')[line - 1]?.slice(column - 1)).toBe(`${member}: 1`);
  });
});

describe('where a map may have any names', () => {
  test.each(MEMBERS)('%s is refused as a target, or as a rule, with its place', (member) => {
    const target = CHOIR.replace('  consul:', `  ${member}:`);
    const [wrong] = readCase(source(target)).problems;
    expect(wrong?.place).toMatchObject({ line: target.split('\n').indexOf(`  ${member}:`) + 1, column: 3 });
    expect(targetSlugs(target, 'f.yaml')).toEqual(['mayoress', member]);
  });

  test.each(MEMBERS)('%s is a value that neither a case nor a template has', (member) => {
    expect(checkWording(`{{${member.replaceAll('_', '')}}}`, { values: [], people: [] })).toMatchObject([
      { code: 'words-name' },
    ]);
    for (const text of [
      `{{${member}}}`,
      `{{case.${member}}}`,
      `{{#if ${member}}}x{{/if}}`,
      `{{#${member}}}x{{/${member}}}`,
    ])
      expect(() => compileChecked('letter', { file: 'f.hbs', text }, []), text).toThrow('words-name');
    expect(() => compileChecked('letter', { file: 'f.hbs', text: `{{> ${member}}}` }, [])).toThrow('template-partial');
  });
});

describe('on the command line', () => {
  const folder = tempFolder();
  mkdirSync(join(folder, 'cases'));
  writeFileSync(join(folder, 'cases/choir.yaml'), CHOIR);
  writeFileSync(join(folder, 'appeal.yaml'), CONFIG);

  test.each([
    'letter --target MEMBER',
    'letter --case choir --target MEMBER',
    'letter --case MEMBER --target mayoress',
    'letter --target mayoress --lang MEMBER',
    'letter --target mayoress --from MEMBER',
    'letter --target mayoress --template MEMBER',
    'letter --target mayoress --format MEMBER',
    'letter --target mayoress --format pdf --form MEMBER -o x.pdf',
    'envelope --target mayoress --size MEMBER -o x.pdf',
    'envelope --target mayoress --printer MEMBER -o x.pdf',
    'labels --target mayoress --sheet MEMBER -o x.pdf',
    'show choir --lang MEMBER',
    'show MEMBER',
    'deadlines --sort MEMBER',
    'check --rule MEMBER',
    'check --no-rule MEMBER',
    'check --severity MEMBER=off',
    'check --explain MEMBER',
  ])('%s is refused with a word', async (command) => {
    for (const member of ['toString', 'constructor', '__proto__', 'valueOf']) {
      const { exit, stderr } = await run(command.replace('MEMBER', member).split(' '), { folder });
      expect(exit, member).toBe(2);
      expect(stderr, member).toContain(member);
      expect(stderr, member).not.toContain('[bug]');
    }
  });
});
