import { failure } from '../problem/failure.ts';
import { nearest } from '../problem/nearest.ts';
import {
  type ConfigFile,
  type ProfileKind,
  readConfigFile,
  readProjectConfig,
  withoutProfile,
  writeConfigFile,
} from '../workspace/config-file.ts';
import type { OutputFlags } from '../workspace/flags.ts';
import { mayAsk } from '../workspace/questions.ts';
import type { Session } from '../workspace/session.ts';

// `appeal init --remove`: a sender or printer less in the user's config.

/** Takes a sender or printer out of the user's own config. Asks first, if somebody can be asked. */
export async function removeProfile(
  session: Session,
  kind: ProfileKind,
  name: string,
  flags: OutputFlags,
): Promise<void> {
  const file = await profileFile(session, kind, name);
  const { text, used } = withoutProfile(file, kind, name);
  if (!(await confirmed(session, file, name, flags))) return session.say(session.messages.init.same);
  await writeConfigFile(session, file, text, flags);
  if (!flags.dryRun && used !== undefined) await session.say(session.messages.init.nowUsed(used));
}

/** The user's config, in which this sender or printer stands. Throws if it does not. */
export async function profileFile(session: Session, kind: ProfileKind, name: string): Promise<ConfigFile> {
  const own = await readConfigFile(session);
  if (Object.hasOwn(own.config[kind], name)) return own;
  const project = await readProjectConfig(session);
  if (Object.hasOwn(project.config[kind], name))
    throw failure('profile-elsewhere', { path: project.shown, profile: name });
  const known = Object.keys({ ...project.config[kind], ...own.config[kind] });
  const near = nearest(name, known);
  const code = kind === 'senders' ? 'sender-unknown' : 'printer-unknown';
  throw failure(code, { found: name, known, ...(near ? { near } : {}) });
}

async function confirmed(
  session: Session,
  { shown: path }: ConfigFile,
  profile: string,
  { dryRun, force }: OutputFlags,
): Promise<boolean> {
  if (dryRun || force) return true;
  if (!mayAsk(session)) throw failure('remove-unasked', { path, profile });
  const said = await session.host.ask(session.messages.init.remove(profile, path));
  return /^y(?:es)?$/i.test(said?.trim() ?? '');
}
