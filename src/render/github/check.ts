import { type CheckedFile, type CheckFinding, rangeOf, wordsOf } from '../../check/report.ts';
import type { Severity } from '../../problem/finding.ts';
import type { Messages } from '../../problem/messages.ts';
import { annotation, GITHUB_CAP, type GithubKind } from './annotations.ts';

const KINDS: Readonly<Record<Severity, GithubKind>> = { error: 'error', warning: 'warning', note: 'notice' };

/** What a check found as annotations of GitHub Actions: of each kind as many as are shown, and a line that says what was cut. */
export function checkGithub(files: Iterable<CheckedFile>, messages: Messages): string {
  const kinds: Record<GithubKind, string[]> = { error: [], warning: [], notice: [] };
  const counts: Record<GithubKind, number> = { error: 0, warning: 0, notice: 0 };
  for (const { file, findings } of files)
    for (const one of findings) {
      if (one.waived !== undefined) continue;
      const kind = KINDS[one.severity];
      if (++counts[kind] <= GITHUB_CAP) kinds[kind].push(annotationOf(file, one, messages));
    }
  const shown = Object.values(kinds).flat();
  const cut = (['error', 'warning', 'notice'] as const).flatMap((kind) => {
    const all = counts[kind];
    return all > GITHUB_CAP ? [{ kind, left: all - GITHUB_CAP, all }] : [];
  });
  const more = cut.length === 0 ? '' : `${messages.check.github.cut(cut, GITHUB_CAP)}\n`;
  return `${shown.join('')}${more}`;
}

function annotationOf(file: string, one: CheckFinding, messages: Messages): string {
  const { rule, severity } = one;
  const { message, hint } = wordsOf(one, messages);
  const { line, column: col, endLine, endColumn } = rangeOf(one) ?? {};
  const end = line === endLine ? { endColumn } : {}; // GitHub takes columns for one line only
  return annotation(KINDS[severity], { file, line, col, endLine, ...end, title: rule }, `${message} ${hint}`.trim());
}
