import { getsLetter } from '../case/card.ts';
import { officeOf, successorOf } from '../case/office.ts';
import type { CaseFile } from '../case/read.ts';
import { isReceiver } from '../case/receivers.ts';
import type { Target } from '../case/schema.ts';
import { spokenName } from '../letter/words.ts';
import { type Finding, finding } from '../problem/finding.ts';
import type { Chosen } from './choosing.ts';
import type { LeftOut } from './plan.ts';

// Who of the chosen targets is written to. Of who left office the office is, which is said; if nobody knows which that is, or somebody else is
// in it, one who was named is left out, and one who was not is passed over with a note. An embassy for writers elsewhere is written to only if it is
// named.

/** The targets of a case that are written to from a country; and what is left out, with the reason: targets, or the whole case. */
export function receiversAmong(
  { caseFile, targets: chosen, findings }: Chosen,
  named: ReadonlySet<string>,
  origin: string | undefined,
): (Chosen | LeftOut)[] {
  const { slug: caseSlug, content } = caseFile;
  const mains = Object.entries(content.targets).filter(([, one]) => getsLetter(one));
  const isCopied = mains.some(([slug]) => isReceiver(slug, content.targets, origin));
  const why = (slug: string) => absence(caseFile, slug, origin, named.has(slug));
  const kept: string[] = [];
  const leftOut: LeftOut[] = [];
  const asked: Finding[] = [];
  const passed: Finding[] = [];
  for (const slug of chosen) {
    const target = content.targets[slug];
    if (!target || (target.kind === 'copy' && !isCopied)) continue;
    if (isReceiver(slug, content.targets, origin)) kept.push(slug);
    else if (!named.has(slug)) passed.push(...why(slug));
    else if (why(slug).some(({ code }) => code === 'target-left'))
      leftOut.push({ case: caseSlug, target: slug, name: spokenName(target), findings: why(slug) });
    else {
      kept.push(slug);
      asked.push(...why(slug).map((one) => ({ ...one, severity: 'warning' }) as const));
    }
  }
  if (kept.length > 0) {
    const notes = passed.filter(({ code }) => code === 'target-left' || origin === undefined);
    const said = [...asked, ...notes.map((one) => ({ ...one, severity: 'note' }) as const)];
    const offices = kept.flatMap((slug) => officeInstead(slug, content.targets[slug]));
    return [
      ...leftOut,
      { caseFile: withOffices(caseFile), targets: kept, findings: [...findings, ...said, ...offices] },
    ];
  }
  if (leftOut.length > 0) return leftOut;
  return [{ case: caseSlug, findings: passed.length > 0 ? passed : mains.flatMap(([slug]) => why(slug)) }];
}

/** Why a target is not written to, as an error. */
function absence(
  { slug: caseSlug, content: { targets } }: CaseFile,
  slug: string,
  origin: string | undefined,
  isNamed: boolean,
): Finding[] {
  const target = targets[slug];
  if (!target || isReceiver(slug, targets, origin)) return [];
  const { left, for: countries = [] } = target;
  const by = successorOf(slug, targets);
  if (left !== undefined && (by !== undefined || officeOf(target) === undefined)) {
    const values = { slug: caseSlug, target: slug, name: spokenName(target), since: left };
    return [finding('target-left', by === undefined ? values : { ...values, by })];
  }
  return [finding('target-for-others', { target: slug, countries, named: isNamed })];
}

/** A note that the office is written to in place of who left it. */
function officeInstead(slug: string, target: Target | undefined): Finding[] {
  const office = target && officeOf(target);
  if (target?.left === undefined || !office) return [];
  const values = { target: slug, name: spokenName(target), since: target.left, office: spokenName(office) };
  return [finding('target-office', values, undefined, 'note')];
}

/** The case with offices in place of those who left them: what is made for it names nobody who is not there any more. */
function withOffices(caseFile: CaseFile): CaseFile {
  const { content } = caseFile;
  const entries = Object.entries(content.targets);
  if (entries.every(([, { left }]) => left === undefined)) return caseFile;
  const targets = Object.fromEntries(entries.map(([slug, one]) => [slug, officeOf(one) ?? one]));
  return { ...caseFile, content: { ...content, targets } };
}
