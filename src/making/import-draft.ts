import type { CheckSetup } from '../check/checker.ts';
import { SOON_DAYS } from '../deadline/standing.ts';
import type { Check } from '../import/checked.ts';
import type { Draft, DraftProblem } from '../import/draft.ts';
import type { Drafted, ImportSource, ImportWorld } from '../import/import.ts';
import type { KnownCase } from '../import/numbers.ts';
import { LARGEST, PATIENCE } from '../import/reading/limits.ts';
import { type DraftNotes, writeDraft } from '../import/write.ts';
import { describe, type ImportingMessages, type Messages } from '../problem/messages.ts';
import { apart } from '../source/apart.ts';
import { namesOf } from '../workspace/names.ts';
import type { Session } from '../workspace/session.ts';
import { headsBeside } from './check-files.ts';

// One document, from its path to a draft as text.

/** What flags say of a document. */
export interface ImportChoice {
  readonly lang?: string;
  readonly slug?: string;
  readonly part?: number;
}

/** A document at a path (`-` is standard input), as the flags say. Throws if it cannot be read. */
export async function sourceOf(
  session: Session,
  path: string,
  { lang, slug, part }: ImportChoice,
  known: readonly KnownCase[],
): Promise<ImportSource> {
  const file = session.shownPath(path);
  const bytes = await session.readBytes(path, file, LARGEST);
  return {
    ...{ bytes, file, languages: ownLanguages(session), known },
    ...(lang === undefined ? {} : { language: lang }),
    ...(slug === undefined ? {} : { slug }),
    ...(part === undefined ? {} : { part }),
  };
}

/** The language of the user's system. */
function ownLanguages({ host: { env } }: Session): string[] {
  const set = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
  const language = /^[a-z]{2,3}(?=[_.@-]|$)/.exec(set)?.[0];
  return language === undefined ? [] : [language];
}

/** What a check of drafts knows: the rules whose findings are doubts of a draft, and no others, for that takes less than half the time. */
export async function checkSetup(session: Session): Promise<CheckSetup> {
  const { check } = await session.config();
  const [{ RULES }, { TOLD }] = await Promise.all([import('../check/rules.ts'), import('../import/checked.ts')]);
  const only = RULES.filter(({ id, severity }) => severity === 'error' || TOLD.includes(id)).map(({ id }) => id);
  return { today: session.today, soon: SOON_DAYS, settings: { levels: check.rules, only } };
}

/** Checks drafts on this core. */
export async function checkHere(session: Session): Promise<Check> {
  const { checkerOf } = await import('../check/checker.ts');
  return checkerOf(await checkSetup(session), namesOf(session.host));
}

/** What is said of the values of a draft in comments. */
export function draftNotes({ draft }: Drafted, words: ImportingMessages, messages: Messages): DraftNotes {
  const above = new Map<string, string[]>();
  for (const one of draft.problems) {
    const said = sentenceOf(one, draft, words, messages);
    above.set(one.path, [...(above.get(one.path) ?? []), said]);
  }
  const beside = (path: string) =>
    Object.hasOwn(draft.from, path) ? words.line(draft.from[path]?.line ?? 0) : undefined;
  return { head: [], beside, above };
}

/** What an import needs of the world, for one document that is read now. */
export function importWorld({ host }: Session): ImportWorld {
  return { words: namesOf(host), signal: AbortSignal.timeout(PATIENCE), inflate: host.inflate };
}

/** The text of a draft, with comments. `schema` is true if a JSON Schema stands beside it. */
export function draftText(
  drafted: Drafted,
  file: string,
  words: ImportingMessages,
  messages: Messages,
  schema: boolean,
): string {
  const notes = { ...draftNotes(drafted, words, messages), head: words.head(file, drafted.slug) };
  const editor = schema ? '# yaml-language-server: $schema=./case.schema.json\n' : '';
  return editor + writeDraft(drafted.whole, notes).text;
}

/** What a doubt says, with the line to look at if that is not the one beside the value. */
function sentenceOf({ path, finding, from }: DraftProblem, draft: Draft, words: ImportingMessages, messages: Messages) {
  const own = Object.hasOwn(draft.from, path) ? draft.from[path]?.line : undefined;
  const line = from?.line === own ? undefined : from?.line;
  return words.check(describe(finding, messages).sentence, line);
}

/** The cases of a folder, those that are open with the numbers by which a sheet is known to go on from one of them. */
export async function knownCases(session: Session, folder: string): Promise<KnownCase[]> {
  const anyOther = { path: session.host.join(folder, '.yaml'), slug: '' };
  return headsBeside(session, [anyOther], ({ slug, status, reference, index }) =>
    apart({
      slug,
      ...(reference === undefined || status !== 'open' ? {} : { reference }),
      ...(index === undefined || status !== 'open' ? {} : { index }),
    }),
  );
}
