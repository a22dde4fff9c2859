// What the program needs of the world. `node` is the one implementation; everything else works on values.

import type { Loaded } from '../address/read-case.ts';
import type { CaseText } from '../case/read.ts';
import type { CheckSetup } from '../check/checker.ts';
import type { CheckedFile } from '../check/report.ts';
import type { Imported, ImportSource } from '../import/import.ts';
import type { Inflate } from '../import/reading/reading.ts';
import type { Cause } from '../problem/finding.ts';
import type { CompositorSetup, LetterBatch, SetLetter } from '../render/pdf/compositor.ts';
import type { Screen } from '../terminal/screen.ts';
import type { Hold } from './held.ts';

/** How a file is written: `mode` as in chmod, 0o666 less the umask if not given. */
export interface WritingOptions {
  readonly mode?: number;
  /** True if somebody named this very path: a link that stands there is written through. Any other link is replaced. */
  readonly isNamed?: boolean;
  /** True if the folder of the file is made if it is not there; it goes again if the file does not come. */
  readonly makesFolder?: boolean;
}

/** A file to write: all of a batch are written, or none. */
export interface OutputFile extends WritingOptions {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Files that are written piece by piece. All of them get their names at the end, or none. */
export interface FileBatch {
  /** Begins a file under a passing name. Throws if one of its name exists and the batch may not write over it. */
  open(path: string, options?: WritingOptions): FileWriter;
  /** Takes a whole file in, which goes from its place. Throws as `open` does. Returns its passing name. */
  adopt(path: string, whole: string, options?: WritingOptions): string;
  /** Takes a file away that was begun, as if it never had been. */
  forget(path: string): void;
  /** Gives every file its name. If one cannot get it, all is as it was before. */
  commit(): void;
  /** Takes away what was written. Does nothing after `commit`. */
  abandon(): void;
  /** Files that runs which were killed had left in the same folders, and that are removed now. */
  readonly removed: readonly string[];
}

/** One file of a batch. */
export interface FileWriter {
  /** Where it lies until it gets its name. */
  readonly passing: string;
  /** Writes bytes, and lets a signal such as Ctrl-C through: wait for it before making more. */
  write(bytes: Uint8Array): Promise<void>;
  /** Ends the file, with all its bytes on the disk. Few files can be open at once: end one before the next. */
  close(): void;
}

/** A font of the system. */
export interface SystemFont {
  readonly path: string;
  /** Which face of a collection, counted from 0. */
  readonly index: number;
  readonly family: string;
  readonly style: string;
}

/** What a program said before it ended. */
export interface Ran {
  /** 0 if all was well. */
  readonly code: number;
  /** What ended it, if it was killed or took too long: SIGTERM. */
  readonly signal?: string;
  readonly stdout: string;
  readonly stderr: string;
}

/** The print system (CUPS). */
export interface Printing {
  /** False where there is none: on Windows. */
  readonly possible: boolean;
  /** Who prints, as the print system knows them. */
  readonly user: string;
  /** Sends a question (IPP) and gives the answer, of at most `limit` bytes. Throws if nobody answers: 'missing'. */
  ask(question: Uint8Array, limit: number): Promise<Uint8Array>;
  /** Runs a program with a file as its standard input, once all of it is made. No other program ever sees the file. */
  print(words: readonly string[], file: AsyncIterable<Uint8Array>): Promise<Ran>;
  wait(milliseconds: number): Promise<void>;
}

/** Other cores, that read case files and pack pages while this one makes those between. */
export interface Workers {
  /** What `readCaseText` makes of a text, in whatever order it is asked. */
  read(text: CaseText): Promise<Loaded>;
  /** Gets every core ready for `check`, which may be asked at once: answers wait for it. */
  startChecks(setup: CheckSetup): Promise<void>;
  /** What the check of texts finds, one after another, by the nth core, counted from 0. */
  check(nth: number, texts: readonly CaseText[]): Promise<readonly CheckedFile[]>;
  /** The draft of a case from a document, checked as `startChecks` said. A fault of ours is among its problems. */
  draft(source: ImportSource): Promise<Imported>;
  /** How many cores they are. */
  readonly count: number;
  /** Gets every core ready to set letters. */
  startLetters(setup: CompositorSetup): Promise<void>;
  /** Letters set by the nth core, counted from 0. */
  setLetters(nth: number, batch: LetterBatch): Promise<readonly SetLetter[]>;
  /** Lets answers in that have come meanwhile. */
  turn(): Promise<void>;
  /** As the host does it, with the same bytes. */
  deflate(contents: readonly (string | Uint8Array)[]): Promise<readonly Uint8Array[]>;
  /** Ends them; they answer nothing more. */
  stop(): void;
}

/** How many of some lines were added to a file, and why not all of them. */
export interface Appended {
  readonly lines: number;
  readonly cause?: Cause;
}

/** Files of which each line is an entry with an id and a moment. Several processes may add to one at the same time. */
export interface Journal {
  /** The day and time where the user is, and how far that is from UTC: 2026-12-03T19:30:05+01:00. */
  now(): string;
  /** Sixteen letters and digits that nothing else was ever called. */
  newName(): string;
  /** Adds lines at the end, on the disk. File and folders are made for the user alone. Throws if not even one could be added. */
  append(path: string, lines: readonly string[]): Appended;
  /**
   * Puts what `change` makes of a file's text (UTF-8, of at most `limit` bytes) in its place. What others append meanwhile is not lost, nor is the
   * file ever half written.
   */
  rewrite(path: string, limit: number, change: (text: string) => string): void;
}

/** Values for which there may be no room in memory, in the order in which they were put there. They can be read as often as one likes. */
export interface Scratch extends Iterable<unknown> {
  put(value: object): void;
  /** Nothing can be read any more. */
  end(): void;
}

/** Why the world said no, in a word. */
export type Refusal = 'missing' | 'folder' | 'denied' | 'too-large' | 'exists' | 'no-folder' | 'full' | 'other';

/** A stretch of a file, and the size of the whole in bytes. */
export interface FilePart {
  readonly bytes: Uint8Array;
  readonly size: number;
}

/** Thrown by the host for what a user can mend. */
export class HostError extends Error {
  readonly refusal: Refusal;
  readonly path: string;
  override readonly cause: Cause;
  /** Size of the file in bytes, if it is too large. */
  readonly bytes: number;

