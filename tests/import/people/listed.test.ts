import { expect, test } from 'vitest';
import { peopleIn } from '../../../src/import/people.ts';
import type { Section } from '../../../src/import/section.ts';
import type { SheetLine } from '../../../src/import/sheet.ts';
import { draftFrom } from '../sheets.ts';

// Lists of people with their offices, and the houses whose initials and translations stand beside them.

const lineOf = (text: string, nth: number): SheetLine => ({
  text,
  line: nth + 1,
  role: 'text',
  gap: false,
  ends: false,
});

/** Names with what they are, and the group. */
function told(language: string, lines: readonly string[], summary: string): string[] {
  const sections: Section[] = [
    { kind: 'name', lines: lines.map(lineOf) },
    { kind: 'summary', lines: [{ ...lineOf(summary, lines.length), gap: true }] },
  ];
  const { people, group } = peopleIn(sections, { language });
  const persons = people.map(({ name, description }) => [name.value, description?.value].filter(Boolean).join(' | '));
  return [...persons, ...(group ? [`[${group.name.value}]`] : [])];
}

const LISTS: readonly (readonly [
  what: string,
  language: string,
  lines: readonly string[],
  people: string[],
  summary?: string,
])[] = [
  [
    'offices, initials and translations',
    'en',
    [
      'Mara Ejemplo (f), Vice-President, SMT;',
      'Ben Muestra (m), Secretary General, Sindicato de Molineros, SMT, Mill Workers Union;',
      'Ola Prueba (f), treasurer, SMT',
    ],
    [
      'Mara Ejemplo | Vice-President, SMT',
      'Ben Muestra | Secretary General, Sindicato de Molineros, SMT, Mill Workers Union',
      'Ola Prueba | treasurer, SMT',
    ],
  ],
  [
    'entries behind each other',
    'es',
    ['Mara Ejemplo (mujer), Presidenta, SMT; Ben Muestra (hombre), Secretario General, SMT'],
    ['Mara Ejemplo | Presidenta, SMT', 'Ben Muestra | Secretario General, SMT'],
  ],
  [
    'initials in brackets and their translation',
    'fr',
    ['Mara Exemple, dirigeante de la Unión de Molineros (UM), Syndicat des Meuniers', 'Ben Essai'],
    ['Mara Exemple | dirigeante de la Unión de Molineros (UM), Syndicat des Meuniers', 'Ben Essai'],
    'Elle est dirigeante du syndicat.',
  ],
  [
    'a profession in capitals that the text has in small letters',
    'en',
    ['Mara Example, Water Rights Lawyer'],
    ['Mara Example | Water Rights Lawyer'],
    'Mara Example, a lawyer for water rights, was taken away.',
  ],
  ['names alone', 'en', ['Mara Example (f), Ben Sample, Ola Tester'], ['Mara Example', 'Ben Sample', 'Ola Tester']],
  ['names in capitals', 'en', ['MARA EXAMPLE, BEN, OLA TESTER'], ['MARA EXAMPLE', 'BEN', 'OLA TESTER']],
  [
    'a name between two lines',
    'en',
    ['Mara Example (f), Ola Tester, Jun Sampler, Ana Sample, Ben', 'Musterman, Carla Muster'],
    ['Mara Example', 'Ola Tester', 'Jun Sampler', 'Ana Sample', 'Ben Musterman', 'Carla Muster'],
  ],
  [
    'braces beside the lines of several',
    'en',
    ['Mara EXAMPLE, mayor', 'Ben SAMPLE ]', 'Ola TESTER] village elders', 'Jun SAMPLER ]', 'Ana MUSTER (f)'],
    [
      'Mara EXAMPLE | mayor',
      'Ben SAMPLE | village elders',
      'Ola TESTER | village elders',
      'Jun SAMPLER | village elders',
      'Ana MUSTER',
    ],
  ],
  ['an age that is not sure', 'en', ['Mara Example (f), aged 14 or 15'], ['Mara Example']],
];

const ROWS = LISTS.map(([what, language, lines, people, summary = '']) => ({ what, language, lines, people, summary }));

test.each(ROWS)('reads a list with $what', ({ language, lines, people, summary }) => {
  expect(told(language, lines, summary)).toEqual(people);
});

test('reads a list with semicolons at the ends of its lines, which are no sentences', async () => {
  const sheet = [
    'AI Index: AMR 99/001/1999',
    '3 May 1999',
    'UA 12/99  Fear for safety',
    '',
    'Mara Example (f), defender of the rights of water users;',
    'Ola Tester (m), defender of the rights of water users;',
    'Jun Sampler (m), defender of the rights of water users',
    '',
    'Mara Example, Ola Tester and Jun Sampler of Sampleton in Peru have been told by letter that they will be killed.',
    '',
    'RECOMMENDED ACTION: Please send letters in English:',
    '- asking the authorities to protect them.',
    '',
    'APPEALS TO:',
    'Minister of Justice',
    'Sample Street 12',
    'Lima, Peru',
  ].join('\n');
  const { people = [] } = (await draftFrom(sheet)).case;
  expect(people).toMatchObject([{ name: 'Mara Example' }, { name: 'Ola Tester' }, { name: 'Jun Sampler' }]);
});

test('what stands behind an age is said of somebody, though it is a word for several too', () => {
  const lines = ['PERU      Ben Muster, 61 Jahre, Lehrer im Ruhestand'];
  expect(told('de', lines, 'Ben Muster ist seit Mai in Haft.')).toEqual(['Ben Muster | Lehrer im Ruhestand']);
  expect(told('de', ['Ben Muster, 61 Jahre, und zwei weitere Lehrer'], 'Ben Muster ist in Haft.')).toEqual([
    'Ben Muster',
    '[zwei weitere Lehrer]',
  ]);
});
