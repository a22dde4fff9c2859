import { expect, test } from 'vitest';
import { draftFrom } from './sheets.ts';

/** A sheet of before 2018, with what readers shall ask for in one paragraph. */
const sheet = (asked: string, background = 'Bees have been kept there for a hundred years.') =>
  `URGENT ACTION\n\nBEEKEEPER HELD IN SECRET\nThe beekeeper Tomas Exampla was arrested on 4 May 2015 in Sampletown, in the north of Kenya.\n\nPolice took his hives and his books as well.\n\n${asked}\n\nPLEASE SEND APPEALS BEFORE 30 JUNE 2015 TO:\n\nMinister of Interior\nHon. Peter Sample\nPO Box 5501\nNairobi\nKenya\nSalutation: Dear Minister\n\nADDITIONAL INFORMATION\n${background}\n\nName: Tomas Exampla\n`;

const ASKED = ['Release him', 'Give back his hives', 'Let a doctor see him.'];

test.each([
  [
    'a bullet',
    '• Urging them to release him; • Calling on them to give back his hives; • Asking them to let a doctor see him.',
  ],
  ['a bullet and no other sign', '• Release him • Give back his hives • Let a doctor see him.'],
  [
    'a dot',
    '· Urging them to release him; · Calling on them to give back his hives; · Asking them to let a doctor see him.',
  ],
  [
    'a letter of a font that is gone',
    'n Urging them to release him; n Calling on them to give back his hives; n Asking them to let a doctor see him.',
  ],
  [
    'a dash, over lines',
    '- urging them to release\nhim; - calling on them to give back his hives;\n- asking them to let a doctor see him.',
  ],
])('items behind each other in one paragraph are parted at %s', async (_, items) => {
  const { case: draft } = await draftFrom(sheet(`Please write immediately in English: ${items}`));
  expect(draft.letter?.en?.demands).toEqual(ASKED);
});

test.each([
  ['figures', '1) release him; 2) give back his hives; 3) let a doctor see him.'],
  ['letters', '(a) release him; (b) give back his hives; and (c) let a doctor see him.'],
])('items are parted at %s behind words that ask', async (_, items) => {
  const { case: draft } = await draftFrom(sheet(`Please write and urge the authorities to: ${items}`));
  expect(draft.letter?.en?.demands).toEqual(['release him', 'give back his hives', 'let a doctor see him.']);
});

test('an item that only reminds is a paragraph, also behind others', async () => {
  const { case: draft } = await draftFrom(
    sheet('Please write immediately: n Urging them to release him; n Reminding them that he has broken no law.'),
  );
  expect(draft.letter?.en).toMatchObject({
    demands: ['Release him'],
    paragraphs: ['Reminding them that he has broken no law.'],
  });
});

test('what a paragraph counts stays one where nothing is asked', async () => {
  const told = 'Three laws were passed that year: (a) one on land; (b) one on water; (c) one on bees.';
  const { case: draft } = await draftFrom(sheet('Please write immediately:\n• Urging them to release him.', told));
  expect(draft.background).toBe(told);
});
