import { Command, CommanderError } from 'commander';
import { addGlobalFlags, type CommandModule } from './commands/flags.ts';
import { type Run, startRun } from './commands/run.ts';
import { type Host, HostError } from './host/host.ts';
import { Failure } from './problem/failure.ts';
import { type Finding, finding } from './problem/finding.ts';
import { MESSAGE_LANGUAGES, type MessageLanguages, messagesFor } from './problem/messages.ts';
import { visible } from './problem/visible.ts';

/** The words typed after `appeal`, commonest first. Each module is loaded only when its word is typed. */
const COMMANDS: readonly { name: string; summary: string; load: () => Promise<CommandModule> }[] = [
  { name: 'letter', summary: 'write letters', load: () => import('./commands/letter.ts') },
  {
    name: 'envelope',
    summary: 'make envelopes, or show the address as it must stand on one',
    load: () => import('./commands/envelope.ts'),
  },
  { name: 'labels', summary: 'make sheets of address labels', load: () => import('./commands/labels.ts') },
  {
    name: 'proof',
    summary: 'make a test sheet for your window envelopes and your printer',
    load: () => import('./commands/proof.ts'),
  },
  { name: 'check', summary: 'find what is wrong with cases', load: () => import('./commands/check.ts') },
  {
    name: 'deadlines',
    summary: 'show which cases are open, and for how long',
    load: () => import('./commands/deadlines.ts'),
  },
  { name: 'list', summary: 'list the cases', load: () => import('./commands/list.ts') },
  { name: 'show', summary: 'show all that a writer wants to know of a case', load: () => import('./commands/show.ts') },
  { name: 'new', summary: 'make a case file to fill in', load: () => import('./commands/new.ts') },
  { name: 'init', summary: 'set up who you are, once', load: () => import('./commands/init.ts') },
  { name: 'templates', summary: 'list the templates', load: () => import('./commands/templates.ts') },
  { name: 'schema', summary: 'print the JSON Schema of a case file', load: () => import('./commands/schema.ts') },
  {
    name: 'completion',
    summary: 'print what makes your shell complete words',
    load: () => import('./commands/completion.ts'),
  },
];

const MODULES = new Map(COMMANDS.map((one) => [one.name, one.load]));

const EXAMPLES = `Examples:
  appeal letter --target wang          a letter to Director Wang, on the terminal
  appeal deadlines                     what is urgent today
`;

const END = `
Exit codes:
  0  done
  1  the answer is no: a deadline passed, a target has no address, or warnings with --strict
  2  it could not be done
`;

/**
 * Runs the program on the words typed after its name. Returns the exit code. Nothing is ever thrown. `languages` are those that
 * it speaks.
 */
export async function main(
  words: readonly string[],
  host: Host,
  languages: MessageLanguages = MESSAGE_LANGUAGES,
): Promise<0 | 1 | 2> {
  const program = buildProgram(host);
  const run = startRun(program, host, MODULES, await messagesFor(host.env, languages));
  try {
    if (words.length === 0) program.outputHelp();
    else await program.parseAsync(spelledOut(words), { from: 'user' });
    return run.exit;
  } catch (error) {
    return await explain(error, program, run, words);
  }
}

/** `help letter` means `letter --help`: the flags of a command are known once its module is loaded. */
function spelledOut(words: readonly string[]): readonly string[] {
  const [first, second, ...rest] = words;
  if (first !== 'help' || second === undefined) return words;
  return COMMANDS.some(({ name }) => name === second) ? [second, '--help', ...rest] : [second];
}

function buildProgram(host: Host): Command {
  const program = new Command('appeal')
    .description('Letters, envelope addresses and deadline checks from the case files of Urgent Actions.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => host.out.write(text),
      writeErr: () => {},
      getOutHelpWidth: () => Math.min(100, host.out.columns ?? 80),
    })
    .configureHelp({ showGlobalOptions: true })
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command]', 'show help for a command')
    .addHelpText('before', EXAMPLES)
    .addHelpText('after', `${END}\nMore: ${visible(host.shortPath(host.join(host.shipped, 'README.md')))}`);
  program.version(host.version, '--version', 'show the version');
  addGlobalFlags(program);
  for (const { name, summary } of COMMANDS)
    program.command(name).description(summary).helpOption('-h, --help', 'show help');
  program.hook('preSubcommand', async (_, command) => {
    const load = MODULES.get(command.name());
    if (load) (await load()).declare(command);
  });
  return program;
}

async function explain(error: unknown, program: Command, run: Run, words: readonly string[]): Promise<0 | 2> {
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  const { printProblems } = await import('./terminal/human.ts');
  const { color, debug } = program.opts<{ color: boolean; debug?: boolean }>();
  await printProblems(run.host, problemsOf(error, words), { colour: color, messages: run.messages });
  if (debug && error instanceof Error && !(error instanceof Failure)) run.host.err.write(`${error.stack}\n`);
  return 2;
}

function problemsOf(error: unknown, words: readonly string[]): readonly Finding[] {
  if (error instanceof Failure) return error.problems;
  if (error instanceof HostError) return [finding('output-failed', { path: error.path, reason: error.detail })];
  if (error instanceof CommanderError) return [usageProblem(error, words)];
  return [finding('bug', { detail: error instanceof Error ? error.name : 'unknown' })];
}

/** commander's own messages, as a sentence and a hint. */
function usageProblem({ message }: CommanderError, words: readonly string[]): Finding {
  const [first = '', ...rest] = message.replace(/^error: /, '').split('\n');
  const sentence = first.charAt(0).toUpperCase() + first.slice(1).replace(/\.$/, '');
  const suggestion = /Did you mean .*\?/.exec(rest.join(' '))?.[0];
  const word = words.find((one) => COMMANDS.some(({ name }) => name === one));
  return finding('usage', {
    sentence: `${sentence}.`,
    hint: suggestion ?? `See: appeal ${word ? `${word} ` : ''}--help`,
  });
}
