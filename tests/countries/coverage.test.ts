import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { COUNTRY_CODES } from '../../src/countries/codes.ts';
import { country } from '../../src/countries/country.ts';
import { confidences, FACTS } from '../../src/countries/coverage.ts';
import { MAIN_SENDERS, MOST_WRITTEN_TO } from '../../src/countries/most-written.ts';
import { noneFoundOf } from '../../src/countries/none-found.ts';
import { LETTER_COUNTRIES } from '../../src/countries/stationery.ts';
import { weekendOf } from '../../src/countries/weekends.ts';

const require = createRequire(import.meta.url);
const CODES = [...new Set([...MOST_WRITTEN_TO.codes, ...MAIN_SENDERS])];

test('eighty countries are most written to, each a country, and so are those that write', () => {
  expect(new Set(MOST_WRITTEN_TO.codes).size).toBe(80);
  expect(CODES.filter((code) => !COUNTRY_CODES.includes(code))).toEqual([]);
});

test.each(CODES)('each fact of %s has a source, or says what was looked for in vain', async (code) => {
  const row = await country(code);
  if (row === undefined) throw new Error(code);
  const sure = confidences(row);
  const without = FACTS.filter((fact) => !['H', 'M', 'L'].includes(sure[fact] ?? ''));
  expect(Object.keys(row.noneFound).toSorted()).toEqual(without.toSorted());
  for (const { lookedFor, date } of Object.values(row.noneFound)) {
    expect(lookedFor).toMatch(/\w/);
    expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
});

test('where nobody looked, nothing is said to be looked for in vain', () => {
  expect(noneFoundOf('AQ')).toEqual({});
  expect(noneFoundOf('toString')).toEqual({});
});

test('weekends and paper are those of CLDR', () => {
  const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
  const { weekData, measurementData } = {
    ...require('cldr-core/supplemental/weekData.json').supplemental,
    ...require('cldr-core/supplemental/measurementData.json').supplemental,
  };
  const of = (table: Record<string, string>, code: string) => table[code] ?? table['001'] ?? '';
  for (const code of COUNTRY_CODES) {
    const [first, last] = [weekData.weekendStart, weekData.weekendEnd].map(
      (table) => days.indexOf(of(table, code)) + 1,
    );
    expect([...new Set([first, last])], code).toEqual(weekendOf(code));
    const letter = of(measurementData.paperSize, code) === 'US-Letter';
    expect((LETTER_COUNTRIES.codes as readonly string[]).includes(code), code).toBe(letter);
  }
});
