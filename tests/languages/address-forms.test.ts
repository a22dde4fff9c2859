import { expect, test } from 'vitest';
import { type AddressForms, addressed, addressForms } from '../../src/languages/address-forms.ts';
import { ADDRESS_FORMS } from '../../src/languages/address-rooms.ts';
import { OFFICES } from '../../src/languages/offices.ts';

// Forms of address: what has no source is not used where a general form has one.

const FORMS: AddressForms = {
  judge: {
    salutation: { m: 'Mr Judge', f: 'Madam Judge', unknown: 'Judge[ {name}]', confidence: 'seen1', source: 'a book' },
    closing: { m: 'Yours', confidence: 'none', source: 'no source read' },
    unknownNotIn: ['FR'],
  },
  mayor: {
    salutation: { m: 'Mr Mayor', f: 'Madam Mayor', confidence: 'none', source: 'no source read' },
    closing: { confidence: 'none', source: 'no source read' },
  },
  unknown: {
    salutation: { m: 'Dear Mr {name}', unknown: 'Dear Sir or Madam', confidence: 'rule1', source: 'a book' },
    closing: { m: 'Sincerely', unknown: 'Sincerely', confidence: 'seen2', source: 'two books' },
  },
};

const whom = { office: 'judge', gender: 'm', country: 'FR', name: 'Bo Example' } as const;

test('the form of the office is taken, by gender and with the name', () => {
  expect(addressed(FORMS, 'salutation', whom)).toBe('Mr Judge');
  expect(addressed(FORMS, 'salutation', { ...whom, gender: 'f' })).toBe('Madam Judge');
  expect(addressed(FORMS, 'salutation', { ...whom, gender: 'unknown', country: 'CH' })).toBe('Judge Bo Example');
  expect(addressed(FORMS, 'salutation', { ...whom, gender: 'unknown', country: 'CH', name: undefined })).toBe('Judge');
});

test('a general form with a source stands before one of the office without', () => {
  expect(addressed(FORMS, 'salutation', { ...whom, office: 'mayor' })).toBe('Dear Mr Bo Example');
  expect(addressed(FORMS, 'salutation', { ...whom, office: 'mayor', name: undefined })).toBeUndefined();
  expect(addressed(FORMS, 'salutation', { ...whom, office: 'mayor', gender: 'f' })).toBeUndefined();
  expect(addressed(FORMS, 'closing', whom)).toBe('Sincerely');
});

test('a form is not used in a country that has another', () => {
  expect(addressed(FORMS, 'salutation', { ...whom, gender: 'unknown' })).toBe('Dear Sir or Madam');
});

test('every form of every language has a source, or says that it has none, and nothing to be filled in by hand', async () => {
  for (const tag of Object.keys(ADDRESS_FORMS)) {
    const forms = await addressForms(tag);
    expect(Object.keys(forms)).toEqual(expect.arrayContaining([...OFFICES, 'unknown']));
    for (const [office, { salutation, closing }] of Object.entries(forms))
      for (const { confidence, source, ...texts } of [salutation, closing]) {
        expect(source, `${tag} ${office}`).not.toBe('');
        if (source === 'no source read') expect(confidence, `${tag} ${office}`).toBe('none');
        expect(Object.values(texts).join(' ')).not.toMatch(
          /NAME|APELLIDO|NOMBRE|COGNOME|NOME\b|SOYAD|ФАМИЛИЯ|[,:!：]$/,
        );
      }
  }
});

test('a Chinese name stands without spaces, another one with them', async () => {
  const forms = await addressForms('zh');
  const minister = { office: 'minister', gender: 'unknown', country: 'CN' } as const;
  expect(addressed(forms, 'salutation', { ...minister, name: '王江' })).toBe('尊敬的王江部长阁下');
  expect(addressed(forms, 'salutation', { ...minister, name: 'Wang Jiang' })).toBe('尊敬的 Wang Jiang 部长阁下');
  expect(addressed(forms, 'salutation', minister)).toBe('尊敬的部长阁下');
});
