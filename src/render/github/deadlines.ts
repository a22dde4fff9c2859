import type { DeadlineRow } from '../../deadline/row.ts';
import { visible } from '../../problem/visible.ts';
import { annotation, GITHUB_CAP } from './annotations.ts';

// Deadlines as GitHub Actions reads them from the output of a step: workflow commands.

/** A warning for each case that passed or is too late to post, a notice for each that is due soon; and what was cut. */
export function renderGithub(rows: readonly DeadlineRow[]): string {
  const kinds = { warning: [] as string[], notice: [] as string[] };
  for (const row of rows) {
    const said = sayingOf(row);
    if (!said) continue;
    const { file, deadlineLine } = row.head;
    const properties = { file: visible(file), line: deadlineLine, title: said.title };
    kinds[said.kind].push(annotation(said.kind, properties, said.message));
  }
  const shown = [...kinds.warning.slice(0, GITHUB_CAP), ...kinds.notice.slice(0, GITHUB_CAP)];
  const cut = kinds.warning.length + kinds.notice.length - shown.length;
  const more = cut > 0 ? `${cut} more are not marked: GitHub shows ${GITHUB_CAP} of a kind.\n` : '';
  return `${shown.join('')}${more}`;
}

function sayingOf(row: DeadlineRow): { kind: 'warning' | 'notice'; title: string; message: string } | undefined {
  const { head, standing, postBy, unpostable } = row;
  const { slug, deadline = '' } = head;
  if (standing === 'passed')
    return {
      kind: 'warning',
      title: 'Deadline passed',
      message: `The deadline of ${slug} was ${deadline}. Close the case, or set a new deadline.`,
    };
  if (unpostable && postBy)
    return {
      kind: 'warning',
      title: 'Too late to post',
      message: `A letter for ${slug} had to be posted by ${postBy.day} to be there by ${deadline}. Use e-mail or fax.`,
    };
  if (standing !== 'due soon') return undefined;
  const post = postBy ? ` Post letters by ${postBy.day}.` : '';
  return {
    kind: 'notice',
    title: 'Due soon',
    message: `The case ${slug} is open until the end of ${deadline}.${post}`,
  };
}
