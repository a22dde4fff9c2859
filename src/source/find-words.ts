// Finds words of a value in the YAML text that it was read from: there they may be folded over several lines, joined by a
// backslash at the end of a line, or spelt with an escape. The one way from words to their place.

/** Where something stands in a text, in UTF-16 units; `end` is the first unit after it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** From where to where something stands, with the lines of the file in which it does. Lines and columns count from 1. */
export interface Range {
  readonly line: number;
  readonly column: number;
  /** The column is that of the first unit after it. */
  readonly endLine: number;
  readonly endColumn: number;
}

/** Words of a value, and where they begin in it, in UTF-16 units from the first that is no white space. */
export interface FoundWords {
  readonly start: number;
  readonly text: string;
}

/** Where in the file each UTF-16 unit of a value is written, and where that ends. */
export interface WrittenUnits {
  readonly value: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Where words of a value stand in the file, without the space around them; undefined if the value does not have them. */
export function findWords({ value, starts, ends }: WrittenUnits, { start, text }: FoundWords): Stretch | undefined {
  const words = text.trim();
  const from = value.length - value.trimStart().length + start;
  const at = value.startsWith(text, from) ? from : value.indexOf(text);
  if (words === '' || at === -1) return undefined;
  const first = at + text.indexOf(words);
  const [begins, stops] = [starts[first], ends[first + words.length - 1]];
  return begins === undefined || stops === undefined ? undefined : { start: begins, end: stops };
}

/**
 * How a value is written between `start` and `end` of a file: plain, in quotes, or as a block. Undefined if it cannot be
 * told, which would be a fault: every unit of the value is looked for in the file.
 */
export function writtenAs(file: string, { start, end }: Stretch, value: string): WrittenUnits | undefined {
  const aligner = new Aligner(file, end, value);
  const sign = file.charAt(start);
  if (sign === '|' || sign === '>') return aligner.block(start);
  return aligner.flow(start, sign === '"' || sign === "'" ? sign : '');
}

const BLANKS = /[ \t]*/y;
const FOLD = /[ \t]*\r?\n(?:[ \t]|\r?\n)*/y;
const JOIN = /\\\r?\n[ \t]*/y;
const ESCAPE = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[^\r\n])/y;
const HEADER = /[|>][^\n]*\n/y;

/** Follows a value through the file, unit by unit. */
class Aligner {
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  /** Up to here there are spaces that no line ends with. */
  private blanks = 0;
  private readonly file: string;
  private readonly end: number;
  private readonly value: string;

  constructor(file: string, end: number, value: string) {
    this.file = file;
    this.end = end;
    this.value = value;
  }

  /** A plain value or one in quotes: lines are folded, and quotes have ways of their own to write a character. */
  flow(start: number, quote: '"' | "'" | ''): WrittenUnits | undefined {
    let at = start + quote.length;
    while (this.starts.length < this.value.length && at < this.end) {
      const join = quote === '"' ? matchAt(JOIN, this.file, at) : '';
      if (join !== '') {
        at += join.length;
        continue;
      }
      const next = this.fold(at) ?? this.character(at, quote);
      if (next === undefined) return undefined;
      at = next;
    }
    return this.written();
  }

  /** A block: what lines have beyond the indentation of the block is theirs. */
  block(start: number): WrittenUnits | undefined {
    let at = start + matchAt(HEADER, this.file, start).length;
    const indent = this.indentOf(at);
    at = this.afterIndent(at, indent);
    while (this.starts.length < this.value.length && at < this.end) {
      const next = this.breaks(at, indent) ?? this.same(at, 1);
      if (next === undefined) return undefined;
      at = next;
    }
    return this.written();
  }

  private written(): WrittenUnits | undefined {
    const { value, starts, ends } = this;
    return starts.length < value.length ? undefined : { value, starts, ends };
  }

  /** Takes what stands at a place as the next units of the value; undefined if those are others. */
  private take(at: number, length: number, units: string): number | undefined {
    if (!this.value.startsWith(units, this.starts.length)) return undefined;
    for (let count = units.length; count > 0; count--) {
      this.starts.push(at);
      this.ends.push(at + length);
    }
    return at + length;
  }

  private same(at: number, length: number): number | undefined {
    return this.take(at, length, this.file.slice(at, at + length));
  }

  /** The end of a line of a value that is no block: a space, or a line less than there are. */
  private fold(at: number): number | undefined {
    if (at < this.blanks) return undefined; // looked at before, so that a long row of spaces takes no longer than words
    const fold = matchAt(FOLD, this.file, at);
    if (fold === '') {
      this.blanks = at + matchAt(BLANKS, this.file, at).length;
      return undefined;
    }
    const lines = fold.split('\n').length - 1;
    return this.take(at, fold.length, lines === 1 ? ' ' : '\n'.repeat(lines - 1));
  }

  private character(at: number, quote: string): number | undefined {
    if (quote === "'" && this.file.startsWith("''", at)) return this.take(at, 2, "'");
    const spelt = quote === '"' ? matchAt(ESCAPE, this.file, at) : '';
    if (spelt === '') return this.same(at, 1);
    const point = /^\\[xuU]./.test(spelt) ? Number.parseInt(spelt.slice(2), 16) : 0;
    const next = this.value.charAt(this.starts.length); // the library knows what a letter behind a backslash stands for
    return this.take(at, spelt.length, point > 0xffff ? String.fromCodePoint(point) : next);
  }

  /** The ends of lines of a block, blank lines among them: as many as the value has, or a space. */
  private breaks(start: number, indent: number): number | undefined {
    let at = start;
    let lines = 0;
    for (let length = this.breakAt(at); length > 0 && at < this.end; length = this.breakAt(at)) {
      at = this.afterIndent(at + length, indent);
      lines++;
    }
    if (lines === 0) return undefined;
    const from = this.starts.length;
    if (lines === 1 && this.value.charAt(from) === ' ') return this.take(start, at - start, ' ');
    let to = from;
    while (this.value.charAt(to) === '\n') to++;
    return this.take(start, at - start, this.value.slice(from, to));
  }

  private breakAt(at: number): number {
    if (this.file.charAt(at) === '\n') return 1;
    return this.file.startsWith('\r\n', at) ? 2 : 0;
  }

  /** The spaces that every line of a block has: those of its first line of words that are not in the value. */
  private indentOf(at: number): number {
    const spaces = /^(?: *\r?\n)*( *)/.exec(this.file.slice(at, this.end))?.[1]?.length ?? 0;
    const own = /^\n*( *)/.exec(this.value)?.[1]?.length ?? 0;
    return spaces - own;
  }

  private afterIndent(at: number, indent: number): number {
    let after = at;
    while (after - at < indent && this.file.charAt(after) === ' ') after++;
    return after;
  }
}

/** What a pattern that is tied to a place finds there; '' if nothing. */
function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

const BLOCK = /[|>][^\n]*\n\s*/y;
const SPACES = /\s/;

/** The text of a value without the sign that begins a block (`>-`), its quotes, and the white space around it. */
export function textOf(text: string, { start, end }: Stretch): Stretch {
  BLOCK.lastIndex = start;
  let from = BLOCK.test(text) && BLOCK.lastIndex < end ? BLOCK.lastIndex : start;
  let to = end;
  const quote = text.charAt(from);
  if (from === start && (quote === '"' || quote === "'") && text.charAt(to - 1) === quote && to - from > 2) {
    from++;
    to--;
  }
  while (to > from && SPACES.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
