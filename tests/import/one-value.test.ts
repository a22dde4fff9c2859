import { describe, expect, it, test } from 'vitest';
import { draftFrom, modern } from './sheets.ts';

// What looks like two values or another one, and is one: greetings, names that are cut, groups with a number, ranks and regions.

const targetOf = async (target: string, letter?: string) => {
  const { targets = {} } = (await draftFrom(modern({ target, ...(letter === undefined ? {} : { letter }) }))).case;
  return Object.values(targets)[0];
};
const ADDRESS = '1 Sample Road\nNairobi\nKenya';

describe('a greeting of a man and a woman', () => {
  test.each([
    ['en', 'Dear Sir or Madam'],
    ['en', 'Dear Sir/Madam'],
    ['fr', 'Madame, Monsieur'],
    ['es', 'Señor o Señora'],
    ['de', 'Sehr geehrte Damen und Herren'],
    ['pt', 'Prezado Senhor ou Senhora'],
  ])('is one (%s): %s', async (language, greeting) => {
    const target = await targetOf(`Head of the Market\nSample Market Ltd\n${ADDRESS}\nSalutation: ${greeting}`);
    expect(target?.salutation?.[language]).toEqual(greeting);
  });

  it('is none of two offices', async () => {
    const target = await targetOf(`Minister of Justice\n${ADDRESS}\nSalutation: Dear Minister / Your Excellency`);
    expect(target?.salutation?.en).toEqual(['Dear Minister', 'Your Excellency']);
  });
});

describe('a region that is called after somebody', () => {
  test.each(['Sampleton, Cabo Modelo', 'Sampleton, Coronel Modelo'])('is of the address: %s', async (town) => {
    const target = await targetOf(`Head of the Police\nVicente Example\n7 Sample Road\n${town}\nMozambique`);
    expect(target).toMatchObject({ name: 'Vicente Example', address: ['7 Sample Road', town] });
    expect(target).not.toHaveProperty('honorific');
  });
});

describe('what stands before a name', () => {
  test.each(['Sayyid', 'Sayed', 'Tengku', 'Datuk', 'Tun', 'Daw', 'U', 'Sheikh'])('is its title: %s', async (title) => {
    const target = await targetOf(`Minister of Justice\n${title} Anwar Example\n${ADDRESS}`);
    expect(target).toMatchObject({ honorific: title, name: 'Anwar Example', role: 'Minister of Justice' });
  });

  it('is a rank, below the office', async () => {
    const target = await targetOf(`Prosecutor of Sample Region\nJunior Counsellor of Justice Ana Example\n${ADDRESS}`);
    expect(target).toMatchObject({
      role: 'Prosecutor of Sample Region',
      honorific: 'Junior Counsellor of Justice',
      name: 'Ana Example',
      address: ['1 Sample Road', 'Nairobi'],
    });
  });
});

test.each(['Komisi Misal', 'Suruhanjaya Misal', 'Komisja Misal', 'Comisia Misal'])(
  'a commission in another language is a house: %s',
  async (house) => {
    const target = await targetOf(`Chairperson of the Commission\n${house}\n${ADDRESS}`);
    expect(target).toMatchObject({ organisation: house });
    expect(target).not.toHaveProperty('name');
  },
);

describe('names', () => {
  const named = async (names: string) => (await draftFrom(modern({ end: names }))).case;

  it('are put together where a line cuts one of a list with pronouns', async () => {
    const { people } = await named(
      'NAMES AND PREFERRED PRONOUNS: Ana Example (she/her), Benno\nSample (he/him), Carla Model (she/her)',
    );
    expect(people?.map(({ name }) => name)).toEqual(['Ana Example', 'Benno Sample', 'Carla Model']);
  });

  test.each([
    ['weavers of El Modelo (62 people)', 'weavers of El Modelo', 62],
    ['62 weavers of El Modelo', '62 weavers of El Modelo', 62],
    ['Weavers of El Modelo (some 1,300 people)', 'Weavers of El Modelo', 1300],
    ['the Sample people of El Modelo (1.300 people)', 'the Sample people of El Modelo', 1300],
    ['the Sample people of El Modelo (1 300 people)', 'the Sample people of El Modelo', 1300],
  ])('of nobody are a group, and the place is nobody: %s', async (line, name, count) => {
    const draft = await named(`NAME AND PREFERRED PRONOUN: ${line}`);
    expect(draft.group).toEqual({ name, count });
    expect(draft.people ?? []).toEqual([]);
  });

  it('are a group without a number too', async () => {
    const draft = await named('NAME AND PREFERRED PRONOUN: weavers of El Modelo');
    expect([draft.group?.name, draft.people]).toEqual(['weavers of El Modelo', undefined]);
  });
});
