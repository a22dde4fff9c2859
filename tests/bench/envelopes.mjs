// Envelopes and labels for thousands of targets against Typst, envlab, gLabels, jsPDF and bytes written by hand: time and
// memory. Run by `npm run bench -- envelopes`. ROUNDS: rounds of 10,000 (5). MANY: envelopes of the largest file (100000),
// 0 leaves it out. KEEP: a folder in which the files that were made stay, to be looked at.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { appealEnv, bin, buildMark } from './appeal.mjs';
import { envelopeSubjects, findEnvelopePeers, labelSubjects } from './envelopes-peers.mjs';
import { byTurns, hasPdfinfo, sizeOf } from './envelopes-runs.mjs';
import { envelopes, writeCases, writeSender } from './envelopes-words.mjs';
import { printTable } from './table.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 5);
const SOME = 10_000;
const MANY = Number(process.env.MANY ?? 100_000);
/** Few, for gLabels gets slower with each: 2,800 take six times as long as 700. */
const FEW = 700;
const LABELS_A_SHEET = 14;
const WARM_UP = 1;

/** @typedef {import('./envelopes-runs.mjs').Subject} Subject */
/** @typedef {import('./envelopes-runs.mjs').Runs} Runs */

/** Whether a command of appeal is there and knows a flag. @param {string} command @param {string} flag */
function knows(command, flag) {
  const { status, stdout } = spawnSync(process.execPath, [bin, command, '--help'], { encoding: 'utf8' });
  return status === 0 && stdout.includes(flag);
}

/**
 * appeal, with envelopes for all targets of a folder of cases.
 * @param {string} folder where the cases are written
 * @param {string} name
 * @param {number} count
 * @param {import('./envelopes-words.mjs').Script} script
 * @returns {Subject}
 */
function appealEnvelopes(folder, name, count, script) {
  const cases = join(folder, 'cases', name);
  writeCases(cases, count, script);
  const out = join(folder, `${name}.pdf`);
  const words = [bin, 'envelope', '--cases', cases, '--all', '--size', 'DL', '--from', 'bench', '-f', '-o', out];
  return { name, words, cwd: folder, env: appealEnv(folder), out, pages: count };
}

/**
 * appeal, with labels for the same targets.
 * @param {string} folder
 * @param {Subject} latin
 * @returns {Subject}
 */
function appealLabels(folder, latin) {
  const out = join(folder, 'appeal-labels.pdf');
  const words = [
    bin,
    'labels',
    '--cases',
    join(folder, 'cases', latin.name),
    '--all',
    '--sheet',
    'L7163',
    '-f',
    '-o',
    out,
  ];
  return { ...latin, name: 'appeal-labels', words, out, pages: Math.ceil(SOME / LABELS_A_SHEET) };
}

/**
 * Everything that is measured with 10,000 or fewer, appeal's first.
 * @param {string} folder
 * @param {ReturnType<typeof findEnvelopePeers>} peers
 * @param {{ envelope: boolean, labels: boolean }} has
 */
function subjectsOf(folder, peers, has) {
  const lines = envelopes(SOME, 'latin');
  const latin = appealEnvelopes(folder, 'appeal', SOME, 'latin');
  const chinese = appealEnvelopes(folder, 'appeal-chinese', SOME, 'chinese');
  return [
    ...(has.envelope ? [latin, chinese] : []),
    ...(has.labels ? [appealLabels(folder, latin)] : []),
    ...envelopeSubjects(peers, folder, lines),
    ...labelSubjects(peers, folder, lines.slice(0, FEW)),
  ];
}

/** What was not measured. @type {Runs} */
const NONE = { seconds: [], megabytes: [] };

/**
 * @param {Record<string, Runs>} some
 * @param {Runs} many
 */
