// What the post of a country wants, one row a country. Countries without a row: see DEFAULT.
// Source: posts' guides and UPU sheets as gathered on 2026-11-23; `confidence` H, M or L.

/** The languages in which country names are at hand. */
export const COUNTRY_LANGUAGES = ['en', 'fr', 'de', 'es', 'pt', 'it', 'zh', 'ar', 'ru'] as const;
export type CountryLanguage = (typeof COUNTRY_LANGUAGES)[number];

export interface Country {
  /** Language in which the post of this country, as the sender's post, reads the last line. */
  readonly posts?: CountryLanguage;
  /** The name for an address, where the country's own usage or the UPU's differs from the ISO list. */
  readonly postalName?: Partial<Record<CountryLanguage, string>>;
  /** Order of an address in the country's own script; small to large (name first) unless said. */
  readonly nativeOrder?: 'large-to-small';
  readonly source: string;
  readonly confidence: 'H' | 'M' | 'L';
}

/** English or French is safe everywhere: the UPU's languages are French, then English. */
export const DEFAULT_COUNTRY_LANGUAGE: CountryLanguage = 'en';

/**
 * The Interinstitutional Style Guide of the European Union, 9.1.1, which gives the advice of the UPU: the country is named as
 * the sender's country wants it, best in its own language or in one that is known everywhere.
 */
const EU_GUIDE = 'EU Interinstitutional Style Guide 9.1.1: best in the language of the sender’s country';

export const COUNTRIES: Readonly<Record<string, Country>> = {
  AR: { posts: 'es', source: `UPU advice as in the ${EU_GUIDE}`, confidence: 'M' },
  AT: { posts: 'de', source: EU_GUIDE, confidence: 'M' },
  BE: { posts: 'fr', source: EU_GUIDE, confidence: 'M' },
  BR: { posts: 'pt', source: `UPU advice as in the ${EU_GUIDE}`, confidence: 'M' },
  CA: { posts: 'en', source: 'Canada Post, addressing guidelines: English or French', confidence: 'H' },
  CH: { posts: 'fr', source: 'Swiss Post: French or English', confidence: 'H' },
  CL: { posts: 'es', source: `UPU advice as in the ${EU_GUIDE}`, confidence: 'M' },
  CN: {
    posts: 'en',
    postalName: { en: 'China', fr: 'Chine', de: 'China' },
    nativeOrder: 'large-to-small',
    source: 'UPU sheet as quoted in OpenCage#59; mail from China: Chinese, French or English',
    confidence: 'H',
  },
  DE: {
    posts: 'de',
    source: 'Deutsche Post, University of Konstanz sheet: German, French or English',
    confidence: 'H',
  },
  ES: { posts: 'es', source: EU_GUIDE, confidence: 'M' },
  FR: { posts: 'fr', source: EU_GUIDE, confidence: 'M' },
  GB: { posts: 'en', source: 'UK Post Office', confidence: 'H' },
  HK: { nativeOrder: 'large-to-small', source: 'libaddressinput: area, street, organisation, name', confidence: 'M' },
  IR: {
    postalName: { en: 'Islamic Rep. of Iran' },
    source: 'Global Mail leaflet, post.ir',
    confidence: 'M',
  },
  IT: {
    posts: 'it',
    source: 'rules of Poste Italiane as told by a mailing house: Italian, or the language there; EU style guide',
    confidence: 'M',
  },
  JP: { nativeOrder: 'large-to-small', source: 'address formatters: prefecture, street, then name', confidence: 'M' },
  KR: { nativeOrder: 'large-to-small', source: 'libaddressinput: province, town, street, then name', confidence: 'M' },
  LU: { posts: 'fr', source: EU_GUIDE, confidence: 'M' },
  MO: { nativeOrder: 'large-to-small', source: 'libaddressinput: street, organisation, name', confidence: 'M' },
  MX: { posts: 'es', source: `UPU advice as in the ${EU_GUIDE}`, confidence: 'M' },
  PT: { posts: 'pt', source: EU_GUIDE, confidence: 'M' },
  RU: {
    // The rules want Latin letters, and the country in Russian besides: one line cannot say both, and Russian says it only
    // to the first post of several.
    posts: 'en',
    postalName: { en: 'Russian Federation' },
    source: 'Russian Post text, artlebedev; language: Postal Rules of 1992, 422',
    confidence: 'H',
  },
  TW: { nativeOrder: 'large-to-small', source: 'libaddressinput: county, town, street, then name', confidence: 'M' },
  US: {
    posts: 'en',
    postalName: { en: 'United States of America' },
    source: 'USPS Publication 28 A3',
    confidence: 'H',
  },
};

