// What people type most: by it the build puts pieces together, and keeps compiled code.
const { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { PassThrough, Readable } = require('node:stream');
const v8 = require('node:v8');
const { begin } = require('../../bin/appeal.js');
const { sheetPdf } = require('./sheet-pdf.cjs');

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
Phone: +256 41 555 0100
Fax: +256 41 555 0101 (please keep trying)
Twitter: @justice_example

Dear Minister Sample,

I am writing to you about Mara Example, a teacher. She was arrested by four men in “plain clothes” on 1 October, and has seen no lawyer.

On 3 October a court in Exampleville charged Mara Example and Jo Probe with “insults”. I ask you to drop the charge. I urge you to:
- Release Mara Example immediately and unconditionally;
- Allow her to see a doctor.

Yours sincerely,

ADDITIONAL INFORMATION
Mara Example has taught music for twelve years (for more information, see: https://www.example.org/en/documents/afr59/1200/2025/en/).

Her pupils sing in two choirs. The Ministry of Education praised them in May 2025; their teacher Ana Beispiel was told to stop.

PREFERRED LANGUAGE TO ADDRESS TARGET: English
PLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL: 15 January 2027
NAME AND PREFERRED PRONOUN: Mara Example (she/her), Jo Probe (he/him) and two others
LINK TO PREVIOUS UA: https://www.example.org/en/documents/afr59/1100/2025/en/

ADDITIONAL TARGETS

Dr Max Muster
Commissioner of Prisons
Plot 4 Sample Road, Kampala 10101
Uganda
Salutation: Dear Commissioner

COPIES TO:
H.E. Eva Specimen
Embassy of the Republic of Uganda
1 Sample Street, London W1A 1AA, United Kingdom
Tel: 020 7946 0000
`;

/** A case that ships; with another text it is one of the user's own. */
const CASE = join(__dirname, '..', '..', 'cases/nagyz-muhammed.yaml');

const LETTER = ['letter', '--target', 'wang'];
const IMPORT = ['import', '-', '-o', '-'];
const PDF = ['--format', 'pdf'];
const OWN_PDF = [...LETTER, '--case', 'own', ...PDF, '-f', '-o', 'a.pdf'];

const ownCase = async () => `${readFileSync(CASE, 'utf8')}\n`;

/** A config, for what reads one. */
const CONFIG = `senders:
  ada:
    name: Ada Example
    address: [1 Sample Street, Exampleville EX1 1EX]
    place: Exampleville
    country: GB
    languages: [en]
`;

/**
 * Runs by name. Those of `pages` make pages. What `input` makes is read by the run, and `config` is that of the user, who has a case of their own
 * and a file that may be written over. `pack` is the run whose
 * own pack also has the pieces of this one, and with `isCompiledWithIt` what is compiled for this one too.
 * @type {ReadonlyMap<string, { words: readonly string[], pages?: boolean, input?: () => Promise<string | Buffer>, config?: string, pack?: string, isCompiledWithIt?: boolean }>}
 */
const RUNS = new Map([
  ['help', { words: ['--help'] }],
  ['letter', { words: LETTER }],
  ['own-case', { words: [...LETTER, '--case', '-'], input: ownCase, config: CONFIG }],
  ['phrases', { words: [...LETTER, '--lang', 'fr'] }],
  ['chinese', { words: [...LETTER, '--lang', 'zh'] }],
  ['addresses', { words: ['envelope', '--target', 'wang', '--format', 'text'] }],
  ['list', { words: ['list'] }],
  ['deadlines', { words: ['deadlines'] }],
  ['check', { words: ['check'] }],
  ['import', { words: IMPORT, input: async () => SHEET }],
  ['letter-pdf', { words: [...OWN_PDF, '--lang', 'en'], pages: true, config: CONFIG }],
  ['letter-by-hand', { words: [...LETTER, ...PDF], pages: true, pack: 'letter-pdf' }],
  [
    'letter-chinese',
    { words: [...OWN_PDF, '--lang', 'zh'], pages: true, config: CONFIG, pack: 'letter-pdf', isCompiledWithIt: true },
  ],
  ['envelope', { words: ['envelope', '--target', 'wang', '--format', 'pdf'], pages: true }],
  ['labels', { words: ['labels', '--target', 'wang', '--sheet', 'L7160'], pages: true }],
  ['import-sheet', { words: ['import', '-', '--json'], pages: true, input: async () => sheetPdf() }],
  ['import-pdf', { words: ['import', '-', '--json'], pages: true, input: () => runWith([...LETTER, ...PDF], SHARED) }],
]);

/** To run a command with the packs that all share, though it has one of its own. */
const SHARED = { isShared: true };

/**
 * Runs a command here; gives what it wrote, to a terminal of so many columns if that is given.
 * @param {readonly string[]} words
 * @param {{ input?: string | Buffer | undefined, columns?: number, config?: string | undefined, isShared?: boolean }} how
 * @returns {Promise<Buffer>}
 */
async function runWith(words, { input, columns, config, isShared = false } = {}) {
  const { nodeHost, processWorld, main } = begin(isShared ? ['shared'] : words);
  const stdout = Object.assign(new PassThrough(), columns === undefined ? {} : { isTTY: true, columns });
  /** @type {Buffer[]} */
  const written = [];
  stdout.on('data', (/** @type {Buffer} */ chunk) => written.push(chunk));
  const stdin = () => Readable.from(input === undefined ? [] : [Buffer.from(input)]);
  const folder = config === undefined ? tmpdir() : mkdtempSync(join(tmpdir(), 'appeal-build-'));
  if (config !== undefined) {
    for (const name of ['appeal', 'cases']) mkdirSync(join(folder, name));
    writeFileSync(join(folder, 'appeal/config.yaml'), config);
    writeFileSync(join(folder, 'cases/own.yaml'), await ownCase());
    writeFileSync(join(folder, 'a.pdf'), '');
  }
  const env = { HOME: folder, ...(config === undefined ? {} : { XDG_CONFIG_HOME: folder }) };
  const world = { ...processWorld(process), stdout, stderr: new PassThrough().resume(), stdin, env, folder };
  const host = nodeHost(world);
  const { setFlagsFromString } = v8;
  v8.setFlagsFromString = () => {}; // what is kept compiled is good only for the settings at the end
  await main(words.includes('--help') ? words : [...words, '--today', '2026-01-01'], host);
  v8.setFlagsFromString = setFlagsFromString;
  processWorld(process).stdout.write(''); // as the program itself ends
  await host.out.drained();
  if (config !== undefined) rmSync(folder, { recursive: true });
  return Buffer.concat(written);
}

/**
 * Runs what has a name here; `then` is called once what it reads is made.
 * @param {string} name
 */
async function runNamed(name, then = () => {}) {
  const { words, input, config } = RUNS.get(name) ?? { words: [] };
  const read = await input?.();
  then();
  await runWith(words, { input: read, config });
}

module.exports = { RUNS, runNamed, runWith };
