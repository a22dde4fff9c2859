import type { Sender } from '../config/config.ts';
import type { Entry, Member } from '../evening/member.ts';
import { membersOf } from '../evening/members.ts';
import type { ReadEntries } from '../evening/roster-csv.ts';
import { BLANK } from '../letter/letter.ts';
import { Failure, failure } from '../problem/failure.ts';
import { finding } from '../problem/finding.ts';
import { nearest } from '../problem/nearest.ts';
import { plainName } from '../problem/plain-name.ts';
import { dataFolder, type Session } from '../workspace/session.ts';
import type { EveningFlags } from './evening-flags.ts';
import type { Planner } from './planner.ts';

// Who comes tonight: from the list of members that the group keeps, and guests who fill their names in by hand.

/** A list of 100,000 members with their sentences is smaller. Bytes. */
const LIMIT = 33_554_432;

/** What the list is called if nobody names it, in the folder that one stands in or in that of the user's own data. */
const NAMES = ['members.csv', 'members.yaml', 'members.yml'];

/** Who writes, guests last, and the path of their list, if somebody named one. */
export interface Roster {
  readonly members: readonly Member[];
  readonly path?: string;
}

/** Reads who comes tonight. Rows in which something is wrong are told and left out. Throws if nobody is left. */
export async function readRoster(
  session: Session,
  planner: Planner,
  flags: EveningFlags,
  group: Sender | undefined,
): Promise<Roster> {
  const { guests = 0 } = flags;
  const path = flags.writers ?? (await usualList(session));
  if (path === undefined && guests === 0) {
    const places = looked(session).map((one) => session.host.shortPath(one));
    throw failure('roster-missing', { looked: places });
  }
  const members = path === undefined ? [] : await listed(session, planner, path, flags, group);
  const blank = guestsOf(guests, group?.country ?? commonest(members), group);
  return { members: [...members, ...blank], ...(flags.writers === undefined ? {} : { path: flags.writers }) };
}

/** Those of a list who write tonight. */
async function listed(
  session: Session,
  planner: Planner,
  path: string,
  { writer, guests }: EveningFlags,
  group: Sender | undefined,
): Promise<readonly Member[]> {
  const { text, file, problems } = await session.readText(path, LIMIT);
  if (problems.length > 0) throw new Failure(problems);
  const read = await entriesOf(text, file, path);
  const defaults = { ...(group ? { country: group.country } : {}), languages: group?.languages ?? ['en'] };
  const all = membersOf(read.entries, file, defaults);
  const members = writer ? chosen(all.members, writer, read.entries) : all.members;
  const findings = [...read.findings, ...all.findings];
  if (members.length === 0 && guests === undefined)
    throw new Failure(findings.length > 0 ? findings : [finding('roster-empty', {}, { file })]);
  for (const one of findings) await (one.severity === 'error' ? planner.leaveOut({}, [one]) : session.report([one]));
  await sayInitials(session, members);
  return members;
}

async function entriesOf(text: string, file: string, path: string): Promise<ReadEntries> {
  return /\.ya?ml$/i.test(path)
    ? (await import('../evening/roster-yaml.ts')).entriesOfYaml(text, file)
    : (await import('../evening/roster-csv.ts')).entriesOfCsv(text, file);
}

function looked({ host }: Session): string[] {
  return [host.folder, dataFolder(host)].flatMap((folder) => NAMES.map((name) => host.join(folder, name)));
}

/** A list of the usual name where one stands, or the one that the config names, or one among the user's own data. */
async function usualList(session: Session): Promise<string | undefined> {
  const { host } = session;
  const here = looked(session).filter((path) => host.kind(path) === 'file');
  const near = here.find((path) => NAMES.some((name) => path === host.join(host.folder, name)));
  const { members } = await session.config();
  if (near !== undefined || members === undefined) return near ?? here[0];
  return members.startsWith('~/') ? host.join(host.home, members.slice(2)) : members;
}

/** Those whose names are given, or the whole of one of their names where only one has it. */
function chosen(members: readonly Member[], names: readonly string[], entries: readonly Entry[]): Member[] {
  const problems = new Set<string>();
  const known = members.map((one) => ({ one, slug: one.slug, words: new Set(one.slug.split('-')) }));
  const found = names.flatMap((name) => {
    const slug = plainName(name).replaceAll(' ', '-');
    const whole = known.filter((one) => one.slug === slug);
    const part = whole.length > 0 ? whole : known.filter((one) => slug.split('-').every((word) => one.words.has(word)));
    if (part.length !== 1) problems.add(name);
    return part.slice(0, 1).map(({ one }) => one);
  });
  if (problems.size > 0)
    throw new Failure(
      [...problems].map((name) => {
        const all = entries.map((one) => one.name);
        const near = nearest(name, all.slice(0, 5000));
        return finding('writer-unknown', { found: name, known: all.slice(0, 20), ...(near ? { near } : {}) });
      }),
    );
  return members.filter((one) => found.includes(one));
}

/** Writers who fill in who they are by hand. */
function guestsOf(count: number, country: string | undefined, group: Sender | undefined): Member[] {
  if (count === 0) return [];
  if (country === undefined) throw failure('evening-no-country', {});
  const languages = group?.languages ?? ['en'];
  return Array.from({ length: count }, (_, nth) => ({
    slug: `guest-${nth + 1}`,
    name: BLANK,
    address: [BLANK, BLANK],
    country,
    languages,
    guest: true,
  }));
}

/** The country that most of them write from. */
export function commonest(members: readonly Member[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { country } of members) counts.set(country, (counts.get(country) ?? 0) + 1);
  return [...counts].reduce<[string, number] | undefined>(
    (most, one) => (!most || one[1] > most[1] ? one : most),
    undefined,
  )?.[0];
}

async function sayInitials(session: Session, members: readonly Member[]): Promise<void> {
  const count = members.filter((one) => one.initialsOnly).length;
  if (count > 0) await session.report([finding('evening-initials', { count }, undefined, 'note')]);
}
