/** A piece of an RTF file: a group that opens or ends, a word with its number, or bytes of text as characters. */
export type RtfToken =
  | { readonly is: 'open' }
  | { readonly is: 'end' }
  | { readonly is: 'word'; readonly word: string; readonly value: number | undefined }
  | { readonly is: 'bytes'; readonly bytes: string };

/** The pieces of an RTF file whose bytes are characters of a text. Raw data behind \bin is left out. */
export function* rtfTokens(rtf: string): Generator<RtfToken> {
  const pattern = /([{}])|\\'([0-9a-f]{2})|\\([a-z]{1,32})(-?\d{1,10})? ?|\\([^a-z])|[\r\n]+|([^{}\\\r\n]+)/gi;
  for (let found = pattern.exec(rtf); found; found = pattern.exec(rtf)) {
    if (found[3] === 'bin') pattern.lastIndex += Math.max(0, Number(found[4] ?? 0));
    else {
      const token = tokenOf(found);
      if (token !== undefined) yield token;
    }
  }
}

function tokenOf([, brace, hex, word, value, sign, bytes]: RegExpExecArray): RtfToken | undefined {
  if (brace) return { is: brace === '{' ? 'open' : 'end' };
  if (hex) return { is: 'bytes', bytes: String.fromCharCode(Number.parseInt(hex, 16)) };
  if (word) return { is: 'word', word, value: value === undefined ? undefined : Number(value) };
  if (sign) return { is: 'word', word: sign === '\n' || sign === '\r' ? 'par' : sign, value: undefined };
  return bytes ? { is: 'bytes', bytes } : undefined;
}
