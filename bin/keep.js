// Keeps what Node compiled in the user's own folder of caches, for a Node for which the build kept nothing.
const { mkdirSync, renameSync, writeFileSync } = require('node:fs');

/** Code to keep once the program ends, by its file. @type {Map<string, import('node:vm').Script>} */
const fresh = new Map();

/**
 * Keeps the code of a pack as the program ends, when all that it needed is compiled.
 * @param {string} file
 * @param {import('node:vm').Script} script
 */
function keepCode(file, script) {
  if (fresh.size === 0) process.once('exit', writeFresh);
  fresh.set(file, script);
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

module.exports = { keepCode };
