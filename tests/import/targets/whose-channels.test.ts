import { describe, expect, it, test } from 'vitest';
import { draftFrom } from '../sheets.ts';

// Numbers, accounts and addresses near a target: which are those of whom one writes to, and what they are.

const JUDGE = ['Minister of Justice', 'Mr Dan Model', '5 Palm Road', 'Nairobi', 'Kenya'];
const FAX = '+254 20 555 0101';

/** A casesheet that ends with addresses, of which the last has some lines. */
const ending = (...lines: readonly string[]) =>
  [
    ...['URGENT ACTION', '', 'BAKER HELD FOR A SONG', ''],
    ...['Baker Sam Muster was arrested in Nairobi, Kenya, on 1 May 2019. His family has not seen him since.', ''],
    ...['RECOMMENDED ACTION: Please send letters:', '- urging the authorities to release Sam Muster.', ''],
    ...['APPEALS TO:', '', ...JUDGE, ...lines],
  ].join('\n');
const targetsOf = async (text: string) => Object.values((await draftFrom(text)).case.targets ?? {});
const WHOLE = { name: 'Dan Model', address: ['5 Palm Road', 'Nairobi'], country: 'KE' };

describe('what those who send the sheet say of themselves', () => {
  it.each([
    ['in a sentence', ['', 'Please let the secretariat have a copy of what you send: desk@union.example.org']],
    [
      'in a sentence that goes on',
      [
        '',
        'Geneva, 8 June 2019.',
        'We ask you to let us know of any action taken, and to give the number of this',
        'appeal in your answer. E-mail: appeals@network.example.org  Tel. +41 22 555 49 39',
      ],
    ],
    [
      'behind a sentence that is none of an address',
      [
        '',
        'If you would like to send appeals after 14 June 2019, please ask us first whether',
        'they are still of use. For further details: the Committee, 9/10 Wharfside',
        'Yard, London EC1, tel. 0171 555 3226, e-mail desk@example.org',
      ],
    ],
    [
      'with an address and nobody named',
      ['', 'Second floor, Lark Yard, Bray - info@defenders.example.org', 'Twitter: @defenders_example'],
    ],
  ])('is not of the last target: %s', async (_, lines) => {
    const targets = await targetsOf(ending(`Fax: ${FAX}`, ...lines));
    expect(targets).toHaveLength(1);
    expect(targets[0]).toMatchObject({ ...WHOLE, fax: [FAX] });
    for (const key of ['email', 'phone', 'social']) expect(targets[0]).not.toHaveProperty(key);
  });

  it('is not of the last target below its greeting', async () => {
    const [target, ...others] = await targetsOf(
      ending(`Fax: ${FAX}`, 'Dear Minister', '', 'Twitter: @defenders_example | Facebook: /defenders.example'),
    );
    expect(target).toMatchObject({ ...WHOLE, salutation: { en: 'Dear Minister' } });
    expect(target).not.toHaveProperty('social');
    expect(others).toEqual([]);
  });
});

it('keeps an e-mail address that stands apart below the number of a target', async () => {
  const [target] = await targetsOf(ending(`Fax: ${FAX}`, '', 'E-mail: minister@justice.example.ke'));
  expect(target).toMatchObject({ ...WHOLE, fax: [FAX], email: ['minister@justice.example.ke'] });
});

test.each([
  ['(fax)', { fax: [FAX] }],
  ['(phone)', { phone: [FAX] }],
  ['(tel/fax)', { phone: [FAX], fax: [FAX] }],
])('a word in brackets behind a number says what it is: %s', async (word, expected) => {
  const [target] = await targetsOf(ending(`${FAX} ${word}`));
  expect(target).toMatchObject(expected);
  expect(target).not.toHaveProperty('instructions');
  if (!('phone' in expected)) expect(target).not.toHaveProperty('phone');
});

test('what stands behind the word for an account is one, and as printed', async () => {
  const [target] = await targetsOf(ending('Facebook: www.social.example.org/minister'));
  expect(target).toMatchObject({ social: ['www.social.example.org/minister'] });
  expect(target).not.toHaveProperty('web');
});

test('the number of a box is no telephone', async () => {
  const text = ending(`Fax: ${FAX}`).replace('5 Palm Road', 'Apartado postal 0816-55580');
  const [target] = await targetsOf(text);
  expect(target?.address).toEqual(['Apartado postal 0816-55580', 'Nairobi']);
  expect(target).not.toHaveProperty('phone');
});

test('greetings in two languages are two', async () => {
  const [target] = await targetsOf(ending('Salutation: Dear Minister, / Madame la Ministre,'));
  expect(target?.salutation).toEqual({ en: 'Dear Minister', fr: 'Madame la Ministre' });
});

describe('whom a line names', () => {
  const among = async (...lines: readonly string[]) => (await targetsOf(ending('', ...lines)))[1];

  it.each([
    ['Land Force Commander', 'Colonel Pita Muster'],
    ['Naval Force Commander', 'Captain Pita Muster'],
  ])('has %s as an office', async (office, holder) => {
    expect(await among(office, holder, '7 Palm Road', 'Nairobi', 'Kenya')).toMatchObject({
      role: office,
      name: 'Pita Muster',
    });
  });

  it('has a title with the word that says it is no longer held', async () => {
    expect(
      await among('Bishop Emeritus Paul Muster', 'Council of Churches', '7 Palm Road', 'Nairobi', 'Kenya'),
    ).toMatchObject({
      honorific: 'Bishop Emeritus',
      name: 'Paul Muster',
    });
  });

  it('has a house of many small words', async () => {
    const text = [
      ...[
        'ACTION URGENTE',
        '',
        'UN BOULANGER DÉTENU',
        '',
        'Sami Exemple, boulanger, a été arrêté à Vientiane, au Laos, le 1er mai 2019.',
        '',
      ],
      ...['ENVOYEZ VOS APPELS À :', '', 'Ministre de la Justice', 'M. Kham Modèle', 'BP 55', 'Vientiane', 'Laos', ''],
      ...['COPIES À :', 'Ambassade de la République démocratique populaire lao', '4, avenue Inventée', '75116 Paris'],
    ].join('\n');
    const [, copy] = await targetsOf(text);
    expect(copy).toMatchObject({ organisation: 'Ambassade de la République démocratique populaire lao' });
  });
});

test.each([
  ['And a copy to the Embassy, for members in Canada:', 'CA'],
  ['If you live in Ireland, please send a copy to:', 'IE'],
  ['As faxes often fail, we ask you to copy your appeal to the embassy. Members in Sweden may use:', 'SE'],
])('whose writers a copy is for: %s', async (lead, country) => {
  const [, copy] = await targetsOf(
    ending(`Fax: ${FAX}`, '', lead, '', 'Embassy of Kenya', '55 Model Road', '10155 Exampleville'),
  );
  expect(copy).toMatchObject({ kind: 'copy', organisation: 'Embassy of Kenya', for: [country] });
});

test('the rest of a heading that says "the embassy" is not its name', async () => {
  const lines = [
    '',
    'COPY TO THE EMBASSY (only for those who write from Ireland)',
    'Embassy of Kenya',
    '55 Model Road',
    'Dublin 2',
  ];
  const [, copy] = await targetsOf(ending(`Fax: ${FAX}`, ...lines));
  expect(copy).toMatchObject({
    kind: 'copy',
    organisation: 'Embassy of Kenya',
    address: ['55 Model Road', 'Dublin 2'],
  });
});
