// What the PDF letters are measured against: which of it is here, and with which fonts.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { root } from './appeal.mjs';
import { hasLatex } from './latex.mjs';

const TYPST = { name: '@myriaddreamin/typst-ts-node-compiler', version: '0.7.0' }; // Typst 0.14.2
const LATEX =
  'apt-get install --no-install-recommends texlive-latex-recommended texlive-luatex texlive-lang-english lmodern';

/** @typedef {{ family: string, files: string[] }} Fonts the regular file first, then the bold one, if there is one */

/** Where fonts are looked for, best first: those that ship, then Debian's. @type {readonly string[]} */
const FOLDERS = [join(root, 'src/fonts/files'), '/usr/share/fonts/truetype/noto', '/usr/share/fonts/opentype/noto'];

const LATIN = /^(AppealBookSerif|NotoSerif)-Regular\.ttf$/;
const CHINESE = /^NotoSerif(SC-Regular\.ttf|CJK-Regular\.ttc)$/;

/**
 * @param {RegExp} pattern
 * @returns {Fonts | undefined}
 */
function fonts(pattern) {
  for (const folder of FOLDERS.filter((one) => existsSync(one))) {
    const name = readdirSync(folder).find((one) => pattern.test(one));
    if (name === undefined) continue;
    const files = [join(folder, name), join(folder, name.replace('Regular', 'Bold'))].filter((one) => existsSync(one));
    return { family: name.endsWith('.ttc') ? 'Noto Serif CJK SC' : familyOf(readFileSync(join(folder, name))), files };
  }
  return undefined;
}

/**
 * The family that a font file says it is: the 16th, or else the first of the names for Windows in its name table
 * (OpenType 1.9, "name").
 * @param {Buffer} bytes
 */
function familyOf(bytes) {
  const tables = Array.from({ length: bytes.readUInt16BE(4) }, (_, index) => 12 + 16 * index);
  const name = tables.find((at) => bytes.toString('latin1', at, at + 4) === 'name') ?? 12;
  const start = bytes.readUInt32BE(name + 8);
  const texts = start + bytes.readUInt16BE(start + 4);
  const records = Array.from({ length: bytes.readUInt16BE(start + 2) }, (_, index) => start + 6 + 12 * index);
  for (const wanted of [16, 1]) {
    const record = records.find((at) => bytes.readUInt16BE(at) === 3 && bytes.readUInt16BE(at + 6) === wanted);
    if (record === undefined) continue;
    const from = texts + bytes.readUInt16BE(record + 10);
    const text = Buffer.from(bytes.subarray(from, from + bytes.readUInt16BE(record + 8)));
    return text.swap16().toString('utf16le');
  }
  throw new Error('a font without a name');
}

/**
 * The folder in which the node compiler of Typst stands; it is put there the first time, outside the package.
 * @returns {string | undefined}
 */
function typst() {
  const folder = join(
    process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'),
    'appeal-bench',
    `typst-${TYPST.version}`,
  );
  if (existsSync(join(folder, 'node_modules', TYPST.name))) return folder;
  mkdirSync(folder, { recursive: true });
  const words = ['install', '--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts'];
  const { status } = spawnSync('npm', [...words, `${TYPST.name}@${TYPST.version}`], { stdio: 'ignore', cwd: folder });
  return status === 0 ? folder : undefined;
}

/** Everything to measure against. What is missing is undefined or false, and `missing` says how to get it. */
export function findPeers() {
  const found = {
    typst: typst(),
    latin: fonts(LATIN),
    chinese: fonts(CHINESE),
    lualatex: hasLatex('lualatex'),
    pdflatex: hasLatex('pdflatex'),
    pdftotext: spawnSync('pdftotext', ['-v'], { stdio: 'ignore' }).error === undefined,
  };
  const missing = [
    found.typst ? [] : `Typst: npm could not install ${TYPST.name}@${TYPST.version}`,
    found.latin ? [] : 'a Latin font: apt-get install fonts-noto-core',
    found.chinese ? [] : 'a Chinese font: apt-get install fonts-noto-cjk',
    found.lualatex && found.pdflatex ? [] : `LaTeX: ${LATEX}`,
    found.pdftotext ? [] : 'pdftotext: apt-get install poppler-utils',
  ].flat();
  return { ...found, missing };
}
