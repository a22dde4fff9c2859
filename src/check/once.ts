import { type CheckedFile, type CheckFinding, each } from './report.ts';
import type { AnyRule } from './rule.ts';
import { RULES } from './rules.ts';

// What rules say of every case of a folder alike is told once: of the first case, with how many others it holds for.

const folderOf = (file: string) => file.slice(0, file.lastIndexOf('/') + 1);

/** Tells it once. Files are counted as they come, and told when all are there. */
export class OnceAFolder {
  private readonly once: ReadonlySet<string>;
  private readonly counts = new Map<string, number>();
  /** Where each is told: in the file in which it is found first. */
  private readonly first = new Map<string, string>();

  constructor(rules: readonly AnyRule[] = RULES) {
    this.once = new Set(rules.filter((rule) => rule.once).map(({ id }) => id));
  }

  count({ file, findings }: CheckedFile): void {
    for (const one of findings) {
      const key = this.keyOf(file, one);
      if (key === undefined) continue;
      this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
      if (!this.first.has(key)) this.first.set(key, JSON.stringify(one.place));
    }
  }

  /** Files that were counted without what is said again. What a comment lets pass is not told, and counts for itself. */
  told(files: Iterable<CheckedFile>): Iterable<CheckedFile> {
    return each(files, (one) =>
      one.findings.some(({ rule }) => this.once.has(rule))
        ? { ...one, findings: one.findings.flatMap((found) => this.toldOf(one.file, found)) }
        : one,
    );
  }

  private toldOf(file: string, one: CheckFinding): CheckFinding[] {
    const key = this.keyOf(file, one);
    if (key === undefined) return [one];
    if (this.first.get(key) !== JSON.stringify(one.place)) return [];
    return [{ ...one, arguments: { ...one.arguments, others: (this.counts.get(key) ?? 1) - 1 } } as CheckFinding];
  }

  private keyOf(file: string, { rule, arguments: values, waived }: CheckFinding): string | undefined {
    return this.once.has(rule) && waived === undefined ? JSON.stringify([folderOf(file), rule, values]) : undefined;
  }
}
