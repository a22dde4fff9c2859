import type { Sender } from '../config/config.ts';
import { failure } from '../problem/failure.ts';
import { readConfigFile, withChanges, withProfile, writeConfigFile } from '../workspace/config-file.ts';
import type { OutputFlags } from '../workspace/flags.ts';
import { Answers, mayAsk, type Question } from '../workspace/questions.ts';
import type { Session } from '../workspace/session.ts';
import { profileFile } from './remove-profile.ts';
import { codeTyped, countryQuestion, languagesQuestion, splitCodes } from './said-by-name.ts';

// `appeal init` for a sender: who writes, as flags say it or somebody at the terminal.

/** Flags of a sender; `from` is its name in the config. */
export interface SenderFlags extends OutputFlags {
  readonly from: string;
  readonly name?: string;
  readonly address?: readonly string[];
  readonly place?: string;
  readonly country?: string;
  readonly region?: string;
  readonly languages?: string;
  readonly email?: string;
  readonly about?: string;
}

/** The flags that say something of a sender. */
export const SENDER_FLAGS = ['name', 'address', 'place', 'country', 'region', 'languages', 'email', 'about'] as const;

/** Asks who writes and keeps it in the user's config. */
export async function initSender(session: Session, flags: SenderFlags): Promise<void> {
  const file = await readConfigFile(session);
  if (Object.hasOwn(file.config.senders, flags.from) && !flags.force) {
    throw failure('config-exists', { path: file.shown, profile: flags.from });
  }
  const sender = await askSender(session, flags);
  await writeConfigFile(session, file, withProfile(session, file, 'senders', flags.from, given(sender)), flags);
  if (!flags.dryRun) await session.say(session.messages.init.done);
}

/** Changes of a sender what flags say; without any, asks for each thing whether it is still so. */
export async function changeSender(session: Session, flags: SenderFlags): Promise<void> {
  const file = await profileFile(session, 'senders', flags.from);
  const before = file.config.senders[flags.from];
  if (!before) return;
  const all = SENDER_FLAGS.every((flag) => flags[flag] === undefined);
  if (all && !mayAsk(session)) throw failure('change-nothing', {});
  const changes = await askChanges(session, flags, before, all);
  if (changes.length === 0) return session.say(session.messages.init.same);
  await writeConfigFile(session, file, withChanges(session, file, 'senders', flags.from, changes), flags);
}

async function askSender(session: Session, flags: SenderFlags): Promise<Sender> {
  const answers = new Answers(session);
  const name = await answers.ask({ flag: '--name', given: flags.name });
  const address = flags.address ?? (await askAddress(session));
  const place = await answers.ask({ flag: '--place', given: flags.place, optional: true });
  const country = await answers.ask({ ...countryQuestion(session), given: codeTyped(flags.country) });
  const languages = await answers.ask({ ...languagesQuestion(session), given: flags.languages });
  const about = await answers.ask({ flag: '--about', given: flags.about, optional: true });
  answers.check();
  const codes = splitCodes(languages);
  return {
    name,
    address: [...address],
    ...(place === '' ? {} : { place }),
    country: country.toUpperCase(),
    ...(flags.region ? { region: flags.region.trim().toUpperCase() } : {}),
    languages: codes,
    ...(flags.email?.trim() ? { email: flags.email.trim() } : {}),
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

/** A key of a sender and what it shall be from now on: nothing if it shall go. */
interface SenderChange {
  readonly path: readonly string[];
  readonly value: string | readonly string[] | undefined;
}

/** What becomes different, by flags, or by the answers to all questions. */
async function askChanges(session: Session, flags: SenderFlags, now: Sender, all: boolean): Promise<SenderChange[]> {
  const answers = new Answers(session);
  /** The answer; nothing if it stays as it is. */
  const ask = async (question: Question): Promise<string | undefined> => {
    if (!all && question.given === undefined) return undefined;
    const said = await answers.ask({ ...question, optional: true });
    return said === '' && question.given === undefined ? undefined : said;
  };
  const name = await ask({ flag: '--name', given: flags.name, now: now.name });
  const address = all ? await askAddress(session, now.address) : flags.address;
  const place = await ask({ flag: '--place', given: flags.place, now: now.place ?? '' });
  const country = await ask({ ...countryQuestion(session), given: codeTyped(flags.country), now: now.country });
  const said = await ask({ ...languagesQuestion(session), given: flags.languages, now: now.languages.join(',') });
  const languages = said === undefined ? undefined : splitCodes(said);
  const first = (languages ?? now.languages)[0] ?? 'en';
  const about = await ask({ flag: '--about', given: flags.about, now: now.about[first] ?? '' });
  answers.check();
  return [
    ...change(['name'], name, now.name, true),
    ...change(
      ['address'],
      address?.filter((line) => line.trim() !== ''),
      now.address,
    ),
    ...change(['place'], place, now.place),
    ...change(['country'], country?.toUpperCase(), now.country, true),
    ...change(['region'], flags.region?.trim().toUpperCase() ?? leftBehind(now.region, country), now.region),
    ...change(['languages'], languages, now.languages, true),
    ...change(['email'], flags.email?.trim(), now.email),
    ...change(['about', first], about, now.about[first]),
  ];
}

/** Nothing in place of a region, if the country is another one now; else no change. */
function leftBehind(region: string | undefined, country: string | undefined): '' | undefined {
  return country === undefined || region?.startsWith(`${country.toUpperCase()}-`) ? undefined : '';
}

/** The change of a key, if there is any. What is made empty goes, unless a sender needs it: then its shape will be refused. */
function change(
  path: readonly string[],
  value: SenderChange['value'],
  now: SenderChange['value'],
  needed = false,
): SenderChange[] {
  const empty = (one: SenderChange['value']) => one === undefined || one.length === 0;
  if (value === undefined || JSON.stringify(value) === JSON.stringify(now)) return [];
  if (!empty(value) || needed) return [{ path, value }];
  return empty(now) ? [] : [{ path, value: undefined }];
}

/** The lines of an address; none if nobody may be asked. With one that is there, an empty answer keeps that: then nothing. */
async function askAddress(session: Session): Promise<string[]>;
async function askAddress(session: Session, now: readonly string[]): Promise<string[] | undefined>;
async function askAddress(session: Session, now?: readonly string[]): Promise<string[] | undefined> {
  if (!mayAsk(session)) return [];
  const { questions, init } = session.messages;
  const { what, ask } = questions['--address'];
  const lines: string[] = [];
  for (;;) {
    const opening = now === undefined ? ask() : init.keep(what, now.join(', '));
    const line = (await session.host.ask(lines.length === 0 ? opening : init.nextLine))?.trim();
    if (line === undefined) throw failure('answer-missing', { flag: '--address' });
    if (line === '') return now !== undefined && lines.length === 0 ? undefined : lines;
    lines.push(line);
  }
}
