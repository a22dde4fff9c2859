import type { Inflate } from './reading.ts';

// The directory of a zip file, which is read before anything is unpacked (APPNOTE.TXT 6.3.10, 4.3), and the parts one by one.

/** A part of a zip file as its directory has it; sizes in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly packed: number;
  readonly unpacked: number;
  readonly method: number;
  readonly locked: boolean;
  readonly offset: number;
}

/** More parts than this no document has. */
const MOST_ENTRIES = 10_000;

const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

/** The parts of a zip file by name; undefined if it has no directory that can be read, or too long a one. */
export function entriesOf(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let nth = 0; nth < count; nth++) {
    if (nth > MOST_ENTRIES || at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/');
    if (!entries.has(name)) entries.set(name, entryAt(view, at, name));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function entryAt(view: DataView, at: number, name: string): ZipEntry {
  return {
    name,
    packed: view.getUint32(at + 20, true),
    unpacked: view.getUint32(at + 24, true),
    method: view.getUint16(at + 10, true),
    locked: (view.getUint16(at + 8, true) & 1) === 1,
    offset: view.getUint32(at + 42, true),
  };
}

/** Where the end of the directory stands: at the end of the file, before a remark of at most 65535 bytes. */
function endOf(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 22 - 65_535);
  for (let at = view.byteLength - 22; at >= first; at--) if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  return undefined;
}

/** Why a part was not unpacked: it is damaged, or more than `most` bytes. */
export type NotUnpacked = 'broken' | 'large';

/** A part, unpacked. It stops at `most` bytes, whatever the directory says of its size. */
export async function unpacked(
  bytes: Uint8Array,
  entry: ZipEntry,
  most: number,
  inflate?: Inflate,
): Promise<Uint8Array | NotUnpacked> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, packed, method } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) return 'broken';
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const data = bytes.subarray(start, start + packed);
  if (data.length < packed) return 'broken';
  if (method === STORED) return data.length > most ? 'large' : data;
  return method === DEFLATED ? (inflate?.(data, most, true) ?? inflated(data, most)) : 'broken';
}

/** How many packed bytes are handed over at a time: few, so that what they unpack to is never far beyond what is allowed. */
const PIECE = 16_384;

async function inflated(data: Uint8Array, most: number): Promise<Uint8Array | NotUnpacked> {
  const { readable, writable } = new DecompressionStream('deflate-raw');
  const writer = writable.getWriter();
  const reader = readable.getReader();
  const feeding = feed(writer, data);
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      const piece: Uint8Array = read.value;
      length += piece.length;
      if (length > most) return 'large';
      pieces.push(piece);
    }
    await feeding;
  } catch {
    return 'broken';
  } finally {
    reader.cancel().catch(() => undefined);
    feeding.catch(() => undefined);
  }
  return joined(pieces, length);
}

async function feed(writer: WritableStreamDefaultWriter, data: Uint8Array): Promise<void> {
  for (let at = 0; at < data.length; at += PIECE) {
    await writer.ready;
    await writer.write(data.slice(at, at + PIECE));
  }
  await writer.close();
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
