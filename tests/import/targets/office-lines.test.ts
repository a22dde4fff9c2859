import { describe, expect, test } from 'vitest';
import { draftFrom, modern } from '../sheets.ts';

// Whom the lines of a block name, and what of them is where somebody sits.

async function target(lines: string) {
  const { case: draft, problems } = await draftFrom(modern({ target: lines }));
  const [slug, first] = Object.entries(draft.targets ?? {})[0] ?? [];
  const { honorific, name, role, organisation, address } = first ?? {};
  const doubted = problems.map(({ path }) => path).filter((path) => path?.startsWith(`targets.${slug}.`));
  return { honorific, name, role, organisation, address, doubted };
}

describe('the lines of a block', () => {
  test('what stands below an office and its house, without a title, is where they are', async () => {
    const { name, organisation, address } = await target(
      'The Minister\nMinistry of Justice\nCircular Bend\nNairobi 00100\nKenya',
    );
    expect([name, organisation, address]).toEqual([
      undefined,
      'Ministry of Justice',
      ['Circular Bend', 'Nairobi 00100'],
    ]);
  });

  test('an office that is a form of address, before a given name that is an office elsewhere', async () => {
    const { honorific, name, role } = await target(
      'Chief Ombudsman Regina Ovenmark\nOmbudsman Commission\nPO Box 9831\nNairobi\nKenya',
    );
    expect([honorific, name, role]).toEqual(['Chief Ombudsman', 'Regina Ovenmark', undefined]);
  });

  test('a name between whose parts a word for a street stands', async () => {
    const { honorific, name, role } = await target(
      'Dra. Roxana Calle Modelo\nMinister of Justice\n1 Sample Road\nNairobi\nKenya',
    );
    expect([honorific, name, role]).toEqual(['Dra.', 'Roxana Calle Modelo', 'Minister of Justice']);
  });

  test('below an office, words that only say what it is for are its house, and doubtful', async () => {
    const { role, organisation, address, doubted } = await target(
      'General Jo Sample\nDirector General\nGeneral Security\nSample Square, Ovenside\nNairobi\nKenya',
    );
    expect([role, organisation, address]).toEqual([
      'Director General',
      'General Security',
      ['Sample Square, Ovenside', 'Nairobi'],
    ]);
    expect(doubted).toContainEqual(expect.stringMatching(/organisation$/u));
  });

  test('words before that for a salutation are no line of the address', async () => {
    const { case: draft } = await draftFrom(
      'AZIONE URGENTE\n\nFORNAIA IN CARCERE\n\nLa fornaia Amina Esempio è in carcere a Rabat dal 3 maggio 2008.\n\nSi prega di inviare appelli:\n- chiedendo che sia liberata.\n\nAPPELLI A:\n\nMinistro della Giustizia\nM. Driss Campione\nPlace du Four 3\n10090 Rabat\nMarocco\nFormula di saluto: Monsieur le Ministre\n',
    );
    const [minister] = Object.values(draft.targets ?? {});
    expect(minister?.address).toEqual(['Place du Four 3', '10090 Rabat']);
    expect(minister?.salutation?.fr).toBe('Monsieur le Ministre');
  });
});
