import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHANGED } from './compat/changed.ts';
import { agreed } from './support/agreement.ts';
import { parseTranscript, play, rewrite } from './support/golden.ts';
import { PACKAGE } from './support/package.ts';
import { run, runProgram } from './support/run.ts';

// What people have goes on working: tests/compat/README.md says what these files are. They are no goldens: nothing of them is
// written anew when the program changes.

const FOLDER = join(PACKAGE, 'tests/compat');
const transcripts = readdirSync(FOLDER).filter((name) => name.endsWith('.md') && name !== 'README.md');
/** The bin of the old program, to write down what came of the files with it. */
const OLD = process.env.COMPAT_OLD;

test('what changed is in a transcript', () => {
  const all = transcripts.map((name) => readFileSync(join(FOLDER, name), 'utf8')).join('\n');
  for (const { command, was, reason } of CHANGED) {
    expect(all, reason).toContain(`$ ${command}\n`);
    expect(all, reason).toContain(was);
  }
});

describe.each(transcripts)('%s', (name) => {
  const file = join(FOLDER, name);
  const text = readFileSync(file, 'utf8');
  const scenarios = parseTranscript(text);

  test.runIf(OLD)('written by the old program', async () => {
    const outcomes = [];
    for (const scenario of scenarios)
      outcomes.push(
        ...(await play(scenario, (words, options) => runProgram(process.execPath, [OLD ?? '', ...words], options))),
      );
    writeFileSync(file, rewrite(text, outcomes));
  });

  for (const scenario of OLD ? [] : scenarios) {
    test(scenario.title, async () => {
      const commands = scenario.parts.flatMap((part) =>
        part.kind === 'fence' && part.info === 'console' ? [part.body.slice(2, -1)] : [],
      );
      for (const [nth, { from, expected, actual }] of (await play(scenario, run)).entries()) {
        const changes = CHANGED.filter(({ command }) => command === commands[nth]);
        const [before, now] = agreed(expected, actual, changes);
        expect(now, `${name}:${from}: ${commands[nth]}`).toBe(before);
      }
    });
  }
});
