import { expect, it } from 'vitest';
import { statusIn } from '../../src/import/status.ts';
import { draftFrom } from './sheets.ts';

const statusOf = (text: string, language: string) => {
  const line = { text, line: 1, role: 'text', gap: true, ends: true } as const;
  return statusIn([{ kind: 'other', lines: [line] }], { language }).status?.value;
};

// Sheets that say that an action has ended: nobody to write to, nothing to ask for, no deadline.

const en = (thanks: string) => `URGENT ACTION

POTTER FREE AFTER TWO YEARS

A court in Nakuru, Kenya, set the potter Amina Example free on 3 May 2017. She had been held for two years for a jug with the
face of a minister on it.

${thanks}

ADDITIONAL INFORMATION

Amina Example has made jugs since she was a child.

URGENT ACTION TYPE AND NUMBER: Further information on UA 12/15
INDEX NUMBER: AFR 99/1234/2017
PUBLICATION DATE: 9 May 2017
COUNTRY: Kenya
NAME: Amina Example (she/her)
`;

it.each([
  'THANK YOU TO ALL WHO WROTE. THIS ACTION ENDED ON 9 MAY 2017.',
  'Thank you to all who wrote. This action ended on 9 May 2017.',
  'Thank you to all who wrote letters.', // says nothing of an end
])('is read though no address and no request stand in it: %j', async (thanks) => {
  const { case: content } = await draftFrom(en(thanks));
  expect(content).toMatchObject({
    title: 'POTTER FREE AFTER TWO YEARS',
    country: 'KE',
    reference: 'UA 12/15',
    people: [{ name: 'Amina Example' }],
    background: 'Amina Example has made jugs since she was a child.',
  });
  expect(content.summary).toMatch(/^A court in Nakuru.*of a minister on it\.$/u);
  expect(content.targets).toBeUndefined();
  const said = /This action ended/iu.test(thanks);
  expect([content.status, content.statusNote?.toLowerCase()]).toEqual(
    said ? ['closed', 'this action ended on 9 may 2017.'] : [undefined, undefined],
  );
});

it.each([
  [
    'es',
    'INFORMACIÓN ADICIONAL\n\nLos dos son guardias desde 2009.\n\nNOMBRES Y PRONOMBRES: Ana Muestra (ella), Luis Ejemplo (él)',
    'ENLACE A LA AU ANTERIOR: https://example.org/es/\n\nESTADO DE LA ACCIÓN:\nEsta acción urgente ha concluido.\n\nGracias a quienes escribieron.',
    'Esta acción urgente ha concluido.',
  ],
  [
    'fr',
    'COMPLÉMENT D’INFORMATION\n\nTous deux sont gardes depuis 2009.\n\nNOM, PRONOM À UTILISER : Ana Muestra (elle), Luis Ejemplo (il)',
    "LIEN VERS L'AU PRÉCÉDENTE : https://example.org/fr/\n\nSUITE DONNÉE :\nCette action est terminée.\n\nMerci à toutes et à tous.",
    'Cette action est terminée.',
  ],
  [
    'en',
    'ADDITIONAL INFORMATION\n\nBoth have been guards since 2009.\n\nNAME AND PREFERRED PRONOUN: Ana Muestra (she/her), Luis Ejemplo (he/him)',
    'LINK TO PREVIOUS UA: https://example.org/en/\n\nSTATE OF THINGS:\nThis action is now closed.\n\nThanks to all who wrote.',
    'This action is now closed.',
  ],
])('takes nobody for a person behind the names (%s)', async (_, names, end, note) => {
  const { case: content } = await draftFrom(
    `UA 15/24  AMR 99/1234/2024  Bolivia  28/06/2024\n\nGUARDS AT LARGE\n\n${names}\n\n${end}\n`,
  );
  expect(content.people?.map(({ name }) => name)).toEqual(['Ana Muestra', 'Luis Ejemplo']);
  expect([content.group, content.status, content.statusNote]).toEqual([undefined, 'closed', note]);
});

it.each([
  ['en', 'After 17 March 2016 please do not send appeals.'],
  ['en', 'Please do not send appeals once the deadline has passed.'],
  ['de', 'Nach dem 17. März 2016 schicken Sie bitte keine Appelle mehr ab.'],
  ['de', 'Nach diesem Datum senden Sie bitte keine Briefe mehr.'],
  ['es', 'Pasada esta fecha no se solicitan más llamamientos.'],
  ['fr', 'Passé cette date, n’envoyez plus d’appels.'],
  ['it', 'Dopo tale data non sono richiesti ulteriori appelli.'],
  ['pt', 'Após 17 de março de 2016 não são necessários mais apelos.'],
  ['ru', 'После 17 марта 2016 года новых писем не требуется.'],
  ['zh', '截止日期之后请不要再写信。'],
  ['ar', 'لا ترسلوا أية رسائل أخرى بعد هذا التاريخ.'],
])('is no end that letters are not to be sent after the deadline: %s %j', (language, text) => {
  expect(statusOf(text, language)).toBeUndefined();
});

it.each([
  ['en', 'Following her release on 17 March 2016, no further action is required.'],
  ['de', 'Nach ihrer Freilassung am 17. März 2016 senden Sie bitte keine Briefe mehr.'],
])('is an end that letters are not to be sent after what came to pass: %s', (language, text) => {
  expect(statusOf(text, language)).toBe('closed');
});
