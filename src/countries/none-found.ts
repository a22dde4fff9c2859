import { MAIN_SENDERS, MOST_WRITTEN_TO } from './most-written.ts';

// What was looked for in vain, in the countries that letters go to or come from most, so that nobody need look there again. Pages are
// stored copies of public pages and of guidebooks, searched on 2026-11-29 by region and in the languages of the posts, one by one for the
// largest: not each post's own site. Where only the sources of the table were looked through again, that is said.

/** Facts that were looked for and not found somewhere. */
export type Sought = 'name' | 'excellency' | 'postcode' | 'inland' | 'form' | 'inlandTransit' | 'adjectives';

/** What was looked for in vain, and when. */
export interface NoneFound {
  readonly lookedFor: string;
  /** ISO 8601. */
  readonly date: string;
}

const DATE = '2026-11-29';

/** What was looked for, and the countries (ISO 3166-1 alpha-2) in which it was not found. */
const SOUGHT: Readonly<Record<Sought, { readonly lookedFor: string; readonly vain: string }>> = {
  name: { lookedFor: 'a name that a post prints, in CLDR and UNTERM', vain: 'HK' },
  excellency: { lookedFor: 'how its head of government is called, in guides of protocol', vain: 'HK' },
  postcode: {
    lookedFor:
      'an example of a postcode, in the sources of the table only: libaddressinput, OpenCage and sheets of the UPU as they are quoted',
    vain: 'CD MW PS UG',
  },
  inland: {
    lookedFor:
      'another country at the inland price, in price lists of posts and in what is told of them: the Western Sahara from Morocco, the ' +
      'Palestinian territories from Israel and the other way round',
    vain: 'IL MA PS',
  },
  form: {
    lookedFor:
      'a window of the country, in the sources of the table only: KOMA-Script and the country studies of invoice-pro',
    vain: 'AU IE NZ',
  },
  inlandTransit: {
    lookedFor: 'days of a letter inland, by region and language, on pages of posts and of those who quote them',
    vain: 'PS',
  },
  adjectives: {
    lookedFor: 'an English adjective, in the CIA World Factbook',
    vain: 'PS',
  },
};

/** What was looked for in vain in a country (ISO 3166-1 alpha-2); nothing where nobody looked. */
export function noneFoundOf(country: string): Readonly<Partial<Record<Sought, NoneFound>>> {
  if (!MOST_WRITTEN_TO.codes.includes(country) && !MAIN_SENDERS.includes(country)) return {};
  const vain = Object.entries(SOUGHT).filter(([, one]) => one.vain.split(' ').includes(country));
  return Object.fromEntries(vain.map(([fact, { lookedFor }]) => [fact, { lookedFor, date: DATE }]));
}
