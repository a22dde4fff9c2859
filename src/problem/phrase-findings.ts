// What is wrong with the phrases of a language, as data. Holes and brackets are as the file has them.

/** Findings of files of phrases, and of what a case asks of them. */
export interface PhraseFindings {
  'phrase-hole': { readonly found: string; readonly near?: string; readonly known: readonly string[] };
  /** A hole that may be without a value stands outside brackets. */
  'phrase-optional': { readonly found: string };
  /** What stands in brackets is never left out. */
  'phrase-always': { readonly found: string };
  'phrase-brackets': { readonly found: string };
  /** Whom the language must tell apart. */
  'phrase-who': { readonly missing: readonly string[] };
  /** Of whom a phrase has no text. */
  'phrase-variant-missing': { readonly missing: readonly string[] };
  /** A text that is never taken: the language tells only these apart, or each of them has a text of its own. */
  'phrase-variant-unused': { readonly found: string; readonly who: readonly string[] };
  /** What a case does not say of something that it names by key. */
  'keyed-argument-missing': { readonly part: 'concerns' | 'requests'; readonly key: string; readonly argument: string };
  'keyed-argument-unknown': {
    readonly key: string;
    readonly argument: string;
    readonly known: readonly string[];
    readonly near?: string;
  };
  /** An argument that a case gives in other languages only is left out. */
  'keyed-argument-untold': { readonly key: string; readonly argument: string; readonly language: string };
  /** The phrases of a language have no sentence for a key. */
  'phrase-lacking': { readonly part: 'concerns' | 'requests'; readonly key: string; readonly language: string };
  /** The case has no letter in the language: this one is made of its phrases. `unread`: nobody who speaks it has read them. */
  'letter-phrased': { readonly language: string; readonly unread: boolean };
  /** The letter is in a language that the writer writes: there is nothing to set beside it. */
  'bilingual-same': { readonly language: string };
  'bilingual-none': { readonly languages: readonly string[]; readonly known: readonly string[] };
  /** The table of treaties does not have a country (ISO 3166-1): the letter cites the Universal Declaration alone. */
  'law-table-lacks': { readonly country: string };
  /** Nothing in the case is named by key, so nothing is known of what law speaks of it. */
  'law-no-keys': { readonly slug: string };
  'phrase-noform': { readonly found: string };
}
