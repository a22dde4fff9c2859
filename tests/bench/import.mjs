// How much of a casesheet `appeal import` gets right, and how much that is wrong it does not mark: by field, generation, language and
// kind of file, for the casesheets of tests/import/first/ to fortieth/ and, where there is one, blind/, which nobody has read who works on the
// import; then how long they take (`npm run bench:import` starts Node with the setting of patterns that the program sets later: set while
// patterns have run, it can end Node 20). It runs what is built: `npm run build` first. Folders as arguments are measured in place of those,
// `--only NAME` measures the casesheets whose names begin so, `--wrong` lists every value that is not exact (of blind/ the fields
// alone); neither then, nor with `--no-speed`, anything is timed. Ends with 1 if blind/ has less than is promised. How casesheets are
// called, and what a value is, says tests/import/README.md.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { BLIND, TUNED } from '../import/folders.mjs';
import { figures, scored } from './import-score.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const SHEETS = join(root, 'tests/import');
/** The day that it is for the import: before every deadline, or each would be marked because it has passed. */
const TODAY = '1980-01-01';
/** How many casesheets are timed, of which kinds; a PDF of four pages, and how often it is read. */
const TIMED = 100;
const TIMED_KINDS = ['txt', 'docx', 'pdf'];
const FOUR_PAGES = join(SHEETS, 'first/g2018-en-11.pdf');
const ROUNDS = 5;
/** A program that says what another took, where there is one. */
const TIME = '/usr/bin/time';

/** @typedef {import('./import-score.mjs').Value} Value */
/** @typedef {{ name: string, file: string, generation: string, language: string, kind: string, values: Value[], failed?: string }} Measured */
/** @typedef {{ label: string, must: number, aim: number, value: (of: Measured[]) => number | undefined, most?: boolean }} Promised */

const allOf = (/** @type {readonly Measured[]} */ some) => some.flatMap(({ values }) => values);
const TEXTS = ['txt', 'md'];
const OFFICE = ['pdf', 'docx'];
const ofKinds = (/** @type {readonly Measured[]} */ some, /** @type {readonly string[]} */ kinds) =>
  figures(allOf(some.filter(({ kind }) => kinds.includes(kind))));

/** What is promised of casesheets that nobody has seen who works on the import. */
/** @type {Promised[]} */
const PROMISED = [
  { label: 'exact, all fields, text', must: 0.95, aim: 0.985, value: (of) => ofKinds(of, TEXTS).exact },
  { label: 'exact, PDF and DOCX', must: 0.92, aim: 0.97, value: (of) => ofKinds(of, OFFICE).exact },
  { label: 'silent, of all fields', must: 0.015, aim: 0.005, most: true, value: (of) => figures(allOf(of)).silent },
  { label: 'marked, of the wrong ones', must: 0.8, aim: 0.9, value: (of) => figures(allOf(of)).marked },
  { label: 'invented', must: 0.005, aim: 0.001, most: true, value: (of) => figures(allOf(of)).invented },
];

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    wrong: { type: 'boolean', default: false },
    speed: { type: 'boolean', default: true },
  },
  allowNegative: true,
});

/** Whoever looks for what is wrong does not wait for this. */
const isTimed = flags.speed && !flags.wrong && flags.only === undefined;

/** @type {{ load(name: string): any }} */
const { load } = createRequire(import.meta.url)(join(root, 'bin/appeal.js'));
const { main } = load('main.js');
const { nodeHost } = load('node.js');
const around = mkdtempSync(join(tmpdir(), 'appeal-bench-import-'));

/** A stream that keeps what is written. */
function kept() {
  /** @type {string[]} */
  const chunks = [];
  const stream = new Writable({
    write: (chunk, _, then) => {
      chunks.push(chunk.toString());
      then();
    },
  });
  return Object.assign(stream, { text: () => chunks.join('') });
}

/**
 * What the import says of a document: its JSON, or why there is none.
 * @param {string} file
 * @param {readonly string[]} more
 * @returns {Promise<{ said?: { case?: unknown, problems?: { path?: string, severity?: string }[] }, failed?: string }>}
 */
async function imported(file, more) {
  const [stdout, stderr] = [kept(), kept()];
  const stdin = () => process.stdin;
  const env = { HOME: join(around, 'home'), PATH: process.env.PATH, APPEAL_TODAY: TODAY };
  const host = nodeHost({ stdout, stderr, stdin, env, folder: around });
  const exit = await main(['import', file, '--json', ...more], host);
  try {
    const said = JSON.parse(stdout.text());
    return said.case ? { said } : { failed: `exit ${exit}: ${stdout.text().slice(0, 200)}` };
  } catch {
    return { failed: `exit ${exit}: ${stderr.text().trim().split('\n')[0] ?? ''}` };
  }
}

/**
 * The document of a truth: that beside it with the same name. A name that ends in `.part2` is of the second casesheet in it.
 * @param {string} folder
 * @param {string} truth
 */
