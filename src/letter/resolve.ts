import { getsLetter } from '../case/card.ts';
import { proseOf } from '../case/prose.ts';
import type { CaseFile } from '../case/read.ts';
import { isReceiver } from '../case/receivers.ts';
import type { Case, ModelLetter, Target } from '../case/schema.ts';
import type { Sender } from '../config/config.ts';
import { LANGUAGE_CODES } from '../languages/codes.ts';
import { hasRoom } from '../languages/room.ts';
import { bestTag, fallbacks, forTag, languageOf, sameScript, usualTag } from '../languages/tag.ts';
import { languageCalled } from '../problem/called.ts';
import { type Finding, finding } from '../problem/finding.ts';

/** What a letter says, but for its salutation. A letter without demands has no words that lead to them. */
export interface LetterWords {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly demands: readonly string[];
  readonly closing?: string | undefined;
  /** What leads to the demands, if not the words of the phrase book; and a sentence after them. */
  readonly lead?: string;
  readonly ending?: string;
  /** How whoever gets it is greeted, if not as officials are. */
  readonly greeting?: string;
}

/** A letter to write: one target, one language, everything chosen. */
export interface Job {
  readonly caseFile: CaseFile;
  readonly targetSlug: string;
  readonly target: Target;
  /** For a target that gets a copy: the letters that are copied, one at least. */
  readonly copyOf?: readonly Job[];
  /** BCP 47. */
  readonly language: string;
  readonly model: LetterWords;
  /** True if the case has no letter in the language: the words are the writer's own, and their heading is the subject. */
  readonly modelless?: boolean;
  /** Targets for whom a copy is made, to be named at the end of the letter. */
  readonly copies: readonly Target[];
}

/** A language for the letter (BCP 47), and what the writer should know of the choice. */
export interface LanguageChoice {
  readonly language: string;
  readonly problems: readonly Finding[];
}

/** What of the writer's own a letter is made with. */
export interface OwnWords {
  /** True if there is a phrase book for a language: with own words no more is needed. */
  readonly hasBook: (language: string) => boolean;
}

/**
 * The language of a letter: the first that the targets prefer, that the case has a letter in and that the sender writes.
 * Without a sender English counts as written, for whoever reads this program's messages reads it.
 */
export function chooseLanguage(
  caseFile: CaseFile,
  sender: Sender | undefined,
  asked: string | undefined,
  own?: OwnWords,
  phrased: readonly string[] = [],
): LanguageChoice {
  if (asked !== undefined) return askedLanguage(caseFile, asked, own, phrased);
  const { content } = caseFile;
  const letters = Object.keys(content.letter);
  const written = sender?.languages ?? [ENGLISH];
  const others = isKeyed(content) ? phrased.filter((one) => bestTag(letters, one) === undefined) : [];
  const all = [...letters, ...others];
  const writes = (one: string) => written.some((other) => languageOf(other) === languageOf(one));
  const preferred = preferredBy(content, written);
  const able = preferred.flatMap((one) => bestTag(all, one) ?? []);
  const mine = content.ownLanguage ? written.flatMap((one) => bestTag(all, one) ?? []) : [];
  const read = able.find((one) => letters.includes(one));
  const letter = able.find(writes) ?? mine[0] ?? read ?? letters[0] ?? able[0] ?? others[0] ?? ENGLISH;
  const problems: Finding[] = [];
  const best = preferred[0];
  if (!writes(letter)) problems.push(finding('language-not-yours', { language: letter }, undefined, 'warning'));
  if (best !== undefined && languageOf(best) !== languageOf(letter)) {
    const reason = bestTag(all, best) === undefined ? 'no-letter' : sender ? 'not-written' : 'no-sender';
    problems.push(finding('language-second', { best, chosen: letter, reason }, undefined, 'note'));
  }
  if (own && written.some((one) => languageOf(one) !== languageOf(letter)))
    problems.push(finding('own-words-language', { language: letter }, undefined, 'note'));
  return { language: asWritten(letter, written), problems };
}

/** The languages that the targets prefer; any in which there is a letter, or which the sender writes, if the case names none. */
function preferredBy({ languages, letter }: Case, written: readonly string[]): readonly string[] {
  if (languages.length > 0) return languages;
  const letters = Object.keys(letter);
  return letters.length > 0 ? letters : written;
}

const ENGLISH = 'en';

/** True if a case says by key what is asked, so that a letter can be made of phrases. */
function isKeyed({ requests }: Pick<Case, 'requests'>): boolean {
  return requests !== undefined;
}

/** There is no letter in a language, or it was asked for by its name. */
function noLetterIn(asked: string, { content, slug }: CaseFile, phrased: readonly string[]): Finding {
  const code = languageCalled(asked, LANGUAGE_CODES);
  const known = Object.keys(content.letter);
  const keyed = isKeyed(content);
  const near = code === undefined ? undefined : bestTag([...known, ...(keyed ? phrased : [])], code);
  const values = { language: asked, known, slug, phrased, keyed };
  return finding('letter-language', near === undefined ? values : { ...values, near });
}

/** The language of a letter as its writer has it: en-US for one in en, but never in another script than it is. */
function asWritten(letter: string, written: readonly string[]): string {
  const near = written.find((one) => one !== letter && hasRoom(one) && fallbacks(one).includes(letter));
  return near !== undefined && !/-[A-Z][a-z]{3}/.test(near) ? near : letter;
}

