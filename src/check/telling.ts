import { MORE_SPACE } from './texts.ts';

// How findings quote a case, in the same way in every rule.

/** At most 60 characters of a text, on one line. */
export function shortened(text: string): string {
  const line = text.replace(MORE_SPACE, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

/** The arguments of a finding with every text in them shortened. */
export function shortenedAll<T>(value: T): T {
  if (typeof value === 'string') return shortened(value) as T;
  if (Array.isArray(value)) return value.map(shortenedAll) as T;
  if (value === null || typeof value !== 'object') return value;
  const all = { ...value };
  for (const key of Object.keys(all) as (keyof T)[]) all[key] = shortenedAll(all[key]);
  return all;
}
