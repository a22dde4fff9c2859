import { freeSlug, isSlug, slugFrom } from '../case/slug.ts';
import { anyError, type Finding, finding } from '../problem/finding.ts';
import { type Check, withChecks } from './checked.ts';
import { cleaned } from './clean.ts';
import { completed } from './complete.ts';
import { type Draft, type DraftCase, type DraftOptions, draftOf } from './draft.ts';
import type { KnownCase } from './numbers.ts';
import { readDocument } from './reading/read-document.ts';
import type { ReadingOptions } from './reading/reading.ts';
import type { DocumentKind } from './sheet.ts';

// From the bytes of a document to the draft of a case, checked.

/** A document, and what is known of it. */
export interface ImportSource extends DraftOptions {
  readonly bytes: Uint8Array;
  /** Its path as people see it. */
  readonly file: string;
  /** The languages that it may be in (ISO 639-1), likeliest first, where it does not tell its encoding. */
  readonly languages: readonly string[];
  /** The name of the case, if somebody gave one. */
  readonly slug?: string;
}

/** What the world gives to an import: the words of languages, when a document takes too long, and what unpacks one. */
export type ImportWorld = Pick<ReadingOptions, 'words' | 'signal' | 'inflate'>;

/** What came of a document: a draft, or the errors for which there is none. */
export interface Imported {
  readonly drafted?: Drafted;
  /** What is wrong with the document itself, or to be told of it. */
  readonly problems: readonly Finding[];
}

/** A draft with everything that is doubtful about it. */
export interface Drafted {
  readonly kind: DocumentKind;
  readonly slug: string;
  readonly draft: Draft;
  /** The case with an empty text for each value that a case needs and the document does not give. */
  readonly whole: DraftCase;
}

/** The draft of a case from a document, with what a check says of it. */
export async function importDocument(source: ImportSource, check: Check, world: ImportWorld = {}): Promise<Imported> {
  const { file, languages, language, part, known = [] } = source;
  const read = await readDocument(source.bytes, {
    ...world,
    ...{ file, languages: language ? [language, ...languages] : languages },
  });
  if (!read.sheet || anyError(read.problems)) return { problems: read.problems };
  const options = { ...(language === undefined ? {} : { language }), ...(part === undefined ? {} : { part }), known };
  const found = await draftOf(read.sheet, options);
  if (found.is !== 'draft') return { problems: [...read.problems, { ...found.finding, place: { file } }] };
  const draft = cleaned(found);
  const slug = source.slug ?? ownSlug(draft.case, file, known);
  const whole = completed(draft.case, draft.language);
  const problems = withChecks(draft, whole, slug, check);
  return { drafted: { kind: read.sheet.kind, slug, draft: { ...draft, problems }, whole }, problems: read.problems };
}

/** The same, but a fault of ours is a finding too: among many documents it stops none of the others. */
export async function importSafely(source: ImportSource, check: Check, world: ImportWorld = {}): Promise<Imported> {
  try {
    return await importDocument(source, check, world);
  } catch (error) {
    const detail = error instanceof Error ? error.name : 'unknown';
    return { problems: [finding('import-failed', { detail }, { file: source.file })] };
  }
}

/** What a case is called. One that takes the place of another has a name of its own, though it is about the same people. */
function ownSlug(content: DraftCase, file: string, known: readonly KnownCase[]): string {
  const slug = slugOfCase(content) ?? nameOf(file) ?? 'case';
  return content.supersedes === undefined ? slug : freeSlug(slug, new Set(known.map((one) => one.slug)));
}

/** What a case is called by those whom it is about, or by the first words of its title. */
function slugOfCase({ people, group, title }: DraftCase): string | undefined {
  const names = [people?.[0]?.name, group?.name, title?.split(/\s+/).slice(0, 5).join(' ')];
  return names.map((name) => slugFrom(name ?? '')).find(isSlug);
}

/** The name of a file as a slug. */
function nameOf(file: string): string | undefined {
  const name = (file.split('/').at(-1) ?? '').replace(/\.[A-Za-z0-9]{1,8}$/, '');
  return [slugFrom(name)].find(isSlug);
}
