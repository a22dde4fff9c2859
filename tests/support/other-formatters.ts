import { readdirSync, readFileSync } from 'node:fs';
import addressFormatter from '@fragaria/address-formatter';
import { formatAddress } from 'localized-address-format';
import { parse } from 'yaml';
import { structuredLines } from '../../src/address/structured.ts';
import type { AddressFields } from '../../src/case/schema.ts';
import { formatOf } from '../../src/countries/address-formats.ts';

// One invented address of many countries, as we write it and as two other libraries do: localized-address-format (the data of
// libaddressinput) and @fragaria/address-formatter (those of OpenCage).

/** Countries of which tests/addresses/ has no example, and to which letters go. */
const MORE = 'AF BH CD CM CU ER ET GE GT HN JO KG KH LA LB LY NI NP PS QA SD SV SY TH TJ TM TZ UG UZ YE ZW';

const FOLDER = new URL('../addresses/', import.meta.url);

/** The parts of an address by country. */
export function examples(): ReadonlyMap<string, AddressFields> {
  const written = readdirSync(FOLDER)
    .filter((file) => /^[a-z]{2}\.yaml$/.test(file))
    .map((file) => {
      const { fields }: { fields: AddressFields } = parse(readFileSync(new URL(file, FOLDER), 'utf8'));
      return [file.slice(0, 2).toUpperCase(), fields] as const;
    });
  const more = MORE.split(' ').map((code) => [code, made(code)] as const);
  return new Map([...written, ...more].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function made(code: string): AddressFields {
  const { postcodeExample: postcode } = formatOf(code);
  const fields = { street: ['1 Sample Street'], city: 'Exampleton', region: 'Sampleshire' };
  return { ...fields, ...(postcode ? { postcode } : {}) } as AddressFields;
}

/** The lines of an address without capitals, accents and signs, which the three treat otherwise. */
export interface Written {
  readonly ours: string;
  readonly libaddressinput: string;
  readonly opencage: string;
}

/** How the three write it; lines stand apart by " / ". */
export function written(code: string, fields: AddressFields): Written {
  const street = [fields.street ?? []].flat();
  const { city = '', region = '', postcode = '' } = fields;
  const place = { postalCountry: code, addressLines: street, locality: city, administrativeArea: region };
  const lib = formatAddress({ ...place, postalCode: postcode }, 'latin');
  const input = { countryCode: code, road: street.join('\n'), city, state: region, postcode };
  const opencage = addressFormatter.format(input, { output: 'array', appendCountry: false });
  return {
    ours: plain(structuredLines(fields, code, undefined)),
    libaddressinput: plain(lib),
    opencage: plain(opencage),
  };
}

function plain(lines: readonly string[]): string {
  return lines
    .map((line) => line.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss'))
    .map((line) => line.replace(/[^\p{L}\p{N}]+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join(' / ');
}
