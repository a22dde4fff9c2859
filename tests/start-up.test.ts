import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { expect, test } from 'vitest';
import { PACKAGE } from './support/package.ts';

// What a command reads before it does anything: every file more is time that whoever typed it waits.

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
