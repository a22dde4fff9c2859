import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { homeOf, PACKAGE, run, runProgram, tempFolder } from '../support/run.ts';

let folder: string;

beforeEach(() => {
  folder = tempFolder();
  mkdirSync(join(folder, 'cases'));
  copyFileSync(join(PACKAGE, 'cases/nagyz-muhammed.yaml'), join(folder, 'cases/nagyz-muhammed.yaml'));
  copyFileSync(join(PACKAGE, 'tests/fixtures/choir.yaml'), join(folder, 'choir.yaml'));
  writeFileSync(join(folder, 'my words.md'), '');
  program(`exec '${process.execPath}' '${join(PACKAGE, 'bin/appeal.js')}' "$@"`);
});

/** Puts a program called appeal into ./bin, which comes first in PATH. */
function program(script: string): void {
  mkdirSync(join(folder, 'bin'), { recursive: true });
  writeFileSync(join(folder, 'bin/appeal'), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, 'bin/appeal'), 0o755);
}

const env = () => ({ PATH: `${join(folder, 'bin')}:${process.env.PATH}`, LC_ALL: 'C.UTF-8' });
const installed = (shell: string) => spawnSync(shell, ['--version']).status === 0;

/** A script for a shell, written to a file. */
async function scriptFor(shell: string): Promise<string> {
  const { stdout, stderr, exit } = await run(['completion', shell], { folder });
  expect({ stderr, exit }).toEqual({ stderr: '', exit: 0 });
  const file = join(folder, `_appeal-${shell}`);
  writeFileSync(file, stdout);
  return file;
}

/** What bash offers for the last of these words, sorted. */
async function bash(...words: string[]): Promise<string[]> {
  const script = `set -u; source "$1"; shift; COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)); _appeal
    if [ \${#COMPREPLY[@]} -gt 0 ]; then printf '%s\\n' "\${COMPREPLY[@]}"; fi`;
  const file = await scriptFor('bash');
  const { stdout, stderr } = await runProgram('bash', ['-c', script, 'bash', file, ...words], { folder, env: env() });
  expect(stderr).toBe('');
  return stdout.split('\n').slice(0, -1).sort();
}

describe('bash', () => {
  test.each([
    ['a command', ['le'], ['letter']],
    ['a flag of the command', ['letter', '--fo'], ['--font-dir', '--force', '--form', '--format']],
    ['a flag of every command', ['show', '--deb'], ['--debug']],
    ['a target', ['letter', '--target', 'w'], ['wang']],
    ['any target', ['envelope', '--target', ''], ['all', 'chen', 'liu', 'wang']],
    ['a target after "=", which bash takes for a word', ['letter', '--target', '=', 'w'], ['wang']],
    ['a target right after "="', ['letter', '--target', '='], ['all', 'chen', 'liu', 'wang']],
    ['a target after "=" as one word', ['letter', '--target=w'], ['--target=wang']],
    ['a target of the case', ['letter', '--case', 'nagyz-muhammed', '--target', 'c'], ['chen']],
    ['a target of the case file', ['letter', '--case', './choir.yaml', '--target', 'm'], ['mayoress']],
    ['targets of standard input, which nobody reads', ['letter', '--case', '-', '--target', 'c'], []],
    ['no target of a folder that is not there', ['letter', '--cases', 'none', '--target', 'w'], []],
    ['a target of the folder, in quotes', ['--cases', "'cases'", 'letter', '--target', 'w'], ['wang']],
    ['a case', ['letter', '--case', ''], ['nagyz-muhammed']],
    ['a case as the first word', ['show', 'n'], ['nagyz-muhammed']],
    ['a case file, if no case fits', ['show', './c'], ['./cases', './choir.yaml']],
    ['a format', ['letter', '--format', ''], ['eml', 'html', 'json', 'mailto', 'markdown', 'pdf', 'text']],
    ['a format of another command', ['envelope', '--format', ''], ['csv', 'json', 'pdf', 'text']],
    ['a file', ['letter', '--body', 'my'], ['my words.md']],
    ['a file to write', ['letter', '-o', 'my'], ['my words.md']],
    ['a folder', ['--cases', 'c'], ['cases']],
    ['a shell', ['completion', ''], ['bash', 'fish', 'install', 'zsh']],
    ['a language of the case', ['letter', '--case', 'nagyz-muhammed', '--lang', 'z'], ['zh']],
    ['a language of its phrases', ['letter', '--case', 'nagyz-muhammed', '--lang', 'p'], ['pt', 'pt-BR']],
    ['an envelope', ['envelope', '--size', 'DL'], ['DL']],
    ['an envelope with a window', ['letter', '--envelope', 'C4'], ['C4']],
    ['a sheet of labels', ['labels', '--sheet', 'L7160'], ['L7160']],
    ['a command to explain', ['help', 'le'], ['letter']],
    ['a template', ['letter', '--template', 'le'], ['letter']],
    ['a language', ['letter', '--lang', 'z'], ['zh', 'zh-Hant']],
    ['nothing for free text', ['letter', '--date', ''], []],
    ['nothing for a name that is yet to be made up', ['new', 'n'], []],
  ])('offers %s', async (_, words, expected) => {
    expect(await bash('appeal', ...words)).toEqual(expected);
  });

  test('knows every command and every flag that help shows', async () => {
    const help = (await run(['--help'])).stdout;
    const list = help.split('\nCommands:\n')[1]?.split('\n\n')[0] ?? '';
    const commands = [...list.matchAll(/^ {2}(\w+)/gm)].map(([, name = '']) => name);
    expect(commands.length).toBeGreaterThan(9);
    expect(await bash('appeal', '')).toEqual(commands.sort());
    for (const command of commands.filter((one) => one !== 'help')) {
      const shown = (await run([command, '--help'])).stdout;
      const flags = [...shown.matchAll(/^ {2}(?:(-\w), )?(--[\w-]+)/gm)].flatMap(([, ...names]) => names);
      expect(await bash('appeal', command, '-'), command).toEqual(flags.filter((one) => one !== undefined).sort());
    }
  });
});

