// The table at the end of a file (ISO 32000-1, 7.5.8.3), while the file grows: ten thousand letters have a third of a million objects, and a list of
// so many numbers would be copied again and again.

/** Rows that are made room for at once. */
const BLOCK = 4096;
/** The bytes of a row: its kind, where the object begins or in which pack it is, its place in the pack. */
export const ROW = [1, 4, 2] as const;
/** Bytes of a row. */
export const WIDTH = 7;

/** Where each object begins. */
export class Offsets {
  private readonly blocks: DataView[] = [];
  private count: number;

  constructor(count: number) {
    this.count = count;
    this.makeRoom();
  }

  /** How many objects there are. */
  get length(): number {
    return this.count;
  }

  /** Makes room for one more object, of which nothing is known yet. Returns its number, from 1 on. */
  push(_: null): number {
    this.count++;
    this.makeRoom();
    return this.count;
  }

  /** An object begins so many bytes into the file. */
  put(id: number, offset: number): void {
    this.write(id, 1, offset, 0);
  }

  /** An object is the one of that number, from 0 on, in a pack. */
  putPacked(id: number, pack: number, nth: number): void {
    this.write(id, 2, pack, nth);
  }

  /** Where an object begins; 0 while it is not written. */
  at(id: number): number {
    return this.blocks[Math.floor((id - 1) / BLOCK)]?.getUint32(((id - 1) % BLOCK) * WIDTH + 1) ?? 0;
  }

  /** Where one object after the other begins: what pdfkit would write at the end. */
  *[Symbol.iterator](): Generator<number> {
    for (let id = 1; id <= this.count; id++) yield this.at(id);
  }

  /** The whole table in blocks, with the row of what is free before it. */
  *table(): Generator<Uint8Array> {
    yield Uint8Array.of(0, 0, 0, 0, 0, 0xff, 0xff);
    for (const [nth, block] of this.blocks.entries()) {
      const rows = Math.min(BLOCK, this.count - nth * BLOCK);
      if (rows > 0) yield new Uint8Array(block.buffer, 0, rows * WIDTH);
    }
  }

  private write(id: number, kind: number, value: number, nth: number): void {
    const block = this.blocks[Math.floor((id - 1) / BLOCK)];
    const at = ((id - 1) % BLOCK) * WIDTH;
    block?.setUint8(at, kind);
    block?.setUint32(at + 1, value);
    block?.setUint16(at + 5, nth);
  }

  private makeRoom(): void {
    while (this.blocks.length * BLOCK < this.count) this.blocks.push(new DataView(new ArrayBuffer(BLOCK * WIDTH)));
  }
}
