import { finding } from '../../problem/finding.ts';
import type { DoubtReason } from '../../problem/import-doubt-findings.ts';
import type { DraftProblem } from '../draft.ts';
import type { Judged } from '../evidence.ts';
import { type Weighed, weighedTargets } from './target-signs.ts';
import { OF_ABSENT, OF_LINES, OF_VALUES, type Sign, TOLD_OF } from './weights.ts';

// Doubts about targets for which no single reason is enough: many small signs together are.

const WEIGHTS = { value: OF_VALUES, absent: OF_ABSENT, lines: OF_LINES } as const;
/** From this weight on all signs together are a doubt. */
const ENOUGH = 1;

/** The doubts by weight about targets, where no other doubt stands yet; `problems` are those. */
export function weighedDoubts(judged: Judged, problems: readonly DraftProblem[]): DraftProblem[] {
  const doubted = new Set(problems.map(({ path }) => path));
  const { from } = judged.draft;
  return weighedTargets(judged, problems).flatMap((one): DraftProblem[] => {
    const { path } = one;
    if (isDoubted(path, doubted) || sumOf(one) < ENOUGH) return [];
    const doubt = finding('import-doubt', { field: path, why: reasonOf(one) }, undefined, 'warning');
    const origin = from[path] ?? from[`${path}.0`] ?? from[path.split('.').slice(0, 2).join('.')];
    return [{ path, finding: doubt, ...(origin ? { from: origin } : {}) }];
  });
}

/** True if a doubt stands at a path or at one above it. */
function isDoubted(path: string, doubted: ReadonlySet<string>): boolean {
  const steps = path.split('.');
  return steps.some((_, nth) => doubted.has(steps.slice(0, nth + 1).join('.')));
}

function sumOf({ is, field, signs }: Weighed): number {
  const weights = WEIGHTS[is];
  const sum = [...new Set(signs)].reduce((all, sign) => all + (weights.signs[sign] ?? 0), 0);
  return sum + (weights.fields[field] ?? 0);
}

/** What the sign says that weighs most. */
function reasonOf({ is, signs }: Weighed): DoubtReason {
  if (is !== 'value') return is;
  const weight = (sign: Sign) => WEIGHTS[is].signs[sign] ?? 0;
  const [first, ...others] = signs;
  return TOLD_OF[others.reduce((best, one) => (weight(one) > weight(best) ? one : best), first ?? 'no-doubts')];
}
