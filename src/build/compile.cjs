// Runs the commands that people type most, so that Node compiles what they need, and keeps the compiled code for bin/load.js.
const { mkdirSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { dirname, join } = require('node:path');
const { PassThrough, Readable } = require('node:stream');
const { COMPILED, load, scripts } = require('../../bin/load.js');

const RUNS = [
  ['--help'],
  ['letter', '--target', 'wang'],
  ['letter', '--target', 'wang', '--format', 'pdf'],
  ['envelope', '--target', 'wang', '--format', 'pdf'],
  ['labels', '--target', 'wang', '--sheet', 'L7160'],
  ['deadlines'],
  ['list'],
];

/** A casesheet, so that Node compiles what reads one; a letter as PDF is then read as one too. */
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

async function run() {
  rmSync(dirname(COMPILED), { recursive: true, force: true });
  const { nodeHost } = load('node.js');
  const { main } = load('main.js');
  load('worker.js');
  /** @type {(words: string[], input?: string | Buffer) => Promise<Buffer>} */
  const runWith = async (words, input) => {
    const stdout = new PassThrough();
    /** @type {Buffer[]} */
    const written = [];
    stdout.on('data', (/** @type {Buffer} */ chunk) => written.push(chunk));
    const stdin = () => Readable.from(input === undefined ? [] : [Buffer.from(input)]);
    const world = { stdout, stderr: new PassThrough().resume(), stdin, env: { HOME: tmpdir() }, folder: tmpdir() };
    await main([...words, '--today', '2026-01-01'], nodeHost(world));
    return Buffer.concat(written);
  };
  for (const words of RUNS) await runWith(words);
  await runWith(['import', '-', '-o', '-'], SHEET);
  await runWith(['import', '-', '-o', '-'], await runWith(['letter', '--target', 'wang', '--format', 'pdf']));
  mkdirSync(COMPILED, { recursive: true });
  for (const [file, script] of scripts) writeFileSync(join(COMPILED, file), script.createCachedData());
}

run();
