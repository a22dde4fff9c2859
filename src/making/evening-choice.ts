import type { CaseFile } from '../case/read.ts';
import type { Sender } from '../config/config.ts';
import { type EveningPlan, type EveningPosting, keyOf, stacked } from '../evening/evening-plan.ts';
import type { Shard } from '../evening/manifest.ts';
import type { Member } from '../evening/member.ts';
import { type EveningTarget, pairUp } from '../evening/pairing.ts';
import { spokenName } from '../letter/words.ts';
import { type Failure, failure } from '../problem/failure.ts';
import { type Finding, finding } from '../problem/finding.ts';
import type { Session } from '../workspace/session.ts';
import { type Chosen, eachChosen, isLeftOut } from './choosing.ts';
import type { EveningFlags } from './evening-flags.ts';
import { Languages, phrasedIn } from './evening-languages.ts';
import { instructionsFor } from './instructions.ts';
import { eachOnce, type LeftOut } from './plan.ts';
import type { Planner } from './planner.ts';
import { unreached } from './reach.ts';

// From writers and cases to the letters of an evening: who writes to whom, in which language, in which order.

/** An evening that is planned, with the cases that its letters are written from. */
export interface Evening {
  readonly plan: EveningPlan;
  /** By slug. */
  readonly cases: ReadonlyMap<string, CaseFile>;
  /** If this is a part of an evening: which. */
  readonly shard?: Shard;
}

/** What writers in one country may write to. */
interface Open {
  readonly chosen: readonly Chosen[];
}

/** Plans an evening. What nobody can be written to is left out by the planner; what else there is to know is reported. */
export async function planEvening(
  session: Session,
  planner: Planner,
  members: readonly Member[],
  flags: EveningFlags,
  group: Sender | undefined,
): Promise<Evening> {
  const { open, cases } = await openTo(session, planner, members, flags);
  const targets = targetsOf([...open.values()]);
  const places = new Map(targets.map((one, index) => [placeOf(one), index]));
  const ableIn = new Map([...open].map(([country, { chosen }]) => [country, ableOf(chosen, places)]));
  const limits = limitsOf(cases);
  const pairs = pairUp(
    members.map(({ country }) => ({ able: ableIn.get(country) ?? [] })),
    targets,
    { pairs: flags.pairs ?? (flags.each === undefined ? 'all' : 'round-robin'), each: flags.each, limits },
  );
  const languages = new Languages(group, await phrasedIn(session, cases));
  const lists = new Map<string, readonly string[]>();
  const postings = pairs.flatMap((mine, writer) => {
    const member = members[writer] as Member;
    const chosen = new Set(mine.map((one) => placeOf(targets[one] as EveningTarget)));
    const casesOf = open.get(member.country)?.chosen ?? [];
    return casesOf.flatMap((one) => postingsOf(one, writer, member, chosen, { languages, lists }));
  });
  const told = [...open.values()].flatMap(({ chosen }) => chosen.flatMap((one) => notesOf(one)));
  await session.report(eachOnce([...told, ...languages.findings()]));
  const order = flags.order ?? 'writer';
  const day = flags.date ?? session.today;
  return { plan: { day, order, writers: members, postings: stacked(postings, order, places) }, cases };
}

/** What a writer sends for a case: letters to those of its targets that are chosen, and copies of them. */
function postingsOf(
  { caseFile, targets }: Chosen,
  writer: number,
  member: Member,
  chosen: ReadonlySet<string>,
  { languages, lists }: { readonly languages: Languages; readonly lists: Map<string, readonly string[]> },
): EveningPosting[] {
  const letters = targets.filter((target) => chosen.has(placeOf({ case: caseFile.slug, target })));
  if (letters.length === 0) return [];
  const all = [...letters, ...targets.filter((slug) => isCopy(caseFile, slug))];
  const together = lists.get(all.join()) ?? all; // one list for all writers who have the same
  lists.set(all.join(), together);
  const language = languages.of(caseFile, member);
  return together.map((target) => postingOf({ writer, member, caseFile, target, language, together }));
}

const placeOf = (one: EveningTarget) => `${one.case}/${one.target}`;

