// Writes docs/commands.md and docs/appeal.1, the manual of all commands, from what they declare of themselves.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { dirname, join } from 'node:path';
import { argv, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * The files by path from the root, made afresh.
 * @returns {Promise<Map<string, string>>}
 */
export async function manualFiles() {
  const { declaredProgram, help, manPage, manualOf, manualPage } = await program();
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const manual = manualOf(await declaredProgram({ version, out: stdout }), help, version);
  return new Map([
    ['docs/commands.md', manualPage(manual)],
    ['docs/appeal.1', manPage(manual)],
  ]);
}

/**
 * The commands with what they declare, and what makes a manual of it. All of the program is too much for a data URL.
 * @returns {Promise<any>}
 */
async function program() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: {
      contents: `
        export { declaredProgram } from './src/main.ts';
        export { manualOf } from './src/commands/manual.ts';
        export { manPage, manualPage } from './src/render/manual.ts';
        export { help } from './src/problem/messages/en/help.ts';
      `,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    packages: 'external',
    format: 'cjs',
    platform: 'node',
    logLevel: 'error',
  });
  const made = new Module(join(root, 'manual.cjs'));
  made.paths = createRequire(join(root, 'manual.cjs')).resolve.paths('yaml') ?? [];
  /** @type {any} */ (made)._compile(outputFiles[0]?.text ?? '', join(root, 'manual.cjs'));
  return made.exports;
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const files = await manualFiles();
  for (const [path, text] of files) writeFileSync(join(root, path), text);
  stdout.write(`Wrote ${[...files.keys()].join(' and ')}\n`);
}
