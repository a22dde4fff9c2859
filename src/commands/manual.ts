import type { Argument, Command, Option } from 'commander';
import type { CommandHelp, HelpMessages } from '../problem/messages.ts';
import type { Manual, ManualCommand, Term } from '../render/manual.ts';
import { commandsOf, flagsOf } from './commander-line.ts';
import { flagSaid, placeSaid, placeTerm } from './help.ts';

// The manual: all that the commands declare of themselves, and what --help says of it.

/** The manual of a program whose commands have all been declared. */
export function manualOf(program: Command, help: HelpMessages, version: string): Manual {
  const { about, examples, exitCodes, variables, files } = help.program;
  return {
    version,
    usage: `appeal ${help.headings.command} ${help.headings.options}`,
    about,
    examples,
    commands: commandsOf(program).map((one) => manualCommand(one, help)),
    globalFlags: flagsOf(program).map((one) => flagTerm(one, help)),
    exitCodes: Object.entries(exitCodes).map(([term, words]) => ({ term, words })),
    variables: Object.entries(variables).map(([term, words]) => ({ term, words })),
    files: Object.entries(files).map(([term, words]) => ({ term, words })),
    words: help.manual,
  };
}

function manualCommand(command: Command, help: HelpMessages): ManualCommand {
  const commands: Readonly<Record<string, CommandHelp>> = help.commands;
  const { summary = '', examples = [], places = {}, legend, notes } = commands[command.name()] ?? {};
  return {
    name: command.name(),
    usage: ['appeal', command.name(), help.headings.options, ...command.registeredArguments.map(placeTerm)].join(' '),
    summary,
    examples,
    places: command.registeredArguments.map((one) => placeTermOf(one, places, help)),
    flags: flagsOf(command)
      .filter(({ long }) => long !== '--help')
      .map((one) => flagTerm(one, help)),
    ...(legend === undefined ? {} : { legend }),
    ...(notes === undefined ? {} : { notes }),
  };
}

function flagTerm(option: Option, help: HelpMessages): Term {
  return { term: option.flags, words: flagSaid(option, help) };
}

function placeTermOf(place: Argument, words: Readonly<Record<string, string>>, help: HelpMessages): Term {
  return { term: placeTerm(place), words: placeSaid(place, words, help) };
}