  constructor(refusal: Refusal, path: string, cause: Cause, bytes = 0) {
    super(`${path}: ${cause.is}`);
    this.refusal = refusal;
    this.path = path;
    this.cause = cause;
    this.bytes = bytes;
  }
}

/** Thrown where somebody stops at a question with Ctrl-C. */
export class Interrupted extends Error {
  /** True if something was kept, and has been told; else all is as it was before. */
  readonly isToldOf: boolean;

  constructor(isToldOf = false) {
    super();
    this.isToldOf = isToldOf;
  }
}

/** The world that the program runs in. */
export interface Host extends Screen {
  /** The folder from which relative paths count. */
  readonly folder: string;
  /** The folder of the program: cases, templates and docs that ship stand in it. */
  readonly shipped: string;
  readonly version: string;
  /** True if somebody can answer questions at a terminal. */
  readonly interactive: boolean;
  readonly home: string;
  /** The day today where the user is, as YYYY-MM-DD. */
  today(): string;
  /** The bytes of a file, refused above `limit` bytes before any is read; in `room`, if that is given and large enough. */
  readFile(path: string, limit: number, room?: Uint8Array): Uint8Array;
  /** At most `length` bytes of an ordinary file from `start` on, and how many it has in all. */
  readPart(path: string, start: number, length: number): FilePart;
  /** All of standard input (0), or of another pipe that is open by its number, refused above `limit` bytes. */
  readInput(limit: number, descriptor: number): Promise<Uint8Array>;
  /** The names in a folder, sorted; undefined if there is no such folder. */
  listFolder(path: string): readonly string[] | undefined;
  kind(path: string): 'file' | 'folder' | 'other' | 'missing';
  /** True for a link, wherever it leads, if anywhere. */
  isLink(path: string): boolean;
  /** Writes all files or none, none half. Refuses one that exists unless `overwrite`. Returns what was removed, as `FileBatch` has it. */
  writeFiles(files: readonly OutputFile[], overwrite: boolean): readonly string[];
  /** The same for files too large to hold. What is not committed is gone when the process ends, by Ctrl-C too. */
  startFiles(overwrite: boolean): FileBatch;
  /**
   * Holds a folder, which is made if it is not there. A process of this machine that is dead holds nothing; whether one of another machine
   * is, nobody here can know: what it holds is taken from it with `force` alone. Throws `FolderHeld`.
   */
  hold(path: string, force: boolean): Promise<Hold>;
  /** What adds to a file of entries. */
  journal(): Promise<Journal>;
  /** Makes a folder, and those around it, for the user alone unless `forAll`. */
  makeFolder(path: string, forAll?: boolean): void;
  /** Asks at the terminal, with nothing in the question that could steer it; undefined at the end of input. Throws `Interrupted` at Ctrl-C. */
  ask(question: string): Promise<string | undefined>;
  /** Puts a text into a file of its own that only the user can read, for an editor to change. Returns its path. */
  draft(text: string): string;
  /** Opens a file in the user's editor and waits for it to end. */
  edit(path: string, command: string): Promise<void>;
  /** Takes a draft away. */
  discard(path: string): void;
  /** Opens a file or a folder with the program that the desktop has for it, and does not wait for that to end. */
  open(path: string): Promise<void>;
  /** Shows text in the user's pager. */
  page(text: string, command: string): Promise<void>;
  /** Fonts of the system that have a character (a Unicode code point), likeliest first; none if that cannot be found out. */
  systemFonts(codePoint: number): readonly SystemFont[];
  /** Bytes, or texts whose characters are bytes, each packed as zlib does (RFC 1950). */
  deflate(contents: readonly (string | Uint8Array)[]): readonly Uint8Array[];
  /** What is packed by zlib, unpacked at once. */
  readonly inflate: Inflate;
  /** The SHA-256 of a text in UTF-8, in small hexadecimal digits. */
  sha256(text: string): string;
  /** Other cores, if there are any. */
  workers(): Promise<Workers | undefined>;
  /** Says that much of one kind, or very little, is left, all loaded: making it faster pays later than usual, or never. `isShort`: it takes a few seconds. */
  compileLater(isShort?: boolean): Promise<void>;
  /** For work that goes on for long: memory is tidied more often from now on. */
  spareMemory(): Promise<void>;
  /** The same once as much is in use as ever need be: from then on it hardly grows. */
  holdMemory(): Promise<void>;
  /** All memory of this core is tidied now. */
  tidyMemory(): Promise<void>;
  /** Room on the disk that is gone with the run. */
  scratch(): Promise<Scratch>;
  /** The print system, which takes time to load. */
  printing(): Promise<Printing>;
  join(...parts: string[]): string;
  /** The path as a person would write it from the folder they are in, with every sign in it made visible: to show, not to open. */
  shortPath(path: string): string;
}
