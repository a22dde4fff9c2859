// Puts pieces of dist/ that the same commands load into one file: to open and read a file takes longer than to run most pieces.
const { createHash } = require('node:crypto');
const { readFileSync, rmSync, statSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { exported, OWN, ownPack, PACKS, PAGES } = require('../../bin/appeal.js');
const { RUNS, runNamed } = require('./runs.cjs');

const DIST = join(__dirname, '..', '..', 'dist');
const MODULES = join(DIST, 'modules');

/** Pieces of so many bytes together are not worth a file. */
const SMALL = 12_000;

/** @typedef {{ runs: readonly string[], pieces: string[], bytes: number }} Group */

pack();

/** @param {string} name */
async function piecesOf(name) {
  await runNamed(name, () => exported.clear()); // what was loaded for what is read
  return [...exported.keys()];
}

async function pack() {
  /** @type {Map<string, readonly string[]>} */
  const loaded = new Map();
  for (const name of RUNS.keys()) loaded.set(name, await piecesOf(name));
  /** @type {Record<string, string>} */
  const shared = {};
  for (const [index, { runs, pieces }] of groupsOf(loaded).entries()) {
    const ofPages = runs.every((name) => RUNS.get(name)?.pages);
    const file = `${ofPages ? PAGES : 'shared'}-${index + 1}.pack.js`;
    writePack(file, pieces);
    for (const piece of pieces) shared[piece] = file;
  }
  for (const name of OWN) {
    const runs = [...RUNS].filter(([run, { pack = run }]) => pack === name);
    const pieces = [...new Set(runs.flatMap(([run]) => loaded.get(run) ?? []))];
    await writeOwnPack(ownPack(name), pieces, loaded.get(name) ?? []);
  }
  const rows = Object.entries(shared).map(([piece, file]) => `\n${piece} ${file}`);
  writeFileSync(join(DIST, PACKS), `${rows.join('')}\n`);
  for (const piece of Object.keys(shared)) rmSync(join(DIST, piece));
  rmSync(MODULES, { recursive: true });
}

/**
 * Pieces that the same runs load, of those that have no pack of their own, and of letters in PDF: evenings need the same. A few small ones
 * are read by more.
 * @param {ReadonlyMap<string, readonly string[]>} loaded
 * @returns {readonly Group[]}
 */
function groupsOf(loaded) {
  const shared = [...loaded.keys()].filter((name) => !OWN.includes(name) || RUNS.get(name)?.pages);
  /** @type {Map<string, Group>} */
  const groups = new Map();
  for (const piece of new Set(shared.flatMap((name) => loaded.get(name) ?? []))) {
    const runs = shared.filter((name) => loaded.get(name)?.includes(piece));
    const group = groups.get(runs.join(' ')) ?? { runs, pieces: [], bytes: 0 };
    group.pieces.push(piece);
    group.bytes += statSync(join(DIST, piece)).size;
    groups.set(runs.join(' '), group);
  }
  const bySize = [...groups.values()].sort((a, b) => a.bytes - b.bytes);
  return bySize.filter((group, index) => {
    const around = bySize.slice(index + 1).filter(({ runs }) => group.runs.every((name) => runs.includes(name)));
    const [closest] = around.sort((a, b) => a.runs.length - b.runs.length);
    if (group.bytes > SMALL || !closest) return true;
    closest.pieces.push(...group.pieces);
    closest.bytes += group.bytes;
    return false;
  });
}

/**
 * A pack in which the pieces that its command always loads share a scope: all of that is run at once.
 * @param {string} file
 * @param {readonly string[]} pieces
 * @param {readonly string[]} always
 */
async function writeOwnPack(file, pieces, always) {
  const { canShare, hoisted } = await import('./hoist.mjs');
  const together = always.filter((piece) => canShare(join(MODULES, piece)));
  const others = pieces.filter((piece) => !together.includes(piece));
  const code = await hoisted(MODULES, together);
  writeCode(
    file,
    `(function(require,__filename,module={}){${code}\nreturn{give:module.exports.give,apart:{${apart(others)}}}})`,
  );
}

/**
 * @param {string} file
 * @param {readonly string[]} pieces
 */
function writePack(file, pieces) {
  writeCode(file, `({${apart(pieces)}})`);
}

/**
 * Pieces with a scope each.
 * @param {readonly string[]} pieces
 */
function apart(pieces) {
  return pieces
    .map(
      (piece) =>
        `${JSON.stringify(piece)}:function(exports,require,module,__filename){${readFileSync(join(DIST, piece), 'utf8')}\n}`,
    )
    .join(',\n');
}

/**
 * @param {string} file
 * @param {string} code
 */
function writeCode(file, code) {
  const sum = createHash('sha256').update(code).digest('hex').slice(0, 32);
  writeFileSync(join(DIST, file), `/*${sum}*/${code}`);
}
