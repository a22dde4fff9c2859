// What people type most: by it the build puts pieces together, and keeps compiled code.
const { tmpdir } = require('node:os');
const { PassThrough, Readable } = require('node:stream');
const { begin } = require('../../bin/load.js');

/** A casesheet, for what reads one. */
const SHEET = `First UA: 31/26 Index: AFR 59/1234/2026 Uganda Date: 5 October 2026
URGENT ACTION
TEACHER HELD FOR A SONG
Teacher Mara Example was arrested on 1 October 2026 in Exampleville because pupils sang her song.
TAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS OR USE THIS MODEL LETTER
Hon. Jo Sample
Minister of Justice
Plot 1 Sample Road, PO Box 12
Kampala
Uganda
Email: minister@justice.example

Dear Minister Sample,

I am writing to you about Mara Example, a teacher. I urge you to:
- Release Mara Example immediately and unconditionally;
- Allow her to see a doctor.

Yours sincerely,

ADDITIONAL INFORMATION
Mara Example has taught music for twelve years.

PREFERRED LANGUAGE TO ADDRESS TARGET: English
PLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL: 15 January 2027
NAME AND PREFERRED PRONOUN: Mara Example (she/her)
`;

const LETTER = ['letter', '--target', 'wang'];
const IMPORT = ['import', '-', '-o', '-'];

/**
 * Runs by name. Those of `pages` make pages. What `input` makes is read by the run.
 * @type {ReadonlyMap<string, { words: readonly string[], pages?: boolean, input?: () => Promise<string | Buffer> }>}
 */
const RUNS = new Map([
  ['help', { words: ['--help'] }],
  ['letter', { words: LETTER }],
  ['phrases', { words: [...LETTER, '--lang', 'fr'] }],
  ['chinese', { words: [...LETTER, '--lang', 'zh'] }],
  ['addresses', { words: ['envelope', '--target', 'wang', '--format', 'text'] }],
  ['list', { words: ['list'] }],
  ['deadlines', { words: ['deadlines'] }],
  ['check', { words: ['check'] }],
  ['import', { words: IMPORT, input: async () => SHEET }],
  ['letter-pdf', { words: [...LETTER, '--format', 'pdf'], pages: true }],
  ['envelope', { words: ['envelope', '--target', 'wang', '--format', 'pdf'], pages: true }],
  ['labels', { words: ['labels', '--target', 'wang', '--sheet', 'L7160'], pages: true }],
  ['import-pdf', { words: IMPORT, pages: true, input: () => runWith([...LETTER, '--format', 'pdf']) }],
]);

/**
 * Runs a command here; gives what it wrote, to a terminal of so many columns if that is given.
 * @param {readonly string[]} words
 * @param {string | Buffer} [input]
 * @param {number} [columns]
 * @returns {Promise<Buffer>}
 */
async function runWith(words, input, columns) {
  const { nodeHost, processWorld, main } = begin(words);
  const stdout = Object.assign(new PassThrough(), columns === undefined ? {} : { isTTY: true, columns });
  /** @type {Buffer[]} */
  const written = [];
  stdout.on('data', (/** @type {Buffer} */ chunk) => written.push(chunk));
  const stdin = () => Readable.from(input === undefined ? [] : [Buffer.from(input)]);
  const { env, folder } = { env: { HOME: tmpdir() }, folder: tmpdir() };
  const world = { ...processWorld(process), stdout, stderr: new PassThrough().resume(), stdin, env, folder };
  await main(words.includes('--help') ? words : [...words, '--today', '2026-01-01'], nodeHost(world));
  return Buffer.concat(written);
}

module.exports = { RUNS, runWith };
