import { type Finding, finding } from '../problem/finding.ts';
import { nearest } from '../problem/nearest.ts';
import { visible } from '../problem/visible.ts';
import { jsonText } from '../terminal/json.ts';
import { allSenders, type StandingSender } from '../workspace/config-file.ts';
import { show } from '../workspace/deliver.ts';
import type { Session } from '../workspace/session.ts';
import type { CommandLine } from './command-line.ts';
import { sessionOf } from './run.ts';

export function declare(command: CommandLine): void {
  command.action((_: object, self: CommandLine) => sessionOf(self, senders));
}

async function senders(session: Session): Promise<void> {
  const { senders: all, chosen } = await allSenders(session);
  const named = session.host.env.APPEAL_FROM || chosen;
  const used = named ?? (all.length === 1 ? all[0]?.name : undefined);
  const problems = named === undefined || all.some(({ name }) => name === named) ? [] : [unknown(named, all)];
  if (session.flags.json) {
    session.host.out.write(jsonText({ senders: all.map((one) => data(one, used)) }, problems, session.messages));
  } else await print(session, all, used);
  await session.report(problems);
}

async function print(session: Session, all: readonly StandingSender[], used: string | undefined): Promise<void> {
  const words = session.messages.senders;
  if (all.length === 0) return session.say(words.none);
  const { table } = await import('../terminal/table.ts');
  const rows = all.map((one) => cells(one, one.name === used ? words.byDefault : ''));
  await show(session, await table([words.heading, ...rows], session.host.out.columns));
  if (used === undefined) await session.say(words.nobodyWrites);
  else if (all.some(({ name }) => name === used)) await session.say(words.writes(used));
}

function cells({ name, sender, file }: StandingSender, used: string): string[] {
  return [name, sender.name, sender.country, sender.languages.join(', '), used, file].map(visible);
}

function data({ name, sender, path }: StandingSender, used: string | undefined): object {
  const { name: writer, country, region, languages } = sender;
  return {
    sender: name,
    name: writer,
    country,
    ...(region ? { region } : {}),
    languages,
    default: name === used,
    path,
  };
}

/** A default that names nobody: every letter would be refused. */
function unknown(found: string, all: readonly StandingSender[]): Finding {
  const known = all.map(({ name }) => name);
  const near = nearest(found, known);
  return finding('sender-unknown', { found, known, ...(near ? { near } : {}) }, undefined, 'warning');
}
