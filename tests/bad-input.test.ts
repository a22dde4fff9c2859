import { execFileSync } from 'node:child_process';
import { copyFileSync, lstatSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { PACKAGE } from './support/package.ts';
import { type Result, runBin, runBuilt, runProgram, tempFolder } from './support/run.ts';

// Bad input that no transcript can hold: huge files, full disks, raw bytes, odd files. Everything runs the built bin.
// The rest stands in golden/bad-input*.md.

const CHOIR = join(PACKAGE, 'tests/fixtures/choir.yaml');
const LETTER = ['letter', '--target', 'mayoress', '--quiet'];

let folder: string;

beforeEach(() => {
  folder = tempFolder();
  mkdirSync(join(folder, 'cases'));
  copyFileSync(CHOIR, join(folder, 'cases/choir.yaml'));
});

/** Runs a shell script in the folder; $APPEAL is the program. */
function shell(script: string): Promise<Result> {
  const env = { APPEAL: `${process.execPath} ${join(PACKAGE, 'bin/appeal.js')}` };
  return runProgram('bash', ['-c', script], { folder, env });
}

/** The short case once for each of its plain values, with these words at the end of it. */
function everyFieldEnding(words: string): string[] {
  const lines = readFileSync(CHOIR, 'utf8').split('\n');
  return lines.flatMap((line, index) =>
    /^[^#]*: [^"[{]+$/.test(line) ? [lines.with(index, line.replace(/: (.+)$/, `: "$1${words}"`)).join('\n')] : [],
  );
}

/** What no terminal may ever be sent: control characters but newline and tab, and characters that turn text around. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const DANGEROUS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

describe('size', () => {
  test('a case of 50 MB is refused unread', async () => {
    const file = join(folder, 'cases/huge.yaml');
    writeFileSync(file, 'title: mayoress\n');
    truncateSync(file, 50 * 1_048_576);
    const { stdout, stderr, exit } = await runBin(['letter', '--case', 'huge', '--target', 'mayoress'], { folder });
    expect({ stdout, exit }).toEqual({ stdout: '', exit: 2 });
    expect(stderr).toContain('error: cases/huge.yaml has 50 MB; files of this kind have at most 512 kB.');
  });

  test('a case of 50 MB in the folder does not keep other letters from being written', async () => {
    const file = join(folder, 'cases/huge.yaml');
    writeFileSync(file, 'title: mayoress\n');
    truncateSync(file, 50 * 1_048_576);
    const { stdout, stderr, exit } = await runBin(['letter', '--target', 'mayoress'], { folder });
    expect(stderr).toContain('cases/huge.yaml has 50 MB');
    expect(stderr).not.toContain('went wrong in appeal itself');
    expect(stdout).toContain('Dear Mayoress,');
    expect(exit).toBe(0);
  });

  test('50 MB on standard input are refused', async () => {
    const stdin = Buffer.alloc(50 * 1_048_576, 'a');
    const { stdout, stderr, exit } = await runBin(['letter', '--case', '-', '--target', 'mayoress'], { folder, stdin });
    expect({ stdout, exit }).toEqual({ stdout: '', exit: 2 });
    expect(stderr).toContain('(standard input)');
  });

  test('own words of 50 MB are refused unread', async () => {
    writeFileSync(join(folder, 'mine.md'), '');
    truncateSync(join(folder, 'mine.md'), 50 * 1_048_576);
    const { stderr, exit } = await runBin([...LETTER, '--body', 'mine.md'], { folder });
    expect(exit).toBe(2);
    expect(stderr).toContain('error: mine.md has 50 MB; files of this kind have at most 256 kB.');
  });
});

describe('full disk', () => {
  test('no half file is left, and none beside it', async () => {
    const { stdout, stderr, exit } = await shell(
      'ulimit -f 1; exec $APPEAL letter --cases "$0/cases" --target wang --quiet -o out.txt'.replace('$0', PACKAGE),
    );
    expect({ stdout, exit }).toEqual({ stdout: '', exit: 2 });
    expect(stderr).toContain('error: out.txt could not be written');
    expect(readdirSync(folder)).toEqual(['cases']);
  });

  test('a file that stood there before is untouched', async () => {
    writeFileSync(join(folder, 'out.txt'), 'Mine.\n');
    const { exit } = await shell(
      `ulimit -f 1; exec $APPEAL letter --cases ${PACKAGE}/cases --target wang --quiet --force -o out.txt`,
    );
    expect(exit).toBe(2);
    expect(readFileSync(join(folder, 'out.txt'), 'utf8')).toBe('Mine.\n');
    expect(readdirSync(folder).sort()).toEqual(['cases', 'out.txt']);
  });

  test('of several files, none is written if one does not fit', async () => {
    const { exit } = await shell(
      `ulimit -f 1; exec $APPEAL letter --cases ${PACKAGE}/cases --target liu --target wang --quiet -o cases/`,
    );
    expect(exit).toBe(2);
    expect(readdirSync(join(folder, 'cases'))).toEqual(['choir.yaml']);
  });

  test.each([['letter --target mayoress --quiet'], ['--help'], ['letter --help']])('%s > /dev/full', async (words) => {
    const { stderr, exit } = await shell(`$APPEAL ${words} > /dev/full`);
    expect(stderr).toMatch(/^error: The output could not be written: the disk is full\./);
    expect(exit).toBe(2);
  });
});

describe('output that is no file', () => {
  test('a reader that leaves early is no error', async () => {
    const { stdout, stderr, exit } = await shell(
      'set -o pipefail; $APPEAL letter --target mayoress --quiet | head -n 1',
    );
    expect({ stdout, stderr, exit }).toEqual({ stdout: `${'_'.repeat(32)}\n`, stderr: '', exit: 0 });
  });

  test('--force does not put a file in the place of a device or a pipe', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    await runBin([...LETTER, '--force', '-o', 'pipe'], { folder });
    expect(lstatSync(join(folder, 'pipe')).isFIFO()).toBe(true);
  });
});

describe('input that is no ordinary file', () => {
  test.each([['/dev/zero'], ['pipe']])('%s is refused at once', async (path) => {
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    const { stdout, stderr, exit } = await runBin([...LETTER, '--body', path], { folder });
    expect({ stdout, exit }).toEqual({ stdout: '', exit: 2 });
    expect(stderr).toContain(`error: ${path} cannot be read: it is no ordinary file.`);
  });
});

describe('pipes', () => {
  test.each([['-'], ['/dev/stdin'], ['/dev/fd/0'], ['/dev/fd/3'], ['/proc/self/fd/3']])('%s is read', async (path) => {
    const words = `letter --target mayoress --quiet --body ${path}`;
    const { stdout, stderr } = await shell(`printf 'Let them\\nsing.\\n' | (sleep 0.2; $APPEAL ${words} 3<&0)`);
    expect(stderr).toBe('');
    expect(stdout).toContain('\nLet them sing.\n');
  });

  test('what a command says is read', async () => {
    const words = 'letter --target mayoress --quiet --body <(sleep 0.2; echo "Let them sing.")';
    expect((await shell(`$APPEAL ${words}`)).stdout).toContain('\nLet them sing.\n');
  });

  test('one that is not open is not there', async () => {
    const { stderr, exit } = await runBin([...LETTER, '--body', '/dev/fd/987'], { folder });
    expect(exit).toBe(2);
    expect(stderr).toContain('[file-missing]');
  });
});

describe('bytes', () => {
  test('text that is not UTF-8 is read as what it is, and named with its place', async () => {
    const latin1 = Buffer.from(readFileSync(CHOIR, 'utf8').replace('Example\n', 'Exämple\n'), 'latin1');
    writeFileSync(join(folder, 'cases/choir.yaml'), latin1);
    const words = LETTER.filter((word) => word !== '--quiet');
    const { stdout, stderr, exit } = await runBin(words, { folder });
    expect(exit).toBe(0);
    expect(stdout).toContain('Mara Exämple');
    expect(stderr).toMatch(/^cases\/choir\.yaml:6:18: warning: The file is not UTF-8\. It was read as Windows-1252/m);
    expect(stderr.match(/not UTF-8\./g)).toHaveLength(1);
  });

  test('text in no encoding that we know is named with its place', async () => {
    const text = readFileSync(CHOIR, 'utf8');
    const bytes = [text.slice(0, 40), Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5]), text.slice(40)].map((one) =>
      Buffer.from(one),
    );
    writeFileSync(join(folder, 'cases/choir.yaml'), Buffer.concat(bytes));
    const { stdout, stderr, exit } = await runBuilt(LETTER, { folder });
    expect({ stdout, exit }).toEqual({ stdout: '', exit: 2 });
    expect(stderr).toMatch(/^cases\/choir\.yaml:\d+:\d+: error: This is not UTF-8 text\. \[file-not-utf8\]$/m);
  });

  test('a byte-order mark and Windows line ends are taken', async () => {
    const plain = await runBin(LETTER, { folder });
    const text = readFileSync(CHOIR, 'utf8').replaceAll('\n', '\r\n');
    writeFileSync(join(folder, 'cases/choir.yaml'), `\ufeff${text}`);
    expect(await runBin(LETTER, { folder })).toEqual(plain);
    expect(plain.exit).toBe(0);
  });

  test.each([
    ['U+0000', '\u0000'],
    ['U+0007', '\u0007'],
    ['U+001B', '\u001b[2J'],
    ['U+009B', '\u009b31m'],
    ['U+007F', '\u007f'],
    ['U+202E', '\u202e'],
    ['U+2066', '\u2066'],
    ['U+FEFF', '\ufeff'],
  ])('no %s of a case reaches the terminal, raw or as YAML writes it, in whatever field it stands', async (_, bad) => {
    const codes = [...bad].map((one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
    const variants = [bad, codes].flatMap((one) => everyFieldEnding(one));
    expect(variants.length).toBeGreaterThan(20);
    for (const [index, text] of variants.entries()) writeFileSync(join(folder, `cases/v${index}.yaml`), text);
    const { stdout, stderr, exit } = await runBuilt(['letter', '--target', 'all', '--no-copies'], { folder });
    expect({ letters: stdout.split('\f').length, exit }).toEqual({ letters: 1, exit: 1 }); // that of the choir alone
    for (const index of variants.keys())
      expect(stderr).toMatch(new RegExp(`^cases/v${index}\\.yaml:\\d+:\\d+: error: `, 'm'));
    expect(stdout + stderr).not.toMatch(DANGEROUS);
  });

  test('escape characters in file names are written out', async () => {
    const name = 'red\u001b[31m';
    writeFileSync(join(folder, `cases/${name}.yaml`), readFileSync(CHOIR));
    const { stdout, stderr } = await runBuilt(['letter', '--case', `cases/${name}.yaml`, '--target', 'all'], {
      folder,
    });
    expect(stdout).toBe('');
    expect(stderr).toContain('red<U+001B>[31m');
    expect(stderr).not.toMatch(DANGEROUS);
    const written = await runBuilt(['letter', '--target', 'consul', '-o', `${name}.txt`], { folder });
    expect(written.stderr).not.toMatch(DANGEROUS);
  });

  test('escape characters in the environment are written out', async () => {
    const env = {
      APPEAL_FROM: '\u001b[31m',
      APPEAL_TODAY: '\u001b[31m',
      EDITOR: 'false \u001b[31m',
      APPEAL_CASES: 'x\u001b',
    };
    for (const name of Object.keys(env) as (keyof typeof env)[]) {
      const { stderr } = await runBin([...LETTER, '--edit'], { folder, env: { [name]: env[name] } });
      expect(stderr).toContain('error:');
      expect(stderr).not.toMatch(DANGEROUS);
    }
  });
});

describe('the environment', () => {
  test('a day that is none is refused, as it is after --today', async () => {
    const { stdout, stderr, exit } = await runBuilt(LETTER, { folder, today: 'tomorrow' });
    expect({ stdout, exit }).toEqual({ stdout: '', exit: 2 });
    expect(stderr).toContain('APPEAL_TODAY');
  });

  test('a folder of cases that is not there is refused, as it is after --cases', async () => {
    const { stdout, stderr, exit } = await runBuilt(LETTER, { folder, env: { APPEAL_CASES: 'nowhere' } });
    expect({ stdout, exit }).toEqual({ stdout: '', exit: 2 });
    expect(stderr).toContain('There is no folder nowhere for cases.');
  });
});
