// Kills an evening at random moments with SIGKILL, runs the same command again, and counts what is missing, doubled or half there:
// `npm run kills -- 200 2000` kills 200 times in evenings of 2,000 letters. Ends with 1 unless all three counts are 0.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const [kills = 10, letters = 20, seed = 1] = process.argv.slice(2).map(Number);
const WRITERS = Math.ceil(letters / 2); // the case has two to write to
const base = mkdtempSync(join(tmpdir(), 'appeal-kills-'));
const { NODE_OPTIONS: _, ...outside } = process.env;
const words = ['evening', '--case', 'choir', '--today', '2026-11-23', '-o', 'tonight/', '-q'];

/** @param {string} name */
function groupFolder(name) {
  const folder = join(base, name);
  mkdirSync(join(folder, 'cases'), { recursive: true });
  copyFileSync(join(root, 'tests/fixtures/choir.yaml'), join(folder, 'cases/choir.yaml'));
  const rows = Array.from({ length: WRITERS }, (_, index) => `Writer No${index};${index} Row;Leeds;UK;en`);
  writeFileSync(join(folder, 'members.csv'), `name;address;town;country;languages\n${rows.join('\n')}\n`);
  return folder;
}

/** @param {string} folder */
const options = (folder) => ({
  cwd: folder,
  env: { ...outside, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder, XDG_STATE_HOME: folder },
});
/** @param {boolean} isSplit */
const commandOf = (isSplit) => [join(root, 'bin/appeal.js'), ...words, ...(isSplit ? ['--split'] : [])];

/**
 * The files of an evening, each with the SHA-256 of its bytes; what a run writes for itself has names with a dot.
 * @param {string} folder
 */
function filesIn(folder) {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const digest = (/** @type {string} */ path) => createHash('sha256').update(readFileSync(path)).digest('hex');
  return new Map(
    found.map(({ parentPath, name }) => [
      join(parentPath, name).slice(folder.length + 1),
      digest(join(parentPath, name)),
    ]),
  );
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
let state = seed;
function chance() {
  state = (state + 0x6d2b79f5) | 0;
  let value = Math.imul(state ^ (state >>> 15), 1 | state);
  value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
  return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
}

/** @param {string} folder @param {boolean} isSplit */
function whole(folder, isSplit) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, commandOf(isSplit), { ...options(folder), encoding: 'utf8' });
  if (status !== 0) throw new Error(`ended with ${status}\n${stderr}`);
  return performance.now() - start;
}

/** @param {string} folder @param {boolean} isSplit @param {number} milliseconds @param {NodeJS.Signals} signal */
function killed(folder, isSplit, milliseconds, signal) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, commandOf(isSplit), { ...options(folder), stdio: 'ignore' });
    const timer = setTimeout(() => child.kill(signal), milliseconds);
    child.once('close', (_, by) => {
      clearTimeout(timer);
      resolve(by === signal);
    });
  });
}

const counts = { missing: 0, doubled: 0, half: 0, killed: 0, begun: 0 };

/** @param {string} folder @param {ReturnType<typeof filesIn>} right */
function compare(folder, right) {
  const found = filesIn(join(folder, 'tonight'));
  for (const name of right.keys()) if (!found.has(name)) counts.missing += 1;
  for (const [name, digest] of found) {
    if (!right.has(name)) counts.doubled += 1;
    else if (right.get(name) !== digest) counts.half += 1;
  }
  const { postings } = JSON.parse(readFileSync(join(folder, 'tonight/manifest.json'), 'utf8'));
  const keys = new Set(postings.map((/** @type {{ key: string }} */ { key }) => key));
  counts.missing += Math.max(0, WRITERS * 2 - keys.size);
  counts.doubled += postings.length - keys.size;
  const lines = readFileSync(join(folder, 'sent.ndjson'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const ids = new Set(lines.map(({ id }) => id));
  counts.missing += Math.max(0, WRITERS * 2 - ids.size);
  counts.doubled += lines.length - ids.size;
}

try {
  const rights = [false, true].map((isSplit) => {
    const folder = groupFolder(isSplit ? 'split' : 'joined');
    const takes = whole(folder, isSplit);
    return { isSplit, takes, right: filesIn(join(folder, 'tonight')) };
  });
  for (let number = 0; number < kills; number += 1) {
    const { isSplit, takes, right } = /** @type {(typeof rights)[number]} */ (rights[number % 2]);
    const folder = groupFolder(`group-${number}`);
    // Half of them near the end, where files get their names and letters are entered.
    const moment = number % 4 < 2 ? chance() * takes : takes * (0.75 + 0.3 * chance());
    const signal = number % 5 === 4 ? 'SIGINT' : 'SIGKILL'; // Ctrl-C, after which nothing half made may be left
    if (await killed(folder, isSplit, moment, signal)) counts.killed += 1;
    const tonight = join(folder, 'tonight');
    try {
      for (const [name, digest] of filesIn(tonight)) {
        if (/(^|\/)\./.test(name)) counts[signal === 'SIGINT' ? 'half' : 'begun'] += 1;
        else if (right.get(name) !== digest) counts.half += 1;
      }
    } catch {} // it had not come so far as to make a folder
    whole(folder, isSplit);
    compare(folder, right);
    rmSync(folder, { recursive: true });
  }
  const { missing, doubled, half, killed: ended, begun } = counts;
  process.stdout.write(
    `${kills} evenings of ${WRITERS * 2} letters, ${ended} killed, ${begun} files left in the making: ${missing} missing, ${doubled} doubled, ${half} half\n`,
  );
  if (missing + doubled + half > 0) process.exitCode = 1;
} finally {
  rmSync(base, { recursive: true, force: true });
}
