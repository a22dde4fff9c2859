import * as fs from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import * as path from 'node:path';
import type { Interface } from 'node:readline';
import manifest from '../../package.json' with { type: 'json' };
import { visible } from '../problem/visible.ts';
import type { Output } from '../terminal/screen.ts';
import { startFiles, writeFiles } from './batch.ts';
import { deflate } from './deflate.ts';
import { hostError, isLink, kind, listFolder, makeFolder, openPipe, readFile, readPart, shortPath } from './files.ts';
import { systemFonts } from './fonts.ts';
import { type Host, HostError, Interrupted } from './host.ts';
import { inflate } from './inflate.ts';
import { absolute as absoluteIn, joined } from './paths.ts';
import { SHIPPED } from './shipped.ts';
import { type Stream, streamOf } from './streams.ts';
import { compileLater } from './tiering.ts';

// The one host over node:fs and process.

/** What a test may put in place of the process. */
export interface World {
  readonly stdout: Stream;
  readonly stderr: Stream;
  /** Called only when input is wanted: opening it takes time. */
  readonly stdin: () => NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly folder: string;
  readonly today?: string;
  readonly elapsed?: () => number;
}

const VERSION = manifest.version;

/** The host of this process, or of a test's world. */
export function nodeHost(world: World): Host {
  const absolute = (file: string) => absoluteIn(world.folder, file);
  const home = world.env.HOME || homedir();
  return {
    out: output(world.stdout),
    err: output(world.stderr),
    env: world.env,
    folder: world.folder,
    shipped: SHIPPED,
    home,
    version: VERSION,
    get interactive() {
      return world.stderr.isTTY === true && world.stdin().isTTY === true;
    },
    elapsed: () => world.elapsed?.() ?? performance.now(),
    today: () => world.today ?? localDay(new Date()),
    readFile: (file, limit, room) => readFile(absolute(file), file, limit, room),
    readPart: (file, start, length) => readPart(absolute(file), file, start, length),
    readInput: (limit, descriptor) => readInput(descriptor === 0 ? world.stdin() : openPipe(descriptor), limit),
    listFolder: (folder) => listFolder(absolute(folder), folder),
    kind: (file) => kind(absolute(file)),
    isLink: (file) => isLink(absolute(file)),
    writeFiles: (files, overwrite) => writeFiles(files, overwrite, world.folder),
    startFiles: (overwrite) => startFiles(overwrite, world.folder),
    hold: async (folder, force) => (await import('./hold.ts')).hold(absolute(folder), force),
    journal: async () => (await import('./journal.ts')).journal(world.folder),
    makeFolder: (folder, forAll = false) => makeFolder(absolute(folder), folder, forAll ? 0o777 : 0o700),
    ask: questioner(world),
    draft,
    edit: (file, command) => runShell(`${command} "$0"`, [file], world, 'inherit'),
    discard: (file) => fs.rmSync(path.dirname(file), { recursive: true, force: true }),
    open: async (file) => (await import('./desktop.ts')).openFile(absolute(file), world.env),
    page: (text, command) => page(text, command, world),
    systemFonts: (codePoint) => systemFonts(codePoint, world.env),
    deflate,
    inflate,
    sha256: (text) => process.getBuiltinModule('node:crypto').hash('sha256', text),
    workers: async () => (await import('./workers.ts')).startWorkers(path.join(SHIPPED, 'bin', 'worker.js')),
    tidyMemory: async () => (await import('./memory.ts')).tidyMemory(),
    holdMemory: async () => (await import('./memory.ts')).holdMemory(),
    spareMemory: async () => (await import('./memory.ts')).spareMemory(),
    compileLater: async (isShort = false) => compileLater(isShort),
    scratch: async () => (await import('./scratch.ts')).scratch(),
    printing: async () => (await import('./printer.ts')).printing(world.env, home),
    join: joined,
    shortPath: (file) => shortPath(absolute(file), world.folder, home),
  };
}

