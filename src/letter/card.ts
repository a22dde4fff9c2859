import { partiesOf } from '../case/parties.ts';
import type { CaseFile } from '../case/read.ts';
import type { Case, Target } from '../case/schema.ts';
import type { Locale } from '../languages/phrase-book.ts';
import type { Phrase, Phrases } from '../languages/phrase-shape.ts';
import { Speaker } from '../languages/phrase-speaker.ts';
import { forTag } from '../languages/tag.ts';
import { failure } from '../problem/failure.ts';
import { namedIn } from './phrased.ts';
import type { LetterWords } from './resolve.ts';

// The words of a card: a greeting, a few warm sentences, a closing. It asks for nothing, and says nothing of what happened.

/** What a card is made with. */
interface CardChoice {
  /** The phrases of the language, if there are any. */
  readonly phrases: Phrases | undefined;
  /** Which of the texts: from 0, as often round as it takes. */
  readonly voice: number;
}

/**
 * A case as those who write cards see it: only those who get cards, no letter in any language, the languages and the last day of cards, no
 * limit to letters.
 */
export function asCardCase(caseFile: CaseFile): CaseFile {
  const { deadline: _, deadlines: __, limit: ___, lettersEach: ____, concerns: _____, ...content } = caseFile.content;
  const { languages = content.languages, until } = content.cards ?? {};
  const dated = until === undefined ? {} : { deadline: until };
  const targets = Object.fromEntries(Object.entries(content.targets).filter(([, { kind }]) => kind === 'card'));
  return { ...caseFile, content: { ...content, ...dated, languages, targets, letter: {}, requests: [] } };
}

/** The words of a card to somebody of a case. The locale is of the language of the phrases. Throws if there are none in it. */
export function cardWords(content: Case, target: Target, locale: Locale, choice: CardChoice): LetterWords {
  const own = forTag(content.cards?.texts ?? {}, locale.language);
  const whom = whomOf(content, target);
  const said = choice.phrases?.cards;
  const text = taken(own, choice.voice) ?? phrased(taken(said?.[whom], choice.voice), content, target, locale, choice);
  const greeting =
    forTag(target.salutation, locale.language) === undefined
      ? needed(greetingFor(content, target, locale, choice), 'greeting', locale)
      : undefined;
  return {
    subject: '',
    paragraphs: [needed(text, 'text', locale)],
    demands: [],
    closing: forTag(target.closing, locale.language) ?? needed(said?.closing, 'closing', locale),
    ...(own ? {} : { lead: '' }), // a phrase begins as the greeting before it wants
    ...(greeting === undefined ? {} : { greeting }),
  };
}

/** True for a card of which phrases say something that the case does not. */
export function isPhrasedCard({ cards }: Pick<Case, 'cards'>, target: Target, { language }: Locale): boolean {
  return [cards?.texts ?? {}, target.salutation, target.closing].some((one) => forTag(one, language) === undefined);
}

/** Whether a card is to one of those whom the case is about, or to others: the family, friends. */
function whomOf(content: Case, target: Target): 'person' | 'family' {
  return addressee(content, target) ? 'person' : 'family';
}

/** The person of the case to whom a card is. */
function addressee(content: Case, { name }: Target) {
  return partiesOf(content).find((one) => name !== undefined && [one.name, ...one.aliases].includes(name));
}

function greetingFor(content: Case, target: Target, locale: Locale, { phrases }: CardChoice): string | undefined {
  const greetings = phrases?.cards?.greetings;
  if (!phrases || !greetings) return undefined;
  if (target.name === undefined)
    return new Speaker(phrases, locale, namedIn(content, locale.language)).sentence(greetings.family);
  return new Speaker(phrases, locale, greeted(content, target, locale)).sentence(greetings.person);
}

/** Whoever gets the card, as phrases speak of them: as the case has them among its people, if they are there. */
function greeted(content: Case, target: Target, { language }: Locale) {
  const { name = '', pronouns } = target;
  const known = addressee(content, target);
  const person =
    known && namedIn(content, language).find((one) => one.name === (forTag(known.native, language) ?? known.name));
  return [person ?? { name, pronouns: pronouns ?? '', isGroup: false }];
}

function phrased(
  phrase: Phrase | undefined,
  content: Case,
  target: Target,
  locale: Locale,
  { phrases }: CardChoice,
): string | undefined {
  if (!phrases || phrase === undefined) return undefined;
  const people = addressee(content, target) ? greeted(content, target, locale) : namedIn(content, locale.language);
  return new Speaker(phrases, locale, people).sentence(phrase);
}

function taken<T>(several: readonly T[] | undefined, voice: number): T | undefined {
  return several?.[voice % several.length];
}

function needed(text: string | undefined, part: 'greeting' | 'text' | 'closing', { language }: Locale): string {
  if (text === undefined) throw failure('card-phrases-lacking', { part, language });
  return text;
}
