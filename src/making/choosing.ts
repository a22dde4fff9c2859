import type { CaseFile } from '../case/read.ts';
import { deadlineOn } from '../deadline/deadlines.ts';
import { chooseTargets } from '../letter/resolve.ts';
import { Failure, failure } from '../problem/failure.ts';
import { anyError, type Finding, finding } from '../problem/finding.ts';
import { daysBetween } from '../source/day.ts';
import { slugOf } from '../workspace/case-folder.ts';
import { checkTarget, findCaseOfTarget, knownTargets } from '../workspace/case-of-target.ts';
import { allOrFailure, eachCase, loadCase } from '../workspace/cases.ts';
import type { Session } from '../workspace/session.ts';
import type { LeftOut } from './plan.ts';
import { receiversAmong } from './receivers.ts';

// Which cases and which of their targets letters, envelopes and labels are made for, and which cases are left out.

/** The flags that choose cases and targets. */
export interface ChoiceFlags {
  readonly case?: readonly string[];
  readonly target?: readonly string[];
  /** Also those who get a copy, or not; if it is left out, they are among all targets. */
  readonly withCopies?: boolean;
  /** Those who get cards are among all, or all are only these. */
  readonly cards?: 'also' | 'only';
  readonly force?: boolean;
}

/** A case, the targets of it to write to, and what to know of writing for it. */
export interface Chosen {
  readonly caseFile: CaseFile;
  readonly targets: readonly string[];
  readonly findings: readonly Finding[];
}

/** A case as it was found, before it is asked whether letters are written for it. */
type ChosenOrLeftOut = Pick<Chosen, 'caseFile' | 'targets'> | LeftOut;

/** True for a case that nothing is made for. */
export function isLeftOut(one: Chosen | LeftOut | ChosenOrLeftOut): one is LeftOut {
  return !('caseFile' in one);
}

/**
 * The cases and targets that the flags name, or why nothing is made for a case, one case after another; of all cases, no more
 * than one is held at a time. Without --case, a target names its case if only one has it. `origin` is the country that is written from
 * (ISO 3166-1), if it is known: who is for writers elsewhere is taken only if named. Throws if a name is wrong.
 */
export async function* eachChosen(
  session: Session,
  flags: ChoiceFlags,
  origin: string | undefined,
): AsyncGenerator<Chosen | LeftOut> {
  const asked = flags.target ?? [];
  const forced = flags.force ?? false;
  const found = flags.case
    ? await inCases(session, [...new Set(flags.case)], asked)
    : asked.includes('all')
      ? openCases(session, forced)
      : await byTargets(session, asked);
  for await (const one of found) {
    if (isLeftOut(one)) yield one;
    else yield* written(session, one, flags, origin);
  }
}

/** What letters are written for of a case that is asked for, or why there are none. */
function* written(
  session: Session,
  { caseFile, targets: asked }: Pick<Chosen, 'caseFile' | 'targets'>,
  flags: ChoiceFlags,
  origin: string | undefined,
): Generator<Chosen | LeftOut> {
  const findings = standing(session, caseFile, flags.force ?? false);
  const withCopies = flags.withCopies ?? asked.includes('all');
  const targets = chooseTargets(caseFile, asked, { withCopies, cards: flags.cards });
  if (flags.cards === 'only' && targets.length === 0) {
    if (flags.case) yield noCards(caseFile);
  } else if (anyError(findings)) yield { case: caseFile.slug, findings };
  else yield* receiversAmong({ caseFile, targets, findings }, new Set(asked), origin);
}

/** A case that is named, and in which nobody gets a card. */
function noCards({ slug }: CaseFile): LeftOut {
  return { case: slug, findings: [finding('card-not-allowed', { slug, known: [] })] };
}

