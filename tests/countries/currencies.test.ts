import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { COUNTRY_CODES } from '../../src/countries/codes.ts';
import { currenciesOf, isCurrency } from '../../src/countries/currencies.ts';

interface Use {
  readonly _from?: string;
  readonly _to?: string;
  readonly _tender?: string;
}

test('the currencies of every country are those of the CLDR', () => {
  const data = createRequire(import.meta.url)('cldr-core/supplemental/currencyData.json') as {
    supplemental: { currencyData: { region: Readonly<Record<string, readonly Readonly<Record<string, Use>>[]>> } };
  };
  const { region } = data.supplemental.currencyData;
  for (const country of COUNTRY_CODES) {
    const uses = (region[country] ?? []).flatMap((one) => Object.entries(one));
    const now = uses
      .filter(([, { _from, _to, _tender }]) => _from && !_to && _tender !== 'false')
      .map(([code]) => code);
    expect([country, [...currenciesOf(country)].sort()]).toEqual([country, [...new Set(now)].sort()]);
  }
});

test('what is no code of a currency is none', () => {
  expect(['GBP', 'XYZ', 'toString'].map(isCurrency)).toEqual([true, false, false]);
});
