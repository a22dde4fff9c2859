import { bareObject, DEEPEST } from './bare-object.ts';
import type { Stretch } from './find-words.ts';

// What stands within a line of the YAML that people write: texts in quotes and without, numbers, short lists and maps in brackets.

/** Thrown where something stands that only the library can say. */
export const UNUSUAL = { name: 'unusual YAML' };

/** A bare key and its colon at the beginning of what is left of a line. */
export const KEY = /^([A-Za-z][A-Za-z0-9_.-]{0,100}):(?: +|$)/;
/** Keys and plain texts that YAML takes for something else (the core schema). */
export const OTHER_WORD = /^(?:null|true|false)$/i;
const WORDS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['null', null],
  ['true', true],
  ['false', false],
]);
/** How a plain text may begin: not with a sign that means something, nor with a full stop or a sign of a number. */
const PLAIN_START = /^[^\s[\]{},#&*!|>'"%@`?:~.+=<\\-]/;
const WHOLE_NUMBER = /^\d{1,15}$/;
/** A day or a month, which is a text. */
const DAY = /^\d{4}-\d{2}(?:-\d{2})?$/;
/** What might be a number in some way of writing it. */
const NUMBERLIKE = /^\d[\dA-Fa-f.xXoO_+-]*$/;
const AFTER_VALUE = /^(?: +(?:#.*)?)?$/;

/** How far a line is indented, by spaces. */
export function indentOf(line: string): number {
  let at = 0;
  while (line.charCodeAt(at) === 32) at += 1;
  return at;
}

/** True if an item of a list begins there. */
export function isItem(line: string, indent: number): boolean {
  return line[indent] === '-' && (line.length === indent + 1 || line[indent + 1] === ' ');
}

/** What a backslash and the signs behind it say: a quote, a backslash, a space that French needs, or that the line goes on below. */
function escaped(signs: string): { readonly said: string; readonly length: number } {
  const next = signs[1];
  if (next === undefined) return { said: '\n', length: 2 };
  if (next === '"' || next === '\\') return { said: next, length: 2 };
  if (!/^\\u(?:00a0|202f)/i.test(signs)) throw UNUSUAL;
  return { said: String.fromCharCode(Number.parseInt(signs.slice(2), 16)), length: 6 };
}

/** What stands on a line before the quote that ends a text, with a line feed where a backslash joins it to the next; and what stands after. */
export function untilQuote(line: string): { readonly said: string; readonly rest?: string } {
  let said = '';
  let from = 0;
  for (let at = 0; at < line.length; at += 1) {
    const sign = line[at];
    if (sign === '"') return { said: said + line.slice(from, at), rest: line.slice(at + 1) };
    if (sign !== '\\') continue;
    const { said: one, length } = escaped(line.slice(at, at + 6));
    said += line.slice(from, at) + one;
    from = at + length;
    at += length - 1;
  }
  return { said: said + line.slice(from) };
}

/** Where a value and its key are written, in UTF-16 units of the text, and what stands in it. */
export interface Mark {
  readonly start: number;
  /** Not known of a map or list that goes over several lines: the library says where such a thing ends. */
  readonly end: number | undefined;
  /** Nothing until somebody says that the value has one. */
  key: Stretch | undefined;
  /** The value, if it is a text. */
  readonly value: string | undefined;
  readonly parts: ReadonlyMap<string | number, Mark | undefined> | undefined;
}

/** A mark of a value without its key. */
export function markOf(start: number, end: number | undefined, value: unknown, parts?: Mark['parts']): Mark {
  return { start, end, key: undefined, value: typeof value === 'string' ? value : undefined, parts };
}

type Parts = Map<string | number, Mark | undefined>;

/** A value within a line, where it ends, and where it is written, if that is wanted. */
interface Piece {
  readonly value: unknown;
  readonly end: number;
  readonly mark?: Mark | undefined;
}

/** Lists and maps in brackets on one line. */
export class Flow {
  private readonly line: string;
  private readonly offset: number | undefined;

  /** `offset` is where the line begins in the text, if it is wanted where values are written. */
  constructor(line: string, offset: number | undefined) {
    this.line = line;
    this.offset = offset;
  }

  item(start: number, depth = 0): Piece {
    const at = this.skip(start);
    const sign = this.line.charAt(at);
    if (depth > DEEPEST / 3) throw UNUSUAL;
    if (sign === '[') return this.entries(at, ']', depth, []);
    if (sign === '{') return this.entries(at, '}', depth, bareObject());
    if (sign === "'") return this.scalar(at, singleQuoted(this.line, at));
    if (sign === '"') {
      const { said, rest } = untilQuote(this.line.slice(at + 1));
      if (rest === undefined) throw UNUSUAL;
      return this.scalar(at, { value: said, end: this.line.length - rest.length });
    }
    let end = at;
    while (end < this.line.length && !/[,[\]{}#:"]/.test(this.line.charAt(end))) end += 1;
    const raw = this.line.slice(at, end);
    return this.scalar(at, { value: plain(raw), end }, at + plainLength(raw));
  }

  private scalar(start: number, { value, end }: Piece, stop = end): Piece {
    return { value, end, mark: this.mark(start, stop, value) };
  }

  private mark(start: number, end: number, value: unknown, parts?: Mark['parts']): Mark | undefined {
    return this.offset === undefined ? undefined : markOf(this.offset + start, this.offset + end, value, parts);
  }

  private entries(start: number, close: string, depth: number, all: unknown[] | Record<string, unknown>): Piece {
    const parts: Parts = new Map();
    const whole = (end: number) => ({ value: all, end, mark: this.mark(start, end, undefined, parts) });
    let at = this.skip(start + 1);
    if (this.line[at] === close) return whole(at + 1);
    for (;;) {
      at = this.skip(Array.isArray(all) ? this.member(at, depth, all, parts) : this.pair(at, depth, all, parts));
      if (this.line[at] === close) return whole(at + 1);
      if (this.line[at] !== ',' || this.line[at + 1] !== ' ') throw UNUSUAL;
      at = this.skip(at + 1);
    }
  }

  /** Takes a member of a list; where it ends. */
  private member(start: number, depth: number, list: unknown[], parts: Parts): number {
    const { value, end, mark } = this.item(start, depth + 1);
    parts.set(list.length, mark);
    list.push(value);
    return end;
  }

  /** Takes a key of a map with its value; where it ends. */
  private pair(start: number, depth: number, map: Record<string, unknown>, parts: Parts): number {
    const [whole, key] = KEY.exec(this.line.slice(start, start + 120)) ?? [];
    if (whole === undefined || key === undefined || OTHER_WORD.test(key) || Object.hasOwn(map, key)) throw UNUSUAL;
    const { value, end, mark } = this.item(start + whole.length, depth + 1);
    map[key] = value;
    const from = (this.offset ?? 0) + start;
    if (mark) mark.key = { start: from, end: from + key.length };
    parts.set(key, mark);
    return end;
  }

  private skip(start: number): number {
    let at = start;
    while (this.line[at] === ' ') at += 1;
    return at;
  }
}

/** A text in single quotes without one in it. */
export function singleQuoted(line: string, start: number): Piece {
  const end = line.indexOf("'", start + 1);
  if (end === -1 || line[end + 1] === "'") throw UNUSUAL;
  return { value: line.slice(start + 1, end), end: end + 1 };
}

/** The value of a line that says nothing more, except in a comment. */
export function endOf<T>(line: string, { value, end }: { readonly value: T; readonly end: number }): T {
  if (!AFTER_VALUE.test(line.slice(end))) throw UNUSUAL;
  return value;
}

/** A plain text without the comment behind it. */
export function withoutComment(text: string): string {
  const at = text.indexOf(' #');
  return at === -1 ? text : text.slice(0, at);
}

/** How long a plain text is without the blanks behind it. */
export function plainLength(raw: string): number {
  let end = raw.length;
  while (raw[end - 1] === ' ') end -= 1;
  return end;
}

/** What a plain text is: words, a number, true, false or null. */
export function plain(raw: string): unknown {
  const text = raw.slice(0, plainLength(raw));
  if (!PLAIN_START.test(text) || text.includes(': ') || text.endsWith(':')) throw UNUSUAL;
  if (OTHER_WORD.test(text)) {
    if (!WORDS.has(text)) throw UNUSUAL;
    return WORDS.get(text);
  }
  if (WHOLE_NUMBER.test(text)) return Number(text);
  if (NUMBERLIKE.test(text) && !DAY.test(text)) throw UNUSUAL;
  return text;
}
