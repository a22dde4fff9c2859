import { Argument, Command, type HelpContext, Option } from 'commander';
import { failure } from '../problem/failure.ts';
import type { FindingArguments, FindingCode } from '../problem/finding.ts';
import type { HelpMessages } from '../problem/messages.ts';
import { nearest } from '../problem/nearest.ts';
import { type CommandLine, type DeclaredFlag, type HelpSection, type ValueReader, WrongValue } from './command-line.ts';

// commander reads what is typed; what it would say in English about that is a finding here, or help in the language of messages.

/** Thrown where help is asked for: its words are loaded only then. */
export class HelpAsked extends Error {
  readonly command: CommanderLine;

  constructor(command: CommanderLine) {
    super(command.name());
    this.command = command;
  }
}

/** A flag, with the section of the help that has its words. */
export class Flag extends Option {
  readonly section: HelpSection;

  constructor(section: HelpSection, flags: string, description?: string) {
    super(flags, description);
    this.section = section;
  }
}

const asTyped: ValueReader = (value) => value;

/** commander's command, with findings in place of its sentences. The methods overridden are private: a test holds that they exist. */
export class CommanderLine extends Command implements CommandLine {
  override createCommand(name?: string): CommanderLine {
    return new CommanderLine(name);
  }

  addFlag({ section, flag, read, preset, words, isHidden }: DeclaredFlag): this {
    const option = new Flag(section, flag);
    if (words) option.choices(words).argParser(read ?? asTyped);
    else if (read) option.argParser(read);
    if (preset !== undefined) option.default(preset);
    return this.addOption(isHidden ? option.hideHelp() : option);
  }

  addPlace(place: string, words?: readonly string[]): this {
    const argument = new Argument(place);
    if (words) argument.choices(words).argParser(asTyped);
    return this.addArgument(argument);
  }

  override createOption(flags: string, description?: string): Flag {
    return new Flag('global', flags, description);
  }

  override opts<T>(): T {
    return super.opts() as T;
  }

  override outputHelp(context?: HelpContext | ((text: string) => string)): void {
    if (typeof context === 'object' && context.error) this.refuse('command-needed', {});
    throw new HelpAsked(this);
  }

  /** Called with each value that is typed. */
  _callParseArg(target: Option | Argument, value: string, before: unknown): unknown {
    const { argChoices: known } = target;
    const flag = target instanceof Option ? (target.long ?? target.flags) : `appeal ${this.name()}`;
    if (known && !known.includes(value))
      return this.refuse('flag-value', { flag, found: value, expected: { is: 'one-of', known } });
    try {
      const { parseArg } = target as { parseArg?: ValueReader };
      return parseArg?.call(target, value, before);
    } catch (error) {
      if (!(error instanceof WrongValue)) throw error;
      return this.refuse('flag-value', { flag, found: value, expected: error.expected });
    }
  }

  missingArgument(place: string): never {
    return this.refuse('argument-missing', { place, command: this.typed });
  }

  optionMissingArgument({ flags }: Option): never {
    return this.refuse('flag-without-value', { flag: flags, command: this.typed });
  }

  unknownOption(flag: string): never {
    const known = [this, this.parent].flatMap((one) => (one ? flagsOf(one) : [])).flatMap(({ long }) => long ?? []);
    return this.refuse('flag-unknown', { found: flag, command: this.typed, ...near(flag, known) });
  }

  _excessArguments(received: readonly string[]): never {
    const expected = this.registeredArguments.length;
    const meant = this.flagsFor(received);
    return this.refuse('arguments-excess', {
      command: this.typed,
      expected,
      found: received.length,
      ...(meant === undefined ? {} : { meant }),
    });
  }

  unknownCommand(): never {
    const [found = ''] = this.args;
    return this.refuse('command-unknown', {
      found,
      ...near(
        found,
        commandsOf(this).map((one) => one.name()),
      ),
    });
  }

  /** The flags that words without one most likely need: a target, or the file of a case. */
  private flagsFor(words: readonly string[]): string | undefined {
    const known = flagsOf(this).map(({ long }) => long);
    const flags = words.map((word) => {
      const flag = /\.ya?ml$/i.test(word) || !known.includes('--target') ? '--case' : '--target';
      return known.includes(flag) && /^[\w./-]+$/.test(word) ? `${flag} ${word}` : undefined;
    });
    return flags.includes(undefined) ? undefined : flags.join(' ');
  }

  /** The program that the command belongs to. */
  get program(): CommanderLine {
    return this.parent instanceof CommanderLine ? this.parent : this;
  }

  /** The name of the command as it is typed after `appeal`; '' for `appeal` itself. */
  private get typed(): string {
    return this.parent ? this.name() : '';
  }

  private refuse<C extends FindingCode>(code: C, values: FindingArguments[C]): never {
    throw failure(code, values);
  }
}

function near(word: string, known: readonly string[]): { near?: string } {
  const found = nearest(word, known);
  return found === undefined ? {} : { near: found };
}

/** The flags of a command that help shows, -h too. */
export function flagsOf(command: Command): readonly Option[] {
  return command.createHelp().visibleOptions(command);
}

/** The commands that help shows, `help` too. */
export function commandsOf(command: Command): readonly Command[] {
  return command.createHelp().visibleCommands(command);
}

/** What the help says of a flag. */
export function flagWords(option: Option, { groups, commands }: HelpMessages): string {
  if (!(option instanceof Flag)) return option.description;
  const { section, long = '' } = option;
  const words: Readonly<Record<string, string>> =
    section in groups ? groups[section as keyof typeof groups] : commands[section as keyof typeof commands].flags;
  return words[long] ?? option.description;
}
