// PDF letters against Typst and LaTeX: time, memory, size, and how evenly lines are filled. Run by `npm run bench -- pdf`.
// ROUNDS: rounds of single letters (15); files of many letters have a third as many. MANY: letters of the largest file (10000).
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { appealEnv, bin, buildMark, bundleLetters, root, writeCase } from './appeal.mjs';
import { latexLetter, latexParagraphs, setWithLatex } from './latex.mjs';
import { findPeers } from './peers.mjs';
import { byTurns } from './runs.mjs';
import { stretch } from './spaces.mjs';
import { printTable } from './table.mjs';
import { typstHead, typstLetter, typstParagraphs } from './typst.mjs';
import { chineseLetter, letter, paragraphs } from './words.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 15);
const MASS_ROUNDS = Math.ceil(ROUNDS / 3);
const MANY = Number(process.env.MANY ?? 10_000);
const SOME = Math.min(1000, MANY);
const WARM_UP = 2;
const PARAGRAPHS = 60;

/** @type {import('./runs.mjs').Runs} */
const NONE = { seconds: [], megabytes: [] };
/** @type {Readonly<Record<string, string>>} */
const NAMES = { lualatex: 'LuaLaTeX', pdflatex: 'pdfLaTeX, own font', typst: 'Typst' };

const typstScript = join(dirname(fileURLToPath(import.meta.url)), 'typst.cjs');

/** @typedef {import('./runs.mjs').Subject} Subject */
/** @typedef {import('./words.mjs').Mode} Mode */
/** @typedef {import('./latex.mjs').Engine} Engine */
/** @typedef {ReturnType<typeof findPeers>} Peers */

/**
 * Typst, set to work on a source.
 * @param {Peers} peers
 * @param {Peers['latin']} fonts
 * @param {string} source
 * @param {string} out
 * @returns {Subject | undefined}
 */
function typstSubject(peers, fonts, source, out) {
  if (!peers.typst || !fonts) return undefined;
  const words = [typstScript, peers.typst, fonts.files.join(','), fonts.family, source, out];
  return { words, cwd: dirname(out), env: process.env, out };
}

/**
 * One letter, set by appeal and by Typst.
 * @param {Peers} peers
 * @param {string} folder
 * @param {'en' | 'zh'} language
 */
function letterSubjects(peers, folder, language) {
  const one = language === 'en' ? letter(0, 'different') : chineseLetter(0);
  const used = [peers.latin, ...(language === 'en' ? [] : [peers.chinese])].filter((fonts) => fonts !== undefined);
  const fonts = { family: used[0]?.family ?? '', files: used.flatMap(({ files }) => files) };
  const families = used.map(({ family }) => family);
  const home = join(folder, language);
  const out = join(home, 'appeal.pdf');
  const words = [bin, ...writeCase(home, one, language), '--format', 'pdf', '-f', '-o', out];
  const source = join(home, 'letter.typ');
  writeFileSync(source, typstHead(families, language) + typstLetter(one));
  const found = peers.latin && (language === 'en' || peers.chinese);
  const typst = found && typstSubject(peers, fonts, source, join(home, 'typst.pdf'));
  return { appeal: { words, cwd: home, env: appealEnv(home), out }, typst };
}

/**
 * Many letters in one file, set by appeal and by Typst.
 * @param {Peers} peers
 * @param {string} folder
 * @param {string | undefined} bundle
 * @param {Mode} mode
 * @param {number} count
 */
function massSubjects(peers, folder, bundle, mode, count) {
  const out = join(folder, `${mode}-${count}.pdf`);
  const words = [bundle ?? '', String(count), mode, out];
  const appeal = bundle ? { words, cwd: root, env: appealEnv(folder), out, memory: true } : undefined;
  const typst = typstSubject(peers, peers.latin, `${mode}:${count}`, join(folder, `typst-${mode}-${count}.pdf`));
  return [appeal, typst && { ...typst, memory: true }];
}

