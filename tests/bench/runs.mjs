// Runs programs by turns and keeps what each run took.
import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';

/** Writes the most memory that a process ever had, in kB, to its standard error when it ends. */
const WITH_MEMORY = `data:text/javascript,process.on('exit',()=>process.stderr.write('max-rss '+process.pid+' '+process.resourceUsage().maxRSS+'\\n'))`;

/** What Node, or another program, is given to run, and the file that comes of it. With `memory`, the most that Node takes is measured too. */
/** @typedef {{ words: readonly string[], cwd: string, env: NodeJS.ProcessEnv, out: string, memory?: boolean, program?: string }} Subject */

/** What runs took. A subject that is missing or failed has none. @typedef {{ seconds: number[], megabytes: number[] }} Runs */

/**
 * Runs Node once and adds what it took. Returns what went wrong.
 * @param {Subject} subject
 * @param {Runs} runs
 */
function runOnce({ words, cwd, env, memory, program = process.execPath }, runs) {
  const all = memory ? ['--import', WITH_MEMORY, ...words] : words;
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(program, all, { cwd, env, encoding: 'utf8', maxBuffer: 2 ** 28 });
  runs.seconds.push(Number(process.hrtime.bigint() - start) / 1e9);
  if (memory) runs.megabytes.push(megabytes(stderr));
  return status === 0 ? undefined : `${words.map((word) => basename(word)).join(' ')} ended with ${status}: ${stderr}`;
}

/**
 * The memory of all processes that said how much they had; of a process with several threads, what the last one said.
 * @param {string} stderr
 */
function megabytes(stderr) {
  const said = new Map(
    [...stderr.matchAll(/^max-rss (\d+) (\d+)$/gm)].map(([, pid, size]) => [pid, Number(size) / 1024]),
  );
  return [...said.values()].reduce((sum, size) => sum + size, 0);
}

/**
 * Runs the subjects by turns, so that the load of the machine falls on all alike. One that fails is reported and not run
 * again.
 * @param {readonly (Subject | undefined)[]} subjects
 * @param {number} rounds
 * @param {number} warmUp rounds before them that do not count
 */
export function byTurns(subjects, rounds, warmUp = 0) {
  const all = subjects.map((subject) => ({ subject, runs: /** @type {Runs} */ ({ seconds: [], megabytes: [] }) }));
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const one of all) {
      if (!one.subject) continue;
      if (round === 0) one.runs = { seconds: [], megabytes: [] };
      const wrong = runOnce(one.subject, one.runs);
      if (wrong === undefined) continue;
      process.stderr.write(`${wrong}\n`);
      one.subject = undefined;
    }
  }
  return all.map(({ subject, runs }) => (subject ? runs : { seconds: [], megabytes: [] }));
}
