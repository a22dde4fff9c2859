#!/usr/bin/env node
// Starts the program, and loads its pieces from dist/, each when something of it is first used. Compiling them takes as long as the work itself,
// so the build keeps what this very Node made of them in dist/compiled/. Another Node finds no folder of its own there, and keeps what it
// made in the user's own folder of caches (bin/keep.js). All in one file: Node takes half a millisecond to find and read another.
const { closeSync, existsSync, fstatSync, openSync, readSync } = require('node:fs');
const { basename, dirname, sep } = require('node:path');
const { Script } = require('node:vm');

// Names are put together by hand: to have every one of them looked through makes Node compile what does that once more.
const DIST = `${dirname(__dirname)}${sep}dist`;
const COMPILED = [DIST, 'compiled', `${process.version}-${process.platform}-${process.arch}`].join(sep);

/** What is done with a pack of its own, which has all that it usually needs; the others share packs (src/build/pack.cjs). */
const OWN = ['help', 'letter', 'letter-pdf'];
/** The beginning of the names of packs that only commands need that make pages. */
const PAGES = 'pages';
/** The pack in which a piece is, if it is in one that is shared: a line of both names each. To look for the few that are wanted is quicker than to read all. */
const PACKS = 'packs.txt';

/** How the names of tables of numbers end, two bytes for each (src/build/number-tables.mjs). */
const TABLE = '.table';

/** What a pack begins with: a sum of its bytes, as V8 itself looks only at their number (src/build/pack.cjs). */
const SUM = /^\/\*([0-9a-f]{32})\*\//;

/** Scripts loaded so far, by their files: a pack, or a piece by itself. */
const scripts = new Map();
/** What each piece gives to others, and the pieces of packs that were read but not asked for yet. */
const exported = new Map();
const packed = new Map();
/** What a piece exports that shares a scope with others, by its name. @type {(name: string) => any} */
let given = () => undefined;
/** @type {string | undefined} */
let packs;
/** Where code is kept that was compiled with the settings of now: with others it is good for nothing. */
let compiled = COMPILED;
/** True if the build kept code for this Node. @type {boolean | undefined} */
let hasOwn;

/**
 * Files are read into the same room, one after the other, which has bytes enough for the largest: to have it anew takes longer than to read most of
 * them, and twice as much makes V8 tidy up.
 */
const ROOM = 2_600_000;
/** @type {Buffer | undefined} */
let room;

/** @param {string} file */
function inDist(file) {
  return `${DIST}${sep}${file}`;
}

/**
 * The bytes of a file, until another is read.
 * @param {string} file
 */
function read(file) {
  const handle = openSync(file, 'r');
  try {
    const { size } = fstatSync(handle);
    if (!room || room.length < size) room = Buffer.allocUnsafeSlow(Math.max(size, ROOM));
    let end = 0;
    for (let got = -1; end < size && got !== 0; end += got) got = readSync(handle, room, end, size - end, null);
    return room.subarray(0, end);
  } finally {
    closeSync(handle);
  }
}

/** @param {string} file in dist/ */
function textOf(file) {
  return read(inDist(file)).toString('latin1');
}

/**
 * Where compiled code is: what the build kept, or what another Node keeps of a pack in the user's own folder of caches. Not where all
 * users may write, which is where Node itself keeps such code: what stands there is run. Undefined of what is no pack, or where the user
 * has no folder.
 * @param {string} file
 * @param {string} source
 */
function codeFile(file, source) {
  hasOwn ??= existsSync(COMPILED);
  if (hasOwn) return `${compiled}${sep}${file}`;
  const { HOME, XDG_CACHE_HOME } = process.env;
  const folder = [XDG_CACHE_HOME, HOME && `${HOME}/.cache`].find((one) => one?.startsWith('/'));
  const [, sum] = SUM.exec(source) ?? [];
  return folder && sum && `${folder}/appeal/${basename(compiled)}/${sum}`;
}

/** @param {string | undefined} file */
function compiledCode(file) {
  try {
    return file === undefined ? undefined : read(file);
  } catch {
    return undefined;
  }
}

/** The settings of another thread, which are those of the whole process, by the folder of the code that is good for them. */
const SETTINGS = 'appeal-settings';

/** @type {typeof import('node:worker_threads') | undefined} */
let threads;

/** The line of Node in which a setting was measured: later ones have another way to fast code. */
const MEASURED = 'v20.';

/**
 * Settings of V8 that long work gains from. To set them takes a letter of text as long as it would gain, and what was kept compiled is
 * good only for the settings that it was made with.
 * @param {boolean} isFirst whether nothing of the program has run yet
 * @param {string} [command] what is typed
 */
