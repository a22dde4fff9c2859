import { type Finding, finding } from '../../problem/finding.ts';
import { Lines } from '../../source/text.ts';
import { decodeWestern, western } from '../../source/western.ts';
import { ALL_PAGES, codePagesOf, OF_TWO_BYTES, WESTERN } from './code-pages.ts';
import type { ReadingOptions } from './reading.ts';

// From bytes to text: by a byte-order mark, else as UTF-8 if they are that to the last byte, else in the code page of the language.

/** A text, and what had to be guessed to read it. */
export interface Decoded {
  readonly text: string;
  readonly problems: readonly Finding[];
}

/** So many bytes are enough to tell an encoding. */
const SAMPLE = 65_536;

/** The text of bytes. `declared` is the encoding that the document itself says it has: it is taken for what is no UTF-8. */
export function decoded(bytes: Uint8Array, { file, languages }: ReadingOptions, declared?: string): Decoded {
  const wide = wideOf(bytes);
  if (wide !== undefined) return { text: new TextDecoder(wide).decode(bytes), problems: [] };
  const text = new TextDecoder().decode(bytes);
  const broken = text.indexOf('\ufffd');
  if (broken === -1) return { text, problems: [] };
  const said = declared === undefined ? undefined : inPage(bytes, declared);
  if (said !== undefined) return { text: said, problems: [] };
  if (isMostlyUtf8(text)) {
    const place = { file, ...new Lines(text).at(broken) };
    const count = text.split('\ufffd').length - 1;
    return { text, problems: [finding('import-characters', { count }, place, 'warning')] };
  }
  const { text: read, encoding } = guessed(bytes, text, languages);
  return { text: read, problems: [finding('import-recoded', { encoding }, { file }, 'warning')] };
}

/** UTF-16, by its mark or, without one, by the bytes that are 0 in every other place. */
function wideOf(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  const length = Math.min(bytes.length, 512);
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd * 4 > length && even * 20 < length) return 'utf-16le';
  return even * 4 > length && odd * 20 < length ? 'utf-16be' : undefined;
}

/** True if it has whole characters of UTF-8 beyond ASCII, and more of them than broken ones. */
function isMostlyUtf8(text: string): boolean {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return count(/[^\0-\x7f\ufffd]/gu) > count(/\ufffd+/g);
}

function guessed(bytes: Uint8Array, asUtf8: string, languages: readonly string[]): { text: string; encoding: string } {
  const likely = languages.flatMap(codePagesOf).filter((page, nth, all) => all.indexOf(page) === nth);
  for (const page of likely) {
    const found = page === WESTERN ? decodeWestern(bytes, asUtf8) : undefined;
    if (found) return found;
    const text = page === WESTERN ? undefined : wellRead(bytes, page);
    if (text !== undefined) return { text, encoding: page };
  }
  const found = decodeWestern(bytes, asUtf8);
  if (found) return found;
  for (const page of ALL_PAGES) {
    const text = wellRead(bytes, page);
    if (text !== undefined) return { text, encoding: page };
  }
  return { text: western(bytes), encoding: WESTERN };
}

/** The text in a code page, if what is beyond ASCII in it reads as words. */
function wellRead(bytes: Uint8Array, page: string): string | undefined {
  const sample = inPage(bytes.subarray(0, SAMPLE), page);
  if (sample === undefined || !readsWell(sample, OF_TWO_BYTES.has(page))) return undefined;
  return inPage(bytes, page);
}

/** Letters of the writing systems that have no capitals, or of two bytes; a text of another page gives few of them together. */
const WORD_OF_OTHERS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,}/gu;

/** A word of one writing system: it has no capital behind a small letter, and no sign within. */
const WORD = /(?<![\p{L}\p{M}])(?:\p{Lu}?\p{Ll}+|\p{Lu}+|[\p{Lo}\p{M}\p{Lm}]+)(?![\p{L}\p{M}\u00a1-\u00bf])/gu;

function readsWell(text: string, ofTwoBytes: boolean): boolean {
  const beyond = text.replace(/[\0-\x7f]/g, '');
  if (/[\ufffd\u0080-\u009f\ue000-\uf8ff]/.test(beyond)) return false;
  const words = (text.match(ofTwoBytes ? WORD_OF_OTHERS : WORD) ?? []).join('').replace(/[\0-\x7f]/g, '');
  const letters = beyond.replace(/[^\p{L}\p{M}]/gu, '');
  return letters.length * 2 > beyond.length && words.length >= letters.length * 0.9;
}

function inPage(bytes: Uint8Array, page: string): string | undefined {
  try {
    const { encoding } = new TextDecoder(page);
    if (encoding === 'utf-8') return undefined;
    return encoding === WESTERN ? western(bytes) : new TextDecoder(encoding).decode(bytes);
  } catch {
    return undefined; // no encoding that there is
  }
}
