import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { addressOf, allLines } from '../src/address/lines.ts';
import type { AddressFields, Target } from '../src/case/schema.ts';
import { COUNTRY_CODES } from '../src/countries/codes.ts';
import { COUNTRY_LANGUAGES, countryNames } from '../src/countries/countries.ts';

/** What an invented address looks like on an envelope, written from what the post of its country says. */
interface Sample {
  readonly source: string;
  readonly fields: AddressFields;
  /** Lines seen from the same country. */
  readonly home: readonly string[];
  /** Lines seen from other countries, the country last. */
  readonly abroad: Readonly<Record<string, readonly string[]>>;
  readonly native?: { readonly language: string; readonly fields: AddressFields; readonly lines: readonly string[] };
}

const FOLDER = new URL('./addresses/', import.meta.url);
const ROLE = 'Office';

/** A file is named after the country; a second one of a country has a hyphen and a word besides. */
const samples = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.yaml'))
  .sort()
  .map((file) => {
    const sample: Sample = parse(readFileSync(new URL(file, FOLDER), 'utf8'));
    return { file, country: file.slice(0, 2).toUpperCase(), ...sample };
  });

const journeys = samples.flatMap(({ file, country, fields, home, abroad }) => [
  { file, country, fields, origin: country, lines: home },
  ...Object.entries(abroad).map(([origin, lines]) => ({ file, country, fields, origin, lines })),
]);

function target(country: string, address: AddressFields): Target {
  const none = { email: [], fax: [], phone: [], social: [] };
  return { kind: 'target', role: ROLE, country, address, salutation: {}, closing: {}, ...none };
}

describe('an address is written as the post of its country wants it', () => {
  test('for at least sixty countries, each file with a source', () => {
    expect(new Set(samples.map(({ country }) => country)).size).toBeGreaterThanOrEqual(60);
    for (const { file, country, source, abroad } of samples) {
      expect(COUNTRY_CODES, file).toContain(country);
      expect(source, file).toMatch(/\w/);
      expect(Object.keys(abroad), file).toEqual(expect.arrayContaining(['US', 'DE'].filter((one) => one !== country)));
    }
  });

  test.each(journeys)('$file from $origin', async ({ country, fields, origin, lines }) => {
    const address = addressOf(target(country, fields), origin, await countryNames(origin));
    expect(allLines(address)).toEqual([ROLE, ...lines]);
  });

  test.each(samples.filter(({ native }) => native))('$file in its own script', async ({ country, fields, native }) => {
    if (!native) throw new Error('filtered above');
    const both = { ...target(country, fields), native: { lang: native.language, address: native.fields } };
    expect(addressOf(both, 'US', await countryNames('US')).native?.lines).toEqual(native.lines);
  });
});

describe('the name of a country', () => {
  test.each(COUNTRY_LANGUAGES)('in %s it is a name, without a comma or a bracket, for every code', async (language) => {
    const names = await countryNames(undefined, language);
    const wrong = COUNTRY_CODES.map((code) => ({ code, name: names.postal(code) })).filter(
      ({ code, name }) => name.trim() === '' || name === code || /[,،、;()（）[\]]/.test(name),
    );
    expect(wrong).toEqual([]);
  });
});
