import { type Command, Option } from 'commander';
import type { Sender } from '../config/config.ts';
import { COUNTRY_CODES } from '../countries/codes.ts';
import { LANGUAGE_CODES } from '../languages/codes.ts';
import { CI_SERVICES, type CiService, initCi } from '../making/ci-files.ts';
import type { PrinterFlags } from '../making/printer-profile.ts';
import { failure } from '../problem/failure.ts';
import { readConfigFile, withProfile, writeConfigFile } from '../workspace/config-file.ts';
import { Answers, mayAsk } from '../workspace/questions.ts';
import type { Session } from '../workspace/session.ts';
import { collect } from './flags.ts';
import { sessionOf } from './run.ts';

interface InitFlags extends PrinterFlags {
  readonly from: string;
  readonly name?: string;
  readonly address?: readonly string[];
  readonly place?: string;
  readonly country?: string;
  readonly languages?: string;
  readonly about?: string;
  readonly ci?: CiService;
}

const EXAMPLES = `Examples:
  appeal init
  appeal init --name "Ada Example" --address "1 Sample Road" --address "Leeds LS1 1AA" \\
    --place Leeds --country GB --languages en,fr --no-input
  appeal init --from group --name "Letter group of Sampletown" --country GB --languages en
  appeal init --printer
  appeal init --printer office --dx 0.5 --dy -1.2
  appeal init --ci github
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
    .option('--printer [name]', 'set up a printer in place of a sender, from what you measured on the test sheet')
    .option('--dx <mm>', 'how far the print must be moved to the right; less than 0 for the left')
    .option('--dy <mm>', 'how far the print must be moved down; less than 0 for up')
    .option('--scale <factor>', 'how much larger to print: 1 is true to size')
    .addOption(
      new Option('--ci <service>', 'write a workflow and a hook that check the cases of this folder').choices(
        CI_SERVICES,
      ),
    )
    .option('-f, --force', 'write over a sender or printer of that name')
    .option('-n, --dry-run', 'show what would be written, and write nothing')
    .addHelpText('before', EXAMPLES)
    .action((flags: InitFlags, self: Command) => {
      const named = self.getOptionValueSource('from') === 'cli';
      return sessionOf(self, (session) => init(session, flags, named));
    });
}

/** Flags of one of the two things that init sets up. */
const SENDER_FLAGS = ['name', 'address', 'place', 'country', 'languages', 'about'] as const;
const PRINTER_FLAGS = ['dx', 'dy', 'scale'] as const;

async function init(session: Session, flags: InitFlags, named: boolean): Promise<void> {
  if (flags.ci !== undefined) {
    checkOnlyCi(flags, named);
    return initCi(session, flags.ci, flags);
  }
  if (flags.printer === undefined) {
    checkNoPrinter(flags);
    return initSender(session, flags);
  }
  const other = named ? 'from' : SENDER_FLAGS.find((flag) => flags[flag] !== undefined);
  if (other) {
    const advice = 'Set up who you are and a printer one after the other.';
    throw failure('flags-together', { flags: `--printer and --${other}`, advice });
  }
  const { initPrinter } = await import('../making/printer-profile.ts');
  return initPrinter(session, flags);
}

/** Throws if --ci stands with a flag of something else that init does. */
function checkOnlyCi(flags: InitFlags, named: boolean): void {
  const other = [...SENDER_FLAGS, 'printer' as const, ...PRINTER_FLAGS].find((flag) => flags[flag] !== undefined);
  const advice = 'Set up who you are, a printer and the checks one after the other.';
  if (named || other) throw failure('flags-together', { flags: `--ci and --${named ? 'from' : other}`, advice });
  if (flags.force)
    throw failure('flags-together', {
      flags: '--ci and --force',
      advice: 'Files of a repository are never written over.',
    });
}

function checkNoPrinter(flags: InitFlags): void {
  const alone = PRINTER_FLAGS.find((flag) => flags[flag] !== undefined);
  if (alone) throw failure('usage', { sentence: `--${alone} is for a printer.`, hint: 'Add --printer.' });
}

async function initSender(session: Session, flags: InitFlags): Promise<void> {
  const file = await readConfigFile(session);
  if (Object.hasOwn(file.config.senders, flags.from) && !flags.force) {
    throw failure('config-exists', { path: file.shown, profile: flags.from });
  }
  const sender = await askSender(session, flags);
  writeConfigFile(session, file, withProfile(file, 'senders', flags.from, given(sender)), flags);
  if (!flags.dryRun) session.say('Only you can read that file. Next: appeal letter --target wang');
}

async function askSender(session: Session, flags: InitFlags): Promise<Sender> {
  const answers = new Answers(session);
  const name = await answers.ask({ what: 'Your name', flag: '--name', question: 'Your name: ', given: flags.name });
  const address = flags.address ?? (await askAddress(session));
  const place = await answers.ask({
    what: 'The town',
    flag: '--place',
    question: 'Town, for the line with the date (Enter for none): ',
    given: flags.place,
    optional: true,
  });
  const country = await answers.ask({
    what: 'Your country',
    flag: '--country',
    question: 'Country, two letters such as GB: ',
    given: flags.country?.toUpperCase(),
    wrong: wrongCountry,
    known: COUNTRY_CODES,
  });
  const languages = await answers.ask({
    what: 'A language that you write',
    flag: '--languages',
    question: 'Languages that you write, best first, such as en,fr: ',
    given: flags.languages,
    wrong: wrongLanguages,
  });
  const about = await answers.ask({
    what: 'A line about yourself',
    flag: '--about',
    question: 'A line about yourself, such as "I am a teacher in Leeds." (Enter for none): ',
    given: flags.about,
    optional: true,
  });
  answers.check();
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