function askedLanguage(
  caseFile: CaseFile,
  typed: string,
  own: OwnWords | undefined,
  phrased: readonly string[],
): LanguageChoice {
  const { content } = caseFile;
  const asked = usualTag(typed);
  const letters = Object.keys(content.letter);
  const letter = bestTag(letters, asked);
  const isPhrased = isKeyed(content) && fallbacks(asked).some((one) => phrased.includes(one));
  if (letter === undefined && !isPhrased && !own?.hasBook(asked))
    return { language: asked, problems: [noLetterIn(asked, caseFile, phrased)] };
  const language = letter !== undefined && fallbacks(letter).includes(asked) ? letter : asked;
  const used = fallbacks(language).find(hasRoom) ?? language;
  const problems = used === asked ? [] : [finding('language-fallback', { asked, used }, undefined, 'note')];
  if (letter !== undefined && !sameScript(letter, language))
    problems.push(finding('language-script', { asked, used: letter }, undefined, 'note'));
  return { language, problems };
}

/**
 * The slugs of the targets asked for: named ones, or all that get a letter of their own; with the copies if asked, and with those who get
 * cards, or only these.
 */
export function chooseTargets(
  { content }: Pick<CaseFile, 'content'>,
  asked: readonly string[],
  { withCopies, cards }: { readonly withCopies: boolean; readonly cards?: 'also' | 'only' | undefined },
): string[] {
  const slugsOf = (wanted: (target: Target) => boolean) =>
    Object.entries(content.targets).flatMap(([slug, one]) => (wanted(one) ? [slug] : []));
  const getsCard = ({ kind }: Target) => cards !== undefined && kind === 'card';
  const all = (one: Target) => getsCard(one) || (cards !== 'only' && getsLetter(one));
  const named = asked.includes('all') ? slugsOf(all) : asked;
  return [...new Set([...named, ...(withCopies && cards !== 'only' ? slugsOf(({ kind }) => kind === 'copy') : [])])];
}

/** What a letter has in a language in which the case has none: the names of the people as its subject, and own words. */
const NO_MODEL: LetterWords = { subject: '{{people}}', paragraphs: [], demands: [] };

/** The words of a model letter. */
/** What parts a text into paragraphs. */
const BLANK_LINE = /\n[^\S\n]*\n\s*/;

function wordsIn(model: ModelLetter): LetterWords {
  const { subject, demands, closing } = model;
  return { subject, paragraphs: proseOf(model).flatMap(({ text }) => text.split(BLANK_LINE)), demands, closing };
}

/** The target whose letter is copied: the first main one that is written to, or else one who gets a letter besides. */
function mainTarget(targets: Case['targets'], origin: string | undefined): [string, Target] | undefined {
  const able = Object.entries(targets).filter(([slug, one]) => getsLetter(one) && isReceiver(slug, targets, origin));
  return able.find(([, one]) => one.kind === 'target') ?? able[0];
}

/** What a job depends on besides its target. */
export interface JobChoice {
  /** True if the letter has the writer's own words. */
  readonly own?: boolean;
  /** The words of a letter in a language in which the case has none. */
  readonly phrased?: LetterWords | undefined;
  /** The country that is written in (ISO 3166-1). */
  readonly origin?: string | undefined;
  /** The slugs of all targets of the case for which something is made, copies among them; only the one, if left out. */
  readonly made?: readonly string[];
  /** The words of a letter as this writer has them; as they stand in the case, if it is left out. */
  readonly varied?: (model: ModelLetter) => ModelLetter;
}

/**
 * The job for one target of a case. The target must be one of the case's. A letter names those who get a copy of it. A copy is of all
 * letters that are made; of that to the main target, if none is.
 */
export function makeJob(
  caseFile: CaseFile,
  targetSlug: string,
  language: string,
  { own = false, origin, phrased, made = [targetSlug], varied = (model) => model }: JobChoice = {},
): Job {
  const { targets, letter } = caseFile.content;
  const target = targets[targetSlug];
  const known = forTag(letter, language);
  const words = known ? wordsIn(varied(known)) : (phrased ?? (own ? NO_MODEL : undefined));
  if (!target || !words) throw new Error(`no target ${targetSlug} or no letter in ${language}`);
  const isCopy = (slug: string) => targets[slug]?.kind === 'copy';
  const letters = made.filter((slug) => !isCopy(slug));
  const copied = letters.length > 0 ? letters : [mainTarget(targets, origin)?.[0] ?? []].flat();
  const copyOf = (isCopy(targetSlug) ? copied : []).map((slug) =>
    makeJob(caseFile, slug, language, { own, phrased, made, varied }),
  );
  const copies = made.filter(isCopy).flatMap((slug) => targets[slug] ?? []);
  const model = { ...words, demands: [...words.demands, ...(forTag(target.demands ?? {}, language) ?? [])] };
  return {
    caseFile,
    targetSlug,
    target,
    language,
    model,
    copies,
    ...((known ?? phrased) ? {} : { modelless: true }),
    ...(copyOf.length > 0 ? { copyOf } : {}),
  };
}
