import type { Finding } from '../problem/finding.ts';
import { jsonPieces } from '../problem/json-pieces.ts';
import { describe, type Messages } from '../problem/messages.ts';
import { visibleJson } from '../problem/visible.ts';

/** A document for machines: a version first, the problems last. Keys stay; the version rises when one changes or goes. */
export function jsonText(content: object, problems: readonly Finding[], messages: Messages): string {
  const data = problems.map((one) => problemData(one, messages));
  return `${visibleJson({ version: 1, ...content, problems: data })}\n`;
}

/** The same of content that ends with a list which there may be no room for in memory. */
export function* jsonTextPieces(
  content: object,
  key: string,
  items: Iterable<object>,
  problems: readonly Finding[],
  messages: Messages,
): Generator<string> {
  const data = problems.map((one) => problemData(one, messages));
  yield* jsonPieces({ version: 1, ...content }, key, items, { problems: data });
  yield '\n';
}

function problemData(problem: Finding, messages: Messages): object {
  const { code, severity, place } = problem;
  return { code, severity, ...place, ...describe(problem, messages) };
}