/** Cases that are named. */
async function inCases(
  session: Session,
  slugs: readonly string[],
  asked: readonly string[],
): Promise<ChosenOrLeftOut[]> {
  const found = await allOrFailure(slugs, (slug) => orLeftOut({ case: slugOf(slug) }, () => loadCase(session, slug)));
  for (const one of found) {
    if (isLeftOut(one)) continue;
    if (asked.length === 0) throw failure('target-needed', { known: Object.keys(one.caseFile.content.targets) });
    const named = asked.filter((target) => target !== 'all');
    await allOrFailure(named, async (target) => checkTarget(one.caseFile, target));
  }
  return found.map((one) => (isLeftOut(one) ? one : { ...one, targets: asked }));
}

/** The cases of targets that are named, those of one case together. */
async function byTargets(session: Session, asked: readonly string[]): Promise<ChosenOrLeftOut[]> {
  if (asked.length === 0) throw failure('target-needed', { known: await knownTargets(session) });
  const found = await allOrFailure(asked, (target) => orLeftOut({ target }, () => findCaseOfTarget(session, target)));
  const chosen = new Map<string, { caseFile: CaseFile; targets: string[] }>();
  for (const [index, one] of found.entries()) {
    if (isLeftOut(one)) continue;
    const { caseFile } = one;
    const entry = chosen.get(caseFile.file) ?? { caseFile, targets: [] };
    entry.targets.push(asked[index] ?? '');
    chosen.set(caseFile.file, entry);
  }
  return [...chosen.values(), ...found.filter(isLeftOut)];
}

/** A case, or what is wrong in its file. Throws what is wrong with the name of it: that was typed, and can be typed again. */
async function orLeftOut(who: Omit<LeftOut, 'findings'>, load: () => Promise<CaseFile>): Promise<ChosenOrLeftOut> {
  try {
    return { caseFile: await load(), targets: [] };
  } catch (error) {
    if (!(error instanceof Failure) || !error.problems.every(({ place }) => place)) throw error;
    return { ...who, findings: error.problems };
  }
}

/** Every case that letters are written for. Those that are closed are left out with a note, broken ones with what is wrong. */
async function* openCases(session: Session, force: boolean): AsyncGenerator<ChosenOrLeftOut> {
  const warnings: Finding[] = [];
  let skipped = 0;
  for await (const { cases, problems } of eachCase(session)) {
    if (anyError(problems)) yield { ...brokenCase(problems), findings: problems };
    else warnings.push(...problems);
    for (const caseFile of cases) {
      if (!force && caseFile.content.status !== 'open') skipped++;
      else yield { caseFile, targets: ['all'] };
    }
  }
  await session.report(warnings);
  if (skipped > 0) await session.report([finding('cases-skipped', { count: skipped }, undefined, 'note')]);
}

/** The case of a file that cannot be read, by what is wrong with it. */
function brokenCase([first]: readonly Finding[]): { case?: string } {
  const path = first?.place?.file ?? (first && 'path' in first.arguments ? String(first.arguments.path) : undefined);
  return path === undefined ? {} : { case: slugOf(path) };
}

/** Whether to write for a case at all: an error for a closed or superseded one, a warning if that is forced, or after the deadline. */
function standing({ today }: Session, { slug, file, content }: CaseFile, forced: boolean): Finding[] {
  const { status, statusNote, supersededBy = '' } = content;
  const deadline = deadlineOn(content, today)?.day;
  const ended =
    status === 'closed'
      ? finding(
          'case-closed',
          { slug, forced, ...(statusNote === undefined ? {} : { note: statusNote.replace(/\s+/g, ' ') }) },
          { file },
        )
      : finding('case-superseded', { slug, successor: supersededBy, forced }, { file });
  if (status !== 'open' && !forced) return [ended];
  const days = deadline === undefined ? 0 : daysBetween(deadline, today);
  return [
    ...(status === 'open' ? [] : [{ ...ended, severity: 'warning' } as const]),
    ...(deadline !== undefined && days > 0
      ? [finding('deadline-passed', { slug, deadline, days }, undefined, 'warning')]
      : []),
  ];
}
