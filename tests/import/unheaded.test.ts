import { describe, expect, test } from 'vitest';
import { importedFrom } from './sheets.ts';
import { OTHERS } from './unheaded-others.ts';
import { APPEALS } from './unheaded-texts.ts';

describe('an appeal whose headings nobody knows', () => {
  test.each(APPEALS)('$of', async ({ text, names, demands, deadline, story }) => {
    const draft = await importedFrom(text);
    if (draft.is !== 'draft') throw new Error(JSON.stringify(draft));
    const { case: made, language } = draft;
    expect(Object.values(made.targets ?? {}).map(({ name, organisation }) => name ?? organisation)).toEqual(names);
    expect(made.letter?.[language]?.demands).toEqual(demands);
    expect(made.deadline).toBe(deadline);
    expect(`${made.summary}\n\n${made.background}`).toContain(story);
    for (const name of names) expect(made.summary).not.toContain(name);
  });
});

test('a model letter by itself is read where it asks an office for something', async () => {
  const text =
    'Jane Sample\nOffice of the Prosecutor\n1 Sample Road\nNairobi\nKenya\n\nDear Counsellor,\n\nOn 10 March 2024 baker Amina Example was taken from her shop in Nairobi, and nobody has seen her since.\n\nI urge you to release her at once.\n\nYours sincerely,\n';
  const draft = await importedFrom(text);
  expect(draft.is === 'draft' && draft.case.letter?.en?.demands).toEqual(['Release her at once.']);
});

describe('an appeal without a heading, deadline or greeting that is known', () => {
  const officials = `Mr Kossi Sample
President of the Republic
Palais du Modèle
Lomé, Togo
Fax: +228 555 01 01

Mr Yao Model
Minister of Justice
BP 555
Lomé, Togo
E-mail: minister@justice.example.tg
`;
  const story = `Togo: lawyer threatened in Lomé

On 4 May 2019 the lawyer Akouvi Mensah found a letter on her doorstep that told her of her death. She speaks in court
for farmers of the region of Plateaux.

We ask our members to call on:

- the President to protect Akouvi Mensah;
- the Minister to open an inquiry into the letter.
`;

  test('is read by its officials and what is asked of them', async () => {
    const draft = await importedFrom(`Circular of the Lawyers' Circle\n\n${story}\n${officials}`);
    expect(draft.is === 'draft' && Object.values(draft.case.targets ?? {}).map(({ role }) => role)).toEqual([
      'President of the Republic',
      'Minister of Justice',
    ]);
  });

  test('is read by its officials and until when to write, if what is asked stands in a way of its own', async () => {
    const [told = ''] = story.split('We ask our members');
    const text = `${told}A letter of a colleague counts. Say so in the first line.\n\n${officials}\nPlease write until 15 June 2019.\n`;
    const draft = await importedFrom(`Circular of the Lawyers' Circle\n\n${text}`);
    expect(draft.is === 'draft' && draft.case.deadline).toBe('2019-06-15');
  });

  test('is none without officials', async () => {
    expect((await importedFrom(`Circular of the Lawyers' Circle\n\n${story}`)).is).toBe('no-casesheet');
  });

  test('may have headings of one word right above what they head', async () => {
    const text = `Circular of the Lawyers' Circle\n\n${story}\nAddresses\n${officials}\nBackground\nThe region was sold to a company in 2011, without a vote of those who live there.\n`;
    const draft = await importedFrom(text);
    expect(draft.is === 'draft' && draft.case.background).toBe(
      'The region was sold to a company in 2011, without a vote of those who live there.',
    );
  });
});

describe('what is no appeal', () => {
  test.each(OTHERS)('$of', async ({ text }) => {
    expect((await importedFrom(text)).is).toBe('no-casesheet');
  });
});

describe('addresses in what is told of the case', () => {
  test('are read above a heading for copies', async () => {
    const text = `WORLD UNION OF BAKERS
Solidarity Desk

KENYA

BAKERS DISMISSED FOR A SONG

On 3 August 2017 the bakery of Mombasa dismissed Amina Example. She had sung at work.

WHAT AFFILIATES ARE ASKED TO DO

Please send the letter below, on the paper of your union, by 30 September 2017.

    Hon. Jo Sample-Model
    Minister for Ovens
    PO Box 5507
    Nairobi
    Kenya
    Fax: +254 555 2091

with a copy to

    The Chairman
    Mombasa Bakery Board
    PO Box 555
    Mombasa
    Kenya

MODEL LETTER

Dear Minister,

We write to you about a baker who lost her work because she sang.

We ask you to give Amina Example her work back.

Respectfully yours,
`;
    const draft = await importedFrom(text);
    if (draft.is !== 'draft') throw new Error(draft.is);
    const targets = Object.values(draft.case.targets ?? {});
    expect(targets.map(({ kind, name, role }) => [kind, name, role])).toEqual([
      [undefined, 'Jo Sample-Model', 'Minister for Ovens'],
      ['copy', undefined, 'The Chairman'],
    ]);
    expect(draft.case.summary).not.toContain('PO Box');
    expect((draft.case.people ?? []).map(({ name }) => name)).not.toContain('Jo Sample-Model');
  });

  test('are read behind a list though they have no number, and what a line leads to is a copy', async () => {
    const text = `COMITÉ DE HORNOS - Hoja mensual

GUINEA ECUATORIAL

UN PANADERO EN LA CÁRCEL DE MALABO

Desde el 2 de septiembre está preso en Malabo el panadero Plácido Ejemplo Modelo. Nadie sabe de qué se le acusa.

¿Qué podemos hacer?

Escribir, con respeto, al Ministro de Justicia. No hay carta modelo: que cada cual lo diga a su manera. Es
importante pedir dos cosas:

   1. Que Plácido Ejemplo sea llevado a un hospital.
   2. Que se le deje en libertad.

La dirección:

   Excmo. Sr. D. Anacleto Muestra Modelo
   Ministro de Justicia
   Avenida de los Hornos, s/n
   Malabo
   Guinea Ecuatorial

Y mandad una copia, que siempre ayuda, a la Embajada:

   Embajada de Guinea Ecuatorial
   Calle del Horno, 12
   28099 Madrid
   Tel. 91 555 23 41
`;
    const draft = await importedFrom(text);
    if (draft.is !== 'draft') throw new Error(draft.is);
    const targets = Object.values(draft.case.targets ?? {});
    expect(targets.map(({ kind, name, organisation, address }) => [kind, name ?? organisation, address])).toEqual([
      [undefined, 'Anacleto Muestra Modelo', ['Avenida de los Hornos, s/n', 'Malabo']],
      ['copy', 'Embajada de Guinea Ecuatorial', ['Calle del Horno, 12', '28099 Madrid']],
    ]);
    expect(draft.case.letter?.es?.demands).toHaveLength(2);
  });
});
