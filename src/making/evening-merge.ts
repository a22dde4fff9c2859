import { manifestText } from '../evening/manifest.ts';
import { merged, type Part } from '../evening/shards.ts';
import { Failure, failure } from '../problem/failure.ts';
import { anyError, finding } from '../problem/finding.ts';
import { checkNames, writeFailure } from '../workspace/deliver.ts';
import type { Session } from '../workspace/session.ts';
import { heldFolder, MANIFEST, manifestOf, type PlacedFlags } from './evening-held.ts';
import type { Outcome } from './plan.ts';

// The parts of an evening together: nothing missing, nothing twice, and in which order to print.

/** How the folder of a part is called. */
const PART = /^\d{1,5}-of-\d{1,5}$/;

/** Puts the parts in a folder together: writes the manifest of all, and says the files in the order in which they are printed. */
export async function mergeEvening(session: Session, flags: PlacedFlags): Promise<Outcome> {
  const { host } = session;
  const path = host.shortPath(flags.output);
  if (host.kind(flags.output) !== 'folder') throw failure('merge-nothing', { path });
  const hold = await heldFolder(session, flags);
  try {
    const parts = partsIn(session, flags.output);
    if (parts.length === 0) throw failure('merge-nothing', { path });
    const { files, postings, findings } = merged(parts);
    const wrong = files
      .filter(({ name, sha256 }) => hold.sha256(name) !== sha256)
      .map(({ name }) => finding('merge-file', { path: host.shortPath(host.join(flags.output, name)) }));
    const problems = [...findings, ...wrong];
    if (anyError(problems)) throw new Failure(problems);
    await session.report(problems);
    const isOwn = manifestOf(session, flags.output) !== undefined;
    checkNames(session, [MANIFEST], { ...flags, force: (flags.force ?? false) || isOwn });
    const { evening: day, order, program } = (parts[0] as Part).manifest;
    const content = [...manifestText({ day, order }, program, files, postings)].join('');
    const place = host.join(flags.output, MANIFEST);
    try {
      host.writeFiles([{ path: place, content }], true);
    } catch (error) {
      throw writeFailure(session, error);
    }
    await session.say((await session.messages.evening()).merged(host.shortPath(place), postings.length, parts.length));
    host.out.write(files.map(({ name }) => `${host.join(flags.output, name)}\n`).join(''));
    return findings.length > 0 ? 'left-out' : true;
  } finally {
    hold.release();
  }
}

function partsIn(session: Session, folder: string): Part[] {
  return (session.host.listFolder(folder) ?? []).flatMap((name) => {
    const manifest = PART.test(name) ? manifestOf(session, session.host.join(folder, name)) : undefined;
    return manifest?.shard ? [{ folder: name, manifest }] : [];
  });
}