describe.each(['bash', 'fish', 'zsh'])('the script for %s', (shell) => {
  test('has every command and every flag that help shows', async () => {
    const { stdout } = await run(['completion', shell]);
    const help = (await run(['--help'])).stdout;
    const list = help.split('\nCommands:\n')[1]?.split('\n\n')[0] ?? '';
    const commands = [...list.matchAll(/^ {2}(\w+)/gm)].map(([, name = '']) => name);
    expect(commands.length).toBeGreaterThan(9);
    for (const command of commands) {
      expect(stdout).toMatch(new RegExp(`\\b${command}\\b`));
      const shown = command === 'help' ? '' : (await run([command, '--help'])).stdout;
      for (const [, flag = ''] of shown.matchAll(/^ {2}(?:-\w, )?--([\w-]+)/gm))
        expect(stdout, command).toContain(flag);
    }
  });

  test('asks the program itself for cases and targets, and leads to no other', async () => {
    const { stdout } = await run(['completion', shell]);
    expect(stdout).toMatch(/completion --words/);
    expect(stdout).not.toMatch(/\beval\b/);
  });
});

/** How a script lets through only words that begin with a small letter or a digit, and have letters, digits and hyphens. */
const FILTERS: Readonly<Record<string, readonly string[]>> = {
  bash: ['[[ $word == [!a-z0-9]* || $word == *[!A-Za-z0-9-]* ]] || words+='],
  fish: ["2>/dev/null | string match -r -- '^[a-z0-9][A-Za-z0-9-]*$'"],
  zsh: ['{(@)found:#*[^A-Za-z0-9-]*}")', '{(@)found:#[^a-z0-9]*}")'],
};

test.each(Object.entries(FILTERS))('the script for %s lets only plain words through', async (shell, lines) => {
  const { stdout } = await run(['completion', shell]);
  expect(stdout.match(/command appeal /g)).toHaveLength(1);
  for (const line of lines) expect(stdout).toContain(line);
});

const HOSTILE = ['$(touch pwned)', '`touch pwned`', "a';touch pwned;'", 'a\ttouch pwned', '-n', 'Ab', '*'];

