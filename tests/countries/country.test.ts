import { describe, expect, test } from 'vitest';
import { COUNTRY_CODES } from '../../src/countries/codes.ts';
import { country, LACKS } from '../../src/countries/country.ts';
import { examples } from '../support/other-formatters.ts';

const rows = await Promise.all(COUNTRY_CODES.map(country));

describe('the row of a country', () => {
  test('is there for every code, and for none else', async () => {
    expect(rows.every((row) => row !== undefined)).toBe(true);
    for (const code of ['ZZ', '', 'ch', 'toString', '__proto__']) expect(await country(code)).toBeUndefined();
  });

  test('says for each fact who says so', () => {
    for (const row of rows) {
      const facts = [row?.namesSource, row?.address, row?.airmail, row?.paper, row?.excellency, ...(row?.inland ?? [])];
      for (const fact of [...facts, row?.postReads, row?.form].filter((one) => one !== undefined)) {
        expect(fact?.source, row?.code).toMatch(/\S/);
        expect(['H', 'M', 'L', 'our choice'], row?.code).toContain(fact?.confidence);
      }
    }
  });

  test('names what it lacks', async () => {
    const [chile, germany] = await Promise.all([country('CL'), country('DE')]);
    expect(chile?.lacks).toEqual(['airmail', 'form', 'inlandTransit', 'transit']);
    expect(germany?.lacks).toEqual([]);
    expect(LACKS.filter((part) => rows.every((row) => row?.lacks.includes(part)))).toEqual([]);
  });

  test('holds all that is known', async () => {
    expect(await country('US')).toMatchObject({
      code: 'US',
      names: { en: 'United States of America', 'pt-BR': 'Estados Unidos' },
      adjectives: ['American'],
      languages: ['en'],
      postReads: { value: 'en', confidence: 'H' },
      airmail: { words: ['Airmail', 'Par avion'] },
      envelope: '#10',
      form: { value: 'us' },
      paper: { value: 'Letter' },
      weekend: [6, 7],
      partOfWorld: 'the Americas',
      excellency: { used: false },
    });
    expect((await country('US'))?.inland.map(({ code }) => code)).toContain('PR');
    expect((await country('DE'))?.regions.SN).toBe('Sachsen');
    expect((await country('EG'))?.otherNames).toContain('Arab Republic of Egypt');
  });
});

describe('the countries most written to', () => {
  const most = [...examples().keys()];

  test('are at least eighty, each with facts that have a source', () => {
    expect(most.length).toBeGreaterThanOrEqual(80);
    for (const code of most) {
      const row = rows.find((one) => one?.code === code);
      expect(row?.address.confidence, code).toMatch(/^[HM]$/);
      expect(row?.adjectives.length ?? 0, code).toBeGreaterThan(code === 'PS' ? -1 : 0);
      expect(row?.languages.length, code).toBeGreaterThan(0);
      expect(row?.otherNames.length, code).toBeGreaterThanOrEqual(1);
      expect(row?.partOfWorld, code).toBeDefined();
    }
  });
});
