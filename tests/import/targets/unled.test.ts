import { describe, expect, it, test } from 'vitest';
import { draftFrom } from '../sheets.ts';

// Addresses to which no heading leads that is known, and what stands near them and is none.

const targetsOf = async (text: string) => Object.values((await draftFrom(text)).case.targets ?? {});

const STORY = [
  ...['ACTION URGENTE', '', 'Un boulanger détenu pour une chanson', ''],
  'Sami Exemple, boulanger à Antananarivo, a été arrêté le 2 mai 2021 à Madagascar. Sa famille ne l’a pas revu depuis.',
  '',
];
const MINISTRY = ['Ministère de la Justice', 'Rue du Modèle, 12', '101 Antananarivo', 'Madagascar'];
const JUDGE = ['Ministre de la Justice', 'Mme Lala Modèle', ...MINISTRY];
const LETTER = [
  ...['', 'MODÈLE DE LETTRE', '', 'Madame la Ministre,', ''],
  ...[
    'Je vous écris au sujet de Sami Exemple, boulanger.',
    '',
    'Sa famille le cherche.',
    '',
    'Je vous demande de le libérer.',
    '',
  ],
  'Je vous prie d’agréer, Madame la Ministre, mes salutations distinguées,',
];
const FOUND = {
  role: 'Ministre de la Justice',
  honorific: 'Mme',
  name: 'Lala Modèle',
  organisation: 'Ministère de la Justice',
  address: ['Rue du Modèle, 12', '101 Antananarivo'],
  country: 'MG',
};

describe('an address that no heading leads to', () => {
  it('is whole where a country ends it below the story', async () => {
    const [target, copy] = await targetsOf(
      [...STORY, ...JUDGE, '', 'Copie :', 'Ambassade de Madagascar', '4 rue Inventée', '75016 Paris', ...LETTER].join(
        '\n',
      ),
    );
    expect(target).toMatchObject(FOUND);
    expect(copy).toMatchObject({ kind: 'copy', organisation: 'Ambassade de Madagascar' });
  });

  it('is read where it is set in by the sign of what is quoted', async () => {
    const call = [
      'Écrivez en français ou en malgache, jusqu’au 30 juin 2021, à chacun des deux.',
      '',
      'Merci de rester courtois.',
      '',
    ];
    const quoted = [...JUDGE, ''].map((line) => `> ${line}`.trimEnd());
    const police = ['Ministre de la Police', 'M. Rivo Modèle', 'BP 55', '101 Antananarivo', 'Madagascar'];
    const targets = await targetsOf(
      [...STORY, ...call, ...quoted, ...police.map((line) => `> ${line}`), ...LETTER].join('\n'),
    );
    expect(targets).toMatchObject([
      FOUND,
      { role: 'Ministre de la Police', name: 'Rivo Modèle', address: ['BP 55', '101 Antananarivo'] },
    ]);
  });

  it('is read behind a call to act, above what else a page offers', async () => {
    const text = [
      ...['BAKER HELD FOR A SONG', '', 'Baker Sam Muster was arrested in Nairobi, Kenya, on 1 May 2019.', ''],
      ...['TAKE ACTION', 'Please write to the Minister before 2 July 2019. You can write in English or Swahili.', ''],
      ...['Minister of Justice', 'Mr Dan Model', '5 Palm Road', 'Nairobi 00100', 'Kenya', ''],
      ...['JOIN OUR LIST', 'Be the first of us to know of new appeals.', ''],
      ...['Model letter', '', 'Dear Minister,', '', 'I am writing to you about Sam Muster.', '', 'Yours sincerely'],
    ].join('\n');
    expect(await targetsOf(text)).toMatchObject([
      { role: 'Minister of Justice', name: 'Dan Model', address: ['5 Palm Road', 'Nairobi 00100'], country: 'KE' },
    ]);
  });

  it.each([
    ['A quién', 'Escriban antes del 1 de abril de 2018, con respeto. Una sola carta, por favor.'],
    ['A QUIÉN ESCRIBIR', 'Escriban antes del 1 de abril de 2018. Pueden escribir en español.'],
  ])('is read below %s', async (heading, call) => {
    const text = [
      ...[
        'Un panadero preso por una canción',
        '',
        'Samuel Ejemplo, panadero de Cochabamba (Bolivia), está preso desde el 2 de marzo de 2018.',
        '',
      ],
      ...[call, '', heading, 'Dr. Julio Modelo Vargas, Fiscal General', 'Calle del Modelo 5', 'Sucre', 'Bolivia', ''],
      ...[
        'MODELO DE CARTA',
        '',
        'Señor Fiscal:',
        '',
        'Le escribo por Samuel Ejemplo.',
        '',
        'Le pido que lo libere.',
        '',
        'Atentamente,',
      ],
    ].join('\n');
    expect(await targetsOf(text)).toMatchObject([
      {
        honorific: 'Dr.',
        name: 'Julio Modelo Vargas',
        role: 'Fiscal General',
        address: ['Calle del Modelo 5', 'Sucre'],
      },
    ]);
  });
});

