import type { Finding } from '../problem/finding.ts';
import { describe, type Messages } from '../problem/messages.ts';
import { visible } from '../problem/visible.ts';

/** A document for machines: a version first, the problems last. Keys stay; the version rises when one changes or goes. */
export function jsonText(content: object, problems: readonly Finding[], messages: Messages): string {
  return `${escaped(JSON.stringify({ version: 1, ...content, problems: problems.map((one) => problemData(one, messages)) }, null, 2))}\n`;
}

/** Characters that could steer a terminal, written as JSON writes them: \\u202e. Only paths can have them. */
function escaped(json: string): string {
  return visible(json).replace(/<U\+([0-9A-F]{4})>/g, (_, code: string) => `\\u${code.toLowerCase()}`);
}

function problemData(problem: Finding, messages: Messages): object {
  const { code, severity, place } = problem;
  return { code, severity, ...place, ...describe(problem, messages) };
}
