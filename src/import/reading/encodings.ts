import { type Finding, finding } from '../../problem/finding.ts';
import { decodeWestern } from '../../source/western.ts';
import type { ReadingOptions } from './reading.ts';

/** A text, and what had to be guessed to read it. */
export interface Decoded {
  readonly text: string;
  readonly problems: readonly Finding[];
}

/** The text of bytes: by their byte-order mark, else as UTF-8 if they are that, else in the code page of the language. */
export function decoded(bytes: Uint8Array, { file }: ReadingOptions): Decoded {
  const text = new TextDecoder().decode(bytes);
  const western = text.includes('\ufffd') ? decodeWestern(bytes, text) : undefined;
  if (!western) return { text, problems: [] };
  const { encoding } = western;
  return { text: western.text, problems: [finding('import-recoded', { encoding }, { file }, 'warning')] };
}
