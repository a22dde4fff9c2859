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
  'import-no-casesheet': { readonly looked: readonly SheetSign[]; readonly found: readonly SheetSign[] };
  'import-case-file': Readonly<Record<never, never>>;
  'import-several': { readonly parts: readonly SheetPart[] };
  'import-part': { readonly found: number; readonly parts: readonly SheetPart[] };
  'import-language': { readonly language: string };
  'import-missing': { readonly field: string };
  'import-inferred': { readonly field: string; readonly by: InferredBy };
}

/** The codes of what an import found, with their arguments. */
export interface ImportFindings extends DraftFindings {}
