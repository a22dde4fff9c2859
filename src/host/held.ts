import type { FinishedPart } from './parts.ts';

// A folder in which one process works at a time.

/** Counts bytes into a SHA-256. */
export interface Hasher {
  add(bytes: Uint8Array): void;
  /** In small hexadecimal digits; nothing is added any more. */
  end(): string;
}

/** A folder in which this process works alone, as long as all others ask. */
export interface Hold {
  /** What a run that was killed had kept; undefined if there was none. */
  readonly kept: string | undefined;
  /** Whole files that such a run had made and not named. */
  readonly parts: {
    readonly size: number;
    get(key: string): FinishedPart | undefined;
    pathOf(key: string): string;
    /** Notes a file that is whole now, under its passing name. */
    add(part: FinishedPart, passing: string): void;
  };
  /** Files that such runs had left half written, and that are removed now. */
  readonly removed: readonly string[];
  /** Keeps a text in the folder: it is there after the process is killed, and gone once it ends by itself. Throws `FolderHeld` if somebody took it. */
  keep(text: string): void;
  hasher(): Hasher;
  /** The SHA-256 of a file; undefined if there is none that can be read. */
  sha256(path: string): string | undefined;
  /** Takes a file away, and its folder if nothing else is in it. */
  remove(path: string): void;
  /** Lets others in. The folder goes if nothing is in it. */
  release(): void;
}

/** Who holds a folder. */
export interface Holder {
  /** The name of the machine. */
  readonly host: string;
  /** The number of the process there. */
  readonly process: number;
}

/** Thrown if somebody else holds a folder. */
export class FolderHeld extends Error {
  readonly holder: Holder;
  /** True if it is a process of this machine, which runs. */
  readonly isHere: boolean;

  constructor(holder: Holder, isHere: boolean) {
    super(`held by ${holder.host}`);
    this.holder = holder;
    this.isHere = isHere;
  }
}
