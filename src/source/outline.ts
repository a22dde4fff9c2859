// The top-level keys of a YAML text and the lines of each, found in one scan without a YAML library. It says only what is certain: of a text
// that is laid out in any but the usual way (keys at the left edge, bare words, each once) there is no outline. Of a text that has one, each
// part is read by itself as it is read within the whole: a line that begins at the left edge always ends what stands above it.

/** A top-level key with its value: whole lines of the text, from where to where, in UTF-16 units. Comments below the value are no part of it. */
export interface OutlinePart {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** The parts of a text in their order, by key. */
export type Outline = ReadonlyMap<string, OutlinePart>;

/** The beginning of the text or of a line that is not indented: a key with its colon, or the whole line if it is anything else. */
const AT_LEFT_EDGE = /(?:^|\n)(?:([A-Za-z][A-Za-z0-9_]*):(?=[ \n]|\r\n|$)|([^ \n][^\n]*))/g;

/** The outline of a text; undefined if it is not laid out in the usual way, and has to be read as a whole. */
export function outlineOf(text: string): Outline | undefined {
  const outliner = new Outliner(text);
  AT_LEFT_EDGE.lastIndex = 0;
  for (let match = AT_LEFT_EDGE.exec(text); match; match = AT_LEFT_EDGE.exec(text)) {
    const [whole, key, line = ''] = match;
    const start = match.index + (whole.startsWith('\n') ? 1 : 0);
    const isUsual = key === undefined ? outliner.line(line, start) : outliner.begin(key, start);
    if (!isUsual) return undefined;
  }
  return outliner.end();
}

/** The lines of a text that a part has, from 1. */
export function linesOf(text: string, { start, end }: OutlinePart): { readonly first: number; readonly last: number } {
  const first = newlinesIn(text, 0, start) + 1;
  return { first, last: first + newlinesIn(text, start, Math.max(start, end - 1)) };
}

function newlinesIn(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** Takes the lines at the left edge, one after another. */
class Outliner {
  private readonly parts = new Map<string, OutlinePart>();
  private readonly text: string;
  private part: { key: string; start: number } | undefined;
  /** Where comments begin of which nobody knows yet whether the value goes on after them, and where the last one ends. */
  private comments: { readonly start: number; end: number } | undefined;
  private documentBegun = false;

  constructor(text: string) {
    this.text = text;
  }

  /** Takes a key; false if it is there already, or if something unusual stands above the first. */
  begin(key: string, start: number): boolean {
    const isUsual = this.part ? this.close(start) : ABOVE.test(this.text.slice(0, start));
    this.part = { key, start };
    return isUsual && !this.parts.has(key);
  }

  /** Takes any other line; false if it is not laid out in the usual way. */
  line(line: string, start: number): boolean {
    if (line.startsWith('#')) {
      if (this.goesOn(start)) this.comments = undefined;
      this.comments = { start: this.comments?.start ?? start, end: start + line.length };
      return true;
    }
    if (line === '\r') return true;
    if (!this.part) return this.isDocumentStart(line);
    if (line !== '-' && line !== '-\r' && !line.startsWith('- ')) return false;
    this.comments = undefined; // an item of a list that stands at the left edge, as YAML allows below a key
    return true;
  }

  end(): Outline | undefined {
    if (!this.part || !this.close(this.text.length)) return undefined;
    return this.parts;
  }

  private close(end: number): boolean {
    if (!this.part) return true;
    const { key, start } = this.part;
    const isKnown = this.parts.has(key);
    this.parts.set(key, { key, start, end: this.comments && !this.goesOn(end) ? this.comments.start : end });
    this.comments = undefined;
    return !isKnown;
  }

  /** True if the value goes on between the last comment and a place below it. */
  private goesOn(until: number): boolean {
    return this.comments !== undefined && /[^ \r\n]/.test(this.text.slice(this.comments.end, until));
  }

  /** The line --- above the first key. */
  private isDocumentStart(line: string): boolean {
    const isFirst = !this.documentBegun && /^--- *\r?$/.test(line);
    this.documentBegun = true;
    return isFirst;
  }
}

/** What may stand above the first key: comments, indented or not, the line ---, and nothing. */
const ABOVE = /^(?: *(?:#[^\n]*)?(?:\r?\n)|--- *\r?\n)*$/;
