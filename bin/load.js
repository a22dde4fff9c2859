// Loads the pieces of the program from dist/. Compiling them takes as long as the work itself, so the build keeps what
// this very Node made of them in dist/compiled/; any other Node compiles them anew. Nothing is written here.
const { existsSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

// Node compiles the busiest parts of HarfBuzz once more, for speed that only hundreds of letters would notice, and does not
// end before that is done: later, please. Set before anything is compiled: what was kept compiled is good only for the settings
// it was made with.
setFlagsFromString('--wasm-tiering-budget=1000000000');

// A pattern is compiled twice otherwise, first for an interpreter; what one run does with hundreds of patterns is over before that pays.
setFlagsFromString('--no-regexp-tier-up');

const DIST = join(__dirname, '..', 'dist');
const COMPILED = join(DIST, 'compiled', `${process.version}-${process.platform}-${process.arch}`);

/** What begins every run: a file with the pieces that all commands need, and the names of the files that have others (src/build/pack.cjs). */
const START = 'start.pack.js';

/** Scripts loaded so far, by their files: a pack, or a piece by itself. */
const scripts = new Map();
/** What each piece gives to others, and the pieces of packs that were read but not asked for yet. */
const exported = new Map();
const packed = new Map();
/** The pack in which a piece is. @type {Record<string, string>} */
let packs = {};

/** @param {string} file */
function compiledCode(file) {
  try {
    return readFileSync(join(COMPILED, file));
  } catch {
    return undefined;
  }
}

/**
 * What a file of dist/ comes to.
 * @param {string} file
 * @param {string} source
 */
function run(file, source) {
  const script = new Script(source, { filename: join(DIST, file), cachedData: compiledCode(file) });
  scripts.set(file, script);
  return script.runInThisContext();
}

/** @param {string} file */
function readPack(file) {
  const { packs: others, pieces } = run(file, readFileSync(join(DIST, file), 'utf8'));
  if (others) packs = others;
  for (const name of Object.keys(pieces)) packed.set(name, pieces[name]);
}

/** @param {string} name */
function pieceOf(name) {
  if (packs[name] && !packed.has(name)) readPack(packs[name]);
  return (
    packed.get(name) ??
    run(name, `(function(exports,require,module,__filename){${readFileSync(join(DIST, name), 'utf8')}\n})`)
  );
}

/**
 * What a piece of dist/ exports.
 * @param {string} name
 */
function load(name) {
  const known = exported.get(name);
  if (known) return known.exports;
  if (scripts.size === 0 && existsSync(join(DIST, START))) readPack(START);
  const module = { exports: {} };
  const piece = pieceOf(name);
  exported.set(name, module);
  /** @param {string} wanted */
  const requirePiece = (wanted) => (wanted.startsWith('./') ? load(wanted.slice(2)) : require(wanted));
  piece(module.exports, requirePiece, module, join(DIST, name));
  return module.exports;
}

module.exports = { load, scripts, exported, COMPILED, START };
