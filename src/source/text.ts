import { type Problem, problem } from '../problem.ts';

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

/** A text as read from a file, without its byte-order mark, and what is wrong with it. */
export interface DecodedText {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** Decodes UTF-8, with or without a byte-order mark. */
export function decodeText(bytes: Uint8Array, file: string): DecodedText {
  const [first = 0, second = 0] = bytes;
  if (first + second === 0xfe + 0xff && Math.abs(first - second) === 1) {
    return { text: '', problems: [problem('file-utf16', {}, { file, line: 1, column: 1 })] };
  }
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.indexOf('\ufffd');
  if (broken === -1) return { text, problems: [] };
  return { text, problems: [problem('file-not-utf8', {}, { file, ...new Lines(text).at(broken) })] };
}

/** A problem for every forbidden character of a text. (YAML files are checked value by value: see `source/yaml`.) */
export function checkCharacters(text: string, file: string): Problem[] {
  const found = forbiddenCharacters(text);
  if (found.length === 0) return [];
  const lines = new Lines(text);
  return found.map(({ code, name, offset }) => problem(code, { code: name }, { file, ...lines.at(offset) }));
}
