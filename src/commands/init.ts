import type { Sender } from '../config/config.ts';
import { COUNTRY_CODES } from '../countries/codes.ts';
import { LANGUAGE_CODES } from '../languages/codes.ts';
import { CI_SERVICES, type CiService, initCi } from '../making/ci-files.ts';
import type { PrinterFlags } from '../making/printer-profile.ts';
import { failure } from '../problem/failure.ts';
import type { Expected } from '../problem/finding.ts';
import { readConfigFile, withProfile, writeConfigFile } from '../workspace/config-file.ts';
import { Answers, mayAsk } from '../workspace/questions.ts';
import type { Session } from '../workspace/session.ts';
import { type CommandLine, Flags } from './command-line.ts';
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

export function declare(command: CommandLine): void {
  new Flags(command, 'init')
    .add('--from <name>', undefined, 'me')
    .add('--name <name>')
    .add('--address <line>', collect)
    .add('--place <town>')
    .add('--country <code>')
    .add('--languages <codes>')
    .add('--about <sentence>')
    .add('--printer [name]')
    .add('--dx <mm>')
    .add('--dy <mm>')
    .add('--scale <factor>')
    .choice('--ci <service>', CI_SERVICES)
    .add('-f, --force')
    .add('-n, --dry-run');
  command.action((flags: InitFlags, self: CommandLine) => {
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
    throw failure('flags-together', { flags: ['--printer', `--${other}`], advice: 'init-apart' });
  }
  const { initPrinter } = await import('../making/printer-profile.ts');
  return initPrinter(session, flags);
}

/** Throws if --ci stands with a flag of something else that init does. */
function checkOnlyCi(flags: InitFlags, named: boolean): void {
  const other = [...SENDER_FLAGS, 'printer' as const, ...PRINTER_FLAGS].find((flag) => flags[flag] !== undefined);
  if (named || other)
    throw failure('flags-together', { flags: ['--ci', `--${named ? 'from' : other}`], advice: 'ci-apart' });
  if (flags.force) throw failure('flags-together', { flags: ['--ci', '--force'], advice: 'ci-kept' });
}

function checkNoPrinter(flags: InitFlags): void {
  const alone = PRINTER_FLAGS.find((flag) => flags[flag] !== undefined);
  if (alone) throw failure('flag-alone', { flag: `--${alone}`, needs: '--printer' });
}

async function initSender(session: Session, flags: InitFlags): Promise<void> {
  const file = await readConfigFile(session);
  if (Object.hasOwn(file.config.senders, flags.from) && !flags.force) {
    throw failure('config-exists', { path: file.shown, profile: flags.from });
  }
  const sender = await askSender(session, flags);
  writeConfigFile(session, file, withProfile(file, 'senders', flags.from, given(sender)), flags);
  if (!flags.dryRun) session.say(session.messages.init.done);
}

async function askSender(session: Session, flags: InitFlags): Promise<Sender> {
  const answers = new Answers(session);
  const name = await answers.ask({ flag: '--name', given: flags.name });
  const address = flags.address ?? (await askAddress(session));
  const place = await answers.ask({
    flag: '--place',
    given: flags.place,
    optional: true,
  });
  const country = await answers.ask({
    flag: '--country',
    given: flags.country?.toUpperCase(),
    wrong: wrongCountry,
    known: COUNTRY_CODES,
  });
  const languages = await answers.ask({
    flag: '--languages',
    given: flags.languages,
    wrong: wrongLanguages,
  });
  const about = await answers.ask({
    flag: '--about',
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
    const { questions, init } = session.messages;
    const question = lines.length === 0 ? questions['--address'].ask() : init.nextLine;
    const line = (await session.host.ask(question))?.trim();
    if (line === undefined) throw failure('answer-missing', { flag: '--address' });
    if (line === '') return lines;
    lines.push(line);
  }
}

function wrongCountry(answer: string): Expected | undefined {
  const code = answer.toUpperCase();
  return COUNTRY_CODES.includes(code) ? undefined : { is: 'country-letters' };
}

function wrongLanguages(answer: string): Expected | undefined {
  const codes = splitCodes(answer);
  const unknown = codes.filter((code) => !LANGUAGE_CODES.includes(code));
  return codes.length > 0 && unknown.length === 0 ? undefined : { is: 'language-list' };
}

function splitCodes(answer: string): string[] {
  return answer
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((code) => code !== '');
}
