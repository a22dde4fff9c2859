import type { NameData } from '../../check/names/lexicon.ts';
import type { Finding } from '../../problem/finding.ts';
import type { Sheet } from '../sheet.ts';
import type { RawLine } from './sheet-lines.ts';

/** What reading a document gave: its lines, or none if nothing could be read, and then an error that says why. */
export interface Reading {
  readonly sheet?: Sheet;
  readonly problems: readonly Finding[];
}

/** What is known of a document beside its bytes. */
export interface ReadingOptions {
  /** Its name or path as findings show it. What it ends with says nothing. */
  readonly file: string;
  /** The languages it may be in (ISO 639-1), likeliest first: by them a text is read that is no Unicode. */
  readonly languages: readonly string[];
  /** The words of languages, by which words are put together that are parted at the end of a line. */
  readonly words?: NameData;
  /** Ends the reading of a document that takes too long. */
  readonly signal?: AbortSignal;
  /** Unpacks at once what streams of the web unpack otherwise, which take longer to begin than most documents take. */
  readonly inflate?: Inflate;
}

/** Unpacks what is packed as zlib does, or (`bare`) without what zlib puts around it. Undefined if it is damaged, or comes to more than `most` bytes. */
export type Inflate = (packed: Uint8Array, most: number, bare: boolean) => Uint8Array | undefined;

/** What the reader of one kind of document gives: its lines before they are cleaned, or none and an error. */
export interface RawReading {
  readonly lines?: readonly RawLine[];
  readonly problems: readonly Finding[];
}
