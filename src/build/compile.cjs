// Runs the commands that people type most, so that Node compiles what they need, and keeps the compiled code for bin/appeal.js.
const { spawnSync } = require('node:child_process');
const { existsSync, mkdirSync, rmSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { COMPILED, OWN, ownPack, scripts } = require('../../bin/appeal.js');
const { RUNS, runNamed } = require('./runs.cjs');

const [, , ...asked] = process.argv;
if (asked.length === 0) compile();
else keep(asked);

/** In several processes: code is good only for the settings with which it was made, and a command may change them while it runs. */
function compile() {
  rmSync(dirname(COMPILED), { recursive: true, force: true });
  mkdirSync(COMPILED, { recursive: true }); // so that none is kept for the user
  const names = [...RUNS.keys()];
  const own = names.filter((name) => OWN.some((one) => [name, RUNS.get(name)?.words[0]].includes(one)));
  const imports = names.filter((name) => RUNS.get(name)?.words[0] === 'import');
  const others = names.filter((name) => !own.includes(name) && !imports.includes(name));
  const first = own.filter((name) => !RUNS.get(name)?.isCompiledWithIt);
  for (const runs of [...first.map((name) => [name, ...compiledWith(name)]), imports, others]) {
    const env = { ...process.env, NODE_OPTIONS: '' }; // with others the settings would not be those that people have
    const { status } = spawnSync(process.execPath, [__filename, ...runs], { stdio: 'inherit', env });
    if (status !== 0) throw new Error(`what ${runs.join(', ')} need could not be compiled`);
  }
}

/** @param {string} name of a run that has a pack of its own */
function compiledWith(name) {
  return [...RUNS].filter(([, { pack, isCompiledWithIt }]) => isCompiledWithIt && pack === name).map(([run]) => run);
}

/**
 * Keeps the code of some runs that is not there yet, if it was made with the settings of now.
 * @param {readonly string[]} runs
 */
async function keep(runs) {
  for (const name of runs) await runNamed(name);
  const settings = [...scripts.values()].at(-1)?.folder ?? COMPILED;
  mkdirSync(settings, { recursive: true });
  for (const [file, { script, folder }] of scripts) {
    const kept = join(folder, file);
    const others = OWN.some((name) => file === ownPack(name) && !runs.includes(name));
    if (folder === settings && !others && !existsSync(kept)) writeFileSync(kept, script.createCachedData());
  }
}
