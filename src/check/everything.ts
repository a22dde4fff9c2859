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
  return inside({ title, summary, statusNote, people, group, names, targets, letter, background }, []);
}

const CODES = new Set([
  ...['kind', 'country', 'lang', 'pronouns', 'email', 'social', 'reviewed'],
  ...['for', 'web', 'checked', 'left', 'born'],
]);

function inside(value: unknown, path: Path): TextInCase[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (value === null || typeof value !== 'object') return [];
  const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, one]) => (CODES.has(String(key)) ? [] : inside(one, [...path, key])));
}
