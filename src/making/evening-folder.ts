import type { ManifestFile } from '../evening/manifest.ts';
import { type ReadManifest, readUnfinished, type Unfinished } from '../evening/manifest-read.ts';
import type { Hold } from '../host/held.ts';
import type { FileBatch } from '../host/host.ts';
import type { FinishedPart } from '../host/parts.ts';
import { failure } from '../problem/failure.ts';
import { checkNames, openWritten, type StreamedProduct, sayRemoved, writeFailure } from '../workspace/deliver.ts';
import type { Session } from '../workspace/session.ts';
import type { Evening } from './evening-choice.ts';
import { heldFailure, heldFolder, MANIFEST, manifestOf, type PlacedFlags } from './evening-held.ts';

// The folder of an evening: one process at a time makes it, and the same command again does what is missing. Whether a file is right is told by
// what is in it alone. A run that is killed leaves what it kept of itself, so that the next knows its files from those of others.

/** A file to make; or one that a killed run has made, whole. */
export interface EveningProduct extends StreamedProduct {
  /** What names all that went into it, once it is made. */
  readonly part?: Pick<FinishedPart, 'key' | 'facts'> | undefined;
  readonly whole?: FinishedPart | undefined;
}

/** The folder of an evening, while this process holds it. */
export class EveningFolder {
  /** The files that are made, in their order. */
  readonly made: ManifestFile[] = [];
  private readonly session: Session;
  private readonly flags: PlacedFlags;
  private readonly hold: Hold;
  private readonly before: ReadManifest | undefined;
  private readonly unfinished: Unfinished | undefined;
  /** What may be in files that evenings have made here, by their names. */
  private readonly own = new Map<string, Set<string>>();

  private constructor(session: Session, flags: PlacedFlags, hold: Hold, before: ReadManifest | undefined) {
    this.session = session;
    this.flags = flags;
    this.hold = hold;
    this.before = before;
    this.unfinished = hold.kept === undefined ? undefined : readUnfinished(hold.kept);
    for (const { name, sha256 } of before?.files ?? []) this.enter(name, sha256);
    for (const [name, all] of Object.entries(this.unfinished?.files ?? {}))
      for (const one of all) this.enter(name, one);
  }

  /** Holds the folder that flags name for as long as `use` takes. */
  static async use<T>(session: Session, flags: PlacedFlags, use: (folder: EveningFolder) => Promise<T>): Promise<T> {
    const hold = await heldFolder(session, flags);
    try {
      await sayRemoved(session, hold.removed);
      return await use(new EveningFolder(session, flags, hold, manifestOf(session, flags.output)));
    } finally {
      hold.release();
    }
  }

  /** The day of an evening that was not finished, unless flags give another. Throws if the folder has the evening of another day. */
  async day(): Promise<string | undefined> {
    const { date, force, output } = this.flags;
    const { before, unfinished, session } = this;
    if (date === undefined && unfinished && !force) {
      if (unfinished.day !== session.today)
        await session.say((await session.messages.evening()).goesOn(unfinished.day));
      return unfinished.day;
    }
    if (before && !force && before.evening !== (date ?? session.today))
      throw failure('evening-other-day', { path: session.host.shortPath(output), day: before.evening });
    return date;
  }

  /** Begins an evening. Throws if the folder has files that are not of this evening, unless flags say that they go. */
  async begin({ plan, cases }: Evening, names: readonly string[]): Promise<void> {
    const { session, flags } = this;
    const keys = new Set(plan.postings.map(({ key }) => key));
    const gone = this.before?.postings.filter(({ key }) => !keys.has(key)).length ?? 0;
    const path = session.host.shortPath(flags.output);
    if (gone > 0 && !flags.force) throw failure('evening-other-plan', { path, count: gone });
    for (const name of names) this.checkFree(name);
    const digests = Object.fromEntries(
      [...cases].map(([slug, { content }]) => [slug, session.host.sha256(JSON.stringify(content))]),
    );
    const known = this.unfinished?.cases ?? {};
    const changed = Object.keys(digests).filter((slug) => slug in known && known[slug] !== digests[slug]);
    if (changed.length > 0) await session.say((await session.messages.evening()).caseChanged(changed));
    this.keep(plan.day, digests);
  }

  private cases: Record<string, string> = {};
  private evening = '';

  private keep(day: string, cases: Record<string, string>): void {
    this.evening = day;
    this.cases = cases;
    const files = Object.fromEntries([...this.own].map(([name, all]) => [name, [...all]]));
    this.act(() => this.hold.keep(JSON.stringify({ day, cases, files } satisfies Unfinished)));
  }

  /** True if a killed run had finished files that have no name yet. */
  get hasParts(): boolean {
    return this.hold.parts.size > 0;
  }

