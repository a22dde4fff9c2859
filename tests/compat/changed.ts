/** What comes out of the same files otherwise than it did, on purpose. */
export interface Change {
  /** Why, in a sentence. */
  readonly reason: string;
  /** The command, as it stands in a transcript. */
  readonly command: string;
  /** Lines that the old program gave. */
  readonly was: string;
  /** What comes in their place. */
  readonly is: string;
}

/** Every change there is. A row more is a promise less: think twice. */
export const CHANGED: readonly Change[] = [
  {
    reason: 'Targets are completed however the case is written; they were found by the look of its lines.',
    command: 'appeal completion --words targets',
    was: '```stdout\nprefect\nlast\nfirst\n```',
    is: '```stdout\nwojt\nsindaco\nmayor-json\nprefect\nlast\nfirst\n```',
  },
  {
    reason: 'Targets are completed however the case is written; they were found by the look of its lines.',
    command: 'appeal completion --words targets --of indented',
    was: 'Exit code: 0',
    is: '```stdout\nsindaco\n```\n\nExit code: 0',
  },
];
