import type { ReturnAddress } from '../address/sender.ts';
import type { CaseFile } from '../case/read.ts';
import type { Sender } from '../config/config.ts';
import { type CountryNames, postNames, readerNames } from '../countries/countries.ts';
import { compose, type Materials } from '../letter/compose.ts';
import { composeOwn } from '../letter/in-own-words.ts';
import type { Posting } from '../letter/letter.ts';
import type { WriterWords } from '../letter/own-roles.ts';
import { chooseLanguage, makeJob } from '../letter/resolve.ts';
import { unreadWords } from '../letter/review.ts';
import { spokenName } from '../letter/words.ts';
import { Failure } from '../problem/failure.ts';
import { anyError, type Finding, finding } from '../problem/finding.ts';
import type { Session } from '../workspace/session.ts';
import { type TemplateShelf, templateShelf } from '../workspace/templates.ts';
import { senderLinesFor, withoutTypedCountries } from './addressing.ts';
import { type ChoiceFlags, type Chosen, eachChosen, isLeftOut } from './choosing.ts';
import { nobodyHere, unmadeCopies } from './copies.ts';
import { formsFor, languagesPhrased, type PhrasedFlags, phrasedSetting, wordsOfPhrases } from './phrases-needed.ts';
import type { LeftOut, PlannedItem } from './plan.ts';
import type { Planner } from './planner.ts';
import { leaveOutBeyond, type Medium, unreached } from './reach.ts';

// From the cases that are chosen to the letters that are written for them.

/** How letters are to be written. */
export interface WritingFlags extends ChoiceFlags, PhrasedFlags {
  readonly lang?: string;
  readonly date?: string;
  readonly template: string;
  /** Also the letter in a language of the writer. */
  readonly bilingual?: boolean;
}

/** What goes to one target, and what a plan says of it. */
export interface PlannedPosting {
  readonly item: PlannedItem;
  readonly posting: Posting;
  /** The addresses to which an e-mail goes. */
  readonly email: readonly string[];
  /** The same with words of the writer's own, by the target of each letter. Throws if they name what there is not. */
  readonly inWords: (own: (targetSlug: string) => WriterWords) => Posting;
}

/** What letters of all cases are made from. */
interface Means {
  readonly session: Session;
  readonly flags: WritingFlags;
  readonly medium: Medium;
  readonly sender: Sender | undefined;
  /** The sender's lines on what goes to a country; none without a sender. */
  readonly returns: ReturnAddress | undefined;
  /** The language of the country in them, if it stands there. */
  readonly countryIn: (destination: string) => string | undefined;
  readonly own: WriterWords | undefined;
  readonly shelf: TemplateShelf;
  readonly names: CountryNames;
  /** Phrase books of which something was said. */
  readonly alreadySaid: Set<string>;
}

/** The letters of one case, and what to know of them. */
interface WrittenCase {
  readonly postings: readonly PlannedPosting[];
  readonly findings: readonly Finding[];
  /** Targets that the medium does not reach. */
  readonly unreached: readonly LeftOut[];
}

/**
 * The letters for every chosen target, with what a writer should know said on stderr. The planner leaves out the others. Throws
 * if no case is open.
 */
export async function writePostings(
  session: Session,
  planner: Planner,
  flags: WritingFlags & { readonly medium: Medium },
  sender: Sender | undefined,
  own: WriterWords | undefined,
): Promise<PlannedPosting[]> {
  const chosen: Chosen[] = [];
  for await (const one of eachChosen(session, flags, sender?.country)) {
    if (isLeftOut(one)) await planner.leaveOut(one, one.findings);
    else chosen.push(one);
  }
  const names = await postNames(sender);
  const addresses = sender && (await import('../address/sender.ts'));
  const means: Means = {
    session,
    flags,
    medium: flags.medium,
    sender,
    returns: sender && addresses?.returnAddress(sender),
    countryIn: (destination) => sender && addresses?.countryLineLanguage(sender, destination),
    own,
    shelf: templateShelf(session),
    names,
    alreadySaid: new Set(),
  };
  const postings: PlannedPosting[] = [];
  const problems: Finding[] = [];
  const beyond: LeftOut[] = [];
  for (const one of chosen) {
    const written = await orLeftOut(planner, one.caseFile.slug, () => writeFor(one, means));
    if (!written) continue;
    const place = { file: one.caseFile.file };
    postings.push(...written.postings);
    beyond.push(...written.unreached);
    problems.push(...(chosen.length > 1 ? written.findings.map((found) => ({ ...found, place })) : written.findings));
  }
  await leaveOutBeyond(planner, beyond, postings.length > 0);
  const unsigned =
    sender || postings.length === 0
      ? []
      : [finding('sender-missing', { known: await session.senders() }, undefined, 'note')];
  await session.report([...unsigned, ...problems]);
  return postings;
}

/** The letters of a case; undefined if none can be written, which leaves the case out. */
async function orLeftOut(
  planner: Planner,
  slug: string,
  write: () => Promise<WrittenCase>,
): Promise<WrittenCase | undefined> {
  try {
    return await write();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    await planner.leaveOut({ case: slug }, error.problems);
    return undefined;
  }
}

