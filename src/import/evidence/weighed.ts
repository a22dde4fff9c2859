import { finding } from '../../problem/finding.ts';
import type { DoubtReason } from '../../problem/import-doubt-findings.ts';
import type { DraftProblem } from '../draft.ts';
import type { Judged } from '../evidence.ts';
import { weighedIn } from './draft-signs.ts';
import type { Weighed } from './target-signs.ts';
import { enoughFor, toldOf, weighFor } from './weights.ts';

// Doubts for which no single reason is enough: many small signs together are.

/** The doubts by weight about a draft, where no other doubt stands yet; `problems` are those. */
export function weighedDoubts(judged: Judged, problems: readonly DraftProblem[]): DraftProblem[] {
  const doubted = new Set(problems.flatMap(({ path, finding }) => (finding.severity === 'note' ? [] : [path])));
  const { from } = judged.draft;
  return weighedIn(judged, problems).flatMap((one): DraftProblem[] => {
    const { path } = one;
    if (isDoubted(path, doubted) || sumOf(one) < enoughFor(one.is)) return [];
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
  const weigh = weighFor(is, field);
  return signs.reduce((sum, sign) => sum + weigh(sign), weigh(''));
}

/** What the sign says that weighs most. */
function reasonOf({ is, path, field, signs }: Weighed): DoubtReason {
  if (is === 'absent' && !path.includes('.')) return 'unsaid';
  if (is === 'lines') return path.startsWith('targets.') ? 'lines' : 'entry';
  if (is === 'absent') return path.startsWith('targets.') ? 'absent' : 'beside';
  const weight = weighFor(is, field);
  const [first, ...others] = signs;
  return toldOf(others.reduce((best, one) => (weight(one) > weight(best) ? one : best), first ?? 'no-doubts'));
}
