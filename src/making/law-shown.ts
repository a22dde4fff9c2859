import type { CaseFile } from '../case/read.ts';
import { type Cited, type CitedTreaty, type LawFor, lawFor } from '../law/cited.ts';
import { citedWords } from '../law/sentences.ts';
import { TREATIES_READ } from '../law/treaties.ts';
import { keysOf } from '../letter/phrased.ts';
import { failure } from '../problem/failure.ts';
import type { Messages } from '../problem/messages.ts';
import { phrasesOf } from '../workspace/phrases.ts';
import type { Session } from '../workspace/session.ts';
import { spokenCountries, spokenDates } from '../workspace/spoken.ts';

// What a writer is told of the law that speaks of a case: what binds its State, since when, and by which source.

/** A heading and the paragraphs below it. */
export interface ShownSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** Spaces before the second and later lines of a paragraph. */
  readonly hang?: number;
  /** A blank line between the paragraphs. */
  readonly apart?: boolean;
}

/** The law for a case: to be read, and as data. */
interface LawShown {
  readonly sections: readonly ShownSection[];
  readonly data: { readonly law: LawFor };
}

/** The law that speaks of what a case names by key. Throws if it names nothing so. */
export async function lawShown(session: Session, { slug, content }: CaseFile): Promise<LawShown> {
  const keys = keysOf(content);
  if (keys.concerns.length + keys.requests.length === 0) throw failure('law-no-keys', { slug });
  const law = lawFor(keys, content.country);
  const { messages } = session;
  const phrases = (await phrasesOf(session, messages.language)) ?? (await phrasesOf(session, 'en'));
  if (!phrases) throw new Error('no phrases in English');
  const locale = await spokenDates(session);
  const names = await spokenCountries(session);
  const cited = ({ text, provisions }: Cited) =>
    citedWords({ text, provisions: provisions.toSorted((a, b) => a - b) }, phrases, locale);
  const words = messages.law;
  const lines = [
    `${cited(law.declaration)}: ${words.everyone}.`,
    ...law.treaties.map((one) => `${cited(one)}: ${standingWords(one, words)}`),
    ...law.recommended.map((one) => `${cited(one)}: ${words.recommended}.`),
  ];
  const sources = [words.treaties(TREATIES_READ), words.articles, words.elsewhere];
  return {
    sections: [
      { heading: words.heading(names.postal(content.country)), paragraphs: lines.map((one) => `- ${one}`), hang: 2 },
      { heading: words.sources, paragraphs: sources.map((one) => `- ${one}`), hang: 2 },
    ],
    data: { law },
  };
}

function standingWords({ standing }: CitedTreaty, words: Messages['law']): string {
  if (!standing) return `${words.unknown}.`;
  const { status, since, declared, sure } = standing;
  if (!sure) return `${words.unsure}.`;
  const said = status === 'party' ? words.party(since) : status === 'signed' ? words.signed(since) : words.neither;
  return `${said}.${declared && status === 'party' ? ` ${words.declared}` : ''}`;
}
