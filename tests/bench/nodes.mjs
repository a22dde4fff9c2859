// What a user of another Node than the build's waits for: commands of the packed program, installed in an empty folder, over that Node's own
// bare start. The rounds before those that count keep what the Node compiled, as a user's first run does. Run by `npm run bench -- nodes`.
// NODES: programs to run, with a ":" between them; else those that `npx -p node@22` and `npx -p node@24` give.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { byTurns } from './runs.mjs';
import { printTable } from './table.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const ROUNDS = Number(process.env.ROUNDS ?? 15);
const WARM_UP = 2;
const VERSIONS = ['22', '24'];

const ROWS = [
  { words: ['--help'], must: 1.4, aim: 1.25 },
  { words: ['letter', '--target', 'wang'], must: 1.9, aim: 1.5 },
];

/**
 * What a program writes, if it ends well.
 * @param {string} program
 * @param {readonly string[]} words
 * @param {string} [cwd]
 */
function said(program, words, cwd = tmpdir()) {
  const { status, stdout } = spawnSync(program, words, { cwd, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

/** The other Nodes that can be had; of those that cannot, it is said how. */
function otherNodes() {
  if (process.env.NODES) return process.env.NODES.split(':');
  return VERSIONS.flatMap((version) => {
    const words = [
      '-y',
      '--prefer-offline',
      '--loglevel=error',
      '-p',
      `node@${version}`,
      'node',
      '-p',
      'process.execPath',
    ];
    const found = said('npx', words);
    if (found !== undefined) return [found];
    process.stdout.write(`Node ${version} is not to be had: npx -p node@${version} node, or NODES=/path/to/node\n`);
    return [];
  });
}

/**
 * The program as people install it. Returns the path of what they run.
 * @param {string} folder
 */
function installed(folder) {
  const packed = said('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], root);
  const made = packed === undefined ? undefined : readdirSync(folder).find((name) => name.endsWith('.tgz'));
  const words = [
    'install',
    '--prefix',
    folder,
    '--offline',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    join(folder, made ?? ''),
  ];
  if (made === undefined || said('npm', words, folder) === undefined)
    throw new Error('the package could not be installed');
  return join(folder, 'node_modules/appeal-letters/bin/appeal.js');
}

/** Measures and prints. This Node is among them: its code is in the package. */
export function benchNodes() {
  const folder = mkdtempSync(join(tmpdir(), 'appeal-bench-nodes-'));
  try {
    const bin = installed(folder);
    const rows = [process.execPath, ...otherNodes()].flatMap((program) => {
      const version = said(program, ['--version']) ?? program;
      const cwd = join(folder, version);
      mkdirSync(cwd);
      const env = { PATH: process.env.PATH, HOME: cwd, APPEAL_TODAY: '2026-11-23' };
      const subject = (/** @type {readonly string[]} */ words) => ({ program, words, cwd, env, out: '' });
      const [bare, ...measured] = byTurns(
        [subject(['-e', '0']), ...ROWS.map(({ words }) => subject([bin, ...words]))],
        ROUNDS,
        WARM_UP,
      );
      const inMs = (/** @type {readonly number[]} */ seconds = []) => seconds.map((one) => one * 1000);
      const limits = (/** @type {number} */ nth) => (program === process.execPath ? {} : ROWS[nth]);
      return measured.map((runs, nth) => ({
        ...limits(nth),
        name: `${version}: ${ROWS[nth]?.words.join(' ')}; node -e 0`,
        ours: inMs(runs.seconds),
        peer: inMs(bare?.seconds),
        unit: 'ms',
      }));
    });
    printTable(rows);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