function output(stream: Stream): Output {
  return {
    write: (content) => {
      stream.write(content);
    },
    drained: () => new Promise((resolve) => stream.write('', (error) => resolve(!error))),
    columns: stream.isTTY ? stream.columns || 80 : undefined,
    rows: stream.isTTY ? stream.rows || 24 : undefined,
  };
}

function localDay(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

async function readInput(stdin: NodeJS.ReadableStream, limit: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    const bytes = Buffer.from(chunk as string | Uint8Array as Uint8Array);
    size += bytes.length;
    if (size > limit) throw new HostError('too-large', '-', { is: 'over-limit' }, size);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/**
 * Asks questions one after the other. Lines that come in a heap are kept for the questions to come; the end of input answers undefined, at
 * once and for good, and Ctrl-C throws.
 */
function questioner(world: World): (question: string) => Promise<string | undefined> {
  const heap: string[] = [];
  let ended = false;
  let stopped = false;
  let waiting: ((line: string | undefined) => void) | undefined;
  let lines: Interface | undefined;
  const open = async () => {
    const { createInterface } = await import('node:readline');
    const opened = createInterface({ input: world.stdin(), output: world.stderr as NodeJS.WritableStream });
    opened.on('line', (line) => (waiting ? waiting(line) : heap.push(line)));
    opened.on('SIGINT', () => {
      stopped = true;
      opened.close();
    });
    opened.on('close', () => {
      ended = true;
      if (waiting) world.stderr.write('\n');
      waiting?.(undefined);
    });
    return opened;
  };
  return async (asked) => {
    const question = visible(asked);
    lines ??= await open();
    if (heap.length > 0) {
      world.stderr.write(`${question}${visible(heap[0] ?? '')}\n`);
      return heap.shift();
    }
    if (stopped) throw new Interrupted();
    if (ended) return undefined;
    const opened = lines;
    return new Promise((resolve, reject) => {
      waiting = (line) => {
        waiting = undefined;
        opened.pause();
        if (stopped) reject(new Interrupted());
        else resolve(line);
      };
      opened.setPrompt(question);
      opened.prompt();
    });
  };
}

function draft(text: string): string {
  try {
    const file = path.join(fs.mkdtempSync(path.join(tmpdir(), 'appeal-')), 'letter.md');
    fs.writeFileSync(file, text, { mode: 0o600 });
    return file;
  } catch (error) {
    throw hostError(error, tmpdir());
  }
}

async function page(text: string, command: string, world: World): Promise<void> {
  await runShell(command, [], world, 'pipe', text);
}

/** Runs a command of the user's own setting ($EDITOR, $PAGER) as git does: through the shell, so that it may have flags. */
async function runShell(
  command: string,
  words: readonly string[],
  world: World,
  stdin: 'inherit' | 'pipe',
  text = '',
): Promise<void> {
  const { spawn } = await import('node:child_process');
  return new Promise((resolve, reject) => {
    const child = spawn('/bin/sh', ['-c', command, ...words], {
      cwd: world.folder,
      env: world.env as NodeJS.ProcessEnv,
      stdio: [stdin, 'inherit', 'inherit'],
    });
    child.once('error', (error) => reject(new HostError('other', command, { is: 'said', value: error.message })));
    child.once('exit', (code, signal) => {
      if (code === 0) resolve();
      else
        reject(
          new HostError(
            'other',
            command,
            signal ? { is: 'signal', value: signal } : { is: 'ended', value: String(code) },
          ),
        );
    });
    child.stdin?.on('error', () => {});
    child.stdin?.end(text);
  });
}

/** The world of a running process. */
export function processWorld(running: NodeJS.Process): World {
  return {
    stdout: streamOf(running, 1),
    stderr: streamOf(running, 2),
    stdin: () => running.stdin,
    env: running.env,
    folder: running.cwd(),
  };
}