function isCopy({ content }: CaseFile, slug: string): boolean {
  return content.targets[slug]?.kind === 'copy';
}

/** What is open to writers in each country: embassies, for one, are for writers in some. */
async function openTo(
  session: Session,
  planner: Planner,
  members: readonly Member[],
  flags: EveningFlags,
): Promise<{ open: ReadonlyMap<string, Open>; cases: ReadonlyMap<string, CaseFile> }> {
  if (!flags.case) throw await caseNeeded(session);
  const cases = new Map<string, CaseFile>();
  const open = new Map<string, Open>();
  const leftOut = new Map<string, LeftOut>();
  const choice = {
    case: flags.case,
    target: flags.target ?? ['all'],
    withCopies: flags.copies,
    ...(flags.force === undefined ? {} : { force: flags.force }),
  };
  for (const country of new Set(members.map((one) => one.country))) {
    const chosen: Chosen[] = [];
    for await (const one of eachChosen(session, choice, country)) {
      if (isLeftOut(one)) {
        leftOut.set(JSON.stringify(one), one);
        continue;
      }
      const without = [...cardsAmong(one), ...unreached(one.caseFile, one.targets, 'paper')];
      for (const gone of without) leftOut.set(JSON.stringify(gone), gone);
      const reached = one.targets.filter((slug) => !without.some((gone) => gone.target === slug));
      cases.set(one.caseFile.slug, one.caseFile);
      chosen.push({ ...one, targets: reached });
    }
    open.set(country, { chosen });
  }
  for (const one of leftOut.values()) await planner.leaveOut(one, one.findings);
  return { open, cases };
}

/** Cards are no letters of an evening: each is left out, and why. */
function cardsAmong({ caseFile, targets }: Chosen): LeftOut[] {
  return targets
    .filter((slug) => caseFile.content.targets[slug]?.kind === 'card')
    .map((target) => ({ case: caseFile.slug, target, findings: [finding('card-evening', { target })] }));
}

async function caseNeeded(session: Session): Promise<Failure> {
  const { caseEntries } = await import('../workspace/case-folder.ts');
  return failure('case-needed', { known: caseEntries(session).map(({ slug }) => slug) });
}

/** Every target of a letter in the order of the cases. */
function targetsOf(open: readonly Open[]): EveningTarget[] {
  const all = new Map<string, EveningTarget>();
  for (const { chosen } of open)
    for (const { caseFile, targets } of chosen)
      for (const target of Object.keys(caseFile.content.targets))
        if (targets.includes(target))
          all.set(placeOf({ case: caseFile.slug, target }), { case: caseFile.slug, target });
  return [...all.values()];
}

/** The numbers of the targets that letters can be written to. */
function ableOf(chosen: readonly Chosen[], places: ReadonlyMap<string, number>): number[] {
  return chosen.flatMap(({ caseFile, targets }) =>
    targets
      .filter((slug) => !isCopy(caseFile, slug))
      .flatMap((target) => places.get(placeOf({ case: caseFile.slug, target })) ?? []),
  );
}

function limitsOf(cases: ReadonlyMap<string, CaseFile>): Map<string, number> {
  return new Map(
    [...cases].flatMap(([slug, { content }]) =>
      content.lettersEach === undefined ? [] : [[slug, content.lettersEach] as const],
    ),
  );
}

function notesOf({ caseFile, targets, findings }: Chosen): Finding[] {
  return [...findings, ...instructionsFor(caseFile, targets)];
}

function postingOf({
  writer,
  member,
  caseFile,
  target: slug,
  language,
  together,
}: {
  readonly writer: number;
  readonly member: Member;
  readonly caseFile: CaseFile;
  readonly target: string;
  readonly language: string;
  readonly together: readonly string[];
}): EveningPosting {
  const target = caseFile.content.targets[slug];
  if (!target) throw new Error(`no target ${slug}`);
  const about = { case: caseFile.slug, target: slug };
  return {
    key: keyOf(member, about),
    case: about.case,
    target: slug,
    writer,
    name: spokenName(target),
    kind: target.kind === 'copy' ? 'copy' : 'letter',
    language,
    country: target.country,
    together,
  };
}
