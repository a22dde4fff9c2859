import { type AddressFormat, formatOf } from './address-formats.ts';
import { ADJECTIVE_LANGUAGES, ADJECTIVE_SOURCES, type AdjectiveLanguage, adjectives } from './adjectives.ts';
import { AIR_MARKS, type AirMark, airMark } from './airmail.ts';
import { otherNames } from './all-names.ts';
import { areaOf, inlandFrom, noneInland } from './areas.ts';
import { COUNTRY_CODES } from './codes.ts';
import {
  COUNTRIES,
  COUNTRY_LANGUAGES,
  type CountryLanguage,
  countryNames,
  DEFAULT_COUNTRY_LANGUAGE,
  KNOWN_EVERYWHERE,
} from './countries.ts';
import { type Excellency, excellencyIn } from './excellency.ts';
import type { Sourced } from './fact.ts';
import { type NoneFound, noneFoundOf, type Sought } from './none-found.ts';
import { noteOf, type PostNote } from './notes.ts';
import { officialLanguages } from './official.ts';
import { POSTAL_NAMES } from './postal-names.ts';
import regional from './regional-holidays.json' with { type: 'json' };
import { type Region, regionOf } from './regions.ts';
import { COUNTRY_FORMS, envelopeOf, formOf, LETTER_COUNTRIES, paperOf } from './stationery.ts';
import { OWN_COUNTRY, type TransitRow, transitFrom } from './transit.ts';
import { weekendOf } from './weekends.ts';

// All that is known of one country, put together from the tables of this folder. What no source gives is left out, and says so in
// `lacks`. Commands that need one fact read its table; this loads them all.

/** A fact of a country, with who says it. */
type Fact<T> = Sourced & { readonly value: T };

/** The row of a country. */
export interface CountryRow {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** Names for an address, by language. */
  readonly names: Readonly<Record<CountryLanguage, string>>;
  /** Names that are not those of CLDR, and why. */
  readonly namesSource: Sourced;
  /** Formal and other names by which a casesheet may call it. */
  readonly otherNames: readonly string[];
  /** English adjectives; none where the Factbook has none. */
  readonly adjectives: readonly string[];
  /** Those of other languages; none where nobody has given any. */
  readonly adjectivesIn: Readonly<Record<Exclude<AdjectiveLanguage, 'en'>, readonly string[]>>;
  /** In which it is governed (BCP 47). */
  readonly languages: readonly string[];
  /** In which its post reads the country on what is sent from it; its own, or one that every post reads. */
  readonly postReads: Fact<CountryLanguage>;
  readonly address: AddressFormat;
  /** What is inland from it, and who says so. */
  readonly inland: readonly (Sourced & { readonly code: string })[];
  /** Who says that nothing is; null if something is, or nobody was found who says it. */
  readonly noneInland: Sourced | null;
  readonly airmail: AirMark;
  /** A name of paper/envelopes. */
  readonly envelope: string;
  readonly envelopeSource: Sourced;
  /** A name of paper/forms. */
  readonly form: Fact<string>;
  readonly paper: Fact<'A4' | 'Letter'>;
  /** Days of the week by ISO 8601. */
  readonly weekend: readonly number[];
  /** Parts whose holidays are known, by the second half of their ISO 3166-2 code. */
  readonly regions: Readonly<Record<string, string>>;
  readonly partOfWorld: Region | undefined;
  /** Rows of the table of transit for letters from there: those of its own post, and general ones for what these leave out. */
  readonly transit: readonly TransitRow[];
  readonly excellency: Excellency;
  /** What a sender must know of its post; null where there is nothing. */
  readonly note: PostNote | null;
  /** What no source was found for. */
  readonly lacks: readonly Lack[];
  /** Where it was looked for, in the countries that letters go to or come from most. */
  readonly noneFound: Readonly<Partial<Record<Sought, NoneFound>>>;
}

/** Parts that a row may lack. */
export const LACKS = [
  'postReads',
  'address',
  'postcode',
  'airmail',
  'form',
  'inlandTransit',
  'transit',
  'adjectives',
  'excellency',
] as const;
/** What can be missing in what is known of a country. */
export type Lack = (typeof LACKS)[number];

const CLDR: Sourced = { source: 'Unicode CLDR 48.2', confidence: 'H' };

/** Who says what each row has from the same source. */
export const SOURCES = {
  otherNames: { source: 'UNTERM; CIA World Factbook', confidence: 'H' },
  adjectives: ADJECTIVE_SOURCES.en,
  adjectivesIn: ADJECTIVE_SOURCES.others,
  languages: CLDR,
  weekend: { source: 'Unicode CLDR 48.2, weekData', confidence: 'H' },
  regions: { source: 'date-holidays', confidence: 'M' },
  partOfWorld: { source: 'UN M49', confidence: 'H' },
} as const satisfies Readonly<Record<string, Sourced>>;
const REGIONS: Readonly<Record<string, { readonly regions: Readonly<Record<string, string>> }>> = regional;

