import { parsePhrases } from '../languages/phrase-file.ts';
import type { Phrases } from '../languages/phrase-shape.ts';
import { fallbacks, variantFor } from '../languages/tag.ts';
import { Failure } from '../problem/failure.ts';
import type { Session } from './session.ts';
import { templateFolders } from './templates.ts';

// Where the phrases of letters come from: those that ship, and the user's own over them, key by key.

/** The files of a language, in the folder that a build fills and in folders of templates. */
const SHIPPED = 'dist/phrases';
const OWN = 'phrases';
const ENDING = '.yaml';

/** The folders in which files of phrases lie, those that ship first and the nearest last. */
function folders(session: Session): string[] {
  const { host } = session;
  const own = templateFolders(session).filter(({ shipped }) => !shipped);
  return [host.join(host.shipped, ...SHIPPED.split('/')), ...own.map(({ path }) => host.join(path, OWN)).reverse()];
}

/** The files of phrases by folder. */
function files(session: Session): readonly (readonly [folder: string, tags: readonly string[]])[] {
  return session.once('files of phrases', () =>
    folders(session).map((folder) => {
      const names = (session.host.listFolder(folder) ?? []).filter((name) => name.endsWith(ENDING));
      return [folder, names.map((name) => name.slice(0, -ENDING.length))] as const;
    }),
  );
}

/** The languages (BCP 47) that have phrases, sorted. */
export function phrasedLanguages(session: Session): readonly string[] {
  return [...new Set(files(session).flatMap(([, tags]) => tags))].sort();
}

/** The phrases of a language as somebody in a country (ISO 3166-1) writes it; undefined if there are none. Throws if a file is wrong. */
export function phrasesOf(session: Session, language: string, country?: string): Promise<Phrases | undefined> {
  const tag = variantFor(language, country);
  return session.once(`phrases of ${tag}`, () => readPhrases(session, tag));
}

async function readPhrases(session: Session, tag: string): Promise<Phrases | undefined> {
  let phrases: Phrases | undefined;
  for (const [folder, tags] of files(session))
    for (const one of [...fallbacks(tag)].reverse()) {
      if (!tags.includes(one)) continue;
      const { text, file, problems } = await session.readOnce(session.host.join(folder, `${one}${ENDING}`));
      const read = problems.length > 0 ? { problems } : parsePhrases(text, file, phrases);
      if (!read.phrases) throw new Failure(read.problems);
      phrases = read.phrases;
    }
  return phrases;
}
