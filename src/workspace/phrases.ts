import type { Phrases } from '../languages/phrase-shape.ts';
import { fallbacks, variantFor } from '../languages/tag.ts';
import { Failure } from '../problem/failure.ts';
import type { Session } from './session.ts';
import { templateFolders } from './templates.ts';

// Where the phrases of letters come from: those that ship, as the build read them, and the user's own over them, key by key.

const SHIPPED = 'dist/phrases';
const OWN = 'phrases';

/** The languages that files of phrases in a folder are of. */
interface PhraseFolder {
  readonly path: string;
  readonly ending: '.json' | '.yaml';
  readonly tags: readonly string[];
}

/** The folders in which files of phrases lie, those that ship first and the nearest last. */
function foldersOf(session: Session): readonly PhraseFolder[] {
  const { host } = session;
  const own = templateFolders(session).filter(({ shipped }) => !shipped);
  const tagsIn = (path: string, ending: PhraseFolder['ending']) =>
    (host.listFolder(path) ?? []).filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length));
  const folder = (path: string, ending: PhraseFolder['ending']) => ({ path, ending, tags: tagsIn(path, ending) });
  return session.once('folders of phrases', () => [
    folder(host.join(host.shipped, ...SHIPPED.split('/')), '.json'),
    ...own.map(({ path }) => folder(host.join(path, OWN), '.yaml')).reverse(),
  ]);
}

/** The languages (BCP 47) that have phrases, sorted. */
export function phrasedLanguages(session: Session): readonly string[] {
  return [...new Set(foldersOf(session).flatMap(({ tags }) => tags))].sort();
}

/** The phrases of a language as somebody in a country (ISO 3166-1) writes it; undefined if there are none. Throws if a file is wrong. */
export function phrasesOf(session: Session, language: string, country?: string): Promise<Phrases | undefined> {
  const tag = variantFor(language, country);
  return session.once(`phrases of ${tag}`, () => readPhrases(session, tag));
}

async function readPhrases(session: Session, tag: string): Promise<Phrases | undefined> {
  const [shipped, ...own] = foldersOf(session);
  const near = fallbacks(tag);
  const ships = near.find((one) => shipped?.tags.includes(one));
  let phrases = shipped && ships !== undefined ? await shippedPhrases(session, shipped, ships) : undefined;
  for (const folder of own)
    for (const one of [...near].reverse())
      if (folder.tags.includes(one)) phrases = await ownPhrases(session, folder, one, phrases);
  return phrases;
}

/** Phrases that the build has checked. */
async function shippedPhrases(session: Session, { path, ending }: PhraseFolder, tag: string): Promise<Phrases> {
  const { text } = await session.readOnce(session.host.join(path, `${tag}${ending}`));
  return JSON.parse(text) as Phrases;
}

async function ownPhrases(
  session: Session,
  { path, ending }: PhraseFolder,
  tag: string,
  base: Phrases | undefined,
): Promise<Phrases> {
  const { text, file, problems } = await session.readOnce(session.host.join(path, `${tag}${ending}`));
  const { parsePhrases } = await import('../languages/phrase-file.ts');
  const read = problems.length > 0 ? { problems } : parsePhrases(text, file, base);
  if (!read.phrases) throw new Failure(read.problems);
  return read.phrases;
}
