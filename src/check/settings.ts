import type { Severity } from '../problem/finding.ts';

/** Which rules are wanted, and how bad what they find is, where it is not as the rule has it. */
export interface CheckSettings {
  /** Only these; all of them if it is left out. */
  readonly only?: readonly string[];
  readonly levels: Readonly<Record<string, Severity | 'off'>>;
}

/** What rules were called before, by which comments and configs may still call them. */
const BEFORE: Readonly<Record<string, string>> = { 'address-old': 'target-stale' };

/** The name of a rule, by whatever it is or was called. */
export function ruleCalled(name: string): string {
  return (Object.hasOwn(BEFORE, name) ? BEFORE[name] : undefined) ?? name;
}

/** True if a rule is asked at all. */
export function isWanted(rule: string, { only, levels }: CheckSettings): boolean {
  return levels[rule] !== 'off' && (only === undefined || only.includes(rule));
}
