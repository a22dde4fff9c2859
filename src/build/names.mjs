// Makes src/check/names/files/: the words of languages and the given names by which `check` tells names from other words, as
// filters (see src/check/names/lexicon.ts). The same packages give the same bytes. A list stands here only if its licence lets
// it go with a program under the MIT licence: LICENSES.txt beside the files says which.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { allLocales } from '@faker-js/faker';
import { build } from 'esbuild';
import { formsIn } from './hunspell.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Where the files go. */
export const FOLDER = 'src/check/names/files';

/** Bits for each word, and how many of them it sets: one word in 120 that is not there seems to be. */
const BITS = 10;
const HASHES = 7;

/**
 * The dictionaries of Hunspell that are used: packages of npm, and the licence under which they are, one of those that their
 * authors offer. `left` tells forms that are left out.
 * @type {Readonly<Record<string, { packages: readonly string[], licence: string, left?: (form: string) => boolean }>>}
 */
const DICTIONARIES = {
  en: { packages: ['dictionary-en', 'dictionary-en-au'], licence: 'MIT AND BSD', left: (form) => form.endsWith("'s") },
  es: { packages: ['dictionary-es'], licence: 'MPL-2.0', left: hasPronoun },
  fr: { packages: ['dictionary-fr'], licence: 'MPL-2.0' },
};

/** Where the given names come from. */
const FAKER = { packages: ['@faker-js/faker'], licence: 'MIT' };

/** Licences whose text stands in a file of its own. */
const LONG = ['MPL-2.0'];

/** Verbs with pronouns behind, such as dárselo, which begin no sentence of a letter and would double the file. */
function hasPronoun(/** @type {string} */ form) {
  return (
    /(?:[aei]r|ndo|[áéí]\p{L}*)(?:me|te|se|le|les|lo|la|los|las|nos|os)+$/u.test(form) ||
    /(?:me|te|se|nos|os)(?:lo|la|los|las|le|les)$/.test(form)
  );
}

/** An ending is looked at if so many words have it, and taken off if it makes at most one name a word for so many that it saves. */
const COMMON = 40;
const WORTH = 300;

/** The files, as paths from the root and what is in them. */
export async function nameFiles() {
  const { placesOf, wordKey, nameKey } = await reader();
  /** @type {{ name: string, packages: readonly string[], licence: string, words: number, bytes: Buffer }[]} */
  const made = [];
  const names = new Set(personNames().map(wordKey));
  for (const [name, { packages, licence, left }] of Object.entries(DICTIONARIES)) {
    const forms = formsOf(packages, wordKey, left);
    const { words, endings } = shortened(forms, names);
    made.push({ name, packages, licence, words: forms.size, bytes: filter(words, endings, placesOf) });
  }
  const given = new Set(givenNames().map(nameKey));
  made.push({ name: 'given', ...FAKER, words: given.size, bytes: filter(given, {}, placesOf) });
  const index = made.map(({ name, packages, licence, words, bytes }) => {
    const from = packages.map((one) => `${one}@${manifestOf(one).version}`).join(' ');
    const sum = createHash('sha256').update(bytes).digest('hex');
    return { file: `${name}.words`, from, licence, words, bytes: bytes.length, sha256: sum };
  });
  return new Map([
    ...made.map(({ name, bytes }) => /** @type {const} */ ([`${FOLDER}/${name}.words`, bytes])),
    [`${FOLDER}/index.json`, Buffer.from(`${JSON.stringify(index, undefined, 2)}\n`)],
    [`${FOLDER}/LICENSES.txt`, Buffer.from(licences(made))],
  ]);
}

/**
 * What each file is made from and under which licence, with the text of the licence or the file that has it.
 * @param {readonly { name: string, packages: readonly string[], licence: string }[]} made
 */
function licences(made) {
  const parts = made.map(({ name, packages, licence }) => {
    const from = packages.map((one) => `${one} ${manifestOf(one).version}`).join(' and ');
    const head = `${name}.words: made by src/build/names.mjs of appeal from the words in ${from}, packages of npm (${licence})`;
    const own = readFileSync(
      join(root, 'node_modules', packages[0] ?? '', licenceFile(packages[0] ?? '')),
      'utf8',
    ).trim();
    const text = own.replace(/\r/g, '').replace(/[ \t]+$/gm, '');
    const where = LONG.includes(licence) ? `The terms of ${licence} are in ${licence}.txt.\n\n` : '';
    return `${head}\n\n${where}${text}\n`;
  });
  return parts.join(`\n${'-'.repeat(80)}\n\n`);
}

/** @param {string} name */
function licenceFile(name) {
  return name.startsWith('dictionary-') ? 'license' : 'LICENSE';
}

/**
 * @param {string} name of a package
 * @returns {{ version: string }}
 */
function manifestOf(name) {
  return JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'));
}

/**
 * Every form of every word of dictionaries, with the bases of which it is one.
 * @param {readonly string[]} packages
 * @param {(word: string) => string} keyOf
 * @param {((form: string) => boolean) | undefined} left forms that are left out
 */
