import type { Config, PrinterProfile, Sender } from '../config/config.ts';
import { type Host, HostError, type Workers } from '../host/host.ts';
import { Failure, failure } from '../problem/failure.ts';
import { anyError, type Finding, finding } from '../problem/finding.ts';
import type { Messages } from '../problem/messages.ts';
import { nearest } from '../problem/nearest.ts';
import { visible, withoutUnseen } from '../problem/visible.ts';
import { checkCharacters, decodeText } from '../source/text.ts';
import { printProblems, printSentence } from '../terminal/human.ts';
import type { GlobalFlags } from './flags.ts';

/** Files of settings and words are small; larger ones are refused unread. */
const TEXT_LIMIT = 262_144;
/** What may be a document of another program is read, up to here, to say what it is. */
const DOCUMENT_LIMIT = 33_554_432;
/** In so many files a character is looked for that cannot be set. */
const FILES_KEPT = 500;
/** What a shell puts in place of <(command), and other names of what is open already. */
const PIPE = /^(?:-|\/dev\/stdin|\/(?:dev|proc\/self)\/fd\/(\d{1,4}))$/;

/** The text of a file, its path as people see it, and what is wrong with its characters. */
export interface FileText {
  readonly text: string;
  readonly file: string;
  readonly problems: readonly Finding[];
  /** What nobody has been told yet: that its encoding was guessed. */
  readonly guessed?: Finding;
  /** True if the file begins with a byte-order mark, which is no part of the text: whoever writes the file anew keeps it. */
  readonly marked?: boolean;
}

/** One run of one command: the world, the flags that every command takes, and the problems said so far. */
export class Session {
  readonly host: Host;
  readonly flags: GlobalFlags;
  readonly messages: Messages;
  readonly problems: Finding[] = [];
  /** What is shown of a long piece of work while it goes on. */
  progress: { clear(): void } | undefined;
  /** Other cores, once there was enough for them to do. */
  workersAtWork: Workers | undefined;
  /** The first files that were read. */
  readonly files = new Set<string>();
  private readonly known = new Map<string, unknown>();
  private readonly room = Buffer.allocUnsafe(32_768); // for each of many files that are looked through: most have less

  constructor(host: Host, flags: GlobalFlags, messages: Messages) {
    this.host = host;
    this.flags = flags;
    this.messages = messages;
  }

  get today(): string {
    return this.flags.today ?? this.once('today', () => this.host.today());
  }

  /** Other cores, if there are any. They stop when the session ends. */
  async workers(): Promise<Workers | undefined> {
    this.workersAtWork ??= await this.host.workers();
    return this.workersAtWork;
  }

  /** Says problems on stderr at once and remembers them for the exit code. */
  async report(problems: readonly Finding[]): Promise<void> {
    for (const one of problems) this.problems.push(one); // there may be more of them than a call has room for
    if (problems.length > 0) this.progress?.clear();
    const shown = this.flags.quiet ? problems.filter((one) => one.severity === 'error') : problems;
    await printProblems(this.host, shown, { colour: this.flags.color, messages: this.messages });
  }

  /** Says something on stderr that is no problem. */
  async say(sentence: string): Promise<void> {
    this.progress?.clear();
    if (!this.flags.quiet) await printSentence(this.host, visible(sentence));
  }

  /** The text of a file, or a failure that says why not. `-` is standard input. */
  async readText(path: string, limit = TEXT_LIMIT): Promise<FileText> {
    return this.decode(await this.readBytes(path, this.shownPath(path), limit), path, this.shownPath(path));
  }

  private async decode(bytes: Uint8Array, path: string, file: string): Promise<FileText> {
    if (this.files.size < FILES_KEPT) this.files.add(path);
    const { guessed, ...decoded } = decodeText(bytes, file);
    if (guessed) await this.reportOnce(guessed);
    return { file, ...decoded };
  }

  /** Says what is found each time that a file is read, but once. */
  private async reportOnce(found: Finding): Promise<void> {
    await this.once(`${found.code} of ${found.place?.file}`, () => this.report([found]));
  }

  /** The same of a file in which some letters stand as bytes, or a backslash that may spell them; undefined of any other. */
  readTextWith(path: string, letters: string, limit: number): FileText | undefined {
    const file = this.host.shortPath(path);
    try {
      const bytes = this.host.readFile(path, limit, this.room);
      const searched = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      if (!searched.includes(letters) && !searched.includes('\\')) return undefined;
      this.files.add(path);
      return { file, ...decodeText(bytes, file) };
    } catch (error) {
      throw error instanceof HostError ? readFailure(error, file, limit) : error;
    }
  }

  /**
   * The text of a file that somebody wrote to be read, with a problem for every character that may not be there. A file of a
   * word processor is named as what it is, however large. Characters that nobody sees are left out, and said.
   */
  async readWords(path: string): Promise<FileText> {
    const file = this.shownPath(path);
    const bytes = await this.readBytes(path, file, DOCUMENT_LIMIT, TEXT_LIMIT);
    const kind = (await import('../source/documents.ts')).documentKind(bytes);
    if (kind) throw failure('words-document', { kind, path: file });
    if (bytes.length > TEXT_LIMIT)
      throw failure('file-too-large', { path: file, bytes: bytes.length, limit: TEXT_LIMIT });
    const decoded = await this.decode(bytes, path, file);
    const { text, names: codes } = withoutUnseen(decoded.text);
    if (codes.length > 0) await this.reportOnce(finding('invisible-left-out', { codes }, { file }, 'note'));
    return wordsIn({ ...decoded, text });
  }

