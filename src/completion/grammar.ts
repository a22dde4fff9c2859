// What can be typed after `appeal`, as data: read from the commands' own declarations, written out for each shell.

/** Words that only the program knows at the time: it is asked with "appeal completion --words KIND". */
export const ASKED = ['cases', 'targets', 'templates', 'languages', 'senders', 'sheets'] as const;
/** A kind of word that a shell can be offered. */
export type WordKind = (typeof ASKED)[number];

/** What may stand in a place: fixed words, words to ask for, and paths if none of these fits. Nothing: any text. */
export interface ValueWords {
  readonly words: readonly string[];
  readonly asked?: WordKind;
  readonly paths?: 'files' | 'folders';
}

/** A flag under all its names; without `value` it is a switch. */
export interface CompletedFlag {
  readonly names: readonly string[];
  readonly summary: string;
  readonly value?: ValueWords;
  readonly repeats: boolean;
}

/** A command: its own flags, and what may stand in each place after it. */
export interface Verb {
  readonly name: string;
  readonly summary: string;
  readonly flags: readonly CompletedFlag[];
  readonly places: readonly ValueWords[];
}

/** All that can be typed. `flags` go with every command. */
export interface Grammar {
  readonly flags: readonly CompletedFlag[];
  readonly verbs: readonly Verb[];
}
