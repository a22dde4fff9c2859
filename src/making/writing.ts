import { hasAddress } from '../address/lines.ts';
import type { CaseFile } from '../case/read.ts';
import type { Sender } from '../config/config.ts';
import { countryNames } from '../countries/countries.ts';
import { languageName } from '../languages/codes.ts';
import type { Locale } from '../languages/phrase-book.ts';
import { compose, spokenName } from '../letter/compose.ts';
import type { Block, Posting } from '../letter/letter.ts';
import { chooseLanguage, chooseTargets, makeJob } from '../letter/resolve.ts';
import { Failure, failure } from '../problem/failure.ts';
import { anyError, type Finding, finding } from '../problem/finding.ts';
import { daysBetween } from '../source/day.ts';
import { checkTarget, findCaseOfTarget, knownTargets } from '../workspace/case-of-target.ts';
import { allOrFailure, eachCase, loadCases } from '../workspace/cases.ts';
import { type Session, stopAtErrors } from '../workspace/session.ts';
import { templateShelf } from '../workspace/templates.ts';

// What letter and envelope share: which cases, which targets, and whether to write at all.

/** The flags that choose cases and targets. */
export interface ChoiceFlags {
  readonly case?: readonly string[];
  readonly target?: readonly string[];
  readonly withCopies?: boolean;
  readonly force?: boolean;
}

/** A case and the targets of it to write to. */
export interface Chosen {
  readonly caseFile: CaseFile;
  readonly targets: readonly string[];
}

/** The cases and targets that the flags name. Without --case, a target names its case if only one has it. */
export async function choose(session: Session, flags: ChoiceFlags): Promise<Chosen[]> {
  const chosen: Chosen[] = [];
  for await (const one of eachChosen(session, flags)) chosen.push(one);
  return chosen;
}

/** The same, one case after another; of all cases, no more than one is held at a time. */
export async function* eachChosen(session: Session, flags: ChoiceFlags): AsyncGenerator<Chosen> {
  const asked = flags.target ?? [];
  const chosen = flags.case
    ? await inCases(session, [...new Set(flags.case)], asked)
    : asked.includes('all')
      ? openCases(session, flags.force ?? false)
      : await byTargets(session, asked);
  for await (const { caseFile, targets } of chosen)
    yield { caseFile, targets: chooseTargets(caseFile, targets, flags.withCopies ?? false) };
}

async function inCases(session: Session, slugs: readonly string[], asked: readonly string[]): Promise<Chosen[]> {
  const chosen: Chosen[] = [];
  for (const caseFile of await loadCases(session, slugs)) {
    if (asked.length === 0) throw failure('target-needed', { known: Object.keys(caseFile.content.targets) });
    const named = asked.filter((one) => one !== 'all');
    await allOrFailure(named, async (target) => checkTarget(caseFile, target));
    chosen.push({ caseFile, targets: asked });
  }
  return chosen;
}

async function byTargets(session: Session, asked: readonly string[]): Promise<Chosen[]> {
  if (asked.length === 0) throw failure('target-needed', { known: await knownTargets(session) });
  const chosen = new Map<string, { caseFile: CaseFile; targets: string[] }>();
  const found = await allOrFailure(asked, (target) => findCaseOfTarget(session, target));
  for (const [index, caseFile] of found.entries()) {
    const target = asked[index] ?? '';
    const entry = chosen.get(caseFile.file) ?? { caseFile, targets: [] };
    entry.targets.push(target);
    chosen.set(caseFile.file, entry);
  }
  return [...chosen.values()];
}

/** Every case that letters are written for; the others are left out with a note. Throws at the end if a file is broken. */
async function* openCases(session: Session, force: boolean): AsyncGenerator<Chosen> {
  const broken: Finding[] = [];
  let skipped = 0;
  for await (const { cases, problems } of eachCase(session)) {
    broken.push(...problems);
    for (const caseFile of cases) {
      if (!force && caseFile.content.status !== 'open') skipped++;
      else if (!anyError(broken)) yield { caseFile, targets: ['all'] };
    }
  }
  stopAtErrors(broken);
  await session.report(broken);
  if (skipped > 0) await session.report([finding('cases-skipped', { count: skipped }, undefined, 'note')]);
}

