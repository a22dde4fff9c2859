import * as fs from 'node:fs';
import * as path from 'node:path';
import { atEnd } from './endings.ts';
import { hostError } from './files.ts';
import { type FileBatch, type FileWriter, HostError, type OutputFile, type WritingOptions } from './host.ts';
import { passingName, removeLeft } from './passing.ts';

// Writing files for node: each under a passing name first, all of them put in place at the end, so that none is half
// written, whatever ends the process.

/** How long work on files may go on, in milliseconds, before a signal such as Ctrl-C is looked for. A letter by itself takes less. */
const PATIENCE = 40;

/** Batches that are neither committed nor abandoned. */
const unfinished = new Set<DiskBatch>();
let isGuarded = false;
let rested = 0;

/** Begins files that are written piece by piece. Relative paths count from `folder`. */
export function startFiles(overwrite: boolean, folder: string): FileBatch {
  return new DiskBatch(overwrite, folder);
}

/** Writes all files or none. Relative paths count from `folder`. Returns what was removed, as `FileBatch` has it. */
export function writeFiles(files: readonly OutputFile[], overwrite: boolean, folder: string): readonly string[] {
  const batch = new DiskBatch(overwrite, folder);
  try {
    for (const { path: file, content, ...options } of files) {
      const writer = batch.open(file, options);
      writer.append(content);
      writer.close();
    }
    batch.commit();
    return batch.removed;
  } finally {
    batch.abandon();
  }
}

/** From now on nothing unfinished outlives the process. */
function abandonAll(): void {
  for (const batch of [...unfinished]) batch.abandon();
}

/** A file that is written over keeps its permissions. A link to it stays a link if it was named; if not, the file takes its place. */
class DiskBatch implements FileBatch {
  private readonly overwrite: boolean;
  private readonly folder: string;
  private readonly begun: { writer: BatchedFile; passing: string; place: string; shown: string; mode: number }[] = [];
  /** Names to take away at the end, whatever the end is. */
  private readonly passing: string[] = [];
  /** Folders that were made, the outer ones first. */
  private readonly folders: string[] = [];
  private readonly tidied = new Set<string>();
  readonly removed: string[] = [];

  constructor(overwrite: boolean, folder: string) {
    this.overwrite = overwrite;
    this.folder = folder;
    if (unfinished.size === 0) rested = sinceStart();
    unfinished.add(this);
    if (!isGuarded) atEnd(abandonAll);
    isGuarded = true;
  }

  open(file: string, { mode, isNamed = false, makesFolder = false }: WritingOptions = {}): BatchedFile {
    const shown = path.resolve(this.folder, file);
    return asHostError(shown, () => {
      const before = isNamed
        ? fs.statSync(shown, { throwIfNoEntry: false })
        : fs.lstatSync(shown, { throwIfNoEntry: false });
      if (before && !this.overwrite) throw new HostError('exists', shown, { is: 'no-folder' });
      const place = before && isNamed ? fs.realpathSync(shown) : shown;
      if (makesFolder) this.makeFolder(path.dirname(place));
      this.tidy(path.dirname(place));
      const passing = this.passingName(place);
      const kept = before?.isFile() ? before.mode & 0o777 : undefined;
      const writer = new BatchedFile(shown, passing);
      this.begun.push({ writer, passing, place, shown, mode: mode ?? kept ?? 0o666 & ~process.umask() });
      return writer;
    });
  }

  adopt(file: string, whole: string, options: WritingOptions = {}): string {
    const writer = this.open(file, options);
    writer.drop();
    fs.renameSync(whole, writer.passing);
    return writer.passing;
  }

  forget(file: string): void {
    const shown = path.resolve(this.folder, file);
    const at = this.begun.findIndex((one) => one.shown === shown);
    const [gone] = at < 0 ? [] : this.begun.splice(at, 1);
    if (!gone) return;
    gone.writer.drop();
    takeAway(gone.passing);
  }

  commit(): void {
    const undo: (() => void)[] = [];
    try {
      for (const { writer } of this.begun) writer.close();
      for (const { passing, mode } of this.begun) quietly(() => fs.chmodSync(passing, mode)); // until now it was for the user alone
      for (const { passing, place, shown } of this.begun) {
        const isLast = undo.length === this.begun.length - 1; // nothing can fail behind it
        const put = () => (this.overwrite ? this.replace(passing, place, isLast) : putNew(passing, place));
        undo.push(asHostError(shown, put));
      }
    } catch (error) {
      for (const step of undo.reverse()) quietly(step);
      throw error;
    } finally {
      this.abandon();
    }
  }

