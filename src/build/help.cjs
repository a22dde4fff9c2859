// Writes out the help of the program and of each command: to show it then takes nothing of what says which flags there are.
const { mkdirSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { load } = require('../../bin/load.js');
const { runWith } = require('./runs.cjs');

const FOLDER = join(__dirname, '..', '..', 'dist', 'help');

/** The width of a stream that is no terminal, and the widest that help has. */
const WIDTHS = [80, 100];

writeHelp();

async function writeHelp() {
  rmSync(FOLDER, { recursive: true, force: true }); // or that is what would be shown
  const { nodeHost, declaredProgram } = { ...load('node.js'), ...load('main.js') };
  const elsewhere = join(tmpdir(), 'appeal-build'); // as for the runs: from there the path of README.md is shown in full
  const host = nodeHost({
    env: { HOME: elsewhere },
    folder: elsewhere,
    stdout: process.stdout,
    stderr: process.stderr,
  });
  const readme = host.shortPath(host.join(host.shipped, 'README.md'));
  const { commands } = await declaredProgram(host);
  /** @type {Map<string, string>} */
  const texts = new Map();
  for (const name of ['', ...commands.map((/** @type {{ name(): string }} */ one) => one.name())])
    for (const columns of WIDTHS) {
      const shown = await runWith([...(name === '' ? [] : [name]), '--help'], { columns });
      texts.set(
        `${name || 'appeal'}-${columns}.txt`,
        shown.toString().replace(readme, () => '{README.md}'),
      );
    }
  mkdirSync(join(FOLDER, 'en'), { recursive: true });
  for (const [file, text] of texts) writeFileSync(join(FOLDER, 'en', file), text);
}
