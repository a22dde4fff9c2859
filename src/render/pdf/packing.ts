import { fileId } from './file-id.ts';
import { type Kit, Raw, reserve } from './kit.ts';
import { ROW, WIDTH } from './offsets.ts';
import type { Streams } from './streams.ts';

// Small objects, packed a hundred at a time into compressed ones (ISO 32000-1, 7.5.7), and the table that finds them there
// (7.5.8). pdfkit writes every object by itself: of a letter of one page that would be a third of the file.

/** So small a table zlib would take longer to pack than all that is written after it. Bytes. */
const SMALL_TABLE = 1000;
/** Objects in one pack. */
const PACK = 100;

/** Writes objects whose text is known, packed. */
export class Packing {
  private readonly kit: Kit;
  private readonly streams: Streams;
  private ids: number[] = [];
  private texts: string[] = [];

  constructor(kit: Kit, streams: Streams) {
    this.kit = kit;
    this.streams = streams;
    kit._finalize = () => this.writeTable();
  }

  /** Writes an object of which nothing but its number was known until now. */
  end(id: number, text: string): void {
    this.ids.push(id);
    this.texts.push(text);
    this.kit._waiting--;
    if (this.ids.length === PACK) this.flush();
  }

  /** Writes the pack that is not full. */
  flush(): void {
    if (this.ids.length === 0) return;
    let at = 0;
    const index: string[] = [];
    const pack = reserve(this.kit);
    for (const [nth, id] of this.ids.entries()) {
      index.push(`${id} ${at}`);
      at += (this.texts[nth]?.length ?? 0) + 1;
      this.kit._offsets.putPacked(id, pack, nth);
    }
    const head = `${index.join(' ')}\n`;
    const about = `/Type/ObjStm/N ${this.ids.length}/First ${head.length}`;
    this.streams.end(pack, `${head}${this.texts.join('\n')}\n`, about);
    this.ids = [];
    this.texts = [];
  }

  /** The table of all objects as a compressed one, in place of the lines of text that pdfkit ends a file with. */
  private writeTable(): void {
    const { kit } = this;
    const { _offset: own } = kit;
    const id = new Raw(`<${fileId(kit.info, own)}>`);
    const table = kit.ref({ Type: 'XRef', W: [...ROW], Root: kit._root, Info: kit._info, ID: [id, id] });
    kit._offsets.put(table.id, own);
    table.data.Size = kit._offsets.length + 1;
    if (kit._offsets.length * WIDTH < SMALL_TABLE) table.compress = false;
    for (const block of kit._offsets.table()) table.write(block);
    table.end();
    kit._write(`startxref\n${own}\n%%EOF`);
    kit.push(null);
  }
}
