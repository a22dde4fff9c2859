import { readCase } from '../case/read.ts';
import { isSlug } from '../case/slug.ts';
import { targetSlugs } from '../case/targets.ts';
import { ASKED, type WordKind } from '../completion/grammar.ts';
import { caseEntries, slugOf } from './case-folder.ts';
import { CASE_LIMIT } from './cases.ts';
import { phrasedLanguages } from './phrases.ts';
import type { Session } from './session.ts';
import { listTemplates } from './templates.ts';

/** A word that means nothing to any shell, and is let through by the scripts: a slug, or the tag of a language. */
function isPlain(word: string): boolean {
  return isSlug(word) || /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,4})*$/.test(word);
}

/**
 * The words that a shell may offer: cases, targets (of one case or of all), templates, languages, senders. Only slugs, so
 * that nothing in a name can mean anything to a shell. No words if anything is wrong: a TAB is no time for a message.
 */
export async function wordsFor(session: Session, kind: string, of: string | undefined): Promise<string[]> {
  const asked = ASKED.find((one) => one === kind);
  if (!asked) return [];
  try {
    return [...new Set(await SOURCES[asked](session, of))].filter(isPlain);
  } catch {
    return [];
  }
}

const SOURCES: Readonly<
  Record<WordKind, (session: Session, of: string | undefined) => readonly string[] | Promise<readonly string[]>>
> = {
  cases: (session) => caseEntries(session).map((one) => one.slug),
  targets: (session, of) => targetsOf(session, of),
  templates: (session) => namesOf(session, 'letter'),
  languages: (session, of) => languagesOf(session, of),
  sheets: async (session) => Object.keys(await session.labelSheets()),
  senders: async (session) => Object.keys((await session.config()).senders),
};

function namesOf(session: Session, kind: 'letter' | 'locale'): string[] {
  return listTemplates(session)
    .filter((one) => one.kind === kind)
    .map((one) => one.name);
}

async function targetsOf(session: Session, of: string | undefined): Promise<string[]> {
  const words: string[] = [];
  for (const path of pathsOf(session, of)) words.push(...(await targetsIn(session, path)));
  return words;
}

/** The languages of the letters of a case, and of phrases if it says by key what is asked; without one, all that there is a phrase book for. */
async function languagesOf(session: Session, of: string | undefined): Promise<string[]> {
  if (of === undefined) return [...namesOf(session, 'locale'), ...phrasedLanguages(session)];
  const words: string[] = [];
  for (const path of pathsOf(session, of)) {
    const { text, file } = await session.readText(path, CASE_LIMIT);
    const { caseFile } = readCase({ text, file, slug: slugOf(path) }, ['letter', 'requests', 'cards']);
    const { letter = {}, requests, cards } = caseFile?.content ?? {};
    words.push(...Object.keys(letter), ...Object.keys(cards?.texts ?? {}));
    if (requests !== undefined || cards !== undefined) words.push(...phrasedLanguages(session));
  }
  return words;
}

/** The files of one case, or of all. Standard input is left alone: it is the terminal at which the user types. */
function pathsOf(session: Session, of: string | undefined): string[] {
  if (of === '-') return [];
  if (of !== undefined && !isSlug(of)) return [of];
  return caseEntries(session)
    .filter(({ slug }) => of === undefined || slug === of)
    .map(({ path }) => path);
}

/** The targets of a file; none if it cannot be read. Only that part of it is parsed: the rest takes most of the time. */
async function targetsIn(session: Session, path: string): Promise<string[]> {
  try {
    const { text, file } = await session.readText(path, CASE_LIMIT);
    return targetSlugs(text, file);
  } catch {
    return [];
  }
}
