import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { PACKAGE } from '../support/package.ts';
import { run, tempFolder } from '../support/run.ts';

// A text that a # cuts short is told of every file that people write, whatever reads it.

const CHOIR = readFileSync(join(PACKAGE, 'tests/fixtures/choir.yaml'), 'utf8');
const BOOK = readFileSync(join(PACKAGE, 'src/languages/en/phrase-book.yaml'), 'utf8');
const SENDER = 'senders: { ada: { name: Ada, address: [1 Road], country: CH, languages: [en] } }\n';
const RATES = `country: CH
currency: CHF # 4
date: 2026-01-01
sheet: 5
envelope: 5
zones: { all: { steps: [{ grams: 100, price: 4 }] } }
`;

let folder: string;
beforeEach(() => {
  folder = tempFolder();
  for (const name of ['cases', 'templates/locales']) mkdirSync(join(folder, name), { recursive: true });
  write('cases/choir.yaml', CHOIR);
  write('appeal.yaml', SENDER);
});

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

const A_CASE = ['cases/choir.yaml', CHOIR.replace(/^title: .*$/m, 'title: The choir # 4 of the town')] as const;
const A_BOOK = ['templates/locales/en.yaml', BOOK.replace(/^closing: .*$/m, 'closing: Yours #1')] as const;
const A_CONFIG = [
  'appeal.yaml',
  'senders:\n  ada:\n    name: Ada # 4\n    address: [1 Road]\n    country: CH\n    languages: [en]\n',
] as const;
const MEMBERS = [
  'members.yaml',
  'writers:\n  - name: Ada # 4\n    address: [1 Road]\n    country: CH\n    languages: [en]\n',
] as const;

test.each([
  ['letter --target mayoress', A_CASE],
  ['envelope --target mayoress', A_CASE],
  ['show choir', A_CASE],
  ['list', A_CASE],
  ['deadlines', A_CASE],
  ['deadlines --format ics', A_CASE],
  ['check', A_CASE],
  ['letter --target mayoress', A_BOOK],
  ['check', A_BOOK],
  ['letter --target mayoress', A_CONFIG],
  ['senders', A_CONFIG],
  ['envelope --postage rates.yaml', ['rates.yaml', RATES]],
  ['evening --writers members.yaml -n', MEMBERS],
  ['evening plan.yaml -n', ['plan.yaml', 'only: [Ada]\nwriters: members.csv # 4\n']],
] as const)('%s', async (words, [name, text]) => {
  write('members.csv', 'name,address,country,languages\nAda,1 Road,CH,en\n');
  write(name, text);
  const { stdout, stderr } = await run(words.split(' '), { folder });
  const told = `${stdout}${stderr}`.match(/^.*: warning: .*# ?\d.*$/gm) ?? [];
  expect(told.map((line) => line.split(':')[0])).toEqual([name]);
});