/** The letters of a case. Throws if none can be written: it has none in the language, or the template is wrong. */
async function writeFor({ caseFile, targets: chosen, findings }: Chosen, means: Means): Promise<WrittenCase> {
  const { session, flags, medium, sender, returns, countryIn, own, shelf, names, alreadySaid } = means;
  const hasBook = own && { hasBook: (tag: string) => shelf.hasLocale(tag) };
  const phrased = await languagesPhrased(session, caseFile, flags.lang);
  const { language, problems } = chooseLanguage(caseFile, sender, flags.lang, hasBook, phrased);
  if (anyError(problems)) throw new Failure(problems);
  const origin = sender?.country;
  const without = unreached(caseFile, chosen, medium);
  const beyond = medium === 'text' ? [] : without;
  const targets = chosen.filter((slug) => !beyond.some((one) => one.target === slug));
  const others = (await shelf.letter(flags.template, language)).names?.size ?? 0;
  const followed =
    others > 0 ? await (await import('./follow-up.ts')).earlierLetters(session, caseFile.slug, sender) : undefined;
  const senderLines = await senderLinesFor(caseFile, returns);
  const materialsIn = async (tag: string): Promise<Materials> => ({
    locale: await shelf.locale(tag, origin),
    sender,
    names,
    readerNames: await readerNames(tag),
    senderLines,
    senderCountryLanguage: countryIn,
    date: flags.date ?? session.today,
    forms: await formsFor(caseFile, tag),
    letterTemplate: await shelf.letter(flags.template, tag),
    ...(followed ? { sent: followed.sent } : {}),
    copyTemplate: await shelf.letter('copy-note', tag),
  });
  const materials = await materialsIn(language);
  const { locale } = materials;
  const made =
    own === undefined ? await wordsOfPhrases(session, caseFile, locale, phrasedSetting(flags, sender)) : undefined;
  const addressed = await withoutTypedCountries(caseFile);
  const second = flags.bilingual
    ? await (await import('./bilingual.ts')).besideLetters(session, addressed, {
        language,
        sender,
        materialsIn,
        made,
        flags,
      })
    : undefined;
  const postings = targets.map((slug) => {
    const job = (hasOwn: boolean) =>
      makeJob(addressed, slug, language, { own: hasOwn, origin, phrased: made?.wordsFor(slug), made: targets });
    const inWords: PlannedPosting['inWords'] = (words) => composeOwn(job(true), materials, words);
    const first = own ? inWords(() => own) : compose(job(false), materials);
    const posting = second ? second.beside(first) : first;
    const email = caseFile.content.targets[slug]?.email ?? [];
    return { posting, inWords, email, item: itemOf(caseFile, slug, language) };
  });
  return {
    postings,
    unreached: beyond,
    findings: [
      ...findings,
      ...problems,
      ...(made?.findings ?? []),
      ...(second?.findings ?? []),
      ...(followed?.findings(materials, targets) ?? []),
      ...(own === undefined && !made?.unread ? notYetSaid(unreadWords(caseFile.content, locale), alreadySaid) : []),
      ...instructionsFor(caseFile, targets),
      ...(medium === 'text' ? without.flatMap((one) => one.findings) : []),
      ...(flags.withCopies === false ? [] : unmadeCopies(caseFile, chosen, origin)),
      ...nobodyHere(caseFile, origin),
      ...(medium === 'mail' ? [] : await postDays(session, caseFile, targets, sender)),
    ],
  };
}

function itemOf({ slug, content }: CaseFile, targetSlug: string, language: string): PlannedItem {
  const target = content.targets[targetSlug];
  const named = target ? { name: spokenName(target), country: target.country } : {};
  return { case: slug, target: targetSlug, ...named, language };
}

/** What to know of the last day to post. Most letters have none that is known, and need nothing of what finds it. */
async function postDays(
  session: Session,
  caseFile: CaseFile,
  targets: readonly string[],
  sender: Sender | undefined,
): Promise<Finding[]> {
  const { deadline, deadlines } = caseFile.content;
  if (!sender || (deadline ?? deadlines) === undefined) return [];
  return (await import('./post-day.ts')).postDayProblems(session, caseFile, targets, sender);
}

/** What was not said before: of a phrase book once a language is enough. */
function notYetSaid(findings: readonly Finding[], told: Set<string>): Finding[] {
  return findings.filter(({ code, arguments: about }) => {
    const key = JSON.stringify(about);
    if (code !== 'phrases-unread' || !told.has(key)) {
      told.add(key);
      return true;
    }
    return false;
  });
}

/** What a case says that writers must know before they send anything: as notes, one a target, and one of the case. */
export function instructionsFor({ slug, content }: CaseFile, targets: readonly string[]): Finding[] {
  const { limit, lettersEach = Number.POSITIVE_INFINITY } = content;
  const letters = targets.filter((target) => content.targets[target]?.kind !== 'copy').length;
  const most = letters > lettersEach ? [finding('letters-each', { slug, most: lettersEach }, undefined, 'note')] : [];
  const ofCase = limit === undefined ? [] : [finding('case-limit', { slug, limit }, undefined, 'note')];
  const ofTargets = targets.flatMap((target) => {
    const instructions = content.targets[target]?.instructions?.replace(/\s+/g, ' ');
    return instructions === undefined
      ? []
      : [finding('target-instructions', { target, instructions }, undefined, 'note')];
  });
  return [...ofCase, ...most, ...ofTargets];
}
