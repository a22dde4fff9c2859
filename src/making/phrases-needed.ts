import type { CaseFile } from '../case/read.ts';
import type { AddressForms } from '../languages/address-forms.ts';
import type { Locale } from '../languages/phrase-book.ts';
import { forTag } from '../languages/tag.ts';
import type { Session } from '../workspace/session.ts';
import type { LawInLetters } from './phrased.ts';

// Whether a letter is to be made of phrases. Most are not, and load nothing of what makes them.

/** The forms of address of a language, if a target of the case has an office by which it is greeted. */
export async function formsFor({ content }: CaseFile, language: string): Promise<AddressForms | undefined> {
  if (Object.values(content.targets).every(({ office }) => office === undefined)) return undefined;
  return (await import('../languages/address-forms.ts')).addressForms(language);
}

/** The languages in which a letter of a case can be made of phrases, if that may be needed. */
export async function languagesPhrased(
  session: Session,
  { content }: CaseFile,
  asked?: string,
): Promise<readonly string[]> {
  if (content.requests === undefined && (asked === undefined || forTag(content.letter, asked) !== undefined)) return [];
  return (await import('../workspace/phrases.ts')).phrasedLanguages(session);
}

/** Flags that say how much law letters cite. */
export interface LawFlags {
  /** False for none. */
  readonly law?: boolean;
  readonly withLaw?: boolean;
}

/** How much law was asked for; one sentence, if nothing was said. */
export function lawAsked({ law, withLaw }: LawFlags): LawInLetters {
  if (withLaw) return 'whole';
  return law === false ? 'none' : 'one';
}

/** The words of a letter that the case has not in a language; undefined if it has one, or names nothing by key. */
export async function wordsOfPhrases(
  session: Session,
  caseFile: CaseFile,
  locale: Locale,
  origin: string | undefined,
  flags: LawFlags = {},
) {
  const { letter, requests } = caseFile.content;
  if (requests === undefined || forTag(letter, locale.language) !== undefined) return undefined;
  return (await import('./phrased.ts')).phrasedWords(session, caseFile, locale, { origin, law: lawAsked(flags) });
}
