import type { CaseFile } from '../case/read.ts';
import type { Sender } from '../config/config.ts';
import { type CountryNames, postNames, readerNames } from '../countries/countries.ts';
import type { Locale } from '../languages/phrase-book.ts';
import { forTag } from '../languages/tag.ts';
import { compose, type Materials } from '../letter/compose.ts';
import { composeOwn } from '../letter/in-own-words.ts';
import type { Posting } from '../letter/letter.ts';
import type { WriterWords } from '../letter/own-roles.ts';
import { withWhy } from '../letter/reason.ts';
import { chooseLanguage, makeJob } from '../letter/resolve.ts';
import { unreadWords } from '../letter/review.ts';
import { spokenName } from '../letter/words.ts';
import { Failure } from '../problem/failure.ts';
import { anyError, type Finding, finding } from '../problem/finding.ts';
import type { Session } from '../workspace/session.ts';
import { type TemplateShelf, templateShelf } from '../workspace/templates.ts';
import { senderLinesFor, withoutTypedCountries } from './addressing.ts';
import type { CardMeans, CardPart } from './cards.ts';
import { type ChoiceFlags, type Chosen, eachChosen, isLeftOut } from './choosing.ts';
import { nobodyHere, unmadeCopies } from './copies.ts';
import { instructionsFor, notYetSaid, postDays } from './instructions.ts';
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
  readonly caseFile: CaseFile;
  /** The same as the case or its phrases have it, where the words are the writer's own; undefined if there is no such letter. */
  readonly asModel: () => Promise<Posting | undefined>;
}

/** What letters of all cases are made from. */
interface Means {
  readonly session: Session;
  readonly flags: WritingFlags;
  readonly medium: Medium;
  readonly sender: Sender | undefined;
  /** The language of the country in them, if it stands there. */
  readonly countryIn: (destination: string) => string | undefined;
  readonly own: WriterWords | undefined;
  readonly shelf: TemplateShelf;
  readonly names: CountryNames;
  /** Phrase books of which something was said. */
  readonly alreadySaid: Set<string>;
  /** The sender's lines by where something of a case goes. */
  readonly linesFor: (caseFile: CaseFile) => Promise<ReadonlyMap<string, readonly string[]>>;
  /** The words of a case in a language, if they are not those of its letter. */
  readonly wordsIn: typeof wordsOfPhrases;
  /** What cards have, and letters have not. */
  readonly ofCards: CardMeans['ofCards'];
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
  const choice = flags.template === 'solidarity' ? { ...flags, cards: 'only' as const } : flags;
  for await (const one of eachChosen(session, choice, sender?.country)) {
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
    countryIn: (destination) => sender && addresses?.countryLineLanguage(sender, destination),
    own,
    shelf: templateShelf(session),
    names,
    alreadySaid: new Set(),
    linesFor: (caseFile) => senderLinesFor(caseFile, sender && addresses?.returnAddress(sender)),
    wordsIn: own ? async () => undefined : wordsOfPhrases,
    ofCards: { apart: false, spoken: [], findings: () => [] },
  };
  const postings: PlannedPosting[] = [];
  const problems: Finding[] = [];
  const beyond: LeftOut[] = [];
  for await (const { part: one, cards } of partsOf(chosen, means, planner)) {
    const written = await orLeftOut(planner, one.caseFile.slug, () => writeFor(one, { ...means, ...cards }));
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

/** The letters of cases, and the cards apart from them: these have words and rules of their own. Of whoever gets neither it is told why. */
async function* partsOf(
  chosen: readonly Chosen[],
  means: Means,
  planner: Planner,
): AsyncGenerator<{ readonly part: Chosen; readonly cards?: CardMeans | undefined }> {
  for (const one of chosen) {
    const isCard = (slug: string) => one.caseFile.content.targets[slug]?.kind === 'card';
    const apart = means.flags.template === 'solidarity' || one.targets.some(isCard);
    const parts = apart ? (await import('./cards.ts')).cardParts(one, means) : [{ part: one }];
    for (const { part, cards } of parts as Iterable<CardPart>)
      if (isLeftOut(part)) await planner.leaveOut(part, part.findings);
      else yield { part, cards };
  }
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
  const { session, flags, medium, sender, countryIn, own, shelf, names, alreadySaid, ofCards } = means;
  const hasBook = own && { hasBook: (tag: string) => shelf.hasLocale(tag) };
  const phrased = [...ofCards.spoken, ...(await languagesPhrased(session, caseFile, flags.lang))];
  const { language, problems } = chooseLanguage(caseFile, sender, flags.lang, hasBook, phrased);
  if (anyError(problems)) throw new Failure(problems);
  const origin = sender?.country;
  const without = unreached(caseFile, chosen, medium);
  const beyond = medium === 'text' ? [] : without;
  const targets = chosen.filter((slug) => !beyond.some((one) => one.target === slug));
  const others = (await shelf.letter(flags.template, language)).names?.size ?? 0;
  const followed =
    others > 0 ? await (await import('./follow-up.ts')).earlierLetters(session, caseFile.slug, sender) : undefined;
  const senderLines = await means.linesFor(caseFile);
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
  const setting = phrasedSetting(flags, sender);
  const wordsIn = (one: Locale) => means.wordsIn(session, caseFile, one, setting);
  const made = await wordsIn(locale);
  const addressed = await withoutTypedCountries(caseFile);
  const second = flags.bilingual
    ? await (await import('./bilingual.ts')).besideLetters(session, addressed, {
        language,
        sender,
        materialsIn,
        made,
        setting,
        apart: ofCards.apart,
        wordsIn,
      })
    : undefined;
  const postings = targets.map((slug) => {
    const job = (hasOwn: boolean) =>
      makeJob(addressed, slug, language, { own: hasOwn, origin, phrased: made?.wordsFor(slug), made: targets });
    const inWords: PlannedPosting['inWords'] = (words) => composeOwn(job(true), materials, words);
    const first = own ? inWords(() => own) : withWhy(compose(job(false), materials), made ? {} : setting.why, sender);
    const posting = second ? second.beside(first) : first;
    const email = caseFile.content.targets[slug]?.email ?? [];
    const asModel = async () => {
      const phrased = (made ?? (await wordsOfPhrases(session, caseFile, locale, { ...setting, why: {} })))?.wordsFor(
        slug,
      );
      const hasWords = phrased !== undefined || forTag(caseFile.content.letter, language) !== undefined;
      return hasWords ? compose(makeJob(addressed, slug, language, { origin, phrased }), materials) : undefined;
    };
    return { posting, inWords, email, caseFile, asModel, item: itemOf(caseFile, slug, language) };
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
      ...ofCards.findings(language),
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
