import type { DeadlineRow } from '../deadline/row.ts';
import { visible } from '../source/text.ts';

// Deadlines as GitHub Actions reads them from the output of a step: workflow commands.

/** GitHub shows so many annotations of a kind from one step, and drops the rest unseen. */
const CAP = 10;

/** A warning for each case that passed or is too late to post, a notice for each that is due soon; and what was cut. */
export function renderGithub(rows: readonly DeadlineRow[]): string {
  const kinds = { warning: [] as string[], notice: [] as string[] };
  for (const row of rows) {
    const said = sayingOf(row);
    if (!said) continue;
    const { file, deadlineLine } = row.head;
    const place = `file=${property(visible(file))}${deadlineLine === undefined ? '' : `,line=${deadlineLine}`}`;
    kinds[said.kind].push(`::${said.kind} ${place},title=${property(said.title)}::${data(said.message)}\n`);
  }
  const shown = [...kinds.warning.slice(0, CAP), ...kinds.notice.slice(0, CAP)];
  const cut = kinds.warning.length + kinds.notice.length - shown.length;
  const more = cut > 0 ? `${cut} more are not marked: GitHub shows ${CAP} of a kind.\n` : '';
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

/** The text of a command: GitHub undoes these three. */
function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

/** A value before the text, where a colon and a comma mean something too. */
function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
