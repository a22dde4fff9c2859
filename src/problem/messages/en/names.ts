import ISO6391 from 'iso-639-1';

// Names of what findings have codes of.

let regions: Intl.DisplayNames | undefined;

/** The name of a language (BCP 47); the tag itself if it has none. */
export function languageName(tag: string): string {
  return ISO6391.getName(tag) || (new Intl.DisplayNames('en', { type: 'language', fallback: 'code' }).of(tag) ?? tag);
}

/** Countries that a letter calls otherwise than the Unicode CLDR; a test holds all names to those of src/countries/names/en.json. */
const POSTAL: Readonly<Record<string, string>> = {
  AX: 'Åland',
  CC: 'Cocos Islands',
  CD: 'Democratic Republic of the Congo',
  CG: 'Republic of the Congo',
  FM: 'Federated States of Micronesia',
  GS: 'South Georgia and the South Sandwich Islands',
  HK: 'Hong Kong',
  MM: 'Myanmar',
  MO: 'Macao',
  PS: 'Palestine',
  RU: 'Russian Federation',
  UM: 'United States Minor Outlying Islands',
  US: 'United States of America',
  VC: 'Saint Vincent and the Grenadines',
  VI: 'US Virgin Islands',
};

/** The name of a country (ISO 3166-1 alpha-2), as the last line of an address has it; the code itself if it has none. */
export function countryName(code: string): string {
  const own = Object.hasOwn(POSTAL, code) ? POSTAL[code] : undefined;
  if (own !== undefined || !/^[A-Z]{2}$/.test(code)) return own ?? code;
  regions ??= new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });
  const name = regions.of(code) ?? code;
  return name
    .replaceAll("'", '’')
    .replaceAll(' & ', ' and ')
    .replace(/^St\. /, 'Saint ');
}
