import type { CaseFile } from '../case/read.ts';
import type { Sender } from '../config/config.ts';
import type { Locale } from '../languages/phrase-book.ts';
import { forTag, languageOf } from '../languages/tag.ts';
import { compose, type Materials } from '../letter/compose.ts';
import type { Posting } from '../letter/letter.ts';
import { makeJob } from '../letter/resolve.ts';
import { failure } from '../problem/failure.ts';
import { type Finding, finding } from '../problem/finding.ts';
import { phrasedLanguages } from '../workspace/phrases.ts';
import type { Session } from '../workspace/session.ts';
import { type PhrasedSetting, type PhrasedWords, phrasedWords } from './phrased.ts';

// The same letter in a language of its writer, below the one that is sent, so that writers know what they sign.

/** What the letter that is sent is made from. */
interface Sent {
  readonly language: string;
  readonly sender: Sender | undefined;
  /** Its words, if they are made of phrases. */
  readonly made: PhrasedWords | undefined;
  readonly setting: PhrasedSetting;
  readonly materialsIn: (language: string) => Promise<Materials>;
  /** True if the other has its words from where those of what is sent come from, as cards have, and not from phrases of letters. */
  readonly apart: boolean;
  readonly wordsIn: (locale: Locale) => Promise<PhrasedWords | undefined>;
}

/** A letter beside another. */
interface Beside {
  readonly findings: readonly Finding[];
  /** What goes to a target, with the letter to it in the other language. Who gets a copy needs none. */
  readonly beside: (posting: Posting) => Posting;
}

/**
 * The letters of a case in a language of the writer, English without a sender. Where the letter that is sent is made of phrases, so is
 * the other, for both to say the same. Throws if there is none.
 */
export async function besideLetters(session: Session, caseFile: CaseFile, sent: Sent): Promise<Beside> {
  const language = writersLanguage(session, caseFile, sent);
  if (language === undefined)
    return {
      findings: [finding('bilingual-same', { language: sent.language }, undefined, 'note')],
      beside: (one) => one,
    };
  const materials = await sent.materialsIn(language);
  const hasLetter = forTag(caseFile.content.letter, language) !== undefined;
  const phrased = () => phrasedWords(session, caseFile, materials.locale, sent.setting);
  const made = hasLetter && !sent.made ? undefined : await (sent.apart ? sent.wordsIn(materials.locale) : phrased());
  const mark = made?.sameLetter ?? session.messages.letter.sameLetter(session.messages.languageName(language));
  const second = sent.made ? withoutLetters(caseFile) : caseFile;
  return {
    findings: made?.findings.filter(({ code }) => !SAID_OF_FIRST.includes(code)) ?? [],
    beside: (posting) => {
      if (posting.letters.length !== 1) return posting;
      const { targetSlug } = posting;
      const job = makeJob(second, targetSlug, language, { phrased: made?.wordsFor(targetSlug) });
      const [letter] = compose(job, materials).letters;
      return letter ? { ...posting, letters: [...posting.letters, { ...letter, mark, copies: [] }] } : posting;
    },
  };
}

/** The first language of the writer in which the same can be said; undefined if that is the language of the letter. */
function writersLanguage(
  session: Session,
  { content }: CaseFile,
  { sender, language, made }: Sent,
): string | undefined {
  const written = sender?.languages ?? ['en'];
  if (written.some((one) => languageOf(one) === languageOf(language))) return undefined;
  const phrased = content.requests === undefined ? [] : phrasedLanguages(session);
  const able = [...(made ? [] : Object.keys(content.letter)), ...phrased];
  const found = written.find((one) => able.some((other) => languageOf(other) === languageOf(one)));
  if (found !== undefined) return found;
  throw failure('bilingual-none', { languages: written, known: [...new Set(able)] });
}

/** What holds for both letters is told once. */
const SAID_OF_FIRST: readonly Finding['code'][] = ['letter-phrased', 'card-phrased', 'law-table-lacks'];

/** A case without its own letters. */
function withoutLetters(caseFile: CaseFile): CaseFile {
  return { ...caseFile, content: { ...caseFile.content, letter: {} } };
}
