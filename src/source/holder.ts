// What a valibot schema holds, as far as a check of a shape must know.

/** The parts of a valibot schema that say what it holds. */
export interface Holder {
  readonly type: string;
  readonly entries?: Record<string, Holder>;
  readonly item?: Holder;
  readonly value?: Holder;
  /** Of a map: what its keys may be. */
  readonly key?: Holder;
  readonly wrapped?: Holder;
  /** Of a union: what a value may be; of a picklist: the words. */
  readonly options?: readonly Holder[] | readonly string[];
}

/** Something that may be written in several ways, such as a list or a map. */
type SeveralForms = Holder & { readonly options: readonly Holder[] };

/** True for what may be written in several ways. */
export function hasForms(holder: Holder): holder is SeveralForms {
  return holder.type === 'union';
}

/** The way in which a value is written, right or wrong: a list, a map or a text. */
export function formFor({ options }: SeveralForms, value: unknown): Holder | undefined {
  const types = Array.isArray(value)
    ? ['array']
    : value !== null && typeof value === 'object'
      ? ['strict_object', 'record']
      : ['string', 'picklist'];
  return options.find((one) => types.includes(one.type));
}

/** What holds a value, as it is written. */
export function formOf(holder: Holder, value: unknown): Holder {
  return hasForms(holder) ? (formFor(holder, value) ?? holder) : holder;
}

/** What a value may be that may also be left out. */
export function unwrap(schema: Holder): Holder {
  return schema.wrapped ? unwrap(schema.wrapped) : schema;
}

/** Names that valibot passes over without a word where a map may have any names. */
export const NO_NAMES = ['__proto__', 'constructor', 'prototype'];

/** True if a value has no keys but those of the schema, and no lists where that has maps. */
export function hasKnownKeys(schema: Holder, value: unknown): boolean {
  if (value === null || typeof value !== 'object') return true;
  const holder = formOf(unwrap(schema), value);
  if (!Array.isArray(value)) return isKnownMap(holder, value as Readonly<Record<string, unknown>>);
  const { entries, item, value: values } = holder;
  return !entries && !values && (!item || value.every((one) => hasKnownKeys(item, one)));
}

function isKnownMap({ entries, item, value: values, type }: Holder, map: Readonly<Record<string, unknown>>): boolean {
  const inside = item ?? values;
  for (const key of Object.keys(map)) {
    if (entries ? !Object.hasOwn(entries, key) : type === 'record' && NO_NAMES.includes(key)) return false;
    const next = entries ? entries[key] : inside;
    if (next && !hasKnownKeys(next, map[key])) return false;
  }
  return true;
}
