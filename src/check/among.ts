import { apart } from '../source/apart.ts';
import { inOrder, levelled, ofRule, ofWaiver, type Spot, spotOf } from './findings.ts';
import { type CheckedFile, type CheckFinding, each, type Failed } from './report.ts';
import {
  type AmongRule,
  type AnyRule,
  type CheckedCase,
  foundBy,
  isAmong,
  type RelatedHead,
  type RelatedKey,
} from './rule.ts';
import { RULES } from './rules.ts';
import { type CheckSettings, isWanted } from './settings.ts';
import { unusedWaiver, type Waiver } from './waivers.ts';

// Cases that name one another. Each file is read once: what these rules need of it is kept until the heads of all are known.

const RELATED: readonly RelatedKey[] = ['reference', 'supersedes', 'supersededBy'];

/** What is kept of a case until it can be seen among the others. */
export interface Waiting {
  readonly head: RelatedHead;
  /** Of the keys that the case has. */
  readonly spots: Readonly<Partial<Record<RelatedKey, Spot>>>;
  /** Comments that let such a rule pass, and what is told of each if nothing needs it; nothing, where that is not known. */
  readonly waivers: readonly { readonly waiver: Waiver; readonly unused?: CheckFinding }[];
}

/** What other cases may name of one, sharing no text with its file. */
export function relatedHead({ slug, file, status, reference, supersedes, supersededBy }: RelatedHead): RelatedHead {
  return apart({ slug, file, status, reference, supersedes, supersededBy });
}

/** What is kept of a case. `rows` are the lines of its file. */
export function waitingOf(
  { yaml }: CheckedCase,
  head: RelatedHead,
  { waivers, tellUnused }: { readonly waivers: readonly Waiver[]; readonly tellUnused: boolean },
  rows: readonly string[],
): Waiting {
  const spots: Partial<Record<RelatedKey, Spot>> = {};
  for (const key of RELATED) if (head[key] !== undefined) spots[key] = spotOf(yaml, { path: [key] }, rows, waivers);
  return {
    head,
    spots,
    waivers: waivers.map((waiver) => ({
      waiver,
      ...(tellUnused ? { unused: ofWaiver(unusedWaiver(waiver, yaml.file), rows) } : {}),
    })),
  };
}

/**
 * The files with what is found once the heads of all cases are known, those beside them that are not checked too. Each is looked at
 * when somebody comes to it: there may be more of them than memory has room for.
 */
export function checkAmong(
  files: Iterable<CheckedFile>,
  heads: readonly RelatedHead[],
  settings: CheckSettings,
  rules: readonly AnyRule[] = RULES,
): Iterable<CheckedFile> {
  const wanted = rules.filter(isAmong).filter(({ id }) => isWanted(id, settings));
  return each(files, (file) => (file.waiting ? checkOne(file, file.waiting, heads, wanted, settings) : file));
}

function checkOne(
  file: CheckedFile,
  { head, spots, waivers: kept }: Waiting,
  heads: readonly RelatedHead[],
  rules: readonly AmongRule[],
  settings: CheckSettings,
): CheckedFile {
  const waivers = kept.map(({ waiver }) => waiver);
  const used = new Set<Waiver>();
  const all: CheckFinding[] = [];
  const failed: Failed[] = [];
  for (const rule of rules) {
    const { found, detail } = foundBy(() => rule.among(head, heads));
    if (detail !== undefined) failed.push({ rule: rule.id, detail });
    for (const one of found) {
      const spot = spots[one.path[0]];
      if (spot) all.push(ofRule(one, rule, spot, waivers, used));
    }
  }
  for (const { waiver, unused } of kept)
    if (unused && !used.has(waiver) && isWanted(waiver.rule, settings)) all.push(unused);
  if (all.length === 0 && failed.length === 0) return file;
  const findings = inOrder([...file.findings, ...all.flatMap((one) => levelled(one, settings))]);
  return { ...file, findings, failed: [...file.failed, ...failed] };
}