function settle(isFirst, command) {
  if (compiled !== COMPILED) return;
  const { setFlagsFromString } = require('node:v8');
  // Node compiles the busiest parts of HarfBuzz once more, for speed that only hundreds of letters would notice, and does not
  // end before that is done: later, please.
  setFlagsFromString('--wasm-tiering-budget=1000000000');
  compiled = `${COMPILED}-pages`;
  if (isFirst && isAlone()) {
    // A pattern is compiled twice otherwise, first for an interpreter; what one run does with hundreds of patterns is over before that
    // pays. Only before any pattern was used: Node ends on the spot when one goes on of which the interpreter's half is made.
    setFlagsFromString('--no-regexp-tier-up');
    compiled = `${COMPILED}-settled`;
    if (command === 'import' && process.version.startsWith(MEASURED)) {
      // A casesheet goes through very much code a few times: to make fast code of it takes a third of one sheet's time, and of a hundred sheets' too.
      setFlagsFromString('--interrupt-budget=1200000');
      // Most of that code runs a few times: to note what each place of it met is for what runs often, and for fast code.
      setFlagsFromString('--interrupt-budget-factor-for-feedback-allocation=64');
      // What is read of it lives until the draft is made: room that grows step by step is tidied up three times as often meanwhile, and
      // twice as much of it costs more to get from the system than it spares.
      setFlagsFromString('--semi-space-growth-factor=8');
      compiled = `${COMPILED}-import`;
    }
  }
  threads?.setEnvironmentData(SETTINGS, compiled);
}

/** What starts other threads, told of the settings that they follow: most commands start none, and need not wait for it. */
function threadsOfNode() {
  threads ??= require('node:worker_threads');
  threads.setEnvironmentData(SETTINGS, compiled);
  return threads;
}

/** False where Node was told to run something before, whose patterns would be ours too. */
function isAlone() {
  return process.execArgv.length === 0 && !process.env.NODE_OPTIONS;
}

/** Takes the settings of the thread that started this one: they are set already, for the whole process. */
function follow() {
  const settings = require('node:worker_threads').getEnvironmentData(SETTINGS);
  if (typeof settings === 'string') compiled = settings;
}

/**
 * What a file of dist/ comes to.
 * @param {string} file
 * @param {string} source
 */
function run(file, source) {
  const kept = codeFile(file, source);
  const script = new Script(source, { filename: inDist(file), cachedData: compiledCode(kept) });
  scripts.set(file, { script, folder: compiled });
  if (kept && !hasOwn && script.cachedDataRejected !== false) require('./keep.js').keepCode(kept, script);
  return script.runInThisContext();
}

/** @param {string} file */
function readPack(file) {
  if (file.startsWith(PAGES)) settle(false);
  const made = run(file, textOf(file));
  const { give = given, apart = made } = typeof made === 'function' ? made(requirePiece, inDist(file)) : {};
  given = give;
  for (const name of Object.keys(apart)) packed.set(name, apart[name]);
}

/**
 * The pack in which a piece is, if it is in one that is shared.
 * @param {string} piece
 */
function packOf(piece) {
  packs ??= existsSync(inDist(PACKS)) ? textOf(PACKS) : '';
  const at = packs.indexOf(`\n${piece} `);
  return at < 0 ? undefined : packs.slice(at + piece.length + 2, packs.indexOf('\n', at + 1));
}

/** @param {string} name */
function pieceOf(name) {
  if (!packed.has(name)) {
    const pack = packOf(name);
    if (pack) readPack(pack);
  }
  return packed.get(name) ?? run(name, `(function(exports,require,module,__filename){${textOf(name)}\n})`);
}

/** @param {string} wanted */
function requirePiece(wanted) {
  if (wanted === 'node:worker_threads') return threadsOfNode();
  if (!wanted.startsWith('./')) return require(wanted);
  return wanted.endsWith(TABLE) ? { default: tableIn(wanted.slice(2)) } : load(wanted.slice(2));
}

/** The numbers of a table. @param {string} file in dist/ */
function tableIn(file) {
  const { buffer, byteOffset, length } = read(inDist(file));
  return new Uint16Array(buffer.slice(byteOffset, byteOffset + length));
}

/**
 * What a piece of dist/ exports.
 * @param {string} name
 */
function load(name) {
  const known = exported.get(name);
  if (known) return known.exports;
  const shared = given(name);
  const piece = { exports: shared ?? {} };
  const code = shared ? undefined : pieceOf(name);
  exported.set(name, piece);
  code?.(piece.exports, requirePiece, piece, inDist(name));
  return piece.exports;
}

/**
 * The program, for what is typed.
 * @param {readonly string[]} words
 */
function begin(words) {
  const command = words.find((word) => !word.startsWith('-')) ?? 'help';
  const name = command === 'letter' && words.some(isOfPages) ? 'letter-pdf' : command;
  if (!OWN.includes(name)) settle(true, command);
  else if (existsSync(inDist(ownPack(name)))) readPack(ownPack(name));
  return { ...load('node.js'), ...load('main.js') };
}

/**
 * True for words of a letter that is made as pages.
 * @param {string} word
 */
function isOfPages(word) {
  return word.startsWith('--print') || word.toLowerCase().includes('pdf');
}

/** @param {string} name */
function ownPack(name) {
  return `${name}.pack.js`;
}

/** Runs what is typed. */
async function start() {
  const words = process.argv.slice(2);
  const { processWorld, nodeHost, main } = begin(words);
  const host = nodeHost(processWorld(process));
  process.exitCode = await main(words, host);
  await Promise.all([host.out.drained(), host.err.drained()]);
  process.exit(); // at once: to tidy up memory that nobody asks for takes Node two milliseconds
}

module.exports = { start, begin, load, follow, scripts, exported, COMPILED, OWN, PACKS, PAGES, ownPack };

if (require.main === module) start();
