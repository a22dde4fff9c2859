import * as v from 'valibot';
import type { Finding } from '../problem/finding.ts';
import { nearest } from '../problem/nearest.ts';
import type { Path, YamlFile } from '../source/yaml.ts';
import { caseSchema } from './schema.ts';

// Reads of plain values what fits the schema of a case, and keeps account of what does not.

/** What is read of a value that cannot be. */
export const NOTHING = Symbol('nothing');

/** The parts of a valibot schema that say what it holds. */
interface Schema {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly key?: Schema;
  readonly value?: Schema;
  readonly wrapped?: Schema;
  readonly options?: readonly Schema[];
  readonly pipe?: readonly { readonly type: string; readonly requirement?: unknown }[];
}

/** A text longer than this is not read: no letter has one. */
const LONGEST = 20_000;
/** More items of a list than this are not read. */
const MOST = 500;
/** More misspelt keys than this are not looked up: it takes long. */
const MOST_LOOKED_UP = 100;
/** Names that are no good for reading a misspelt key by: what stands there lets other things pass. */
const NEVER_MEANT = ['names', 'aliases', 'native'];

/** Reads what fits a schema and leaves out what does not. */
export class PartReader {
  readonly gaps: Path[] = [];
  private readonly known = new Set<string>();
  /** How many misspelt keys are still looked up. */
  private lookUps = MOST_LOOKED_UP;
  /** Where values of the content stand in the file, by their paths, where that is another path. */
  private readonly origins = new Map<string, Path>();
  private readonly yaml: YamlFile;

  constructor(yaml: YamlFile) {
    this.yaml = yaml;
  }

  /** Notes that something at a path of the file cannot be read. */
  gap(path: Path): typeof NOTHING {
    const name = JSON.stringify(path);
    if (!this.known.has(name)) this.gaps.push(path);
    this.known.add(name);
    return NOTHING;
  }

  /** Where in the file a value of the content stands. */
  fileOf(path: Path): Path {
    for (let length = path.length; this.origins.size > 0 && length > 0; length--) {
      const origin = this.origins.get(JSON.stringify(path.slice(0, length)));
      if (origin) return [...origin, ...path.slice(length)];
    }
    return path;
  }

  /** The first of two keys of a name: what the second says is not read. */
  gapsAt({ arguments: values }: Finding): void {
    const { key, firstLine } = values as { readonly key: string; readonly firstLine: number };
    const search = (value: unknown, path: Path): void => {
      if (value === null || typeof value !== 'object') return;
      for (const [step, one] of entriesOf(value)) {
        if (step === key && this.yaml.keyPlace([...path, step]).line === firstLine) this.gap([...path, step]);
        search(one, [...path, step]);
      }
    };
    search(this.yaml.value, []);
  }

  /** The value of a schema, or what can be read of it; `path` is that of the file, `own` that of the content. */
  read(schema: unknown, value: unknown, path: Path, own: Path): unknown {
    const result = v.safeParse(schema as v.GenericSchema, value);
    if (result.success && !isPassedOver(schema as Schema, value)) return result.output;
    const holder = unwrapped(schema as Schema);
    if (value === null || value === undefined) return this.gap(path);
    if (holder.entries) return this.map(holder.entries, value, path, own);
    if (holder.type === 'record') return this.record(holder, value, path, own);
    if (holder.item) return this.list(holder.item, value, path, own);
    const form = holder.type === 'union' ? formFor(holder, value) : undefined;
    if (form && form.type !== 'string') return this.read(form, value, path, own);
    return this.leaf(schema as Schema, form ?? holder, value, path);
  }

  private map(entries: Readonly<Record<string, Schema>>, value: unknown, path: Path, own: Path): unknown {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return this.gap(path);
    const given = value as Record<string, unknown>;
    const meant = this.keysOf(given, Object.keys(entries), path);
    const content: Record<string, unknown> = {};
    for (const [key, schema] of Object.entries(entries)) {
      const one = this.entry(schema, given, meant.get(key) ?? key, [path, [...own, key]]);
      if (one === NOTHING) return this.gap(path);
      if (one !== undefined) content[key] = one;
    }
    return content;
  }

  /** What a map has under a key of the file, or what stands in its place; nothing if nothing could. */
  private entry(
    schema: Schema,
    given: Record<string, unknown>,
    key: string,
    [path, own]: readonly [path: Path, own: Path],
  ): unknown {
    const at = [...path, key];
    if (key !== own.at(-1)) this.origins.set(JSON.stringify(own), at);
    const isThere = Object.hasOwn(given, key);
    if (!isThere && !isOptional(schema)) this.gap(at);
    const read = isThere ? this.read(schema, given[key], at, own) : NOTHING;
    return read === NOTHING ? this.instead(schema, own) : read;
  }

  /** The keys of a schema that a map has, each with what it is called there: a misspelt one is read as what it must mean. */
  private keysOf(given: Record<string, unknown>, known: readonly string[], path: Path): Map<string, string> {
    const lacked = known.filter((key) => !Object.hasOwn(given, key) && !NEVER_MEANT.includes(key));
    const keys = new Map<string, string>();
    for (const key of Object.keys(given)) {
      const meant = known.includes(key) ? key : this.lookUps-- > 0 ? nearest(key, lacked) : undefined;
      if (meant === undefined || keys.has(meant)) this.gap([...path, key]);
      else keys.set(meant, key);
    }
    return keys;
  }

