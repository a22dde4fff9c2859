// Runs the built program on each Node that it promises to run on, and compares what it prints with this Node's.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const BIN = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'bin/appeal.js');
const NODES = ['20', '22', '24'];
const RUNS = [
  ['letter', '--target', 'wang'],
  ['letter', '--target', 'liu', '--lang', 'zh'],
  ['letter', '--target', 'wang', '--format', 'pdf'],
  ['deadlines'],
  ['--help'],
];

const folder = mkdtempSync(join(tmpdir(), 'appeal-nodes-'));
const env = { ...process.env, APPEAL_TODAY: '2026-11-23', XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder };

/**
 * @param {string} program
 * @param {readonly string[]} words
 */
function run(program, words) {
  const { stdout, stderr, status, error } = spawnSync(program, words, { cwd: folder, env, encoding: 'latin1' });
  return { stdout, stderr, status, error };
}

/**
 * The words that run a Node of the npm registry.
 * @param {string} version
 */
const npx = (version) => ['-y', '--loglevel=error', '-p', `node@${version}`, 'node'];

let differences = 0;
for (const version of NODES) {
  const { stdout: found, stderr, status } = run('npx', [...npx(version), '--version']);
  if (status !== 0 || !found.startsWith(`v${version}.`)) {
    process.stdout.write(`Node ${version}: could not be run\n${found}${stderr}`);
    differences += 1;
    continue;
  }
  for (const words of RUNS) {
    const here = run(process.execPath, [BIN, ...words]);
    const there = run('npx', [...npx(version), BIN, ...words]);
    const same = there.status === here.status && there.stdout === here.stdout && there.stderr === here.stderr;
    process.stdout.write(`Node ${found.trim()}: appeal ${words.join(' ')}: ${same ? 'same' : 'DIFFERENT'}\n`);
    if (same) continue;
    differences += 1;
    process.stdout.write(`--- ${process.version} (${here.status})\n${here.stdout}${here.stderr}`);
    process.stdout.write(`--- ${found.trim()} (${there.status})\n${there.stdout}${there.stderr}`);
  }
}
rmSync(folder, { recursive: true, force: true });
process.stdout.write(differences === 0 ? 'No difference.\n' : `${differences} different from ${process.version}.\n`);
process.exitCode = differences === 0 ? 0 : 1;
