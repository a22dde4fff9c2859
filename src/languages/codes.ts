import ISO6391 from 'iso-639-1';

/** Every language code of ISO 639-1. */
export const LANGUAGE_CODES: readonly string[] = ISO6391.getAllCodes();

/** The English name of a language, such as Chinese for zh. */
export function languageName(code: string): string {
  return ISO6391.getName(code) || code;
}