/**
 * Names that the list turns round, adds a remark to, gives to two countries, to the wrong one or to a part of one, as an
 * address has them. They are those of the Unicode CLDR (48), those in common use, or those of the list with the remark left
 * out. Where CLDR tells countries apart by capitals or remarks (Congo - Kinshasa), they are the countries' own names.
 */
const TURNED: Readonly<Record<string, Partial<Record<CountryLanguage, string>>>> = {
  BQ: {
    en: 'Caribbean Netherlands',
    fr: 'Pays-Bas caribéens',
    de: 'Karibische Niederlande',
    es: 'Caribe neerlandés',
    it: 'Caraibi Olandesi',
    ru: 'Карибские Нидерланды',
  },
  CC: { en: 'Cocos Islands', es: 'Islas Cocos', pt: 'Ilhas Cocos', zh: '科科斯群岛' },
  CD: {
    de: 'Demokratische Republik Kongo',
    es: 'República Democrática del Congo',
    pt: 'República Democrática do Congo',
    zh: '刚果民主共和国',
  },
  CG: { pt: 'República do Congo', zh: '刚果共和国' },
  CI: { en: 'Côte d’Ivoire' },
  CN: { ru: 'Китай' },
  EH: { zh: '西撒哈拉', ru: 'Западная Сахара' },
  FK: { en: 'Falkland Islands' },
  FM: { en: 'Federated States of Micronesia' },
  GF: { ru: 'Французская Гвиана' },
  KP: { ru: 'КНДР' },
  MD: { en: 'Republic of Moldova' },
  MF: { en: 'Saint Martin', fr: 'Saint-Martin', es: 'San Martín', ar: 'سان مارتن' },
  MK: { en: 'North Macedonia' },
  MM: { pt: 'Mianmar', it: 'Myanmar', ar: 'ميانمار' },
  PS: { pt: 'Palestina' },
  SH: {
    es: 'Santa Elena',
    it: 'Sant’Elena',
    zh: '圣赫勒拿',
    ru: 'Остров Святой Елены',
  },
  SX: { en: 'Sint Maarten', fr: 'Sint Maarten', es: 'Sint Maarten', pt: 'Sint Maarten', ar: 'سانت مارتن' },
  SY: { de: 'Syrien' },
  TW: { it: 'Taiwan', zh: '台湾' },
  UM: { de: 'Amerikanische Überseeinseln', ar: 'جزر الولايات المتحدة النائية', ru: 'Внешние малые острова США' },
  VA: { en: 'Vatican City', fr: 'Vatican', es: 'Ciudad del Vaticano', pt: 'Cidade do Vaticano' },
  VG: { en: 'British Virgin Islands', ru: 'Британские Виргинские Острова' },
  VI: { en: 'US Virgin Islands', ru: 'Американские Виргинские Острова' },
};

/** Each language is loaded by itself: a run needs one of them. */
const NAMES: Readonly<
  Record<CountryLanguage, () => Promise<{ default: { countries: Record<string, string | string[]> } }>>
> = {
  en: () => import('i18n-iso-countries/langs/en.json', { with: { type: 'json' } }),
  fr: () => import('i18n-iso-countries/langs/fr.json', { with: { type: 'json' } }),
  de: () => import('i18n-iso-countries/langs/de.json', { with: { type: 'json' } }),
  es: () => import('i18n-iso-countries/langs/es.json', { with: { type: 'json' } }),
  pt: () => import('i18n-iso-countries/langs/pt.json', { with: { type: 'json' } }),
  it: () => import('i18n-iso-countries/langs/it.json', { with: { type: 'json' } }),
  zh: () => import('i18n-iso-countries/langs/zh.json', { with: { type: 'json' } }),
  ar: () => import('i18n-iso-countries/langs/ar.json', { with: { type: 'json' } }),
  ru: () => import('i18n-iso-countries/langs/ru.json', { with: { type: 'json' } }),
};

/** The names of countries in one language. */
export interface CountryNames {
  readonly language: CountryLanguage;
  /** The name for the last line of an address. */
  postal(code: string): string;
}

/** What no name on the last line of an address has: a comma, a bracket, two spaces. Arabic and Chinese have their own. */
const REMARK = /[,،、()（）[\]]| {2}/;

/**
 * Loads the names in the language asked for, or in that which the post of a sender's country reads. Without a sender:
 * English.
 */
export async function countryNames(origin: string | undefined, asked?: CountryLanguage): Promise<CountryNames> {
  const language = asked ?? ((origin && COUNTRIES[origin]?.posts) || DEFAULT_COUNTRY_LANGUAGE);
  const { countries } = (await NAMES[language]()).default;
  return {
    language,
    postal(code) {
      const listed = [countries[code] ?? []].flat();
      const own = COUNTRIES[code]?.postalName?.[language] ?? TURNED[code]?.[language];
      return own ?? listed.find((name) => !REMARK.test(name)) ?? listed[0] ?? code;
    },
  };
}
