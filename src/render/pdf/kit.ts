import PDFDocument from 'pdfkit';
import { Offsets } from './offsets.ts';

// pdfkit writes the file: objects, streams, pages, the table at the end. Fonts, text, tags and metadata are ours, for its own
// can neither set every script nor stay small in memory. What is used of it is named here, for its types leave much out: some of it
// is its inside, which any version may change. Hence package.json names one version, and tests/pdf/kit.test.ts tries each name.

/** An object of the file, written when it ends. */
export interface Reference {
  readonly id: number;
  /** Where it begins, once it is written. */
  readonly offset: number;
  data: Record<string, unknown>;
  /** True until it is set: what is written is then packed by pdfkit itself. */
  compress: boolean;
  write(chunk: Uint8Array | string): void;
  end(chunk?: Uint8Array | string): void;
}

/** A pdfkit document, as far as it is used. */
export interface Kit {
  readonly _root: { readonly data: Record<string, unknown> & { Pages: Reference } };
  readonly info: Record<string, unknown>;
  ref(data: unknown): Reference;
  readonly _info: Reference;
  /** How long the file is so far. */
  _offset: number;
  /** Where each object begins. Of pdfkit it is a list. */
  _offsets: Offsets;
  /** Objects that are not written yet. */
  _waiting: number;
  _write(text: string): void;
  _finalize(): void;
  /** Told of each object when it is written. */
  _refEnd(reference: Reference): void;
  _ended: boolean;
  push(chunk: Uint8Array | null): void;
  endMetadata(): void;
  read(): Uint8Array | null;
  /** Bytes that are ready to be read. */
  readonly readableLength: number;
  end(): void;
}

/** What a new file is to say of itself. */
export interface KitOptions {
  readonly language: string;
  readonly info: Readonly<Record<string, string | Date>>;
}

/** A new document without a page. */
export function openKit({ language, info }: KitOptions): Kit {
  const options = { pdfVersion: '1.7', lang: language, info, font: null, autoFirstPage: false };
  const kit = new PDFDocument(options as unknown as PDFKit.PDFDocumentOptions) as unknown as Kit;
  kit._offsets = new Offsets(kit._offsets.length);
  kit._refEnd = ({ id, offset }) => {
    kit._offsets.put(id, offset);
    if (--kit._waiting > 0 || !kit._ended) return;
    kit._finalize();
    kit._ended = false;
  };
  return kit;
}

/** A piece of PDF that is written as it stands, such as `<</MCID 0>>`. */
export class Raw {
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** What keeps pdfkit from writing it as a dictionary. */
  get [Symbol.toStringTag](): string {
    return 'Raw';
  }

  toString(): string {
    return this.text;
  }
}

/** How the file speaks of an object. */
export function referenceTo({ id }: Pick<Reference, 'id'>): string {
  return `${id} 0 R`;
}

/** References of which there may be a hundred thousand are written out so many at a time: a text for each would need more room than the file. */
const TOGETHER = 1000;

/** How the file speaks of objects, one after the other. */
export function referencesTo(ids: readonly number[]): string {
  const parts: string[] = [];
  for (let from = 0; from < ids.length; from += TOGETHER)
    parts.push(
      ids
        .slice(from, from + TOGETHER)
        .map((id) => `${id} 0 R`)
        .join(' '),
    );
  return parts.join(' ');
}

/** The number of an object that is not written by pdfkit: by `Packing`, or `writeStreams`. */
export function reserve(kit: Kit): number {
  kit._waiting++;
  return kit._offsets.push(null);
}

/** A stream whose bytes are packed by zlib, or stand as they are. */
export interface PackedStream {
  readonly id: number;
  /** What its dictionary says besides. */
  readonly about: string;
  readonly bytes: Uint8Array;
  readonly isPlain?: boolean;
}

const TAIL = '\nendstream\nendobj\n';

/** Writes streams, one behind the other and all at once: pdfkit would take eight steps for each. */
export function writeStreams(kit: Kit, streams: readonly PackedStream[]): void {
  const heads = streams.map(
    ({ id, about, bytes, isPlain = false }) =>
      `${id} 0 obj\n<<${about}${isPlain ? '' : '/Filter/FlateDecode'}/Length ${bytes.length}>>\nstream\n`,
  );
  const length = heads.reduce(
    (sum, head, nth) => sum + head.length + (streams[nth]?.bytes.length ?? 0) + TAIL.length,
    0,
  );
  const all = new Uint8Array(length);
  let at = 0;
  for (const [nth, { id, bytes }] of streams.entries()) {
    kit._offsets.put(id, kit._offset + at);
    at = putText(all, at, heads[nth] ?? '');
    all.set(bytes, at);
    at = putText(all, at + bytes.length, TAIL);
  }
  kit.push(all);
  kit._offset += length;
  kit._waiting -= streams.length;
}

/** Writes a text whose characters are bytes. Returns where it ends. */
function putText(bytes: Uint8Array, at: number, text: string): number {
  for (let index = 0; index < text.length; index++) bytes[at + index] = text.charCodeAt(index);
  return at + text.length;
}

/** A text as a PDF string in UTF-16, between angle brackets. */
export function textString(text: string): string {
  let hex = 'FEFF';
  for (let index = 0; index < text.length; index++) hex += hex4(text.charCodeAt(index));
  return `<${hex}>`;
}

/** A number as four hexadecimal digits. */
export function hex4(value: number): string {
  return value.toString(16).padStart(4, '0').toUpperCase();
}

/** A number with at most `digits` places, without zeros at its end. */
export function decimal(value: number, digits = 2): string {
  const factor = 10 ** digits;
  const rounded = Math.round(value * factor) / factor;
  return Object.is(rounded, -0) ? '0' : String(rounded);
}

/** A code of a font as two bytes inside a PDF string in round brackets: half as long as in hexadecimal digits. */
export function codeString(code: number): string {
  return byteString(code >> 8) + byteString(code & 255);
}

/** What a byte is written as there: brackets, the backslash and the end of a line would mean something else. */
function byteString(byte: number): string {
  if (byte === 0x0d) return '\\r';
  const letter = String.fromCharCode(byte);
  return letter === '(' || letter === ')' || letter === '\\' ? `\\${letter}` : letter;
}