  abandon(): void {
    for (const { writer } of this.begun) quietly(() => writer.drop());
    for (const name of this.passing.splice(0)) takeAway(name);
    for (const folder of this.folders.splice(0).reverse()) quietly(() => fs.rmdirSync(folder)); // only those with nothing in them go
    unfinished.delete(this);
  }

  /** Makes a folder and those above it, and remembers which are new. */
  private makeFolder(folder: string): void {
    const missing: string[] = [];
    for (let one = folder; !fs.existsSync(one) && path.dirname(one) !== one; one = path.dirname(one)) missing.push(one);
    this.folders.push(...missing.reverse());
    fs.mkdirSync(folder, { recursive: true });
  }

  /** Takes away what runs that were killed left in a folder. */
  private tidy(folder: string): void {
    if (this.tidied.has(folder)) return;
    this.tidied.add(folder);
    this.removed.push(...removeLeft(folder));
  }

  private passingName(place: string): string {
    const name = passingName(path.dirname(place));
    this.passing.push(name);
    return name;
  }

  /** Puts a file in place of another, if there is one. Returns what puts the other back, unless it `isLast` and so nobody will ask. */
  private replace(passing: string, place: string, isLast: boolean): () => void {
    if (isLast) {
      fs.renameSync(passing, place);
      return () => {};
    }
    const kept = this.passingName(place);
    const there = fs.lstatSync(place, { throwIfNoEntry: false }) !== undefined;
    if (there) quietly(() => fs.linkSync(place, kept)); // where links cannot be made, the old file cannot come back
    fs.renameSync(passing, place);
    return () => (there ? fs.renameSync(kept, place) : fs.rmSync(place));
  }
}

/**
 * Gives a file its name unless that is taken: a link fails where a new name would write over what came to stand there in
 * the meantime. Returns what takes the name away again.
 */
function putNew(passing: string, place: string): () => void {
  try {
    fs.linkSync(passing, place);
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === 'EEXIST' || fs.lstatSync(place, { throwIfNoEntry: false });
    if (taken) throw new HostError('exists', place, { is: 'no-folder' });
    fs.renameSync(passing, place); // this disk has no links
  }
  return () => fs.rmSync(place);
}

class BatchedFile implements FileWriter {
  readonly passing: string;
  private readonly shown: string;
  private handle: number | undefined;

  constructor(shown: string, passing: string) {
    this.shown = shown;
    this.passing = passing;
    this.handle = fs.openSync(passing, 'wx', 0o600);
  }

  async write(bytes: Uint8Array): Promise<void> {
    this.append(bytes);
    if (sinceStart() - rested < PATIENCE) return;
    await new Promise((resolve) => setImmediate(resolve));
    rested = sinceStart();
  }

  append(content: string | Uint8Array): void {
    const { handle } = this;
    if (handle === undefined) throw new Error('written to after its end');
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    asHostError(this.shown, () => writeAll(handle, bytes));
  }

  close(): void {
    const { handle } = this;
    if (handle === undefined) return;
    try {
      asHostError(this.shown, () => fs.fsyncSync(handle));
    } finally {
      this.drop();
    }
  }

  /** Closes a file that nobody will need. */
  drop(): void {
    if (this.handle !== undefined) fs.closeSync(this.handle);
    this.handle = undefined;
  }
}

/** Writes bytes to their end: the ways of Node that do so by themselves take longer to load than a letter to write. */
function writeAll(handle: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += fs.writeSync(handle, bytes, at);
}

/** Milliseconds: what `performance` has, without the pieces of Node that it takes. */
function sinceStart(): number {
  return process.uptime() * 1000;
}

/** Removes a file if it is still there, which it seldom is: to look first is quicker than to have Node make an error of it. */
function takeAway(file: string): void {
  quietly(() => {
    if (fs.lstatSync(file, { throwIfNoEntry: false })) fs.unlinkSync(file);
  });
}

/** Does what may fail with an error of node:fs, which is told in our words. */
function asHostError<T>(shown: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof HostError) throw error;
    const known = hostError(error, shown);
    throw known.refusal === 'missing' ? new HostError('no-folder', shown, { is: 'no-folder' }) : known;
  }
}

function quietly(act: () => void): void {
  try {
    act();
  } catch {} // it is tidying up: what went wrong before is what matters
}
