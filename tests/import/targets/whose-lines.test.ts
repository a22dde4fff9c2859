import { expect, test } from 'vitest';
import type { SheetLine } from '../../../src/import/sheet.ts';
import { targetsIn } from '../../../src/import/targets/targets.ts';
import { draftFrom, modern } from '../sheets.ts';

const found = (text: string, languages = ['en'], country?: string) => {
  const blocks = text.split('\n\n').flatMap((block, nth) =>
    block.split('\n').map(
      (said, at): Omit<SheetLine, 'line'> => ({
        text: said,
        role: 'text',
        gap: at === 0 && nth > 0,
        ends: false,
      }),
    ),
  );
  const lines = blocks.map((one, nth) => ({ ...one, line: nth + 1 }));
  return targetsIn(lines, { kind: 'target', languages, ...(country === undefined ? {} : { country }) });
};
const plain = (text: string, ...more: [string[]?, string?]) =>
  found(text, ...more).map(({ name, honorific, role, organisation, address }) =>
    [honorific, name, role, organisation, ...address].map((one) => one?.value).filter((one) => one !== undefined),
  );

const asked = (line: string) =>
  modern({
    end: `ADDITIONAL INFORMATION\nShe has baked for ten years.\n\nPLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL: 8 June 2024\n\nADDITIONAL TARGETS\nProf. Ruth Muster\nRector\nSample University\nP.O. Box 12\nNairobi\nKenya\nEmail: rector@sample.example.org\n${line}`,
  });

test.each(['Write to these two officials before 6 May 2024:', 'You will reach the two offices concerned here:'])(
  'Addresses stand below any line with a colon behind the languages: %s',
  async (lead) => {
    const text = modern({
      target: '',
      letter: '',
      end: `* Release her at once;\n* Drop all charges.\n\nPREFERRED LANGUAGE TO ADDRESS TARGET: English\n\n${lead}\n\nDirector of the Service for prisons of the coast\nMs Jane Sample\n1 Sample Road\nNairobi\nKenya\nTel: +254 20 555 0100\n\nADDITIONAL INFORMATION\nShe has baked for ten years.`,
    });
    const { targets } = (await draftFrom(text)).case;
    expect(Object.values(targets ?? {})).toMatchObject([
      {
        name: 'Jane Sample',
        role: 'Director of the Service for prisons of the coast',
        address: ['1 Sample Road', 'Nairobi'],
      },
    ]);
  },
);

test.each([
  ['(Please ask the Rector to let her sit her exams.)', 'Let her sit her exams.'],
  ['Please ask her to publish the report.', 'Publish the report.'],
])('What a line below an address asks of the official is a request, not a remark: %s', async (line, demand) => {
  const { targets } = (await draftFrom(asked(line))).case;
  expect(targets?.muster).toMatchObject({ demands: { en: [demand] } });
  expect(targets?.muster).not.toHaveProperty('instructions');
});

test('What a line asks of the operator stays a remark', async () => {
  const { targets } = (await draftFrom(asked('(Please ask the operator to connect you.)'))).case;
  expect(targets?.muster).not.toHaveProperty('demands');
  expect(targets?.muster).toMatchObject({ instructions: 'Please ask the operator to connect you.' });
});

test.each([
  ['Sec. Ana Example', 'Sec.', 'Ana Example'],
  ['JUDr. Ana Example', 'JUDr.', 'Ana Example'],
  ['Commodore Ratu Ana Example', 'Commodore', 'Ratu Ana Example'],
  ['M. Cheikh Ben Example', 'M.', 'Cheikh Ben Example'],
  ['H.E. Sultan al-Example', 'H.E.', 'Sultan al-Example'],
  ['H.E. Sheikh Ben Example', 'H.E. Sheikh', 'Ben Example'],
])('What stands before a name is a title or the name: %s', (line, honorific, name) => {
  expect(found(`Minister of Justice\n${line}\n1 Sample Road\nFrance`)).toMatchObject([
    { honorific: { value: honorific }, name: { value: name } },
  ]);
});

