// Where words stand in a text, found unit by unit: a pattern with classes of Unicode takes ten times as long.

/** What a UTF-16 unit is to words; one that nobody sees may be a mark or a letter too. */
const [OTHER, LETTER, MARK, UNSEEN] = [1, 2, 4, 8] as const;
/** A small letter of English. */
const PLAIN = 16;
/** What mostly stands behind a word. */
const SPACE = 32;

/** Units that were looked at before; 0 are those that were not. */
const kinds = new Uint8Array(0x10000);

function kindOf(unit: number): number {
  const known = kinds[unit] ?? 0;
  if (known !== 0) return known;
  const sign = String.fromCharCode(unit);
  const kind =
    (/[a-z]/.test(sign) ? PLAIN : 0) |
    (/[\p{L}\p{N}]/u.test(sign) ? LETTER : 0) |
    (/\p{M}/u.test(sign) ? MARK : 0) |
    (/\p{DI}/u.test(sign) ? UNSEEN : 0);
  kinds[unit] = kind === 0 ? OTHER : kind;
  return kinds[unit] ?? OTHER;
}

/** How words are told: what may join two parts of one, and the same as a pattern of Unicode (flags gu). */
export interface WordShape {
  readonly joins: string;
  /** True if what nobody sees is part of a word. */
  readonly unseen: boolean;
  readonly pattern: RegExp;
}

/** Calls for every word of a text, in order, with where it begins and ends. */
export function eachWord(text: string, shape: WordShape, found: (start: number, end: number) => void): void {
  if (/[\ud800-\udfff]/.test(text)) {
    for (const { index, 0: word } of text.matchAll(shape.pattern)) found(index, index + word.length);
    return;
  }
  const within = LETTER | MARK | (shape.unseen ? UNSEEN : 0);
  for (let at = 0; at < text.length; at += 1) {
    if ((kindOf(text.charCodeAt(at)) & LETTER) === 0) continue;
    const end = endOfWord(text, at + 1, within, shape.joins);
    found(at, end);
    at = end - 1;
  }
}

function endOfWord(text: string, from: number, within: number, joins: string): number {
  let at = from;
  for (;;) {
    while (at < text.length && (kindOf(text.charCodeAt(at)) & within) !== 0) at += 1;
    if (at + 1 >= text.length || text.charCodeAt(at) === SPACE || !joins.includes(text.charAt(at))) return at;
    if ((kindOf(text.charCodeAt(at + 1)) & LETTER) === 0) return at;
    at += 2;
  }
}

/** True for a stretch of a text that has nothing but small letters of English. */
export function isPlain(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if ((kindOf(text.charCodeAt(at)) & PLAIN) === 0) return false;
  return true;
}
