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
    ['Guatemala, C.A.', 'GT'],
    ['Perú, Sudamérica', 'PE'],
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
    'State of Georgia',
    'Estado de México',
    'Democratic Republic',
    'Congolese Republic',
    'Argentine Republic House',
    'Dr Jordan',
  ])('is not %s', (line) => expect(countryTail(line)).toBeUndefined());
});

describe('a name made of an adjective', () => {
  it.each([
    ["Mongolian People's Republic", 'MN'],
    ['BULGARIAN PEOPLE’S REPUBLIC', 'BG'],
    ['Somali Democratic Republic', 'SO'],
    ['Hungarian Republic', 'HU'],
    ['Lithuanian SSR', 'LT'],
    ['Azerbaijan SSR', 'AZ'],
    ['Mongolische Volksrepublik', 'MN'],
    ['République populaire hongroise', 'HU'],
    ['República Democrática Alemana', 'DE'],
  ])('%s', (name, code) => expect(countryTail(name)).toEqual({ before: '', country: code }));
});

describe('a former name', () => {
  it.each([
    ['People’s Republic of the Congo', 'CG'],
    ['Yemen Arab Republic', 'YE'],
    ['State of Cambodia', 'KH'],
    ['DDR', 'DE'],
    ['Haute-Volta', 'BF'],
    ['SWA/Namibia', 'NA'],
    ['P.R. of Mozambique', 'MZ'],
    ['RP du Bénin', 'BJ'],
    ['Монгольская Народная Республика', 'MN'],
    ['الجماهيرية العربية الليبية', 'LY'],
  ])('%s', (name, code) => {
    expect(countryTail(name)).toEqual({ before: '', country: code });
    expect(countryTail(`Musterstadt, ${name}`)).toEqual({ before: 'Musterstadt', country: code });
  });
});
