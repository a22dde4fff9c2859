import { type Config, NO_CONFIG, parseConfig } from '../config/config.ts';
import { Failure } from '../problem/failure.ts';
import { setInYaml } from '../source/edit.ts';
import { writeFiles } from './deliver.ts';
import type { OutputFlags } from './flags.ts';
import { configFile, type Session, stopAtErrors } from './session.ts';

// The user's own config file, to which `appeal init` adds. What stands in it stays, comments too.

/** The file as it is. */
export interface ConfigFile {
  readonly path: string;
  /** The path as a person would write it. */
  readonly shown: string;
  /** '' if there is no such file. */
  readonly text: string;
  readonly config: Config;
}

/** What is kept by name in a config, and the key that says which one is used. */
const KINDS = {
  senders: { chosen: 'from', about: '# Who writes. "from" says which sender is used unless --from names another.\n' },
  printers: {
    chosen: 'printer',
    about: '# How printers are off, in mm. "printer" says which is used unless --printer names another.\n',
  },
} as const;

/** Reads the file. Throws if there is anything wrong with it: it is then left alone. */
export async function readConfigFile(session: Session): Promise<ConfigFile> {
  const path = configFile(session.host);
  const shown = session.host.shortPath(path);
  if (session.host.kind(path) === 'missing') return { path, shown, text: '', config: NO_CONFIG };
  const { text, problems } = await session.readText(path);
  stopAtErrors(problems);
  return { path, shown, text, config: isBare(text) ? NO_CONFIG : parsed(text, shown) };
}

/** The text of the file with one profile set. It is the one that is used, if it is the first of its kind. */
export function withProfile(file: ConfigFile, kind: keyof typeof KINDS, name: string, profile: object): string {
  const { chosen, about } = KINDS[kind];
  const { [kind]: before, [chosen]: used } = file.config;
  const first = Object.keys(before)[0] ?? name;
  let text = file.text;
  if (isBare(text)) text = `${text}${about}${chosen}: ${first}\n`;
  else if (used === undefined && Object.keys(before).length < 2) text = setInYaml(text, [chosen], first);
  const result = setInYaml(text, [kind, name], profile);
  parsed(result, '(your answers)');
  return result;
}

/** Writes the file for its owner alone; with --dry-run shows it. */
export function writeConfigFile(session: Session, { path }: ConfigFile, text: string, flags: OutputFlags): void {
  const { host } = session;
  if (flags.dryRun) host.out.write(text);
  else host.makeFolder(host.join(path, '..'));
  writeFiles(session, [{ path, content: text, mode: 0o600 }], { ...flags, force: true });
}

/** True of a text without anything but comments. */
function isBare(text: string): boolean {
  return text.split('\n').every((line) => /^\s*(#.*)?$/.test(line));
}

function parsed(text: string, file: string): Config {
  const { config, problems } = parseConfig(text, file);
  if (!config) throw new Failure(problems);
  return config;
}
