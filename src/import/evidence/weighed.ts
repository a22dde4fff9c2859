import { finding } from '../../problem/finding.ts';
import type { DoubtReason } from '../../problem/import-doubt-findings.ts';
import type { DraftProblem } from '../draft.ts';
import { evidenceOf, type Judged } from '../evidence.ts';
import { weighedIn } from './draft-signs.ts';
import { areSure } from './missing-signs.ts';
import type { Sign } from './sign-kinds.ts';
import type { Weighed } from './target-signs.ts';
import { enoughFor, toldOf, weighFor } from './weights.ts';

// Doubts for which no single reason is enough: many small signs together are.

/** The doubts by weight about a draft, where no other doubt stands yet; `problems` are those, `all` is what is weighed. */
export function weighedDoubts(
  judged: Judged,
  problems: readonly DraftProblem[],
  all: readonly Weighed[] = weighedIn(judged, problems),
): DraftProblem[] {
  const doubted = new Set(problems.flatMap(({ path, finding }) => (finding.severity === 'note' ? [] : [path])));
  const { from } = judged.draft;
  const found = all.flatMap((one): DraftProblem[] => {
    const { path } = one;
    if (isDoubted(path, doubted) || !isEnough(one)) return [];
    const doubt = finding('import-doubt', { field: path, why: reasonOf(one) }, undefined, 'warning');
    const origin =
      strayLine(one, judged) ?? from[path] ?? from[`${path}.0`] ?? from[path.split('.').slice(0, 2).join('.')];
    return [{ path, finding: doubt, ...(origin ? { from: origin } : {}) }];
  });
  // A doubt about all targets is one about each of their values: those are not told beside it.
  const isOfAll = found.some(({ path }) => path === 'targets');
  return isOfAll ? found.filter(({ path }) => !path.startsWith('targets.')) : found;
}

const isEnough = (one: Weighed) => areSure(one.signs) || overBorder(one) >= 0;

/** How much all signs together are above the border from which on they are a doubt. */
export const overBorder = (one: Weighed): number => sumOf(one) - enoughFor(one.is);

/** The line with which an address begins that is in no target, for a doubt about targets. */
const strayLine = ({ path }: Weighed, judged: Judged) =>
  path === 'targets'
    ? evidenceOf(judged)
        .get(path)
        ?.find(({ why }) => why === 'stray')?.from
    : undefined;

/** True if a doubt stands at a path or at one above it. */
function isDoubted(path: string, doubted: ReadonlySet<string>): boolean {
  const steps = path.split('.');
  return steps.some((_, nth) => doubted.has(steps.slice(0, nth + 1).join('.')));
}

function sumOf({ is, field, signs }: Weighed): number {
  const weigh = weighFor(is, field);
  let sum = weigh('');
  for (let nth = 0; nth < signs.length; nth++) sum += weigh(signs[nth] as Sign); // there are thousands
  return sum;
}

/** What the sign says that weighs most. */
function reasonOf({ is, path, field, signs }: Weighed): DoubtReason {
  if (is === 'absent' && !path.includes('.')) return 'unsaid';
  if (signs.includes('says-stray')) return 'stray';
  if (is === 'lines') return path.startsWith('targets.') ? 'lines' : 'entry';
  if (is === 'absent') return path.startsWith('targets.') ? 'absent' : 'beside';
  const weight = weighFor(is, field);
  const [first, ...others] = signs;
  return toldOf(others.reduce((best, one) => (weight(one) > weight(best) ? one : best), first ?? 'no-doubts'));
}
