import type { Case } from '../case/schema.ts';
import type { Path } from '../source/yaml.ts';

/** A text anywhere in a case. */
export interface TextInCase {
  readonly path: Path;
  readonly text: string;
}

/** The texts of cases that rules have asked for. */
const known = new WeakMap<Case, readonly TextInCase[]>();

/** Every text of a case that people read or print, in the order of the schema: not dates, codes and slugs. */
export function textsOf(content: Case): readonly TextInCase[] {
  const found = known.get(content) ?? textsIn(content);
  known.set(content, found);
  return found;
}

function textsIn(content: Case): TextInCase[] {
  const { title, summary, statusNote, people, group, names, targets, letter, background } = content;
  const found: TextInCase[] = [];
  collect({ title, summary, statusNote, people, group, names, targets, letter, background }, [], found);
  return found;
}

const CODES = new Set([
  ...['kind', 'country', 'lang', 'pronouns', 'email', 'social', 'reviewed'],
  ...['for', 'web', 'checked', 'left', 'born'],
]);

function collect(value: unknown, path: Path, found: TextInCase[]): void {
  if (typeof value === 'string') {
    found.push({ path, text: value });
  } else if (Array.isArray(value)) {
    for (const [nth, one] of value.entries()) collect(one, [...path, nth], found);
  } else if (value !== null && typeof value === 'object') {
    for (const [key, one] of Object.entries(value)) if (!CODES.has(key)) collect(one, [...path, key], found);
  }
}
