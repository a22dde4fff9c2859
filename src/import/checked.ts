import type { CaseText } from '../case/read.ts';
import type { CheckedFile, CheckFinding } from '../check/report.ts';
import { finding } from '../problem/finding.ts';
import { valueAt } from '../source/yaml.ts';
import type { Draft, DraftCase, DraftProblem } from './draft.ts';
import { writeDraft } from './write.ts';

// What `appeal check` says of a draft, as doubts at the places of its values.

/** Checks the text of a case file. */
export type Check = (source: CaseText) => CheckedFile;

/** Rules whose warnings tell that a sheet was misread, or has a fault that the case would take over. What others say is for later. */
const TOLD: readonly string[] = [
  'demand-twice',
  'name-brackets',
  'country-line',
  'wrong-country',
  'address-channel',
  'address-postcode',
  'phone-number',
  'honorific-twice',
  'form-of-address-as-name',
  'demand-request',
  'salutation-either',
  'wrong-pronoun',
  'pronouns-form',
];

/** The doubts of a draft with those that a check has; `whole` is the draft with an empty text for all that is missing. */
export function withChecks(draft: Draft, whole: DraftCase, slug: string, check: Check): readonly DraftProblem[] {
  const { text, paths } = writeDraft(whole);
  const { findings } = check({ text, file: `${slug}.yaml`, slug });
  const told = [...draft.problems];
  for (const one of findings) {
    if (one.severity !== 'error' && !TOLD.includes(one.rule)) continue;
    const next = doubtOf(one, paths, draft, whole);
    if (!told.some((other) => isSame(next, other))) told.push(next);
  }
  return told;
}

function doubtOf(one: CheckFinding, paths: readonly string[], { from }: Draft, whole: DraftCase): DraftProblem {
  const at = one.place?.line === undefined ? '' : (paths[one.place.line - 1] ?? '');
  const isEmpty = valueAt(whole, at.split('.')) === '';
  const path = isEmpty ? at.replace(/\.\d+$/, '') : at;
  const origin = originOf(path, from);
  const found = isEmpty
    ? finding('import-missing', { field: path }, undefined, 'warning')
    : finding(one.code, one.arguments as never, undefined, one.severity);
  return { path, finding: found, ...(origin ? { from: origin } : {}) };
}

/** Where a value is from: the line of it, or of what it is part of. */
export function originOf(path: string, from: Draft['from']): Draft['from'][string] | undefined {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    if (Object.hasOwn(from, at)) return from[at];
  }
  return undefined;
}

/** True if a doubt says nothing that another does not: of what is missing, and of what is missing as a whole, once is enough. */
function isSame(one: DraftProblem, other: DraftProblem): boolean {
  const { code } = one.finding;
  if (other.finding.code === 'import-missing')
    return code === 'import-missing' ? isAt(other.path, one.path) : other.path === one.path;
  return one.path === other.path && code === other.finding.code;
}

/** True if a path is another one, or what it is part of. */
function isAt(around: string, path: string): boolean {
  return path === around || path.startsWith(`${around}.`);
}
