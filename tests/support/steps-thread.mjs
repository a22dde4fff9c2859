// The thread in which steps.ts has code counted. V8 then counts in all that is loaded, at each call, so nothing is loaded here
// but what is counted.
import { Session } from 'node:inspector/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import { build } from 'esbuild';

/** @type {string} */
const PACKAGE = workerData;

const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/** @type {Map<string, Promise<unknown>>} */
const loaded = new Map();

/** @param {{ entry: string, work: string, inputs: readonly unknown[] }} order */
async function counted({ entry, work, inputs }) {
  const module = loaded.get(entry) ?? load(entry);
  loaded.set(entry, module);
  const [code, run] = [await module, new Script(`(${work})`).runInThisContext()];
  await run(code, structuredClone(inputs[0])); // what is done only once is done now
  const counts = [];
  for (const input of inputs) {
    await session.post('Profiler.takePreciseCoverage'); // sets the counters to nothing
    await run(code, input);
    const { result } = await session.post('Profiler.takePreciseCoverage');
    counts.push(
      result.filter(({ url }) => url === nameOf(entry)).reduce((sum, script) => sum + charactersRun(script), 0),
    );
  }
  return counts;
}

/** @param {string} entry */
const nameOf = (entry) => `counted:${entry}`;

/** What a file exports, bundled with all that it imports. @param {string} entry */
async function load(entry) {
  const { outputFiles } = await build({
    absWorkingDir: PACKAGE,
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    logLevel: 'silent',
    define: { 'import.meta.url': JSON.stringify(`file://${join(PACKAGE, 'tests/support/package.ts')}`) },
  });
  const source = `(function(module,exports,require){${outputFiles[0]?.text}\n})`;
  const module = { exports: {} };
  const run = new Script(source, { filename: nameOf(entry) }).runInThisContext();
  run(module, module.exports, createRequire(join(PACKAGE, 'package.json')));
  return module.exports;
}

/**
 * V8 joins neighbours that ran equally often, so only characters can be counted. The innermost range tells how often one ran.
 * @param {import('node:inspector').Profiler.ScriptCoverage} script
 */
function charactersRun({ functions }) {
  const ranges = functions
    .flatMap((one) => one.ranges)
    .sort((one, other) => one.startOffset - other.startOffset || other.endOffset - one.endOffset);
  /** @type {import('node:inspector').Profiler.CoverageRange[]} */
  const around = [];
  let sum = 0;
  for (const range of ranges) {
    while ((around.at(-1)?.endOffset ?? Number.POSITIVE_INFINITY) <= range.startOffset) around.pop();
    sum += (range.count - (around.at(-1)?.count ?? 0)) * (range.endOffset - range.startOffset);
    around.push(range);
  }
  return sum;
}

let last = Promise.resolve();
parentPort?.on('message', (order) => {
  last = last
    .then(() => counted(order))
    .then(
      (counts) => parentPort?.postMessage({ counts }),
      (error) => parentPort?.postMessage({ error: error instanceof Error ? error.stack : String(error) }),
    );
});