  /** The file of that name and matter which a killed run had finished, if it is whole still. */
  part(key: string, name: string): FinishedPart | undefined {
    const part = this.hold.parts.get(key);
    if (part?.name !== name) return undefined;
    return [this.hold.parts.pathOf(key), name].some((one) => this.digest(one) === part.sha256) ? part : undefined;
  }

  private enter(name: string, sha256: string): void {
    this.own.set(name, (this.own.get(name) ?? new Set()).add(sha256));
  }

  /** Throws if something stands where a file is to go that no evening has made, or that somebody has changed since. */
  private checkFree(name: string): void {
    const { host } = this.session;
    const path = host.join(this.flags.output, name);
    const isOwn = name === MANIFEST ? this.before !== undefined : this.isOwn(name, path);
    checkNames(this.session, [name], { ...this.flags, force: (this.flags.force ?? false) || isOwn });
  }

  private isOwn(name: string, path: string): boolean {
    const known = this.own.get(name);
    return known !== undefined && !this.session.host.isLink(path) && known.has(this.digest(name) ?? '');
  }

  private digest(name: string): string | undefined {
    return this.hold.sha256(name);
  }

  /** Makes files and puts them in their places, all of them at once. What is as it should be is left alone. `wrote` says what was written. */
  async deliver(products: AsyncIterable<EveningProduct>, wrote: (path: string, name: string) => string): Promise<void> {
    const { session, flags } = this;
    const { host } = session;
    const words = await session.messages.evening();
    const batch = host.startFiles(true);
    const told: string[] = [];
    const paths: string[] = [];
    try {
      for await (const product of products) {
        const { name } = product;
        this.checkFree(name);
        const path = host.join(flags.output, name);
        const { sha256, isThere } = await this.put(batch, path, product);
        told.push((isThere ? words.unchanged : wrote)(host.shortPath(path), name));
        paths.push(path);
        if (name !== MANIFEST) this.made.push({ name, sha256 });
      }
      for (const { name, sha256 } of this.made) this.enter(name, sha256);
      this.keep(this.evening, this.cases);
      batch.commit();
    } catch (error) {
      throw writeFailure(session, error);
    } finally {
      batch.abandon();
    }
    const old = this.removeOld();
    await sayRemoved(session, batch.removed);
    for (const one of told) await session.say(one);
    for (const path of old) await session.say(words.removedOld(host.shortPath(path)));
    await this.sayChanged();
    await openWritten(session, paths, flags);
  }

  /** Puts a file into the batch, unless it is there already. */
  private async put(
    batch: FileBatch,
    path: string,
    product: EveningProduct,
  ): Promise<{ readonly sha256: string; readonly isThere: boolean }> {
    const { whole, name } = product;
    const { parts } = this.hold;
    const sha256 = whole?.sha256 ?? (await this.write(batch, path, product));
    const isThere = !this.session.host.isLink(path) && this.digest(name) === sha256;
    if (isThere) batch.forget(path);
    else if (whole) parts.add(whole, batch.adopt(path, parts.pathOf(whole.key), { makesFolder: true }));
    return { sha256, isThere };
  }

  /** Writes a file under a passing name, and notes that it is whole. Returns the SHA-256 of its bytes. */
  private async write(batch: FileBatch, path: string, { name, chunks, part }: EveningProduct): Promise<string> {
    const writer = batch.open(path, { makesFolder: true });
    const hasher = this.hold.hasher();
    for await (const chunk of chunks) {
      hasher.add(chunk);
      await writer.write(chunk);
    }
    writer.close();
    const sha256 = hasher.end();
    if (part) this.hold.parts.add({ key: part.key, facts: part.facts, name, sha256 }, writer.passing);
    return sha256;
  }

  /** Takes away files of an evening that are in it no more: a letter that has another number now would be there twice. */
  private removeOld(): string[] {
    const { host } = this.session;
    const names = new Set(this.made.map(({ name }) => name));
    const old = [...this.own.keys()].filter((name) => !names.has(name));
    return old.flatMap((name) => {
      const path = host.join(this.flags.output, name);
      if (!this.isOwn(name, path)) return [];
      this.act(() => this.hold.remove(name));
      return [path];
    });
  }

  /** Says which letters are not what they were in the stack before. */
  private async sayChanged(): Promise<void> {
    const { before, session, flags } = this;
    if (!before) return;
    const now = manifestOf(session, flags.output)?.postings ?? [];
    const known = new Map(before.postings.map(({ key, hash }) => [key, hash]));
    const added = now.filter(({ key }) => !known.has(key)).length;
    const changed = now.filter(({ key, hash }) => known.has(key) && known.get(key) !== hash);
    const words = await session.messages.evening();
    if (changed.length > 0)
      await session.say(words.changed(changed.length, [...new Set(changed.map((one) => one.case))]));
    if (added > 0) await session.say(words.added(added));
  }

  private act(act: () => void): void {
    try {
      act();
    } catch (error) {
      throw heldFailure(this.session, this.flags.output, error);
    }
  }
}
