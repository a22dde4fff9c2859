import { type Finding, finding } from '../problem/finding.ts';
import { forbiddenCharacters } from '../problem/visible.ts';
import { decodeWestern } from './western.ts';

/** Finds line and column of an offset in a text. Both count from 1. */
export class Lines {
  private readonly starts: number[] = [0];

  constructor(text: string) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.starts.push(at + 1);
  }

  at(offset: number): { line: number; column: number } {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.starts[low] ?? 0) + 1 };
  }
}

/** A text as read from a file, without its byte-order mark, and what is wrong with it. */
export interface DecodedText {
  readonly text: string;
  readonly problems: readonly Finding[];
  /** What was said in no way and had to be guessed: that the file is in another encoding. It is read all the same. */
  readonly guessed?: Finding;
  /** True if the file begins with a byte-order mark, which is no part of the text. */
  readonly marked?: boolean;
}

/** A text as it is written to a file that had a byte-order mark, or had none. */
export function withMark(text: string, marked = false): string {
  return marked ? `\ufeff${text}` : text;
}

/** One for all files: to make one takes longer than to read a case. */
const UTF8 = new TextDecoder();

/**
 * Decodes UTF-8 with or without a byte-order mark, UTF-16 with one, and what is no UTF-8 but reads well as Windows-1252
 * or ISO 8859-15.
 */
export function decodeText(bytes: Uint8Array, file: string): DecodedText {
  const [first = 0, second = 0] = bytes;
  const wide =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
  const text = (wide ? new TextDecoder(wide) : UTF8).decode(bytes);
  const broken = text.indexOf('\ufffd');
  const marked = wide !== undefined || (first === 0xef && second === 0xbb && bytes[2] === 0xbf);
  if (broken === -1) return { text, problems: [], ...(marked ? { marked } : {}) };
  const read = wide ? undefined : decodeWestern(bytes, text);
  if (!read) return { text, problems: [finding('file-not-utf8', {}, { file, ...new Lines(text).at(broken) })] };
  const place = { file, ...new Lines(read.text).at(broken) }; // all before it is ASCII
  return {
    text: read.text,
    problems: [],
    guessed: finding('file-recoded', { encoding: read.encoding }, place, 'warning'),
  };
}

/** A problem for every forbidden character of a text. (YAML files are checked value by value: see `source/yaml`.) */
export function checkCharacters(text: string, file: string): Finding[] {
  const found = forbiddenCharacters(text);
  if (found.length === 0) return [];
  const lines = new Lines(text);
  return found.map(({ code, name, offset }) => finding(code, { code: name }, { file, ...lines.at(offset) }));
}
