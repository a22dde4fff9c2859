import { describe, expect, test } from 'vitest';
import { draftFrom } from './sheets.ts';

// In which forms the items of a list ask: what is taken for a request, and what is none.

const ADDRESS = 'Jo Sample\nMinister of Bridges\nPO Box 5501\nNairobi\nKenya';
const STORIES = {
  en: [
    'URGENT ACTION\n\nBAKER HELD FOR A SONG\n\nBaker Amina Example was arrested in Nairobi on 1 May 2014.',
    'Please write immediately in English or your own language:',
    'PLEASE SEND APPEALS BEFORE 8 JUNE 2014 TO:',
  ],
  es: [
    'ACCIÓN URGENTE\n\nPANADERA DETENIDA POR UNA CANCIÓN\n\nLa panadera Amina Example fue detenida en Nairobi el 1 de mayo de 2014.',
    'Envíe cartas corteses, en español, en las que:',
    'ENVÍEN LLAMAMIENTOS ANTES DEL 8 DE JUNIO DE 2014 A:',
  ],
  it: [
    'AZIONE URGENTE\n\nFORNAIA DETENUTA PER UNA CANZONE\n\nLa fornaia Amina Example è stata arrestata a Nairobi il 1 maggio 2014.',
    'Scrivi lettere cortesi alle autorità, chiedendo loro di:',
    'INVIARE APPELLI A:',
  ],
} as const;

async function askedBy(language: keyof typeof STORIES, items: readonly string[], beside = '') {
  const [front, lead, heading] = STORIES[language];
  const list = items.map((item) => `- ${item}`).join('\n');
  const { case: draft } = await draftFrom(`${front}\n\n${lead}\n${list}\n${beside}\n${heading}\n\n${ADDRESS}\n`);
  const { demands = [], paragraphs = [] } = draft.letter?.[language] ?? {};
  return { demands, paragraphs };
}

describe('an item', () => {
  test.each([
    ['Reminding the minister to keep the ovens warm;', ['Keep the ovens warm']],
    ['Reminding them not to close the bakery;', ['Do not close the bakery']],
    [
      'Seeking assurances that she is safe, and asking that she not be moved;',
      ['Ensure that she is safe', 'Ensure that she not be moved'],
    ],
    ['Expressing concern that she has no flour, urging that she be paid;', ['Ensure that she be paid']],
    ['That no bread be thrown away before Sunday;', ['That no bread be thrown away before Sunday']],
  ])('asks: %s', async (item, demands) => {
    const asked = await askedBy('en', [item, 'Urging them to release her.']);
    expect(asked).toEqual({ demands: [...demands, 'Release her.'], paragraphs: [] });
  });

  test.each([
    'Protesting the arrest of a baker',
    'Reminding the minister of her duty to feed the town',
    'Reminding them that she may not be held',
  ])('asks for nothing: %s', async (item) => {
    const asked = await askedBy('en', [`${item};`, 'Urging them to release her.']);
    expect(asked).toEqual({ demands: ['Release her.'], paragraphs: [item] });
  });

  test('tells readers in the infinitive what to write', async () => {
    const asked = await askedBy('es', [
      'expresar inquietud por la suerte de Amina Example;',
      'instar al ministro a no cerrar la panadería;',
      'pedir una investigación sobre el horno.',
    ]);
    expect(asked).toEqual({
      demands: ['No cerrar la panadería', 'Asegure una investigación sobre el horno.'],
      paragraphs: ['expresar inquietud por la suerte de Amina Example'],
    });
  });

  test('tells readers what to ask, with whom before the verb', async () => {
    const asked = await askedBy('es', [
      'pida a las autoridades que pongan en libertad a Amina Example;',
      'las inste a devolverle el horno;',
      'les pida que no cierren la panadería.',
    ]);
    expect(asked).toEqual({
      demands: ['Pongan en libertad a Amina Example', 'Devolverle el horno', 'No cierren la panadería.'],
      paragraphs: [],
    });
  });
});

test('a sentence beside a list says nothing of what its items are', async () => {
  const asked = await askedBy(
    'it',
    ['rilasciare Amina Example;', 'non chiudere il forno.'],
    '\nChiedi inoltre che le sia reso il pane.\n',
  );
  expect(asked).toEqual({
    demands: ['rilasciare Amina Example', 'non chiudere il forno.', 'Fare in modo che le sia reso il pane.'],
    paragraphs: [],
  });
});
