import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { inject } from 'vitest';
import { nodeHost } from '../../src/host/node.ts';
import { main } from '../../src/main.ts';
import type { MessageLanguages } from '../../src/problem/messages.ts';
import { PACKAGE } from './package.ts';

export { PACKAGE };

// Three ways to run the program: from its sources in this process, as it is built in this process, and as a person does,
// through the built bin in a process of its own.

/** The day that it is in tests. */
export const TODAY = '2026-11-23';

/** The world of one run. */
export interface BinOptions {
  /** The folder to stand in; a fresh one if not given. */
  readonly folder?: string;
  readonly stdin?: string | Uint8Array;
  /** Added to an environment that has HOME and APPEAL_TODAY only. `undefined` takes one out. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** The day that it is; TODAY if not given. */
  readonly today?: string;
}

export interface RunOptions extends BinOptions {
  /** Columns of the terminal that stdout and stderr are; if not given, both are pipes. */
  readonly columns?: number;
  /** True if stdin is a terminal too, at which somebody answers with `stdin`. */
  readonly interactive?: boolean;
  /** The languages of messages, if not those that the program has. */
  readonly languages?: MessageLanguages;
}

export interface Result {
  readonly stdout: string;
  readonly stderr: string;
  readonly exit: number;
}

/** A result with stdout as it is, byte for byte: what is no text is lost in `stdout`. */
export interface BinaryResult extends Result {
  readonly bytes: Buffer;
}

/** What a run in process gave. */
export interface InProcessResult extends BinaryResult {
  /** Both streams in the order in which they were written, as a terminal shows them. */
  readonly shown: string;
}

/** A new empty folder to stand in, with an empty home folder beside it. All are deleted after the last test. */
export function tempFolder(): string {
  const around = mkdtempSync(join(inject('temporary'), 'run-'));
  mkdirSync(homeOf(join(around, 'work')));
  mkdirSync(join(around, 'work'));
  return join(around, 'work');
}

/** The home folder of runs that stand in a folder of `tempFolder`. */
export function homeOf(folder: string): string {
  return join(dirname(folder), 'home');
}

/** Runs `appeal` with these words in this process. */
export function run(words: readonly string[], options: RunOptions = {}): Promise<InProcessResult> {
  return runHere({ main, nodeHost }, words, options);
}

/** Runs what bin/appeal.js runs, the pieces of dist/, in this process. */
export function runBuilt(words: readonly string[], options: RunOptions = {}): Promise<InProcessResult> {
  const { load } = createRequire(import.meta.url)(join(PACKAGE, 'bin/appeal.js')) as { load(name: string): unknown };
  return runHere({ ...(load('main.js') as Program), ...(load('node.js') as Program) }, words, options);
}

/** The program and the world that it runs in, from src/ or from dist/. */
interface Program {
  readonly main: typeof main;
  readonly nodeHost: typeof nodeHost;
}

async function runHere(program: Program, words: readonly string[], options: RunOptions): Promise<InProcessResult> {
  const { folder = tempFolder(), columns, interactive = false, languages } = options;
  const shown: string[] = [];
  const stdout = new Capture(columns, shown);
  const stderr = new Capture(columns, shown);
  const stdin = Object.assign(Readable.from(chunks(options.stdin ?? '', interactive)), { isTTY: interactive });
  const env = environment(folder, options);
  const host = program.nodeHost({ stdout, stderr, stdin: () => stdin, env, folder });
  const exit = await program.main(words, host, languages);
  return { stdout: stdout.text, bytes: stdout.bytes, stderr: stderr.text, exit, shown: shown.join('') };
}

/** Runs the built bin/appeal.js with these words. Its streams are pipes. */
export function runBin(words: readonly string[], options: BinOptions = {}): Promise<BinaryResult> {
  return runProgram(process.execPath, [join(PACKAGE, 'bin/appeal.js'), ...words], options);
}

/** Runs any program in the same world. A program that is ended by a signal counts as exit 128. */
export function runProgram(program: string, words: readonly string[], options: BinOptions = {}): Promise<BinaryResult> {
  const { folder = tempFolder(), stdin = '' } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { cwd: folder, env: environment(folder, options) as NodeJS.ProcessEnv });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      const bytes = Buffer.concat(out);
      resolve({ stdout: bytes.toString(), bytes, stderr: Buffer.concat(err).toString(), exit: code ?? 128 });
    });
    child.stdin.on('error', () => {}); // it may end before it has read everything
    child.stdin.end(stdin);
  });
}

/** A pipe hands over all at once, a terminal line by line. */
function chunks(text: string | Uint8Array, interactive: boolean): Buffer[] {
  const whole = Buffer.from(text as Uint8Array);
  return interactive
    ? whole
        .toString()
        .split(/(?<=\n)/)
        .map((line) => Buffer.from(line))
    : [whole];
}

function environment(folder: string, { env = {}, today = TODAY }: BinOptions): Record<string, string> {
  const all = { HOME: homeOf(folder), APPEAL_TODAY: today, PATH: process.env.PATH, ...env };
  return Object.fromEntries(Object.entries(all).filter((one): one is [string, string] => one[1] !== undefined));
}

/** A stream that keeps what is written to it; a terminal if it has columns. */
class Capture extends Writable {
  readonly isTTY: boolean;
  readonly columns: number;
  readonly rows = 24;
  private readonly kept: Buffer[] = [];

  constructor(columns: number | undefined, shown: string[]) {
    super({
      decodeStrings: false,
      write: (content: string | Uint8Array, _, done) => {
        const bytes = Buffer.from(content as Uint8Array);
        this.kept.push(bytes);
        shown.push(bytes.toString());
        done();
      },
    });
    this.isTTY = columns !== undefined;
    this.columns = columns ?? 0;
  }

  get bytes(): Buffer {
    return Buffer.concat(this.kept);
  }

  get text(): string {
    return this.bytes.toString();
  }
}
