// Which characters no text may have, and how they are shown where a text is quoted.

/**
 * Characters that no text of ours has a use for. Control characters can drive a terminal; embeddings, overrides and
 * isolates can make a name read as another one (Unicode Technical Report 36); tag characters and fillers hide text. Joiners
 * (U+200C, U+200D) and direction marks (U+200E, U+200F, U+061C) stay: Persian, Arabic and Indic text needs them.
 */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u115f\u1160\u2028-\u202e\u2060-\u2069\u3164\ufeff\uffa0\ufff9-\ufffb]|[\udb40][\udc00-\udc7f]|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])/g;

/** A forbidden character in a text: its offset, and which problem it is. */
export interface ForbiddenCharacter {
  readonly offset: number;
  readonly code: 'control-character' | 'direction-character';
  readonly name: string;
}

/** Every forbidden character of a text, at most `limit` of them. */
export function forbiddenCharacters(text: string, limit = 20): ForbiddenCharacter[] {
  const found: ForbiddenCharacter[] = [];
  for (const match of text.matchAll(FORBIDDEN)) {
    const point = match[0].codePointAt(0) ?? 0;
    const direction = (point >= 0x202a && point <= 0x202e) || (point >= 0x2066 && point <= 0x2069);
    const name = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
    found.push({ offset: match.index, code: direction ? 'direction-character' : 'control-character', name });
    if (found.length >= limit) break;
  }
  return found;
}

/** The text with every forbidden character written out, such as `<U+001B>`: fit to be shown on a terminal. */
export function visible(text: string): string {
  return text.replace(FORBIDDEN, (character) => {
    const point = character.codePointAt(0) ?? 0;
    return `<U+${point.toString(16).toUpperCase().padStart(4, '0')}>`;
  });
}
