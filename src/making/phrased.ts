import type { CaseFile } from '../case/read.ts';
import { readerNames } from '../countries/countries.ts';
import type { Locale } from '../languages/phrase-book.ts';
import { phrasedLetter } from '../letter/phrased.ts';
import type { LetterWords } from '../letter/resolve.ts';
import { type Finding, finding } from '../problem/finding.ts';
import { phrasesOf } from '../workspace/phrases.ts';
import type { Session } from '../workspace/session.ts';

// A letter made of phrases, where the case has none in the language.

/** The words of such a letter, and what to know of it. */
interface PhrasedWords {
  readonly words: LetterWords;
  readonly findings: readonly Finding[];
  /** True if nobody who speaks the language has read the phrases. */
  readonly unread: boolean;
}

/** How letters are made of phrases. */
interface PhrasedSetting {
  /** The country that is written in (ISO 3166-1). */
  readonly origin: string | undefined;
}

/** The words of a letter of a case in the language of a phrase book; undefined if there are none. Throws if a key has no phrase. */
export async function phrasedWords(
  session: Session,
  { content }: CaseFile,
  locale: Locale,
  { origin }: PhrasedSetting,
): Promise<PhrasedWords | undefined> {
  const { language } = locale;
  const phrases = await phrasesOf(session, language, origin);
  if (!phrases) return undefined;
  const { words, findings } = phrasedLetter(content, phrases, locale, { countries: await readerNames(language) });
  const unread = phrases.reviewed === 'needed';
  const told = finding('letter-phrased', { language, unread }, undefined, unread ? 'warning' : 'note');
  return { words, findings: [told, ...findings], unread };
}