/** Whether to write for a case at all: no for a closed or superseded one, with a warning after the deadline. */
export function checkStanding({ today }: Session, { slug, file, content }: CaseFile, forced: boolean): Finding[] {
  const { status, statusNote = 'No more letters are asked for.', supersededBy = '', deadline } = content;
  const ended =
    status === 'closed'
      ? finding('case-closed', { slug, note: statusNote.replace(/\s+/g, ' '), forced }, { file })
      : finding('case-superseded', { slug, successor: supersededBy, forced }, { file });
  if (status !== 'open' && !forced) throw new Failure([ended]);
  const days = deadline === undefined ? 0 : daysBetween(deadline, today);
  return [
    ...(status === 'open' ? [] : [{ ...ended, severity: 'warning' } as const]),
    ...(deadline !== undefined && days > 0
      ? [finding('deadline-passed', { slug, deadline, days }, undefined, 'warning')]
      : []),
  ];
}

/** How letters are to be written. */
export interface WritingFlags extends ChoiceFlags {
  readonly lang?: string;
  readonly date?: string;
  readonly template: string;
}

/** The letters for every chosen target, with what a writer should know said on stderr. */
export async function writePostings(
  session: Session,
  flags: WritingFlags,
  sender: Sender | undefined,
  own: readonly Block[] | undefined,
): Promise<Posting[]> {
  const chosen = await choose(session, flags);
  const shelf = templateShelf(session);
  const names = await countryNames(sender?.country, sender?.countryLanguage);
  const postings: Posting[] = [];
  const problems: Finding[] = sender
    ? []
    : [finding('sender-missing', { known: await session.senders() }, undefined, 'note')];
  for (const { caseFile, targets } of chosen) {
    const choice = chooseLanguage(caseFile, sender, flags.lang);
    stopAtErrors(choice.problems);
    const { language } = choice;
    const locale = await shelf.locale(language);
    const letterTemplate = await shelf.letter(flags.template, language);
    const copyTemplate = await shelf.letter('copy-note', language);
    const materials = { locale, sender, names, date: flags.date ?? session.today, letterTemplate, copyTemplate };
    const found = [
      ...checkStanding(session, caseFile, flags.force ?? false),
      ...choice.problems,
      ...(own === undefined ? unreadWords(caseFile, locale) : []),
      ...withoutAddress(caseFile, targets),
      ...(await postDays(session, caseFile, targets, sender)),
    ];
    for (const slug of targets) {
      postings.push(compose(makeJob(caseFile, slug, language), { ...materials, ...(own ? { own } : {}) }));
    }
    problems.push(...(chosen.length > 1 ? found.map((one) => ({ ...one, place: { file: caseFile.file } })) : found));
  }
  await session.report(problems);
  return postings;
}

/** What to know of the last day to post. Most letters have none that is known, and need nothing of what finds it. */
async function postDays(
  session: Session,
  caseFile: CaseFile,
  targets: readonly string[],
  sender: Sender | undefined,
): Promise<Finding[]> {
  if (!sender || caseFile.content.deadline === undefined) return [];
  return (await import('./post-day.ts')).postDayProblems(session, caseFile, targets, sender);
}

/** A warning if nobody who speaks the language has read the letter, or the phrases around it. */
function unreadWords({ content }: CaseFile, locale: Locale): Finding[] {
  const { language } = locale;
  if (content.letter[language]?.reviewed !== 'needed' && locale.reviewed !== 'needed') return [];
  return [finding('review-needed', { language: languageName(language) }, undefined, 'warning')];
}

/** A warning for each target to which nothing can be posted. */
export function withoutAddress({ content }: CaseFile, targets: readonly string[]): Finding[] {
  return targets.flatMap((slug) => {
    const target = content.targets[slug];
    if (!target || hasAddress(target)) return [];
    const channels = [...target.email, ...target.fax, ...target.phone, ...target.social].join(', ');
    return [finding('no-address', { target: `${slug} (${spokenName(target)})`, channels }, undefined, 'warning')];
  });
}