describe('names that a shell would run', () => {
  test('are not offered as cases or targets', async () => {
    for (const name of HOSTILE)
      writeFileSync(join(folder, `cases/${name}.yaml`), `targets:\n  ${JSON.stringify(name)}: 1\n`);
    const cases = await run(['completion', '--words', 'cases'], { folder });
    const targets = await run(['completion', '--words', 'targets'], { folder });
    expect(cases.stdout).toBe('nagyz-muhammed\n');
    expect(targets.stdout).toBe('wang\nchen\nliu\n');
  });

  test('are not let through, whatever the program answers', async () => {
    program(`cat <<'END'\n${HOSTILE.join('\n')}\ngood\nEND`);
    expect(await bash('appeal', 'show', '')).toEqual(['good']);
    if (installed('fish')) expect(await fish(['appeal show g'], await scriptFor('fish'))).toEqual([['good']]);
    expect(existsSync(join(folder, 'pwned'))).toBe(false);
  });

  test('are not run when they are typed', async () => {
    await bash('appeal', '$(touch pwned)', '`touch pwned`', '--cases', '$(touch pwned)', '--target', '$(touch pwned)');
    await bash('appeal', 'letter', '--cases', '$(touch pwned)', '--case', '`touch pwned`', '--target', '');
    await bash('appeal', 'letter', '--body', '$(touch pwned)');
    expect(existsSync(join(folder, 'pwned'))).toBe(false);
  });
});

/** What one fish offers at the end of each line. Without a script it reads what is installed. */
async function fish(lines: readonly string[], script?: string): Promise<string[][]> {
  const source = script === undefined ? '' : `source '${script}'; `;
  const loop = `${source}for line in $argv; complete -C $line; echo ----; end`;
  const words = [...(script === undefined ? [] : ['-N']), '-c', loop, ...lines];
  const { stdout, stderr } = await runProgram('fish', words, { folder, env: { ...env(), HOME: homeOf(folder) } });
  expect(stderr).toBe('');
  const answers = stdout.split('----\n').slice(0, -1);
  return answers.map((answer) =>
    answer
      .split('\n')
      .slice(0, -1)
      .map((one) => one.replace(/\t.*/, '')),
  );
}

describe.skipIf(!installed('fish'))('fish', () => {
  test('offers commands, flags, targets, cases, sizes and files', async () => {
    const expected: Record<string, readonly string[]> = {
      'appeal le': ['letter'],
      'appeal --cases cases le': ['letter'],
      'appeal letter --fo': ['--font-dir', '--force', '--form', '--format'],
      'appeal letter --target w': ['wang'],
      'appeal letter --target=w': ['--target=wang'],
      'appeal letter --case ./choir.yaml --target m': ['mayoress'],
      'appeal letter --cases=none --target w': [],
      'appeal letter --case nagyz-muhammed --lang z': ['zh'],
      'appeal show n': ['nagyz-muhammed'],
      'appeal show nagyz-muhammed n': [],
      'appeal letter --format ': ['eml', 'html', 'json', 'mailto', 'markdown', 'pdf', 'text'],
      'appeal envelope --size C6C': ['C6C5'],
      'appeal letter --body my': ['my words.md'],
      'appeal --cases c': ['cases/'],
      'appeal completion ': ['bash', 'fish', 'install', 'zsh'],
    };
    const lines = Object.keys(expected);
    const offered = await fish(lines, await scriptFor('fish'));
    expect(Object.fromEntries(lines.map((line, nth) => [line, offered[nth]]))).toEqual(expected);
  });

  test('reads what "appeal completion install" writes', async () => {
    await run(['completion', 'install', 'fish'], { folder });
    expect(await fish(['appeal show n'])).toEqual([['nagyz-muhammed']]);
  });
});

// Where fish or zsh is missing, their scripts are still read.
describe.each(['fish', 'zsh'])('the script for %s', (shell) => {
  test('asks the program for cases, targets and senders, and lets plain words through only', async () => {
    const script = readFileSync(await scriptFor(shell), 'utf8');
    for (const kind of ['cases', 'targets', 'senders', 'templates'])
      expect(script).toMatch(new RegExp(`\\b${kind}\\b`));
    expect(script).toMatch(/completion --words \$(what|ask)/);
    expect(script).toContain(shell === 'fish' ? "string match -r -- '^[a-z0-9][A-Za-z0-9-]*$'" : ':#*[^A-Za-z0-9-]*}');
    expect(script).toContain('</dev/null');
  });
});

