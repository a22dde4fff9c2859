import type { Reference } from './kit.ts';

// Streams of a file (ISO 32000-1, 7.3.8), packed some at a time, if need be on another core. What is written does not depend
// on who packs them and when that is done: a batch is always written when so many others have been sent after it.

/** Packs texts, whose characters are bytes, as zlib does. */
export type Deflate = (texts: readonly string[]) => readonly Uint8Array[] | Promise<readonly Uint8Array[]>;

/** Streams that are packed together. */
const BATCH = 48;
/** Batches under way. Another core may have half a second of work of another kind before it comes to them. */
const AHEAD = 12;

interface StreamBatch {
  readonly references: readonly Reference[];
  readonly packed: ReturnType<Deflate>;
}

/** Writes streams into a file. */
export class Streams {
  private readonly deflate: Deflate | undefined;
  private references: Reference[] = [];
  private texts: string[] = [];
  private readonly batches: StreamBatch[] = [];

  /** Without `deflate` pdfkit packs every stream by itself. */
  constructor(deflate: Deflate | undefined) {
    this.deflate = deflate;
  }

  /** Ends an object with a text, whose characters are bytes, in it. */
  end(reference: Reference, text: string): void {
    if (!this.deflate) {
      reference.end(latin1(text));
      return;
    }
    reference.compress = false;
    reference.data.Filter = 'FlateDecode';
    this.references.push(reference);
    this.texts.push(text);
    if (this.texts.length === BATCH) this.send();
  }

  /** Writes what must be written by now. */
  async settle(): Promise<void> {
    while (this.batches.length > AHEAD) await this.write();
  }

  /** Writes everything. */
  async finish(): Promise<void> {
    if (this.texts.length > 0) this.send();
    while (this.batches.length > 0) await this.write();
  }

  private send(): void {
    const { deflate, references, texts } = this;
    if (!deflate) return;
    const packed = deflate(texts);
    if (packed instanceof Promise) packed.catch(() => {}); // told when its turn comes
    this.batches.push({ references, packed });
    this.references = [];
    this.texts = [];
  }

  private async write(): Promise<void> {
    const batch = this.batches.shift();
    if (!batch) return;
    const packed = await batch.packed;
    for (const [nth, reference] of batch.references.entries()) reference.end(packed[nth]);
  }
}

function latin1(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index);
  return bytes;
}
