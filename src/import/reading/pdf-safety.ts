import type { Inflate } from './reading.ts';

// What a PDF would unpack and draw, looked at before it is read: once reading has begun, nothing can stop it.

/** What all streams but pictures and fonts may unpack to, in bytes. */
const LARGEST = 24 * 1024 * 1024;

/** A smaller stream cannot unpack to much (zlib packs 1 : 1032 at best), unless there are very many. */
const SMALL = 8 * 1024;

/** How often parts may be drawn within parts that are drawn within parts: the powers of ten of it. */
const MOST_TIMES = 6;

/** What stands before a stream is looked at so far. */
const DICTIONARY = 1500;

/** A stream of a PDF: what is said of it, and its data as they are packed. */
interface Stream {
  readonly dictionary: string;
  readonly data: Buffer;
}

/** False if a PDF packs more than a document has, packs twice, or draws parts of itself within each other without end. */
export async function isSafePdf(bytes: Uint8Array, inflate?: Inflate): Promise<boolean> {
  let unpacked = 0;
  let times = 0;
  for (const { dictionary, data } of streamsOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))) {
    if (isPackedTwice(dictionary)) return false;
    const isForm = /\/Subtype\s*\/Form\b/.test(dictionary);
    if (isPictureOrFont(dictionary) || (!isForm && data.length <= SMALL)) continue;
    const content = await contentOf(data, dictionary, LARGEST - unpacked, inflate);
    unpacked += content.length;
    if (isForm) times += Math.log10(Math.max(1, drawsOf(content)));
    if (unpacked >= LARGEST || times > MOST_TIMES) return false;
  }
  return true;
}

function* streamsOf(file: Buffer): Generator<Stream> {
  for (let at = file.indexOf('stream'); at !== -1; ) {
    const end = file.indexOf('endstream', at + 6);
    yield { dictionary: dictionaryBefore(file, at), data: file.subarray(at + 6, end === -1 ? file.length : end) };
    at = end === -1 ? -1 : file.indexOf('stream', end + 9);
  }
}

function dictionaryBefore(file: Buffer, at: number): string {
  const text = file.toString('latin1', Math.max(0, at - DICTIONARY), at);
  return text.slice(text.lastIndexOf(' obj') + 1);
}

function isPackedTwice(dictionary: string): boolean {
  return (dictionary.match(/\/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL|BrotliDecode)\b/g) ?? []).length > 1;
}

function isPictureOrFont(dictionary: string): boolean {
  return /\/Subtype\s*\/(?:Image|Type1C|CIDFontType0C|OpenType)\b|\/Length1\b/.test(dictionary);
}

/** How often a part draws others. */
function drawsOf(content: Uint8Array): number {
  return Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('latin1').split(' Do').length - 1;
}

/** What a stream unpacks to, as far as it can be unpacked, and at most so many bytes. */
async function contentOf(data: Buffer, dictionary: string, most: number, inflate?: Inflate): Promise<Uint8Array> {
  if (!/\/(?:FlateDecode|Fl)\b/.test(dictionary)) return data.subarray(0, most);
  const start = data[0] === 13 && data[1] === 10 ? 2 : 1;
  const whole = inflate?.(data.subarray(start), most, false);
  if (whole) return whole;
  const { readable, writable } = new DecompressionStream('deflate');
  const writer = writable.getWriter();
  const writing = writer.write(new Uint8Array(data.subarray(start))).then(() => writer.close());
  writing.catch(() => undefined);
  const reader = readable.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for (let read = await reader.read(); !read.done && length < most; read = await reader.read()) {
      pieces.push(read.value);
      length += read.value.length;
    }
  } catch {
    // damaged, or with a line end behind it: what came out counts
  }
  await reader.cancel().catch(() => undefined);
  return Buffer.concat(pieces);
}
