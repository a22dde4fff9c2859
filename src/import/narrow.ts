// Texts in no more room than they need. A text with one character beyond Latin-1 has twice the room for all that is cut from it or made of
// it, and V8 compiles each pattern that meets it once more, which takes three times as long as for narrow texts.

/** The same text in the room that it needs: JSON gives it that. */
export function narrow(text: string): string {
  return JSON.parse(JSON.stringify(text));
}

/** The same texts, each in the room that it needs. */
export function eachNarrow(texts: readonly string[]): string[] {
  return JSON.parse(JSON.stringify(texts));
}
