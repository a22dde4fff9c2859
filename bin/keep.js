// Keeps what Node compiled in the user's own folder of caches, for a Node for which the build kept nothing. Not where all users may
// write, which is where Node itself keeps such code: what stands there is run.
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');

/** What a pack begins with: a sum of its bytes, as V8 itself looks only at their number (src/build/pack.cjs). */
const SUM = /^\/\*([0-9a-f]{32})\*\//;

/** Code to keep once the program ends, by its file. @type {Map<string, import('node:vm').Script>} */
const fresh = new Map();

/**
 * The file for the code of a pack; undefined of what is no pack, or where the user has no folder.
 * @param {string} source
 * @param {string} settings the Node and the settings of V8 that the code is for
 */
function fileFor(source, settings) {
  const { HOME, XDG_CACHE_HOME } = process.env;
  const folder = [XDG_CACHE_HOME, HOME && `${HOME}/.cache`].find((one) => one?.startsWith('/'));
  const [, sum] = SUM.exec(source) ?? [];
  if (folder === undefined || sum === undefined) return undefined;
  return { folder: `${folder}/appeal/${settings}`, name: sum };
}

/**
 * @param {string} source
 * @param {string} settings
 */
function keptCode(source, settings) {
  const file = fileFor(source, settings);
  if (!file) return undefined;
  try {
    return readFileSync(`${file.folder}/${file.name}`);
  } catch {
    return undefined;
  }
}

/**
 * Keeps the code of a pack, unless what is kept was of use: as the program ends, when all that it needed is compiled.
 * @param {string} source
 * @param {string} settings
 * @param {import('node:vm').Script} script
 */
function keepCode(source, settings, script) {
  const file = fileFor(source, settings);
  if (!file || script.cachedDataRejected === false) return;
  if (fresh.size === 0) process.once('exit', writeFresh);
  fresh.set(`${file.folder}/${file.name}`, script);
}

/** Whole or not at all. Where it cannot be written, the next run compiles anew. */
function writeFresh() {
  for (const [file, script] of fresh) {
    try {
      mkdirSync(file.slice(0, file.lastIndexOf('/')), { recursive: true, mode: 0o700 });
      writeFileSync(`${file}.${process.pid}`, script.createCachedData(), { mode: 0o600 });
      renameSync(`${file}.${process.pid}`, file);
    } catch {}
  }
}

module.exports = { keptCode, keepCode };