/** A casesheet whose addresses are some lines. */
const sheet = (lines: readonly string[], ...end: readonly string[]) =>
  [
    ...[
      'URGENT ACTION',
      '',
      'BAKER HELD FOR A SONG',
      '',
      'Baker Sam Muster was arrested in Nairobi, Kenya, on 1 May 2019.',
      '',
    ],
    ...['Send appeals to:', '', 'Minister of Justice', 'Mr Dan Model', '5 Palm Road', 'Nairobi', 'Kenya', ...lines, ''],
    ...['Dear Minister,', '', 'I am writing to you about Sam Muster, a baker.', '', 'I urge you to release him.', ''],
    ...['Yours sincerely,', '', ...end],
  ].join('\n');

test('a number in a place of its own is that of the one who is written to', async () => {
  const end = ['TARGET CONTACT DETAILS', 'Fax: +254 20 555 0101', 'Email: minister@justice.example.ke'];
  const [target, ...others] = await targetsOf(sheet([], ...end));
  expect(target).toMatchObject({
    name: 'Dan Model',
    fax: ['+254 20 555 0101'],
    email: ['minister@justice.example.ke'],
  });
  expect(others).toEqual([]);
});

test.each([
  [
    [
      '',
      'As faxes often fail, please copy your appeal to the embassy.',
      '',
      'Embassy of Kenya',
      '24 Quarry Street',
      'London SW1 9ZZ',
    ],
  ],
  [['', 'A copy should go to the Embassy of Kenya, 24 Quarry Street, London SW1 9ZZ']],
])('what a sentence says of an embassy makes it a copy: %s', async (lines) => {
  const [, copy, ...others] = await targetsOf(sheet(lines));
  expect(copy).toMatchObject({
    kind: 'copy',
    organisation: 'Embassy of Kenya',
    address: ['24 Quarry Street', 'London SW1 9ZZ'],
  });
  expect(others).toEqual([]);
});

test('"A copy" to embassies of which none is named is no target', async () => {
  expect(
    await targetsOf(sheet(['', 'A copy should go to the Embassy of Kenya in your own country if possible.'])),
  ).toHaveLength(1);
});

test('a list below an address is what is asked of that official, and no line of the address', async () => {
  const police = ['', 'Inspector General of Police', 'Ms Eva Model', '7 Palm Road', 'Nairobi', 'Kenya'];
  const list = ['Ask the Inspector General of Police alone:', '- Open an inquiry into the threats.'];
  const call = ['Ask both of them:', '- Release Sam Muster.', ''];
  const text = sheet([...police, ...list]).replace(/Send appeals to:/u, [...call, 'Send appeals to:'].join('\n'));
  const draft = await draftFrom(text.slice(0, text.indexOf('Dear Minister')));
  const [, inspector] = Object.values(draft.case.targets ?? {});
  expect(inspector).toMatchObject({
    address: ['7 Palm Road', 'Nairobi'],
    demands: { en: ['Open an inquiry into the threats.'] },
  });
  expect(inspector).not.toHaveProperty('instructions');
});

test('the end of a sentence to the readers is no line of the address above', async () => {
  const [target] = await targetsOf(
    sheet([
      'Fax: +254 20 555 0101',
      '',
      '***Please contact this office if you wish to send appeals after 30 June',
      '2019***',
    ]),
  );
  expect(target?.address).toEqual(['5 Palm Road', 'Nairobi']);
});
