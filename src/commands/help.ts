import type { Argument, Command, Option } from 'commander';
import { type Measure, measureFor, wrap } from '../layout/wrap.ts';
import type { CommandHelp, Example, HelpMessages } from '../problem/messages.ts';
import { commandsOf, flagsOf, flagWords } from './commander-line.ts';

// What --help shows: the examples first, then how the command is typed, then each flag.

/** Columns before the remark of an example, if no example is longer, and after the longest one. */
const REMARK = 37;
const BEFORE_REMARK = 5;
/** Columns before a term of a list, and between it and what is said of it. */
const INDENT = 2;
/** A description has at least so many columns, or it is not broken at all. */
const NARROWEST = 40;

/** The help of a command in so many columns; `readme` is where more can be read, told with the help of all commands. */
export async function helpText(command: Command, help: HelpMessages, columns: number, readme: string): Promise<string> {
  const sheet = new HelpSheet(command, help, columns, await measureFor(JSON.stringify(help)));
  return sheet.text(readme);
}

/** A list of the help: a heading, and terms with what is said of each. */
interface List {
  readonly heading: string;
  readonly items: readonly { readonly term: string; readonly words: string }[];
}

class HelpSheet {
  private readonly command: Command;
  private readonly help: HelpMessages;
  private readonly columns: number;
  private readonly measure: Measure;

  constructor(command: Command, help: HelpMessages, columns: number, measure: Measure) {
    this.command = command;
    this.help = help;
    this.columns = columns;
    this.measure = measure;
  }

  text(readme: string): string {
    const { command, help } = this;
    const own = command.parent ? this.wordsOf(command) : undefined;
    const about = own?.summary ?? help.program.about;
    const end = own ? (own.notes === undefined ? '' : `\n${own.notes}\n`) : this.programEnd(readme);
    return [
      this.examples(own?.examples ?? help.program.examples),
      own?.legend === undefined ? '' : `${own.legend}\n\n`,
      `${help.headings.usage} ${this.usage()}\n\n`,
      `${wrap(about, this.columns, this.measure).join('\n')}\n\n`,
      this.lists(),
      end,
    ].join('');
  }

  private wordsOf(command: Command): CommandHelp | undefined {
    const commands: Readonly<Record<string, CommandHelp>> = this.help.commands;
    return commands[command.name()];
  }

  private examples(examples: readonly Example[]): string {
    if (examples.length === 0) return '';
    const told = examples.filter(({ remark }) => remark !== undefined).map(({ type }) => type.length + BEFORE_REMARK);
    const width = Math.max(REMARK, ...told);
    const lines = examples.map(
      ({ type, remark }) => `  ${remark === undefined ? type : type.padEnd(width) + remark}\n`,
    );
    return `${this.help.headings.examples(examples.length)}\n${lines.join('')}\n`;
  }

  private usage(): string {
    const { command } = this;
    const { options, command: sub } = this.help.headings;
    const names = [command.parent?.name() ?? [], command.name()].flat();
    const places = command.registeredArguments.map(placeTerm);
    return [...names, options, ...(command.commands.length > 0 ? [sub] : []), ...places].join(' ');
  }

  private lists(): string {
    const { command, help } = this;
    const { headings } = help;
    const flags = (of: readonly Option[]): List['items'] =>
      of.map((one) => ({ term: one.flags, words: flagSaid(one, help) }));
    const places = this.wordsOf(command)?.places ?? {};
    const lists: List[] = [
      {
        heading: headings.arguments,
        items: command.registeredArguments.map((one) => ({
          term: one.name(),
          words: placeSaid(one, places, help),
        })),
      },
      ...this.groups().map(({ heading, options }) => ({ heading, items: flags(options) })),
      { heading: headings.globalFlags, items: flags(command.parent ? command.parent.options : []) },
      {
        heading: headings.commands,
        items: (command.parent ? [] : commandsOf(command)).map((one) => ({
          term: [one.name(), ...one.registeredArguments.map(placeTerm)].join(' '),
          words: this.wordsOf(one)?.summary ?? '',
        })),
      },
    ].filter(({ items }) => items.length > 0);
    const width = Math.max(...lists.flatMap(({ items }) => items.map(({ term }) => term.length))) + 2;
    return lists.map(({ heading, items }) => `${heading}\n${this.items(items, width)}`).join('\n');
  }

  /** The flags of a command, under the headings that its help has. */
  private groups(): { readonly heading: string; readonly options: readonly Option[] }[] {
    const groups = this.wordsOf(this.command)?.groups ?? [];
    const all = flagsOf(this.command);
    const grouped = new Set(groups.flatMap(({ flags }) => flags));
    const named = groups.map(({ heading, flags }) => ({
      heading,
      options: all.filter(({ long }) => flags.includes(long ?? '')),
    }));
    const others = all.filter(({ long }) => !grouped.has(long ?? ''));
    return [...named, { heading: this.help.headings.flags, options: others }];
  }

  private items(items: List['items'], width: number): string {
    const room = this.columns - width - INDENT;
    const lines = items.map(({ term, words }) => {
      const wrapped = room < NARROWEST ? [words] : wrap(words, room, this.measure);
      return wrapped.map((line, index) => `  ${(index === 0 ? term : '').padEnd(width)}${line}`.trimEnd()).join('\n');
    });
    return `${lines.join('\n')}\n`;
  }

  private programEnd(readme: string): string {
    const { exitCodes, more } = this.help.program;
    const codes = Object.entries(exitCodes).flatMap(([code, words]) =>
      wrap(words, this.columns - 5, this.measure).map((line, index) => `  ${index === 0 ? code : ' '}  ${line}\n`),
    );
    return `\n${this.help.headings.exitCodes}\n${codes.join('')}\n${more(readme)}\n`;
  }
}

/** What is said of a flag, with the words that it takes. */
export function flagSaid(option: Option, help: HelpMessages): string {
  return withChoices(flagWords(option, help), option, help);
}

/** The same of a place after a command; `words` are those of its command. */
export function placeSaid(place: Argument, words: Readonly<Record<string, string>>, help: HelpMessages): string {
  return withChoices(words[place.name()] ?? '', place, help);
}

function withChoices(
  words: string,
  { argChoices, defaultValue }: Option | Argument,
  { headings }: HelpMessages,
): string {
  const told = [
    ...(argChoices ? [headings.choices(argChoices.map((one) => JSON.stringify(one)).join(', '))] : []),
    ...(typeof defaultValue === 'string' ? [headings.preset(JSON.stringify(defaultValue))] : []),
  ];
  return told.length === 0 ? words : `${words} (${told.join(', ')})`;
}

/** A place as it is typed: <case>, [path...]. */
export function placeTerm(place: Argument): string {
  const name = `${place.name()}${place.variadic ? '...' : ''}`;
  return place.required ? `<${name}>` : `[${name}]`;
}
