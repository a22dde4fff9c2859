import { expect, test } from 'vitest';
import { partiesOf } from '../../src/case/parties.ts';
import type { Person } from '../../src/case/schema.ts';

// Whom the letters of a case are about.

const person = (name: string, more: Partial<Person> = {}): Person => ({
  name,
  pronouns: 'she/her',
  aliases: [],
  native: {},
  ...more,
});

const mara = person('Mara Example', {
  aliases: ['Mar'],
  native: { el: 'Μάρα Εξάμπλ' },
  description: 'a singer',
  number: '12',
  born: '1990',
});
const MARA = {
  name: 'Mara Example',
  pronouns: 'she/her',
  aliases: ['Mar'],
  native: { el: 'Μάρα Εξάμπλ' },
  isGroup: false,
};
const OTHERS = { pronouns: 'they/them', aliases: [], native: {}, isGroup: true };

test('people, in the order of the case, with what names them and no more', () => {
  const ANA = { name: 'Ana Sample', pronouns: 'she/they', aliases: [], native: {}, isGroup: false };
  const people = [mara, person('Ana Sample', { pronouns: 'she/they' })];
  expect(partiesOf({ people })).toEqual([MARA, ANA]);
  expect(partiesOf({ people, group: undefined })).toEqual([MARA, ANA]);
});

test('a group alone is “they” and has no other names', () => {
  const group = { name: 'the choir of Exampleville', native: {}, count: 12 };
  expect(partiesOf({ people: [], group })).toEqual([{ ...OTHERS, name: 'the choir of Exampleville' }]);
});

test('a group has the pronouns and the names in other languages that the case gives', () => {
  const native = { fr: 'la chorale' };
  expect(partiesOf({ people: [], group: { name: 'the choir', pronouns: 'it/its', native } })).toEqual([
    { ...OTHERS, name: 'the choir', pronouns: 'it/its', native },
  ]);
});

test('people stand before their group', () => {
  expect(partiesOf({ people: [mara], group: { name: 'the other singers', native: {} } })).toEqual([
    MARA,
    { ...OTHERS, name: 'the other singers' },
  ]);
});

test('nobody', () => {
  expect(partiesOf({ people: [] })).toEqual([]);
});
