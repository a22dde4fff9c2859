// npm run learn:import: learns from the casesheets of tests/import/, with their truths, what lines of casesheets look like, and
// writes src/import/second-reading/learned.ts. The same casesheets give the same table. Those of blind/ are left out: nobody has looked at them.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { parse } from 'yaml';
import { fieldOf } from '../bench/import-score.mjs';
import { TUNED } from './folders.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(dirname(here));
const OUT = join(root, 'src/import/second-reading/learned.ts');
/** How often all lines are gone through, how fast is learned, and how much large weights cost. */
const ROUNDS = 30;
const SPEED = 0.2;
const COST = 6e-4;
/** Weights are kept as whole numbers of this. */
const STEP = 1 / 24;
/** Smaller ones say nothing. */
const LEAST = 0.05;
/** So many places there are for signs, as in line-signs.ts. */
const PLACES = 1 << 13;
/** Values of a target are in lines so near each other. */
const NEAR = 25;

/** The fields of a truth that a line can be, by their names in the table. */
const FIELDS = {
  'targets.*.name': 'name',
  'targets.*.honorific': 'honorific',
  'targets.*.role': 'role',
  'targets.*.organisation': 'organisation',
  'targets.*.address': 'address',
  'targets.*.email': 'channel',
  'targets.*.fax': 'channel',
  'targets.*.phone': 'channel',
  'targets.*.social': 'channel',
  'targets.*.web': 'channel',
  'targets.*.salutation.*': 'salutation',
  'targets.*.instructions': 'instructions',
  title: 'title',
  'letter.*.paragraphs': 'paragraph',
  'letter.*.demands': 'demand',
};
/** In the order of the table; src/import/second-reading/likely.ts has the same. */
const KINDS = [...new Set(Object.values(FIELDS))];

/** @typedef {{ text: string }} Line */
/** @typedef {{ signs: number[], kinds: Set<string> }} Example */

/**
 * The values of a truth that lines may be.
 * @param {unknown} value
 * @param {string} path
 * @returns {{ path: string, kind: string, text: string }[]}
 */
function valuesOf(value, path = '') {
  if (Array.isArray(value)) return value.flatMap((one, nth) => valuesOf(one, `${path}.${nth}`));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, one]) => valuesOf(one, path === '' ? key : `${path}.${key}`));
  const kind = FIELDS[/** @type {keyof typeof FIELDS} */ (fieldOf(path))];
  if (kind === undefined || value === null || value === undefined) return [];
  return String(value)
    .split(/\n\s*\n/)
    .map((text) => ({ path, kind, text }));
}

/** Letters and figures alone, as they are compared. */
const plain = (/** @type {string} */ text) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');

/**
 * All letters of a sheet, and where its words begin and end.
 * @param {readonly Line[]} lines
 */
function lettersOf(lines) {
  let text = '';
  /** @type {number[]} */
  const at = [];
  const starts = new Set();
  const ends = new Set();
  lines.forEach((line, nth) => {
    for (const word of line.text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
      starts.add(text.length);
      text += word;
      while (at.length < text.length) at.push(nth);
      ends.add(text.length);
    }
  });
  return { text, at, starts, ends };
}

/**
 * Where a text stands in a sheet: its first and last line, for each time.
 * @param {ReturnType<typeof lettersOf>} sheet
 * @param {string} said
 * @returns {[number, number][]}
 */
function placesOf(sheet, said) {
  const wanted = plain(said);
  /** @type {[number, number][]} */
  const places = [];
  if (wanted === '') return places;
  for (let from = sheet.text.indexOf(wanted); from !== -1; from = sheet.text.indexOf(wanted, from + 1)) {
    const end = from + wanted.length;
    if (sheet.starts.has(from) && sheet.ends.has(end)) places.push([sheet.at[from] ?? 0, sheet.at[end - 1] ?? 0]);
  }
  return places;
}

/**
 * Where a value stands in a sheet. A request has other first words in its truth than in the sheet.
 * @param {ReturnType<typeof lettersOf>} sheet
 * @param {{ kind: string, text: string }} value
 */
function foundIn(sheet, { kind, text }) {
  const places = placesOf(sheet, text);
  if (places.length > 0 || (kind !== 'demand' && kind !== 'paragraph')) return places;
  const words = text.split(/\s+/);
  const shorter = [1, 2, 3, 4, 5].map((nth) => placesOf(sheet, words.slice(nth).join(' ')));
  return shorter.find((one) => one.length > 0) ?? [];
}

const slugOf = (/** @type {string} */ path) => /^targets\.([^.]+)/.exec(path)?.[1];

/**
 * The line in the midst of each target: that of its values which stand in the sheet once.
 * @param {readonly { path: string, places: [number, number][] }[]} values
 */
function middlesOf(values) {
  /** @type {Map<string, number[]>} */
  const lines = new Map();
  for (const { path, places } of values) {
    const slug = slugOf(path);
    const [only, other] = places;
    if (slug !== undefined && only && !other) lines.set(slug, [...(lines.get(slug) ?? []), only[0]]);
  }
  return new Map([...lines].map(([slug, some]) => [slug, some.sort((a, b) => a - b)[Math.floor(some.length / 2)]]));
}

/**
 * What each line of a sheet is, by its truth.
 * @param {readonly Line[]} lines
 * @param {unknown} truth
 * @returns {Set<string>[]}
 */
