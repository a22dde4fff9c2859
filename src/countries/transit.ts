import type { Confidence } from './fact.ts';

// How long a letter travels, in days of the calendar. Posts publish working days, or the last day to post for Christmas: n working
// days are counted with a weekend for each five begun. The longest is what a post names itself, not what has ever happened;
// where a source names the last day only, the least is our choice.

/** How long letters travel from some countries to others. */
export interface TransitRow {
  /** A country (ISO 3166-1 alpha-2) or a region; all, if left out. */
  readonly from?: string;
  /** A country, a region, what is inland for the sender's country, or its own region; all, if left out. */
  readonly to?: string;
  /** Days of the calendar, at least and at most. */
  readonly days: readonly [least: number, most: number];
  /** Who says so. */
  readonly source: string;
  /** Day, or year, of the source. */
  readonly date: string;
  readonly confidence: Confidence;
}

/** To what is inland for the sender's country. */
export const OWN_COUNTRY = 'own country';
/** To the part of the world that the sender's country is in. */
export const OWN_REGION = 'own region';

/** The first row that fits counts. */
export const TRANSIT: readonly TransitRow[] = [
  // Within a country.
  {
    from: 'DE',
    to: OWN_COUNTRY,
    days: [1, 6], // 99 % by the fourth working day
    source: 'Postgesetz 2025, as told by dpa (wallstreet-online.de) and augsburger-allgemeine.de',
    date: '2025-01-01',
    confidence: 'M',
  },
  {
    from: 'AU',
    to: OWN_COUNTRY,
    days: [2, 11], // up to seven business days to another state
    source: 'Australia Post, auspost.com.au/service-updates',
    date: '2021-04-22',
    confidence: 'H',
  },
  { to: OWN_COUNTRY, days: [1, 7], source: 'our choice', date: '2026-11-24', confidence: 'our choice' },
  // To Russia and Belarus no post read here names a time. USPS stopped letters there in 2022: ask your post first.
  { to: 'RU', days: [10, 35], source: 'our choice', date: '2026-11-24', confidence: 'our choice' },
  { to: 'BY', days: [10, 35], source: 'our choice', date: '2026-11-24', confidence: 'our choice' },
  // From one post to the rest of its region, and to the world.
  {
    from: 'CH',
    to: OWN_REGION,
    days: [2, 10],
    source: 'Swiss Post, last days for priority letters to arrive for Christmas, post.ch',
    date: '2017',
    confidence: 'H',
  },
  {
    from: 'CH',
    days: [5, 17],
    source: 'Swiss Post, last days for priority letters to arrive for Christmas, post.ch',
    date: '2017',
    confidence: 'H',
  },
  {
    from: 'NO',
    to: OWN_REGION,
    days: [2, 11],
    source: 'Posten Norge, last days to post for Christmas, as told by NTB (rbnett.no)',
    date: '2019-11-21',
    confidence: 'M',
  },
  {
    from: 'NO',
    days: [4, 21],
    source: 'Posten Norge, last days to post for Christmas, as told by NTB (rbnett.no)',
    date: '2019-11-21',
    confidence: 'M',
  },
  {
    from: 'US',
    to: 'CA',
    days: [5, 13],
    source: 'USPS, last days for letters by air to arrive for Christmas, as told by the American Forces Press Service',
    date: '1997-11-07',
    confidence: 'M',
  },
  {
    from: 'US',
    days: [7, 24],
    source: 'USPS, last days for letters by air to arrive for Christmas, as told by the American Forces Press Service',
    date: '1997-11-07',
    confidence: 'M',
  },
  {
    from: 'AU',
    to: 'NZ',
    days: [7, 16], // 7 to 12 business days
    source: 'Australia Post, auspost.com.au/service-updates',
    date: '2021-04-21',
    confidence: 'H',
  },
  {
    from: 'AU',
    days: [10, 32], // 12 to 22 business days to the United Kingdom, 10 to 20 to China
    source: 'Australia Post, auspost.com.au/service-updates',
    date: '2021-04-21',
    confidence: 'H',
  },
  {
    from: 'GB',
    to: OWN_REGION,
    days: [3, 14],
    source: 'Royal Mail, last days for International Standard to arrive for Christmas, as told by dee1063.com',
    date: '2020',
    confidence: 'M',
  },
  {
    from: 'GB',
    days: [5, 21],
    source: 'Royal Mail, last days for International Standard to arrive for Christmas, as told by dee1063.com',
    date: '2020',
    confidence: 'M',
  },
  {
    from: 'AT',
    to: OWN_REGION,
    days: [2, 7],
    source:
      'Österreichische Post, last days for priority letters to arrive for Christmas, as told by APA (diepresse.com)',
    date: '2018-12',
    confidence: 'M',
  },
  {
    from: 'AT',
    days: [5, 14],
    source:
      'Österreichische Post, last days for priority letters to arrive for Christmas, as told by APA (diepresse.com)',
    date: '2018-12',
    confidence: 'M',
  },
  // From a region to itself. Half of all letters within Europe took 2 working days, 94.4 % at most 5 (IPC, ipc.be).
  {
    from: 'Europe',
    to: 'Europe',
    days: [2, 14],
    source: 'International Post Corporation (UNEX 2018) for the least; Royal Mail (Christmas 2020) for the most',
    date: '2020',
    confidence: 'M',
  },
  { to: OWN_REGION, days: [5, 21], source: 'our choice', date: '2026-11-24', confidence: 'our choice' },
  // The most that USPS names for the farthest places.
  { days: [7, 24], source: 'our choice', date: '2026-11-24', confidence: 'our choice' },
];
