import { expect, test } from 'vitest';
import { draftFrom } from './sheets.ts';

const sheet = (lead: string, items: readonly string[], words: readonly [string, string, string, string]) =>
  `${words[0]}\n\nUN BOULANGER EN PRISON\nAna Example, boulangère, est détenue à Nairobi depuis le mois de mars.\n\n${words[1]}\n\nJo Sample\nMinistre\nPO Box 5501\nNairobi\nKenya\n\n${words[2]}\n\nJ'écris au sujet d'Ana Example.\n\n${lead}\n${items.map((item) => `- ${item}`).join('\n')}\n\n${words[3]}\n`;

const FRENCH = [
  'ACTION URGENTE',
  'PASSEZ À L’ACTION',
  'Monsieur le Ministre,',
  'Veuillez agréer, Monsieur le Ministre, mes salutations.',
] as const;

test('items that go on with the verb of their lead become orders', async () => {
  const { case: draft } = await draftFrom(
    sheet(
      'Je vous demande :',
      ['de libérer Ana Example ;', "d'ouvrir sa boulangerie ;", 'de ne pas la juger.'],
      FRENCH,
    ),
  );
  expect(draft.letter?.fr?.demands).toEqual(['Libérer Ana Example', 'Ouvrir sa boulangerie', 'Ne pas la juger.']);
});

const GERMAN = [
  'URGENT ACTION',
  'BITTE SCHREIBEN SIE EINEN BRIEF:',
  'Sehr geehrter Herr Minister,',
  'Mit freundlichen Grüßen',
] as const;

test.each([
  ['Ana Example freizulassen;', 'Ana Example freilassen'],
  ['Ana Example, Ben Sample und Jo Example freizulassen;', 'Ana Example, Ben Sample und Jo Example freilassen'],
  ['ihren Ofen nicht abzubauen, der ihr gehört;', 'Ihren Ofen nicht abbauen, der ihr gehört'],
  ['die Tür, die versiegelt ist, wieder zu öffnen;', 'Die Tür, die versiegelt ist, wieder öffnen'],
  ['sie freizulassen, ohne Bedingungen zu stellen;', 'Sie freilassen, ohne Bedingungen zu stellen'],
  ['Geben Sie ihrem Bruder Gelegenheit, sie zu besuchen;', 'Geben Sie ihrem Bruder Gelegenheit, sie zu besuchen'],
  ['dass niemand ihr verbietet, Brot zu backen;', 'dass niemand ihr verbietet, Brot zu backen'],
])('a German item loses the “zu” of its own infinitive alone: %s', async (item, demand) => {
  const { case: draft } = await draftFrom(sheet('Ich bitte Sie,', [item, 'ihr Mehl zurückzugeben.'], GERMAN));
  expect(draft.letter?.de?.demands).toEqual([demand, 'Ihr Mehl zurückgeben.']);
});

test('the number of a page, with how many there are, parts no paragraph', async () => {
  const text = sheet('Je vous demande :', ['de libérer Ana Example.'], FRENCH);
  const { case: draft } = await draftFrom(
    `${text}\nCOMPLÉMENT D'INFORMATION\n\nLe pain de la ville est cuit la nuit dans les fours de la rivière, et il\n\nPage 1 sur 2\n\nest vendu le matin au marché par les enfants des boulangers.\n`,
  );
  expect(draft.background).toBe(
    'Le pain de la ville est cuit la nuit dans les fours de la rivière, et il est vendu le matin au marché par les enfants des boulangers.',
  );
});
