import { describe } from '../problem/messages/en.ts';
import type { Problem } from '../problem/problem.ts';
import { visible } from '../problem/visible.ts';

/** A document for machines: a version first, the problems last. Keys stay; the version rises when one changes or goes. */
export function jsonText(content: object, problems: readonly Problem[]): string {
  return `${escaped(JSON.stringify({ version: 1, ...content, problems: problems.map(problemData) }, null, 2))}\n`;
}

/** Characters that could steer a terminal, written as JSON writes them: \\u202e. Only paths can have them. */
function escaped(json: string): string {
  return visible(json).replace(/<U\+([0-9A-F]{4})>/g, (_, code: string) => `\\u${code.toLowerCase()}`);
}

function problemData(problem: Problem): object {
  const { code, severity, place } = problem;
  return { code, severity, ...place, ...describe(problem) };
}
