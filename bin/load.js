// Loads the pieces of the program from dist/. Compiling them takes as long as the work itself, so the build keeps what
// this very Node made of them in dist/compiled/; any other Node compiles them anew. Nothing is written here.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

// Node compiles the busiest parts of HarfBuzz once more, for speed that only hundreds of letters would notice, and does not
// end before that is done: later, please. Set before anything is compiled: what was kept compiled is good only for the settings
// it was made with.
setFlagsFromString('--wasm-tiering-budget=1000000000');

const DIST = join(__dirname, '..', 'dist');
const COMPILED = join(DIST, 'compiled', `${process.version}-${process.platform}-${process.arch}`);

/** Pieces loaded so far: what each gives to others, and its script. */
const pieces = new Map();

/** @param {string} name */
function compiledCode(name) {
  try {
    return readFileSync(join(COMPILED, name));
  } catch {
    return undefined;
  }
}

/**
 * What a piece of dist/ exports.
 * @param {string} name
 */
function load(name) {
  const known = pieces.get(name);
  if (known) return known.module.exports;
  const filename = join(DIST, name);
  const source = `(function(exports,require,module,__filename){${readFileSync(filename, 'utf8')}\n})`;
  const script = new Script(source, { filename, cachedData: compiledCode(name) });
  const module = { exports: {} };
  pieces.set(name, { module, script });
  /** @param {string} wanted */
  const requirePiece = (wanted) => (wanted.startsWith('./') ? load(wanted.slice(2)) : require(wanted));
  script.runInThisContext()(module.exports, requirePiece, module, filename);
  return module.exports;
}

module.exports = { load, pieces, COMPILED };
