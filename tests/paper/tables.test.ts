import { describe, expect, test } from 'vitest';
import { SHEET_CHOICES } from '../../src/commands/flags.ts';
import { COUNTRY_CODES } from '../../src/countries/codes.ts';
import { COUNTRY_FORMS, envelopeOf, formOf, LETTER_COUNTRIES } from '../../src/countries/stationery.ts';
import { ENVELOPE_NAMES, ENVELOPES, findEnvelope, nameKey } from '../../src/paper/envelopes.ts';
import { FORM_NAMES } from '../../src/paper/form-names.ts';
import { FORMS, formFor, MARKS } from '../../src/paper/forms.ts';
import { SHEETS, sheetOf } from '../../src/paper/sheets.ts';
import { WINDOWS, windowFor, windowsFor } from '../../src/paper/windows.ts';

/** Every object inside a value that says how sure it is, or from where. */
function sourced(value: unknown): { source?: unknown; confidence?: unknown }[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'source' in value || 'confidence' in value ? [value] : [];
  return [...own, ...Object.values(value).flatMap(sourced)];
}

describe('every fact has a source and says how sure it is', () => {
  const tables = { SHEETS, LETTER_COUNTRIES, ENVELOPES, WINDOWS, FORMS, COUNTRY_FORMS, MARKS };

  test.each(Object.entries(tables))('%s', (_, table) => {
    const rows = sourced(table);
    const least = '0' in table ? (table as readonly unknown[]).length : 1;
    expect(rows.length).toBeGreaterThanOrEqual(least);
    for (const row of rows) {
      expect(row.source, JSON.stringify(row)).toMatch(/\S/);
      expect(['H', 'M', 'L', 'our choice'], JSON.stringify(row)).toContain(row.confidence);
    }
  });

  test.each(Object.values(FORMS))('each part of form $name', (form) => {
    const parts = Object.values(form).filter((part) => typeof part === 'object');
    expect(parts.length).toBeGreaterThanOrEqual(5);
    for (const part of parts) expect(sourced(part), JSON.stringify(part)).toHaveLength(1);
  });

  test('what nobody prescribes is called our choice and nothing else', () => {
    for (const row of sourced(tables)) {
      if (/nobody|not looked up/.test(String(row.source))) expect(row.confidence).toBe('our choice');
    }
  });
});

describe('sheets', () => {
  test.each([
    ['US', 'Letter'],
    ['CA', 'Letter'],
    ['PH', 'Letter'],
    ['DE', 'A4'],
    ['JP', 'A4'],
    ['', 'A4'],
    ['constructor', 'A4'],
    [undefined, 'A4'],
  ])('%s writes on %s', (country, name) => {
    expect(sheetOf(country).name).toBe(name);
  });

  test('their countries are countries', () => {
    for (const code of LETTER_COUNTRIES.codes) expect(COUNTRY_CODES).toContain(code);
    expect(Object.values(SHEETS).map(({ name }) => name)).toEqual(Object.keys(SHEETS));
    expect(SHEET_CHOICES).toEqual(Object.keys(SHEETS));
  });
});

describe('envelopes', () => {
  test.each([
    ['dl', 'DL'],
    ['c6/5', 'C6/5'],
    ['C65', 'C6/5'],
    ['C5/6', 'C6/5'],
    ['Postfix', 'C6/5'],
    ['no10', '#10'],
    ['No. 10', '#10'],
    ['number-10', '#10'],
    ['#10', '#10'],
    ['10', '#10'],
    ['com10', '#10'],
    ['#6 3/4', 'Personal'],
    ['chou3', 'Chou 3'],
    ['CHOU 30', 'Chou 30'],
    ['gb zl', 'GB ZL'],
    ['iso_dl_110x220mm', 'DL'],
    ['na_number-10_4.125x9.5in', '#10'],
  ])('%s is %s', (words, name) => {
    expect(findEnvelope(words)?.name).toBe(name);
  });

  test.each(['', '#', 'C', '3/4', 'DLX', '__proto__', '1'.repeat(5000), '形3号'])('%j is none', (words) => {
    expect(findEnvelope(words)).toBeUndefined();
  });

  test('no two go by one name', () => {
    const keys = ENVELOPES.flatMap(({ name, aliases = [] }) => [...new Set([name, ...aliases].map(nameKey))]);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    expect(keys).not.toContain('');
    for (const name of ENVELOPE_NAMES) expect(findEnvelope(name)?.name).toBe(name);
  });

  test('their short side is the short one, and their PWG name has their size', () => {
    for (const { name, short, long, pwg } of ENVELOPES) {
      expect(short, name).toBeLessThanOrEqual(long);
      const [, a = '', b = '', unit] = /_([\d.]+)x([\d.]+)(mm|in)$/.exec(pwg ?? '_1x1mm') ?? [];
      if (!pwg) continue;
      const scale = unit === 'in' ? 25.4 : 1;
      expect(
        [Number(a) * scale, Number(b) * scale].map((side) => side.toFixed(3)),
        name,
      ).toEqual([short, long].map((side) => side.toFixed(3)));
    }
  });
});

