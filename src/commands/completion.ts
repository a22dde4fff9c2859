import { Argument, Command, Option } from 'commander';
import type { Asked, Flag, Grammar, Value, Verb } from '../completion/grammar.ts';
import { failure } from '../problem/failure.ts';
import type { Session } from '../workspace/session.ts';
import { collect } from './flags.ts';
import { modulesOf, sessionOf } from './run.ts';

const SHELLS = ['bash', 'zsh', 'fish'] as const;
type Shell = (typeof SHELLS)[number];

interface CompletionFlags {
  readonly words?: string;
  readonly of?: string;
}

const EXAMPLES = `Examples:
  eval "$(appeal completion bash)"     for the shell that you are in
  appeal completion fish | source
`;

const END = `
To have it in every shell from now on:
  bash  appeal completion bash > ~/.local/share/bash-completion/completions/appeal
        (needs the package bash-completion; without it, put the first line of
        the examples into ~/.bashrc)
  zsh   mkdir -p ~/.zfunc && appeal completion zsh > ~/.zfunc/_appeal
        and in ~/.zshrc: fpath+=(~/.zfunc); autoload -U compinit; compinit
  fish  appeal completion fish > ~/.config/fish/completions/appeal.fish`;

export function declare(command: Command): void {
  command
    .addArgument(new Argument('[shell]', 'your shell').choices(SHELLS))
    .addOption(new Option('--words <kind>', 'print words that the scripts offer').hideHelp())
    .addOption(new Option('--of <case>', 'print the targets of this case').hideHelp())
    .addHelpText('before', EXAMPLES)
    .addHelpText('after', END)
    .action((shell: Shell | undefined, flags: CompletionFlags, self: Command) =>
      sessionOf(self, (session) => completion(session, shell, flags, self.parent ?? self)),
    );
}

async function completion(
  session: Session,
  shell: Shell | undefined,
  { words, of }: CompletionFlags,
  program: Command,
): Promise<void> {
  const { out } = session.host;
  if (words !== undefined) {
    const { wordsFor } = await import('../workspace/completion-words.ts');
    for (const word of await wordsFor(session, words, of)) out.write(`${word}\n`);
    return;
  }
  if (shell === undefined) {
    throw failure('usage', { sentence: 'For which shell?', hint: `Give one of ${SHELLS.join(', ')}.` });
  }
  out.write(await script(shell, await grammarOf(program)));
}

async function script(shell: Shell, grammar: Grammar): Promise<string> {
  if (shell === 'bash') return (await import('../completion/bash.ts')).bashScript(grammar);
  if (shell === 'zsh') return (await import('../completion/zsh.ts')).zshScript(grammar);
  return (await import('../completion/fish.ts')).fishScript(grammar);
}

/** The command that commander brings itself. */
const HELP = 'help';

/** What can be typed, as the commands themselves declare it. */
async function grammarOf(program: Command): Promise<Grammar> {
  const help = program.createHelp();
  const flags = help.visibleOptions(program).map(flagOf);
  const common = new Set(flags.flatMap((one) => one.names));
  const commands = help.visibleCommands(program);
  const names = commands.map((one) => one.name()).filter((name) => name !== HELP);
  const verbs: Verb[] = [];
  for (const command of commands) {
    const declared = command.name() === HELP ? command : await declaredCommand(program, command.name());
    const own = help.visibleOptions(declared).map(flagOf);
    verbs.push({
      name: command.name(),
      summary: command.description(),
      flags: own.filter((flag) => !flag.names.some((name) => common.has(name))),
      places: declared.registeredArguments.map((place) => placeValue(place, names)),
    });
  }
  return { flags, verbs };
}

/** A command with all its flags, declared apart from the program that runs. */
async function declaredCommand(program: Command, name: string): Promise<Command> {
  const command = new Command(name);
  const load = modulesOf(program).get(name);
  if (load) (await load()).declare(command);
  return command;
}

/** Flags whose words only the program knows. A flag means the same for every command. */
const ASKED_BY_FLAG: Readonly<Record<string, Asked>> = {
  '--target': 'targets',
  '--case': 'cases',
  '--lang': 'languages',
  '--from': 'senders',
  '--template': 'templates',
};

function flagOf(option: Option): Flag {
  const names = [option.short, option.long].filter((name) => name !== undefined);
  const { description: summary, parseArg } = option;
  const switches = option.isBoolean() || !(option.required || option.optional);
  return { names, summary, repeats: parseArg === collect, ...(switches ? {} : { value: flagValue(option) }) };
}

function flagValue({ long, flags, argChoices }: Option): Value {
  const asked = ASKED_BY_FLAG[long ?? ''];
  const placeholder = /[<[](.*)[>\]]/.exec(flags)?.[1] ?? '';
  return {
    words: argChoices ?? (asked === 'targets' ? ['all'] : []),
    ...(asked ? { asked } : {}),
    ...pathsFor(placeholder),
  };
}

function placeValue(place: Argument, commands: readonly string[]): Value {
  const name = place.name();
  if (name === 'case') return { words: [], asked: 'cases', paths: 'files' };
  return { words: place.argChoices ?? (name === 'command' ? commands : []), ...pathsFor(name) };
}

/** What a placeholder such as <file>, <dir> or <slug|path> says of paths. */
function pathsFor(placeholder: string): Pick<Value, 'paths'> {
  if (/\b(file|path)\b/.test(placeholder)) return { paths: 'files' };
  return /\bdir\b/.test(placeholder) ? { paths: 'folders' } : {};
}
