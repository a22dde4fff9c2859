import { cardRules } from '../case/card.ts';
import type { Case, Target } from '../case/schema.ts';
import type { Sender } from '../config/config.ts';
import type { Locale } from '../languages/phrase-book.ts';
import { languageOf } from '../languages/tag.ts';
import { asCardCase, cardWords, isPhrasedCard } from '../letter/card.ts';
import { BLANK } from '../letter/letter.ts';
import { failure } from '../problem/failure.ts';
import { type Finding, finding } from '../problem/finding.ts';
import { daysBetween } from '../source/day.ts';
import { phrasesOf } from '../workspace/phrases.ts';
import type { Session } from '../workspace/session.ts';
import { listTemplates } from '../workspace/templates.ts';
import type { Chosen } from './choosing.ts';
import type { PhrasedWords } from './phrased.ts';
import type { wordsOfPhrases } from './phrases-needed.ts';
import type { LeftOut } from './plan.ts';
import type { WritingFlags } from './writing.ts';

// Cards to a person of a case, or to the family: who gets one, and with which words.

/** What cards are made with, where letters have something else. */
export interface CardMeans {
  readonly flags: WritingFlags;
  readonly sender: Sender | undefined;
  /** The sender's name alone, where the case wants no address on cards. */
  readonly linesFor?: () => Promise<ReadonlyMap<string, readonly string[]>>;
  readonly wordsIn: typeof wordsOfPhrases;
  /** What letters do not have: the languages in which the case itself says what may be written, and what to know of cards in a language. */
  readonly ofCards: {
    readonly apart: boolean;
    readonly spoken: readonly string[];
    readonly findings: (language: string) => readonly Finding[];
  };
}

/** Letters of a case, or cards, or why there are none. */
export interface CardPart {
  readonly part: Chosen | LeftOut;
  readonly cards?: CardMeans;
}

/** What letters are made with. */
interface LetterMeans {
  readonly session: Session;
  readonly flags: WritingFlags;
  readonly sender: Sender | undefined;
}

/** The template of cards, and that of letters, which is taken if none is named. */
const CARD = 'solidarity';
const USUAL = 'letter';

/** What is written for a case, the letters and the cards apart. A letter to who gets cards, and a card to who gets letters, is left out. */
export function* cardParts(chosen: Chosen, { session, flags, sender }: LetterMeans): Generator<CardPart> {
  const { caseFile, targets, findings } = chosen;
  const { slug, content } = caseFile;
  const isCard = (one: string) => content.targets[one]?.kind === 'card';
  const letters = targets.filter((one) => !isCard(one));
  const [first, ...others] = targets.filter(isCard);
  if (flags.template !== CARD && letters.length > 0) yield { part: { ...chosen, targets: letters } };
  if (flags.template === CARD)
    for (const target of letters)
      yield {
        part: {
          case: slug,
          target,
          findings: [finding('card-not-allowed', { slug, target, known: cardSlugs(content) })],
        },
      };
  if (first === undefined) return;
  const ofCards = findings.filter(({ code }) => code !== 'deadline-passed');
  yield {
    part: {
      caseFile: asCardCase(caseFile),
      targets: [first, ...others],
      findings: [...ofCards, ...passed(session, slug, content)],
    },
    cards: {
      ...hidden(content, sender),
      flags: { ...flags, template: templateFor(session, flags.template, first) },
      wordsIn: (_, one, locale, { voice, origin }) => wordsIn(session, one.content, locale, { voice, origin }),
      ofCards: {
        apart: true,
        spoken: Object.keys(content.cards?.texts ?? {}),
        findings: (language) => foreign(content, language),
      },
    },
  };
}

/** The targets of a case that get cards. */
function cardSlugs({ targets }: Case): string[] {
  return Object.entries(targets).flatMap(([slug, { kind }]) => (kind === 'card' ? [slug] : []));
}

/** The template for cards, if `named` will do for them. Throws for one that ships for letters to officials. */
function templateFor(session: Session, named: string, target: string): string {
  if (named === USUAL || named === CARD) return CARD;
  if (listTemplates(session).some((one) => one.kind === 'letter' && one.name === named && one.shipped))
    throw failure('card-template', { target, template: named });
  return named;
}

/** The sender, without place and address if the case wants it so. */
function hidden(content: Case, sender: Sender | undefined): Pick<CardMeans, 'sender' | 'linesFor'> {
  if (!cardRules(content).includes('no-sender-address')) return { sender };
  const countries = Object.values(content.targets).map(({ country }) => country);
  const senderLines = new Map(countries.map((country) => [country, [sender?.name ?? BLANK]] as const));
  const linesFor = async () => senderLines;
  if (!sender) return { sender, linesFor };
  const { place: _, ...others } = sender;
  return { sender: others, linesFor };
}

/** A warning that cards were wanted until a day that has passed. */
function passed({ today }: Session, slug: string, { cards }: Case): Finding[] {
  const { until } = cards ?? {};
  const days = until === undefined ? 0 : daysBetween(until, today);
  return until === undefined || days <= 0 ? [] : [finding('cards-passed', { slug, until, days }, undefined, 'warning')];
}

/** A warning that whoever gets the cards may not read a language. */
function foreign({ cards }: Case, language: string): Finding[] {
  const { languages = [] } = cards ?? {};
  const isKnown = languages.length === 0 || languages.some((one) => languageOf(one) === languageOf(language));
  return isKnown ? [] : [finding('card-language', { language, known: languages }, undefined, 'warning')];
}

/** The words of the cards of a case in a language, and what to know of them. Throws if there are none. */
async function wordsIn(
  session: Session,
  content: Case,
  locale: Locale,
  { origin, voice }: { readonly origin: string | undefined; readonly voice: number },
): Promise<PhrasedWords> {
  const { language } = locale;
  const phrases = await phrasesOf(session, language, origin);
  const targets = Object.entries(content.targets);
  const isPhrased = targets.some(([, target]) => isPhrasedCard(content, target, locale));
  const isUnread = isPhrased && phrases?.reviewed === 'needed';
  return {
    findings: isUnread ? [finding('card-phrased', { language }, undefined, 'warning')] : [],
    unread: true, // a card has nothing of the phrase book of letters: whether that was read does not matter
    sameLetter: phrases?.['same-letter'] ?? '',
    wordsFor: (slug) => cardWords(content, content.targets[slug] as Target, locale, { phrases, voice }),
  };
}
