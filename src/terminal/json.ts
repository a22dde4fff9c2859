import { describe } from '../messages.ts';
import type { Problem } from '../problem.ts';

/** A document for machines: a version first, the problems last. Keys stay; the version rises when one changes or goes. */
export function jsonText(content: object, problems: readonly Problem[]): string {
  return `${JSON.stringify({ version: 1, ...content, problems: problems.map(problemData) }, null, 2)}\n`;
}

function problemData(problem: Problem): object {
  const { code, severity, place } = problem;
  return { code, severity, ...place, ...describe(problem) };
}
