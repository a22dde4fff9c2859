// 500 letters like those of the public speedata/typesetting-benchmark against Typst: `npm run bench -- mailmerge`.
// MAILMERGE: a copy of that repository. Nothing of it is kept here: its template and its record are read where they lie. ROUNDS: 5.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { appealEnv, bundleLetters, root } from './appeal.mjs';
import { findPeers } from './peers.mjs';
import { byTurns } from './runs.mjs';
import { printTable } from './table.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 5);
const LETTERS = 500;

/** What is read of the benchmark: Typst's template, without the picture, which letters of ours cannot have; and its one record. @param {string} folder */
function read(folder) {
  const source = readFileSync(join(folder, 'mailmerge.typ'), 'utf8').replace(/^.*image\(.*\n/m, '');
  const record = /<record[^>]*\/>/.exec(readFileSync(join(folder, 'fakenames.xml'), 'utf8'))?.[0] ?? '';
  const of = (/** @type {string} */ name) => new RegExp(`${name}="([^"]*)"`).exec(record)?.[1] ?? '';
  /** What stands in square brackets behind these words, as plain lines. @param {RegExp} words */
  const block = (words) =>
    (words.exec(source)?.[1] ?? '')
      .split('\n')
      .map((line) => line.replace(/#v\(.*\)|\\@|\\$/g, (found) => (found === '\\@' ? '@' : '')).trim())
      .filter((line) => line !== '');
  const blocks = [...source.matchAll(/block\(width: [^)]*\)\[([^\]]*)\]/g)].map(([, text = '']) => text.trim());
  const [, day = '', , body = '', closing = '', signature = ''] = blocks;
  return { source, record, of, sender: block(/text\(size: [^)]*\)\[([^\]]*)\]/), day, body, closing, signature };
}

/** The same letter as ours are made of. @param {ReturnType<typeof read>} found @returns {import('./words.mjs').BenchLetter} */
function letterOf({ of, sender, day, body, closing, signature }) {
  const name = `${of('first_name')} ${of('last_name')}`;
  return {
    sender,
    address: [name, of('address'), `${of('city')}, ${of('state')} ${of('zip')}`],
    placeAndDate: day,
    subject: '',
    salutation: `Dear ${name},`,
    paragraphs: [body],
    demands: [],
    closing,
    signature,
  };
}

/**
 * appeal and Typst with the letters, their input written.
 * @param {string} folder
 * @param {ReturnType<typeof read>} found
 * @param {string | undefined} bundle
 * @param {ReturnType<typeof findPeers>} peers
 * @returns {(import('./runs.mjs').Subject | undefined)[]}
 */
function subjectsOf(folder, found, bundle, { typst, latin }) {
  const file = join(folder, 'letters.json');
  writeFileSync(file, JSON.stringify(Array.from({ length: LETTERS }, () => letterOf(found))));
  writeFileSync(join(folder, 'fakenames.xml'), `<root>${found.record.repeat(LETTERS)}</root>`);
  const source = join(folder, 'mailmerge.typ');
  writeFileSync(source, found.source.replace(/font: "[^"]*"/, `font: "${latin?.family}"`));
  const script = join(dirname(fileURLToPath(import.meta.url)), 'envelopes-typst.cjs');
  const out = join(folder, 'appeal.pdf');
  const theirs = join(folder, 'typst.pdf');
  const words = [script, typst ?? '', latin?.files.join(',') ?? '', folder, source, 'tags', theirs];
  return [
    bundle ? { words: [bundle, String(LETTERS), file, out], cwd: root, env: appealEnv(folder), out } : undefined,
    typst && latin ? { words, cwd: folder, env: process.env, out: theirs } : undefined,
  ];
}

/** Measures and prints the row; or says what is not there. */
export async function benchMailMerge() {
  const given = process.env.MAILMERGE ?? '';
  if (!existsSync(join(given, 'mailmerge.typ'))) {
    process.stdout.write('Not there: MAILMERGE, a copy of https://github.com/speedata/typesetting-benchmark\n');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'appeal-bench-mailmerge-'));
  try {
    const peers = findPeers();
    const subjects = subjectsOf(folder, read(given), await bundleLetters(), peers);
    const [appeal, peer] = byTurns(subjects, ROUNDS, 1);
    process.stdout.write(`\nMedians of ${ROUNDS} rounds, by turns; both write tags, neither has the picture\n\n`);
    const name = `${LETTERS} letters of the public benchmark; ${peers.typst ? 'Typst' : 'Typst, not there'}`;
    const row = { name, ours: appeal?.seconds ?? [], peer: peer?.seconds ?? [], unit: 's', must: 1.2, aim: 0.8 };
    printTable([row]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
