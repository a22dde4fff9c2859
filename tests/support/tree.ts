import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { inject } from 'vitest';
import { PACKAGE } from './package.ts';
import { type BinaryResult, runProgram } from './run.ts';

/** What of the repository is copied, as it is built too; libraries and fonts are linked to. */
const PARTS = [
  'bin',
  'dist',
  'cases',
  'docs',
  'src',
  'templates',
  'tests',
  'package.json',
  'tsconfig.json',
  'biome.json',
  '.gitignore',
  'CHANGELOG.md',
  'README.md',
];
const LINKED = ['node_modules', 'src/fonts/files'];

/** A copy of the repository to change. */
export class Tree {
  readonly root = mkdtempSync(join(inject('temporary'), 'tree-'));
  private readonly copied: number;

  constructor() {
    const linked = LINKED.map((name) => join(PACKAGE, name));
    for (const name of PARTS)
      cpSync(join(PACKAGE, name), join(this.root, name), { recursive: true, filter: (path) => !linked.includes(path) });
    for (const name of LINKED) symlinkSync(join(PACKAGE, name), join(this.root, name));
    this.copied = Math.max(...LINKED.map((name) => lstatSync(join(this.root, name)).mtimeMs)); // the last that was made
  }

  /** The files of these kinds that were made or changed since the tree was copied. */
  changed(...endings: readonly string[]): string[] {
    return PARTS.filter((part) => !part.includes('.') && part !== 'dist')
      .flatMap((part) =>
        readdirSync(join(this.root, part), { recursive: true, encoding: 'utf8' }).map((name) => `${part}/${name}`),
      )
      .filter((name) => endings.includes(extname(name)) && statSync(join(this.root, name)).mtimeMs >= this.copied);
  }

  read(file: string): string {
    return readFileSync(join(this.root, file), 'utf8');
  }

  write(file: string, text: string): void {
    mkdirSync(dirname(join(this.root, file)), { recursive: true });
    writeFileSync(join(this.root, file), text);
  }

  /** Writes a file that is like another but for these words. Throws if one of them is not there. */
  copy(from: string, to: string, changes: Readonly<Record<string, string>>): void {
    this.write(to, replaced(this.read(from), changes, from));
  }

  /** Puts words in place of others. */
  change(file: string, changes: Readonly<Record<string, string>>): void {
    this.copy(file, file, changes);
  }

  /** Adds a line below the first one that begins so, but for its indentation. */
  addBelow(file: string, beginning: string, line: string): void {
    const lines = this.read(file).split('\n');
    const at = lines.findIndex((one) => one.trimStart().startsWith(beginning));
    if (at === -1) throw new Error(`${file} has no line that begins with ${beginning}`);
    this.write(file, lines.toSpliced(at + 1, 0, line).join('\n'));
  }

  /** Runs `appeal` as it is built from the copy. */
  appeal(...words: readonly string[]): Promise<BinaryResult> {
    return runProgram(process.execPath, [join(this.root, 'bin/appeal.js'), ...words], { folder: this.root });
  }

  /** Runs a program of the libraries, such as tsc. What it says, '' if it ended well. */
  async tool(name: string, ...words: readonly string[]): Promise<string> {
    const program = join(this.root, 'node_modules/.bin', name);
    const env = { NO_COLOR: '1', VITEST: undefined };
    const { stdout, stderr, exit } = await runProgram(program, words, { folder: this.root, env });
    return exit === 0 ? '' : `${name} ended with ${exit}\n${stdout}${stderr}`;
  }

  /** Writes a program of the shell that can be run. */
  writeProgram(file: string, text: string): void {
    this.write(file, `#!/bin/sh\n${text}\n`);
    chmodSync(join(this.root, file), 0o755);
  }

  /**
   * Runs a script of the repository, such as src/build/schema.mjs. What it says, '' if it ended well. The programs of a folder
   * of the copy, if one is named, go before those of the same names.
   */
  async script(file: string, programs?: string): Promise<string> {
    const paths = [dirname(process.execPath), process.env.PATH ?? ''];
    const env = programs === undefined ? {} : { PATH: [join(this.root, programs), ...paths].join(':') };
    const { stdout, stderr, exit } = await runProgram(process.execPath, [file], { folder: this.root, env });
    return exit === 0 ? '' : `${file} ended with ${exit}\n${stdout}${stderr}`;
  }
}

function replaced(text: string, changes: Readonly<Record<string, string>>, file: string): string {
  let changed = text;
  for (const [from, to] of Object.entries(changes)) {
    if (!changed.includes(from)) throw new Error(`${file} has no ${from}`);
    changed = changed.replace(from, () => to);
  }
  return changed;
}
