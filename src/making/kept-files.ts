import type { CheckedFile } from '../check/report.ts';
import type { Host, Scratch } from '../host/host.ts';

/** So many files are put away at a time, and so many may be kept in memory. */
const BLOCK = 250;
const MOST = 4 * BLOCK;

/** Files that were checked, to be gone through as often as one likes: of very many, most are on the disk. */
export class KeptFiles implements Iterable<CheckedFile> {
  private readonly host: Host;
  private scratch: Scratch | undefined;
  private latest: CheckedFile[] = [];

  constructor(host: Host) {
    this.host = host;
  }

  async add(file: CheckedFile): Promise<void> {
    if (this.latest.length === MOST) await this.putAway();
    this.latest.push(file);
  }

  private async putAway(): Promise<void> {
    if (!this.scratch) await this.host.spareMemory();
    this.scratch ??= await this.host.scratch();
    for (let at = 0; at < MOST; at += BLOCK) this.scratch.put(this.latest.slice(at, at + BLOCK));
    this.latest = [];
  }

  *[Symbol.iterator](): Generator<CheckedFile> {
    for (const block of this.scratch ?? []) yield* block as readonly CheckedFile[];
    yield* this.latest;
  }

  /** Gives the room on the disk back. */
  end(): void {
    this.scratch?.end();
  }
}
