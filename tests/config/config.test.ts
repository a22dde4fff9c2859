import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { beforeEach, describe, expect, test } from 'vitest';
import { choosePrinter, chooseSender, mergeConfigs, NO_CONFIG, parseConfig } from '../../src/config/config.ts';
import { nodeHost } from '../../src/host/node.ts';
import type { Failure } from '../../src/problem/failure.ts';
import { en } from '../../src/problem/messages/en.ts';
import { Session } from '../../src/workspace/session.ts';
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

  test.each(['{}', '', '\n', '# Mine.\n\n  # from: me\n'])('may say nothing: %j', (text) => {
    expect(configOf(text)).toEqual({ senders: {}, printers: {}, labels: {}, check: { rules: {} } });
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
    ['a printer that is too far off', 'printers: { office: { dx: 20.1 } }', 'value-wrong'],
    ['one that is off without end', 'printers: { office: { dy: -.inf } }', 'value-wrong'],
    ['one that is off by no number', 'printers: { office: { dy: .nan } }', 'type-wrong'],
    ['a decimal comma', 'printers: { office: { dx: "0,5" } }', 'type-wrong'],
    ['a scale in percent', 'printers: { office: { scale: 100 } }', 'value-wrong'],
    ['a misspelt measure', 'printers: { office: { dz: 1 } }', 'key-unknown'],
    ['a printer called My Office', 'printers: { My Office: { dx: 1 } }', 'value-wrong'],
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
    expect(mergeConfigs(NO_CONFIG, far).from).toBe('ada');
  });

  test('of two files the days of the nearer go before those of the farther', () => {
    const far = configOf('transit: { CN: 30, default: 20 }');
    expect(mergeConfigs(configOf('transit: { CN: 25, FR: 4 }'), far).transit).toEqual({ CN: 25, FR: 4, default: 20 });
    expect(mergeConfigs(NO_CONFIG, far).transit).toEqual({ CN: 30, default: 20 });
    expect(mergeConfigs(far, NO_CONFIG).transit).toEqual({ CN: 30, default: 20 });
  });
});

describe('which printer', () => {
  const OFFICE = { dx: 0.5, dy: -1.2, scale: 1.002, note: 'Tray 2' };
  const one = configOf(JSON.stringify({ printers: { office: OFFICE } }));
  const two = configOf(JSON.stringify({ printers: { office: OFFICE, home: { dx: -2 } } }));

  test.each([
    ['the one asked for', { ...two, printer: 'office' }, 'home', -2],
    ['else the one after "printer"', { ...two, printer: 'home' }, undefined, -2],
    ['the only one', one, undefined, 0.5],
    ['none of two', two, undefined, undefined],
    ['none of that name', one, 'home', undefined],
    ['nothing of JavaScript’s own', one, 'constructor', undefined],
    ['none at all', NO_CONFIG, undefined, undefined],
  ])('%s', (_, config, asked, dx) => {
    expect(choosePrinter(config, asked)?.dx).toBe(dx);
  });

  test('what is not said of it is true', () => {
    expect(choosePrinter(two, 'home')).toEqual({ dx: -2, dy: 0, scale: 1 });
    expect(choosePrinter(two, 'office')).toEqual(OFFICE);
  });

  test('of two files the nearer wins, and both have their printers', () => {
    const near = configOf(JSON.stringify({ printer: 'attic', printers: { attic: {}, home: { dx: 7 } } }));
    const merged = mergeConfigs(near, { ...two, printer: 'office' });
    expect(merged.printer).toBe('attic');
    expect(Object.entries(merged.printers).map(([name, { dx }]) => [name, dx])).toEqual([
      ['office', 0.5],
      ['home', 7],
      ['attic', 0],
    ]);
  });

  /** What a command gets that asks for a printer; the problem if there is none. */
  async function printerOf(text: string | undefined, asked?: string): Promise<unknown> {
    const folder = tempFolder();
    if (text !== undefined) writeFileSync(join(folder, 'appeal.yaml'), text);
    const stream = Object.assign(new PassThrough(), { isTTY: false });
    const env = { HOME: homeOf(folder) };
    const host = nodeHost({ stdout: stream, stderr: stream, stdin: () => stream, env, folder });
    const found = new Session(host, { input: false, color: false }, en).printer(asked);
    return found.catch(({ problems }: Failure) => problems.map(({ code, arguments: values }) => [code, values]));
  }

  test('a command gets it, or is told the nearest name', async () => {
    const text = JSON.stringify({ printers: { office: OFFICE, home: {} } });
    expect(await printerOf(text, 'office')).toEqual(OFFICE);
    expect(await printerOf(text)).toBeUndefined();
    const known = ['office', 'home'];
    expect(await printerOf(text, 'ofice')).toEqual([['printer-unknown', { found: 'ofice', known, near: 'office' }]]);
    expect(await printerOf('printer: hom\nprinters: { home: {} }')).toEqual([
      ['printer-unknown', { found: 'hom', known: ['home'], near: 'home' }],
    ]);
    expect(await printerOf(undefined)).toBeUndefined();
    expect(await printerOf(undefined, 'home')).toEqual([['printer-unknown', { found: 'home', known: [] }]]);
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
