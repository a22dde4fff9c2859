import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { expect, test } from 'vitest';
import { PACKAGE, runBin, runProgram, tempFolder } from './support/run.ts';

// What a command reads before it does anything: every file more is time that whoever typed it waits.

const BIN = join(PACKAGE, 'bin/appeal.js');
const COMMANDS = ['list', 'show', 'deadlines', 'letter'] as const;

const { outputs } = await bundledCommands();

/** The commands in pieces, as the program is built, without being written. */
async function bundledCommands(): Promise<Metafile> {
  const { metafile } = await build({
    absWorkingDir: PACKAGE,
    entryPoints: COMMANDS.map((name) => join('src/commands', `${name}.ts`)),
    outdir: 'nowhere',
    write: false,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    metafile: true,
    packages: 'external',
  });
  return metafile;
}

/** The files of src/ in a piece and in all that it cannot start without. */
function filesBefore(piece: string, seen = new Set<string>()): Set<string> {
  if (seen.has(piece)) return new Set();
  seen.add(piece);
  const { inputs = {}, imports = [] } = outputs[piece] ?? {};
  const own = Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : []));
  const others = imports.flatMap(({ path, kind }) =>
    kind === 'import-statement' && path in outputs ? [...filesBefore(path, seen)] : [],
  );
  return new Set([...own, ...others].map((file) => file.replace(/^src\//, '')));
}

const before = (name: string) => [
  ...filesBefore(Object.keys(outputs).find((piece) => outputs[piece]?.entryPoint === `src/commands/${name}.ts`) ?? ''),
];

test.each(COMMANDS)('%s starts without a room of a language, and without the words of all', (name) => {
  const files = before(name);
  expect(files).toContain(`commands/${name}.ts`);
  expect(files.filter((file) => /^languages\/(?:[^/]+\/|all-words)/.test(file))).toEqual([]);
});

test.each(['list', 'deadlines'])('%s starts without tables of addresses, templates and lists of rooms', (name) => {
  const tables = ['countries/address-formats.ts', 'template/shipped.ts', 'languages/rooms.ts', 'fonts/catalogue.ts'];
  expect(before(name).filter((file) => tables.includes(file))).toEqual([]);
});

/** The same command in another Node, or with code that was kept for other settings than those of now. */
const OTHERWISE = {
  'nothing kept': [
    '-e',
    "Object.defineProperty(process, 'version', { value: 'v0.0.0' }); require(process.argv[1])",
    BIN,
  ],
  'what is kept of no use': ['--max-lazy', BIN],
} as const;

test.each(Object.entries(OTHERWISE))('a letter is the same with %s', async (_, words) => {
  const folder = tempFolder();
  const letter = ['letter', '--target', 'wang'];
  expect(await runProgram(process.execPath, [...words, ...letter], { folder })).toEqual(
    await runBin(letter, { folder }),
  );
});

test('a letter of text reads one piece of the program', async () => {
  const asked = `const { scripts } = require(process.argv[1]);
    process.once('exit', () => console.error([...scripts.keys()].join()));
    process.argv.splice(1, 1);
    require(process.argv[1])`;
  const words = ['-e', asked, join(PACKAGE, 'bin/load.js'), BIN, '-q', 'letter', '--target', 'wang'];
  const { stderr } = await runProgram(process.execPath, words);
  expect(stderr).toBe('letter.pack.js\n');
});
