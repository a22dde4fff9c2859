import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { chooseSender, mergeConfigs, parseConfig } from '../../src/config/config.ts';
import { homeOf, PACKAGE, run, tempFolder } from '../support/run.ts';

const ADA = { name: 'Ada Example', country: 'GB', languages: ['en'] };
const MAX = { name: 'Max Muster', country: 'DE', languages: ['de', 'en'] };

function configOf(text: string) {
  const { config, problems } = parseConfig(text, 'config.yaml');
  expect(problems).toEqual([]);
  if (!config) throw new Error('no config');
  return config;
}

describe('a config file', () => {
  test('needs name, country and languages of a sender, and no more', () => {
    const config = configOf('senders: { me: { name: Ada Example, country: GB, languages: [en] } }');
    expect(config.senders.me).toEqual({ ...ADA, address: [], about: {} });
  });

  test('may say nothing', () => {
    expect(configOf('{}')).toEqual({ senders: {} });
  });

  test.each([
    ['a misspelt field', 'senders: { me: { name: A, country: GB, langauges: [en] } }', 'key-unknown'],
    ['a misspelt key', 'form: me', 'key-unknown'],
    ['an unknown country', 'senders: { me: { name: A, country: UK, languages: [en] } }', 'value-wrong'],
    ['an unknown language', 'senders: { me: { name: A, country: GB, languages: [english] } }', 'value-wrong'],
    ['no language', 'senders: { me: { name: A, country: GB, languages: [] } }', 'value-empty'],
    ['no name', 'senders: { me: { name: "", country: GB, languages: [en] } }', 'value-empty'],
    ['a name of two lines', 'senders: { me: { name: "A\\nB", country: GB, languages: [en] } }', 'value-wrong'],
    ['an escape in a name', 'senders: { me: { name: "A\\eB", country: GB, languages: [en] } }', 'control-character'],
    [
      'nine lines of address',
      `senders: { me: { name: A, country: GB, languages: [en], address: [${'x, '.repeat(9)}] } }`,
      'value-wrong',
    ],
    [
      'an address that is a text',
      'senders: { me: { name: A, country: GB, languages: [en], address: x } }',
      'type-wrong',
    ],
    ['a sender called My Group', 'senders: { My Group: { name: A, country: GB, languages: [en] } }', 'value-wrong'],
    ['a sender called __proto__', 'senders: { __proto__: { name: A, country: GB, languages: [en] } }', 'key-forbidden'],
    ['a list of senders', 'senders: [{ name: A, country: GB, languages: [en] }]', 'type-wrong'],
  ])('with %s is refused, with the place', (_, text, code) => {
    const { config, problems } = parseConfig(text, 'config.yaml');
    expect(config).toBeUndefined();
    expect(problems.map((one) => one.code)).toContain(code);
    for (const { place } of problems) expect(place).toMatchObject({ file: 'config.yaml', line: 1 });
  });
});

describe('which sender', () => {
  const two = configOf(JSON.stringify({ senders: { ada: ADA, max: MAX } }));

  test.each([
    ['the one asked for', { ...two, from: 'ada' }, 'max', 'Max Muster'],
    ['else the one after "from"', { ...two, from: 'max' }, undefined, 'Max Muster'],
    ['the only one', configOf(JSON.stringify({ senders: { ada: ADA } })), undefined, 'Ada Example'],
    ['none of two', two, undefined, undefined],
    ['none of that name', two, 'adda', undefined],
    ['nothing of JavaScript’s own', two, 'constructor', undefined],
    ['none at all', configOf('{}'), undefined, undefined],
  ])('%s', (_, config, asked, name) => {
    expect(chooseSender(config, asked)?.name).toBe(name);
  });

  test('of two files the nearer wins, and both have their senders', () => {
    const far = configOf(JSON.stringify({ from: 'ada', senders: { ada: ADA, max: MAX } }));
    const near = configOf(JSON.stringify({ from: 'group', senders: { group: ADA, ada: { ...ADA, name: 'A. E.' } } }));
    const merged = mergeConfigs(near, far);
    expect(merged.from).toBe('group');
    expect(Object.entries(merged.senders).map(([name, one]) => [name, one.name])).toEqual([
      ['ada', 'A. E.'],
      ['max', 'Max Muster'],
      ['group', 'Ada Example'],
    ]);
    expect(mergeConfigs({ senders: {} }, far).from).toBe('ada');
  });
});

describe('in a letter', () => {
  let folder: string;

  beforeEach(() => {
    folder = tempFolder();
    mkdirSync(join(homeOf(folder), '.config/appeal'), { recursive: true });
    writeFileSync(
      join(homeOf(folder), '.config/appeal/config.yaml'),
      JSON.stringify({ senders: { ada: ADA, max: MAX } }),
    );
  });

  async function signature(words: readonly string[], env: Record<string, string> = {}): Promise<string | undefined> {
    const command = ['letter', '--case', join(PACKAGE, 'tests/fixtures/choir.yaml'), '--target', 'mayoress', '--quiet'];
    const { stdout, stderr } = await run([...command, ...words], { folder, env });
    expect(stderr).toBe('');
    return stdout.split('\n')[0];
  }

  test('--from goes before APPEAL_FROM, that before the file, ./appeal.yaml before the user’s own', async () => {
    expect(await signature([])).toMatch(/^_+$/);
    expect(await signature(['--from', 'max'])).toBe('Max Muster');
    expect(await signature([], { APPEAL_FROM: 'max' })).toBe('Max Muster');
    expect(await signature(['--from', 'ada'], { APPEAL_FROM: 'max' })).toBe('Ada Example');
    writeFileSync(
      join(folder, 'appeal.yaml'),
      JSON.stringify({ from: 'max', senders: { ada: { ...ADA, name: 'A. E.' } } }),
    );
    expect(await signature([])).toBe('Max Muster');
    expect(await signature(['--from', 'ada'])).toBe('A. E.');
  });
});
