import type { ImportDoubtFindings } from './import-doubt-findings.ts';
import type { FactFindings } from './import-fact-findings.ts';
import type { ImportTargetFindings } from './import-target-findings.ts';

// What `appeal import` found doubtful or wrong, as data: texts are as the casesheet has them, languages and countries by their codes.
// Each part of the parser has its own codes; the sentences are in messages/en/import.ts, in the same order.

/** A part of a document that is a casesheet by itself: the line on which it begins, and its headline. */
export interface SheetPart {
  readonly line: number;
  readonly title: string;
}

/** What tells a casesheet from other texts: each is looked for. */
export type SheetSign = 'heading' | 'salutation' | 'address' | 'deadline' | 'demands' | 'reference';

/** Why a value is the one that it is, where the sheet does not say so itself. */
export type InferredBy =
  | 'headline' // read from the words of the headline
  | 'text' // read from the running text
  | 'place' // by where it stands, with no words that say what it is
  | 'language' // by the language of the sheet
  | 'wording'; // the words had to be changed, such as a gerund to a request

/** Findings of the document as a whole, of sections, letter and demands. */
interface DraftFindings {
  /** `languages` are those in which casesheets are read (ISO 639-1). */
  'import-no-casesheet': {
    readonly looked: readonly SheetSign[];
    readonly found: readonly SheetSign[];
    readonly languages: readonly string[];
  };
  /** Numbers of the actions, where they are known. */
  'import-other-case': { readonly reference?: string; readonly path: string; readonly known?: string };
  'import-no-language': { readonly languages: readonly string[] };
  'import-case-file': Readonly<Record<never, never>>;
  'import-several': { readonly parts: readonly SheetPart[] };
  'import-part': { readonly found: number; readonly parts: readonly SheetPart[] };
  'import-language': { readonly language: string };
  'import-missing': { readonly field: string };
  'import-inferred': { readonly field: string; readonly by: InferredBy };
  /** A line of the sheet that is in no value stands among those of the field. */
  'import-unread': { readonly field: string };
}

/** What a document can be that is read. */
export type ReadableKind = 'text' | 'markdown' | 'html' | 'pdf' | 'docx' | 'odt' | 'rtf' | 'eml';

/** A document that is told by its content, and is not read. */
export type UnreadableKind = 'doc' | 'message' | 'pages' | 'table' | 'slides' | 'picture' | 'archive' | 'other';

/** Findings of the document as a file. Those that are errors say why nothing was read of it. */
interface DocumentFindings {
  'import-empty': { readonly kind: ReadableKind };
  'import-too-large': { readonly kind: ReadableKind | UnreadableKind; readonly bytes: number; readonly limit: number };
  /** Unpacked, it is larger than `limit` bytes, or says so itself. */
  'import-unpacks': { readonly kind: ReadableKind | UnreadableKind; readonly limit: number };
  'import-too-much': { readonly of: 'pages' | 'lines' | 'parts' | 'depth'; readonly limit: number };
  /** It was given up after some seconds. */
  'import-slow': { readonly kind: ReadableKind };
  'import-kind': { readonly is: UnreadableKind };
  'import-locked': { readonly kind: ReadableKind };
  'import-broken': { readonly kind: ReadableKind };
  /** A PDF of which no page has words; `path` is the file. */
  'import-scan': { readonly pages: number; readonly path: string };
  /** A warning: these pages of a PDF have no words. */
  'import-scan-pages': { readonly pages: readonly number[]; readonly path: string };
  /** A warning: a word parted at the end of a line was put together without its hyphen. */
  'import-hyphen': { readonly found: string };
  /** A warning: so many characters are damaged, the first at the place. */
  'import-characters': { readonly count: number };
  /** A warning: in which encoding it was read. */
  'import-recoded': { readonly encoding: string };
  /** A note: what the document brings to be run, or to be fetched; neither was done. */
  'import-left-alone': { readonly scripts: boolean; readonly remote: boolean };
  /** A note: the attachment of an e-mail that was read. */
  'import-attachment': { readonly name: string };
  /** A warning: attachments of an e-mail that could have been the casesheet, and are not read. */
  'import-attachments-left': { readonly names: readonly string[] };
}

/** Texts that a case cannot have as the document has them, and what the command cannot do. */
interface TextFindings {
  'import-braces': Readonly<Record<never, never>>;
  /** Questions were asked for, and nobody is at the terminal. */
  /** A fault of the program in a document among others; `detail` is its name. */
  'import-failed': { readonly detail: string };
  /** A flag that is for one document, with a folder of them. */
  'import-for-one': { readonly flag: string };
  /** Many drafts, and one place for them; `path` is - for standard output. */
  'import-into-folder': { readonly path: string };
  /** A folder in which there is nothing to import. */
  'import-folder-empty': { readonly path: string };
  'import-nobody': Readonly<Record<never, never>>;
  /** Characters that nobody sees, by their codes. */
  'import-unseen': { readonly codes: readonly string[] };
}

/** The codes of what an import found, with their arguments. */
export interface ImportFindings
  extends DraftFindings,
    DocumentFindings,
    TextFindings,
    FactFindings,
    ImportDoubtFindings,
    ImportTargetFindings {}
