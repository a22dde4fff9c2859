import languages from './languages.json' with { type: 'json' };

/** BCP 47 codes by country: those in which it is governed, from CLDR 48.2 (territoryInfo), the one of most people first. Confidence H. */
const LANGUAGES: Readonly<Record<string, readonly string[]>> = languages;

/** The languages (BCP 47) in which a country (ISO 3166-1 alpha-2) is governed; none if there is none, or no such country. */
export function officialLanguages(country: string): readonly string[] {
  return (Object.hasOwn(LANGUAGES, country) ? LANGUAGES[country] : undefined) ?? [];
}