function formsOf(packages, keyOf, left = () => false) {
  /** @type {Map<string, Set<string>>} */
  const forms = new Map();
  for (const [base, form] of packages.flatMap((name) => [...formsIn(join(root, 'node_modules', name))])) {
    if (!/^\p{L}[\p{L}\p{M}]*(?:['’-][\p{L}\p{M}]+)*$/u.test(form) || [...form].length < 2 || left(form)) continue;
    const key = keyOf(form);
    const bases = forms.get(key) ?? new Set();
    forms.set(key, bases.add(keyOf(base)));
  }
  return forms;
}

/**
 * The words that are kept, and the endings by which a reader finds the others. An ending is taken off only where that makes
 * (nearly) no word of a name that is none: "e" would make Marie a form of "mari".
 * @param {Map<string, Set<string>>} forms
 * @param {Set<string>} names
 */
function shortened(forms, names) {
  const found = endingsIn(forms);
  const common = [...found].filter(([, { count }]) => count >= COMMON);
  for (const name of names) {
    if (forms.has(name)) continue;
    for (const [, ending] of common) if (forms.has(baseOf(name, ending) ?? '')) ending.names += 1;
  }
  const chosen = common.filter(([, { count, names: wrong }]) => count >= WORTH * wrong);
  const pairs = new Set(chosen.map(([pair]) => pair));
  const bases = new Set([...forms].flatMap(([form, of]) => (of.has(form) ? [form] : [])));
  const words = new Set(bases);
  for (const [form, of] of forms)
    if (![...of].some((base) => bases.has(base) && pairs.has(endingOf(form, base)))) words.add(form);
  /** @type {Record<string, string[]>} */
  const endings = {};
  for (const [, { add, base }] of chosen.sort(([a], [b]) => (a < b ? -1 : 1)))
    endings[add] = [...(endings[add] ?? []), base];
  return { words, endings };
}

/** @param {Map<string, Set<string>>} forms */
function endingsIn(forms) {
  /** @type {Map<string, { add: string, base: string, count: number, names: number }>} */
  const found = new Map();
  for (const [form, of] of forms)
    for (const whole of of) {
      const pair = endingOf(form, whole);
      const [add = '', base = ''] = pair.split('<');
      if (add === '') continue;
      const known = found.get(pair) ?? { add, base, count: 0, names: 0 };
      known.count += 1;
      found.set(pair, known);
    }
  return found;
}

/** What a form ends in, and what its base ends in instead: "aban<ar". */
function endingOf(/** @type {string} */ form, /** @type {string} */ base) {
  let same = 0;
  while (same < form.length && form[same] === base[same]) same++;
  return `${form.slice(same)}<${base.slice(same)}`;
}

/**
 * The word of which one with this ending would be a form.
 * @param {string} word
 * @param {{ add: string, base: string }} ending
 */
function baseOf(word, { add, base }) {
  return word.endsWith(add) && word.length - add.length >= 2 ? word.slice(0, -add.length) + base : undefined;
}

/**
 * A file: a line that says how to read it, and the bits.
 * @param {Set<string>} words
 * @param {Record<string, string[]>} endings
 * @param {(key: string, size: number, hashes: number) => number[]} placesOf
 */
function filter(words, endings, placesOf) {
  const bits = new Uint8Array(Math.ceil((words.size * BITS) / 8));
  for (const word of words)
    for (const place of placesOf(word, bits.length * 8, HASHES))
      bits[place >>> 3] = (bits[place >>> 3] ?? 0) | (1 << (place & 7));
  return Buffer.concat([Buffer.from(`${JSON.stringify({ hashes: HASHES, endings })}\n`), bits]);
}

/** Given names in scripts with letters, in parts: "Anna Maria" is two. */
function givenNames() {
  return partsOf(Object.values(allLocales).map(({ person }) => person?.first_name)).filter(
    (name) =>
      !/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]|^\p{Ll}/u.test(name) && [...name].length > 1,
  );
}

/** Given names and surnames: what an ending must not make a word of. */
function personNames() {
  return partsOf(Object.values(allLocales).map(({ person }) => [person?.first_name, person?.last_name])).filter(
    (name) => /^\p{Lu}\p{Ll}{2,}$/u.test(name),
  );
}

/**
 * The words in a value and all that is in it.
 * @param {unknown} value
 * @returns {string[]}
 */
function partsOf(value) {
  if (typeof value === 'string') return value.split(/\s+/);
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(partsOf);
}

/**
 * The functions by which the files are read. Node 20 reads no TypeScript, so they are bundled first.
 * @returns {Promise<typeof import('../check/names/lexicon.ts')>}
 */
async function reader() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/check/names/lexicon.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')}`);
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(join(root, FOLDER), { recursive: true });
  for (const [path, bytes] of await nameFiles()) {
    writeFileSync(join(root, path), bytes);
    stdout.write(`${path}: ${bytes.length} bytes\n`);
  }
}
