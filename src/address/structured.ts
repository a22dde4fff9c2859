import type { AddressFields } from '../case/schema.ts';
import { type AddressFormat, type AddressPart, formatOf } from '../countries/address-formats.ts';
import { isInland } from '../countries/areas.ts';

/** A field of a line and what stands before it: a separator, or, at the beginning of the line, a prefix such as `AX-`. */
interface LinePiece {
  readonly before: string;
  readonly field: AddressPart;
}

/**
 * An address in lines, without the country, in the order of its country's post. Seen from abroad the town is in capitals
 * (UK Post Office; Deutsche Post; Universal Postal Convention), at home only what the post there wants so. A region that
 * the post has no place for is left out; a town or postcode never is. No line is empty.
 */
export function structuredLines(fields: AddressFields, country: string, origin: string | undefined): string[] {
  const format = formatOf(country);
  const abroad: readonly AddressPart[] = isInland(origin, country) ? [] : ['city', ...(format.capitalsAbroad ?? [])];
  const capitals: readonly AddressPart[] = [...(format.capitals ?? []), ...abroad];
  const twice = saidTwice(fields, format);
  const text = (field: AddressPart) => {
    if (field === twice) return '';
    const own = textOf(fields, field);
    const town = field === 'region' && twice === 'city' && capitals.includes('city'); // it stands for the town
    return capitals.includes(field) || town ? own.toLocaleUpperCase(format.capitalsIn ?? 'en') : own;
  };
  return setLines(format.lines, text);
}

/**
 * The field that would say the name of the other once more, where a town has the name of its region: the region, unless the post
 * needs it, or the town if the region stands beside the postcode. Letters are compared by the rules of the address's language.
 */
function saidTwice(fields: AddressFields, format: AddressFormat): 'city' | 'region' | undefined {
  const small = (field: AddressPart) =>
    textOf(fields, field)
      .toLocaleLowerCase(format.capitalsIn ?? 'en')
      .normalize('NFC');
  if (small('region') !== small('city')) return undefined;
  const line = format.lines.find((one) => one.includes('{postcode}')) ?? '';
  if (line.includes('{region}') && !line.includes('{city}')) return 'city';
  return format.needs?.includes('region') ? undefined : 'region';
}

/** The same in the country's own script, in the order that is usual in it, as written: never in capitals. */
export function nativeStructuredLines(fields: AddressFields, country: string): string[] {
  const format = formatOf(country);
  return setLines(format.native ?? format.lines, (field) => textOf(fields, field));
}

/** What the post of a country puts before a postcode, such as `AX-`; '' for most. */
export function postcodePrefix({ lines }: Pick<AddressFormat, 'lines'>): string {
  for (const line of lines) {
    const [first] = formOf(line);
    if (first?.field === 'postcode') return first.before;
  }
  return '';
}

function textOf(fields: AddressFields, field: AddressPart): string {
  const value = fields[field] ?? '';
  const text = typeof value === 'string' ? value : value.join('\n');
  return text.replace(/[^\S\n]+/gu, ' ').trim();
}

function setLines(forms: readonly string[], text: (field: AddressPart) => string): string[] {
  return withNothingLost(forms, text)
    .flatMap((form) => setLine(formOf(form), text).split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The lines of a format; a town or postcode without a place in them has one of its own: facts may be older than addresses. */
function withNothingLost(forms: readonly string[], text: (field: AddressPart) => string): string[] {
  const all = forms.join('\n');
  const said = (town: string) => all.toLowerCase().includes(town.toLowerCase()); // Singapore is in the format itself
  const town = all.includes('{city}') || said(text('city')) ? [] : ['{city}'];
  const code = all.includes('{postcode}') ? [] : ['{postcode}'];
  const street = forms.findIndex((form) => form.includes('{street}'));
  return [...forms.slice(0, street + 1), ...town, ...forms.slice(street + 1), ...code];
}

/** What one line of a format is made of; nothing stands behind its last field. */
function formOf(line: string): LinePiece[] {
  const parts: LinePiece[] = [];
  let end = 0;
  for (const match of line.matchAll(/\{(street|city|region|postcode)\}/g)) {
    parts.push({ before: line.slice(end, match.index), field: match[1] as AddressPart });
    end = match.index + match[0].length;
  }
  return parts;
}

/** Fields that are empty take what stands before them along; beside a postcode no comma is left of it. */
function setLine(parts: readonly LinePiece[], text: (field: AddressPart) => string): string {
  let line = '';
  let last: number | undefined;
  for (const [index, { before, field }] of parts.entries()) {
    const value = text(field);
    if (value === '') continue;
    if (last === undefined) line = index === 0 ? withPrefix(before, value) : value;
    else line += separator(parts, last, index) + value;
    last = index;
  }
  return line;
}

/** What stands between two fields of a line: with others left out between them, a postcode has only a space beside it. */
function separator(parts: readonly LinePiece[], from: number, to: number): string {
  const beside = [parts[from], parts[to]].some((part) => part?.field === 'postcode');
  return to > from + 1 && beside ? ' ' : (parts[to]?.before ?? ' ');
}

/** `AX-22150` for 22150, and for a code that a keeper wrote with its prefix. */
function withPrefix(prefix: string, value: string): string {
  const has = value.toUpperCase().startsWith(prefix.trim().toUpperCase());
  return has ? value : prefix + value;
}
