import type { Case } from '../case/schema.ts';
import type { Path } from '../source/yaml.ts';
import { noted } from './noted.ts';

/** A text anywhere in a case. */
export interface TextInCase {
  readonly path: Path;
  readonly text: string;
}

/** Every text of a case that people read or print, in the order of the schema: not dates, codes and slugs. */
export const textsOf = noted((content: Case): readonly TextInCase[] => textsIn(content));

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
