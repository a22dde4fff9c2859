// What the post of a country wants, one row a country. Countries without a row: see DEFAULT.
// Source: posts' guides and UPU sheets as gathered on 2026-11-23; `confidence` H, M or L.

/** A language in which country names are at hand. */
export type CountryLanguage = 'en' | 'fr' | 'de';

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

export const COUNTRIES: Readonly<Record<string, Country>> = {
  CH: { posts: 'fr', source: 'Swiss Post: French or English', confidence: 'H' },
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
  GB: { posts: 'en', source: 'UK Post Office', confidence: 'H' },
  IR: {
    postalName: { en: 'Islamic Rep. of Iran' },
    source: 'Global Mail leaflet, post.ir',
    confidence: 'M',
  },
  JP: { nativeOrder: 'large-to-small', source: 'address formatters: prefecture, street, then name', confidence: 'M' },
  RU: { postalName: { en: 'Russian Federation' }, source: 'Russian Post text, artlebedev', confidence: 'H' },
  US: {
    posts: 'en',
    postalName: { en: 'United States of America' },
    source: 'USPS Publication 28 A3',
    confidence: 'H',
  },
};

/** Names that the ISO list turns round or adds a remark to, as an address has them. */
const TURNED: Readonly<Record<string, Partial<Record<CountryLanguage, string>>>> = {
  BQ: { en: 'Bonaire, Sint Eustatius and Saba', fr: 'Bonaire, Saint-Eustache et Saba' },
  CC: { en: 'Cocos Islands' },
  CI: { en: 'Côte d’Ivoire' },
  FK: { en: 'Falkland Islands' },
  FM: { en: 'Federated States of Micronesia' },
  MD: { en: 'Republic of Moldova' },
  MF: { en: 'Saint Martin', fr: 'Saint-Martin' },
  MK: { en: 'North Macedonia' },
  SX: { en: 'Sint Maarten', fr: 'Saint-Martin' },
  SY: { de: 'Syrien' },
  VA: { en: 'Vatican City', fr: 'Vatican' },
  VG: { en: 'British Virgin Islands' },
  VI: { en: 'US Virgin Islands' },
};

const NAMES: Readonly<
  Record<CountryLanguage, () => Promise<{ default: { countries: Record<string, string | string[]> } }>>
> = {
  en: () => import('i18n-iso-countries/langs/en.json', { with: { type: 'json' } }),
  fr: () => import('i18n-iso-countries/langs/fr.json', { with: { type: 'json' } }),
  de: () => import('i18n-iso-countries/langs/de.json', { with: { type: 'json' } }),
};

/** The names of countries in one language. */
export interface CountryNames {
  readonly language: CountryLanguage;
  /** The name for the last line of an address. */
  postal(code: string): string;
}

/** Loads the names that the post of a sender's country reads. Without a sender: English. */
export async function countryNames(origin: string | undefined): Promise<CountryNames> {
  const language = (origin && COUNTRIES[origin]?.posts) || DEFAULT_COUNTRY_LANGUAGE;
  const { countries } = (await NAMES[language]()).default;
  return {
    language,
    postal(code) {
      const listed = [countries[code] ?? []].flat();
      const own = COUNTRIES[code]?.postalName?.[language] ?? TURNED[code]?.[language];
      return own ?? listed.find((name) => !/[,(]/.test(name)) ?? listed[0] ?? code;
    },
  };
}
