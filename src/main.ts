import { CommanderError } from 'commander';
import type { CommandLine } from './commands/command-line.ts';
import { CommanderLine, HelpAsked } from './commands/commander-line.ts';
import { addGlobalFlags, type CommandModule } from './commands/flags.ts';
import { type Plain, readPlainly } from './commands/plain-line.ts';
import { type ProgramRun, startRun } from './commands/run.ts';
import { type Host, HostError, Interrupted } from './host/host.ts';
import { Failure } from './problem/failure.ts';
import { type Finding, finding } from './problem/finding.ts';
import { languageFor, MESSAGE_LANGUAGES, type MessageLanguages, messagesFor } from './problem/messages.ts';
import { visible } from './problem/visible.ts';
import { helpAsked, keptHelp, readmePath } from './workspace/kept-help.ts';

/** The words typed after `appeal`, commonest first. Each module is loaded only when its word is typed; one is about all of them. */
const COMMANDS: readonly { name: string; load: () => Promise<CommandModule>; isOfAll?: true }[] = [
  { name: 'letter', load: () => import('./commands/letter.ts') },
  { name: 'write', load: () => import('./commands/write.ts') },
  { name: 'envelope', load: () => import('./commands/envelope.ts') },
  { name: 'labels', load: () => import('./commands/labels.ts') },
  { name: 'evening', load: () => import('./commands/evening.ts') },
  { name: 'proof', load: () => import('./commands/proof.ts') },
  { name: 'check', load: () => import('./commands/check.ts') },
  { name: 'deadlines', load: () => import('./commands/deadlines.ts') },
  { name: 'sent', load: () => import('./commands/sent.ts') },
  { name: 'list', load: () => import('./commands/list.ts') },
  { name: 'show', load: () => import('./commands/show.ts') },
  { name: 'new', load: () => import('./commands/new.ts') },
  { name: 'import', load: () => import('./commands/import.ts') },
  { name: 'init', load: () => import('./commands/init.ts') },
  { name: 'senders', load: () => import('./commands/senders.ts') },
  { name: 'countries', load: () => import('./commands/countries.ts') },
  { name: 'languages', load: () => import('./commands/languages.ts') },
  { name: 'templates', load: () => import('./commands/templates.ts') },
  { name: 'schema', load: () => import('./commands/schema.ts') },
  { name: 'completion', load: () => import('./commands/completion.ts'), isOfAll: true },
];

const MODULES = new Map(COMMANDS.map((one) => [one.name, one.load]));

/** Help is set no wider: longer lines are hard to read. */
const WIDEST = 100;
/** The width of a stream that is no terminal. */
const USUAL = 80;

/** The exit code after Ctrl-C at a question, as shells have it: 128 and the number of the signal. */
const STOPPED = 130;

/**
 * Runs the program on the words typed after its name. Returns the exit code. Nothing is ever thrown. `languages` are those that
 * it speaks.
 */
export async function main(
  words: readonly string[],
  host: Host,
  languages: MessageLanguages = MESSAGE_LANGUAGES,
): Promise<0 | 1 | 2 | 130> {
  const begin = async () => {
    const program = buildProgram(host, words[0]);
    return { program, run: startRun(program, host, MODULES, await messagesFor(host.env, languages)) };
  };
  try {
    if (showKeptHelp(words, host, languages)) return 0;
  } catch (error) {
    const { program, run } = await begin();
    return await explain(error, program, run);
  }
  const plain = await plainlyTyped(words);
  if (plain) return await runPlain(plain, host, languages);
  const { program, run } = await begin();
  try {
    const asked = await parse(program, words);
    if (asked) await showHelp(asked, run);
    return run.exit;
  } catch (error) {
    return await explain(error, program, run);
  }
}

/** A command whose words all are flags written out: it needs no commander. */
async function plainlyTyped(words: readonly string[]): Promise<Plain | undefined> {
  const at = words.findIndex((word) => !word.startsWith('-'));
  const name = words[at];
  const load = COMMANDS.find((one) => one.name === name && !one.isOfAll)?.load;
  if (!load) return undefined;
  const { declare } = await load();
  return readPlainly({ before: words.slice(0, at), after: words.slice(at + 1) }, (program, command) => {
    addGlobalFlags(program);
    declare(command);
  });
}

