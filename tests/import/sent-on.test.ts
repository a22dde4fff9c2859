import { describe, expect, it } from 'vitest';
import { draftFrom } from './sheets.ts';

// Appeals as people send them on, and as other organisations lay them out: a note above them, targets of one line each, how to
// reach the office below.

const APPEAL = `URGENT APPEAL

NEPAL: disappearance of a teacher

Geneva, 14 March 2003

According to the information received, Ms. Maya Sample was stopped by a patrol of soldiers at the bridge of Sample Khola on 27 February 2003.
Ms. Maya Sample was put on a lorry.

Sample Coalition urges the authorities in Nepal to:

1. Disclose her whereabouts to her family without delay;

2. Order her immediate release.

Addresses

- His Majesty King Example Bikram, Sample Palace, 1 Sample Marg, Kathmandu,
Nepal, Fax: +977 1 555 411
- Gen. (r) Padam Example, Chief of Army Staff, 2 Sample Marg, Kathmandu,
Kingdom of Nepal, Fax: +977 1 555 168
- H.E. Ambassador Ram Example, Permanent Mission of Nepal to the United
Nations, 81 rue du Modèle, 1202 Geneva, Switzerland, Fax: +41 22 555 27 22

Please also write to the embassies of Nepal in your respective country.

Kindly inform us of any action undertaken quoting the date of this appeal in
your reply.

Tel.: 0041 22 555 49 39 / Fax: 0041 22 555 49 29
E-mail: office@coalition.example
`;

describe('an appeal with targets of one line each', () => {
  it('has each of them, and neither the office that asks for a reply nor the end of its sentence', async () => {
    const { case: content } = await draftFrom(APPEAL);
    const targets = Object.values(content.targets ?? {});
    expect(targets.map(({ honorific, name, country, fax }) => [honorific, name, country, fax])).toEqual([
      ['His Majesty King', 'Example Bikram', 'NP', ['+977 1 555 411']],
      ['Gen. (r)', 'Padam Example', 'NP', ['+977 1 555 168']],
      ['H.E. Ambassador', 'Ram Example', 'CH', ['+41 22 555 27 22']],
    ]);
    expect(content.people?.map(({ name }) => name)).toEqual(['Maya Sample']);
    expect(content.letter?.en?.demands).toEqual([
      'Disclose her whereabouts to her family without delay',
      'Order her immediate release.',
    ]);
  });

  it.each([
    '-----Original Message-----',
    '---------- Forwarded message ---------',
    '-----Ursprüngliche Nachricht-----',
  ])('is one casesheet below a note and %s', async (line) => {
    const { case: content } = await draftFrom(
      `Dear all,\n\na new one from Asia.\n\nBest,\nAna\n\n${line}\n\n${APPEAL}`,
    );
    expect(content.title).toBe('NEPAL: disappearance of a teacher');
    expect(Object.keys(content.targets ?? {})).toHaveLength(3);
  });
});

describe('an appeal below a greeting of the readers that nothing closes', () => {
  const mail = `From: Sample Parish <office@parish.example>
Date: Mon, 6 Feb 2023 at 19:02
Subject: Letter of the month
To: <writers@lists.example>

Dear friends,

here is what we write in February. Thank you for all your cards!

KENYA

A potter must be told why he was beaten

Otieno Sample was beaten in the police station of Nakuru on 11 January 2023. His sister saw bruises on his back and asked
for the report of the doctor, which nobody gave her. Otieno Sample is still held.

Write to the minister as soon as you can. You might write like this:

     Mr James Example
     Minister of Defence
     5 Sample Street
     Nairobi
     Kenya

     Dear Minister,

     I am a member of a parish, and I have heard of what was done to Otieno Sample on 11 January 2023.

     I urge you to give his sister the report of the doctor.

     CLOSING,

Please post your letters before Friday, 17 March 2023.

God bless,
Maeve

Sample Parish, 3 Specimen Quay, Galway
To leave this list, send an empty message to leave@lists.example
`;

  it.each(['With respectful greetings', 'In the hope of justice'])('is read, closed with %j', async (closing) => {
    const { case: content } = await draftFrom(mail.replace('CLOSING', closing));
    expect(content).toMatchObject({
      title: 'A potter must be told why he was beaten',
      country: 'KE',
      deadline: '2023-03-17',
      letter: { en: { demands: ['Give his sister the report of the doctor.'], closing } },
    });
    expect(content.summary).toMatch(/^Otieno Sample was beaten/u);
  });
});
