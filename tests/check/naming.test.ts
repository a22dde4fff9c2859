import { describe, expect, test } from 'vitest';
import type { ModelLetter, Person } from '../../src/case/schema.ts';
import { namedIn } from '../../src/check/naming.ts';

// Whom a letter names in full, by a value or by words with any ending.

const person = (name: string, given: Partial<Person> = {}): Person => ({
  name,
  pronouns: 'they/them',
  aliases: [],
  native: {},
  ...given,
});

const letter = (opening: string, given: Partial<ModelLetter> = {}): ModelLetter => ({
  subject: 'A choir',
  opening,
  paragraphs: [],
  demands: ['Let it sing.'],
  reviewed: 'us',
  ...given,
});

const names = (opening: string, ...people: Person[]) => namedIn(letter(opening), people).map(({ name }) => name);

test.each<[string, string, boolean]>([
  ['Mara Example', 'I write about Mara Example.', true],
  ['Mara Example', 'I write about MARA EXAMPLE’s choir.', true],
  ['Mara Example', 'I write about Mara and an Example.', false],
  ['Mara Example', 'I write about Example.', false],
  ['Mara Example', 'I write about Mara.', false],
  ['Mara Ivy Example', 'Mara Example sings.', true], // without what stands between
  ['Mara Ivy Example', 'Mara Ivy sings.', true],
  ['Mara Ivy Example', 'Ivy Example sings.', false],
  ['Mara El Example', 'Mara El sings.', false], // two letters are no name
  ['Варвара Примерова', 'О деле Варвары Примеровой.', true], // with other endings
  ['Варвара Примерова', 'О деле Варвары.', false],
  ['Mara Example', 'I write about Mara’s Example and Mara.', true],
  ['Mara Example Sample', 'I write about Mara Example Sample.', true],
  ['Mara Example', 'Mara sings, for Example.', false],
  ['Jo Li', 'Jo Liang', true],
  ['Jo Li', 'Jo Liangen', false],
  ['Anna Example', 'Anno Example sings.', true],
  ['Anna Example', 'Annabellinda Example sings.', false],
  ['Anna Example', 'Ann Examination', false],
  ['Jo Li', 'Jos Lis choir', true],
  ['Jo Li', 'Joseph Lindt', false],
  ['例 花子', '例花子さんについて', true],
  ['例・花子', '例 花子さんについて', true],
  ['例花子', '例さんについて', false],
  ['--', 'I write --', false],
])('%s in "%s": %s', (name, text, yes) => {
  expect(names(text, person(name)).length).toBe(yes ? 1 : 0);
});

describe('a letter names', () => {
  const mara = person('Mara Example', { aliases: ['M. Sample'], native: { ja: '例花' } });
  const theo = person('Theo Sample');

  test('all with a value for them', () => {
    expect(names('Of {{people}}.', mara, theo)).toEqual(['Mara Example', 'Theo Sample']);
    expect(names('Of {{person.name}}.', mara)).toEqual(['Mara Example']);
    expect(names('Of {{case.title}} and {{them}}.', mara)).toEqual([]);
    expect(names('Of {{them of="Mara Example"}}.', mara)).toEqual([]); // which is a pronoun
  });

  test('who is called by another name, or in another script', () => {
    expect(names('M. Sample sings.', mara, theo)).toEqual(['Mara Example']);
    expect(names('例花。', mara, theo)).toEqual(['Mara Example']);
    expect(names('Theo Sample sings.', mara, theo)).toEqual(['Theo Sample']);
  });

  test.each<[string, Partial<ModelLetter>]>([
    ['subject', { subject: 'Theo Sample' }],
    ['paragraphs', { paragraphs: ['One.', 'Theo Sample sings.'] }],
    ['demands', { demands: ['Let Theo Sample sing.'] }],
    ['closing', { closing: 'For Theo Sample' }],
  ])('who is named in its %s alone', (_, given) => {
    expect(namedIn(letter('O', given), [mara, theo])).toEqual([theo]);
    expect(namedIn(letter('O'), [mara, theo])).toEqual([]);
  });
});
