import type { AddressFields, Case, Target } from '../case/schema.ts';
import { formatOf } from '../countries/address-formats.ts';
import { type Finding, finding } from '../problem/finding.ts';
import type { Path, YamlFile } from '../source/yaml.ts';
import { postcodePrefix } from './structured.ts';

/**
 * What looks wrong in the addresses that a case gives in parts: a postcode of another form, one where there are none, a
 * missing part that the post asks for. Warnings, for what is known of a country may be older than the address.
 */
export function checkAddresses({ targets }: Case, yaml: YamlFile): Finding[] {
  return Object.entries(targets).flatMap(([slug, target]) => {
    const path = ['targets', slug, 'address'];
    const own = partsOf(target.address);
    const native = target.native ? partsOf(target.native.address) : undefined;
    return [
      ...(own ? [...postcode(own, target, path, yaml), ...missing(own, target, path, yaml)] : []),
      ...(native ? postcode(native, target, ['targets', slug, 'native', 'address'], yaml) : []),
    ];
  });
}

/** True if a postcode looks like one of the country. Spaces and hyphens are nobody's concern, nor are digits of any script. */
export function looksLikePostcode(text: string, country: string): boolean {
  const form = postcodeForm(country);
  if (form === undefined) return false;
  const { pattern, prefix } = form;
  const plain = inAsciiDigits(text).toUpperCase();
  const code = plain.startsWith(prefix) ? plain.slice(prefix.length) : plain;
  return [code, code.replace(/[\s-]/g, '')].some((one) => pattern.test(one));
}

interface PostcodeForm {
  readonly pattern: RegExp;
  /** What the post puts before it, upper case; '' for most. */
  readonly prefix: string;
}

const forms = new Map<string, PostcodeForm | undefined>();

/** How postcodes of a country look; none if it has none. Those that were asked for before are kept. */
function postcodeForm(country: string): PostcodeForm | undefined {
  if (forms.has(country)) return forms.get(country);
  const format = formatOf(country);
  const { postcode: source } = format;
  const form =
    source === undefined
      ? undefined
      : {
          pattern: new RegExp(`^(?:${source})$`),
          prefix: postcodePrefix(format).trim().toUpperCase(),
        };
  forms.set(country, form);
  return form;
}

function partsOf(address: Target['address']): AddressFields | undefined {
  return Array.isArray(address) ? undefined : address;
}

function postcode({ postcode: found }: AddressFields, { country }: Target, path: Path, yaml: YamlFile): Finding[] {
  if (found === undefined || looksLikePostcode(found, country)) return [];
  const { postcode: pattern, postcodeExample: example } = formatOf(country);
  const place = yaml.place([...path, 'postcode']);
  if (pattern === undefined) return [finding('postcode-none', { found, country }, place, 'warning')];
  return [finding('postcode-form', { found, country, ...(example ? { example } : {}) }, place, 'warning')];
}

function missing(fields: AddressFields, { country }: Target, path: Path, yaml: YamlFile): Finding[] {
  const { needs = [] } = formatOf(country);
  const place = yaml.keyPlace(path);
  return needs
    .filter((field) => fields[field] === undefined)
    .map((field) => finding('address-part-missing', { field, country }, place, 'warning'));
}

/** Digits of Arabic, Persian and all other scripts as 0 to 9; full-width signs as plain ones. */
function inAsciiDigits(text: string): string {
  if (!/[\u0080-\uffff]/.test(text)) return text.trim();
  return text
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, (digit) => String(digitValue(digit.codePointAt(0) ?? 0)))
    .trim();
}

/** Every script has its ten digits in a row, in Unicode, and each row begins after something that is no digit. */
function digitValue(point: number): number {
  let value = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(point - value - 1))) value += 1;
  return value;
}
