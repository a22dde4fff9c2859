// What can be wrong with an evening: the list of members, the plan, who writes to whom.

type Nothing = Readonly<Record<never, never>>;

/** Why a row of a list of members cannot be used. */
export type RowFault =
  | 'quotes'
  | 'too-long'
  | 'cells'
  | 'no-name'
  | 'formula'
  | 'long-cell'
  | 'long-address'
  | 'no-country';

/** Every problem code of an evening with what its message needs to know. */
export interface EveningFindings {
  'roster-missing': { readonly looked: readonly string[] };
  'roster-no-names': { readonly found: readonly string[]; readonly known: readonly string[] };
  'roster-empty': Nothing;
  /** A row that is left out; `found` is the cell. */
  'roster-row': { readonly fault: RowFault; readonly found?: string };
  'roster-broken': { readonly limit: number };
  'roster-twice': { readonly name: string; readonly first: number };
  'roster-country': { readonly name: string; readonly found: string };
  'roster-language': { readonly name: string; readonly found: string };
  'writer-unknown': { readonly found: string; readonly known: readonly string[]; readonly near?: string };
  'evening-initials': { readonly count: number };
  'evening-words-language': { readonly names: readonly string[]; readonly more: number };
  /** A case asks that one writer sends no more letters, and there are more. */
  'letters-each': { readonly slug: string; readonly most: number };
  /** Postings that are left out because somebody says that they are posted. */
  'evening-posted': { readonly count: number; readonly names: readonly string[]; readonly more: number };
  'evening-all-posted': { readonly count: number };
  /** Writers who get letters in a language that is none of theirs. */
  'evening-language': { readonly language: string; readonly names: readonly string[]; readonly more: number };
  'evening-no-country': Nothing;
  'evening-flap': Nothing;
  /** Somebody else makes an evening in the same folder: on this machine, or on another of which nobody here knows whether it still runs. */
  'evening-held': {
    readonly path: string;
    readonly host: string;
    /** Of its process there. */
    readonly number: number;
    readonly isHere: boolean;
  };
  /** There is no part of an evening in the folder. */
  'merge-nothing': { readonly path: string };
  /** Two parts are not of the same evening. */
  'merge-differs': { readonly path: string; readonly other: string };
  /** Numbers of parts that are not there. */
  'merge-missing': { readonly numbers: readonly number[]; readonly of: number };
  /** A posting that stands in two parts, or twice in one. */
  'merge-doubled': { readonly key: string };
  /** A file that is not there, or not what its part says it is. */
  'merge-file': { readonly path: string };
  /** Postings that were left out when a part was made. */
  'merge-left-out': { readonly path: string; readonly count: number };
  /** The evening in the folder is of another day. */
  'evening-other-day': { readonly path: string; readonly day: string };
  /** The evening in the folder has letters that this one has not. */
  'evening-other-plan': { readonly path: string; readonly count: number };
}
