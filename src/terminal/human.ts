import type { Host } from '../host.ts';
import { describe } from '../messages.ts';
import { inOrder, type Problem } from '../problem.ts';
import { visible } from '../source/text.ts';
import { paletteFor } from './colour.ts';

/** Prints problems on stderr: place, severity, sentence, code; the hint below, beside it for a note; a count at the end. */
export async function printProblems(host: Host, problems: readonly Problem[], colour: boolean): Promise<void> {
  if (problems.length === 0) return;
  const palette = await paletteFor(host, host.err, colour);
  for (const problem of inOrder(problems)) {
    const { sentence, hint } = describe(problem);
    const paint = problem.severity === 'error' ? palette.error : palette.warning;
    const place = placeText(problem);
    const code = problem.severity === 'error' ? palette.faint(` [${problem.code}]`) : '';
    const line = `${place === '' ? '' : `${place}: `}${paint(`${problem.severity}:`)} ${sentence}${code}`;
    const apart = problem.severity === 'note' ? ' ' : '\n  ';
    host.err.write(`${line}${hint ? apart + hint : ''}\n`);
  }
  const errors = problems.filter((one) => one.severity === 'error').length;
  if (errors > 1) host.err.write(`${errors} errors.\n`);
}

/** file:line:column of a problem, or '' if it has no place. */
export function placeText({ place }: Problem): string {
  if (!place) return '';
  return visible([place.file, place.line, place.column].filter((one) => one !== undefined).join(':'));
}
