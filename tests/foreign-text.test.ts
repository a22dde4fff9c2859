import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { often } from './support/often.ts';
import { homeOf, PACKAGE, run, tempFolder } from './support/run.ts';

// Names and values that are not ours, in every output: none drives a terminal, hides anything, or begins a line of its own, where a
// build server would take it for a command.

/** A line that GitHub Actions obeys. */
const COMMAND = '::stop-commands::x';

/** A character of each class that a name may have and nobody may be shown. */
const CLASSES = {
  newline: '\n',
  'carriage return': '\r',
  tab: '\t',
  escape: '\u001b',
  delete: '\u007f',
  'next line': '\u0085',
  'C1 sequence': '\u009b',
  'line separator': '\u2028',
  override: '\u202e',
  isolate: '\u2066',
  'zero width space': '\u200b',
  'soft hyphen': '\u00ad',
  'variation selector': '\ufe05',
  'tag letter': '\u{e0041}',
} as const;
const BAD = Object.entries(CLASSES);

/** Everything that prints something about the cases of a folder. */
const OUTPUTS = [
  'check',
  'check --format json',
  'check --format sarif',
  'check --format github',
  'check --format junit',
  'list',
  'list --json',
  'deadlines',
  'deadlines --json',
  'deadlines --format github',
  'deadlines --format markdown',
  'deadlines --format csv',
  'deadlines --format ics',
  'deadlines --watchlist',
  'letter --target all -n',
  'letter --target all -n --json',
  'letter --target all --debug',
  'envelope --target all --size dl -n',
  'labels --all --sheet L7163 -n',
  'templates',
  'templates --json',
  'senders',
  'senders --json',
  'completion --words cases',
  'completion --words targets',
  'completion --words senders',
  'completion --words templates',
];

let folder: string;
const choir = readFileSync(join(PACKAGE, 'tests/fixtures/choir.yaml'), 'utf8');

beforeEach(() => {
  folder = tempFolder();
  mkdirSync(join(folder, 'cases'));
  writeFileSync(join(folder, 'cases/choir.yaml'), choir);
});

/** What no output may hold; letters are parted by form feeds, as pages are. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const RAW = /[\u0000-\u0008\u000b\r\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2028-\u202e\u2066-\u2069]|\ufe05|\u{e0041}/u;

async function expectClean(words: readonly string[], env = {}): Promise<string> {
  const { stdout, stderr } = await run(words, { folder, env });
  const told = stdout + stderr;
  const ours = words.includes('ics') || words.includes('csv') ? told.replaceAll('\r\n', '\n') : told;
  expect(ours.split('\n').filter((line) => RAW.test(line) || line.startsWith('::stop-commands'))).toEqual([]);
  expect(told).not.toContain(`\t${COMMAND}`);
  expect(told).not.toContain('went wrong in appeal itself');
  return told;
}

/** Each kind of place with each character where CI=true; each with some while somebody waits, other ones in the next output. */
const isTried = (place: number, nth: number, words: string): boolean =>
  (place + nth + OUTPUTS.indexOf(words)) % often(3, 1) === 0;

