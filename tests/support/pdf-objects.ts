import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';

// The objects of a PDF as they stand in the file (ISO 32000-1, 7.3), read without any program: only what this program writes.
// Names, references and texts are strings, as qpdf's JSON has them: "/Page", "12 0 R", "u:The choir".

/** A value of a PDF. */
export type Value = null | boolean | number | string | readonly Value[] | Dictionary;

/** A dictionary of a PDF; names and references are strings. */
export interface Dictionary {
  readonly [key: string]: unknown;
}

/** An operator of a page. */
export class Operator {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/** A stream or another object. */
export interface PdfObject {
  readonly value: Value;
  /** The bytes of a stream, unpacked; a character each. */
  readonly stream?: string;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Reads values one after the other. */
export class Reader {
  readonly text: string;
  at = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** What a pattern finds right here; undefined if nothing. */
  take(pattern: RegExp): RegExpExecArray | undefined {
    const sticky = new RegExp(pattern, 'y');
    sticky.lastIndex = this.at;
    const found = sticky.exec(this.text) ?? undefined;
    if (found) this.at = sticky.lastIndex;
    return found;
  }

  /** The next value or operator; undefined at the end. */
  next(): Value | Operator | undefined {
    this.take(/(?:[\0\s]|%[^\n\r]*)*/);
    if (this.at >= this.text.length) return undefined;
    if (this.take(/<</)) return this.dictionary();
    if (this.take(/\[/)) return this.list(/[\s\0]*\]/);
    if (this.take(/\(/)) return textOf(this.literal());
    const hex = this.take(/<([\s0-9a-fA-F]*)>/);
    if (hex) return textOf(Buffer.from(hex[1]?.replace(/\s/g, '') ?? '', 'hex').toString('latin1'));
    const name = this.take(/\/[^\s\0()<>[\]{}/%]*/);
    if (name) return name[0];
    const reference = this.take(/(\d+ \d+ R)(?![A-Za-z])/);
    if (reference) return reference[1] ?? '';
    const number = this.take(/[-+]?(?:\d+\.?\d*|\.\d+)/);
    if (number) return Number(number[0]);
    const word = this.take(/[^\s\0()<>[\]{}/%]+/)?.[0];
    if (word === undefined) throw new Error(`no value at ${this.at}: ${this.text.slice(this.at, this.at + 20)}`);
    const known: Readonly<Record<string, Value>> = { true: true, false: false, null: null };
    return Object.hasOwn(known, word) ? known[word] : new Operator(word);
  }

  private value(): Value {
    const value = this.next();
    if (value === undefined || value instanceof Operator) throw new Error(`no value before ${this.at}`);
    return value;
  }

  private list(end: RegExp): Value[] {
    const all: Value[] = [];
    while (!this.take(end)) all.push(this.value());
    return all;
  }

  private dictionary(): Dictionary {
    const all = this.list(/[\s\0]*>>/);
    return Object.fromEntries(all.flatMap((key, at) => (at % 2 === 0 ? [[String(key), all[at + 1]]] : [])));
  }

  private literal(): string {
    let text = '';
    for (let depth = 1; ; ) {
      const letter = this.text[this.at++];
      if (letter === undefined) throw new Error('a text without an end');
      if (letter === '\\') text += this.escaped();
      else {
        if (letter === '(') depth += 1;
        if (letter === ')') depth -= 1;
        if (depth === 0) return text;
        text += letter;
      }
    }
  }

  private escaped(): string {
    const octal = this.take(/[0-7]{1,3}/);
    if (octal) return String.fromCharCode(Number.parseInt(octal[0], 8));
    const letter = this.text[this.at++] ?? '';
    return letter === '\n' ? '' : (ESCAPES[letter] ?? letter);
  }
}

/** A text as qpdf shows it; bytes that are no text of Unicode stand for themselves. */
function textOf(bytes: string): string {
  if (!bytes.startsWith('\xfe\xff')) return `u:${bytes}`;
  return `u:${new TextDecoder('utf-16be').decode(Buffer.from(bytes.slice(2), 'latin1'))}`;
}

/** Every object of a file by its reference ("12 0 R"), those of packed ones too; and the trailer as "trailer". */
export function objectsIn(path: string): Map<string, PdfObject> {
  const reader = new Reader(readFileSync(path, 'latin1'));
  const found = new Map<string, PdfObject>();
  reader.take(/(?:%[^\n]*\n)+/);
  for (let head = reader.take(OBJECT); head; head = reader.take(OBJECT))
    found.set(`${head[1]} ${head[2]} R`, objectAt(reader));
  if (reader.take(/\s*xref[\s\S]*?trailer/)) found.set('trailer', { value: reader.next() as Value });
  for (const [, { value, stream = '' }] of [...found]) {
    const kind = (value as Dictionary | null)?.['/Type'];
    if (kind === '/ObjStm') for (const [key, one] of packedIn(value as Dictionary, stream)) found.set(key, one);
    if (kind === '/XRef') found.set('trailer', { value });
  }
  return found;
}

function objectAt(reader: Reader): PdfObject {
  const value = reader.next() as Value;
  const stream = reader.take(/\s*stream\r?\n/) ? streamOf(reader, value as Dictionary) : undefined;
  if (!reader.take(/\s*endobj/)) throw new Error(`an object has no end at ${reader.at}`);
  return stream === undefined ? { value } : { value, stream };
}

const OBJECT = /\s*(\d+) (\d+) obj\b/;

function streamOf(reader: Reader, dictionary: Dictionary): string {
  const length = dictionary['/Length'];
  if (typeof length !== 'number') throw new Error('a stream of no known length');
  const bytes = reader.text.slice(reader.at, reader.at + length);
  reader.at += length;
  if (!reader.take(/\s*endstream/)) throw new Error('a stream of another length');
  return dictionary['/Filter'] === '/FlateDecode'
    ? inflateSync(Buffer.from(bytes, 'latin1')).toString('latin1')
    : bytes;
}

function packedIn(dictionary: Dictionary, stream: string): [string, PdfObject][] {
  const reader = new Reader(stream);
  const places = Array.from({ length: Number(dictionary['/N']) }, () => [reader.next(), reader.next()]);
  return places.map(([number, offset]) => {
    reader.at = Number(dictionary['/First']) + Number(offset);
    return [`${number} 0 R`, { value: reader.next() as Value }];
  });
}
