import type { Severity } from '../problem/finding.ts';
import type { CheckedFile } from './report.ts';

/** How much was found in files, what comments let pass aside, how far they could be checked, and which rules broke. */
export class Totals {
  readonly counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  waived = 0;
  files = 0;
  /** Files that could be checked in part only, and not at all. */
  inPart = 0;
  notAtAll = 0;
  /** What each rule that broke said last. */
  readonly failed = new Map<string, string>();

  add({ findings, failed }: CheckedFile): void {
    this.files += 1;
    for (const { rule, detail } of failed) this.failed.set(rule, detail);
    for (const one of findings) {
      if (one.code === 'not-checked') this[one.arguments.whole ? 'notAtAll' : 'inPart'] += 1;
      if (one.waived !== undefined) this.waived += 1;
      else this.counts[one.severity] += one.code === 'more-found' ? one.arguments.more : 1;
    }
  }
}

/** The totals of files. */
export function totalsOf(files: Iterable<CheckedFile>): Totals {
  const totals = new Totals();
  for (const one of files) totals.add(one);
  return totals;
}

/** Files that are counted while somebody goes through all of them: there may be more than anybody wants to go through again. */
export class CountedFiles implements Iterable<CheckedFile> {
  private readonly files: Iterable<CheckedFile>;
  private known: Totals | undefined;

  constructor(files: Iterable<CheckedFile>) {
    this.files = files;
  }

  *[Symbol.iterator](): Generator<CheckedFile> {
    const totals = new Totals();
    for (const one of this.files) {
      totals.add(one);
      yield one;
    }
    this.known = totals;
  }

  /** The totals; the files are gone through if nobody has done that yet. */
  get totals(): Totals {
    this.known ??= totalsOf(this.files);
    return this.known;
  }
}