describe.each(OUTPUTS)('%s', (words) => {
  test('shows names of files without what may not be seen', async () => {
    for (const [, bad] of BAD) writeFileSync(join(folder, `cases/a${bad}${COMMAND}${bad}.yaml`), choir);
    await expectClean(words.split(' '));
  });

  test('shows names of folders without what may not be seen', async () => {
    const named = `${BAD.map(([, bad]) => bad).join('')}\n${COMMAND}\u200f`;
    mkdirSync(join(folder, named));
    writeFileSync(join(folder, named, 'choir.yaml'), choir.replace('country: GB', 'country: GBX'));
    writeFileSync(join(folder, named, 'other.yaml'), choir);
    expect(await expectClean([...words.split(' '), '--cases', named])).not.toContain('\u200f');
  });

  test('shows values, keys and comments without what may not be seen', async () => {
    const spelt = (bad: string) => `\\U${bad.codePointAt(0)?.toString(16).padStart(8, '0')}`; // as YAML spells it
    BAD.forEach(([, bad], nth) => {
      const quoted = `"a${spelt(bad)}${COMMAND}"`;
      const lines = choir.split('\n');
      let place = 0;
      const write = (name: string, text: string) => {
        place += 1;
        if (isTried(place, nth, words)) writeFileSync(join(folder, `cases/${name}-${nth}.yaml`), text);
      };
      write('value', choir.replace(/^title: .*$/m, `title: ${quoted}`));
      write('name', choir.replace(/name: .*$/m, `name: ${quoted}`));
      write('country', choir.replace(/^country: .*$/m, `country: ${quoted}`));
      write('key', `${quoted}: 1\n${choir}`);
      write('target', choir.replace(/^targets:\n/m, `targets:\n  ${quoted}: {}\n`));
      write('comment', lines.with(0, `# appeal-ignore a${bad}${COMMAND}${bad}: b${bad}${COMMAND}`).join('\n'));
    });
    await expectClean(words.split(' '));
  });
});

describe.each(BAD.filter((_, nth) => nth % often(3, 1) === 0))('%s', (_, bad) => {
  const value = `a${bad}${COMMAND}`;

  test.each([
    ['letter', '--target'],
    ['letter', '--case'],
    ['letter', '--from'],
    ['letter', '--lang'],
    ['letter', '--template'],
    ['letter', '--body'],
    ['letter', '--format'],
    ['letter', '--today'],
    ['letter', '--target', 'mayoress', '-o'],
    ['letter', '--target', 'mayoress', '-n', '-o'],
    ['letter', '--target', 'mayoress', '--format', 'pdf', '--font-dir'],
    ['envelope', '--target', 'mayoress', '--size'],
    ['labels', '--all', '--sheet'],
    ['check', '--rule'],
    ['check', '--explain'],
    ['check', '--severity'],
    ['check'],
    ['show'],
    ['new'],
    ['init', '--no-input', '--country'],
    ['init', '--no-input', '--name'],
    ['list', '--cases'],
    ['completion'],
    ['help'],
    [],
  ])('in a word after %s %s %s %s %s', async (...words) => {
    for (const more of [[], ['--json']]) await expectClean([...words.filter(Boolean), value, ...more]);
  });

  test.each(['APPEAL_FROM', 'APPEAL_CASES', 'APPEAL_TODAY', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'HOME'])(
    'in %s',
    async (name) => {
      const path = /HOME/.test(name) ? join(folder, value) : value;
      if (/HOME/.test(name)) {
        const below = name === 'HOME' ? join(path, '.config') : path;
        mkdirSync(join(below, 'appeal'), { recursive: true });
        writeFileSync(join(below, 'appeal/config.yaml'), 'senders: {}\nfrom: nobody\n');
      }
      for (const words of ['letter --target mayoress', 'letter --target mayoress --json', 'senders', 'list'])
        await expectClean(words.split(' '), { [name]: path });
    },
  );

  test('in the config', async () => {
    const spelt = `"a\\U${bad.codePointAt(0)?.toString(16).padStart(8, '0')}${COMMAND}"`;
    const config = join(homeOf(folder), '.config/appeal');
    mkdirSync(config, { recursive: true });
    const sender = `{ name: ${spelt}, place: A, country: GB, languages: [en] }`;
    for (const text of [
      `senders: { me: ${sender} }\n`,
      `senders: { ${spelt}: { name: A, country: GB, languages: [en] } }\n`,
      `printer: ${spelt}\n`,
      `${spelt}: 1\n`,
    ]) {
      writeFileSync(join(config, 'config.yaml'), text);
      for (const words of [
        'senders',
        'senders --json',
        'letter --target mayoress -n',
        'check',
        'completion --words senders',
      ])
        await expectClean(words.split(' '));
    }
  });
});