function kindsOf(lines, truth) {
  const sheet = lettersOf(lines);
  const kinds = lines.map(() => /** @type {Set<string>} */ (new Set()));
  const values = valuesOf(truth).map((one) => ({ ...one, places: foundIn(sheet, one) }));
  const middles = middlesOf(values);
  for (const { path, kind, places } of values) {
    const middle = middles.get(slugOf(path) ?? '');
    const away = (/** @type {[number, number]} */ one) => (middle === undefined ? 0 : Math.abs(one[0] - middle));
    const [best] = [...places].sort((a, b) => away(a) - away(b));
    if (best && away(best) <= NEAR) for (let nth = best[0]; nth <= best[1]; nth += 1) kinds[nth]?.add(kind);
  }
  return kinds;
}

/** What of the program reads documents, and sees their lines. */
async function program() {
  const out = join(root, 'node_modules/.cache/learn-import.mjs');
  await build({
    stdin: {
      contents: `export { readDocument } from './src/import/reading/read-document.ts';
        export { languageOfSheet } from './src/import/language-of.ts';
        export { partsOf } from './src/import/parts.ts';
        export { unwrapped } from './src/import/wrapper.ts';
        export { casesheetWords } from './src/languages/casesheets.ts';
        export { signsOfLines } from './src/import/second-reading/line-signs.ts';`,
      resolveDir: root,
      loader: 'ts',
    },
    ...{ bundle: true, outfile: out, platform: 'node', format: 'esm', packages: 'external', logLevel: 'error' },
  });
  return import(out);
}

/** All lines of the casesheets, with what they are. */
async function examples(/** @type {any} */ { readDocument, languageOfSheet, unwrapped, casesheetWords, signsOfLines }) {
  /** @type {Example[]} */
  const all = [];
  for (const folder of [...TUNED].sort().map((one) => join(here, one))) {
    const files = readdirSync(folder).sort();
    for (const name of files.filter((one) => one.endsWith('.truth.yaml') && !one.includes('.part'))) {
      const document = files.find((one) => one.startsWith(name.replace('truth.yaml', '')) && !one.endsWith('.yaml'));
      if (document === undefined) continue;
      const bytes = readFileSync(join(folder, document));
      const [, language] = name.split('-');
      const { sheet } = await readDocument(bytes, { file: document, languages: [language] });
      if (!sheet) continue;
      const told = languageOfSheet(sheet).language;
      const { lines } = unwrapped(sheet, casesheetWords(told));
      const truth = parse(readFileSync(join(folder, name), 'utf8'), { schema: 'core' });
      const kinds = kindsOf(lines, truth);
      const signsOf = signsOfLines(lines, told);
      kinds.forEach((some, nth) => {
        all.push({ signs: signsOf(nth), kinds: some });
      });
    }
  }
  return all;
}

/**
 * The weights of all signs for one kind of line: a logistic regression, by steps that get smaller where a sign is often seen (AdaGrad).
 * @param {readonly Example[]} all
 * @param {string} kind
 * @param {number} places
 */
function weightsFor(all, kind, places) {
  const weights = new Float64Array(places);
  const seen = new Float64Array(places).fill(1e-8);
  const at = (/** @type {Float64Array} */ numbers, /** @type {number} */ sign) => /** @type {number} */ (numbers[sign]);
  const learn = (/** @type {number[]} */ signs, /** @type {number} */ off) => {
    for (const sign of signs) {
      const slope = off + COST * at(weights, sign);
      seen[sign] = at(seen, sign) + slope * slope;
      weights[sign] = at(weights, sign) - (SPEED * slope) / Math.sqrt(at(seen, sign));
    }
  };
  let state = 1;
  for (let step = 0; step < all.length * ROUNDS; step += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0; // Numerical Recipes: the same order each time
    const { signs, kinds } = /** @type {Example} */ (all[state % all.length]);
    const sum = signs.reduce((total, sign) => total + at(weights, sign), 0);
    const off = 1 / (1 + Math.exp(-sum)) - (kinds.has(kind) ? 1 : 0);
    if (Math.abs(off) >= 1e-4) learn(signs, off);
  }
  return weights;
}

const made = await program();
const all = await examples(made);
const table = Buffer.alloc(PLACES * KINDS.length);
KINDS.forEach((kind, nth) => {
  weightsFor(all, kind, PLACES).forEach((weight, place) => {
    const whole = Math.abs(weight) < LEAST ? 0 : Math.max(-127, Math.min(127, Math.round(weight / STEP)));
    table.writeInt8(whole, place * KINDS.length + nth);
  });
});
const text = table.toString('base64').match(/.{1,116}/g) ?? [];
writeFileSync(
  OUT,
  `// Made by tests/import/learn.mjs from ${all.length} lines of casesheets: do not change it by hand.

/** The kinds of lines that are told apart. */
export const LINE_KINDS = [
${KINDS.map((kind) => `  '${kind}',`).join('\n')}
] as const;

/** What one is in the table of weights. */
export const STEP = 1 / ${1 / STEP};

/** For each place of a sign one byte with its sign for each kind, in base 64. */
export const LEARNED =
${text.map((line, nth) => `  '${line}'${nth === text.length - 1 ? ';' : ' +'}`).join('\n')}
`,
);
process.stdout.write(`${OUT}: ${all.length} lines, ${KINDS.length} kinds\n`);
