import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { expect, test } from 'vitest';
import { homeOf, PACKAGE, runBin, runProgram, tempFolder } from './support/run.ts';

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

const LETTER = ['letter', '--target', 'wang'] as const;

test('a letter is the same where what was kept compiled is of no use', async () => {
  const folder = tempFolder();
  const shown = await runProgram(process.execPath, ['--max-lazy', BIN, ...LETTER], { folder });
  expect(shown).toEqual(await runBin(LETTER, { folder }));
  expect(readdirSync(homeOf(folder))).toEqual([]);
});

test('another Node keeps what it compiled for the user, and uses it', async () => {
  const folder = tempFolder();
  const words = [
    '-e',
    `Object.defineProperty(process, 'version', { value: 'v0.0.0' });
     const { scripts, start } = require(process.argv[1]);
     start();
     process.once('exit', () => console.error([...scripts.values()].map(({ script }) => script.cachedDataRejected)));`,
    BIN,
    ...LETTER,
  ];
  const before = await runProgram(process.execPath, words, { folder });
  const [node = '', ...others] = readdirSync(join(homeOf(folder), '.cache/appeal'));
  expect(others).toEqual([]);
  const [kept = ''] = readdirSync(join(homeOf(folder), '.cache/appeal', node));
  expect(statSync(join(homeOf(folder), '.cache/appeal', node, kept)).mode & 0o777).toBe(0o600);
  const after = await runProgram(process.execPath, words, { folder });
  expect(before.stderr).toMatch(/\[ undefined \]\n$/);
  expect(after.stderr).toMatch(/\[ false \]\n$/);
  expect(after.stdout).toBe((await runBin(LETTER, { folder })).stdout);
});

test('a letter of text reads one piece of the program, whose parts share a scope', async () => {
  const asked = `const { exported, scripts, start } = require(process.argv[1]);
    process.once('exit', () => console.error([...scripts.keys()].join(), exported.size < 40));
    start()`;
  const { stderr } = await runProgram(process.execPath, ['-e', asked, BIN, '-q', ...LETTER]);
  expect(stderr).toBe('letter.pack.js true\n');
});

test('a letter in PDF reads one piece of the program, and needs no WebAssembly unless it has marks or joined letters', async () => {
  const asked = `delete globalThis.WebAssembly;
    const { scripts, start } = require(process.argv[1]);
    process.once('exit', () => console.error([...scripts.keys()].join()));
    start()`;
  const run = (...words: readonly string[]) =>
    runProgram(process.execPath, ['-e', asked, BIN, '-q', ...LETTER, '-o', 'a.pdf', ...words], {
      folder: tempFolder(),
    });
  expect((await run()).stderr).toBe('letter-pdf.pack.js\n');
  const pack = readFileSync(join(PACKAGE, 'dist/letter-pdf.pack.js'), 'latin1');
  expect(pack.match(/"(?:letter-fitted|config-exists|characters-more)"(?=:)/g)).toEqual(['"letter-fitted"']); // what few letters say is apart
  expect((await run('--lang', 'zh')).stderr).toBe('letter-pdf.pack.js\n');
  expect((await run('--lang', 'ar')).stderr).toContain('ReferenceError');
});

test('a letter of a case that ships reads no YAML, checks no shape, and is that of the same case with another text', async () => {
  const folder = tempFolder();
  writeFileSync(join(folder, 'nagyz-muhammed.yaml'), `${readFileSync(join(PACKAGE, 'cases/nagyz-muhammed.yaml'))}\n`);
  const asked = `const { exported, start } = require(process.argv[1]);
    process.once('exit', () => console.error([...exported.values()].flatMap((one) => Object.keys(one.exports)).join()));
    start()`;
  const lettersOf = (...words: readonly string[]) =>
    runProgram(process.execPath, ['-e', asked, BIN, '-q', ...LETTER, '--format', 'json', ...words], {
      folder,
    });
  const [shipped, own] = [await lettersOf(), await lettersOf('--case', 'nagyz-muhammed.yaml')];
  const read = /\b(?:readYaml|quickYaml|checkShape|caseSchema)\b/g;
  expect([...new Set(shipped.stderr.match(read))]).toEqual([]);
  expect([...new Set(own.stderr.match(read))].sort()).toEqual(['caseSchema', 'checkShape', 'quickYaml', 'readYaml']);
  expect(shipped.stdout).toBe(own.stdout);
});

test('a case that ships and was changed by its user is read as it is now', async () => {
  const folder = tempFolder();
  const text = readFileSync(join(PACKAGE, 'cases/nagyz-muhammed.yaml'), 'utf8');
  mkdirSync(join(folder, 'cases'));
  writeFileSync(join(folder, 'cases/nagyz-muhammed.yaml'), text.replace('Dear Director Wang', 'Dear Director Sample'));
  const { stdout } = await runProgram(process.execPath, [BIN, '-q', ...LETTER], { folder });
  expect(stdout).toContain('Dear Director Sample,');
});

/** The last word of the folder of compiled code that a command ends with, which names the settings of V8 that it has. */
async function settingsOf(command: string, before: readonly string[] = []): Promise<string | undefined> {
  const folder = tempFolder();
  const asked = join(folder, 'asked.cjs');
  writeFileSync(
    asked,
    `const { scripts, start } = require(process.argv[2]);
    process.once('exit', () => console.error([...scripts.values()].at(-1).folder));
    process.argv.splice(1, 1);
    start()`,
  );
  const words = [asked, BIN, '-q', ...command.split(' ')];
  const { stderr } = await runProgram(process.execPath, [...before, ...words], { folder });
  return stderr.trim().split('-').at(-1);
}

test('how patterns are compiled is set before anything has run, or not at all', async () => {
  expect(await settingsOf('list')).toBe('settled');
  expect(await settingsOf('list', ['--no-warnings'])).toBe('pages');
  expect(await settingsOf('letter --target wang -o a.pdf')).toBe(process.arch); // nothing is set for one letter
  const isMeasured = process.version.startsWith('v20.');
  expect(await settingsOf('import --help')).toBe(isMeasured ? 'import' : 'settled'); // fast code is made later
});
