// An evening for 250 writers against Typst making the same letters and envelopes, evenings of a tenth and of ten times as many, and one core
// against all: `npm run bench -- evening`. ROUNDS: rounds of each (3). LARGE=0 leaves out the largest.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { appealEnv, bin } from './appeal.mjs';
import { findPeers } from './peers.mjs';
import { byTurns } from './runs.mjs';
import { letter } from './words.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 3);
const TARGETS = 4;
const DAY = '2026-11-23';
const COUNTS = { few: 100, some: 1000, many: 10_000 };

/** @param {unknown} value */
const yaml = (value) => `${JSON.stringify(value, null, 2)}\n`;

/**
 * A folder with a case of four targets, and so many writers that each writes to all.
 * @param {string} folder
 * @param {number} count of letters
 */
function writeGroup(folder, count) {
  const { subject, paragraphs, demands } = letter(0, 'senders');
  mkdirSync(join(folder, 'cases'), { recursive: true });
  mkdirSync(join(folder, 'appeal'));
  const targets = Object.fromEntries(
    Array.from({ length: TARGETS }, (_, index) => {
      const [name, role, ...address] = letter(index, 'different').address;
      return [`official-${index}`, { name, role, address, country: 'FR', salutation: { en: `Dear ${role}` } }];
    }),
  );
  const [opening, ...rest] = paragraphs;
  const model = { subject, opening, paragraphs: rest, demands, reviewed: 'nobody needed', closing: 'Yours sincerely' };
  const people = [{ name: 'Mara Example', pronouns: 'they/them' }];
  const case_ = { title: 'Invented for a measurement', country: 'FR', people, languages: ['en'], targets };
  writeFileSync(join(folder, 'cases/bench.yaml'), yaml({ ...case_, letter: { en: model } }));
  const rows = Array.from({ length: count / TARGETS }, (_, number) => {
    const [name, ...address] = letter(number, 'senders').sender;
    return `${name} ${number};${address.join(', ')};${address.at(-1)};GB;en`; // names that are each once
  });
  writeFileSync(join(folder, 'members.csv'), `name;address;town;country;languages\n${rows.join('\n')}\n`);
}

/** @param {string} folder @param {boolean} isOneCore @returns {import('./runs.mjs').Subject} */
function appeal(folder, isOneCore = false) {
  const out = join(folder, isOneCore ? 'one' : 'tonight');
  const words = [bin, 'evening', '--case', 'bench', '--date', DAY, '--today', DAY, '-q', '-f', '-o', out];
  // The record of what was prepared is as long after each round: it knows the letters by then.
  const command = isOneCore ? { program: 'taskset', words: ['-c', '0', process.execPath, ...words] } : { words };
  return { ...command, cwd: folder, env: appealEnv(folder), out: join(out, 'letters.pdf'), memory: !isOneCore };
}

/**
 * Typst with the same letters, and then the same envelopes, in one process.
 * @param {string} folder @param {number} count @param {ReturnType<typeof findPeers>} peers
 * @returns {import('./runs.mjs').Subject | undefined}
 */
function typst(folder, count, { typst: compiler, latin }) {
  if (!compiler || !latin) return undefined;
  const script = join(dirname(fileURLToPath(import.meta.url)), 'evening-typst.cjs');
  const out = join(folder, 'typst.pdf');
  const words = [script, compiler, latin.files.join(','), latin.family, String(count), out];
  return { words, cwd: folder, env: appealEnv(folder), out, memory: true };
}

/** @param {readonly number[]} numbers */
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** Measures, and prints ratios with what is wanted of them. */
export function benchEvening() {
  const base = mkdtempSync(join(tmpdir(), 'appeal-evening-'));
  try {
    const folders = Object.entries(COUNTS).map(([name, count]) => {
      const folder = join(base, name);
      writeGroup(folder, count);
      return { folder, count };
    });
    const [few, some, many] = /** @type {[Group, Group, Group]} */ (folders);
    const peers = findPeers();
    const hasTaskset = spawnSync('taskset', ['-V'], { stdio: 'ignore' }).error === undefined;
    const [hundred, thousand, oneCore, peer] = byTurns(
      [
        appeal(few.folder),
        appeal(some.folder),
        hasTaskset ? appeal(some.folder, true) : undefined,
        typst(some.folder, some.count, peers),
      ],
      ROUNDS,
      1,
    );
    const [tenThousand] = process.env.LARGE === '0' ? [] : byTurns([appeal(many.folder)], 1);
    const seconds = (/** @type {import('./runs.mjs').Runs | undefined} */ runs) => median(runs?.seconds ?? []);
    const memory = (/** @type {import('./runs.mjs').Runs | undefined} */ runs) => median(runs?.megabytes ?? []);
    const megabytes = (/** @type {import('./runs.mjs').Runs | undefined} */ runs) =>
      runs && runs.megabytes.length > 0 ? `${memory(runs).toFixed(0)} MB` : '–';
    const line = (/** @type {string} */ text) => process.stdout.write(`${text}\n`);
    line(`Node ${process.version}, ${availableParallelism()} cores, median of ${ROUNDS} rounds (10,000: once)\n`);
    for (const [name, runs] of Object.entries({
      100: hundred,
      '1,000': thousand,
      '1,000 on one core': oneCore,
      '1,000 by Typst': peer,
      '10,000': tenThousand,
    }))
      line(`${name.padEnd(18)} ${seconds(runs).toFixed(2).padStart(8)} s ${megabytes(runs).padStart(9)}`);
    line('\n| | ratio | must | aim |\n| --- | --- | --- | --- |');
    const row = (
      /** @type {string} */ what,
      /** @type {number} */ ratio,
      /** @type {string} */ must,
      /** @type {string} */ aim,
    ) => line(`| ${what} | ${ratio.toFixed(2)} × | ${must} | ${aim} |`);
    row('1,000 + 1,000, time, over Typst', seconds(thousand) / seconds(peer), '0.8 ×', '0.5 ×');
    row('10,000 over 1,000, time', seconds(tenThousand) / seconds(thousand), '10.5 ×', '9.5 ×');
    row('10,000 over 1,000, memory', memory(tenThousand) / memory(thousand), '1.2 ×', '1.05 ×');
    row('one core over all, time', seconds(oneCore) / seconds(thousand), '1.3 ×', '1.55 ×');
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
}

/** @typedef {{ folder: string, count: number }} Group */
