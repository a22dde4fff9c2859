import type { Command } from 'commander';
import { COUNTRY_CODES } from '../address/country-codes.ts';
import { type Config, parseConfig, type Sender } from '../config/config.ts';
import { Failure, failure } from '../failure.ts';
import { LANGUAGE_CODES } from '../locale/language-codes.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { setInYaml } from '../source/yaml.ts';
import { writeFiles } from './deliver.ts';
import { collect, type OutputFlags } from './flags.ts';
import { sessionOf } from './run.ts';
import { configFile, type Session } from './session.ts';

interface InitFlags extends OutputFlags {
  readonly from: string;
  readonly name?: string;
  readonly address?: readonly string[];
  readonly place?: string;
  readonly country?: string;
  readonly languages?: string;
  readonly about?: string;
}

const EXAMPLES = `Examples:
  appeal init
  appeal init --name "Ada Example" --address "1 Sample Road" --address "Leeds LS1 1AA" \\
    --place Leeds --country GB --languages en,fr --no-input
  appeal init --from group --name "Letter group of Sampletown" --country GB --languages en
`;

export function declare(command: Command): void {
  command
    .option('--from <name>', 'name of this sender in your config, if you write as more than one', 'me')
    .option('--name <name>', 'your name, as it stands under a letter')
    .option('--address <line>', 'your address without the country; repeat it for each line', collect)
    .option('--place <town>', 'the town that stands before the date')
    .option('--country <code>', 'your country, two letters such as GB')
    .option('--languages <codes>', 'languages that you write, best first, such as en,fr')
    .option('--about <sentence>', 'a line about yourself that your letters begin with, in the first of these languages')
    .option('-f, --force', 'write over a sender of that name')
    .option('-n, --dry-run', 'show what would be written, and write nothing')
    .addHelpText('before', EXAMPLES)
    .action((flags: InitFlags, self: Command) => sessionOf(self, (session) => init(session, flags)));
}

async function init(session: Session, flags: InitFlags): Promise<void> {
  const { host } = session;
  const path = configFile(host);
  const before = host.kind(path) === 'missing' ? '' : (await session.readText(path)).text;
  const shown = host.shortPath(path);
  const known = before === '' ? { senders: {} } : readConfig(before, shown);
  if (Object.hasOwn(known.senders, flags.from) && !flags.force) {
    throw failure('config-exists', { path: shown, profile: flags.from });
  }
  const sender = await askSender(session, flags);
  const text = setInYaml(before || newConfig(flags.from), ['senders', flags.from], given(sender));
  readConfig(text, '(your answers)');
  if (flags.dryRun) session.host.out.write(text);
  else host.makeFolder(host.join(path, '..'));
  writeFiles(session, [{ path, text, mode: 0o600 }], { ...flags, force: true });
  if (!flags.dryRun) session.say('Only you can read that file. Next: appeal letter --target wang');
}

function readConfig(text: string, file: string): Config {
  const { config, problems } = parseConfig(text, file);
  if (!config) throw new Failure(problems);
  return config;
}

function newConfig(profile: string): string {
  return `# Who writes. "from" says which sender is used unless --from names another.\nfrom: ${profile}\n`;
}

/** One thing to ask: the question, the flag that answers it, and what is wrong with an answer ('' if nothing). */
interface Question {
  readonly what: string;
  readonly flag: string;
  readonly question: string;
  readonly given: string | undefined;
  readonly optional?: boolean;
  readonly wrong?: (answer: string) => string;
}

async function askSender(session: Session, flags: InitFlags): Promise<Sender> {
  const problems: Problem[] = [];
  const answer = async (question: Question) => {
    try {
      return await ask(session, question);
    } catch (error) {
      if (!(error instanceof Failure) || mayAsk(session)) throw error;
      problems.push(...error.problems);
      return '';
    }
  };
  const name = await answer({ what: 'Your name', flag: '--name', question: 'Your name: ', given: flags.name });
  const address = flags.address ?? (await askAddress(session));
  const place = await answer({
    what: 'The town',
    flag: '--place',
    question: 'Town, for the line with the date (Enter for none): ',
    given: flags.place,
    optional: true,
  });
  const country = await answer({
    what: 'Your country',
    flag: '--country',
    question: 'Country, two letters such as GB: ',
    given: flags.country?.toUpperCase(),
    wrong: wrongCountry,
  });
  const languages = await answer({
    what: 'A language that you write',
    flag: '--languages',
    question: 'Languages that you write, best first, such as en,fr: ',
    given: flags.languages,
    wrong: wrongLanguages,
  });
  const about = await answer({
    what: 'A line about yourself',
    flag: '--about',
    question: 'A line about yourself, such as "I am a teacher in Leeds." (Enter for none): ',
    given: flags.about,
    optional: true,
  });
  if (problems.length > 0) throw new Failure(problems);
  const codes = splitCodes(languages);
  return {
    name,
    address: [...address],
    ...(place === '' ? {} : { place }),
    country: country.toUpperCase(),
    languages: codes,
    about: about === '' ? {} : { [codes[0] ?? 'en']: about },
  };
}

/** The sender without what was left empty. */
function given({ name, address, about, ...rest }: Sender): object {
  return {
    name,
    ...(address.length > 0 ? { address } : {}),
    ...rest,
    ...(Object.keys(about).length > 0 ? { about } : {}),
  };
}

function mayAsk({ host, flags }: Session): boolean {
  return host.interactive && flags.input;
}

async function ask(session: Session, question: Question): Promise<string> {
  const { what, flag, given, optional = false, wrong } = question;
  if (given !== undefined) {
    const expected = wrong?.(given.trim()) ?? '';
    if (expected !== '') {
      const near = nearest(given.trim(), COUNTRY_CODES);
      throw failure('flag-value', { flag, found: given, expected, ...(near ? { near } : {}) });
    }
    return given.trim();
  }
  if (mayAsk(session)) return askUntilRight(session, question);
  if (!optional) throw failure('answer-missing', { what, flag });
  return '';
}

async function askUntilRight({ host }: Session, { what, flag, question, optional, wrong }: Question): Promise<string> {
  for (;;) {
    const answer = (await host.ask(question))?.trim();
    if (answer === undefined) throw failure('answer-missing', { what, flag });
    if (answer === '' && optional) return '';
    const expected = answer === '' ? 'an answer' : (wrong?.(answer) ?? '');
    if (expected === '') return answer;
    host.err.write(`Please give ${expected}.\n`);
  }
}

async function askAddress(session: Session): Promise<string[]> {
  if (!mayAsk(session)) return [];
  const lines: string[] = [];
  for (;;) {
    const question =
      lines.length === 0 ? 'Address, line by line, without the country (Enter to end): ' : '  next line: ';
    const line = (await session.host.ask(question))?.trim();
    if (line === undefined) throw failure('answer-missing', { what: 'Your address', flag: '--address' });
    if (line === '') return lines;
    lines.push(line);
  }
}

function wrongCountry(answer: string): string {
  const code = answer.toUpperCase();
  return COUNTRY_CODES.includes(code) ? '' : 'the two letters of a country, such as GB';
}

function wrongLanguages(answer: string): string {
  const codes = splitCodes(answer);
  const unknown = codes.filter((code) => !LANGUAGE_CODES.includes(code));
  return codes.length > 0 && unknown.length === 0 ? '' : 'language codes with commas between, such as en,fr';
}

function splitCodes(answer: string): string[] {
  return answer
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((code) => code !== '');
}