test('A number behind a postcode is a telephone number, also where the case is of a country without postcodes', () => {
  const [target] = found(
    'Embassy of Uganda\n5 Sample Yard\nLondon WC2N 9ZZ 020 5550 5783\nUnited Kingdom',
    ['en'],
    'UG',
  );
  expect(target?.phone.map(({ value }) => value)).toEqual(['020 5550 5783']);
  expect(target?.address.map(({ value }) => value)).toEqual(['5 Sample Yard', 'London WC2N 9ZZ']);
});

test.each([
  ['Begin: Your Excellency', 'en', 'Your Excellency'],
  ['Commencez par : Madame la Ministre', 'fr', 'Madame la Ministre'],
  ['Beginnen Sie mit: Sehr geehrte Frau Ministerin', 'de', 'Sehr geehrte Frau Ministerin'],
])('A greeting is one behind any words and a colon: %s', (line, language, greeting) => {
  const [target] = found(`Ms Ana Example\nMinister of Justice\n1 Sample Road\nFrance\n\n${line}`, [language]);
  expect(target?.salutation[language]?.value).toEqual([greeting]);
});

test('A name behind a word and a colon is no greeting', () => {
  expect(found('Nombre: Excmo. Sr. Juan Ejemplo\nCalle Muestra 1\nFrancia', ['es'])[0]?.salutation).toEqual({});
});

test('A house below the e-mail address of another is another target, and doubtful', () => {
  const targets = found(
    'Sample Bar Council\n1 Sample Road\nNairobi\nEmail: a@example.org\nSample Rights Network\n2 Sample Road\nNairobi',
  );
  expect(targets.map(({ organisation }) => organisation?.value)).toEqual([
    'Sample Bar Council',
    'Sample Rights Network',
  ]);
  expect(targets[1]?.organisation?.doubts).not.toEqual([]);
});

test.each([
  ['Apparat prezidenta', 'de', 'TM'],
  ['Bashkia Shembull', 'de', 'AL'],
  ['Primăria Exemplu', 'en', 'RO'],
  ['Örnek Belediyesi', 'en', 'TR'],
  ['Circle of Writers', 'en', 'KW'],
  ['Voces del Ejemplo', 'es', 'CO'],
])('A house is told by the words of many languages: %s', (house, language, country) => {
  const text = `Director\nMr Ben Example\n${house}\nPO Box 12\nExampleville`;
  expect(found(text, [language], country)[0]?.organisation?.value).toBe(house);
});

test.each(['Valilik Binası', 'Gedung Kejaksaan Contoh'])('Its building is a line of the address: %s', (building) => {
  expect(plain(`Governor\nMr Ben Example\n${building}\nPO Box 12\nExampleville`)).toEqual([
    ['Mr', 'Ben Example', 'Governor', building, 'PO Box 12', 'Exampleville'],
  ]);
  expect(found(`Governor\nMr Ben Example\n${building}\nPO Box 12`)[0]?.organisation).toBeUndefined();
});

test.each([
  'Name: Ms Ana Muster\nOffice: Minister of Justice\nAddress: 1 Sample Road, Nairobi\nCountry: Kenya\nEmail: a@example.org',
  'Position: Minister of Justice\nFull name: Ms Ana Muster\nPostal address: 1 Sample Road, Nairobi\nKenya\nEmail: a@example.org',
  'Name: Ms Ana Muster / Office: Minister of Justice / Address: 1 Sample Road, Nairobi, Kenya / Email: a@example.org',
  'Nom : Ms Ana Muster\nFonction : Minister of Justice\nAdresse : 1 Sample Road, Nairobi\nPays : Kenya\nEmail: a@example.org',
])('A form of an official is a target, and "Name:" no heading', async (target) => {
  const { targets, people } = (await draftFrom(modern({ target: `WRITE TO:\n\n${target}` }))).case;
  expect(Object.values(targets ?? {})).toMatchObject([
    {
      ...{ name: 'Ana Muster', honorific: 'Ms', role: 'Minister of Justice' },
      ...{ address: ['1 Sample Road, Nairobi'], country: 'KE', email: ['a@example.org'] },
    },
  ]);
  expect(people?.map(({ name }) => name)).toEqual(['Amina Example']);
});

