import type { AddressFields } from '../case/schema.ts';
import { type AddressFormat, type Field, formatOf } from '../countries/address-formats.ts';
import { isInland } from '../countries/areas.ts';

/** A field of a line and what stands before it: a separator, or, at the beginning of the line, a prefix such as `AX-`. */
interface Part {
  readonly before: string;
  readonly field: Field;
}

/** What one line of a format is made of. */
interface LineForm {
  readonly parts: readonly Part[];
  readonly after: string;
}

/**
 * An address in lines, without the country, in the order of its country's post. Seen from abroad the town is in capitals
 * (UK Post Office; Deutsche Post; Universal Postal Convention), at home only what the post there wants so. A region that
 * the post has no place for is left out; a town or postcode never is. No line is empty.
 */
export function structuredLines(fields: AddressFields, country: string, origin: string | undefined): string[] {
  const format = formatOf(country);
  const abroad: readonly Field[] = isInland(origin, country) ? [] : ['city', ...(format.capitalsAbroad ?? [])];
  const capitals: readonly Field[] = [...(format.capitals ?? []), ...abroad];
  const text = (field: Field) => {
    const own = textOf(fields, field);
    return capitals.includes(field) ? own.toLocaleUpperCase(format.capitalsIn ?? 'en') : own;
  };
  return setLines(format.lines, text);
}

/** The same in the country's own script, in the order that is usual in it, as written: never in capitals. */
export function nativeStructuredLines(fields: AddressFields, country: string): string[] {
  const format = formatOf(country);
  return setLines(format.native ?? format.lines, (field) => textOf(fields, field));
}

/** What the post of a country puts before a postcode, such as `AX-`; '' for most. */
export function postcodePrefix({ lines }: Pick<AddressFormat, 'lines'>): string {
  for (const line of lines) {
    const [first] = formOf(line).parts;
    if (first?.field === 'postcode') return first.before;
  }
  return '';
}

function textOf(fields: AddressFields, field: Field): string {
  const value = fields[field] ?? '';
  const text = typeof value === 'string' ? value : value.join('\n');
  return text.replace(/[^\S\n]+/gu, ' ').trim();
}

function setLines(forms: readonly string[], text: (field: Field) => string): string[] {
  return withNothingLost(forms, text)
    .flatMap((form) => setLine(formOf(form), text).split('\n'))
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
    .filter((line) => line !== '');
}

/** The lines of a format; a town or postcode without a place in them has one of its own: facts may be older than addresses. */
function withNothingLost(forms: readonly string[], text: (field: Field) => string): string[] {
  const all = forms.join('\n');
  const said = (town: string) => all.toLowerCase().includes(town.toLowerCase()); // Singapore is in the format itself
  const town = all.includes('{city}') || text('city') === '' || said(text('city')) ? [] : ['{city}'];
  const code = all.includes('{postcode}') || text('postcode') === '' ? [] : ['{postcode}'];
  const street = forms.findIndex((form) => form.includes('{street}'));
  return [...forms.slice(0, street + 1), ...town, ...forms.slice(street + 1), ...code];
}

function formOf(line: string): LineForm {
  const parts: Part[] = [];
  let end = 0;
  for (const match of line.matchAll(/\{(street|city|region|postcode)\}/g)) {
    parts.push({ before: line.slice(end, match.index), field: match[1] as Field });
    end = match.index + match[0].length;
  }
  return { parts, after: line.slice(end) };
}

/** A field that is empty takes the separator between it and the next along; one at the end, that before it. */
function setLine({ parts, after }: LineForm, text: (field: Field) => string): string {
  if (parts.length === 0) return after;
  let line = '';
  let separator: string | undefined;
  for (const [index, { before, field }] of parts.entries()) {
    separator ??= index === 0 ? undefined : before;
    const value = text(field);
    if (value === '') continue;
    const set = line === '' ? (index === 0 ? withPrefix(before, value) : value) : `${separator}${value}`;
    line += set;
    separator = undefined;
  }
  return line === '' || textIsEmpty(parts.at(-1), text) ? line : line + after;
}

function textIsEmpty(part: Part | undefined, text: (field: Field) => string): boolean {
  return part === undefined || text(part.field) === '';
}

/** `AX-22150` for 22150, and for a code that a keeper wrote with its prefix. */
function withPrefix(prefix: string, value: string): string {
  const has = prefix.trim() !== '' && value.toUpperCase().startsWith(prefix.trim().toUpperCase());
  return has ? value : prefix + value;
}