  shownPath(path: string): string {
    return path === '-' ? this.messages.notes.standardInput : this.host.shortPath(path);
  }

  /** The bytes of a file, or a failure that says why not; `told` is the limit that a message names. `-` is standard input. */
  async readBytes(path: string, file: string, limit: number, told = limit): Promise<Uint8Array> {
    try {
      const pipe = PIPE.exec(path);
      return pipe ? await this.host.readInput(limit, Number(pipe[1] ?? 0)) : this.host.readFile(path, limit);
    } catch (error) {
      if (error instanceof HostError) throw readFailure(error, file, told);
      throw error;
    }
  }

  /** What is read or made once a run, whoever asks for it first: a config, a table of holidays. `name` says which. */
  once<T>(name: string, make: () => T): T {
    if (!this.known.has(name)) this.known.set(name, make());
    return this.known.get(name) as T;
  }

  /** The config: the project's ./appeal.yaml over the user's own. */
  config(): Promise<Config> {
    return this.once('config', () => this.readConfig());
  }

  /** The text of a file that does not change during a run: settings, phrase books, templates. */
  readOnce(path: string): Promise<FileText> {
    return this.once(`text of ${path}`, () => this.readText(path));
  }

  private async readConfig(): Promise<Config> {
    const { parseConfig, mergeConfigs, NO_CONFIG } = await import('../config/config.ts');
    let merged = NO_CONFIG;
    for (const path of [configFile(this.host), this.host.join(this.host.folder, 'appeal.yaml')]) {
      if (this.host.kind(path) === 'missing') continue;
      const { text, file, problems } = await this.readOnce(path);
      const read = problems.length > 0 ? { problems } : parseConfig(text, file);
      if (!read.config) throw new Failure(read.problems);
      await this.once(`warned of ${file}`, () => this.report(read.problems));
      merged = mergeConfigs(read.config, merged);
    }
    return merged;
  }

  /** The names of all senders in the config. */
  async senders(): Promise<string[]> {
    return hasConfig(this.host) ? Object.keys((await this.config()).senders) : [];
  }

  /** The sender asked for with --from, APPEAL_FROM or the config. */
  async sender(asked: string | undefined): Promise<Sender | undefined> {
    const name = asked ?? (this.host.env.APPEAL_FROM || undefined);
    if (name === undefined && !hasConfig(this.host)) return undefined;
    const config = await this.config();
    const { chooseSender } = await import('../config/config.ts');
    const sender = chooseSender(config, name);
    const found = name ?? config.from;
    if (sender || found === undefined) return sender;
    const known = Object.keys(config.senders);
    const near = nearest(found, known);
    throw failure('sender-unknown', { found, known, ...(near ? { near } : {}) });
  }

  /** The sheets of labels of the config, by name. */
  async labelSheets(): Promise<Config['labels']> {
    return hasConfig(this.host) ? (await this.config()).labels : {};
  }

  /** True if the config knows a printer of this name. */
  async hasPrinter(name: string): Promise<boolean> {
    return hasConfig(this.host) && Object.hasOwn((await this.config()).printers, name);
  }

  /** The printer asked for with --printer, or that of the config; undefined if none was ever measured. */
  async printer(asked: string | undefined): Promise<PrinterProfile | undefined> {
    if (asked === undefined && !hasConfig(this.host)) return undefined;
    const config = await this.config();
    const { choosePrinter } = await import('../config/config.ts');
    const printer = choosePrinter(config, asked);
    const found = asked ?? config.printer;
    if (printer || found === undefined) return printer;
    const known = Object.keys(config.printers);
    const near = nearest(found, known);
    throw failure('printer-unknown', { found, known, ...(near ? { near } : {}) });
  }
}

/** A text that is no YAML, with a problem for every character that may not be there. */
export function wordsIn({ text: raw, file, problems }: FileText): FileText {
  const text = raw.replace(/\r\n?/g, '\n');
  return { text, file, problems: problems.length > 0 ? problems : checkCharacters(text, file) };
}

/** Why a file could not be read, as a failure. */
function readFailure(error: HostError, path: string, limit: number): Failure {
  if (error.refusal === 'missing') return failure('file-missing', { path });
  if (error.refusal === 'folder') return failure('file-is-folder', { path });
  if (error.refusal === 'too-large') return failure('file-too-large', { path, bytes: error.bytes, limit });
  return failure('file-unreadable', { path, cause: error.cause });
}

/** A folder of the XDG base directories; a relative path in the variable is ignored, as the specification says. */
export function baseFolder(host: Host, variable: string, otherwise: readonly string[]): string {
  const set = host.env[variable];
  return host.join(set?.startsWith('/') ? set : host.join(host.home, ...otherwise), 'appeal');
}

/** The user's config file. */
export function configFile(host: Host): string {
  return host.join(baseFolder(host, 'XDG_CONFIG_HOME', ['.config']), 'config.yaml');
}

/** The user's own cases and templates. */
export function dataFolder(host: Host): string {
  return baseFolder(host, 'XDG_DATA_HOME', ['.local', 'share']);
}

function hasConfig(host: Host): boolean {
  return host.kind(configFile(host)) !== 'missing' || host.kind(host.join(host.folder, 'appeal.yaml')) !== 'missing';
}

/** Throws if any problem is an error; the rest is left to be reported. */
export function stopAtErrors(problems: readonly Finding[]): void {
  if (anyError(problems)) throw new Failure(problems);
}
