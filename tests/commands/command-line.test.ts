import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { Flags } from '../../src/commands/command-line.ts';
import { CommanderLine, flagWords } from '../../src/commands/commander-line.ts';
import { Failure } from '../../src/problem/failure.ts';
import { en } from '../../src/problem/messages/en.ts';
import { run } from '../support/run.ts';

// commander reads what is typed, and says nothing itself.

describe('what is used of the inside of commander', () => {
  test.each([
    '_callParseArg',
    'missingArgument',
    'optionMissingArgument',
    'unknownOption',
    '_excessArguments',
    'unknownCommand',
    'outputHelp',
    'createCommand',
    'createOption',
  ])('there is %s, which we put another in the place of', (name) => {
    expect(Command.prototype).toHaveProperty(name);
    expect(Object.hasOwn(CommanderLine.prototype, name)).toBe(true);
  });

  test('nothing else of it stops a program with a sentence of its own', () => {
    const command = new CommanderLine('letter').exitOverride();
    new Flags(command, 'letter').choice('--format <format>', ['text', 'pdf']);
    const parse = () => command.parse(['--format', 'pfd'], { from: 'user' });
    expect(parse).toThrow(Failure);
  });
});

test('a help with more than ten flags has them in groups', async () => {
  const names = Object.keys((await en.help()).commands).filter((name) => name !== 'help');
  const ungrouped = await Promise.all(
    names.map(async (name) => {
      const { stdout } = await run([name, '--help']);
      const flags = (text: string) => [...text.matchAll(/^ {2}(?:-\w, )?--[a-z-]+/gm)].length;
      const own = stdout.slice(0, stdout.indexOf('\nGlobal Options:'));
      const last = own.slice(own.indexOf('\nOptions:'));
      return flags(own) > 10 && flags(last) > 10 ? [`${name}: ${last}`] : [];
    }),
  );
  expect(ungrouped.flat()).toEqual([]);
});

test('every flag of the help is one that the program has, and every flag has words', async () => {
  const help = await en.help();
  const words = Object.values(help.groups).flatMap((group) => Object.entries(group));
  const own = Object.entries(help.commands).flatMap(([, { flags }]) => Object.entries<string>(flags));
  const texts = await Promise.all(
    ['', ...Object.keys(help.commands).filter((name) => name !== 'help')].map(
      async (name) => (await run([name, '--help'].filter((word) => word !== ''))).stdout,
    ),
  );
  const shown = texts.join('\n').replace(/\s+/g, ' ');
  expect([...words, ...own].filter(([, one]) => !shown.includes(one.replace(/\s+/g, ' ')))).toEqual([]);
});

test('a flag shows the words of its section', async () => {
  const command = new CommanderLine('deadlines');
  new Flags(command, 'deadlines').add('-f, --force');
  const [flag] = command.options;
  expect(flag && flagWords(flag, await en.help())).toBe('write over a file that exists');
});

test('flags without a command ask for one', async () => {
  const { stdout, stderr, exit } = await run(['--json']);
  expect(stdout).toBe('');
  expect(stderr).toBe('error: Which command? [command-needed]\n  See: appeal --help\n');
  expect(exit).toBe(2);
});
