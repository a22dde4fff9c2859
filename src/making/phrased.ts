import type { CaseFile } from '../case/read.ts';
import type { Case } from '../case/schema.ts';
import { readerNames } from '../countries/countries.ts';
import type { Locale } from '../languages/phrase-book.ts';
import type { Phrases } from '../languages/phrase-shape.ts';
import { forTag } from '../languages/tag.ts';
import { citedInLetter, lawFor } from '../law/cited.ts';
import { lawSentences } from '../law/sentences.ts';
import { isKnownState } from '../law/treaties.ts';
import { addressedState } from '../letter/addressed-state.ts';
import { keysOf, phrasedLetter } from '../letter/phrased.ts';
import type { LetterWords } from '../letter/resolve.ts';
import { type Finding, finding } from '../problem/finding.ts';
import { phrasesOf } from '../workspace/phrases.ts';
import type { Session } from '../workspace/session.ts';

// A letter made of phrases, where the case has none in the language.

/** The words of letters of a case, and what to know of them. */
export interface PhrasedWords {
  readonly findings: readonly Finding[];
  /** True if nobody who speaks the language has read the phrases. */
  readonly unread: boolean;
  /** What stands above such a letter beside one in another language. */
  readonly sameLetter: string;
  /** The words of the letter to a target, by its slug. */
  readonly wordsFor: (targetSlug: string) => LetterWords;
}

/** How letters are made of phrases. */
export interface PhrasedSetting {
  /** The country that is written in (ISO 3166-1). */
  readonly origin: string | undefined;
  readonly law: LawInLetters;
  readonly length: 'short' | 'full';
  /** Which of the ways there are to say it. */
  readonly voice: number;
  /** Why the writer writes, by language. */
  readonly why?: Readonly<Record<string, string>> | undefined;
}

/** How much law a letter cites: none, one sentence of what binds, or also what is signed and recommended. */
export type LawInLetters = 'none' | 'one' | 'whole';

/** The words of letters of a case in the language of a phrase book; undefined if there are none. Throws if a key has no phrase. */
export async function phrasedWords(
  session: Session,
  { content }: CaseFile,
  locale: Locale,
  { origin, law, length, voice, why = {} }: PhrasedSetting,
): Promise<PhrasedWords | undefined> {
  const { language } = locale;
  const phrases = await phrasesOf(session, language, origin);
  if (!phrases) return undefined;
  const countries = await readerNames(language);
  const letters = new Map<string, ReturnType<typeof phrasedLetter>>();
  const made = (slug: string) => {
    const lawSaid = lawIn(content, slug, phrases, locale, law);
    const key = lawSaid.join('\n'); // letters to targets differ in nothing else
    const letter =
      letters.get(key) ??
      phrasedLetter(content, phrases, locale, { countries, law: lawSaid, length, voice, why: forTag(why, language) });
    letters.set(key, letter);
    return letter;
  };
  const [first = ''] = Object.keys(content.targets);
  const unread = phrases.reviewed === 'needed';
  const lacks = law !== 'none' && addressedState(content, first) !== undefined && !isKnownState(content.country);
  const told = finding('letter-phrased', { language, unread }, undefined, unread ? 'warning' : 'note');
  return {
    findings: [
      told,
      ...(lacks ? [finding('law-table-lacks', { country: content.country }, undefined, 'note')] : []),
      ...made(first).findings,
    ],
    unread,
    sameLetter: phrases['same-letter'],
    wordsFor: (slug) => made(slug).words,
  };
}

/** The sentences of a letter to a target that cite law. */
function lawIn(content: Case, slug: string, phrases: Phrases, locale: Locale, law: LawInLetters): readonly string[] {
  if (law === 'none') return [];
  const cited = citedInLetter(lawFor(keysOf(content), addressedState(content, slug)));
  return lawSentences(cited, phrases, locale, law === 'whole');
}
