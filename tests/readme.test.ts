import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import parseWords from 'string-argv';
import { expect, test } from 'vitest';
import { parseParts } from './support/golden.ts';
import { PACKAGE } from './support/package.ts';
import { run, tempFolder } from './support/run.ts';

// The README from top to bottom: every command of it, one after the other in one folder, with a home in which nothing is. What a
// ```console block shows is asserted by golden.test.ts.

/** Commands that are not run here, and why. */
const ELSEWHERE: readonly { readonly command: RegExp; readonly why: string }[] = [
  { command: /^npm /, why: 'it installs the program, which is here' },
  { command: /--print\b/, why: 'it needs a printer: tests/printer has one' },
  { command: /--printer\b/, why: 'it asks somebody who has measured a test sheet: golden/init-printer.md' },
  { command: /--edit\b/, why: 'it opens an editor: tests/commands/edit.test.ts' },
];

/** Commands that do not end with 0 there, and why. */
const SAYS_NO: readonly { readonly command: RegExp; readonly exit: 1 | 2; readonly why: string }[] = [
  { command: /^appeal show jane-doe/, exit: 2, why: 'it says what is missing in the case that is not filled in' },
  { command: /^appeal (?:check|deadlines)\b|--all\b/, exit: 1, why: 'the case that is not filled in is left out' },
];

/** The commands of a README in their order, without the comments behind them. */
function commandsOf(text: string): string[] {
  return parseParts(text).flatMap((part) => {
    if (part.kind === 'line' || !['sh', 'console'].includes(part.info)) return [];
    const lines = part.body.split('\n');
    const typed =
      part.info === 'sh'
        ? lines
        : lines
            .filter((line) => line.startsWith('$ '))
            .map((line) => line.slice(2).replace(/^node bin\/appeal\.js/, 'appeal'));
    return typed.flatMap((line) => line.split(' && ')).map((line) => line.replace(/\s+# .*$/, '').trim());
  });
}

test('the README can be followed from top to bottom', { timeout: 120_000 }, async () => {
  const folder = tempFolder();
  cpSync(join(PACKAGE, 'cases'), join(folder, 'cases'), { recursive: true });
  writeFileSync(join(folder, 'my-words.md'), 'I write about {{people}}.\n');
  const commands = commandsOf(readFileSync(join(PACKAGE, 'README.md'), 'utf8')).filter((one) => one !== '');
  expect(commands.length).toBeGreaterThan(30);
  const failed: string[] = [];
  for (const command of commands) {
    if (ELSEWHERE.some((one) => one.command.test(command)) || command.startsWith('node bin/')) continue;
    const [program, ...words] = parseWords(command);
    if (program !== 'appeal') failed.push(`${command}: no command of appeal`);
    const { exit, stderr } = await run(words, { folder });
    const most = SAYS_NO.find((one) => one.command.test(command))?.exit ?? 0;
    if (exit > most) failed.push(`${command}: ${exit}\n${stderr}`);
  }
  expect(failed.join('\n')).toBe('');
});