  private record({ key: names, value: schema }: Schema, value: unknown, path: Path, own: Path): unknown {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return this.gap(path);
    const content: Record<string, unknown> = {};
    for (const [key, one] of Object.entries(value)) {
      const at = [...path, key];
      const isName = own[0] === 'targets' && own.length === 1; // a slug that is none says all the same who is meant
      const fits = isName || v.safeParse(names as unknown as v.GenericSchema, key).success;
      const read = fits && !FORBIDDEN.includes(key) ? this.read(schema, one, at, [...own, key]) : this.gap(at);
      if (read !== NOTHING) content[key] = read;
    }
    return content;
  }

  private list(item: Schema, value: unknown, path: Path, own: Path): unknown {
    if (!Array.isArray(value)) {
      this.origins.set(JSON.stringify([...own, 0]), path);
      const only = this.read(item, value, path, [...own, 0]);
      return only === NOTHING ? NOTHING : [only];
    }
    const content: unknown[] = [];
    for (const [nth, one] of value.entries()) {
      if (nth >= MOST) return this.gap([...path, nth]) && content;
      const at = [...own, content.length];
      if (content.length !== nth) this.origins.set(JSON.stringify(at), [...path, nth]);
      const read = this.read(item, one, [...path, nth], at);
      if (read !== NOTHING) content.push(read);
      else this.gap([...path, nth]);
    }
    return content;
  }

  /** A number where there should be a text is the text that stands there; a text that is not quite what it must be can be read. */
  private leaf(schema: Schema, holder: Schema, value: unknown, path: Path): unknown {
    if (holder.type !== 'string') return this.gap(path);
    if (typeof value === 'number' || typeof value === 'boolean') {
      const written = v.safeParse(schema as unknown as v.GenericSchema, this.yaml.source(path).trim());
      return written.success ? written.output : this.gap(path);
    }
    const isText = typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST;
    const isFree = !holder.pipe?.some(({ type }) => type === 'check' || type === 'regex') || isLine(holder);
    return isText && isFree ? value.trim() : this.gap(path);
  }

  /** What stands in the content where the file has nothing that can be read. */
  private instead(schema: Schema, own: Path): unknown {
    if (isOptional(schema)) return v.getDefault(schema as unknown as v.GenericSchema);
    const [first, key] = [own[0], own.at(-1)];
    if (key === 'pronouns') return 'they/them';
    if (key === 'country') return own.length === 1 ? this.anyCountry() : (this.countryOf(this.yaml.value) ?? NOTHING);
    if (unwrapped(schema).item) return [];
    if (unwrapped(schema).type === 'record') return {};
    const isSaid = own.length === 1 || first === 'letter' || first === 'sources';
    return isSaid && schema.type === 'string' ? '' : NOTHING;
  }

  /** The country of the case is that of a target as far as anybody can tell; Antarctica, where nobody is written to, if there is none. */
  private anyCountry(): string {
    const { targets } = (this.yaml.value ?? {}) as { readonly targets?: unknown };
    const all = targets !== null && typeof targets === 'object' ? Object.values(targets) : [];
    return all.map((one) => this.countryOf(one)).find((one) => one !== undefined) ?? 'AQ';
  }

  private countryOf(value: unknown): string | undefined {
    const { country } = (value ?? {}) as { readonly country?: unknown };
    const { success, output } = v.safeParse(caseSchema.entries.country, country);
    return success ? (output as string) : undefined;
  }
}

const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];

/** True if valibot passes over something of a value without a word: a list where names should be, or a name that none can be. */
function isPassedOver(schema: Schema, value: unknown): boolean {
  if (value === null || typeof value !== 'object') return false;
  const { type, entries, item, value: named } = unwrapped(schema);
  if (type === 'record' && (Array.isArray(value) || FORBIDDEN.some((key) => Object.hasOwn(value, key)))) return true;
  return entriesOf(value).some(([key, one]) => {
    const within = entries?.[key] ?? item ?? named;
    return within !== undefined && isPassedOver(within, one);
  });
}

function unwrapped(schema: Schema): Schema {
  return schema.wrapped ? unwrapped(schema.wrapped) : schema;
}

function isOptional({ type }: Schema): boolean {
  return type === 'optional';
}

/** True for a text of one line: all that may be wrong with one is its length and where it ends. */
function isLine({ pipe = [] }: Schema): boolean {
  return pipe.every(
    ({ type, requirement }) => type !== 'check' && (type !== 'regex' || String(requirement).startsWith('/^[^\\n')),
  );
}

/** The way in which a value is written: a list, a map or a text. */
function formFor({ options = [] }: Schema, value: unknown): Schema | undefined {
  const isMap = typeof value === 'object' && !Array.isArray(value);
  return (
    options.find((one) =>
      isMap
        ? one.entries !== undefined || one.type === 'record'
        : Array.isArray(value)
          ? one.item
          : one.type === 'string',
    ) ?? options[0]
  );
}

function entriesOf(value: object): [string | number, unknown][] {
  return Array.isArray(value) ? [...value.entries()] : Object.entries(value);
}
