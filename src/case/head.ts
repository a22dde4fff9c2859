import * as v from 'valibot';
import type { Finding } from '../problem/finding.ts';
import { checkShape } from '../source/shape.ts';
import { readYaml } from '../source/yaml.ts';
import { type Case, caseSchema } from './schema.ts';

// The head of a case: what a list of deadlines needs. The rest of a file is long, and reading it takes most of the time.

const KEPT = [
  'title',
  'country',
  'reference',
  'index',
  'issued',
  'deadline',
  'status',
  'supersedes',
  'supersededBy',
  'statusNote',
] as const;

const { entries } = caseSchema;

const headSchema = v.strictObject({
  ...Object.fromEntries(Object.keys(entries).map((key) => [key, v.optional(v.unknown())])),
  title: entries.title,
  country: entries.country,
  reference: entries.reference,
  index: entries.index,
  issued: entries.issued,
  deadline: entries.deadline,
  status: entries.status,
  supersedes: entries.supersedes,
  supersededBy: entries.supersededBy,
  statusNote: entries.statusNote,
});

const withTargetsSchema = v.strictObject({ ...headSchema.entries, targets: entries.targets });

/** The head of a case with the name it goes by. */
export interface CaseHead extends Pick<Case, (typeof KEPT)[number]> {
  readonly slug: string;
  readonly file: string;
  /** Whom to write to, if that was asked for. */
  readonly targets?: Case['targets'];
  /** The line of the file that the deadline stands in, from 1, if that is known. */
  readonly deadlineLine?: number;
}

/**
 * The head of a case, or what is wrong with it. The values of all other keys are left unread; misspelt and doubled keys
 * are found all the same, for a misspelt "deadline" must not make a case look as if it had none. The targets are read only if
 * asked for: they take as long as all the rest.
 */
export function parseHead(
  text: string,
  file: string,
  slug: string,
  { targets = false }: { readonly targets?: boolean } = {},
): { head?: CaseHead; problems: readonly Finding[] } {
  const kept = headLines(text, targets ? [...KEPT, 'targets'] : KEPT);
  const schema: v.GenericSchema = targets ? withTargetsSchema : headSchema;
  const { value, problems } = checkShape(schema, readYaml(kept ? `${kept.lines.join('\n')}\n` : text, file));
  if (value !== undefined) return { head: { ...(value as CaseHead), slug, file }, problems };
  return { problems: kept ? problems.map((one) => inWholeFile(one, kept.numbers)) : problems };
}

/**
 * The lines of the head with their numbers in the file; undefined if the file is not laid out in the usual way. A known
 * key that is not of the head is left out with its value; an unknown one stays, to be found out.
 */
function headLines(text: string, wanted: readonly string[]): { lines: string[]; numbers: number[] } | undefined {
  const lines: string[] = [];
  const numbers: number[] = [];
  const seen = new Set<string>();
  let keep = true;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const key = /^([A-Za-z]\w*):(?=\s|$)/.exec(line)?.[1];
    if (key === undefined) {
      if (isUnusual(line, index, keep)) return undefined;
    } else if (seen.has(key)) {
      return undefined;
    } else {
      seen.add(key);
      keep = wanted.includes(key) || !Object.hasOwn(entries, key);
    }
    if (!keep || line.startsWith('#')) continue;
    lines.push(line);
    numbers.push(index + 1);
  }
  return lines.length > 0 ? { lines, numbers } : undefined;
}

/** A line at the left edge that is no key: only `---` at the top and the items of a list that is left out are usual. */
function isUnusual(line: string, index: number, keep: boolean): boolean {
  if (!/^[^\s#]/.test(line) || (index === 0 && line.startsWith('---'))) return false;
  return keep || !line.startsWith('- ');
}

/** A problem found in the lines of the head, at its line of the file. */
function inWholeFile(one: Finding, numbers: readonly number[]): Finding {
  if (one.place?.line === undefined) return one;
  return { ...one, place: { ...one.place, line: numbers[one.place.line - 1] ?? one.place.line } };
}
