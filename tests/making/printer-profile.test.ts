import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type PrinterProfile, parseConfig } from '../../src/config/config.ts';
import { homeOf, run, tempFolder } from '../support/run.ts';

// `appeal init --printer`: what somebody measured on the test sheet becomes a profile in the config.

const config = (folder: string) => join(homeOf(folder), '.config/appeal/config.yaml');

function folderWith(text?: string | Uint8Array): string {
  const folder = tempFolder();
  if (text === undefined) return folder;
  mkdirSync(dirname(config(folder)), { recursive: true });
  writeFileSync(config(folder), text);
  return folder;
}

function printersIn(folder: string): unknown {
  return parseConfig(readFileSync(config(folder), 'utf8'), 'config.yaml').config?.printers;
}

/** Somebody at the terminal gives these answers. */
function asked(folder: string, answers: readonly string[], words: readonly string[] = []) {
  const stdin = answers.map((one) => `${one}\n`).join('');
  return run(['init', '--printer', ...words], { folder, interactive: true, columns: 120, stdin });
}

describe('at a terminal', () => {
  test.each([
    ['19.5', '21.2', '149.7', { dx: 0.46, dy: -1.24, scale: 1.002 }],
    ['19,5', '21,2 mm', '149,7', { dx: 0.46, dy: -1.24, scale: 1.002 }],
    ['20', '20', '150', { dx: 0, dy: 0, scale: 1 }],
    ['19.4', '19.4', '145.5', { dx: 0, dy: 0, scale: 1.0309 }], // too small, but from the very corner
    ['20.3', '18', '', { dx: -0.3, dy: 2, scale: 1 }],
    ['0', '36', '137', { dx: 20, dy: -19.42, scale: 1.0949 }],
  ])('%s, %s and %s are measured from the edges, and along the bar', async (left, top, bar, profile) => {
    const folder = folderWith();
    const { stderr, exit } = await asked(folder, [left, top, bar]);
    expect(exit, stderr).toBe(0);
    expect(stderr).toMatch(/from the left edge.*it should be 20.*from the top edge.*it should be 20.*150 mm/s);
    expect(printersIn(folder)).toEqual({ mine: profile });
  });

  test('a printer with this profile prints true', async () => {
    const [factor, off] = [0.982, -1.7];
    const printed = (x: number) => factor * x + off; // where this printer puts what should be at x
    const folder = folderWith();
    const place = String(Math.round(printed(20) * 100) / 100);
    await asked(folder, [place, place, String(150 * factor)]);
    const { dx, dy, scale } = (printersIn(folder) as { mine: PrinterProfile }).mine;
    for (const x of [0, 20, 105, 297]) {
      expect(printed(scale * x + dx)).toBeCloseTo(x, 1);
      expect(printed(scale * x + dy)).toBeCloseTo(x, 1);
    }
  });

  test('asks again where a measure cannot be one', async () => {
    const folder = folderWith();
    const { stderr } = await asked(folder, ['', 'half', '41', '-1', '1e1', '19.5', '20', '120', '149.7']);
    expect(stderr.match(/Please give an answer\./g)).toHaveLength(1);
    expect(stderr.match(/Please give millimetres from 0 to 36, such as 19\.5\./g)).toHaveLength(4);
    expect(stderr.match(/Please give millimetres from 137 to 166, such as 149\.5\./g)).toHaveLength(1);
    expect(printersIn(folder)).toEqual({ mine: { dx: 0.46, dy: -0.04, scale: 1.002 } });
  });

  test('asks only for what no flag says', async () => {
    const folder = folderWith();
    const { stderr } = await asked(folder, ['21', ''], ['--dx', '-1,25']);
    expect(stderr).not.toContain('left edge');
    expect(printersIn(folder)).toEqual({ mine: { dx: -1.25, dy: -1, scale: 1 } });
  });

  test('stops at the end of input, and writes nothing', async () => {
    const folder = folderWith();
    const { stderr, exit } = await asked(folder, ['19.5']);
    expect(exit).toBe(2);
    expect(stderr).toContain('Give it with --dy.');
    expect(existsSync(config(folder))).toBe(false);
  });

  test('says in words what will be mended', async () => {
    const said = async (...answers: string[]) => (await asked(folderWith(), answers)).stderr.trim().split('\n').at(-1);
    expect(await said('19.5', '21.2', '149.7')).toBe(
      'What is printed on "mine" will be moved 0.46 mm to the right and 1.24 mm up, and made 0.2 % larger.',
    );
    expect(await said('20', '19', '151')).toBe(
      'What is printed on "mine" will be moved 0.13 mm to the right and 1.13 mm down, and made 0.66 % smaller.',
    );
    expect(await said('20', '20', '')).toBe('The printer "mine" prints true: nothing is moved.');
  });
});

