import type { Argument, Option } from 'commander';
import type { CompletedFlag, Grammar, ValueWords, Verb, WordKind } from '../completion/grammar.ts';
import { failure } from '../problem/failure.ts';
import type { HelpMessages } from '../problem/messages.ts';
import type { Session } from '../workspace/session.ts';
import { type CommandLine, Flags } from './command-line.ts';
import { CommanderLine, commandsOf, flagsOf, flagWords } from './commander-line.ts';
import { collect } from './flags.ts';
import { modulesOf, sessionOf } from './run.ts';

const SHELLS = ['bash', 'zsh', 'fish'] as const;
type Shell = (typeof SHELLS)[number];
/** In place of a shell: write the script where the shell that is in use reads it. */
const INSTALL = 'install';

interface CompletionFlags {
  readonly words?: string;
  readonly of?: string;
}

export function declare(command: CommandLine): void {
  new Flags(command, 'completion').place('[shell]', [...SHELLS, INSTALL]).place('[for]', SHELLS);
  command.addFlag({ section: 'completion', flag: '--words <kind>', isHidden: true }); // print words that the scripts offer
  command.addFlag({ section: 'completion', flag: '--of <case>', isHidden: true }); // print the targets of this case
  command.action(
    (shell: Shell | typeof INSTALL | undefined, into: Shell | undefined, flags: CompletionFlags, self: CommanderLine) =>
      sessionOf(self, (session) =>
        shell === INSTALL ? install(session, into, self.program) : completion(session, shell, flags, self.program),
      ),
  );
}

async function completion(
  session: Session,
  shell: Shell | undefined,
  { words, of }: CompletionFlags,
  program: CommanderLine,
): Promise<void> {
  const { out } = session.host;
  if (words !== undefined) {
    const { wordsFor } = await import('../workspace/completion-words.ts');
    for (const word of await wordsFor(session, words, of)) out.write(`${word}\n`);
    return;
  }
  if (shell === undefined) throw failure('shell-needed', { known: SHELLS });
  out.write(await script(shell, await grammarOf(program, await session.messages.help())));
}

async function install(session: Session, into: Shell | undefined, program: CommanderLine): Promise<void> {
  const own = session.host.env.SHELL?.split('/').at(-1);
  const shell = into ?? SHELLS.find((one) => one === own);
  if (shell === undefined) throw failure('shell-needed', { known: SHELLS });
  const { installCompletion } = await import('../making/completion-file.ts');
  await installCompletion(session, shell, await script(shell, await grammarOf(program, await session.messages.help())));
}

async function script(shell: Shell, grammar: Grammar): Promise<string> {
  if (shell === 'bash') return (await import('../completion/bash.ts')).bashScript(grammar);
  if (shell === 'zsh') return (await import('../completion/zsh.ts')).zshScript(grammar);
  return (await import('../completion/fish.ts')).fishScript(grammar);
}

/** The command that commander brings itself. */
const HELP = 'help';

/** What can be typed, as the commands themselves declare it. */
async function grammarOf(program: CommanderLine, help: HelpMessages): Promise<Grammar> {
  const tables = await tableWords();
  const flags = flagsOf(program).map((one) => flagOf(one, help, tables));
  const common = new Set(flags.flatMap((one) => one.names));
  const commands = commandsOf(program);
  const names = commands.map((one) => one.name()).filter((name) => name !== HELP);
  const verbs: Verb[] = [];
  for (const command of commands) {
    const declared = command.name() === HELP ? command : await declaredCommand(program, command.name());
    const own = flagsOf(declared).map((one) => flagOf(one, help, tables));
    verbs.push({
      name: command.name(),
      summary: help.commands[command.name() as keyof typeof help.commands].summary,
      flags: own.filter((flag) => !flag.names.some((name) => common.has(name))),
      places: declared.registeredArguments.map((place) => placeValue(place, names)),
    });
  }
  return { flags, verbs };
}

/** A command with all its flags, declared apart from the program that runs. */
async function declaredCommand(program: CommanderLine, name: string): Promise<CommanderLine> {
  const command = new CommanderLine(name);
  const load = modulesOf(program).get(name);
  if (load) (await load()).declare(command);
  return command;
}

/** Flags whose words only the program knows. A flag means the same for every command. */
const ASKED_BY_FLAG: Readonly<Record<string, WordKind>> = {
  '--target': 'targets',
  '--case': 'cases',
  '--update': 'cases',
  '--lang': 'languages',
  '--from': 'senders',
  '--template': 'templates',
  '--sheet': 'sheets',
};

/** Words that tables have, by flag; those alone that are one word in every shell. */
type TableWords = Readonly<Record<string, readonly string[]>>;

async function tableWords(): Promise<TableWords> {
  const [{ ENVELOPES }, { LABEL_SHEET_NAMES }] = await Promise.all([
    import('../paper/envelopes.ts'),
    import('../paper/labels.ts'),
  ]);
  const plain = (words: readonly string[]) => words.filter((word) => /^[A-Za-z0-9][A-Za-z0-9/-]*$/.test(word));
  const envelopes = plain(ENVELOPES.flatMap(({ name, aliases = [] }) => [name, ...aliases]));
  return { '--size': envelopes, '--envelope': envelopes, '--sheet': plain(LABEL_SHEET_NAMES) };
}

function flagOf(option: Option, help: HelpMessages, tables: TableWords): CompletedFlag {
  const names = [option.short, option.long].filter((name) => name !== undefined);
  const { parseArg } = option;
  const switches = option.isBoolean() || !(option.required || option.optional);
  return {
    names,
    summary: flagWords(option, help),
    repeats: parseArg === collect,
    ...(switches ? {} : { value: flagValue(option, tables) }),
  };
}

function flagValue({ long, flags, argChoices }: Option, tables: TableWords): ValueWords {
  const asked = ASKED_BY_FLAG[long ?? ''];
  const placeholder = /[<[](.*)[>\]]/.exec(flags)?.[1] ?? '';
  return {
    words: argChoices ?? tables[long ?? ''] ?? (asked === 'targets' ? ['all'] : []),
    ...(asked ? { asked } : {}),
    ...pathsFor(placeholder),
  };
}

function placeValue(place: Argument, commands: readonly string[]): ValueWords {
  const name = place.name();
  if (name === 'case') return { words: [], asked: 'cases', paths: 'files' };
  return { words: place.argChoices ?? (name === 'command' ? commands : []), ...pathsFor(name) };
}

/** What a placeholder such as <file>, <dir> or <slug|path> says of paths. */
function pathsFor(placeholder: string): Pick<ValueWords, 'paths'> {
  if (/\b(file|path)\b/.test(placeholder)) return { paths: 'files' };
  return /\bdir\b/.test(placeholder) ? { paths: 'folders' } : {};
}
