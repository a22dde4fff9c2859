import { describe, expect, test } from 'vitest';
import { draftFrom, modern } from './sheets.ts';

// Items that ask by their first words below headings that lead to something else, and headings by which one asks.

const sheet = (front: string, list: string, target: string, end: string) =>
  draftFrom([front, list, target, end].join('\n\n'));

describe('what a sheet asks for', () => {
  test('stands below a line on languages where all items ask', async () => {
    const { case: draft } = await sheet(
      'AÇÃO URGENTE\n\nAU: 12/17   Índice: AFR 30/1234/2017   Quénia   Data: 2 de maio de 2017\n\nPADEIRA PRESA POR UMA CANÇÃO\n\nA padeira Amina Exemplo foi presa em Nairobi no dia 1 de maio de 2017, no meio da sua canção sobre o pão.',
      'ESCREVA JÁ em português, inglês ou na sua própria língua:\n• Instando as autoridades a libertar Amina Exemplo;\n• Pedindo que o forno lhe seja devolvido.',
      'ENVIE OS APELOS ATÉ 1 DE JUNHO DE 2017 PARA:\n\nMinistra da Justiça\nDra. Joana Amostra\nRua do Pão, 55\nNairobi\nQuénia\nSaudação: Excelência',
      'INFORMAÇÃO ADICIONAL\n\nA cidade não tem pão desde março.',
    );
    expect(draft.languages).toEqual(['pt', 'en']);
    expect(draft.letter?.pt?.demands).toEqual(['Libertar Amina Exemplo', 'Assegure que o forno lhe seja devolvido.']);
  });

  test('stands below a heading that asks, whatever else it says', async () => {
    const { case: draft } = await sheet(
      'ACCIÓN URGENTE\n\nKenia\n\nPANADERA DETENIDA POR UNA CANCIÓN\n\nLa panadera Amina Ejemplo fue detenida en Nairobi el 1 de mayo de 2017, en medio de su canción sobre el pan.',
      'QUÉ PEDIMOS A LA ALCALDESA\n\n1. Devolver el horno a Amina Ejemplo;\n2. No cerrar su tienda.',
      'DESTINATARIOS\n\nAlcaldesa de Nairobi\nSra. Juana Muestra\nCalle del Pan 55\nNairobi\nKenia\nFax: +254 20 555 501\n\nPlazo: 1 de junio de 2017.',
      'CONTEXTO\n\nLa ciudad no tiene pan desde marzo.',
    );
    expect(draft.letter?.es?.demands).toEqual(['Devolver el horno a Amina Ejemplo', 'No cerrar su tienda.']);
  });

  test('is no step that readers are told to take', async () => {
    const { case: draft } = await sheet(
      'URGENT ACTION\n\nKENYA\n\nBAKER HELD FOR A SONG\n\nBaker Amina Example was arrested in Nairobi on 1 May 2017, in the middle of her song on the price of bread.',
      'THREE STEPS\n\n1. Take a sheet of paper and a pen\n2. Tell two friends about the baker\n3. Publish a picture of your letter',
      'Minister of Justice\nMs Jane Sample\nPO Box 5501\nNairobi\nKenya\nFax: +254 20 555 501',
      'BACKGROUND\n\nThe town has had no bread since March.\n\nPlease write before 1 June 2017.',
    );
    expect(draft.letter?.en?.demands).toBeUndefined();
  });
});

test('sentences below a heading that asks are requests, and those that tell readers how to write are nothing', async () => {
  const { case: draft } = await sheet(
    'LETTERS OF THE MONTH\n\n1 May 2017\n\nBaker held for a song\n\nBaker Amina Example was arrested in Nairobi, Kenya, on 1 May 2017, in the middle of her song on the price of bread.',
    'What to ask\n\nPlease write politely, in your own words. We urge the Minister to free Amina Example. We also call on her to give the oven back.\n\nOne letter from each household will do.',
    'Write to\n\nMinister of Justice\nMs Jane Sample\nPO Box 5501\nNairobi\nKenya\nFax: +254 20 555 501',
    'Background\n\nThe town has had no bread since March.',
  );
  expect(draft.letter?.en).toEqual({ demands: ['Free Amina Example.', 'Give the oven back.'], reviewed: 'needed' });
});

test('lines without bullets below what leads to them are items, and what thanks behind them is none', async () => {
  const letter =
    'Dear Minister,\n\nI am writing to you about Amina Example, a baker who sang in the market of her town.\n\nI call on you to:\n\nDrop all charges against Amina Example, who has only sung\n\nStop opposing her bail\n\nGive the oven back.\n\nShe is missed by all of us.\n\nYours faithfully,';
  const { case: draft } = await draftFrom(modern({ letter }));
  expect(draft.letter?.en).toMatchObject({
    demands: [
      'Drop all charges against Amina Example, who has only sung',
      'Stop opposing her bail',
      'Give the oven back.',
    ],
    paragraphs: ['She is missed by all of us.'],
  });
});
