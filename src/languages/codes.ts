import ISO6391 from 'iso-639-1';
import * as v from 'valibot';
import { languageOf, TAG } from './tag.ts';

/** Every language code of ISO 639-1. */
export const LANGUAGE_CODES: readonly string[] = ISO6391.getAllCodes();

/** True for the tag of a language of ISO 639-1, alone or with a script and a region: zh, zh-Hant, zh-Hant-HK. */
export function isLanguageTag(text: string): boolean {
  return TAG.test(text) && LANGUAGE_CODES.includes(languageOf(text));
}

/** A language in a file: one of the codes, or a longer tag. In messages it is a list of codes, so that a near one is named. */
export const languageTag: v.GenericSchema<string> = taking(v.picklist(LANGUAGE_CODES), isLanguageTag);

/** A list that takes more than it has. */
function taking<S extends v.GenericSchema<string>>(schema: S, also: (text: string) => boolean): S {
  const run: S['~run'] = (dataset, config) =>
    typeof dataset.value === 'string' && also(dataset.value)
      ? { typed: true, value: dataset.value }
      : schema['~run'](dataset, config);
  return { ...schema, '~run': run };
}
