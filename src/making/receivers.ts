import { isReceiver } from '../case/receivers.ts';
import type { Target } from '../case/schema.ts';
import { spokenName } from '../letter/words.ts';
import { type Finding, finding } from '../problem/finding.ts';
import type { Chosen } from './choosing.ts';
import type { LeftOut } from './plan.ts';

// Who of the chosen targets is written to. Somebody named who left office is left out; one who was not named is passed over with a note.
// An embassy for writers elsewhere is written to only if it is named.

/** The targets of a case that are written to from a country; and what is left out, with the reason: targets, or the whole case. */
export function receiversAmong(
  { caseFile, targets: chosen, findings }: Chosen,
  named: ReadonlySet<string>,
  origin: string | undefined,
): (Chosen | LeftOut)[] {
  const { slug: caseSlug, content } = caseFile;
  const mains = Object.entries(content.targets).filter(([, { kind }]) => kind !== 'copy');
  const isCopied = mains.some(([, one]) => isReceiver(one, origin));
  const why = (slug: string) => absence(caseSlug, slug, content.targets[slug], origin, named.has(slug));
  const kept: string[] = [];
  const leftOut: LeftOut[] = [];
  const asked: Finding[] = [];
  const passed: Finding[] = [];
  for (const slug of chosen) {
    const target = content.targets[slug];
    if (!target || (target.kind === 'copy' && !isCopied)) continue;
    if (isReceiver(target, origin)) kept.push(slug);
    else if (!named.has(slug)) passed.push(...why(slug));
    else if (target.left !== undefined)
      leftOut.push({ case: caseSlug, target: slug, name: spokenName(target), findings: why(slug) });
    else {
      kept.push(slug);
      asked.push(...why(slug).map((one) => ({ ...one, severity: 'warning' }) as const));
    }
  }
  if (kept.length > 0) {
    const notes = passed.filter(({ code }) => code === 'target-left' || origin === undefined);
    const said = [...asked, ...notes.map((one) => ({ ...one, severity: 'note' }) as const)];
    return [...leftOut, { caseFile, targets: kept, findings: [...findings, ...said] }];
  }
  if (leftOut.length > 0) return leftOut;
  return [{ case: caseSlug, findings: passed.length > 0 ? passed : mains.flatMap(([slug]) => why(slug)) }];
}

/** Why a target is not written to, as an error. */
function absence(
  caseSlug: string,
  slug: string,
  target: Target | undefined,
  origin: string | undefined,
  isNamed: boolean,
): Finding[] {
  if (!target || isReceiver(target, origin)) return [];
  const { left, for: countries = [] } = target;
  if (left !== undefined)
    return [finding('target-left', { slug: caseSlug, target: slug, name: spokenName(target), since: left })];
  return [finding('target-for-others', { target: slug, countries, named: isNamed })];
}
