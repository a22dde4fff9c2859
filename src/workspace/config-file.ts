import { type Config, isBare, mergeConfigs, NO_CONFIG, parseConfig, type Sender } from '../config/config.ts';
import { Failure } from '../problem/failure.ts';
import type { Finding } from '../problem/finding.ts';
import { visible } from '../problem/visible.ts';
import { applyChanges } from '../source/changes.ts';
import { removeFromYaml, setInYaml } from '../source/edit.ts';
import { withMark } from '../source/text.ts';
import { writeFiles } from './deliver.ts';
import type { OutputFlags } from './flags.ts';
import { configFile, type Session, stopAtErrors } from './session.ts';

// The user's own config file, which `appeal init` adds to and changes. All else that stands in it stays, comments too.

/** The file as it is. */
export interface ConfigFile {
  readonly path: string;
  /** The path as a person would write it. */
  readonly shown: string;
  /** '' if there is no such file. */
  readonly text: string;
  readonly config: Config;
  /** True if the file begins with a byte-order mark. */
  readonly marked?: boolean;
}

/** What is kept by name in a config, and the key that says which one is used. */
const KINDS = {
  senders: { chosen: 'from' },
  printers: { chosen: 'printer' },
} as const;

/** One of the two. */
export type ProfileKind = keyof typeof KINDS;

/** Reads the file. Throws if there is anything wrong with it: it is then left alone. */
export function readConfigFile(session: Session): Promise<ConfigFile> {
  return readAt(session, configFile(session.host));
}

/** The config of the project that the user stands in, which goes before their own. Throws if there is anything wrong with it. */
export function readProjectConfig(session: Session): Promise<ConfigFile> {
  return readAt(session, session.host.join(session.host.folder, 'appeal.yaml'));
}

async function readAt(session: Session, path: string): Promise<ConfigFile> {
  const shown = session.host.shortPath(path);
  if (session.host.kind(path) === 'missing') return { path, shown, text: '', config: NO_CONFIG };
  const { text, problems, marked = false } = await session.readOnce(path);
  stopAtErrors(problems);
  const { config, warnings } = parsed(text, shown);
  await session.once(`warned of ${shown}`, () => session.report(warnings));
  return { path, shown, text, config, marked };
}

/** The text of the file with one profile set. It is the one that is used, if it is the first of its kind. */
export function withProfile(
  { messages }: Session,
  file: ConfigFile,
  kind: ProfileKind,
  name: string,
  profile: object,
): string {
  const { chosen } = KINDS[kind];
  const { [kind]: before, [chosen]: used } = file.config;
  const first = Object.keys(before)[0] ?? name;
  let text = file.text;
  if (isBare(text)) text = `${text}# ${messages.config[kind]}\n${chosen}: ${first}\n`;
  else if (used === undefined && Object.keys(before).length < 2) text = setInYaml(text, [chosen], first);
  const result = setInYaml(text, [kind, name], profile);
  parsed(result, messages.notes.answers);
  return result;
}

/** The text of the file with something changed in one profile; what has no value is taken out. */
export function withChanges(
  { messages }: Session,
  file: ConfigFile,
  kind: ProfileKind,
  name: string,
  changes: readonly { readonly path: readonly string[]; readonly value: unknown }[],
): string {
  let text = file.text;
  for (const { path, value } of changes) text = withChange(text, [kind, name, ...path], value);
  parsed(text, messages.notes.answers);
  return text;
}

function withChange(text: string, path: readonly string[], value: unknown): string {
  if (value === undefined) return removeFromYaml(text, path);
  const there = typeof value === 'string' ? applyChanges(text, [{ path, value }]) : { text, applied: 0 };
  return there.applied > 0 ? there.text : setInYaml(text, path, value);
}

/**
 * The text of the file without one profile. If it was the one that is used, the first of the others takes its place: `used`
 * says which.
 */
export function withoutProfile(file: ConfigFile, kind: ProfileKind, name: string): { text: string; used?: string } {
  const { chosen } = KINDS[kind];
  const { [kind]: before, [chosen]: used } = file.config;
  const next = Object.keys(before).find((one) => one !== name);
  let text = removeFromYaml(file.text, [kind, name]);
  const mended = used === name && next !== undefined;
  if (mended) text = applyChanges(text, [{ path: [chosen], value: next }]).text;
  else if (used === name) text = removeFromYaml(text, [chosen]);
  parsed(text, file.shown);
  return mended ? { text, used: next } : { text };
}

/** A sender, and where it stands. */
export interface StandingSender {
  readonly name: string;
  readonly sender: Sender;
  /** The file, as a person would write its path. */
  readonly file: string;
  readonly path: string;
}

/** Every sender that may write, those of the project and the user's own, and which of them a config says is used. */
export async function allSenders(
  session: Session,
): Promise<{ readonly senders: readonly StandingSender[]; readonly chosen: string | undefined }> {
  const [own, project] = [await readConfigFile(session), await readProjectConfig(session)];
  const merged = mergeConfigs(project.config, own.config);
  const senders = Object.entries(merged.senders).map(([name, sender]) => {
    const { path, shown } = Object.hasOwn(project.config.senders, name) ? project : own;
    return { name, sender, path, file: shown };
  });
  return { senders, chosen: merged.from };
}

/** Writes the file for its owner alone; with --dry-run shows it. */
export async function writeConfigFile(
  session: Session,
  { path, marked }: ConfigFile,
  text: string,
  flags: OutputFlags,
): Promise<void> {
  const { host } = session;
  if (flags.dryRun) host.out.write(visible(text));
  else host.makeFolder(host.join(path, '..'));
  await writeFiles(session, [{ path, content: withMark(text, marked), mode: 0o600, isNamed: true }], {
    ...flags,
    force: true,
  });
}

function parsed(text: string, file: string): { readonly config: Config; readonly warnings: readonly Finding[] } {
  const { config, problems } = parseConfig(text, file);
  if (!config) throw new Failure(problems);
  return { config, warnings: problems };
}
