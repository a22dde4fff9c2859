// The bench's letters for appeal: a case file, a sender, and the program that sets many letters in one file.
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { stringify } from 'yaml';
import { withLineClasses } from '../../src/build/line-classes.mjs';
import { withPatternTrees } from '../../src/build/pattern-trees.mjs';
import { withoutFontkit } from '../../src/build/without-fontkit.mjs';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const bin = join(root, 'bin/appeal.js');

/** @typedef {import('./words.mjs').BenchLetter} BenchLetter */

/** Which build is measured: what changes as soon as dist/ is built anew. */
export function buildMark() {
  const dist = join(root, 'dist');
  return readdirSync(dist)
    .map((name) => `${name} ${statSync(join(dist, name)).mtimeMs}`)
    .join('\n');
}

/** As people write it: a line for each value. @param {unknown} value */
const yaml = (value) => stringify(value, { lineWidth: 0 });

/**
 * A case folder with this one letter in it, and a config with its sender.
 * @param {string} folder which is made
 * @param {BenchLetter} letter
 * @param {string} language
 * @returns the words after `appeal` that make its PDF, but for -o
 */
export function writeCase(folder, letter, language) {
  const [opening, ...paragraphs] = letter.paragraphs;
  const [person = '', role = '', ...address] = letter.address;
  const [name, ...street] = letter.sender;
  const bare = (/** @type {string} */ text) => text.replace(/[,\uff1a]$/, '');
  mkdirSync(join(folder, 'cases'), { recursive: true });
  mkdirSync(join(folder, 'appeal'));
  const official = { name: person, role, address, country: language === 'zh' ? 'CN' : 'GB' };
  const model = { subject: letter.subject, opening, paragraphs, demands: letter.demands, reviewed: 'nobody needed' };
  writeFileSync(
    join(folder, 'cases/bench.yaml'),
    yaml({
      title: 'Invented for a measurement',
      country: official.country,
      people: [{ name: person, pronouns: 'they/them' }],
      languages: [language],
      targets: { official: { ...official, salutation: { [language]: bare(letter.salutation) } } },
      letter: { [language]: { ...model, closing: bare(letter.closing) } },
    }),
  );
  const sender = { name, address: street, place: street.at(-1), country: 'GB', languages: [language] };
  writeFileSync(join(folder, 'appeal/config.yaml'), yaml({ senders: { bench: sender } }));
  return ['letter', '--cases', join(folder, 'cases'), '--case', 'bench', '--target', 'official', '--lang', language];
}

/**
 * The environment in which appeal finds that config and nothing else of the user's.
 * @param {string} folder
 */
export function appealEnv(folder) {
  const { NODE_OPTIONS: _, ...outside } = process.env;
  return { ...outside, APPEAL_TODAY: '2026-11-23', XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder };
}

/**
 * Bundles letters.mjs, which is run as `node FILE COUNT different|senders OUT.pdf` in the package's folder: it makes one
 * PDF of so many letters of words.mjs, in the order of their numbers, and keeps none of them. Undefined if there is none.
 */
export async function bundleLetters() {
  const entry = join(root, 'tests/bench/letters.mjs');
  if (!existsSync(entry)) return undefined;
  const outdir = join(root, 'node_modules/.cache/appeal-bench/letters');
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    plugins: [withoutFontkit(), withLineClasses(), withPatternTrees()],
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    platform: 'node',
    target: 'node20.19',
    logLevel: 'error',
  });
  return join(outdir, 'letters.mjs');
}
