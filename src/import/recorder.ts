import type { DraftProblem, Origin } from './draft.ts';
import type { Found, Missing } from './found.ts';
import type { SheetLine } from './sheet.ts';

// Keeps account of where each value of a draft is from, and what is doubtful about it.

/** What is noted of the values of a draft. */
export class Recorder {
  readonly from: Record<string, Origin> = {};
  readonly problems: DraftProblem[] = [];
  /** Lines by their numbers, as the sheet has them: a value may be from a part of one. */
  private readonly lines: ReadonlyMap<number, string>;

  constructor(lines: readonly SheetLine[]) {
    this.lines = new Map(lines.map(({ line, text }) => [line, text]));
  }

  /** The value at a path; undefined if there is none. */
  value<T>(path: string, found: Found<T> | undefined): T | undefined {
    if (found === undefined) return undefined;
    const origin = this.origin(found.from);
    this.from[path] = origin;
    for (const finding of found.doubts) this.problems.push({ path, finding, from: origin });
    return found.value;
  }

  /** The values of a list at a path; undefined if there are none. */
  list<T>(path: string, found: readonly Found<T>[]): T[] | undefined {
    if (found.length === 0) return undefined;
    return found.map((one, nth) => this.value(`${path}.${nth}`, one) as T);
  }

  /** Notes what is missing; its path is below `base`, if that is given. */
  missing({ path, from, doubt }: Missing, base?: string): void {
    const whole = base === undefined ? path : `${base}.${path}`;
    this.problems.push({ path: whole, finding: doubt, ...(from ? { from: this.origin(from) } : {}) });
  }

  private origin({ line, text }: SheetLine): Origin {
    return { line, text: this.lines.get(line) ?? text };
  }
}

/** A map without the keys that have no value. */
export function without<T extends object>(values: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
}
