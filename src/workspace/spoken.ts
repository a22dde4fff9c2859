import { COUNTRY_LANGUAGES, type CountryNames, countryNames } from '../countries/countries.ts';
import type { Locale } from '../languages/phrase-book.ts';
import type { Session } from './session.ts';
import { listTemplates, templateShelf } from './templates.ts';

// Names and dates in the language of messages, in English where that is not known.

/** The names of countries. */
export async function spokenCountries({ messages: { language } }: Session): Promise<CountryNames> {
  return countryNames(
    undefined,
    COUNTRY_LANGUAGES.find((one) => one === language),
  );
}

/** The phrase book that has the dates. */
export async function spokenDates(session: Session): Promise<Locale> {
  const { language } = session.messages;
  const known = listTemplates(session).some(({ kind, name }) => kind === 'locale' && name === language);
  return templateShelf(session).locale(known ? language : 'en');
}
