import { finding } from '../../problem/finding.ts';
import type { Inflate, RawReading } from './reading.ts';
import { entriesOf, unpacked, type ZipEntry } from './zip.ts';

// The parts of a packed document, of which each is looked at in the directory before it is unpacked.

/** What a part of XML, and all parts that are read together, may unpack to, in bytes. */
const LARGEST_PART = 24 * 1024 * 1024;
const LARGEST_WHOLE = 48 * 1024 * 1024;

/** A part this large is refused if it is packed tighter than any text can be. */
const SUSPECT = 2 * 1024 * 1024;
const TIGHTEST = 150;

/** Reads the parts of a packed document as text. */
export interface PackedParts {
  readonly names: readonly string[];
  /** The text of a part; undefined if there is none. Throws `NotRead`. */
  text(name: string): Promise<string | undefined>;
}

/** Why nothing of a packed document is read. */
export class NotRead extends Error {
  readonly reading: RawReading;

  constructor(reading: RawReading) {
    super('not read');
    this.reading = reading;
  }
}

/** The parts of a document. Throws `NotRead` if it is damaged, locked, or unpacks to more than a document does. */
export function packedParts(bytes: Uint8Array, kind: 'docx' | 'odt', file: string, inflate?: Inflate): PackedParts {
  const place = { file };
  const refuse = (problem: RawReading['problems'][number]) => new NotRead({ problems: [problem] });
  const entries = entriesOf(bytes);
  if (entries === undefined) throw refuse(finding('import-broken', { kind }, place));
  let whole = 0;
  return {
    names: [...entries.keys()],
    async text(name) {
      const entry = entries.get(name);
      if (entry === undefined) return undefined;
      if (entry.locked) throw refuse(finding('import-locked', { kind }, place));
      const most = Math.min(LARGEST_PART, LARGEST_WHOLE - whole);
      const part = isBomb(entry, most) ? 'large' : await unpacked(bytes, entry, most, inflate);
      if (part === 'large') throw refuse(finding('import-unpacks', { kind, limit: LARGEST_PART }, place));
      if (part === 'broken') throw refuse(finding('import-broken', { kind }, place));
      whole += part.length;
      return new TextDecoder(part[0] === 0xff ? 'utf-16le' : part[0] === 0xfe ? 'utf-16be' : 'utf-8').decode(part);
    },
  };
}

function isBomb({ packed, unpacked: size }: ZipEntry, most: number): boolean {
  return size > most || (size > SUSPECT && size > packed * TIGHTEST);
}
