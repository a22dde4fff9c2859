// Kills an evening at random moments with SIGKILL, runs the same command again, and counts what is missing, doubled or half there:
// `npm run kills -- 200 2000` kills 200 times in evenings of 2,000 letters, and ends some by Ctrl-C. The moments are by what the run
// has written so far, so that they are within it however fast the machine is just then. Ends with 1 unless all three counts are 0.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const [kills = 10, letters = 20, seed = 1] = process.argv.slice(2).map(Number);
const WRITERS = Math.ceil(letters / 2); // the case has two to write to
const base = mkdtempSync(join(tmpdir(), 'appeal-kills-'));
const { NODE_OPTIONS: _, ...outside } = process.env;
/** Milliseconds: how long the end of a run may take, and its beginning. */
const NEAR = 120;
/** One evening of so many makes a file each (--split), which takes thousands of letters several times as long. */
const SPLIT = letters > 500 ? 20 : 2;
const START = 900;
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

/** @param {string} folder @returns {{ name: string, size: number }[]} */
function sizesIn(folder) {
  if (!existsSync(folder)) return [];
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return found.flatMap(({ parentPath, name }) => {
    const status = statSync(join(parentPath, name), { throwIfNoEntry: false });
    return status ? [{ name, size: status.size }] : [];
  });
}

const isHidden = (/** @type {string} */ name) => name.startsWith('.');

/**
 * Where a run stands, by what is in its folder.
 * @param {readonly { name: string }[]} files
 * @param {number} count how many files the evening has
 */
function phaseOf(files, count) {
  const named = files.filter(({ name }) => !isHidden(name)).length;
  const making = files.filter(({ name }) => name.endsWith('.tmp')).length;
  if (named > 0) return named < count ? 'giving names' : files.length > named ? 'entering letters' : 'at the end';
  return files.length === 0 ? 'starting' : making === 0 ? 'planning' : 'making files';
}

/**
 * Runs an evening and kills it: when it has written such a share of its bytes, and some milliseconds later. Returns in which phase that was;
 * undefined if it had ended by itself.
 * @param {string} folder @param {boolean} isSplit @param {{ bytes: number, later: number }} moment @param {NodeJS.Signals} signal @param {number} count
 */
function killed(folder, isSplit, { bytes, later }, signal, count) {
  const tonight = join(folder, 'tonight');
  return /** @type {Promise<string | undefined>} */ (
    new Promise((resolve) => {
      const child = spawn(process.execPath, commandOf(isSplit), { ...options(folder), stdio: 'ignore' });
      const kill = () => child.kill(signal);
      /** @type {NodeJS.Timeout} */
      let timer;
      const look = () => {
        const start = performance.now();
        const isDue = sizesIn(tonight).reduce((sum, { size }) => sum + size, 0) >= bytes;
        // Thousands of files take long to look at: most of the time is the run's.
        timer = isDue ? setTimeout(kill, later) : setTimeout(look, Math.max(4, 4 * (performance.now() - start)));
      };
      look();
      child.once('close', (_, by) => {
        clearTimeout(timer);
        resolve(by === signal ? phaseOf(sizesIn(tonight), count) : undefined);
      });
    })
  );
}

const counts = { missing: 0, doubled: 0, half: 0, begun: 0 };
/** @type {Record<string, number>} */
const phases = {};

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
    whole(folder, isSplit);
    const tonight = join(folder, 'tonight');
    return { isSplit, right: filesIn(tonight), bytes: sizesIn(tonight).reduce((sum, { size }) => sum + size, 0) };
  });
  let landed = 0;
  for (let number = 0; landed < kills; number += 1) {
    const { isSplit, right, bytes } = /** @type {(typeof rights)[number]} */ (
      rights[number % SPLIT === SPLIT - 1 ? 1 : 0]
    );
    const folder = groupFolder(`group-${number}`);
    // A third of them near the end, where files get their names and letters are entered; some before anything is written.
    const moment =
      number % 3 === 1
        ? { bytes: bytes * 0.995, later: chance() * NEAR }
        : { bytes: bytes * chance(), later: chance() < 0.2 ? chance() * NEAR : 0 };
    if (number % 11 === 0) Object.assign(moment, { bytes: 0, later: chance() * START });
    const signal = number % 10 === 4 ? 'SIGINT' : 'SIGKILL'; // Ctrl-C beside them, after which nothing half made may be left
    const found = await killed(folder, isSplit, moment, signal, right.size);
    const phase = found === undefined ? 'too late' : signal === 'SIGINT' ? 'by Ctrl-C' : found;
    phases[phase] = (phases[phase] ?? 0) + 1;
    if (found !== undefined && signal === 'SIGKILL') landed += 1;
    const tonight = join(folder, 'tonight');
    try {
      for (const [name, digest] of filesIn(tonight)) {
        if (/(^|\/)\./.test(name)) counts[signal === 'SIGINT' ? 'half' : 'begun'] += 1;
        else if (right.get(name) !== digest) counts.half += 1;
      }
    } catch {} // it had not come so far as to make a folder
    whole(folder, isSplit);
    compare(folder, right);
    if (process.env.TELL) process.stderr.write(`${number + 1} ${JSON.stringify({ ...counts, ...phases })}\n`);
    rmSync(folder, { recursive: true });
  }
  const { missing, doubled, half, begun } = counts;
  const where = Object.entries(phases)
    .map(([phase, count]) => `${count} ${phase}`)
    .join(', ');
  process.stdout.write(
    `evenings of ${WRITERS * 2} letters, killed ${landed} times: ${where}; ${begun} files left in the making: ${missing} missing, ${doubled} doubled, ${half} half\n`,
  );
  if (missing + doubled + half > 0) process.exitCode = 1;
} finally {
  rmSync(base, { recursive: true, force: true });
}
