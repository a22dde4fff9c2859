import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { endsOf, parseTranscript, play, rewrite, type Scenario } from './support/golden.ts';
import { PACKAGE } from './support/package.ts';
import { playReadme, rewriteReadme, runReadme } from './support/readme.ts';
import { run, runBin, runBuilt } from './support/run.ts';

// The format of the transcripts stands at the top of support/golden.ts. Each is run from the sources and as it is built, in
// this process; the first of each command and exit code is run through the bin too, in a process of its own.

const FOLDER = join(PACKAGE, 'tests/golden');
const README = join(PACKAGE, 'README.md');
const UPDATE = Boolean(process.env.GOLDEN_UPDATE);

/** Each command and exit code, and each way to take input, that a scenario before has shown. */
const shown = new Set<string>();

function showsANewEnd(scenario: Scenario): boolean {
  const before = shown.size;
  for (const end of endsOf(scenario)) shown.add(end);
  return shown.size > before;
}

describe.each(readdirSync(FOLDER).sort())('%s', (name) => {
  const file = join(FOLDER, name);
  const text = readFileSync(file, 'utf8');
  const scenarios = parseTranscript(text);

  if (UPDATE) {
    test('written anew', async () => {
      const outcomes = [];
      for (const scenario of scenarios) outcomes.push(...(await play(scenario, run)));
      writeFileSync(file, rewrite(text, outcomes));
    });
    return;
  }

  test('shows no unexpected error', () => {
    expect(text.split('\n').filter((line) => line.includes('went wrong in appeal itself'))).toEqual([]);
  });

  for (const scenario of scenarios) {
    test(scenario.title, async () => {
      for (const { expected, actual } of await play(scenario, run)) expect(actual).toBe(expected);
    });

    const [way, runner] = showsANewEnd(scenario)
      ? (['through the bin', runBin] as const)
      : (['as built', runBuilt] as const);
    test(`${scenario.title}, ${way}`, async () => {
      for (const { expected, actual } of await play(scenario, runner)) expect(actual).toBe(expected);
    });
  }
});

describe('README.md', () => {
  test('shows what the program shows', async () => {
    const text = readFileSync(README, 'utf8');
    const outcomes = await playReadme(text);
    expect(outcomes.length, 'transcripts in README.md').toBeGreaterThan(0);
    if (UPDATE) writeFileSync(README, rewriteReadme(text, outcomes));
    else for (const { expected, actual } of outcomes) expect(actual).toBe(expected);
  });

  test('is the same through the bin', async () => {
    const text = readFileSync(README, 'utf8');
    expect(await runReadme(text, runBin)).toEqual(await runReadme(text, run));
  });
});