test.each([
  ['BP 12\nDjibouti\nRepublic of Djibouti', ['BP 12', 'Djibouti']],
  ['BP 12, Djibouti\nRepublic of Djibouti', ['BP 12, Djibouti']],
  ['BP 12\nBujumbura, Burundi\nRepublic of Burundi', ['BP 12', 'Bujumbura']],
])('A town that has the name of its country is a line of the address: %s', (address, lines) => {
  const [target] = found(`Minister of Justice\nMs Ana Example\n${address}`);
  expect(target?.address.map(({ value }) => value)).toEqual(lines);
});

test('The head of a page within an address does not part it', async () => {
  const text = modern({
    target:
      'APPEALS TO:\n\nPresident\nHis Excellency Ben Muster\nOffice of the President\n\nPage 1 of 2\nFirst UA: 12/24 Index: AFR 99/1234/2024 Kenya Date: 2 May 2024\n\n5 Sample Lane\nNairobi, Kenya\nEmail: president@example.org',
  });
  expect(Object.values((await draftFrom(text)).case.targets ?? {})).toMatchObject([
    { name: 'Ben Muster', address: ['5 Sample Lane', 'Nairobi'], email: ['president@example.org'] },
  ]);
});

/** The target of a sheet whose block has these lines. */
async function blockOf(...block: string[]) {
  const { case: content, problems } = await draftFrom(
    `URGENT ACTION\n\nBAKER HELD FOR A SONG\n\nBaker Amina Muster was arrested in Suva, in Fiji, on 1 May 2019. Her family has not seen her since.\n\nPlease write immediately in English:\n- Release Amina Muster;\n- Drop all charges against her.\n\nPLEASE SEND APPEALS BEFORE 1 JUNE 2019 TO:\n${block.join('\n')}\n`,
  );
  const [[slug, target] = ['', undefined]] = Object.entries(content.targets ?? {});
  return {
    target,
    doubted: problems.filter(({ path }) => path?.startsWith(`targets.${slug}.`)).map(({ path }) => path),
  };
}

test('a street and its town on one line stay one, with a doubt; a box and its town without', async () => {
  const address = async (line: string) => {
    const { target, doubted } = await blockOf(
      'Commissioner of Police',
      'Mr Sam Muster',
      'Police Service',
      line,
      'Fiji',
      'Salutation: Dear Commissioner',
    );
    return [target?.address, doubted.some((path) => path?.includes('.address'))];
  };
  expect(await address('5 Palm Road, Suva')).toEqual([['5 Palm Road, Suva'], true]);
  expect(await address('PO Box 55, Suva')).toEqual([['PO Box 55, Suva'], false]);
});

test('a greeting in brackets, in a line of its own, is one', async () => {
  const { target } = await blockOf(
    'Minister of Justice',
    'Mr Sam Muster',
    '5 Palm Road',
    'Suva',
    'Fiji',
    '(Dear Minister)',
  );
  expect(target).toMatchObject({ salutation: { en: 'Dear Minister' }, address: ['5 Palm Road', 'Suva'] });
});

test.each(['Commissioner Central Division', 'Director Prisons Department', 'Commander Northern Command'])(
  '%s is an office',
  async (role) => {
    const { target } = await blockOf(role, 'Mr Sam Muster', '5 Palm Road', 'Suva', 'Fiji', 'Salutation: Dear Sir');
    expect([target?.role, target?.organisation]).toEqual([role, undefined]);
  },
);

test.each(["Commissioner's Office", 'Attorney General Office', 'Governor House'])('%s is none', async (line) => {
  const { target } = await blockOf('Mr Sam Muster', line, '5 Palm Road', 'Suva', 'Fiji', 'Salutation: Dear Sir');
  expect(target?.role).toBeUndefined();
});