/** @param {Subject} subject */
const made = (subject) => byTurns([subject], 1)[0]?.seconds.length === 1;

/**
 * The same paragraphs set by everything that is here, and how far the spaces of each had to be stretched.
 * @param {Peers} peers
 * @param {string} folder
 * @returns {Record<string, ReturnType<typeof stretch>>}
 */
function stretches(peers, folder) {
  const texts = paragraphs(PARAGRAPHS);
  const body = join(folder, 'body.md');
  const out = join(folder, 'paragraphs.pdf');
  writeFileSync(body, `${texts.join('\n\n')}\n`);
  const home = join(folder, 'paragraphs');
  const words = [bin, ...writeCase(home, letter(0, 'different'), 'en'), '--body', body, '--format', 'pdf', '-o', out];
  const source = join(folder, 'paragraphs.typ');
  writeFileSync(source, typstParagraphs(texts, [peers.latin?.family ?? '']));
  const typst = typstSubject(peers, peers.latin, source, join(folder, 'typst-paragraphs.pdf'));
  const appeal = { words, cwd: home, env: appealEnv(home), out };
  const [font] = peers.latin?.files ?? [];
  /** @type {Record<string, ReturnType<typeof stretch>>} */
  const found = {};
  if (made(appeal)) found.appeal = stretch(out, texts);
  if (typst && made(typst)) found.typst = stretch(typst.out, texts);
  for (const engine of /** @type {const} */ (['lualatex', 'pdflatex'])) {
    if (!peers[engine] || !font) continue;
    const { pdf, overfull } = setWithLatex(engine, folder, engine, latexParagraphs(texts, engine, font));
    found[engine] = stretch(pdf, texts);
    if (overfull > 0) process.stderr.write(`${engine} could not make ${overfull} lines fit\n`);
  }
  return found;
}

/**
 * The size of one letter as LaTeX sets it, in kB.
 * @param {Peers} peers
 * @param {string} folder
 * @param {Engine} engine
 */
function latexSize(peers, folder, engine) {
  const [font] = peers.latin?.files ?? [];
  if (!peers[engine] || !font) return [];
  const text = latexLetter(letter(0, 'different'), engine, font);
  return [statSync(setWithLatex(engine, folder, `letter-${engine}`, text).pdf).size / 1000];
}

/** The size of what a subject has made, in kB. @param {Subject | undefined} subject */
const size = (subject) => (subject && existsSync(subject.out) ? [statSync(subject.out).size / 1000] : []);

/**
 * Rows of single letters: time and size.
 * @param {Peers} peers
 * @param {string} folder
 */
function letterRows(peers, folder) {
  const latin = letterSubjects(peers, folder, 'en');
  const chinese = letterSubjects(peers, folder, 'zh');
  const runs = byTurns([latin.appeal, latin.typst, chinese.appeal, chinese.typst], ROUNDS, WARM_UP);
  const [ours = [], typst = [], oursChinese = [], typstChinese = []] = runs.map(({ seconds }) => seconds);
  const limits = { unit: 's', must: 1.25, aim: 1.1 };
  const kilobytes = { ours: size(latin.appeal), unit: 'kB', must: 20, aim: 12, absolute: true };
  return [
    { name: 'a Latin letter, cold; Typst', ours, peer: typst, ...limits },
    { name: 'a Chinese letter, cold; Typst', ours: oursChinese, peer: typstChinese, ...limits },
    { name: 'size of the Latin letter; Typst', peer: size(latin.typst), ...kilobytes },
    { name: 'size of the Latin letter; LuaLaTeX', peer: latexSize(peers, folder, 'lualatex'), ...kilobytes },
    { name: 'size of the Latin letter; pdfLaTeX', peer: latexSize(peers, folder, 'pdflatex'), ...kilobytes },
    { name: 'size of the Chinese letter; Typst', ours: size(chinese.appeal), peer: size(chinese.typst), unit: 'kB' },
  ];
}

