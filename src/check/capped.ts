import { type Finding, finding, type Severity } from '../problem/finding.ts';
import type { CheckFinding } from './report.ts';

// What is found very often in one file is told so many times, and then counted: nobody reads more, and no file may fill a screen for ever.

/** So many findings of a rule are told of a file. */
const MOST_OF_A_RULE = 100;

/** Findings of a file, the first of each kind, and those that are only counted. */
export interface Capped<T> {
  readonly kept: readonly T[];
  readonly left: ReadonlyMap<string, readonly T[]>;
}

/** The first findings of each kind; `kindOf` is the rule or code by which one goes. */
export function capped<T>(all: readonly T[], kindOf: (one: T) => string): Capped<T> {
  const kept: T[] = [];
  const counts = new Map<string, number>();
  const left = new Map<string, T[]>();
  for (const one of all) {
    const kind = kindOf(one);
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    if (count <= MOST_OF_A_RULE) kept.push(one);
    else if (count === MOST_OF_A_RULE + 1) left.set(kind, [one]);
    else left.get(kind)?.push(one);
  }
  return { kept, left };
}

/** What is told of findings that are only counted, at the place of their first and as bad as the worst of them. */
export function moreFound(
  first: CheckFinding,
  severities: readonly Severity[],
  waived: string | undefined,
): CheckFinding {
  const { rule, lines, cut, place } = first;
  const worst = (['error', 'warning', 'note'] as const).find((one) => severities.includes(one)) ?? 'note';
  const told: Finding = finding('more-found', { rule, more: severities.length }, place, worst);
  return { ...told, rule, lines, ...(cut ? { cut } : {}), ...(waived === undefined ? {} : { waived }) };
}
