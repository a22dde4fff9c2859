import type { Expected } from '../problem/finding.ts';
import type { HelpMessages } from '../problem/messages.ts';

// What a command says of itself, whoever reads what is typed: `plain-line`, or commander (`commander-line`).

/** A part of the help that has words for flags: a command, or flags that several commands take. */
export type HelpSection = keyof HelpMessages['groups'] | keyof HelpMessages['commands'];

type FlagsIn<S extends HelpSection> = S extends keyof HelpMessages['groups']
  ? keyof HelpMessages['groups'][S]
  : S extends keyof HelpMessages['commands']
    ? keyof HelpMessages['commands'][S]['flags']
    : never;

type FlagWritten<Long extends string> =
  | Long
  | `${Long} ${string}`
  | `-${string}, ${Long}`
  | `-${string}, ${Long} ${string}`;

/** A flag as it is typed, such as `-o, --output <path>`. One that has no words in its section of the help does not compile. */
export type FlagIn<S extends HelpSection> = FlagWritten<FlagsIn<S> & string>;

type PlacesIn<S extends HelpSection> = S extends keyof HelpMessages['commands']
  ? HelpMessages['commands'][S] extends { readonly places: infer P }
    ? keyof P & string
    : never
  : never;

/** A place after a command, such as `<case>` or `[path...]`; it has words in the help, too. */
export type PlaceIn<S extends HelpSection> = `<${PlacesIn<S>}>` | `[${PlacesIn<S>}]` | `[${PlacesIn<S>}...]`;

/** Reads the value of a flag; `before` is what the flag had until now. Throws `WrongValue`. */
export type ValueReader = (value: string, before: unknown) => unknown;

/** What is typed after a flag is not what it takes. */
export class WrongValue extends Error {
  readonly expected: Expected;

  constructor(expected: Expected) {
    super(expected.is);
    this.expected = expected;
  }
}

/** A flag as a command declares it. */
export interface DeclaredFlag {
  /** The section of the help that has its words. */
  readonly section: HelpSection;
  /** As it is typed, such as `-o, --output <path>`. */
  readonly flag: string;
  readonly read?: ValueReader | undefined;
  /** Its value if it is not given. */
  readonly preset?: string | undefined;
  /** The words of which it takes one. */
  readonly words?: readonly string[];
  /** Not shown in help. */
  readonly isHidden?: boolean;
}

/** A command as its module sees it: it is told what may be typed and what then is done, and says what was typed. */
export interface CommandLine {
  /** The program that the command belongs to. */
  readonly program: CommandLine;
  addFlag(flag: DeclaredFlag): unknown;
  /** A word that may stand after the command, or must; one of `words`, if they are given. */
  addPlace(place: string, words?: readonly string[]): unknown;
  /** What is done: it is given the words of its places, its flags, and the command. */
  action<A extends readonly unknown[]>(act: (...given: A) => unknown): unknown;
  /** The flags as they are now, by their keys: `withCopies` for --with-copies. */
  opts<T>(): T;
  /** 'cli' of a flag that was typed. */
  getOptionValueSource(key: string): string | undefined;
}

/** Declares flags whose words stand in one section of the help. */
export class Flags<S extends HelpSection> {
  private readonly command: CommandLine;
  private readonly section: S;

  constructor(command: CommandLine, section: S) {
    this.command = command;
    this.section = section;
  }

  /** A flag; `preset` is its value if it is not given. */
  add(flag: FlagIn<S>, read?: ValueReader, preset?: string): this {
    this.command.addFlag({ section: this.section, flag, read, preset });
    return this;
  }

  /** A flag that takes one of a few words. */
  choice(flag: FlagIn<S>, words: readonly string[], settings: ChoiceSettings = {}): this {
    this.command.addFlag({ section: this.section, flag, words, ...settings });
    return this;
  }

  /** A word that may stand after the command, or must. */
  place(place: PlaceIn<S>, words?: readonly string[]): this {
    this.command.addPlace(place, words);
    return this;
  }
}

interface ChoiceSettings {
  readonly preset?: string;
  readonly read?: ValueReader;
}
