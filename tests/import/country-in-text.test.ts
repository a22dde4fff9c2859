import { expect, it } from 'vitest';
import { draftFrom } from './sheets.ts';

// The country of a case where the sheet has names of several.

const sheet = (above: string, told: string, land: string) => `${above}URGENT ACTION

BAKER HELD WITHOUT CHARGE

${told} Nobody has seen the baker Amina Example since then.

TAKE ACTION
1. Release Amina Example at once;
2. Let her see a lawyer.

Write to:

The Minister of Justice
Mr James Model
5 Sample Street
Sampletown
${land}
Salutation: Dear Minister,
`;

it('is that of the address where the text has a part of its name alone, with a doubt', async () => {
  const text = 'Members of the movement Sample Congo were arrested on 3 May 2017.';
  const { case: content, problems } = await draftFrom(sheet('', text, 'Democratic Republic of the Congo'));
  expect(content.country).toBe('CD');
  expect(problems.map(({ path }) => path)).toContain('country');
});

it('is not read from a menu in capitals', async () => {
  const text = 'Soldiers came to the bakery on 3 May 2017.';
  const { case: content } = await draftFrom(sheet('ABOUT US   COUNTRIES   DONATE\n\n', text, 'Kenya'));
  expect(content.country).toBe('KE');
});