describe('windows', () => {
  test('lie inside their envelope, which has the size of its name', () => {
    for (const { name, envelope, outer, left, top, width, height } of WINDOWS) {
      expect(Math.min(left, top), name).toBeGreaterThan(0);
      expect(left + width, name).toBeLessThan(outer.width);
      expect(top + height, name).toBeLessThan(outer.height);
      const size = findEnvelope(envelope);
      if (size)
        expect(
          [outer.width, outer.height].sort((a, b) => a - b),
          name,
        ).toEqual([size.short, size.long]);
    }
  });

  // From the edges that the makers measure from, to the top left corner.
  test.each([
    ['DIN DL', 20, 50],
    ['DIN C5 form B', 20, 57],
    ['CH C5/6 right', 117, 48],
    ['CH C5/6 left', 20, 54],
    ['FR DL right', 100, 45],
    ['ES americano right', 105, 50],
    ['UK DL variant', 18, 49],
    ['US #10', 22.225, 63.5],
    ['US #10 double, top', 15.875, 22.225],
  ])('%s begins at %d, %d', (name, left, top) => {
    const window = WINDOWS.find((one) => one.name === name);
    expect([window?.left.toFixed(3), window?.top.toFixed(3)]).toEqual([left.toFixed(3), top.toFixed(3)]);
  });

  test.each([
    ['din-b', undefined, 'DIN DL'],
    ['din-a', 'c5', 'DIN C5 form A'],
    ['din-b', 'C5', 'DIN C5 form B'],
    ['uk', 'DL', 'UK DL'],
    ['uk', 'uk dl variant', 'UK DL variant'],
    ['us', 'no. 10', 'US #10'],
    ['us', undefined, 'US #10'],
    ['ch-left', undefined, 'CH C5/6 left'],
    ['es', 'Americano', 'ES americano right'],
    ['jp', 'chou3', 'Chou 3 A'],
    ['plain', undefined, undefined],
    ['plain', 'DL', undefined],
    ['uk', 'C4', undefined],
    ['uk', '', undefined],
    ['us', 'US #10 double, top', undefined], // that one shows the sender
  ] as const)('form %s with %s takes %s', (form, words, name) => {
    expect(windowFor(form, words)?.name).toBe(name);
  });

  test('every form but plain has some', () => {
    expect(FORM_NAMES.filter((name) => windowsFor(name).length === 0)).toEqual(['plain']);
  });
});

describe('forms', () => {
  test.each([
    ['DE', 'din-b'],
    ['AT', 'din-b'],
    ['CH', 'ch-right'],
    ['FR', 'fr'],
    ['GB', 'uk'],
    ['IE', 'uk'],
    ['US', 'us'],
    ['CA', 'us'],
    ['JP', 'jp'],
    ['FI', 'plain'],
    ['MX', 'plain'],
    ['constructor', 'plain'],
    [undefined, 'plain'],
  ])('%s writes in form %s', (country, name) => {
    expect(formFor(country).name).toBe(name);
  });

  test('their countries are countries that write on their sheet', () => {
    for (const [code, { form }] of Object.entries(COUNTRY_FORMS)) {
      expect(COUNTRY_CODES).toContain(code);
      const found = Object.values(FORMS).find(({ name }) => name === form);
      expect(found?.sheet, code).toBe(sheetOf(code).name);
    }
  });

  test('envelopes of countries are envelopes', () => {
    for (const code of COUNTRY_CODES) {
      const { envelope, source, confidence } = envelopeOf(code);
      expect(ENVELOPES.map(({ name }) => name)).toContain(envelope);
      expect(`${source} ${confidence}`, code).toMatch(/\S.* [HML]$/);
    }
  });

  test('without a row the envelope is the one for the sheet, and the form has no window', () => {
    expect(['MX', 'PE', 'RU', undefined].map((code) => envelopeOf(code).envelope)).toEqual(['#10', 'DL', 'DL', 'DL']);
    expect(['MX', 'PE', 'DE'].map((code) => formOf(code).form)).toEqual(['plain', 'plain', 'din-b']);
  });

  test('are called as their row is', () => {
    expect(FORM_NAMES).toEqual(Object.values(FORMS).map(({ name }) => name));
  });
});
