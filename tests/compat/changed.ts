/** What comes out of the same files otherwise than it did, on purpose. */
export interface Change {
  /** Why, in a sentence; CHANGELOG.md tells it to users. */
  readonly reason: string;
  /** The command, as it stands in a transcript. */
  readonly command: string;
  /** Lines that the old program gave. */
  readonly was: string;
  /** What comes in their place. */
  readonly is: string;
}

/** Every change there is. A row more is a promise less: think twice. */
export const CHANGED: readonly Change[] = [];