function rowsOf(some, many) {
  const of = (/** @type {string} */ name) => some[name] ?? NONE;
  const there = (/** @type {string} */ name) => (of(name).seconds.length > 0 ? name : `${name}, not there`);
  const time = (/** @type {string} */ name, limits = {}) => ({
    name: `${SOME} envelopes; ${there(name)}`,
    ours: of('appeal').seconds,
    peer: of(name).seconds,
    unit: 's',
    ...limits,
  });
  const memory = (/** @type {string} */ name, limits = {}) => ({
    name: `memory of ${SOME}; ${there(name)}`,
    ours: of('appeal').megabytes,
    peer: of(name).megabytes,
    unit: 'MB',
    ...limits,
  });
  const each = (/** @type {Runs} */ { seconds }, /** @type {number} */ count) =>
    seconds.map((one) => (one * 1000) / count);
  return [
    time('typst', { must: 1.2, aim: 0.6 }),
    time('typst-tags', { must: 0.8, aim: 0.6 }),
    time('envlab', { must: 0.5, aim: 0.25 }),
    time('raw', { must: 3, aim: 2 }),
    time('jspdf'),
    memory('typst', { must: 0.37, aim: 0.3 }),
    ...['typst-tags', 'envlab', 'raw', 'jspdf'].map((name) => memory(name)),
    { ...time('appeal', { must: 11, aim: 10 }), name: `${MANY} envelopes; ${SOME}`, ours: many.seconds },
    { ...memory('appeal', { must: 1.15, aim: 1.05 }), name: `memory of ${MANY}; of ${SOME}`, ours: many.megabytes },
    {
      ...time('appeal', { must: 2, aim: 1.3 }),
      name: `${SOME} Chinese and Latin; Latin`,
      ours: of('appeal-chinese').seconds,
    },
    {
      name: `a label, of ${SOME}; ${there('glabels')}, of ${FEW}`,
      ours: each(of('appeal-labels'), SOME),
      peer: each(of('glabels'), FEW),
      unit: 'ms',
      must: 0.1,
      aim: 0.02,
    },
  ];
}

/**
 * The largest file, made once.
 * @param {string} folder
 */
function measureMany(folder) {
  const subject = appealEnvelopes(folder, 'appeal-many', MANY, 'latin');
  return byTurns([subject], 1)[subject.name] ?? NONE;
}

/** @param {string} folder */
function measure(folder) {
  const peers = findEnvelopePeers();
  const has = { envelope: knows('envelope', '--size'), labels: knows('labels', '--sheet') };
  const missing = [
    has.envelope ? [] : 'appeal envelope --size',
    has.labels ? [] : 'appeal labels --sheet',
    hasPdfinfo() ? [] : 'pdfinfo, so pages are not counted: apt-get install poppler-utils',
  ].flat();
  for (const line of [...missing, ...peers.missing]) process.stdout.write(`Not there: ${line}\n`);
  writeSender(folder);
  const build = buildMark();
  const subjects = subjectsOf(folder, peers, has);
  const some = byTurns(subjects, ROUNDS, WARM_UP);
  const many = has.envelope && MANY > 0 ? measureMany(folder) : NONE;
  for (const subject of subjects) {
    const { seconds, wrong } = some[subject.name] ?? NONE;
    const range = `${Math.min(...seconds).toFixed(2)} to ${Math.max(...seconds).toFixed(2)} s`;
    const made = wrong === undefined ? `${subject.pages} pages, ${sizeOf(subject)?.toFixed(2)} MB, ${range}` : 'failed';
    process.stdout.write(`${subject.name}: ${made}\n`);
  }
  process.stdout.write(
    `\nNode ${process.version}, ${availableParallelism()} cores, ${peers.latin?.family ?? 'no font'}, by turns: medians of ` +
      `${ROUNDS} rounds, 1 of ${MANY};\n"least" is the ratio of the quickest runs. "typst-tags" writes tags, as\nTypst does unless told otherwise, and as ours does; "typst" writes none.\n\n`,
  );
  printTable(rowsOf(some, many));
  if (buildMark() !== build)
    process.stdout.write('\ndist/ was built anew meanwhile: the numbers are not of one program. Measure again.\n');
}

/** Measures and prints the table. */
export function benchEnvelopes() {
  const kept = process.env.KEEP;
  if (kept) mkdirSync(kept, { recursive: true });
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'appeal-bench-envelopes-'));
  try {
    measure(folder);
  } finally {
    if (!kept) rmSync(folder, { recursive: true, force: true });
  }
}
