import { isInland } from '../countries/areas.ts';
import { isNameOf, TOWNS_TOO } from '../countries/beginnings.ts';
import { COUNTRIES, type CountryLanguage, countryNames, DEFAULT_COUNTRY_LANGUAGE } from '../countries/countries.ts';
import { officialLanguages } from '../countries/official.ts';

// The sender's own address on what is sent: for the post that brings it back it needs the country, at home it does not.

/** What is needed of who writes. */
export interface AddressOfSender {
  readonly name: string;
  readonly address: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** The language in which their post shall read countries, if they said one. */
  readonly countryLanguage?: CountryLanguage | undefined;
}

/**
 * The language in which the sender's country stands on what goes abroad, so that the post there can send it back: that of the
 * sender's post if the country is governed in it too; else French where that is governed in it, and English everywhere else. The
 * UPU's languages are French, then English: who asked for one of them gets it. Japanese and German advice says likewise that it is a
 * language of the place where it goes. Without a destination: English.
 */
export function returnLanguage(
  { country, countryLanguage }: Omit<AddressOfSender, 'name' | 'address'>,
  destination: string | undefined,
): CountryLanguage {
  const own = countryLanguage ?? COUNTRIES[country]?.posts ?? DEFAULT_COUNTRY_LANGUAGE;
  const read = destination === undefined ? [] : officialLanguages(destination).map(base);
  if (read.includes(base(own)) || countryLanguage === 'en' || countryLanguage === 'fr') return own;
  return read.includes('fr') && !read.includes('en') ? 'fr' : 'en';
}

function base(language: string): string {
  return language.replace(/-.*/, '');
}

/** The language of the line with the sender's country on what goes to a country (ISO 3166-1 alpha-2); undefined if it has none. */
export function countryLineLanguage(
  sender: Omit<AddressOfSender, 'name' | 'address'>,
  destination: string | undefined,
): CountryLanguage | undefined {
  const inland = destination !== undefined && isInland(sender.country, destination);
  return inland ? undefined : returnLanguage(sender, destination);
}

/**
 * Name and address of a sender as they stand on something that goes to a country (ISO 3166-1 alpha-2): with the sender's country
 * last if it leaves the postal area or nobody knows where it goes, and without it at home, whether it was typed or not.
 */
export async function senderLines(
  sender: AddressOfSender,
  destination: string | undefined,
): Promise<readonly string[]> {
  const lines = [sender.name, ...(await withoutCountry(sender.address, sender.country))];
  const language = countryLineLanguage(sender, destination);
  if (language === undefined) return lines;
  const names = await countryNames(undefined, language);
  return [...lines, names.postal(sender.country).toLocaleUpperCase(names.language)];
}

/** The lines of one sender on what goes to a country (ISO 3166-1 alpha-2), or nobody knows where. */
export type ReturnAddress = (destination: string | undefined) => Promise<readonly string[]>;

/** The same for one sender, by destination; what came before is kept. */
export function returnAddress(sender: AddressOfSender): ReturnAddress {
  const known = new Map<string | undefined, Promise<readonly string[]>>();
  return (destination) => {
    const lines = known.get(destination) ?? senderLines(sender, destination);
    known.set(destination, lines);
    return lines;
  };
}

/** A line with a figure is no country: most last lines have a postcode. */
async function withoutCountry(lines: readonly string[], country: string): Promise<readonly string[]> {
  const last = lines.at(-1);
  if (last === undefined || /[0-9]/.test(last) || (!/^[ -~]*$/.test(last) && /\p{N}/u.test(last))) return lines;
  return !TOWNS_TOO.includes(country) && (await isNameOf(last, country)) ? lines.slice(0, -1) : lines;
}
