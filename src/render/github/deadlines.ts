import type { DeadlineRow } from '../../deadline/row.ts';
import type { Messages } from '../../problem/messages.ts';
import { annotation, GITHUB_CAP } from './annotations.ts';

// Deadlines as GitHub Actions reads them from the output of a step: workflow commands.

/** A warning for each case that passed or is too late to post, a notice for each that is due soon; and what was cut. */
export function renderGithub(rows: readonly DeadlineRow[], words: Messages['github']): string {
  const kinds = { warning: [] as string[], notice: [] as string[] };
  for (const row of rows) {
    const said = sayingOf(row, words);
    if (!said) continue;
    const { file, deadlineLine } = row.head;
    const properties = { file, line: deadlineLine, title: said.title };
    kinds[said.kind].push(annotation(said.kind, properties, said.message));
  }
  const shown = [...kinds.warning.slice(0, GITHUB_CAP), ...kinds.notice.slice(0, GITHUB_CAP)];
  const cut = kinds.warning.length + kinds.notice.length - shown.length;
  const more = cut > 0 ? `${words.more(cut, GITHUB_CAP)}\n` : '';
  return `${shown.join('')}${more}`;
}

/** A mark on a case. */
interface Saying {
  readonly kind: 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

function sayingOf(row: DeadlineRow, { passed, tooLate, soon }: Messages['github']): Saying | undefined {
  const { head, standing, postBy, unpostable } = row;
  const { slug } = head;
  const deadline = row.deadline?.day ?? '';
  if (standing === 'passed') return { kind: 'warning', title: passed.title, message: passed.message(slug, deadline) };
  if (unpostable && postBy)
    return { kind: 'warning', title: tooLate.title, message: tooLate.message(slug, postBy.day, deadline) };
  if (standing !== 'due soon') return undefined;
  return { kind: 'notice', title: soon.title, message: soon.message(slug, deadline, postBy?.day) };
}
