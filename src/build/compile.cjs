// Runs the commands that people type most, so that Node compiles what they need, and keeps the compiled code for bin/load.js.
const { mkdirSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { dirname, join } = require('node:path');
const { PassThrough } = require('node:stream');
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

async function run() {
  rmSync(dirname(COMPILED), { recursive: true, force: true });
  const { nodeHost } = load('node.js');
  const { main } = load('main.js');
  load('worker.js');
  for (const words of RUNS) {
    const stream = new PassThrough().resume();
    const world = { stdout: stream, stderr: stream, stdin: () => stream, env: { HOME: tmpdir() }, folder: tmpdir() };
    await main([...words, '--today', '2026-01-01'], nodeHost(world));
  }
  mkdirSync(COMPILED, { recursive: true });
  for (const [file, script] of scripts) writeFileSync(join(COMPILED, file), script.createCachedData());
}

run();
