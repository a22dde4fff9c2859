import { cpSync } from 'node:fs';
import { join } from 'node:path';
import parseWords from 'string-argv';
import { type Outcome, parseParts, type Runner } from './golden.ts';
import { PACKAGE } from './package.ts';
import { type BinOptions, type Result, run, tempFolder } from './run.ts';
import { show } from './transcript.ts';

// The transcripts of README.md; their rules stand at the top of golden.ts.

/** A command of the README, what the README says that a terminal shows, and the lines where it says so. */
interface Step {
  readonly words: readonly string[];
  readonly said: string;
  readonly from: number;
  readonly to: number;
}

/** A line that stands for any lines. */
const LEFT_OUT = '…';

/** The steps of every ```console block. */
function parseReadme(text: string): Step[] {
  return parseParts(text).flatMap((part) => {
    if (part.kind === 'line' || part.info !== 'console') return [];
    const lines = part.body.split('\n').slice(0, -1);
    const starts = lines.flatMap((line, index) => (line.startsWith('$ ') ? [index] : []));
    if (starts[0] !== 0) throw new Error(`The block of line ${part.from + 1} does not begin with "$ ".`);
    return starts.map((start, index) => {
      const command = /^\$ (?:appeal|node bin\/appeal\.js)(?= |$)(.*)$/.exec(lines[start] ?? '')?.[1];
      const line = part.from + 2 + start;
      if (command === undefined)
        throw new Error(`Line ${line} is no "$ appeal …" or "$ node bin/appeal.js …"; use a \`\`\`sh block.`);
      const end = starts[index + 1] ?? lines.length;
      const said = lines.slice(start + 1, end).map((one) => `${one}\n`);
      return { words: parseWords(command), said: said.join(''), from: line, to: part.from + 1 + end };
    });
  });
}

/** Runs every command of the README in one folder. */
export async function playReadme(text: string): Promise<Outcome[]> {
  const steps = parseReadme(text);
  const results = await runAll(steps, run);
  return steps.map(({ said, from, to }, index) => {
    const whole = show(results[index]?.shown ?? '', {});
    return { from, to, expected: said, actual: shortened(whole, said) };
  });
}

/** What every command of the README gave, in one folder. */
export async function runReadme(text: string, runner: Runner): Promise<Result[]> {
  const results = await runAll(parseReadme(text), runner);
  return results.map(({ stdout, stderr, exit }) => ({ stdout, stderr, exit }));
}

async function runAll<R extends Result>(
  steps: readonly Step[],
  runner: (words: readonly string[], options: BinOptions) => Promise<R>,
): Promise<R[]> {
  const folder = tempFolder();
  cpSync(join(PACKAGE, 'cases'), join(folder, 'cases'), { recursive: true });
  const results: R[] = [];
  for (const { words } of steps) results.push(await runner(words, { folder }));
  return results;
}

/** The README's own words if they are true of the whole output, or the whole output. */
function shortened(whole: string, said: string): string {
  const pieces = said.split(new RegExp(`^${LEFT_OUT}\\n`, 'm'));
  const pattern = pieces.map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('(?:.*\\n)+');
  return new RegExp(`^${pattern}$`).test(whole) ? said : whole;
}

/** The README with what came of each command written anew. */
export function rewriteReadme(text: string, outcomes: readonly Outcome[]): string {
  const lines = text.split('\n');
  for (const { from, to, actual } of outcomes.toReversed())
    lines.splice(from, to - from, ...actual.split('\n').slice(0, -1));
  return lines.join('\n');
}
