import type { CountryLanguage } from './countries.ts';

// Names for the last line of an address where those of the Unicode CLDR (48.2) will not do: they have a remark or a sign that no
// post reads, are an abbreviation, are not what the post of the sender prints, or could be taken for another country's.
// `npm run countries` puts them into names/<language>.json; a row here is all that a better name takes.

/** Why a name is not that of CLDR. */
export interface PostalName {
  readonly names: Partial<Record<CountryLanguage, string>>;
  readonly source: string;
  readonly confidence: 'H' | 'M' | 'L' | 'our choice';
}

/** CLDR tells them apart by the capitals, which no post prints: the names of the two countries themselves. */
const CONGO = 'UNTERM, short and formal names, as datasets/country-codes has them';
const NO_REMARK = 'the name of CLDR without its remark';
const IN_FULL = 'the name of CLDR without its abbreviation';
const IN_USE = 'UNTERM, short name, as datasets/country-codes has it';

/** By ISO 3166-1 alpha-2. */
export const POSTAL_NAMES: Readonly<Record<string, PostalName>> = {
  AX: { names: { en: 'Åland', fr: 'Åland', de: 'Åland' }, source: 'Åland Post writes ÅLAND', confidence: 'M' },
  BL: { names: { de: 'Saint-Barthélemy', es: 'San Bartolomé' }, source: IN_FULL, confidence: 'our choice' },
  BQ: { names: { ru: 'Карибские Нидерланды' }, source: 'the name of CLDR in English', confidence: 'our choice' },
  CC: {
    names: {
      en: 'Cocos Islands',
      pt: 'Ilhas dos Cocos',
      'pt-BR': 'Ilhas Cocos',
      it: 'Isole Cocos',
      zh: '科科斯群岛',
      'zh-Hant': '科克斯群島',
      ar: 'جزر كوكوس',
    },
    source: NO_REMARK,
    confidence: 'our choice',
  },
  CD: {
    names: {
      en: 'Democratic Republic of the Congo',
      fr: 'République démocratique du Congo',
      de: 'Demokratische Republik Kongo',
      es: 'República Democrática del Congo',
      pt: 'República Democrática do Congo',
      'pt-BR': 'República Democrática do Congo',
      it: 'Repubblica Democratica del Congo',
      zh: '刚果民主共和国',
      'zh-Hant': '剛果民主共和國',
      ar: 'جمهورية الكونغو الديمقراطية',
      ru: 'Демократическая Республика Конго',
    },
    source: CONGO,
    confidence: 'H',
  },
  CG: {
    names: {
      en: 'Republic of the Congo',
      fr: 'République du Congo',
      de: 'Republik Kongo',
      es: 'República del Congo',
      pt: 'República do Congo',
      'pt-BR': 'República do Congo',
      it: 'Repubblica del Congo',
      zh: '刚果共和国',
      'zh-Hant': '剛果共和國',
      ar: 'جمهورية الكونغو',
      ru: 'Республика Конго',
    },
    source: CONGO,
    confidence: 'H',
  },
  CI: {
    names: { de: 'Elfenbeinküste', es: 'Costa de Marfil', pt: 'Costa do Marfim', 'pt-BR': 'Costa do Marfim' },
    source: 'CLDR, variant',
    confidence: 'H',
  },
  CZ: { names: { it: 'Repubblica Ceca' }, source: 'CLDR, variant', confidence: 'H' },
  FM: { names: { en: 'Federated States of Micronesia' }, source: 'USPS, ZIP Codes FM', confidence: 'M' },
  GS: { names: { en: 'South Georgia and the South Sandwich Islands' }, source: 'ISO 3166-1', confidence: 'H' },
  HK: {
    names: { fr: 'Hong Kong', ru: 'Гонконг' },
    source: NO_REMARK,
    confidence: 'our choice',
  },
  HM: { names: { en: 'Heard and McDonald Islands' }, source: IN_FULL, confidence: 'our choice' },
  MF: {
    names: { de: 'Saint-Martin', pt: 'São Martinho' },
    source: IN_FULL,
    confidence: 'our choice',
  },
  MM: {
    names: {
      fr: 'Myanmar',
      es: 'Myanmar',
      pt: 'Mianmar',
      'pt-BR': 'Mianmar',
      it: 'Myanmar',
      ar: 'ميانمار',
      ru: 'Мьянма',
    },
    source: IN_USE,
    confidence: 'M',
  },
  PM: { names: { de: 'Saint-Pierre und Miquelon' }, source: IN_FULL, confidence: 'our choice' },
  PS: { names: { pt: 'Palestina' }, source: 'CLDR, short', confidence: 'H' },
  RU: {
    names: { en: 'Russian Federation', de: 'Russische Föderation', ru: 'Российская Федерация' },
    source: 'Russian Post text, artlebedev; UPU and ISO 3166-1',
    confidence: 'H',
  },
  SH: { names: { ru: 'Остров Святой Елены' }, source: IN_FULL, confidence: 'our choice' },
  SX: {
    names: { fr: 'Sint Maarten', es: 'Sint Maarten', pt: 'Sint Maarten', 'pt-BR': 'Sint Maarten' },
    source: 'its own name, so that it is not taken for the French half of the island',
    confidence: 'our choice',
  },
  TL: { names: { fr: 'Timor-Leste', ar: 'تيمور الشرقية' }, source: IN_USE, confidence: 'M' },
  UM: {
    names: {
      en: 'United States Minor Outlying Islands',
      es: 'Islas Menores Alejadas de los Estados Unidos',
      ru: 'Внешние малые острова США',
    },
    source: `ISO 3166-1; ${IN_FULL}`,
    confidence: 'M',
  },
  US: {
    names: {
      en: 'United States of America',
      fr: 'États-Unis d’Amérique',
      de: 'Vereinigte Staaten von Amerika',
      it: 'Stati Uniti d’America',
      ru: 'США',
    },
    source: 'USPS Publication 28 A3; UNTERM',
    confidence: 'H',
  },
  VA: { names: { fr: 'Vatican' }, source: 'CLDR turned to what stands on its stamps', confidence: 'M' },
  VC: { names: { en: 'Saint Vincent and the Grenadines' }, source: 'UNTERM; ISO 3166-1', confidence: 'H' },
  VG: { names: { ru: 'Британские Виргинские острова' }, source: NO_REMARK, confidence: 'our choice' },
  VI: {
    names: {
      en: 'US Virgin Islands',
      es: 'Islas Vírgenes de los Estados Unidos',
      ru: 'Американские Виргинские острова',
    },
    source: IN_FULL,
    confidence: 'our choice',
  },
};
