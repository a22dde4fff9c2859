import { measureFor, wrap } from '../layout/wrap.ts';
import { type Finding, inOrder } from '../problem/finding.ts';
import { describe, type Messages } from '../problem/messages.ts';
import { visible } from '../problem/visible.ts';
import { paletteFor } from './colour.ts';
import type { Screen } from './screen.ts';

/** Nobody reads more than this at once. */
const MOST_SHOWN = 60;

/**
 * Prints problems on stderr: place, severity, sentence, code; the hint below, beside it for a note; a count at the end.
 * On a terminal the lines are as wide as it is.
 */
export async function printProblems(
  screen: Screen,
  problems: readonly Finding[],
  { colour, messages }: { readonly colour: boolean; readonly messages: Messages },
): Promise<void> {
  if (problems.length === 0) return;
  const palette = await paletteFor(screen, screen.err, colour);
  for (const problem of inOrder(problems).slice(0, MOST_SHOWN)) {
    const paint = problem.severity === 'error' ? palette.error : palette.warning;
    const [first = '', ...rest] = await problemLines(problem, messages, screen.err.columns);
    const mark = `${messages.notes.severity[problem.severity]}:`;
    for (const line of [first.replace(mark, () => paint(mark)), ...rest]) screen.err.write(`${line}\n`);
  }
  const errors = problems.filter((one) => one.severity === 'error').length;
  const more = problems.length - MOST_SHOWN;
  const onlyErrors = errors === problems.length;
  if (errors > 1) {
    const shown = more > 0 && onlyErrors ? MOST_SHOWN : undefined;
    await printSentence(screen, messages.notes.errors(errors, shown));
  }
  if (more > 0 && !onlyErrors) await printSentence(screen, messages.notes.notShown(more));
}

/** Prints a sentence on stderr; on a terminal its lines are as wide as it is, and as far in as the first. */
export async function printSentence({ err }: Screen, sentence: string): Promise<void> {
  for (const line of await inColumns(sentence.split('\n'), err.columns)) err.write(`${line}\n`);
}

async function problemLines(problem: Finding, messages: Messages, columns: number | undefined): Promise<string[]> {
  const { severity, code } = problem;
  const { sentence, hint = '' } = describe(problem, messages);
  const place = placeText(problem);
  const start = `${place === '' ? '' : `${place}: `}${messages.notes.severity[severity]}: ${sentence}`;
  const lines =
    severity === 'note'
      ? [`${start} ${hint}`.trimEnd()]
      : [severity === 'error' ? `${start} [${code}]` : start, `  ${hint}`];
  return (await inColumns(lines, columns)).filter((line) => line.trim() !== '');
}

/** Lines no wider than a terminal; what is left of one goes on as far in as it began. */
async function inColumns(lines: readonly string[], columns: number | undefined): Promise<readonly string[]> {
  if (columns === undefined) return lines;
  const measure = await measureFor(lines.join(' '));
  return lines.flatMap((line) => {
    const indent = /^ */.exec(line)?.[0] ?? '';
    return wrap(line.trimStart(), columns - indent.length, measure).map((one) => indent + one);
  });
}

/** file:line:column of a problem, or '' if it has no place. */
export function placeText({ place }: Finding): string {
  if (!place) return '';
  return visible([place.file, place.line, place.column].filter((one) => one !== undefined).join(':'));
}
