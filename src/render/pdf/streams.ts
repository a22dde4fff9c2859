import { type Kit, writeStreams } from './kit.ts';

// Streams of a file (ISO 32000-1, 7.3.8), packed some at a time, if need be on another core. What is written does not depend
// on who packs them and when that is done: a batch is always written when so many others have been sent after it.

/** Packs bytes, or texts whose characters are bytes, as zlib does. */
export type Deflate = (contents: readonly Content[]) => readonly Uint8Array[] | Promise<readonly Uint8Array[]>;

type Content = string | Uint8Array;

/** So few bytes stay as they are: zlib would take longer to begin than most pieces of the file to be made, and save next to nothing. */
const TINY = 200;
/** Streams that are packed together. */
const BATCH = 48;
/** Batches under way. Another core may have half a second of work of another kind before it comes to them. */
const AHEAD = 12;

interface Waiting {
  readonly id: number;
  readonly about: string;
  /** What is packed already, or is not to be. */
  readonly bytes?: Uint8Array;
  readonly isPlain?: boolean;
}

interface StreamBatch {
  readonly streams: readonly Waiting[];
  readonly packed: ReturnType<Deflate>;
}

/** Writes streams into a file. */
export class Streams {
  private readonly kit: Kit;
  private readonly deflate: Deflate;
  private streams: Waiting[] = [];
  private contents: Content[] = [];
  private readonly batches: StreamBatch[] = [];

  constructor(kit: Kit, deflate: Deflate) {
    this.kit = kit;
    this.deflate = deflate;
  }

  /** Ends an object with a text, whose characters are bytes, or with what zlib made of it; `about` is what its dictionary says besides. */
  end(id: number, content: Content, about = ''): void {
    if (typeof content === 'string') return this.pack(id, content, about);
    this.add({ id, about, bytes: content });
  }

  /** Ends an object with bytes, or a text whose characters are bytes, that are to be packed. */
  pack(id: number, content: Content, about = ''): void {
    if (content.length <= TINY && typeof content !== 'string')
      return this.add({ id, about, bytes: content, isPlain: true });
    this.contents.push(content);
    this.add({ id, about });
  }

  private add(stream: Waiting): void {
    this.streams.push(stream);
    if (this.streams.length === BATCH) this.send();
  }

  /** Writes what must be written by now. */
  async settle(): Promise<void> {
    while (this.batches.length > AHEAD) await this.write();
  }

  /** Writes everything. */
  async finish(): Promise<void> {
    if (this.streams.length > 0) this.send();
    while (this.batches.length > 0) await this.write();
  }

  private send(): void {
    const { contents, deflate, streams } = this;
    const packed = contents.length > 0 ? deflate(contents) : [];
    if (packed instanceof Promise) packed.catch(() => {}); // told when its turn comes
    this.batches.push({ streams, packed });
    this.streams = [];
    this.contents = [];
  }

  private async write(): Promise<void> {
    const batch = this.batches.shift();
    if (!batch) return;
    const packed = await batch.packed;
    let next = 0;
    writeStreams(
      this.kit,
      batch.streams.map((one) => ({ ...one, bytes: one.bytes ?? (packed[next++] as Uint8Array) })),
    );
  }
}