/** A terminal in which one zsh runs: lines that are typed with TAB at their ends, one after the other, and what zsh makes of each. */
const ZSH = `
zmodload zsh/zpty zsh/zselect
zpty -b z "PS1=ready: TERM=dumb zsh -f -i"
seen=
await() {
  integer left=200; local more
  while (( left-- )); do
    while zpty -r -t z more; do seen+=$more; done
    [[ $seen == *$1* ]] && return
    zselect -t 2
  done
}
zpty -w z "$1; stty -echo; print re\\"\\"ady2"
await ready2
shift
while (( $# )); do
  seen=; zpty -n -w z "$1"$'\\t'; await "$2"
  print -r -- "$seen"; print -rn -- $'\\0'
  seen=; zpty -n -w z $'\\C-u'; shift 2
done
zpty -d z
`;

/** What a terminal shows once zsh has completed each line, which is awaited. `begin` makes zsh know the script. */
async function zsh(lines: readonly (readonly [line: string, expected: string])[], begin?: string): Promise<string[]> {
  const source = begin ?? `autoload -U compinit; compinit -u -D; source '${await scriptFor('zsh')}'`;
  const driver = join(folder, 'driver.zsh');
  writeFileSync(driver, ZSH);
  const words = ['-f', driver, source, ...lines.flat()];
  const { stdout } = await runProgram('zsh', words, { folder, env: { ...env(), HOME: homeOf(folder) } });
  return stdout.replace(/\r/g, '').split('\0').slice(0, -1);
}

describe.skipIf(!installed('zsh'))('zsh', () => {
  test('offers commands, flags, targets, cases, sizes and files', async () => {
    const lines = [
      ['appeal le', 'appeal letter '],
      ['appeal --cases cases le', 'appeal --cases cases letter '],
      ['appeal letter --forma', 'appeal letter --format'],
      ['appeal letter --target w', 'appeal letter --target wang '],
      ['appeal letter --target wang --target c', 'appeal letter --target wang --target chen '],
      ['appeal letter --target=w', 'appeal letter --target=wang '],
      ['appeal letter --case ./choir.yaml --target m', '--target mayoress '],
      ['appeal letter --case nagyz-muhammed --lang z', '--lang zh '],
      ['appeal show n', 'appeal show nagyz-muhammed '],
      ['appeal envelope --size C6C', 'appeal envelope --size C6C5 '],
      ['appeal labels --sheet L7160', 'appeal labels --sheet L7160 '],
      ['appeal letter --format h', 'appeal letter --format html '],
      ['appeal letter --body my', 'appeal letter --body my\\ words.md '],
      ['appeal --cases ca', 'appeal --cases cases/'],
      ['appeal completion z', 'appeal completion zsh '],
    ] as const;
    const seen = await zsh(lines);
    for (const [nth, [, expected]] of lines.entries()) expect(seen[nth]).toContain(expected);
  });

  test('reads what "appeal completion install" writes, and lets no name through that a shell would run', async () => {
    await run(['completion', 'install', 'zsh'], { folder });
    program(`cat <<'END'\n${HOSTILE.join('\n')}\ngood\nEND`);
    const begin = 'fpath+=(~/.zfunc); autoload -U compinit; compinit -u -D';
    const [seen] = await zsh([['appeal show ', 'appeal show good ']], begin);
    expect(seen).toContain('appeal show good ');
    expect(existsSync(join(folder, 'pwned'))).toBe(false);
  });
});