function documentOf(folder, truth) {
  const name = truth.replace(/\.truth\.yaml$/, '');
  const whole = name.replace(/\.part\d+$/, '');
  const file = readdirSync(folder).find((one) => one.startsWith(`${whole}.`) && !one.endsWith('.yaml'));
  const part = /\.part(\d+)$/.exec(name)?.[1];
  return { name, file, more: part ? ['--part', part] : [] };
}

/**
 * @param {string} folder
 * @returns {Promise<Measured[]>}
 */
async function measuredIn(folder) {
  /** @type {Measured[]} */
  const all = [];
  const truths = readdirSync(folder).filter((one) => one.endsWith('.truth.yaml') && one.startsWith(flags.only ?? ''));
  for (const truth of truths.sort()) {
    const { name, file, more } = documentOf(folder, truth);
    if (!file) throw new Error(`${truth} has no document beside it`);
    const wanted = parse(readFileSync(join(folder, truth), 'utf8'), { schema: 'core' });
    const { said, failed } = await imported(join(folder, file), more);
    const values = scored(wanted, said?.case, said?.problems ?? []);
    const [generation = '', language = ''] = name.split('-');
    const kind = file.split('.').at(-1) ?? '';
    const judged =
      failed === undefined ? values : values.map((one) => ({ ...one, unread: /** @type {const} */ (true) }));
    all.push({ name, file, generation, language, kind, values: judged, ...(failed !== undefined && { failed }) });
  }
  return all;
}

const HEAD = ['', 'values', 'exact', 'wrong', 'missed', 'invented', 'silent', 'marked', 'marked though right'];
const percent = (/** @type {number | undefined} */ share) =>
  share === undefined ? '–' : `${(100 * share).toFixed(1)} %`;

/**
 * A table with a row for each value of a key.
 * @param {string} title
 * @param {[string, Value[]][]} rows
 */
function printRows(title, rows) {
  const cells = rows.map(([label, values]) => {
    const one = figures(values);
    return [
      ...[label, String(one.values), percent(one.exact), String(one.wrong), String(one.missed), percent(one.invented)],
      ...[percent(one.silent), percent(one.marked), percent(one.alarms)],
    ];
  });
  printCells([[title, ...HEAD.slice(1)], ...cells]);
}

/** @param {readonly (readonly string[])[]} rows */
function printCells(rows) {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const print = (/** @type {readonly string[]} */ row) => process.stdout.write(`| ${row.join(' | ')} |\n`);
  for (const [nth, row] of rows.entries()) {
    print(row.map((text, column) => (column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0))));
    if (nth === 0)
      print(widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)));
  }
  process.stdout.write('\n');
}

/**
 * @template T
 * @param {readonly T[]} some
 * @param {(one: T) => string} key
 * @returns {[string, T[]][]}
 */
function grouped(some, key) {
  /** @type {Map<string, T[]>} */
  const groups = new Map();
  for (const one of some) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
}

/** @param {readonly Measured[]} all */
function printFigures(all) {
  printRows(
    'field',
    grouped(allOf(all), ({ field }) => field),
  );
  for (const key of /** @type {const} */ (['generation', 'language', 'kind']))
    printRows(
      key,
      grouped(all, (one) => one[key]).map(([label, some]) => [`${label} (${some.length})`, allOf(some)]),
    );
  printRows('all', [[`${all.length} casesheets`, allOf(all)]]);
  for (const { name, failed } of all) if (failed !== undefined) process.stdout.write(`not read: ${name}: ${failed}\n`);
}

/** @type {(all: Measured[], isShut: boolean) => void} */
function printPromised(all, isShut) {
  const rows = PROMISED.map(({ label, must, aim, value, most }) => {
    const is = value(all);
    const misses = (/** @type {number} */ limit) => is !== undefined && (most ? is > limit : is < limit);
    if (isShut && misses(must)) process.exitCode = 1;
    return [
      label,
      percent(is),
      `${percent(must)}${misses(must) ? ' !' : ''}`,
      `${percent(aim)}${misses(aim) ? ' !' : ''}`,
    ];
  });
  printCells([['', 'is', 'must', 'aim'], ...rows]);
}

/** So much of a long value is shown, from a little before it differs. */
const SHOWN = 160;

/** @type {(expected: string | undefined, got: string | undefined) => [string, string]} */
function shownOf(expected, got) {
  let differs = 0;
  while (expected && got && differs < expected.length && expected[differs] === got[differs]) differs++;
  const from = got === undefined || expected === undefined ? 0 : Math.max(0, differs - 40);
  const shown = (/** @type {string | undefined} */ text) => {
    if (text === undefined) return '–';
    const part = JSON.stringify(text.slice(from, from + SHOWN));
    return `${from > 0 ? '… ' : ''}${part}${text.length > from + SHOWN ? ' …' : ''}`;
  };
  return [shown(expected), shown(got)];
}

