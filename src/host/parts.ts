import * as fs from 'node:fs';
import * as path from 'node:path';
import { textOf } from './lock.ts';

// Whole files of a run that was killed, for the next one. While a run goes on, each file that is whole is noted by what names its matter; the next run
// looks whether it is still what it was, takes those whose matter is the same, and clears the others away.

const LIST = '.appeal-parts';
const KEPT = '.appeal-part-';
const KEY = /^[0-9a-f]{64}$/;
const PASSING = /^(?:[a-z0-9][a-z0-9-]*\/)?\.appeal-[0-9a-z-]+\.tmp$/;

/** A whole file that has not got its name yet. */
export interface FinishedPart {
  /** What names all that goes into it: 64 hexadecimal digits. */
  readonly key: string;
  /** The name that it is to get, in the folder. */
  readonly name: string;
  /** Of its bytes. */
  readonly sha256: string;
  /** What else its maker must know of it; JSON. */
  readonly facts: unknown;
}

/** The whole files in a folder that have no name yet. */
export class Parts {
  private readonly folder: string;
  private readonly known = new Map<string, FinishedPart>();
  private readonly held: () => boolean;
  private list: number | undefined;

  /** Takes over what a killed run has left. Nothing is noted any more once the folder is not `held`. */
  constructor(folder: string, held: () => boolean) {
    this.folder = folder;
    this.held = held;
    for (const line of textOf(path.join(folder, LIST))?.split('\n') ?? []) {
      const found = partOf(line);
      if (!found) continue;
      const { passing, ...part } = found;
      quietly(() => fs.renameSync(path.join(folder, passing), this.pathOf(part.key)));
      this.known.set(part.key, part);
    }
  }

  get size(): number {
    return this.known.size;
  }

  get(key: string): FinishedPart | undefined {
    return this.known.get(key);
  }

  /** Where a part lies. */
  pathOf(key: string): string {
    return path.join(this.folder, `${KEPT}${key}`);
  }

  /** Notes a file that is whole now, under its passing name. If that fails, it is made anew another time. */
  add(part: FinishedPart, passing: string): void {
    quietly(() => {
      if (!this.held()) return;
      this.list ??= fs.openSync(path.join(this.folder, LIST), 'a', 0o600);
      fs.writeSync(this.list, `${JSON.stringify({ ...part, passing: path.relative(this.folder, passing) })}\n`);
    });
  }

  /** Takes away the list, and all parts that nobody took. */
  clear(): void {
    const { list } = this;
    if (list !== undefined) quietly(() => fs.closeSync(list));
    this.list = undefined;
    for (const key of this.known.keys()) quietly(() => fs.rmSync(this.pathOf(key), { force: true }));
    quietly(() => fs.rmSync(path.join(this.folder, LIST), { force: true }));
  }
}

/** A line of the list; undefined if it is none: its end may not have been written. */
function partOf(line: string): (FinishedPart & { readonly passing: string }) | undefined {
  try {
    const { key, name, sha256, facts, passing } = JSON.parse(line) as Record<string, unknown>;
    const isSound =
      [key, sha256].every((one) => typeof one === 'string' && KEY.test(one)) &&
      typeof passing === 'string' &&
      PASSING.test(passing.replaceAll(path.sep, '/'));
    if (!isSound || typeof name !== 'string') return undefined;
    return { key: key as string, name, sha256: sha256 as string, facts, passing: passing as string };
  } catch {
    return undefined;
  }
}

function quietly(act: () => void): void {
  try {
    act();
  } catch {} // a part that is lost is made anew
}