describe('the words that scripts ask for', () => {
  test.each([
    ['an unknown kind', ['--words', 'recipes']],
    ['a folder that is not there', ['--words', 'targets', '--cases', 'none']],
    ['a case that is not there', ['--words', 'targets', '--of', 'none']],
    ['a case file that is not there', ['--words', 'targets', '--of', './none.yaml']],
  ])('are none, without a message, for %s', async (_, words) => {
    expect(await run(['completion', ...words], { folder })).toMatchObject({ stdout: '', stderr: '', exit: 0 });
  });

  test('are not read from standard input, at which the user types', async () => {
    const stdin = 'targets: {eve: {}}\n';
    const { stdout } = await run(['completion', '--words', 'targets', '--of', '-'], { folder, stdin });
    expect(stdout).toBe('');
  });

  test('are the targets that can be read, even if other files or other parts are broken', async () => {
    writeFileSync(join(folder, 'cases/a.yaml'), 'title: [\ntargets:\n\n  # who\n  ada:\n    name: A\nletter: ]\n');
    writeFileSync(join(folder, 'cases/b.yaml'), 'targets: {eve: {}, "bob": {}}\n');
    writeFileSync(join(folder, 'cases/c.yaml'), 'targets:\n  ida: [\n');
    writeFileSync(join(folder, 'cases/d.yaml'), Uint8Array.of(0xff, 0xfe, 0));
    const { stdout, stderr } = await run(['completion', '--words', 'targets'], { folder });
    expect(stdout).toBe('ada\neve\nbob\nwang\nchen\nliu\n');
    expect(stderr).toBe('');
  });

  test('are the senders of the config; none if it is broken', async () => {
    const config = join(folder, 'appeal.yaml');
    writeFileSync(config, 'senders:\n  me: {name: Ada, country: GB, languages: [en]}\n');
    expect((await run(['completion', '--words', 'senders'], { folder })).stdout).toBe('me\n');
    writeFileSync(config, 'senders: [');
    const broken = await run(['completion', '--words', 'senders'], { folder });
    expect(broken).toMatchObject({ stdout: '', stderr: '', exit: 0 });
  });
});

test.each([
  [[], 'For which shell?'],
  [['ksh'], 'does not take "ksh"'],
])('without a shell that it knows: %s', async (words, said) => {
  const { stdout, stderr, exit } = await run(['completion', ...words], { folder });
  expect(stdout).toBe('');
  expect(stderr).toContain(said);
  expect(stderr).toContain('bash, zsh, fish');
  expect(exit).toBe(2);
});

describe('appeal completion install', () => {
  test.each([
    ['/bin/bash', [], '.local/share/bash-completion/completions/appeal', 'complete -F _appeal appeal'],
    ['/usr/bin/zsh', [], '.zfunc/_appeal', '#compdef appeal'],
    ['/bin/bash', ['fish'], '.config/fish/completions/appeal.fish', 'complete -c appeal'],
  ])('with SHELL=%s %j writes ~/%s', async (shell, words, path, line) => {
    const { stderr, exit } = await run(['completion', 'install', ...words], { folder, env: { SHELL: shell } });
    expect(exit).toBe(0);
    expect(stderr).toContain(`Wrote ~/${path}\n`);
    expect(readFileSync(join(homeOf(folder), path), 'utf8')).toContain(line);
    const again = await run(['completion', 'install', ...words], { folder, env: { SHELL: shell } });
    expect(again.exit).toBe(0); // a script of ours is brought up to date
  });

  test('says what to add where the shell does not read it by itself', async () => {
    const { stderr } = await run(['completion', 'install', 'zsh'], { folder });
    expect(stderr).toContain('Add this line to ~/.zshrc, then start the shell anew: fpath+=(~/.zfunc)');
    writeFileSync(join(homeOf(folder), '.zshrc'), 'fpath+=(~/.zfunc)\n');
    expect((await run(['completion', 'install', 'zsh'], { folder })).stderr).not.toContain('Add this line');
  });

  test('leaves a file alone that is not of this program, and asks for the shell if it is none of these', async () => {
    const place = join(homeOf(folder), '.zfunc');
    mkdirSync(place);
    writeFileSync(join(place, '_appeal'), '# mine\n');
    expect((await run(['completion', 'install', 'zsh'], { folder })).exit).toBe(2);
    expect(readFileSync(join(place, '_appeal'), 'utf8')).toBe('# mine\n');
    expect((await run(['completion', 'install'], { folder, env: { SHELL: '/bin/ksh' } })).stderr).toContain(
      '[shell-needed]',
    );
  });
});
