import { HostError, type OutputFile } from '../host/host.ts';
import { Failure, failure } from '../problem/failure.ts';
import { type Finding, finding } from '../problem/finding.ts';
import type { OutputFlags } from './flags.ts';
import type { Session } from './session.ts';

/** What a command made, and the file name it gets in a folder. */
export interface Product {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** A product that is made while it is written. */
export interface StreamedProduct {
  readonly name: string;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/**
 * Hands products over: to stdout, texts joined by `separator`; to one file; or, if `output` is a folder, to a file each.
 * Either all files are written or none.
 */
export async function deliver(
  session: Session,
  products: readonly Product[],
  flags: OutputFlags,
  separator: string,
): Promise<void> {
  const { output = '-' } = flags;
  const joined = () => join(products, separator);
  if (output === '-') {
    session.host.out.write(joined());
    return;
  }
  const { host } = session;
  const files = isFolder(session, output)
    ? products.map(({ name, content }) => ({ path: host.join(output, name), content, makesFolder: true }))
    : [{ path: output, content: joined(), isNamed: true }];
  await writeFiles(session, files, flags);
}

function join(products: readonly Product[], separator: string): string | Uint8Array {
  const [only] = products;
  if (only && products.length === 1) return only.content;
  return products
    .map(({ content }) => {
      if (typeof content !== 'string') throw new Error('bytes cannot be joined');
      return content;
    })
    .join(separator);
}

/** The path of a product by its name: in the folder that -o names, the file that it names, or `-`. */
function placeOf(session: Session, name: string, { output = '-' }: OutputFlags): string {
  return isFolder(session, output) ? session.host.join(output, name) : output;
}

/** The same as a person would write it. */
export function shownPlace(session: Session, name: string, flags: OutputFlags): string {
  const path = placeOf(session, name, flags);
  return path === '-' ? path : session.host.shortPath(path);
}

/** Throws if anything is in the way of products of these names. */
export function checkNames(session: Session, names: readonly string[], flags: OutputFlags): void {
  if ((flags.output ?? '-') === '-') return;
  const isNamed = !isFolder(session, flags.output ?? '-');
  checkPlaces(
    session,
    names.map((name) => ({ path: placeOf(session, name, flags), isNamed })),
    flags,
  );
}

/**
 * Hands over products too large to hold: to stdout; to one file, if there is one product; or to a file each in a folder.
 * `names` are the names of all that may come: places are checked before anything is made. All files are written or none.
 * `wrote` says what was written, by its path and its name.
 */
export async function deliverStream(
  session: Session,
  names: readonly string[],
  products: AsyncIterable<StreamedProduct>,
  flags: OutputFlags,
  wrote: (path: string, name: string) => string = session.messages.notes.wrote,
): Promise<void> {
  if ((flags.output ?? '-') === '-') return streamOut(session, products);
  checkNames(session, names, flags);
  const files = await streamFiles(session, products, flags);
  for (const { path, name } of files) await session.say(wrote(session.host.shortPath(path), name));
  await openWritten(
    session,
    files.map(({ path }) => path),
    flags,
  );
}

/** Stops making more once nobody reads it: `appeal ... | head`. */
async function streamOut({ host: { out } }: Session, products: AsyncIterable<StreamedProduct>): Promise<void> {
  for await (const { chunks } of products)
    for await (const chunk of chunks) {
      out.write(chunk);
      if (!(await out.drained())) return;
    }
}

async function streamFiles(
  session: Session,
  products: AsyncIterable<StreamedProduct>,
  flags: OutputFlags,
): Promise<{ readonly path: string; readonly name: string }[]> {
  const batch = session.host.startFiles(flags.force ?? false);
  const files: { readonly path: string; readonly name: string }[] = [];
  const isNamed = !isFolder(session, flags.output ?? '-');
  try {
    for await (const { name, chunks } of products) {
      const path = placeOf(session, name, flags);
      const writer = batch.open(path, { isNamed, makesFolder: !isNamed });
      files.push({ path, name });
      for await (const chunk of chunks) await writer.write(chunk);
      writer.close();
    }
    batch.commit();
    await sayRemoved(session, batch.removed);
    return files;
  } catch (error) {
    throw writeFailure(session, error);
  } finally {
    batch.abandon();
  }
}

/** True if -o names a folder, which gets a file for each text. */
export function isFolder({ host }: Session, output: string): boolean {
  return output !== '-' && (output.endsWith('/') || host.kind(output) === 'folder');
}

/** Writes files as the flags say, and says what was written: of all files, or of those of which it shall be `told`. */
export async function writeFiles(
  session: Session,
  files: readonly OutputFile[],
  flags: OutputFlags,
  told: readonly OutputFile[] = files,
): Promise<void> {
  checkPlaces(session, files, flags);
  try {
    if (!flags.dryRun) await sayRemoved(session, session.host.writeFiles(files, flags.force ?? false));
  } catch (error) {
    throw writeFailure(session, error);
  }
  await sayPlaces(
    session,
    told.map(({ path }) => path),
    flags,
  );
  await openWritten(
    session,
    told.map(({ path }) => path),
    flags,
  );
}

/** Opens the file that was written, or the folder of several, if the flags say so. That it cannot be opened is told: it is there all the same. */
export async function openWritten(
  session: Session,
  paths: readonly string[],
  { open = false, dryRun = false, output = '-' }: OutputFlags,
): Promise<void> {
  const [first] = paths;
  if (!open || dryRun || first === undefined) return;
  const path = paths.length === 1 ? first : output;
  try {
    await session.host.open(path);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const values = { path: session.host.shortPath(path), program: error.path, cause: error.cause };
    await session.report([finding('open-failed', values, undefined, 'warning')]);
  }
}

/** Says which files that killed runs had left are removed. */
export async function sayRemoved(session: Session, removed: readonly string[]): Promise<void> {
  for (const path of removed) await session.say(session.messages.notes.removed(session.host.shortPath(path)));
}

/** Where a file is to go, and whether somebody named that very path. */
type FilePlace = Pick<OutputFile, 'path' | 'isNamed'>;

function checkPlaces(session: Session, places: readonly FilePlace[], { force = false }: OutputFlags): void {
  const before = new Set<string>();
  const problems = places.flatMap((place) => {
    const found = checkPlace(session, place, before, force);
    before.add(place.path);
    return found;
  });
  if (problems.length > 0) throw new Failure(problems);
}

async function sayPlaces(session: Session, paths: readonly string[], { dryRun = false }: OutputFlags): Promise<void> {
  const { wrote, wouldWrite } = session.messages.notes;
  for (const path of paths) await session.say((dryRun ? wouldWrite : wrote)(session.host.shortPath(path)));
}

/**
 * What is in the way of a file: a folder, a device, a file that exists, another file of the same name. A link that nobody
 * named counts as a file, wherever it leads: it is never followed.
 */
function checkPlace(
  { host }: Session,
  { path, isNamed = false }: FilePlace,
  before: ReadonlySet<string>,
  force: boolean,
): Finding[] {
  const kind = !isNamed && host.isLink(path) ? 'file' : host.kind(path);
  const shown = host.shortPath(path);
  if (kind === 'folder') return [finding('file-is-folder', { path: shown })];
  if (kind === 'other') {
    return [finding('output-failed', { path: shown, cause: { is: host.isLink(path) ? 'broken-link' : 'no-file' } })];
  }
  if (kind === 'file' && !force) return [finding('output-exists', { path: shown })];
  return before.has(path) ? [finding('output-twice', { path: shown })] : [];
}

/** What the host said no to, in words for the user; anything else as it is. */
export function writeFailure({ host }: Session, error: unknown): unknown {
  if (!(error instanceof HostError)) return error;
  const path = host.shortPath(error.path);
  if (error.refusal === 'exists') return failure('output-exists', { path });
  if (error.refusal === 'no-folder') return failure('output-folder-missing', { path });
  return failure('output-failed', { path, cause: error.cause });
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
