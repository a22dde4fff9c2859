// Words of a language for what stands before demands and for the officials they go to; a part of `words.ts` of each room.

/** How demands go on from what stands before them in the phrase book. Patterns are tried at the beginning of a demand. */
export interface DemandWords {
  /** What the phrase book says before them. */
  readonly leadIn: string;
  /** How a demand may begin. */
  readonly example: string;
  /** What asks a second time; with it gone, the rest goes on from the lead-in. */
  readonly again: readonly RegExp[];
  /** What does not go on from it, whatever follows. */
  readonly unfit: readonly RegExp[];
  /** Verbs in a form that does not go on from it, each with the one that does: "ensuring/ensure releasing/release". */
  readonly forms?: string;
  /** A second verb that would have to change too. */
  readonly second?: RegExp;
  /** And, before the last of several. */
  readonly and: string;
}

/** Kinds of office that officials hold; `other` are those that no salutation is told for. */
export type Office =
  | 'president'
  | 'prime'
  | 'minister'
  | 'ambassador'
  | 'governor'
  | 'mayor'
  | 'prosecutor'
  | 'judge'
  | 'parliament'
  | 'other';

/** What a minister is for, where letters are written to. */
export type Ministry = 'justice' | 'interior' | 'foreign' | 'defence' | 'health' | 'education';

/**
 * How a language calls officials, their offices and houses: beginnings of words in small letters, with blanks between them.
 * Several words have _ between them, and go before single ones; * before a word says that others may be joined to it.
 */
export interface OfficeWords {
  readonly offices: Readonly<Record<Office, string>>;
  readonly ministries: Readonly<Record<Ministry, string>>;
}
