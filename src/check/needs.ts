import type { RuleId } from '../problem/rule-findings.ts';
import type { Path } from '../source/yaml.ts';

// What of a case a rule must know to be right. Where one of these cannot be read, what the rule finds may be wrong, and is not told.

/** Names by which the people of a case, and those who are written to, are told from strangers. */
const NAMES = [
  ...['people.*.name', 'people.*.aliases', 'people.*.native', 'group', 'names'],
  ...['targets.*.name', 'targets.*.role', 'targets.*.organisation', 'targets.*.native'],
];
const CHANNELS = ['targets.*.email', 'targets.*.fax', 'targets.*.phone', 'targets.*.social'];

/**
 * Paths of the values that rules need, of those that need any: * is any name or number, @ the one in which something was found. A rule
 * that looks for something that is there needs none; one that looks for what is missing, or compares, does.
 */
const NEEDS: { readonly [R in RuleId]?: readonly string[] } = {
  'wrong-name': NAMES,
  'near-name': NAMES,
  'wrong-pronoun': ['people', 'group'],
  'card-words': ['cards.rules', 'targets.*.kind'],
  'wrong-country': ['country', 'targets.*.country'],
  'wrong-target': [
    'targets.*.name',
    'targets.*.role',
    'targets.*.organisation',
    'targets.*.honorific',
    'targets.*.native',
  ],
  'person-unnamed': ['letter', 'people'],
  'salutation-official': ['targets.*.name', 'targets.*.role', 'targets.*.organisation', 'targets.*.native'],
  'demand-addressee': ['targets.*.name', 'targets.*.role', 'targets.*.organisation', 'targets.*.native'],
  'deadline-passed': ['deadline', 'deadlines', 'status'],
  'deadline-soon': ['deadline', 'deadlines', 'status'],
  'closed-without-note': ['status', 'statusNote', 'supersededBy'],
  'supersedes-unknown': ['supersedes', 'supersededBy'],
  'supersedes-cycle': ['supersedes', 'supersededBy'],
  'reference-twice': ['reference'],
  'phone-number': ['targets.@.country'],
  'country-line': ['targets.@.country'],
  'address-channel': ['targets.@.country'],
  'address-postcode': ['targets.@.country', 'targets.@.address', 'targets.@.native'],
  'address-po-box': ['targets.@.country', 'targets.@.address', 'targets.@.native'],
  'address-wide': ['targets.@.country'],
  'target-stale': ['status', 'targets.@.left'],
  'nobody-in-office': ['status', 'targets.*.left', 'targets.*.kind'],
  'address-capitals': ['targets.@.country', 'targets.@.address', 'targets.@.native'],
  'translation-review': ['letter.@.reviewed'],
  'translation-demands': ['letter', 'targets.*.demands'],
  'translation-names': ['letter', 'people'],
  'translation-numbers': ['letter'],
  'letter-language': ['languages', 'letter', 'status'],
  'own-words': ['status'],
  'full-name-missing': ['letter.@', 'people', 'group'],
  'privacy-sender': CHANNELS,
  'demand-lead-in': ['letter.@.opening', 'letter.@.paragraphs', 'letter.@.demands'],
  'salutation-missing': ['targets.@.salutation', 'targets.@.kind', 'letter'],
  'form-of-address-as-name': ['country', 'targets.@.country'],
};

/** The gaps in a file that may keep a rule from being right of what it finds. */
export function gapsFor(rule: RuleId, gaps: readonly Path[]): Path[] {
  const needs = needsOf(rule);
  return needs.length === 0 ? [] : gaps.filter((gap) => needs.some((need) => isIn(gap, need, undefined)));
}

/** True if one of these gaps keeps a rule from being right of what it found at a path of the file. */
export function isDoubtful(rule: RuleId, gaps: readonly Path[], found: Path): boolean {
  const needs = needsOf(rule);
  return gaps.some((gap) => needs.some((need) => isIn(gap, need, found)));
}

function needsOf(rule: RuleId): string[][] {
  return (NEEDS[rule] ?? []).map((need) => need.split('.'));
}

/** True if a gap is where something is needed, above it or below. */
function isIn(gap: Path, need: readonly string[], found: Path | undefined): boolean {
  return need.every((step, nth) => {
    const at = gap[nth];
    if (at === undefined || step === '*') return true;
    if (step !== '@') return String(at) === step;
    return found === undefined || String(found[0]) !== need[0] || String(found[nth]) === String(at);
  });
}
