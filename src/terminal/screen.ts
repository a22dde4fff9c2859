// What the terminal rooms need of the world: two streams, the environment, and how much time went by.

/** A stream to write to. */
export interface Output {
  write(content: string | Uint8Array): void;
  /** Waits until a slow reader has caught up; false if the reader has left and all more would be in vain. */
  drained(): Promise<boolean>;
  /** Columns of the terminal; undefined if this is no terminal. */
  readonly columns: number | undefined;
  readonly rows: number | undefined;
}

/** The terminal, or whatever stands in its place. */
export interface Screen {
  readonly out: Output;
  readonly err: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since some moment, to measure how long a thing takes. */
  elapsed(): number;
}
