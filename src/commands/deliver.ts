import { Failure, failure } from '../failure.ts';
import { HostError, type OutputFile } from '../host.ts';
import { type Problem, problem } from '../problem.ts';
import type { OutputFlags } from './flags.ts';
import type { Session } from './session.ts';

/** A finished text and the file name it gets in a folder. */
export interface Product {
  readonly name: string;
  readonly text: string;
}

/**
 * Hands texts over: to stdout, joined by `separator`; to one file; or, if `output` is a folder, to a file each. Either all
 * files are written or none.
 */
export function deliver(session: Session, products: readonly Product[], flags: OutputFlags, separator: string): void {
  const { output = '-' } = flags;
  const joined = () => products.map((one) => one.text).join(separator);
  if (output === '-') {
    session.host.out.write(joined());
    return;
  }
  const { host } = session;
  const files = isFolder(session, output)
    ? products.map(({ name, text }) => ({ path: host.join(output, name), text }))
    : [{ path: output, text: joined() }];
  writeFiles(session, files, flags);
}

/** True if -o names a folder, which gets a file for each text. */
export function isFolder({ host }: Session, output: string): boolean {
  return output !== '-' && (output.endsWith('/') || host.kind(output) === 'folder');
}

/** Writes files as the flags say, and says what was written. */
export function writeFiles(
  session: Session,
  files: readonly OutputFile[],
  { force = false, dryRun = false }: OutputFlags,
): void {
  const { host } = session;
  const problems = files.flatMap(({ path }, index) => checkPlace(session, path, files.slice(0, index), force));
  if (problems.length > 0) throw new Failure(problems);
  if (dryRun) {
    for (const { path } of files) session.say(`Would write ${host.shortPath(path)}`);
    return;
  }
  try {
    host.writeFiles(files, force);
  } catch (error) {
    if (error instanceof HostError) throw writeFailure(error, host.shortPath(error.path));
    throw error;
  }
  for (const { path } of files) session.say(`Wrote ${host.shortPath(path)}`);
}

/** What is in the way of a file: a folder, a device, a file that exists, another file of the same name. */
function checkPlace({ host }: Session, path: string, before: readonly OutputFile[], force: boolean): Problem[] {
  const kind = host.kind(path);
  const shown = host.shortPath(path);
  if (kind === 'folder') return [problem('file-is-folder', { path: shown })];
  if (kind === 'other') return [problem('output-failed', { path: shown, reason: 'it is no ordinary file' })];
  if (kind === 'file' && !force) return [problem('output-exists', { path: shown })];
  return before.some((one) => one.path === path) ? [problem('output-twice', { path: shown })] : [];
}

function writeFailure(error: HostError, path: string): Error {
  if (error.refusal === 'exists') return failure('output-exists', { path });
  if (error.refusal === 'no-folder') return failure('output-folder-missing', { path });
  return failure('output-failed', { path, reason: error.detail });
}

/** Shows text on stdout; through $PAGER if that is set and the text is longer than the terminal is high. */
export async function show(session: Session, text: string): Promise<void> {
  const { out, env } = session.host;
  const long = out.rows !== undefined && text.split('\n').length > out.rows;
  if (!long || !env.PAGER || !session.flags.input) return out.write(text);
  try {
    await session.host.page(text, env.PAGER);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    out.write(text);
  }
}
