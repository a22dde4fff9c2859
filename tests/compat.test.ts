import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { CHANGED, type Change } from './compat/changed.ts';
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

/** The commands of the transcripts that a change was seen in. */
const changed = new Map<Change, string>();

afterAll(() => {
  if (!OLD) expect(CHANGED.filter((one) => !changed.has(one)).map(({ reason }) => reason)).toEqual([]);
});

describe.each(transcripts)('%s', (name) => {
  const file = join(FOLDER, name);
  const text = readFileSync(file, 'utf8');
  const scenarios = parseTranscript(text);

  const write = async () => {
    const outcomes = [];
    for (const scenario of scenarios)
      outcomes.push(
        ...(await play(scenario, (words, options) => runProgram(process.execPath, [OLD ?? '', ...words], options))),
      );
    writeFileSync(file, rewrite(text, outcomes));
  };
  if (OLD) test('written by the old program', write);

  for (const scenario of OLD ? [] : scenarios) {
    test(scenario.title, async () => {
      const commands = scenario.parts.flatMap((part) =>
        part.kind === 'fence' && part.info === 'console' ? [part.body.slice(2, -1)] : [],
      );
      for (const [nth, { from, expected, actual }] of (await play(scenario, run)).entries()) {
        const command = commands[nth] ?? '';
        const changes = CHANGED.filter(
          (one) => one.where.test(`${scenario.title}: ${command}`) && expected.search(one.was) >= 0,
        );
        for (const one of changes) changed.set(one, command);
        const [before, now] = agreed(expected, actual, changes);
        expect(now, `${name}:${from}: ${command}`).toBe(before);
      }
    });
  }
});
