// What the flags say that loading and delivering need.

/** Flags that every command takes, before or after its name. */
export interface GlobalFlags {
  readonly cases?: string;
  readonly today?: string;
  readonly json?: boolean;
  readonly strict?: boolean;
  readonly quiet?: boolean;
  readonly debug?: boolean;
  readonly input: boolean;
  readonly color: boolean;
}

/** The flags of a command that writes files. */
export interface OutputFlags {
  readonly output?: string;
  readonly force?: boolean;
  readonly dryRun?: boolean;
  /** Open what was written with the program of the desktop. */
  readonly open?: boolean;
}
