import type { CasesheetWords } from '../languages/casesheet-words.ts';
import { finding } from '../problem/finding.ts';
import type { DoubtReason } from '../problem/import-doubt-findings.ts';
import type { Draft, DraftProblem, Origin } from './draft.ts';
import { goesOnEvidence } from './evidence/goes-on.ts';
import { letterEvidence } from './evidence/letter.ts';
import { peopleEvidence } from './evidence/people.ts';
import { strayEvidence } from './evidence/stray.ts';
import { targetEvidence } from './evidence/targets.ts';
import { textEvidence } from './evidence/texts.ts';
import { titleEvidence } from './evidence/title.ts';
import type { Section } from './section.ts';
import type { SheetLine } from './sheet.ts';

// What speaks against the values of a draft: what is decided by a default, or stands alone, is doubted before what words and shape agree on.

/** What speaks against a value, and how much: from 1 on it is a doubt by itself, below together with other reasons. */
export interface Evidence {
  readonly path: string;
  readonly why: DoubtReason;
  readonly weight: number;
  /** The line to look at, where the value does not stand in one. */
  readonly from?: Origin;
}

/** A draft with the sheet that it is from. */
export interface Judged {
  readonly draft: Draft;
  /** The lines of the casesheet as it was read, in their order. */
  readonly lines: readonly SheetLine[];
  readonly sections: readonly Section[];
  readonly words: CasesheetWords;
}

const known = new WeakMap<readonly SheetLine[], ReadonlySet<string>>();

/** The words that a sheet writes with a small letter: what is one of them is no name by itself. */
export function commonWords({ lines }: Judged): ReadonlySet<string> {
  const made =
    known.get(lines) ??
    new Set(lines.flatMap(({ text }) => text.match(/(?<![\p{L}\p{M}.@-])\p{Ll}{3,}(?![\p{L}\p{M}.@-])/gu) ?? []));
  known.set(lines, made);
  return made;
}

/** From this weight on something is a doubt. */
const ENOUGH = 1;

const spoken = new WeakMap<Judged, ReadonlyMap<string, readonly Evidence[]>>();

/** What speaks against the values of a draft, by their paths. */
export function evidenceOf(judged: Judged): ReadonlyMap<string, readonly Evidence[]> {
  const made = spoken.get(judged) ?? findEvidence(judged);
  spoken.set(judged, made);
  return made;
}

function findEvidence(judged: Judged): Map<string, Evidence[]> {
  const all = [
    ...[titleEvidence, textEvidence, targetEvidence, letterEvidence, peopleEvidence, goesOnEvidence, strayEvidence],
  ].flatMap((one) => one(judged));
  const byPath = new Map<string, Evidence[]>();
  for (const one of all) {
    const before = byPath.get(one.path);
    if (before) before.push(one);
    else byPath.set(one.path, [one]);
  }
  return byPath;
}

/** The doubts about the values of a draft against which enough speaks; the reason that weighs most is told. */
export function doubtsByEvidence(judged: Judged): DraftProblem[] {
  return [...evidenceOf(judged)].flatMap(([path, mine]): DraftProblem[] => {
    if (mine.reduce((sum, { weight }) => sum + weight, 0) < ENOUGH) return [];
    const { why, from } = mine.reduce((best, one) => (one.weight > best.weight ? one : best));
    const origin = from ?? judged.draft.from[path] ?? judged.draft.from[`${path}.0`];
    const doubt = finding('import-doubt', { field: path, why }, undefined, 'warning');
    return [{ path, finding: doubt, ...(origin ? { from: origin } : {}) }];
  });
}
