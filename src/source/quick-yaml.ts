import { bareObject, DEEPEST } from './bare-object.ts';
import {
  endOf,
  Flow,
  indentOf,
  isItem,
  KEY,
  type Mark,
  markOf,
  OTHER_WORD,
  plain,
  plainLength,
  singleQuoted,
  UNUSUAL,
  untilQuote,
  withoutComment,
} from './quick-yaml-line.ts';

// The YAML that people write, read line by line at a tenth of what the library takes: block maps and lists, plain and quoted texts, block
// texts, short lists and maps in brackets. Of a text with anything else it says nothing, and the library reads it.

const BLOCK_HEADER = /^([>|])(-?)(?: +#.*)?$/;

/** The value of a YAML text, with maps that inherit nothing; undefined if the library has to say what it is. Throws nothing. */
export function quickYaml(text: string): unknown {
  return quickRead(text.replaceAll('\r\n', '\n'), false)?.value;
}

/** The same with where the values stand; undefined too if its lines do not end with a line feed alone. */
export function quickMarks(text: string): { readonly value: unknown; readonly mark: Mark | undefined } | undefined {
  return quickRead(text, true);
}

function quickRead(text: string, marks: boolean) {
  if (/[\t\r]/.test(text)) return undefined;
  try {
    const reader = new QuickReader(text.split('\n'), marks);
    return { value: reader.read(), mark: reader.mark };
  } catch (error) {
    if (error === UNUSUAL) return undefined;
    throw error;
  }
}

class QuickReader {
  /** Where the value that was read last is written, if that is wanted. */
  mark: Mark | undefined;
  private readonly lines: readonly string[];
  /** Where each line begins in the text, if it is wanted where values are written. */
  private readonly starts: readonly number[] | undefined;
  private at = 0;
  private depth = 0;

  constructor(lines: readonly string[], marks = false) {
    this.lines = lines;
    if (marks) this.starts = startsOf(lines);
  }

  read(): unknown {
    if (this.next() === 0 && this.line === '---') this.at += 1;
    if (this.next() !== 0) throw UNUSUAL;
    const value = this.map(0, this.line);
    if (this.next() !== -1) throw UNUSUAL;
    return value;
  }

  private get line(): string {
    return this.lines[this.at] ?? '';
  }

  /** Goes on to the next line that says something; its indentation, or -1 at the end. */
  private next(): number {
    for (; this.at < this.lines.length; this.at += 1) {
      const indent = indentOf(this.line);
      if (indent < this.line.length && this.line[indent] !== '#') return indent;
    }
    return -1;
  }

  /** Where what is left of a line begins in the text; 0 if nobody wants to know. */
  private offset(rest: string, nth = this.at): number {
    return this.starts ? (this.starts[nth] ?? 0) + (this.lines[nth] ?? '').length - rest.length : 0;
  }

  /** A map whose keys are indented by `indent`; `first` is its first line from the first key on. */
  private map(indent: number, first: string): Record<string, unknown> {
    this.deeper(1);
    const map = bareObject();
    const parts = this.starts && new Map<string, Mark | undefined>();
    const start = this.offset(first);
    for (let rest = first; ; rest = this.line.slice(indent)) {
      const [whole, key] = KEY.exec(rest) ?? [];
      if (whole === undefined || key === undefined || OTHER_WORD.test(key) || Object.hasOwn(map, key)) throw UNUSUAL;
      const from = this.offset(rest);
      map[key] = this.value(rest.slice(whole.length), indent, true);
      if (parts) {
        if (this.mark) this.mark.key = { start: from, end: from + key.length };
        parts.set(key, this.mark);
      }
      if (!this.goesOn(indent)) break;
    }
    this.deeper(-1);
    this.mark = parts && markOf(start, undefined, undefined, parts);
    return map;
  }

  private list(indent: number): unknown[] {
    this.deeper(1);
    const list: unknown[] = [];
    const parts = this.starts && new Map<number, Mark | undefined>();
    const start = this.offset(this.line.slice(indent));
    while (isItem(this.line, indent)) {
      const after = indent + 1 + indentOf(this.line.slice(indent + 1));
      const rest = this.line.slice(after);
      list.push(KEY.test(rest) ? this.map(after, rest) : this.value(rest, indent, false));
      parts?.set(list.length - 1, this.mark);
      if (!this.goesOn(indent)) break;
    }
    this.deeper(-1);
    this.mark = parts && markOf(start, undefined, undefined, parts);
    return list;
  }

  /** True if another entry follows at the same indentation. */
  private goesOn(indent: number): boolean {
    const next = this.next();
    if (next > indent) throw UNUSUAL;
    return next === indent;
  }

  private deeper(step: 1 | -1): void {
    this.depth += step;
    if (this.depth > DEEPEST - 2) throw UNUSUAL;
  }

  /** What stands behind a key or the dash of an item, or on the lines below it. */
  private value(rest: string, indent: number, isOfKey: boolean): unknown {
    const sign = rest.charAt(0);
    if (sign === '>' || sign === '|') return this.block(rest, indent);
    if (sign === '"') return this.doubleQuoted(rest, indent);
    if (sign === '' || sign === '#') return this.below(indent, isOfKey);
    const start = this.offset(rest);
    this.at += 1;
    if (sign === '[' || sign === '{') {
      const piece = new Flow(rest, this.starts && start).item(0);
      this.mark = piece.mark;
      return endOf(rest, piece);
    }
    if (sign !== "'") {
      const raw = withoutComment(rest);
      return this.marked(plain(raw), start, start + plainLength(raw));
    }
    const piece = singleQuoted(rest, 0);
    return this.marked(endOf(rest, piece), start, start + piece.end);
  }

  /** A value with its mark, if that is wanted. */
  private marked<T>(value: T, start: number, end: number): T {
    this.mark = this.starts && markOf(start, end, value);
    return value;
  }

  private below(indent: number, isOfKey: boolean): unknown {
    this.at += 1;
    const next = this.next();
    if (next > indent) return isItem(this.line, next) ? this.list(next) : this.map(next, this.line.slice(next));
    if (isOfKey && next === indent && isItem(this.line, next)) return this.list(indent);
    this.mark = undefined;
    return null;
  }

  private block(header: string, parent: number): string {
    const [, sign, chomp] = BLOCK_HEADER.exec(header) ?? [];
    if (sign === undefined) throw UNUSUAL;
    const start = this.offset(header);
    this.at += 1;
    const lines = this.blockLines(parent, sign === '>');
    const text = `${sign === '|' ? lines.join('\n') : folded(lines)}${chomp === '-' ? '' : '\n'}`;
    return this.marked(text, start, this.offset('', this.at - 1) + (this.at < this.lines.length ? 1 : 0));
  }

  /** The lines of a block text without their indentation, up to the last one with words. */
  private blockLines(parent: number, isFolded: boolean): string[] {
    const indent = indentOf(this.line);
    if (indent <= parent || indent === this.line.length) throw UNUSUAL;
    const lines: string[] = [];
    let end = this.at;
    for (let at = this.at; at < this.lines.length; at += 1) {
      const line = this.lines[at] ?? '';
      const own = indentOf(line);
      const isBlank = own === line.length;
      if (!isBlank && own <= parent) break;
      checkBlockLine(line, isBlank, own - indent, isFolded);
      lines.push(isBlank ? '' : line.slice(indent));
      if (!isBlank) end = at + 1;
    }
    lines.length = end - this.at;
    this.at = end;
    return lines;
  }

  /** A text in double quotes, over one line or several: of escapes only those of `escaped`. */
  private doubleQuoted(first: string, indent: number): string {
    let text = '';
    let line = first.slice(1);
    const start = this.offset(first);
    for (;;) {
      const { said, rest } = untilQuote(line);
      text += said;
      this.at += 1;
      if (rest !== undefined)
        return this.marked(endOf(rest, { value: text, end: 0 }), start, this.offset(rest, this.at - 1));
      const own = indentOf(this.line);
      if (own <= indent || own === this.line.length || line.endsWith(' ')) throw UNUSUAL;
      if (said.endsWith('\n')) text = text.slice(0, -1);
      else text += ' ';
      line = this.line.slice(own);
    }
  }
}

/** Where each of these lines begins in the text. */
function startsOf(lines: readonly string[]): number[] {
  const starts = [0];
  for (const { length } of lines) starts.push((starts.at(-1) ?? 0) + length + 1);
  return starts;
}

/** Refuses a line of a block text that is further in or less far than others, or that ends with spaces: `more` is how much further in it is. */
function checkBlockLine(line: string, isBlank: boolean, more: number, isFolded: boolean): void {
  if (isBlank ? more > 0 : more < 0 || (isFolded && more > 0) || line.endsWith(' ')) throw UNUSUAL;
}

/** Lines of a `>` text: a line end is a space, blank lines part paragraphs and stay. */
function folded(lines: readonly string[]): string {
  let text = lines[0] ?? '';
  let blank = 0;
  for (const line of lines.slice(1)) {
    if (line === '') blank += 1;
    else {
      text += blank > 0 ? '\n'.repeat(blank + 1) + line : ` ${line}`;
      blank = 0;
    }
  }
  return text;
}