describe('the rest of the config', () => {
  const OLD = `# Mine.
from: me
senders:
  # at home
  me:
    name: Ada Example
    country: GB
    languages: [ en, fr ] # best first
# the one upstairs
printers:
  office:
    dx: 1
    note: Tray 2, face down
`;

  test('stays to the letter, comments too', async () => {
    const folder = folderWith(OLD);
    const { exit } = await run(['init', '--printer', 'home', '--dx', '0.5', '--dy', '-0.001'], { folder });
    expect(exit).toBe(0);
    const text = readFileSync(config(folder), 'utf8');
    expect(text.startsWith(OLD)).toBe(true);
    expect(text.slice(OLD.length)).toBe('  home:\n    dx: 0.5\n    dy: 0\n    scale: 1\nprinter: office\n');
    expect(statSync(config(folder)).mode & 0o077).toBe(0);
  });

  test('with a profile of that name is left alone without --force; with it, the note stays', async () => {
    const folder = folderWith(OLD);
    const words = ['init', '--printer', 'office', '--dx', '2', '--dy', '0'];
    const refused = await run(words, { folder });
    expect(refused).toMatchObject({ stdout: '', exit: 2 });
    expect(refused.stderr).toContain('[printer-exists]');
    expect(readFileSync(config(folder), 'utf8')).toBe(OLD);
    expect((await run([...words, '--force'], { folder })).exit).toBe(0);
    expect(printersIn(folder)).toEqual({ office: { dx: 2, dy: 0, scale: 1, note: 'Tray 2, face down' } });
  });

  test('stays if it is of comments only', async () => {
    const folder = folderWith('# Only a remark.\n');
    await run(['init', '--printer', '--dx', '0.5', '--dy', '0'], { folder });
    expect(readFileSync(config(folder), 'utf8')).toMatch(
      /^# Only a remark\.\n[\s\S]*printer: mine\nprinters:\n {2}mine:/,
    );
  });

  test.each([
    ['no text', Buffer.from(`${OLD}# \xcf\xf0\xe8\xe2\xe5`, 'latin1'), 'file-not-utf8'],
    ['broken', Buffer.from('from: [me\n'), 'yaml-syntax'],
    ['a list', Buffer.from('- from: me\n'), 'type-wrong'],
  ])('that is %s is never written over', async (_, bytes, code) => {
    for (const words of [
      ['--printer', '--dx', '0', '--dy', '0'],
      ['--name', 'A', '--country', 'GB', '--languages', 'en'],
    ]) {
      const folder = folderWith(bytes);
      const { stderr, exit } = await run(['init', ...words, '--force'], { folder });
      expect(stderr).toContain(`[${code}]`);
      expect(exit).toBe(2);
      expect(readFileSync(config(folder))).toEqual(bytes);
    }
  });

  test('says which sender or printer is used, once there are two and it did not', async () => {
    const folder = folderWith('senders: { me: { name: Ada Example, country: GB, languages: [en] } }\n');
    await run(['init', '--from', 'group', '--name', 'Group', '--country', 'GB', '--languages', 'en'], { folder });
    expect(parseConfig(readFileSync(config(folder), 'utf8'), '').config?.from).toBe('me');
  });
});
