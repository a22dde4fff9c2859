import { type CheckedFile, type CheckFinding, each } from './report.ts';
import type { AnyRule } from './rule.ts';
import { RULES } from './rules.ts';

// What rules say of every case of a folder alike is told once: of the first case, with how many others it holds for.

const folderOf = (file: string) => file.slice(0, file.lastIndexOf('/') + 1);

/** The files without what rules that are told `once` a folder say again. What a comment lets pass is not told, and counts for itself. */
export function onceAFolder(files: Iterable<CheckedFile>, rules: readonly AnyRule[] = RULES): Iterable<CheckedFile> {
  const once = new Set<string>(rules.filter((rule) => rule.once).map(({ id }) => id));
  const keyOf = (file: string, { rule, arguments: values, waived }: CheckFinding) =>
    once.has(rule) && waived === undefined ? JSON.stringify([folderOf(file), rule, values]) : undefined;
  const counts = new Map<string, number>();
  for (const { file, findings } of files)
    for (const one of findings) {
      const key = keyOf(file, one);
      if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  const first = new Map<string, string>();
  return each(files, ({ file, findings, ...rest }) => ({
    ...rest,
    file,
    findings: findings.flatMap((one) => {
      const key = keyOf(file, one);
      if (key === undefined) return [one];
      const place = JSON.stringify(one.place);
      if (!first.has(key)) first.set(key, place);
      if (first.get(key) !== place) return [];
      return [{ ...one, arguments: { ...one.arguments, others: (counts.get(key) ?? 1) - 1 } } as CheckFinding];
    }),
  }));
}
