import { expect, test } from 'vitest';
import type { CommandLine } from '../../src/commands/command-line.ts';
import { CommanderLine } from '../../src/commands/commander-line.ts';
import { addGlobalFlags, type CommandModule } from '../../src/commands/flags.ts';
import { readPlainly } from '../../src/commands/plain-line.ts';

// Flags that are read without commander come to what commander makes of them, or commander reads them.

const NAMES = ['letter', 'envelope', 'labels', 'deadlines', 'list', 'proof', 'write', 'init', 'senders'] as const;
const MODULES = new Map(
  await Promise.all(
    NAMES.map(async (name) => [name, (await import(`../../src/commands/${name}.ts`)) as CommandModule] as const),
  ),
);

/** Flags of a command and of the program as they are for what is typed, and which of the first were typed. */
type Read = readonly [own: unknown, common: unknown, typed: unknown];

const readBy = (own: object, self: CommandLine): Read => [
  { ...own },
  { ...self.program.opts<object>() },
  Object.fromEntries(Object.keys(own).map((key) => [key, self.getOptionValueSource(key)])),
];

const moduleOf = (name: string) => MODULES.get(name as (typeof NAMES)[number]) as CommandModule;

async function plainly(name: string, after: readonly string[], before: readonly string[] = []) {
  let read: Read | undefined;
  const plain = readPlainly({ before, after }, (program, command) => {
    addGlobalFlags(program);
    moduleOf(name).declare(command);
    command.action((own: object, self: CommandLine) => {
      read = readBy(own, self);
    });
  });
  await plain?.act();
  return read;
}

function byCommander(
  name: string,
  words: readonly string[],
  before: readonly string[] = [],
): { read: Read | undefined; line: CommanderLine } {
  const program = new CommanderLine('appeal').exitOverride().version('1', '--version');
  addGlobalFlags(program);
  const line = program.command(name) as CommanderLine;
  moduleOf(name).declare(line);
  let read: Read | undefined;
  line.action((own: object, self: CommandLine) => {
    read = readBy(own, self);
  });
  try {
    program.parse([...before, name, ...words], { from: 'user' });
  } catch {
    return { read: undefined, line };
  }
  return { read, line };
}

const VALUES = ['', '-', '-f', '--', '3', '1,2', '2026-11-23', 'wang', 'pdf', 'wang/zhao'];

/** Every flag of a command as it may be typed: short and long, with values that it takes and that it does not. */
function typings(name: string): string[][] {
  const { line } = byCommander(name, []);
  return [...line.options, ...line.program.options].flatMap((option) => {
    const names = [option.short, option.long].flatMap((one) => one ?? []);
    const values =
      option.required || option.optional ? [...VALUES, ...(option.argChoices ?? []).slice(0, 2)] : ['wang'];
    return names.flatMap((flag) => [[flag], [`${flag}=x`], ...values.map((value) => [flag, value])]);
  });
}

/** What both make of words; that of commander alone where only it reads them. */
async function bothOf(name: string, words: readonly string[], before: readonly string[] = []) {
  const plain = await plainly(name, words, before);
  const { read } = byCommander(name, words, before);
  return { plain, read, words: [...before, name, ...words].join(' ') };
}

test.each(NAMES)('%s: each flag is the same either way', async (name) => {
  for (const words of typings(name)) {
    for (const { plain, read, words: all } of [await bothOf(name, words), await bothOf(name, [], words)])
      if (plain) expect([all, plain]).toEqual([all, read]);
  }
});

test('flags behind each other are the same either way, and those that people type need no commander', async () => {
  const usual = typings('letter').filter((words) => byCommander('letter', words).read && !words.join().includes('='));
  const pairs = usual.map((words, nth) => [
    ...words,
    ...(usual[(nth * 7 + 3) % usual.length] ?? []),
    ...(usual[(nth * 5 + 1) % usual.length] ?? []),
  ]);
  const all = await Promise.all(pairs.map((words) => bothOf('letter', words)));
  for (const { plain, read, words } of all) if (plain) expect([words, plain]).toEqual([words, read]);
  expect(all.filter(({ plain }) => plain).length).toBeGreaterThan(all.length / 3);
});

test.each([
  ['--target wang --target zhao --no-copies --no-color'],
  ['--cases here --case own --lang --json'],
  ['--target wang --lang en --format pdf -f -o - -q --today 2026-11-23'],
])('letter %s is read without commander', async (typed) => {
  const { plain, read } = await bothOf('letter', typed.split(' '));
  expect(plain).toBeDefined();
  expect(plain).toEqual(read);
});

test('flags of the program may stand before the command', async () => {
  const { plain, read } = await bothOf('letter', ['--target', 'wang'], ['-q', '--no-color']);
  expect(plain).toBeDefined();
  expect(plain).toEqual(read);
  expect(await plainly('list', ['letter'], ['--cases'])).toBeUndefined(); // there it is a folder
});

test.each([
  ['--traget', 'wang'],
  ['--target'],
  ['--format', 'pfd'],
  ['--date', 'tomorrow'],
  ['--from', 'a', '--from', 'b'],
  ['wang'],
  ['-fn'],
  ['--help'],
])('letter %s %s is left to commander, which says what is wrong', async (...words) => {
  expect(await plainly('letter', words)).toBeUndefined();
});
