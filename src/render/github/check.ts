import type { CheckedFile, Told } from '../../check/report.ts';
import { visible } from '../../problem/visible.ts';
import { annotation, GITHUB_CAP, type GithubKind } from './annotations.ts';

const KINDS: Readonly<Record<Told['severity'], GithubKind>> = { error: 'error', warning: 'warning', note: 'notice' };

/** What a check found as annotations of GitHub Actions: of each kind as many as are shown, and a line that says what was cut. */
export function checkGithub(files: readonly CheckedFile[]): string {
  const kinds: Record<GithubKind, string[]> = { error: [], warning: [], notice: [] };
  for (const { file, findings } of files)
    for (const told of findings)
      if (told.waived === undefined) kinds[KINDS[told.severity]].push(annotationOf(visible(file), told));
  const shown = Object.values(kinds).flatMap((all) => all.slice(0, GITHUB_CAP));
  const cut = Object.entries(kinds).flatMap(([kind, all]) =>
    all.length > GITHUB_CAP ? [`${all.length - GITHUB_CAP} of ${all.length} ${kind}s`] : [],
  );
  const more =
    cut.length === 0
      ? ''
      : `Not marked: ${cut.join(', ')}. GitHub shows ${GITHUB_CAP} of a kind; "appeal check" shows them all.\n`;
  return `${shown.join('')}${more}`;
}

function annotationOf(file: string, { rule, severity, range, message, hint }: Told): string {
  const { line, column: col, endLine, endColumn } = range ?? {};
  const end = line === endLine ? { endColumn } : {}; // GitHub takes columns for one line only
  return annotation(KINDS[severity], { file, line, col, endLine, ...end, title: rule }, `${message} ${hint}`.trim());
}
