// Runs programs of any kind by turns, keeps what each run took, and counts the pages of what came of it.
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, statSync } from 'node:fs';
import { basename } from 'node:path';

/** Writes the most memory that Node ever had, in kB, to its standard error when it ends. */
const WITH_MEMORY = `data:text/javascript,process.on('exit',()=>process.stderr.write('max-rss '+process.pid+' '+process.resourceUsage().maxRSS+'\\n'))`;
/** The same for other programs: GNU time. */
const TIME = '/usr/bin/time';

/**
 * What is run, the file that comes of it, and how many pages that must have. Without a `program`, it is Node.
 * @typedef {object} Subject
 * @property {string} name
 * @property {string} [program]
 * @property {readonly string[]} words
 * @property {string} cwd
 * @property {NodeJS.ProcessEnv} env
 * @property {string} out
 * @property {number} pages
 */

/** What runs took, and what is wrong, if something is. @typedef {{ seconds: number[], megabytes: number[], wrong?: string }} Runs */

/** @param {Subject} subject */
function command({ program, words }) {
  if (program === undefined) return { program: process.execPath, words: ['--import', WITH_MEMORY, ...words] };
  return existsSync(TIME) ? { program: TIME, words: ['-f', 'max-rss 0 %M', program, ...words] } : { program, words };
}

/**
 * The pages of a PDF, as pdfinfo counts them; undefined if it cannot be read, or if there is no pdfinfo.
 * @param {string} file
 */
function pagesOf(file) {
  const { stdout } = spawnSync('pdfinfo', [file], { encoding: 'utf8' });
  const [, count] = /^Pages:\s+(\d+)$/m.exec(stdout ?? '') ?? [];
  return count === undefined ? undefined : Number(count);
}

/** Whether pages can be counted. */
export const hasPdfinfo = () => spawnSync('pdfinfo', ['-v'], { stdio: 'ignore' }).error === undefined;

/**
 * Runs a subject once and adds what it took. Returns what went wrong.
 * @param {Subject} subject
 * @param {Runs} runs
 */
function runOnce(subject, runs) {
  const { program, words } = command(subject);
  const { cwd, env, out, pages } = subject;
  rmSync(out, { force: true });
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(program, words, { cwd, env, encoding: 'utf8', maxBuffer: 2 ** 28 });
  runs.seconds.push(Number(process.hrtime.bigint() - start) / 1e9);
  const sizes = new Map(
    [...(stderr ?? '').matchAll(/^max-rss (\d+) (\d+)$/gm)].map(([, pid, size]) => [pid, Number(size)]),
  );
  if (sizes.size > 0) runs.megabytes.push([...sizes.values()].reduce((sum, size) => sum + size / 1024, 0));
  const called = [subject.program ?? '', ...subject.words].map((word) => basename(word)).join(' ');
  if (status !== 0) return `${called} ended with ${status}: ${stderr?.slice(0, 2000)}`;
  if (!existsSync(out)) return `${called} made no ${basename(out)}`;
  const made = hasPdfinfo() ? pagesOf(out) : pages;
  return made === pages ? undefined : `${called} made ${made} pages, not ${pages}`;
}

/**
 * Runs the subjects by turns, so that the load of the machine falls on all alike. One that fails is reported and not run
 * again. What they took stands under their names.
 * @param {readonly Subject[]} subjects
 * @param {number} rounds
 * @param {number} warmUp rounds before them that do not count
 */
export function byTurns(subjects, rounds, warmUp = 0) {
  /** @type {Record<string, Runs>} */
  const all = {};
  for (let round = -warmUp; round < rounds; round += 1) {
    if (round === 0) for (const runs of Object.values(all)) Object.assign(runs, { seconds: [], megabytes: [] });
    for (const subject of subjects.filter(({ name }) => all[name]?.wrong === undefined)) {
      const runs = all[subject.name] ?? { seconds: [], megabytes: [] };
      all[subject.name] = runs;
      const wrong = runOnce(subject, runs);
      if (wrong === undefined) continue;
      all[subject.name] = { seconds: [], megabytes: [], wrong };
      process.stderr.write(`${wrong}\n`);
    }
  }
  return all;
}

/**
 * The size of what a subject has made, in MB; undefined if it has made nothing.
 * @param {Subject} subject
 */
export const sizeOf = ({ out }) => (existsSync(out) ? statSync(out).size / 1e6 : undefined);