test('an office keeps the place behind an elided word', async () => {
  const { case: content } = await draftFrom(
    'ACTION URGENTE\n\nUNE BOULANGÈRE DÉTENUE\n\nLa boulangère Amina Muster a été arrêtée le 1er mai 2019 à Alger, en Algérie.\n\nEnvoyez vos appels à :\n\nDirecteur de la prison d’El Musterria\nMonsieur Sam Muster\n5 rue des Palmes\nAlger\nAlgérie\n\nMonsieur le Directeur,\n\nJe vous écris au sujet d’Amina Muster.\n\nJe vous demande de la libérer sans délai.\n\nVeuillez agréer, Monsieur le Directeur, mes salutations.\n',
  );
  expect(Object.values(content.targets ?? {})[0]).toMatchObject({
    name: 'Sam Muster',
    role: 'Directeur de la prison d’El Musterria',
  });
});

test('a company keeps its name in the office that it has, and a part of a country is nobody', async () => {
  const first = await blockOf(
    'Deputy Inspector General Muster Range',
    'Mr Sam Muster',
    '5 Palm Road',
    'Suva',
    'Fiji',
    'Salutation: Dear Sir',
  );
  expect(first.target).toMatchObject({ name: 'Sam Muster', role: 'Deputy Inspector General Muster Range' });
  const { case: content } = await draftFrom(
    'ACTION URGENTE\n\nUNE BOULANGÈRE DÉTENUE\n\nLa boulangère Amina Muster a été arrêtée le 1er mai 2019 à Alger, en Algérie.\n\nEnvoyez vos appels à :\n\nDirecteur de la société Sable Blanc\n5 rue des Palmes\nAlger\nAlgérie\n\nMonsieur le Directeur,\n\nJe vous écris au sujet d’Amina Muster.\n\nJe vous demande de la libérer sans délai.\n\nVeuillez agréer, Monsieur le Directeur, mes salutations.\n',
  );
  expect(Object.values(content.targets ?? {})[0]).toMatchObject({ role: 'Directeur de la société Sable Blanc' });
  expect(Object.values(content.targets ?? {})[0]?.name).toBeUndefined();
});

test('those to whom one writes behind the background, without a heading, are told by "To:"', async () => {
  const { case: content } = await draftFrom(
    'URGENT ACTION\n\nBAKER HELD FOR A SONG\n\nBaker Amina Muster was arrested in Suva, in Fiji, on 1 May 2019.\n\nADDITIONAL INFORMATION\n\nShe has baked for ten years.\n\nTo: Mr Sam Muster\nMinister of Justice\nMinistry of Justice\n5 Palm Road\nSuva\nFiji\n\nDear Minister,\n\nI am writing to you about Amina Muster.\n\nI urge you to release her.\n\nYours sincerely,\n',
  );
  expect(content.background).toBe('She has baked for ten years.');
  expect(Object.values(content.targets ?? {})[0]).toMatchObject({
    name: 'Sam Muster',
    role: 'Minister of Justice',
    salutation: { en: 'Dear Minister' },
  });
});

test.each(['Greenbank Samples (Pty) Ltd', 'Greenbank Samples (Pvt.) Limited', 'Samplina-Est SRL'])(
  'a company is a house with its legal form: %s',
  (house) => {
    const [one] = found(`Managing Director\n${house}\nPO Box 8\nMbabane\nEswatini`);
    expect([one?.role?.value, one?.organisation?.value, one?.name?.value]).toEqual([
      'Managing Director',
      house,
      undefined,
    ]);
    expect(one?.address.map(({ value }) => value)).toEqual(['PO Box 8', 'Mbabane']);
  },
);

test.each([['DISMISSED\n- Ana Sample, branch president\n- Jo Example, treasurer']])(
  'A list or a sentence below a heading in capitals is no addressee: %j',
  async (aside) => {
    const { targets } = (
      await draftFrom(
        modern({
          end: `ADDITIONAL INFORMATION\nShe has baked for ten years.\n\nPLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL: 8 June 2024\n\nCOPIES TO:\nSample University\nP.O. Box 12\nNairobi\nKenya\nEmail: rector@sample.example.org\n\n${aside}`,
        }),
      )
    ).case;
    const copies = Object.values(targets ?? {}).filter(({ kind }) => kind === 'copy');
    expect(copies).toMatchObject([{ organisation: 'Sample University', address: ['P.O. Box 12', 'Nairobi'] }]);
    expect(copies.flatMap(({ email }) => email)).toEqual(['rector@sample.example.org']);
  },
);