/** @type {(all: readonly Measured[], isShut: boolean) => void} */
function listWrong(all, isShut) {
  for (const { name, values } of all)
    for (const { is, path, field, expected, got, marked, unread } of values) {
      if (is === 'exact' || unread) continue;
      const [wanted, found] = shownOf(expected, got);
      const what = isShut ? field : `${path}\n    expected ${wanted}\n    got      ${found}`;
      process.stdout.write(`${marked ? 'marked' : 'SILENT'} ${is} ${name} ${what}\n`);
    }
}

/** @typedef {{ seconds: number, megabytes: number | undefined, cpu: number | undefined, trouble: string | undefined }} Run */

/**
 * Runs a program of Node once: wall-clock and CPU seconds, and the most memory that it took.
 * @param {readonly string[]} words
 * @returns {Run}
 */
function ran(words) {
  const env = { ...process.env, APPEAL_TODAY: TODAY, HOME: join(around, 'home') };
  const options = { env, cwd: around, maxBuffer: 1 << 30 };
  const start = performance.now();
  const { status, stderr } = existsSync(TIME)
    ? spawnSync(TIME, ['-f', '%M %U %S', process.execPath, ...words], options)
    : spawnSync(process.execPath, words, options);
  const seconds = (performance.now() - start) / 1000;
  const said = stderr.toString().trim().split('\n');
  const [kilobytes, user, system] = existsSync(TIME) ? (said.at(-1) ?? '').split(' ').map(Number) : [];
  return {
    seconds,
    megabytes: kilobytes === undefined ? undefined : kilobytes / 1024,
    cpu: user === undefined || system === undefined ? undefined : user + system,
    trouble: status === 2 ? said[0] : undefined,
  };
}

/**
 * Seconds and memory that a hundred casesheets of a kind take, those that there are again and again, as a folder.
 * @param {string} folder
 * @param {readonly Measured[]} all
 * @param {string} kind
 */
function timed(folder, all, kind) {
  const files = all.filter((one) => one.kind === kind && one.failed === undefined).map(({ file }) => file);
  if (files.length === 0) return;
  const into = join(around, `${kind}-${basename(folder)}`);
  mkdirSync(into);
  for (let nth = 0; nth < TIMED; nth++)
    copyFileSync(join(folder, files[nth % files.length] ?? ''), join(into, `${nth}.${kind}`));
  const { seconds, megabytes, cpu, trouble } = ran([join(root, 'bin/appeal.js'), 'import', into, '--json']);
  const more = [
    cpu === undefined ? '' : `, ${cpu.toFixed(1)} s of CPU`,
    megabytes === undefined ? '' : `, ${megabytes.toFixed(0)} MB`,
    kind === 'txt' ? ` (must 6 s${seconds > 6 ? ' !' : ''}, aim 3 s${seconds > 3 ? ' !' : ''} on two cores)` : '',
    trouble === undefined ? '' : ` (exit 2: ${trouble})`,
  ];
  process.stdout.write(`${TIMED} casesheets, ${kind}: ${seconds.toFixed(1)} s${more.join('')}\n`);
}

/**
 * How long a PDF of four pages takes, over Node that does nothing.
 * @param {string} file
 */
function timedPdf(file) {
  const least = (/** @type {readonly string[]} */ words) =>
    Math.min(...Array.from({ length: ROUNDS }, () => ran(words).seconds));
  const times = least([join(root, 'bin/appeal.js'), 'import', file, '--json']) / least(['-e', '0']);
  const limits = `must 8 ×${times > 8 ? ' !' : ''}, aim 4 ×${times > 4 ? ' !' : ''}`;
  process.stdout.write(`a PDF of 4 pages, over bare Node: ${times.toFixed(1)} × (${limits})\n`);
}

/** The newest file of a folder and those in it, as milliseconds. */
function newest(/** @type {string} */ folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return Math.max(...files.map((one) => statSync(join(one.parentPath, one.name)).mtimeMs));
}

try {
  if (newest(join(root, 'src')) > newest(join(root, 'dist')))
    process.stderr.write('dist/ is older than src/: run `npm run build` first.\n');
  const folders =
    positionals.length > 0 ? positionals.map((one) => resolve(one)) : [...TUNED, BLIND].map((one) => join(SHEETS, one));
  for (const folder of folders.filter((one) => existsSync(one))) {
    const all = await measuredIn(folder);
    process.stdout.write(`# ${folder}\n\n`);
    if (all.length === 0) continue;
    const isShut = basename(folder) === BLIND;
    if (flags.wrong) listWrong(all, isShut);
    printFigures(all);
    printPromised(all, isShut);
    if (all.some(({ kind }) => kind === 'txt') && isTimed) for (const kind of TIMED_KINDS) timed(folder, all, kind);
  }
  if (isTimed) timedPdf(FOUR_PAGES);
} finally {
  rmSync(around, { recursive: true, force: true });
}
