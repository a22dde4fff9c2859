import { expect, test } from 'vitest';
import { draftFrom } from './sheets.ts';

// Sheets whose line breaks were lost on the way: an address in one paragraph, a heading in one line with what stands below it.

const sheet = (targets: string, asked = '* Urging them to release him;\n* Calling on them to let a doctor see him.') =>
  `UA: 14/13 Index: AFR 32/001/2013 Kenya Date: 4 February 2013\n\nURGENT ACTION\n\nPOTTER HELD AFTER FAIR\nThe potter Tomas Exampla was arrested on 1 February 2013 in Sampletown, in the north of Kenya.\n\nPolice took his wheel and his glazes as well.\n\nPlease write immediately in English or your own language: ${asked}\n\n${targets}\n\nADDITIONAL INFORMATION\nPots have been made there for a hundred years.\n\nName: Tomas Exampla\n`;

const targetsOf = async (text: string) => Object.values((await draftFrom(sheet(text))).case.targets ?? {});

test.each([
  [
    'English',
    'Minister of Justice Hon. Peter Sample Ministry of Justice PO Box 5501 Nairobi Kenya Fax: +254 20 555 0188 Salutation: Dear Minister',
    {
      ...{ role: 'Minister of Justice', honorific: 'Hon.', name: 'Peter Sample', organisation: 'Ministry of Justice' },
      ...{ address: ['PO Box 5501', 'Nairobi'], fax: ['+254 20 555 0188'], salutation: { en: 'Dear Minister' } },
    },
  ],
  [
    'French',
    "Ministre de la Justice M. Pierre Modèle Ministère de la Justice BP 5501 N'Djamena Tchad Fax : +235 22 55 01 88",
    {
      ...{ role: 'Ministre de la Justice', honorific: 'M.', name: 'Pierre Modèle' },
      ...{ organisation: 'Ministère de la Justice', address: ['BP 5501', "N'Djamena"], fax: ['+235 22 55 01 88'] },
    },
  ],
  [
    'Spanish',
    'Fiscal General del Estado Dr. Pedro Modelo Quispe Fiscalía General del Estado Calle Ficticia 55 La Paz Bolivia Correo-e: fiscal@fge.example.bo',
    {
      ...{ role: 'Fiscal General del Estado', honorific: 'Dr.', name: 'Pedro Modelo Quispe' },
      ...{ organisation: 'Fiscalía General del Estado', address: ['Calle Ficticia 55', 'La Paz'] },
      email: ['fiscal@fge.example.bo'],
    },
  ],
  [
    'Portuguese',
    'Ministro do Interior Sr. Paulo Amostra Ministério do Interior Largo do Exemplo 55 Luanda Angola Fax: +244 222 555 018',
    {
      ...{ role: 'Ministro do Interior', honorific: 'Sr.', name: 'Paulo Amostra' },
      ...{ organisation: 'Ministério do Interior', address: ['Largo do Exemplo 55', 'Luanda'] },
    },
  ],
])('an address in one line is parted by its words: %s', async (_, line, wanted) => {
  const [first] = await targetsOf(`PLEASE SEND APPEALS BEFORE 18 MARCH 2013 TO:\n\n${line}`);
  expect(first).toMatchObject(wanted);
});

test('an office in capitals ends where other letters begin', async () => {
  const [first] = await targetsOf(
    'PLEASE SEND APPEALS BEFORE 18 MARCH 2013 TO:\n\nMINISTER OF LAKES AND POTTERIES Mary Sample Ministry of Lakes PO Box 77 Nairobi KENYA Salutation: Dear Minister',
  );
  expect(first).toMatchObject({ role: 'MINISTER OF LAKES AND POTTERIES', name: 'Mary Sample' });
});

test('a heading in one line with the first official, others below it', async () => {
  const { case: draft } = await draftFrom(
    sheet(
      'PLEASE SEND APPEALS BEFORE 18 MARCH 2013 TO: Minister of Defence Peter Sample Fax: +254 20 555 0188 (keep trying) (one line for fax and phone) (please do not send letters) Salutation: Your Excellency\n\nMinister of Trade Mary Placeholder Fax: +254 20 555 0170 (keep trying) +254 20 555 0171 Salutation: Dear Minister',
    ),
  );
  const [first, second] = Object.values(draft.targets ?? {});
  expect(draft.deadline).toBe('2013-03-18');
  expect(first).toMatchObject({ role: 'Minister of Defence', name: 'Peter Sample', fax: ['+254 20 555 0188'] });
  expect(second).toMatchObject({ role: 'Minister of Trade', name: 'Mary Placeholder' });
  expect(second?.fax).toEqual(['+254 20 555 0170', '+254 20 555 0171']);
});

test('an official with a bare office before the name is one, though the sheet has it in one line', async () => {
  const [first] = await targetsOf(
    'PLEASE SEND APPEALS BEFORE 18 MARCH 2013 TO: President Peter Sample Fax: +254 20 555 0188 (keep trying) (one line for fax and phone) (please do not send letters) Salutation: Your Excellency',
  );
  expect(first).toMatchObject({ name: 'Peter Sample', fax: ['+254 20 555 0188'] });
});

test.each([
  ['Fax: +254 20 555 0188', { fax: ['+254 20 555 0188', '+254 20 555 0189'] }],
  ['Tel: +254 20 555 0188', { phone: ['+254 20 555 0188', '+254 20 555 0189'] }],
])('a number alone below %s is another of its kind', async (line, wanted) => {
  const [first] = await targetsOf(
    `PLEASE SEND APPEALS BEFORE 18 MARCH 2013 TO:\nMinister of Justice\nHon. Peter Sample\nPO Box 5501\nNairobi\nKenya\n${line}\n+254 20 555 0189\nSalutation: Dear Minister`,
  );
  expect(first).toMatchObject(wanted);
  expect(Object.keys(first ?? {}).filter((key) => key === 'fax' || key === 'phone')).toHaveLength(1);
});

test('a street that is called after a country stays with its name', async () => {
  const [first] = await targetsOf(
    'PLEASE SEND APPEALS BEFORE 18 MARCH 2013 TO:\nMinister of Justice\nHon. Peter Sample\nAvenida República Argentina\nNairobi\nKenya',
  );
  expect(first?.address).toEqual(['Avenida República Argentina', 'Nairobi']);
});

test.each([['\u03bd'], ['\u00d8'], ['\uf0b7'], ['\u25cf'], ['->']])(
  'items in one line are parted at %s',
  async (sign) => {
    const asked = `${sign} Urging them to release him; ${sign} Calling on them to let a doctor see him.`;
    const { case: draft } = await draftFrom(sheet('', asked));
    expect(draft.letter?.en?.demands).toEqual(['Release him', 'Let a doctor see him.']);
  },
);