/**
 * Rows of many letters in one file: time and memory.
 * @param {Peers} peers
 * @param {string} folder
 * @param {string | undefined} bundle
 */
function massRows(peers, folder, bundle) {
  const of = (/** @type {Mode} */ mode, /** @type {number} */ count) =>
    massSubjects(peers, folder, bundle, mode, count);
  const some = byTurns([...of('different', SOME), ...of('senders', SOME)], MASS_ROUNDS, 1);
  const [ours = NONE, typst = NONE, oursSenders = NONE, typstSenders = NONE] = some;
  const [oursMany = NONE, typstMany = NONE] = byTurns(of('different', MANY), 1);
  const time = (/** @type {typeof ours} */ we, /** @type {typeof ours} */ they) => ({
    ours: we.seconds,
    peer: they.seconds,
    unit: 's',
  });
  const memory = { ours: oursMany.megabytes, unit: 'MB' };
  return [
    { name: `${SOME} letters, all different; Typst`, ...time(ours, typst), must: 0.75, aim: 0.5 },
    { name: `${SOME} letters of one case; Typst`, ...time(oursSenders, typstSenders), must: 0.4, aim: 0.25 },
    { name: `${MANY} letters; Typst`, ...time(oursMany, typstMany), must: 0.5, aim: 0.35 },
    { name: `memory of ${MANY} letters; Typst`, ...memory, peer: typstMany.megabytes, must: 0.2, aim: 0.08 },
    { name: `memory of ${MANY} letters; of ${SOME}`, ...memory, peer: ours.megabytes, must: 1.3, aim: 1.1 },
  ];
}

/**
 * Rows of lines: how far spaces are from their natural width.
 * @param {Peers} peers
 * @param {string} folder
 */
function lineRows(peers, folder) {
  const lines = peers.pdftotext ? stretches(peers, folder) : {};
  for (const [who, { lines: count, natural, width, narrowest, widest }] of Object.entries(lines)) {
    const range = `spaces ${Math.round(narrowest * 100)} to +${Math.round(widest * 100)} %`;
    const text = `${who}: ${count} justified lines of up to ${width.toFixed(1)} pt, natural space ${natural.toFixed(2)} pt`;
    process.stdout.write(`${text}, ${range}\n`);
  }
  const { appeal } = lines;
  return ['lualatex', 'pdflatex', 'typst'].flatMap((who) =>
    /** @type {const} */ (['mean', 'worst']).map((which) => ({
      name: `${which} stretch of spaces; ${NAMES[who]}`,
      ours: appeal ? [appeal[which] * 100] : [],
      peer: lines[who] ? [lines[who][which] * 100] : [],
      unit: '%',
      ...(who === 'lualatex' ? { must: 1, aim: 0.99 } : {}),
    })),
  );
}

/** Measures and prints the table. */
export async function benchPdf() {
  const folder = mkdtempSync(join(tmpdir(), 'appeal-bench-pdf-'));
  try {
    const peers = findPeers();
    const bundle = await bundleLetters();
    const missing = bundle ? [] : ['tests/bench/letters.mjs, which sets many letters in one file'];
    for (const line of [...peers.missing, ...missing]) process.stdout.write(`Missing: ${line}\n`);
    const build = buildMark();
    const rows = [...letterRows(peers, folder), ...massRows(peers, folder, bundle), ...lineRows(peers, folder)];
    process.stdout.write(
      `\nNode ${process.version}, ${availableParallelism()} cores, ${peers.latin?.family ?? 'no font'}, by turns: medians ` +
        `of ${ROUNDS} rounds of single letters,\n${MASS_ROUNDS} of ${SOME} letters, 1 of ${MANY}; "least" is the ratio of ` +
        'the quickest runs, free of the load of the machine\n\n',
    );
    printTable(rows);
    if (buildMark() !== build)
      process.stdout.write(
        '\ndist/ was built anew meanwhile: the numbers of appeal are not of one program. Measure again.\n',
      );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
