import { type ReadManifest, readManifest } from '../evening/manifest-read.ts';
import { FolderHeld, type Hold } from '../host/held.ts';
import { failure } from '../problem/failure.ts';
import { writeFailure } from '../workspace/deliver.ts';
import type { Session } from '../workspace/session.ts';
import type { EveningFlags } from './evening-flags.ts';

/** A larger manifest is none of ours. Bytes. */
const LIMIT = 268_435_456;
export const MANIFEST = 'manifest.json';

/** The flags of an evening whose folder is known. */
export type PlacedFlags = EveningFlags & { readonly output: string };

/** Holds the folder that flags name; a refusal in words for the user. */
export async function heldFolder(session: Session, { output, force }: PlacedFlags): Promise<Hold> {
  const { host } = session;
  try {
    return await host.hold(output, force ?? false);
  } catch (error) {
    throw heldFailure(session, output, error);
  }
}

/** What went wrong with a folder, in words for the user. */
export function heldFailure(session: Session, folder: string, error: unknown): unknown {
  if (!(error instanceof FolderHeld)) return writeFailure(session, error);
  const { holder, isHere } = error;
  const path = session.host.shortPath(folder);
  return failure('evening-held', { path, host: holder.host, number: holder.process, isHere });
}

/** What the manifest in a folder says; undefined if there is none. */
export function manifestOf({ host }: Session, folder: string): ReadManifest | undefined {
  const path = host.join(folder, MANIFEST);
  if (host.kind(path) !== 'file' || host.isLink(path)) return undefined;
  try {
    return readManifest(new TextDecoder().decode(host.readFile(path, LIMIT)));
  } catch {
    return undefined; // it cannot be read: it counts as somebody else's file
  }
}
