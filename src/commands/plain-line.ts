import type { CommandLine, DeclaredFlag } from './command-line.ts';

// What is typed as people usually type it, read without commander, which takes longer to load than to look for a case. Of anything else nothing
// is said here: commander reads it, and tells what is wrong with it. A test holds the two together.

/** A flag, and where its value goes. */
interface PlainFlag extends DeclaredFlag {
  readonly line: PlainLine;
  readonly long: string;
}

/** What is done for what was typed, and the program of which it is a part. */
export interface Plain {
  readonly program: CommandLine;
  readonly act: () => Promise<void>;
}

/**
 * Reads the words before and after a command; undefined unless all of them are flags written out, each with its value as the next word, and those
 * before are of the program and have no value. `declare` declares the flags of the program and those of the command.
 */
export function readPlainly(
  { before, after }: { readonly before: readonly string[]; readonly after: readonly string[] },
  declare: (program: CommandLine, command: CommandLine) => void,
): Plain | undefined {
  const program = new PlainLine();
  const command = new PlainLine(program);
  declare(program, command);
  const isPlain = !command.hasPlaces && before.every((word) => hasNoValue(program.flagOf(word)));
  return isPlain && typedWhole([...before, ...after], program, command) ? command.plain() : undefined;
}

/** Puts the values of flags in their places; false if there is anything else. */
function typedWhole(words: readonly string[], program: PlainLine, command: PlainLine): boolean {
  try {
    for (let at = 0; at < words.length; ) {
      const word = words[at] ?? '';
      const flag = program.flagOf(word) ?? command.flagOf(word);
      const value = flag && takesValue(flag) ? valueIn(words[at + 1]) : undefined;
      if (!flag?.line.take(flag, value)) return false;
      at += value === undefined ? 1 : 2;
    }
    return true;
  } catch {
    return false; // no value for this flag: commander says so once more
  }
}

const needsValue = ({ flag }: PlainFlag) => flag.endsWith('>');
const takesValue = (one: PlainFlag) => needsValue(one) || one.flag.endsWith(']');
const hasNoValue = (one: PlainFlag | undefined) => one !== undefined && !takesValue(one);

/** A word that is the value of the flag before it, and cannot be a flag itself. */
function valueIn(word: string | undefined): string | undefined {
  return word === undefined || word === '' || (word.startsWith('-') && word !== '-') ? undefined : word;
}

const NEGATED = '--no-';

class PlainLine implements CommandLine {
  readonly program: PlainLine;
  hasPlaces = false;
  private readonly flags = new Map<string, PlainFlag>();
  private readonly values: Record<string, unknown> = {};
  private readonly typed = new Set<string>();
  private act: ((flags: Readonly<Record<string, unknown>>, self: CommandLine) => unknown) | undefined;

  constructor(program?: PlainLine) {
    this.program = program ?? this;
  }

  addFlag(declared: DeclaredFlag): void {
    const { flag, preset } = declared;
    const start = flag.indexOf('--');
    const end = flag.indexOf(' ', start);
    const long = flag.slice(start, end < 0 ? undefined : end);
    const known: PlainFlag = { ...declared, line: this, long };
    this.flags.set(long, known);
    if (start > 0) this.flags.set(flag.slice(0, flag.indexOf(',')), known);
    if (preset !== undefined) this.values[keyOf(long)] = preset;
    else if (long.startsWith(NEGATED) && !this.flags.has(`--${long.slice(NEGATED.length)}`))
      this.values[keyOf(long)] = true;
  }

  addPlace(): void {
    this.hasPlaces = true;
  }

  action<A extends readonly unknown[]>(act: (...given: A) => unknown): void {
    this.act = act as unknown as typeof this.act;
  }

  opts<T>(): T {
    return this.values as T;
  }

  getOptionValueSource(key: string): string | undefined {
    return this.typed.has(key) ? 'cli' : Object.hasOwn(this.values, key) ? 'default' : undefined;
  }

  /** The flag that a word is. */
  flagOf(word: string): PlainFlag | undefined {
    return this.flags.get(word);
  }

  /** Takes a flag with its value; false if that is not one of its words. Throws as its reader does. */
  take(flag: PlainFlag, value: string | undefined): boolean {
    const { long, words, read } = flag;
    const key = keyOf(long);
    if (value === undefined && needsValue(flag)) return false;
    if (value !== undefined && words && !words.includes(value)) return false;
    const given = value === undefined ? !long.startsWith(NEGATED) : value;
    this.values[key] = read && value !== undefined ? read(value, this.values[key]) : given;
    this.typed.add(key);
    return true;
  }

  /** What is to be done for what was taken. */
  plain(): Plain | undefined {
    const { act } = this;
    if (!act) return undefined;
    return {
      program: this.program,
      act: async () => {
        await act(this.values, this);
      },
    };
  }
}

/** The key of a flag's value, as commander has it: `withCopies` for --with-copies, `copies` for --no-copies. */
function keyOf(long: string): string {
  const [first = '', ...rest] = long.slice(long.startsWith(NEGATED) ? NEGATED.length : 2).split('-');
  return first + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}
