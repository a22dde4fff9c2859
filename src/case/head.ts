import * as v from 'valibot';
import type { Problem } from '../problem.ts';
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

/** The head of a case with the name it goes by. */
export interface CaseHead extends Pick<Case, (typeof KEPT)[number]> {
  readonly slug: string;
  readonly file: string;
}

/**
 * The head of a case, or what is wrong with it. The values of all other keys are left unread; misspelt and doubled keys
 * are found all the same, for a misspelt "deadline" must not make a case look as if it had none.
 */
export function parseHead(text: string, file: string, slug: string): { head?: CaseHead; problems: readonly Problem[] } {
  const { value, problems } = checkShape(headSchema, readYaml(headText(text) ?? text, file));
  return value === undefined ? { problems } : { head: { ...(value as Case), slug, file }, problems };
}

/** The text with the values of other keys blanked out, line for line; undefined if its layout is not the usual one. */
function headText(text: string): string | undefined {
  const lines = text.split('\n');
  let keep = true;
  for (const [index, line] of lines.entries()) {
    const key = /^([A-Za-z]\w*):(?=\s|$)/.exec(line)?.[1];
    if (key !== undefined) {
      keep = KEPT.some((one) => one === key);
      if (!keep) lines[index] = `${key}: 0`;
    } else if (/^[^\s#]/.test(line) && !(index === 0 && line.startsWith('---')) && !(line.startsWith('- ') && !keep)) {
      return undefined;
    } else if (!keep) {
      lines[index] = '';
    }
  }
  return lines.join('\n');
}