/** The row of a country (ISO 3166-1 alpha-2, capitals); undefined for a code that is none. */
export async function country(code: string): Promise<CountryRow | undefined> {
  if (!COUNTRY_CODES.includes(code)) return undefined;
  const { en: english, ...others } = await adjectivesOf(code);
  const row = {
    code,
    names: await namesOf(code),
    namesSource: POSTAL_NAMES[code] ?? CLDR,
    otherNames: otherNames(code),
    adjectives: english,
    adjectivesIn: others,
    languages: officialLanguages(code),
    postReads: postReads(code),
    address: formatOf(code),
    inland: inlandFrom(code).map((other) => inlandRow(code, other)),
    noneInland: noneInland(code) ?? null,
    airmail: airMark(code),
    ...envelope(code),
    form: form(code),
    paper: paper(code),
    weekend: weekendOf(code),
    regions: own(REGIONS, code)?.regions ?? {},
    partOfWorld: regionOf(code),
    transit: transitFrom(code, regionOf(code)),
    excellency: excellencyIn(code),
    note: noteOf(code) ?? null,
  };
  return { ...row, lacks: LACKS.filter((part) => MISSING[part](row)), noneFound: noneFoundOf(code) };
}

const MISSING: Readonly<Record<Lack, (row: Omit<CountryRow, 'lacks' | 'noneFound'>) => boolean>> = {
  postReads: (row) => row.postReads.source === KNOWN_EVERYWHERE.source,
  address: (row) => row.address.confidence === 'L',
  postcode: (row) => row.address.postcode !== undefined && row.address.postcodeExample === undefined,
  airmail: ({ code }) => !Object.hasOwn(AIR_MARKS, code),
  form: ({ code }) => !Object.hasOwn(COUNTRY_FORMS, code),
  inlandTransit: (row) => !ownDays(row).some(({ to }) => to === OWN_COUNTRY),
  transit: (row) => !ownDays(row).some(({ to }) => to !== OWN_COUNTRY),
  adjectives: (row) => row.adjectives.length === 0,
  excellency: (row) => row.excellency.confidence === OUR_CHOICE,
};

const OUR_CHOICE = 'our choice';

/** Days that somebody names for the country's own post. */
function ownDays({ code, transit }: Pick<CountryRow, 'code' | 'transit'>): readonly TransitRow[] {
  return transit.filter(({ from, source }) => from === code && source !== OUR_CHOICE);
}

async function namesOf(code: string): Promise<Record<CountryLanguage, string>> {
  const names = await Promise.all(
    COUNTRY_LANGUAGES.map(
      async (language) => [language, (await countryNames(undefined, language)).postal(code)] as const,
    ),
  );
  return Object.fromEntries(names) as Record<CountryLanguage, string>;
}

async function adjectivesOf(code: string): Promise<Record<AdjectiveLanguage, readonly string[]>> {
  const all = await Promise.all(
    ADJECTIVE_LANGUAGES.map(
      async (language) => [language, own((await adjectives(language)) ?? {}, code) ?? []] as const,
    ),
  );
  return Object.fromEntries(all) as Record<AdjectiveLanguage, readonly string[]>;
}

function postReads(code: string): CountryRow['postReads'] {
  const row = own(COUNTRIES, code);
  if (row?.posts) return { value: row.posts, source: row.source, confidence: row.confidence };
  const english = officialLanguages(code).includes('en');
  const source = english
    ? 'UPU advice as in the EU Interinstitutional Style Guide 9.1.1; language: CLDR'
    : KNOWN_EVERYWHERE.source;
  return { value: DEFAULT_COUNTRY_LANGUAGE, source, confidence: english ? 'M' : KNOWN_EVERYWHERE.confidence };
}

function inlandRow(code: string, other: string): Sourced & { readonly code: string } {
  const { source = '', confidence = 'L' } = areaOf(code, other) ?? {};
  return { code: other, source, confidence };
}

function envelope(code: string): Pick<CountryRow, 'envelope' | 'envelopeSource'> {
  const { envelope, source, confidence } = envelopeOf(code);
  return { envelope, envelopeSource: { source, confidence } };
}

function form(code: string): Fact<string> {
  const { form, source, confidence } = formOf(code);
  return { value: form, source, confidence };
}

function paper(code: string): CountryRow['paper'] {
  const { source, confidence } = LETTER_COUNTRIES;
  return { value: paperOf(code), source, confidence };
}

function own<T>(table: Readonly<Record<string, T>>, code: string): T | undefined {
  return Object.hasOwn(table, code) ? table[code] : undefined;
}
