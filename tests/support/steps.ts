import { type Profiler, Session } from 'node:inspector/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { build } from 'esbuild';
import { PACKAGE } from './package.ts';

// How much work the program does, counted: unlike time, it is the same on every machine, however busy.

const bundles = new Map<string, string>();
let loads = 0;

/**
 * How much code a piece of work runs, libraries too: each character as often as V8 ran it. `entry` is the file of src/ whose
 * exports the work is given. What a regular expression or another built-in thing does by itself is not seen.
 */
export async function steps<T>(entry: string, work: (loaded: T) => unknown): Promise<number> {
  const [count = 0] = await stepsOfEach(entry, [work]);
  return count;
}

/** How many times as much code the same work runs on four times as much: about 4 if it grows evenly, 16 with the square. */
export async function growth<T>(
  entry: string,
  size: number,
  work: (loaded: T, size: number) => unknown,
): Promise<number> {
  const sizes = [size, 4 * size];
  const [once = 0, fourfold = 0] = await stepsOfEach<T>(
    entry,
    sizes.map((each) => (loaded) => work(loaded, each)),
  );
  return fourfold / once;
}

/** The same of several pieces of work, each with a copy of the code to itself: V8 counts in all that is loaded, which takes time. */
async function stepsOfEach<T>(entry: string, works: readonly ((loaded: T) => unknown)[]): Promise<number[]> {
  const session = new Session();
  session.connect();
  try {
    await session.post('Profiler.enable');
    await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    const text = await bundle(entry);
    const copies = works.map((work) => {
      loads += 1;
      const filename = `file:///steps-${loads}.js`;
      return { work, filename, loaded: load<T>(text, filename) };
    });
    await session.post('Profiler.takePreciseCoverage'); // sets the counters to nothing
    for (const { work, loaded } of copies) await work(loaded);
    const { result } = await session.post('Profiler.takePreciseCoverage');
    return copies.map(({ filename }) =>
      result.filter(({ url }) => url === filename).reduce((sum, script) => sum + charactersRun(script), 0),
    );
  } finally {
    session.disconnect();
  }
}

async function bundle(entry: string): Promise<string> {
  const known = bundles.get(entry);
  if (known !== undefined) return known;
  const made = await build({
    absWorkingDir: PACKAGE,
    entryPoints: [join('src', entry)],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    logLevel: 'silent',
  });
  const text = made.outputFiles[0]?.text ?? '';
  bundles.set(entry, text);
  return text;
}

/** What a bundle exports. It is never the same text twice, for V8 does not count in what it kept compiled. */
function load<T>(text: string, filename: string): T {
  const source = `(function(module,exports,require){${text}\n// ${filename}\n})`;
  const module = { exports: {} };
  const run = new Script(source, { filename }).runInThisContext();
  run(module, module.exports, createRequire(join(PACKAGE, 'package.json')));
  return module.exports as T;
}

/** V8 joins neighbours that ran equally often, so only characters can be counted. The innermost range tells how often one ran. */
function charactersRun({ functions }: Profiler.ScriptCoverage): number {
  const ranges = functions
    .flatMap((one) => one.ranges)
    .sort((one, other) => one.startOffset - other.startOffset || other.endOffset - one.endOffset);
  const around: Profiler.CoverageRange[] = [];
  let sum = 0;
  for (const range of ranges) {
    while ((around.at(-1)?.endOffset ?? Number.POSITIVE_INFINITY) <= range.startOffset) around.pop();
    sum += (range.count - (around.at(-1)?.count ?? 0)) * (range.endOffset - range.startOffset);
    around.push(range);
  }
  return sum;
}
