import type { CaseFile } from '../case/read.ts';
import type { Sender } from '../config/config.ts';
import type { AddressForms } from '../languages/address-forms.ts';
import type { Locale } from '../languages/phrase-book.ts';
import { forTag } from '../languages/tag.ts';
import type { LetterLength } from '../letter/ways.ts';
import type { Session } from '../workspace/session.ts';
import type { LawInLetters, PhrasedSetting } from './phrased.ts';

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

/** Flags that say how letters of phrases are made. */
export interface PhrasedFlags {
  /** False for no law. */
  readonly law?: boolean;
  readonly withLaw?: boolean;
  readonly length?: LetterLength;
  /** From 1. */
  readonly voice?: number;
  /** Only the letter itself says why its writer writes. */
  readonly template?: string;
}

/** How letters are to be made of phrases; each writer has a voice, the same each time, unless another is asked for. */
export function phrasedSetting(
  flags: PhrasedFlags,
  sender: Pick<Sender, 'name' | 'country' | 'why'> | undefined,
): PhrasedSetting {
  const { length = 'standard', voice, template } = flags;
  return {
    origin: sender?.country,
    law: lawAsked(flags, length),
    length: length === 'short' ? 'short' : 'full',
    voice: voice === undefined ? voiceOf(sender?.name ?? '') : voice - 1,
    why: template === 'letter' && length !== 'short' ? sender?.why : undefined,
  };
}

/** How much law was asked for; one sentence, if nothing was said. */
function lawAsked({ law, withLaw }: PhrasedFlags, length: LetterLength): LawInLetters {
  if (withLaw) return 'whole';
  if (law === false) return 'none';
  return ({ short: 'none', standard: 'one', long: 'whole' } as const)[length];
}

/** A number for a name, always the same. */
function voiceOf(name: string): number {
  return [...name].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003, 0);
}

/** The words of a letter that the case has not in a language; undefined if it has one, or names nothing by key. */
export async function wordsOfPhrases(session: Session, caseFile: CaseFile, locale: Locale, setting: PhrasedSetting) {
  const { letter, requests } = caseFile.content;
  if (requests === undefined || forTag(letter, locale.language) !== undefined) return undefined;
  return (await import('./phrased.ts')).phrasedWords(session, caseFile, locale, setting);
}
