// Puts pieces of dist/ that are always loaded together into one file: to open and read a file takes longer than to run most pieces.
const { spawnSync } = require('node:child_process');
const { readFileSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { START, exported, load } = require('../../bin/load.js');

const DIST = join(__dirname, '..', '..', 'dist');

/** Packs in the order in which they are loaded, and the commands all of which need what is in them. A piece is in the first that has it. */
const PACKS = [
  { file: START, runs: [['--help'], ['list'], ['letter', '--target', 'wang']] },
  { file: 'cases.pack.js', runs: [['list'], ['letter', '--target', 'wang'], ['envelope', '--target', 'wang']] },
  { file: 'letter.pack.js', runs: [['letter', '--target', 'wang']] },
  // what makes letters of phrases, in whatever language
  {
    file: 'phrases.pack.js',
    runs: [
      ['letter', '--target', 'wang', '--lang', 'fr'],
      ['letter', '--target', 'wang', '--lang', 'ru'],
    ],
  },
];

const [, , ...words] = process.argv;
if (words.length > 0) printPieces(words);
else pack();

/**
 * Runs a command and prints the pieces that it loaded, in that order.
 * @param {string[]} words
 */
async function printPieces(words) {
  const { nodeHost } = load('node.js');
  const { main } = load('main.js');
  const { PassThrough } = require('node:stream');
  const stream = new PassThrough().resume();
  const world = { stdout: stream, stderr: stream, stdin: () => stream, env: { HOME: tmpdir() }, folder: tmpdir() };
  await main([...words, '--today', '2026-01-01'], nodeHost(world));
  process.stdout.write(JSON.stringify([...exported.keys()]));
}

/**
 * @param {readonly string[]} words
 * @returns {string[]}
 */
function piecesOf(words) {
  const { stdout, status } = spawnSync(process.execPath, [__filename, ...words], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the pieces of appeal ${words.join(' ')} could not be found out`);
  return JSON.parse(stdout);
}

function pack() {
  const placed = new Map();
  const files = PACKS.map(({ file, runs }) => {
    const [first = [], ...others] = runs.map(piecesOf);
    const names = first.filter((name) => !placed.has(name) && others.every((list) => list.includes(name)));
    for (const name of names) placed.set(name, file);
    return { file, names };
  });
  for (const { file, names } of files) {
    const pieces = names.map(
      (name) =>
        `${JSON.stringify(name)}:function(exports,require,module,__filename){${readFileSync(join(DIST, name), 'utf8')}\n}`,
    );
    const packs = file === START ? `packs:${JSON.stringify(Object.fromEntries(placed))},` : '';
    writeFileSync(join(DIST, file), `({${packs}pieces:{${pieces.join(',\n')}}})`);
  }
  for (const name of placed.keys()) rmSync(join(DIST, name));
}