async function runPlain({ program, act }: Plain, host: Host, languages: MessageLanguages): Promise<0 | 1 | 2 | 130> {
  const run = startRun(program, host, MODULES, await messagesFor(host.env, languages));
  try {
    await act();
    return run.exit;
  } catch (error) {
    return await explain(error, program, run);
  }
}

/** Shows the help that the build has written out, if that is all that is asked for. False if it was not. */
function showKeptHelp(words: readonly string[], host: Host, languages: MessageLanguages): boolean {
  const command = helpAsked(words, [...MODULES.keys()]);
  if (command === undefined || languages !== MESSAGE_LANGUAGES) return false;
  const text = keptHelp(host, command, helpColumns(host), languageFor(host.env, languages));
  if (text !== undefined) host.out.write(text);
  return text !== undefined;
}

/** Runs what is typed, or gives the command whose help is asked for. */
async function parse(program: CommanderLine, words: readonly string[]): Promise<CommanderLine | undefined> {
  if (words.length === 0) return program;
  try {
    await program.parseAsync(spelledOut(words), { from: 'user' });
    return undefined;
  } catch (error) {
    if (error instanceof HelpAsked) return error.command;
    throw error;
  }
}

/** `help letter` means `letter --help`: the flags of a command are known once its module is loaded. */
function spelledOut(words: readonly string[]): readonly string[] {
  const [first, second, ...rest] = words;
  if (first !== 'help' || second === undefined) return words;
  return COMMANDS.some(({ name }) => name === second) ? [second, '--help', ...rest] : [second];
}

/** The program with all flags of all commands, for its manual. */
export async function declaredProgram(host: Pick<Host, 'out' | 'version'>): Promise<CommanderLine> {
  const program = buildProgram(host);
  for (const { name, load } of COMMANDS) {
    const command = program.commands.find((one) => one.name() === name);
    if (command instanceof CommanderLine) (await load()).declare(command);
  }
  return program;
}

/** The program; if it is known which command is typed, with that alone. */
function buildProgram(host: Pick<Host, 'out' | 'version'>, typed?: string): CommanderLine {
  const program = new CommanderLine('appeal')
    .exitOverride()
    .configureOutput({ writeOut: (text) => host.out.write(text), writeErr: () => {} })
    .helpOption('-h, --help')
    .helpCommand('help [command]')
    .version(host.version, '--version');
  addGlobalFlags(program);
  const [known] = COMMANDS.filter(({ name, isOfAll }) => name === typed && !isOfAll);
  for (const { name } of known ? [known] : COMMANDS) program.command(name).helpOption('-h, --help');
  program.hook('preSubcommand', async (_, command) => {
    const load = MODULES.get(command.name());
    if (load) (await load()).declare(command as CommanderLine);
  });
  return program;
}

async function showHelp(command: CommanderLine, { host, messages }: ProgramRun): Promise<void> {
  const [{ helpText }, help] = await Promise.all([import('./commands/help.ts'), messages.help()]);
  host.out.write(await helpText(command, help, helpColumns(host), readmePath(host)));
}

function helpColumns({ out }: Host): number {
  return Math.min(WIDEST, out.columns ?? USUAL);
}

async function explain(error: unknown, program: CommandLine, run: ProgramRun): Promise<0 | 2 | 130> {
  if (error instanceof Interrupted) return stopped(error, program, run);
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  const { printProblems } = await import('./terminal/human.ts');
  const { color, debug, quiet } = program.opts<{ color: boolean; debug?: boolean; quiet?: boolean }>();
  const problems = problemsOf(error).filter(({ severity }) => severity === 'error' || !quiet);
  await printProblems(run.host, problems, { colour: color, messages: run.messages });
  if (debug && error instanceof Error && !(error instanceof Failure))
    run.host.err.write(`${visible(error.stack ?? '')}\n`);
  return 2;
}

/** Somebody stopped at a question: unless it was told what was kept, nothing was. */
async function stopped({ isToldOf }: Interrupted, program: CommandLine, { host, messages }: ProgramRun): Promise<130> {
  const { printSentence } = await import('./terminal/human.ts');
  if (!isToldOf && !program.opts<{ quiet?: boolean }>().quiet) await printSentence(host, messages.notes.nothingKept);
  return STOPPED;
}

function problemsOf(error: unknown): readonly Finding[] {
  if (error instanceof Failure) return error.problems;
  if (error instanceof HostError) return [finding('output-failed', { path: error.path, cause: error.cause })];
  return [finding('bug', { detail: error instanceof Error ? error.name : 'unknown' })];
}
