import { type PartFacts, readFacts } from '../evening/manifest-read.ts';
import type { FinishedPart } from '../host/parts.ts';
import type { EveningFolder } from './evening-folder.ts';
import type { EveningWork, LaidPosting, Written } from './evening-work.ts';

// What a run that was killed has finished need not be made again: a file is taken over if all that goes into it is the same.

/** A file that a killed run had finished, and what is to be known of it. */
export interface TakenPart extends FinishedPart {
  readonly facts: PartFacts;
}

/** Names all that goes into a file, while it is made, and keeps what must be known of it to take it over. */
export class PartSum {
  readonly facts: { pages: number; rows: number[] } = { pages: 0, rows: [] };
  private readonly work: EveningWork;
  private sum: string;

  /** `ground`: what it depends on besides what is added. */
  constructor(work: EveningWork, ground: string) {
    this.work = work;
    this.sum = ground;
  }

  get key(): string {
    return this.work.session.host.sha256(this.sum);
  }

  add(text: string): void {
    this.sum = this.work.session.host.sha256(`${this.sum}\n${text}`);
  }

  /** A letter, and what the slip before it says of it. */
  addLetter({ posting: { key, name, language, writer }, sha256 }: Pick<Written, 'posting' | 'sha256'>): void {
    this.add(JSON.stringify([key, name, language, this.work.evening.plan.writers[writer]?.name, sha256]));
  }

  /** A letter on its pages in the file; undefined if it is left out. What something was found of is looked at again. */
  lay(laid: LaidPosting | undefined, page: number): void {
    this.facts.rows.push(laid?.pages.length ?? 0, page, laid?.found.length === 0 ? 0 : 1);
  }
}

/** What killed runs had finished in a folder. */
export class TakenParts {
  private readonly folder: EveningFolder | undefined;

  /** Without a folder, as for a dry run, there is nothing. */
  constructor(folder: EveningFolder | undefined) {
    this.folder = folder;
  }

  /** True if there may be any. */
  get any(): boolean {
    return this.folder?.hasParts ?? false;
  }

  /** The file that has all this in it. */
  find({ key }: PartSum, name: string): TakenPart | undefined {
    const part = this.folder?.part(key, name);
    const facts = part && readFacts(part.facts);
    return part && facts && { ...part, facts };
  }
}
