// Questions to a print system and its answers, as RFC 8010 writes them: a head, then groups of attributes, each a tag, a
// name and a value. No library: those there are either leave collections out, of which every answer is full, or bring
// a megabyte with them.

/** A value of an attribute. Collections, dates and values that are missing or unknown are left out. */
export type IppValue = string | number | boolean | IppRange;

/** Whole numbers from `low` to `high`. */
interface IppRange {
  readonly low: number;
  readonly high: number;
}

/** The attributes of one thing, such as a printer or a job, by name. */
export type IppGroup = ReadonlyMap<string, readonly IppValue[]>;

/** An answer. `status` is that of RFC 8011, B.1: below 0x100 all is well. */
export interface IppAnswer {
  readonly status: number;
  /** Of printers and jobs, in their order; not those of the answer itself. */
  readonly groups: readonly IppGroup[];
}

/** Operations: RFC 8011, 5.4.15, and what CUPS adds (cups.org/doc/spec-ipp.html). */
export const OPERATIONS = { job: 0x0009, jobs: 0x000a, printer: 0x000b, default: 0x4001, printers: 0x4002 } as const;

/** RFC 8010, 3.5: tags of groups, and of values. */
const TAGS = {
  operation: 0x01,
  end: 0x03,
  firstValue: 0x10,
  integer: 0x21,
  boolean: 0x22,
  enumeration: 0x23,
  range: 0x33,
  collection: 0x34,
  textWithLanguage: 0x35,
  nameWithLanguage: 0x36,
  collectionEnd: 0x37,
  text: 0x41,
  name: 0x42,
  keyword: 0x44,
  uri: 0x45,
  charset: 0x47,
  language: 0x48,
  lastText: 0x49,
} as const;

/** What a question is about and what is wanted to know. */
export interface IppQuestion {
  readonly operation: number;
  /** The printer, where one is meant. */
  readonly printer?: string;
  readonly job?: number;
  /** Who asks: print systems tell more to whom a job belongs. */
  readonly user?: string;
  /** Only jobs of who asks. */
  readonly mine?: boolean;
  /** Names of attributes. */
  readonly wanted: readonly string[];
}

/** The bytes of a question. */
export function ippRequest({ operation, printer, job, user, mine, wanted }: IppQuestion): Uint8Array {
  const parts: number[] = [2, 0, operation >> 8, operation & 0xff, 0, 0, 0, 1, TAGS.operation];
  const add = (tag: number, name: string, value: Uint8Array) => {
    const bytes = utf8(name);
    parts.push(tag, bytes.length >> 8, bytes.length & 0xff, ...bytes, value.length >> 8, value.length & 0xff, ...value);
  };
  add(TAGS.charset, 'attributes-charset', utf8('utf-8'));
  add(TAGS.language, 'attributes-natural-language', utf8('en'));
  if (printer !== undefined) add(TAGS.uri, 'printer-uri', utf8(printer));
  if (job !== undefined) add(TAGS.integer, 'job-id', new Uint8Array([job >> 24, job >> 16, job >> 8, job]));
  if (user !== undefined) add(TAGS.name, 'requesting-user-name', utf8(user));
  if (mine) add(TAGS.boolean, 'my-jobs', new Uint8Array([1]));
  for (const [index, name] of wanted.entries())
    add(TAGS.keyword, index === 0 ? 'requested-attributes' : '', utf8(name));
  return new Uint8Array([...parts, TAGS.end]);
}

const utf8 = (text: string) => new TextEncoder().encode(text);

/** An answer from its bytes; undefined if they are none. */
export function ippAnswer(bytes: Uint8Array): IppAnswer | undefined {
  if (bytes.length < 9) return undefined;
  try {
    return new IppReader(bytes).answer();
  } catch (error) {
    if (error instanceof RangeError) return undefined; // it ends before it should
    throw error;
  }
}

class IppReader {
  private readonly view: DataView;
  private at = 8;
  private readonly groups: Map<string, IppValue[]>[] = [];
  private group = new Map<string, IppValue[]>();
  private values: IppValue[] = [];
  /** How many collections the place stands in. */
  private depth = 0;

  constructor(bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  answer(): IppAnswer {
    for (let tag = this.byte(); tag !== TAGS.end; tag = this.byte()) {
      if (tag < TAGS.firstValue) this.begin(tag);
      else this.attribute(tag);
    }
    return { status: this.view.getUint16(2), groups: this.groups };
  }

  private begin(tag: number): void {
    this.group = new Map();
    if (tag !== TAGS.operation) this.groups.push(this.group);
  }

  /** A value with the name of its attribute; without one it is one more of the attribute before. */
  private attribute(tag: number): void {
    const name = this.text(this.short());
    const from = this.at + 2;
    const to = from + this.short();
    if (this.depth === 0) {
      if (name !== '') {
        this.values = [];
        this.group.set(name, this.values);
      }
      const value = this.value(tag, from, to);
      if (value !== undefined) this.values.push(value);
    }
    if (tag === TAGS.collection) this.depth += 1;
    if (tag === TAGS.collectionEnd) this.depth -= 1;
    this.at = to;
  }

  private value(tag: number, from: number, to: number): IppValue | undefined {
    const { view } = this;
    switch (tag) {
      case TAGS.integer:
      case TAGS.enumeration:
        return view.getInt32(from);
      case TAGS.boolean:
        return view.getUint8(from) !== 0;
      case TAGS.range:
        return { low: view.getInt32(from), high: view.getInt32(from + 4) };
      case TAGS.textWithLanguage:
      case TAGS.nameWithLanguage: {
        const start = from + 2 + view.getUint16(from);
        return this.slice(start + 2, start + 2 + view.getUint16(start));
      }
      default:
        return tag >= TAGS.text && tag <= TAGS.lastText ? this.slice(from, to) : undefined;
    }
  }

  private byte(): number {
    this.at += 1;
    return this.view.getUint8(this.at - 1);
  }

  private short(): number {
    this.at += 2;
    return this.view.getUint16(this.at - 2);
  }

  private text(length: number): string {
    this.at += length;
    return this.slice(this.at - length, this.at);
  }

  private slice(from: number, to: number): string {
    if (to > this.view.byteLength) throw new RangeError('too short');
    return new TextDecoder().decode(new Uint8Array(this.view.buffer, this.view.byteOffset + from, to - from));
  }
}

/** The texts of an attribute. */
export function texts(group: IppGroup, name: string): string[] {
  return (group.get(name) ?? []).filter((value): value is string => typeof value === 'string');
}

/** The first text of an attribute; '' if it has none. */
export function text(group: IppGroup, name: string): string {
  return texts(group, name)[0] ?? '';
}

/** The first number of an attribute. */
export function number(group: IppGroup, name: string): number | undefined {
  return (group.get(name) ?? []).find((value) => typeof value === 'number');
}
