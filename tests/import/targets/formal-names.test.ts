import { describe, expect, it } from 'vitest';
import { countryTail } from '../../../src/import/targets/country.ts';

// A country's line that has more than its short name is the country all the same, and no line of the address.

describe('a formal name', () => {
  it.each([
    ['Fiji Islands', 'FJ'],
    ['Fidschi-Inseln', 'FJ'],
    ['Îles Fidji', 'FJ'],
    ['Republic of Maldives', 'MV'],
    ['République fédérale islamique des Comores', 'KM'],
    ['DEMOKRATISCHE VOLKSREPUBLIK LAOS', 'LA'],
    ['Republik der Malediven', 'MV'],
    ['Repubblica di Gibuti', 'DJ'],
    ['Исламская Республика Иран', 'IR'],
    ['جمهورية النيجر', 'NE'],
    ['伊朗伊斯兰共和国', 'IR'],
    ['Kenya, East Africa', 'KE'],
    ['Kenia, Ostafrika', 'KE'],
    ['Jamaica, W.I.', 'JM'],
  ])('%s', (name, code) => {
    expect(countryTail(name)).toEqual({ before: '', country: code });
    expect(countryTail(`Musterstadt, ${name}`)).toEqual({ before: 'Musterstadt', country: code });
  });

  it.each([
    'Republic Avenue',
    'Kingdom Hall',
    'Republic of Kenya House',
    'Muster Islands',
    'Peru Islands',
    'Muster, East Africa',
  ])('is not %s', (line) => expect(countryTail(line)).toBeUndefined());
});
