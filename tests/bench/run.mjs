// How long commands take, as ratios to a bare `node -e 0` of the same rounds: the machine and its load drop out of them.
// `npm run bench -- text`, `-- pdf`, `-- envelopes` or `-- check` measures one part only: commands, or PDF letters, envelopes
// or checks against their peers; `-- mailmerge` letters of a public benchmark; `-- nodes` the program as it is installed, on other Nodes; `-- largest` checks of the worst files that may be, `-- folder` lists and checks of folders with very many.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { caseText } from './cases.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const bin = join(root, 'bin/appeal.js');
const folder = mkdtempSync(join(tmpdir(), 'appeal-bench-'));

const ROUNDS = Number(process.env.ROUNDS ?? 15);
const WARM_UP = 2;

/** The rows of the table: what is run, in a folder of how many cases (0: none, those that ship), and the ratios wanted. */
const ROWS = [
  { words: ['--help'], cases: 0, must: 1.3, aim: 1.2 },
  { words: ['letter', '--target', 'wang'], cases: 0, must: 1.65, aim: 1.4 },
  // a letter of the case's own text, and one made of phrases, which is to cost at most a tenth more: the last line of the table holds that
  { words: ['letter', '--case', 'own.yaml', '--target', 'wang', '--lang', 'fr'], cases: 0, must: 0, aim: 0 },
  { words: ['letter', '--case', 'keyed.yaml', '--target', 'wang', '--lang', 'fr'], cases: 0, must: 0, aim: 0 },
  { words: ['letter', '--target', 'wang'], cases: 200, must: 2.6, aim: 1.8 },
  { words: ['letter', '--target', 'wang'], cases: 5000, must: 8, aim: 4 },
  { words: ['deadlines'], cases: 1000, must: 12, aim: 6 },
];

/**
 * A folder of so many cases, one of them the one that ships.
 * @param {number} count
 */
function makeFolder(count) {
  const made = join(folder, `with-${count}`);
  mkdirSync(made);
  if (count === 0) return made;
  mkdirSync(join(made, 'cases'));
  copyFileSync(join(root, 'cases/nagyz-muhammed.yaml'), join(made, 'cases/nagyz-muhammed.yaml'));
  for (let number = 1; number < count; number += 1)
    writeFileSync(join(made, 'cases', `case-${String(number).padStart(5, '0')}.yaml`), caseText(number));
  return made;
}

const { NODE_OPTIONS: _, ...outside } = process.env;
const env = { ...outside, APPEAL_TODAY: '2026-11-23', XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder };

/**
 * Milliseconds that a run of Node takes, its output read from pipes.
 * @param {readonly string[]} words
 * @param {string} cwd
 */
function time(words, cwd) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, words, { cwd, env, stdio: 'pipe', maxBuffer: 2 ** 28 });
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}\n${stderr}`);
  return milliseconds;
}

/** @param {readonly number[]} numbers */
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Commands that write text. */
function benchText() {
  const shipped = readFileSync(join(root, 'cases/nagyz-muhammed.yaml'), 'utf8');
  // in letters of the alphabet that French has: lines of Chinese are broken by a library
  writeFileSync(join(folder, 'own.yaml'), shipped.replace(/^ {2}en:$/m, '  fr:'));
  writeFileSync(join(folder, 'keyed.yaml'), shipped.replace(/^letter:\n(?:[ #].*\n|\n)*/m, ''));
  const subjects = [
    { label: 'node -e 0', words: ['-e', '0'], cwd: folder, /** @type {number[]} */ times: [] },
    ...ROWS.map(({ words, cases }) => ({
      label: `appeal ${words.join(' ')}${cases === 0 ? '' : `, ${cases} cases`}`,
      words: [bin, ...words],
      cwd: cases === 0 ? folder : makeFolder(cases),
      /** @type {number[]} */ times: [],
    })),
  ];
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    for (const { words, cwd, times } of subjects) {
      const milliseconds = time(words, cwd);
      if (round >= 0) times.push(milliseconds);
    }
  }
  printText(subjects);
}

/** @param {readonly { label: string, times: readonly number[] }[]} subjects the bare Node first, then the rows in their order */
function printText(subjects) {
  const bare = median(subjects[0]?.times ?? []);
  const bytes = Buffer.byteLength(caseText(1));
  process.stdout.write(
    `Node ${process.version}, ${availableParallelism()} cores, median of ${ROUNDS} rounds, ${bytes} bytes a case\n\n`,
  );
  if (process.env.NODE_EXTRA_CA_CERTS)
    process.stdout.write(
      'NODE_EXTRA_CA_CERTS is set: Node 20 reads the certificates at each start, a bare one too, so these ratios are lower than without.\n\n',
    );
  const row = (/** @type {readonly string[]} */ cells) =>
    process.stdout.write(
      `| ${cells.map((cell, index) => (index === 0 ? cell.padEnd(42) : cell.padStart(8))).join(' | ')} |\n`,
    );
  row(['', 'ms', 'ratio', 'must', 'aim']);
  row(['-'.repeat(42), ...Array(4).fill('-------:')]);
  for (const [index, { label, times }] of subjects.entries()) {
    const { must, aim } = ROWS[index - 1] ?? { must: 0, aim: 0 };
    const ratio = median(times) / bare;
    const wanted =
      must === 0 ? ['', ''] : [`${must} ×${ratio > must ? ' !' : ''}`, `${aim} ×${ratio > aim ? ' !' : ''}`];
    row([label, median(times).toFixed(1), `${ratio.toFixed(2)} ×`, ...wanted]);
  }
  const [own = 0, phrases = 0] = [3, 4].map((nth) => median(subjects[nth]?.times ?? []));
  process.stdout.write(
    `\nA letter made of phrases: ${(phrases / own).toFixed(2)} × one of the case's own text (at most 1.10 ×${phrases / own > 1.1 ? ' !' : ''})\n`,
  );
}

const part = process.argv[2];
try {
  const wanted = (/** @type {string} */ name) => part === undefined || part === name;
  if (wanted('text')) benchText();
  if (wanted('nodes')) (await import('./nodes.mjs')).benchNodes();
  if (wanted('pdf')) await (await import('./pdf.mjs')).benchPdf();
  if (wanted('check')) (await import('./check.mjs')).benchCheck();
  if (wanted('folder')) (await import('./folder.mjs')).benchFolder();
  if (wanted('largest')) (await import('./largest.mjs')).benchLargest();
  if (wanted('mailmerge')) await (await import('./mailmerge.mjs')).benchMailMerge();
  if (wanted('evening')) (await import('./evening.mjs')).benchEvening();
  if (wanted('envelopes')) (await import('./envelopes.mjs')).benchEnvelopes();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
