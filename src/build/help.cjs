// Writes out the help of the program and of each command: to show it then takes nothing of what says which flags there are.
const { mkdirSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { load } = require('../../bin/appeal.js');
const { runWith } = require('./runs.cjs');

const FOLDER = join(__dirname, '..', '..', 'dist', 'help');

/** The width of a stream that is no terminal, and the widest that help has. */
const WIDTHS = [80, 100];

/** Where more can be read, as it is shown from wherever the build runs the program. */
const README = /^([^:\n]+: ).*README\.md$/m;

writeHelp();

async function writeHelp() {
  rmSync(FOLDER, { recursive: true, force: true }); // or that is what would be shown
  const { nodeHost, declaredProgram } = { ...load('node.js'), ...load('main.js') };
  const world = { env: { HOME: tmpdir() }, folder: tmpdir(), stdout: process.stdout, stderr: process.stderr };
  const { commands } = await declaredProgram(nodeHost(world));
  /** @type {Map<string, string>} */
  const texts = new Map();
  for (const name of ['', ...commands.map((/** @type {{ name(): string }} */ one) => one.name())])
    for (const columns of WIDTHS) {
      const shown = await runWith([...(name === '' ? [] : [name]), '--help'], { columns });
      const text = shown.toString().replace(README, (_, mark) => `${mark}{README.md}`);
      texts.set(`${name || 'appeal'}-${columns}.txt`, text);
    }
  mkdirSync(join(FOLDER, 'en'), { recursive: true });
  for (const [file, text] of texts) writeFileSync(join(FOLDER, 'en', file), text);
}
