// The top-level keys of a YAML text and the lines of each, found in one scan without a YAML library. It says only what is certain: of a text
// that is laid out in any but the usual way (keys at the left edge, bare words, each once) there is no outline. Of a text that has one, each
// part is read by itself as it is read within the whole: a line that begins at the left edge always ends what stands above it.

/** A top-level key with its value: whole lines of the text. */
export interface OutlinePart {
  readonly key: string;
  /** The line of the key, from 1. */
  readonly line: number;
  /** The last line of the value. Comments below it are no part of it. */
  readonly lastLine: number;
  /** From where to where the lines stand in the text, in UTF-16 units, the end of the last one included. */
  readonly start: number;
  readonly end: number;
}

/** The parts of a text in their order, by key. */
export type Outline = ReadonlyMap<string, OutlinePart>;

const [NEWLINE, RETURN, SPACE, HASH, HYPHEN, COLON] = [10, 13, 32, 35, 45, 58] as const;

/** What a line is: more than 0 for one that begins with a key, and then how long that is. */
const [UNUSUAL, BLANK, COMMENT, INNER, ITEM, DOCUMENT] = [0, -1, -2, -3, -4, -5] as const;

/** The outline of a text; undefined if it is not laid out in the usual way, and has to be read as a whole. */
export function outlineOf(text: string): Outline | undefined {
  const outliner = new Outliner();
  for (let at = 0, line = 1; at < text.length; line += 1) {
    const newline = text.indexOf('\n', at);
    const next = newline === -1 ? text.length : newline + 1;
    if (!outliner.take(text, at, next, line)) return undefined;
    at = next;
  }
  return outliner.parts.size > 0 ? outliner.parts : undefined;
}

/** Takes one line after another. */
class Outliner {
  readonly parts = new Map<string, OutlinePart>();
  /** The part that is being read; its end is that of the last line seen, comments below the value left out. */
  private part: { -readonly [K in keyof OutlinePart]: OutlinePart[K] } | undefined;
  /** True below a comment at the left edge, of which nobody knows yet whether the value goes on after it. */
  private commented = false;
  private documentBegun = false;

  /** Takes a line; false if it is not laid out in the usual way. */
  take(text: string, start: number, end: number, line: number): boolean {
    const kind = kindOf(text, start, end);
    if (kind > 0) return this.begin({ key: text.slice(start, start + kind), line, lastLine: line, start, end });
    if (kind === COMMENT) {
      this.commented = true;
      return true;
    }
    if (!this.part) return this.isBeforeFirst(text, start, kind);
    if (kind === BLANK && this.commented) return true;
    if (kind === UNUSUAL || kind === DOCUMENT) return false;
    this.part.lastLine = line;
    this.part.end = end;
    this.commented = false;
    return true;
  }

  private begin(part: OutlinePart): boolean {
    if (this.parts.has(part.key)) return false;
    this.part = { ...part };
    this.parts.set(part.key, this.part);
    this.commented = false;
    return true;
  }

  /** True for what may stand above the first key: nothing, a comment, and once the line ---. */
  private isBeforeFirst(text: string, start: number, kind: number): boolean {
    if (kind === DOCUMENT && !this.documentBegun) {
      this.documentBegun = true;
      return true;
    }
    return kind === BLANK || (kind === INNER && text.charCodeAt(afterSpaces(text, start)) === HASH);
  }
}

function kindOf(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  if (first === SPACE) return isLineEnd(text, afterSpaces(text, start)) ? BLANK : INNER;
  if (first === HASH) return COMMENT;
  if (first === HYPHEN) return hyphenKind(text, start);
  return isLineEnd(text, start) && start < end ? BLANK : keyLength(text, start);
}

/** An item of a list that stands at the left edge, as YAML allows below a key; or the line --- above the first key. */
function hyphenKind(text: string, start: number): number {
  if (text.charCodeAt(start + 1) === SPACE || isLineEnd(text, start + 1)) return ITEM;
  return text.startsWith('---', start) && isLineEnd(text, afterSpaces(text, start + 3)) ? DOCUMENT : UNUSUAL;
}

function afterSpaces(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) === SPACE) at += 1;
  return at;
}

/** The length of a bare word at the left edge that is followed by a colon; 0 if the line begins with anything else. */
function keyLength(text: string, start: number): number {
  let at = start;
  while (isWordUnit(text.charCodeAt(at))) at += 1;
  const first = text.charCodeAt(start);
  if (at === start || first < 65 || first === 95 || text.charCodeAt(at) !== COLON) return UNUSUAL;
  const after = text.charCodeAt(at + 1);
  return after === SPACE || isLineEnd(text, at + 1) ? at - start : UNUSUAL;
}

/** A to Z, a to z, 0 to 9 and _. */
function isWordUnit(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) || unit === 95;
}

function isLineEnd(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return at >= text.length || unit === NEWLINE || (unit === RETURN && text.charCodeAt(at + 1) === NEWLINE);
}
