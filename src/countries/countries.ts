import type { Sourced } from './fact.ts';

// What the post of a country wants, one row a country. Countries without a row: see DEFAULT.
// Source: posts' guides and UPU sheets as gathered on 2026-11-23; `confidence` H, M or L.

/** The languages in which country names are at hand. */
export const COUNTRY_LANGUAGES = ['en', 'fr', 'de', 'es', 'pt', 'pt-BR', 'it', 'zh', 'zh-Hant', 'ar', 'ru'] as const;
/** A language in which country names are at hand. */
export type CountryLanguage = (typeof COUNTRY_LANGUAGES)[number];

/** What the post of a country wants, with who says so. */
export interface Country {
  /** Language in which the post of this country, as the sender's post, reads the last line. */
  readonly posts?: CountryLanguage;
  /** Others that it reads as well, where writers in one country differ. */
  readonly also?: readonly CountryLanguage[];
  /** Order of an address in the country's own script; small to large (name first) unless said. */
  readonly nativeOrder?: 'large-to-small';
  readonly source: string;
  readonly confidence: 'H' | 'M' | 'L';
}

/** English or French is safe everywhere: the UPU's languages are French, then English. */
export const DEFAULT_COUNTRY_LANGUAGE: CountryLanguage = 'en';

/** Who says so where nothing is known of a post but that it is one of the UPU's. */
export const KNOWN_EVERYWHERE = {
  source: 'UPU advice as in the EU Interinstitutional Style Guide 9.1.1: or in a language that is known everywhere',
  confidence: 'L',
} as const satisfies Sourced;

/**
 * The Interinstitutional Style Guide of the European Union, 9.1.1, which gives the advice of the UPU: the country is named as
 * the sender's country wants it, best in its own language or in one that is known everywhere.
 */
const EU_GUIDE = 'EU Interinstitutional Style Guide 9.1.1: best in the language of the sender’s country';

export const COUNTRIES: Readonly<Record<string, Country>> = {
  AR: { posts: 'es', source: `UPU advice as in the ${EU_GUIDE}`, confidence: 'M' },
  AT: { posts: 'de', source: EU_GUIDE, confidence: 'M' },
  AU: {
    posts: 'en',
    source: 'Australia Post, International Post Guide 5.5 (2012): in English; another language beside it',
    confidence: 'H',
  },
  BE: {
    posts: 'fr',
    also: ['en'],
    source: `bpost, FAQ on letters abroad: English, or a language of the country; ${EU_GUIDE}`,
    confidence: 'M',
  },
  BR: { posts: 'pt-BR', source: `UPU advice as in the ${EU_GUIDE}`, confidence: 'M' },
  CA: { posts: 'en', also: ['fr'], source: 'Canada Post, addressing guidelines: English or French', confidence: 'H' },
  CH: { posts: 'fr', also: ['en'], source: 'Swiss Post: French or English', confidence: 'H' },
  CL: { posts: 'es', source: `UPU advice as in the ${EU_GUIDE}`, confidence: 'M' },
  CN: {
    posts: 'en',
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
    source: 'Russian Post text, artlebedev; language: Postal Rules of 1992, 422',
    confidence: 'H',
  },
  TW: { nativeOrder: 'large-to-small', source: 'libaddressinput: county, town, street, then name', confidence: 'M' },
  US: {
    posts: 'en',
    source: 'USPS Publication 28 A3',
    confidence: 'H',
  },
  ...governedIn('de', 'LI'),
  ...governedIn('es', 'BO CO CR CU DO EC GT HN NI PA PE PR PY SV UY VE'),
  ...governedIn('fr', 'BF BJ BL CD CF CG CI DZ GA GF GN GP HT MA MC MF MG ML MQ NC NE PF PM RE SN TD TG TN WF YT'),
  ...governedIn('it', 'SM VA'),
  ...governedIn('pt', 'AO CV GW MZ ST TL'),
};

/** Countries of whose posts nothing was read, by the language in which CLDR (48.2, languages.json) says that they are governed. */
function governedIn(posts: CountryLanguage, codes: string): Record<string, Country> {
  const row = { posts, source: `UPU advice as in the ${EU_GUIDE}; language: CLDR`, confidence: 'M' } as const;
  return Object.fromEntries(codes.split(' ').map((code) => [code, row]));
}

/** Each language is loaded by itself: a run needs one of them. Made by `npm run countries`; see postal-names.ts. */
const NAMES: Readonly<Record<CountryLanguage, () => Promise<{ default: Readonly<Record<string, string>> }>>> = {
  en: () => import('./names/en.json', { with: { type: 'json' } }),
  fr: () => import('./names/fr.json', { with: { type: 'json' } }),
  de: () => import('./names/de.json', { with: { type: 'json' } }),
  es: () => import('./names/es.json', { with: { type: 'json' } }),
  pt: () => import('./names/pt.json', { with: { type: 'json' } }),
  'pt-BR': () => import('./names/pt-BR.json', { with: { type: 'json' } }),
  it: () => import('./names/it.json', { with: { type: 'json' } }),
  zh: () => import('./names/zh.json', { with: { type: 'json' } }),
  'zh-Hant': () => import('./names/zh-Hant.json', { with: { type: 'json' } }),
  ar: () => import('./names/ar.json', { with: { type: 'json' } }),
  ru: () => import('./names/ru.json', { with: { type: 'json' } }),
};

/** The names of countries in one language. */
export interface CountryNames {
  readonly language: CountryLanguage;
  /** The name for the last line of an address. */
  postal(code: string): string;
}

/**
 * Loads the names in the language asked for, or in that which the post of a sender's country reads. Without a sender:
 * English.
 */
export async function countryNames(origin: string | undefined, asked?: CountryLanguage): Promise<CountryNames> {
  const language = asked ?? ((origin && COUNTRIES[origin]?.posts) || DEFAULT_COUNTRY_LANGUAGE);
  const names = (await NAMES[language]()).default;
  return { language, postal: (code) => (Object.hasOwn(names, code) ? names[code] : undefined) ?? code };
}

/** Who sends, as far as the language of an address depends on it. */
export interface PostUser {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** What they ask for. */
  readonly countryLanguage?: CountryLanguage | undefined;
  /** What they write, best first. */
  readonly languages: readonly string[];
}

/**
 * The names as they stand on mail from a sender: in the language that they ask for, or their post reads. Of several that it reads,
 * the one that they write themselves, or English: German words are none for a post that reads French or English.
 */
export async function postNames(sender: PostUser | undefined): Promise<CountryNames> {
  return countryNames(sender?.country, sender && (sender.countryLanguage ?? readByPost(sender)));
}

function readByPost({ country, languages }: PostUser): CountryLanguage | undefined {
  const { posts, also } = COUNTRIES[country] ?? {};
  if (!posts || !also) return undefined;
  const read = [posts, ...also];
  const written = languages.map((language) => language.replace(/-.*/, ''));
  return written.map((one) => read.find((other) => other === one)).find((one) => one !== undefined) ?? 'en';
}

/** The names for a reader of a language (BCP 47), as sentences have them: of our tables, or of CLDR, as this Node has it. */
export async function readerNames(tag: string): Promise<Pick<CountryNames, 'postal'>> {
  const own =
    COUNTRY_LANGUAGES.find((one) => one === tag) ?? COUNTRY_LANGUAGES.find((one) => one === tag.replace(/-.*/, ''));
  if (own) return countryNames(undefined, own);
  const regions = new Intl.DisplayNames([tag], { type: 'region' });
  return { postal: (code) => regions.of(code) ?? code };
}
