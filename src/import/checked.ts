import type { CaseText } from '../case/read.ts';
import type { CheckedFile, CheckFinding } from '../check/report.ts';
import { type Finding, finding } from '../problem/finding.ts';
import { valueAt } from '../source/yaml.ts';
import type { Draft, DraftCase, DraftProblem } from './draft.ts';
import { writeDraft } from './write.ts';

// What `appeal check` says of a draft, as doubts at the places of its values.

/** Checks the text of a case file. */
export type Check = (source: CaseText) => CheckedFile;

/** Rules whose warnings tell that a sheet was misread, or has a fault that the case would take over. What others say is for later. */
export const TOLD: readonly string[] = [
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

/**
 * True for a warning that is about how a sheet was read. Many sheets give no postcode, and numbers as they are dialled in the country:
 * that is told by a check, and is no doubt.
 */
function isTold(one: CheckFinding): boolean {
  if (one.code === 'rule/address-postcode' && one.arguments.problem === 'missing') return false;
  if (one.code === 'rule/phone-number' && one.arguments.problem === 'no-code') return false;
  return TOLD.includes(one.rule);
}

/** The doubts of a draft with those that a check has; `whole` is the draft with an empty text for all that is missing. */
export function withChecks(draft: Draft, whole: DraftCase, slug: string, check: Check): readonly DraftProblem[] {
  const checkable = withSubjects(whole);
  const { text, paths } = writeDraft(checkable);
  const source = { file: `${slug}.yaml`, slug };
  const { findings } = check({ ...source, text });
  const told = [...draft.problems];
  const tell = (next: DraftProblem) => {
    if (!told.some((other) => isSame(next, other))) told.push(next);
  };
  for (const path of emptyIn(whole)) tell(doubtAt(path, missing(path), draft));
  const found = (one: CheckFinding, lines: readonly string[]) => {
    const path = lines[(one.place?.line ?? 0) - 1] ?? '';
    return doubtAt(path, finding(one.code, one.arguments as never, undefined, one.severity), draft);
  };
  for (const one of findings) {
    const next = found(one, paths);
    const isEmpty = valueAt(whole, next.path.split('.')) === '';
    if (!isEmpty && (one.severity === 'error' || isTold(one))) tell(next);
  }
  const again = askedTwice(checkable, findings);
  if (again) {
    const written = writeDraft(again);
    for (const one of check({ ...source, text: written.text }).findings)
      if (one.rule === 'demand-twice') tell(found(one, written.paths));
  }
  return told.toSorted((one, other) => lineOf(one.path, paths) - lineOf(other.path, paths));
}

/**
 * The draft with the name of the person in place of those that are not of this case: they were left from an earlier sheet, and what is
 * asked for them may be asked twice.
 */
function askedTwice(whole: DraftCase, findings: readonly CheckFinding[]): DraftCase | undefined {
  const name = whole.people?.[0]?.name ?? '';
  const others = findings.flatMap((one) => (one.code === 'rule/wrong-name' ? [one.arguments.found] : []));
  if (name === '' || others.length === 0) return undefined;
  return JSON.parse(JSON.stringify(whole), (_, value) =>
    typeof value === 'string' ? others.reduce((text, other) => text.replaceAll(other, () => name), value) : value,
  ) as DraftCase;
}

/** A draft in which a missing subject does not keep a check from reading the letter. */
function withSubjects(whole: DraftCase): DraftCase {
  const { letter = {}, people, group } = whole;
  const about = people?.[0]?.name || group?.name || '-';
  const filled = Object.entries(letter).map(([language, one]) => [language, { ...one, subject: one.subject || about }]);
  return { ...whole, letter: Object.fromEntries(filled) };
}

/** The paths of all that is empty; of a list, that of the list. */
export function emptyIn(value: unknown, path = ''): string[] {
  if (value === '') return [path.replace(/\.\d+$/, '')];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, one]) => emptyIn(one, path === '' ? key : `${path}.${key}`));
}

const missing = (path: string): Finding => finding('import-missing', { field: path }, undefined, 'warning');

function doubtAt(path: string, doubt: Finding, { from }: Draft): DraftProblem {
  const origin = originOf(path, from);
  return { path, finding: doubt, ...(origin ? { from: origin } : {}) };
}

/** The line of a draft at which a path stands, or what is around it; the end for what is nowhere. */
function lineOf(path: string, paths: readonly string[]): number {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const line = paths.indexOf(at);
    if (line !== -1) return line;
  }
  return paths.length;
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
