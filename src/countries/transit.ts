import type { Confidence } from './fact.ts';
import { MAIN_SENDERS, MOST_WRITTEN_TO } from './most-written.ts';

// How long a letter travels, in days of the calendar. Posts publish working days, or the last day to post for Christmas: n working
// days are counted with a weekend for each five begun. The longest is what a post names itself, not what has ever happened;
// where a source names the last day only, the least is our choice. Where a post tells what it expects and not the latest, or only others
// tell how long letters take, the most is never less than our choice: 7 days inland, 14 in Europe, 24 abroad.

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
  /** Day, or year, of the source; the day on which it was read, where it has none. */
  readonly date: string;
  readonly confidence: Confidence;
}

/** To what is inland for the sender's country. */
export const OWN_COUNTRY = 'own country';
/** To the part of the world that the sender's country is in. */
export const OWN_REGION = 'own region';

/** A time with who says so. */
type Time = Omit<TransitRow, 'from' | 'to'>;

const OUR_WAY: Time = { days: [3, 14], source: 'our choice', date: '2026-11-29', confidence: 'our choice' };
const GUAM: Time = {
  days: [3, 14],
  source: 'USPS, last days for first-class mail from Guam to the mainland for Christmas (guampdn.com), taken both ways',
  date: '2020-10-21',
  confidence: 'M',
};

/** Both ways between a post's own country and its far parts, and from one far part to all but itself. */
function far(country: string, parts: readonly string[], time: Time): TransitRow[] {
  return parts.flatMap((part) => [
    { from: country, to: part, ...time },
    { from: part, to: part, days: [1, 7], source: 'our choice', date: '2026-11-29', confidence: 'our choice' },
    { from: part, to: OWN_COUNTRY, ...time },
  ]);
}

/**
 * What the posts of the UPU promise one another for letters abroad, where no days of a post itself are known. Of test letters of 2004, 63.4
 * in a hundred kept to it (dmnews.com).
 */
const STANDARD =
  'derived: the UPU’s standard for letters abroad, the fifth working day for 80 in a hundred (upu.int, undated)';
const UPU_ABROAD: Omit<Time, 'days'> = {
  source: `${STANDARD}; the most is our choice`,
  date: '2026-11-29',
  confidence: 'L',
};
const UPU_INLAND: Omit<Time, 'days'> = {
  source: `${STANDARD}, of which the way inland is a part`,
  date: '2026-11-29',
  confidence: 'L',
};
/** Said of general days where those of the post itself were looked for. */
const LOOKED_FOR =
  '; none of its own post were found, by region and language, on pages of posts and of those who quote them';
/**
 * Countries that are no members of the UPU and no territories of one: for them the standard promises nothing. (CIA World Factbook 2017, members
 * of the UPU; English Wikipedia, which has PS as an observer and TW as no member. AQ, EH and XK are in neither list.)
 */
const OUTSIDE_UPU = ['AD', 'AQ', 'EH', 'FM', 'MH', 'PS', 'PW', 'TW', 'XK'];

function outsideUpu(way: Pick<TransitRow, 'to' | 'days'>): TransitRow[] {
  return OUTSIDE_UPU.map((from) => ({
    from,
    ...way,
    source: 'our choice',
    date: '2026-11-24',
    confidence: 'our choice',
  }));
}

/** The rows that count for letters from a country in a part of the world: its post's own, and for what those leave out the general ones. */
export function transitFrom(country: string, partOfWorld: string | undefined): readonly TransitRow[] {
  const ofCountry = TRANSIT.filter(({ from }) => from === country);
  const own = ofCountry.filter(({ to }, nth) => ofCountry.findIndex((other) => other.to === to) === nth); // the first counts
  const isGeneral = ({ from, to }: TransitRow) =>
    from === undefined ? to === undefined || to === OWN_COUNTRY || to === OWN_REGION : from === partOfWorld;
  const ways = new Set<string | undefined>(own.map(({ to }) => to));
  const general = TRANSIT.filter((row) => {
    const way = row.from === undefined ? row.to : OWN_REGION;
    if (!isGeneral(row) || ways.has(way) || (way === OWN_REGION && ways.has(undefined))) return false;
    ways.add(way);
    return true;
  });
  const isSearched = MOST_WRITTEN_TO.codes.includes(country) || MAIN_SENDERS.includes(country);
  const said = (row: TransitRow) => ({ ...row, source: `${row.source}${isSearched ? LOOKED_FOR : ''}` });
  return [...own, ...general.map((row) => (row.source.startsWith(STANDARD) ? said(row) : row))];
}

/** The first row that fits counts. */
export const TRANSIT: readonly TransitRow[] = [
  // Far parts of a postal area go first: the days of the mainland are not theirs.
  ...far('AU', ['CC', 'CX', 'HM', 'NF'], OUR_WAY),
  ...far('FR', ['BL', 'GF', 'GP', 'MF', 'MQ', 'PM', 'RE', 'YT'], OUR_WAY),
  ...far('NO', ['SJ'], OUR_WAY),
  ...far('US', ['GU'], GUAM),
  ...far('US', ['AS', 'MP', 'UM'], OUR_WAY),
  ...far('US', ['FM', 'MH', 'PW'], { ...OUR_WAY, days: [3, 24] }),
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
  {
    from: 'AT',
    to: OWN_COUNTRY,
    days: [2, 5], // two to three working days
    source: 'Österreichische Post, as told by parcelandpostaltechnologyinternational.com',
    date: '2025-05-01',
    confidence: 'M',
  },
  {
    from: 'CA',
    to: OWN_COUNTRY,
    days: [2, 6], // two to four business days
    source: 'Canada Post, canadapost.ca, letter delivery (undated)',
    date: '2026-11-29',
    confidence: 'H',
  },
  {
    from: 'CH',
    to: OWN_COUNTRY,
    days: [1, 5], // by the third working day
    source: 'Swiss Post, A and B mail, as told by newmarketservices.com (undated)',
    date: '2026-11-29',
    confidence: 'M',
  },
  {
    from: 'ES',
    to: OWN_COUNTRY,
    days: [1, 5], // one to three working days, 93 %
    source: 'Correos, carta ordinaria, as told by goconqr.com and casacochecurro.com',
    date: '2021-10',
    confidence: 'M',
  },
  {
    from: 'FI',
    to: OWN_COUNTRY,
    days: [1, 7], // 97 % by the fifth weekday
    source: 'Postal Act, as told by maaseuduntulevaisuus.fi; posti.fi (undated)',
    date: '2026-11-29',
    confidence: 'M',
  },
  {
    from: 'FR',
    to: OWN_COUNTRY,
    days: [1, 5], // three days, since 2023
    source: 'La Poste, lettre verte, as told by journaldunet.com',
    date: '2022-07-22',
    confidence: 'M',
  },
  {
    from: 'GB',
    to: OWN_COUNTRY,
    days: [1, 5], // two to three working days for second class
    source: 'Royal Mail, first and second class, as told by mymailingroom.com',
    date: '2025-04',
    confidence: 'M',
  },
  {
    from: 'HU',
    to: OWN_COUNTRY,
    days: [1, 5], // 97 % by the third business day
    source: 'Magyar Posta, posta.hu, priority letters (undated)',
    date: '2026-11-29',
    confidence: 'H',
  },
  {
    from: 'IE',
    to: OWN_COUNTRY,
    days: [1, 3],
    source: 'An Post, last days to post for Christmas, as told by thejournal.ie',
    date: '2023-12-14',
    confidence: 'M',
  },
  {
    from: 'IN',
    to: OWN_COUNTRY,
    days: [2, 10], // two to six days
    source: 'India Post, delivery norms 13-45/2008-D for unregistered first-class mail',
    date: '2014-11-26',
    confidence: 'H',
  },
  {
    from: 'IT',
    to: OWN_COUNTRY,
    days: [1, 6], // 98 % by the fourth working day
    source: 'Poste Italiane, posta prioritaria, as told by lavoroefinanza.soldionline.it (undated)',
    date: '2026-11-29',
    confidence: 'L',
  },
  {
    from: 'NL',
    to: OWN_COUNTRY,
    days: [1, 5], // two days since July 2026, three from July 2027 on, from Tuesday to Saturday
    source: 'PostNL, new rules for letters as proposed, as told by upday.com',
    date: '2026-01-29',
    confidence: 'M',
  },
  {
    from: 'NZ',
    to: OWN_COUNTRY,
    days: [1, 5], // 95 % within three working days
    source: 'New Zealand Post, nzpost.co.nz, delivery changes for standard mail',
    date: '2015-07',
    confidence: 'H',
  },
  {
    from: 'PL',
    to: OWN_COUNTRY,
    days: [1, 5], // by the third working day
    source: 'Poczta Polska, as told by vpolshchi.pl (undated)',
    date: '2026-11-29',
    confidence: 'M',
  },
  {
    from: 'RU',
    to: OWN_COUNTRY,
    days: [2, 17], // four to eleven days, and two to six more
    source: 'Russian Post, control times between towns, as told by postmania.ru (undated)',
    date: '2026-11-29',
    confidence: 'L',
  },
  {
    from: 'SE',
    to: OWN_COUNTRY,
    days: [1, 6], // up to four working days
    source: 'PostNord, as told by portobloggen.se',
    date: '2020-05-14',
    confidence: 'M',
  },
  {
    from: 'SG',
    to: OWN_COUNTRY,
    days: [1, 4], // all by the second working day
    source: 'SingPost, singpost.com, quality of service standards (undated)',
    date: '2026-11-29',
    confidence: 'H',
  },
  {
    from: 'US',
    to: OWN_COUNTRY,
    days: [1, 7], // one to five days
    source: 'USPS, service standards, as told by Reuters (tampa.neighborhoodlink.com)',
    date: '2021-08-06',
    confidence: 'M',
  },
  {
    from: 'ZA',
    to: OWN_COUNTRY,
    days: [2, 6], // two to four days
    source: 'South African Post Office, as told by careerexibssa.co.za (undated)',
    date: '2026-11-29',
    confidence: 'M',
  },
  {
    from: 'BE',
    to: OWN_COUNTRY,
    days: [1, 5], // by the third working day
    source: 'bpost, bpost.be, FAQ on stamps: Prior and Non Prior (undated)',
    date: '2026-11-29',
    confidence: 'H',
  },
  {
    from: 'CZ',
    to: OWN_COUNTRY,
    days: [1, 4], // within two working days
    source: 'Česká pošta, as told by idnes.cz',
    date: '2020-01',
    confidence: 'M',
  },
  {
    from: 'JP',
    to: OWN_COUNTRY,
    days: [2, 5], // on the second or third day, not on Saturday and Sunday
    source: 'Japan Post, ordinary mail since October 2021, as told by retokote.com.tr (undated)',
    date: '2026-11-29',
    confidence: 'L',
  },
  {
    from: 'PH',
    to: OWN_COUNTRY,
    days: [1, 20],
    source: 'PHLPost, last days to post for Christmas, as told by Rappler',
    date: '2018-10-13',
    confidence: 'M',
  },
  {
    from: 'TR',
    to: OWN_COUNTRY,
    days: [2, 7], // two to five working days
    source: 'PTT, as told by teknolib.com (undated)',
    date: '2026-11-29',
    confidence: 'L',
  },
  {
    from: 'TW',
    to: OWN_COUNTRY,
    days: [2, 7], // on the second or third day; far parts three to five
    source: 'Chunghwa Post, post.gov.tw, inland letters',
    date: '2021-06-07',
    confidence: 'H',
  },
  {
    from: 'UA',
    to: OWN_COUNTRY,
    days: [4, 11], // four to seven days without weekends
    source: 'Ukrposhta, ukrposhta.ua, FAQ on sending terms: order 1149 of 2007 (undated)',
    date: '2026-11-29',
    confidence: 'H',
  },
  {
    from: 'UG',
    to: OWN_COUNTRY,
    days: [1, 5], // 85 % within three days
    source: 'Uganda Communications Commission, ucc.co.ug, operational standards',
    date: '2017-07',
    confidence: 'H',
  },
  {
    from: 'CN',
    to: OWN_COUNTRY,
    days: [1, 7],
    source: 'Lonely Planet, lonelyplanet.com: one or two days between large cities; the most is our choice (undated)',
    date: '2026-11-29',
    confidence: 'L',
  },
  {
    from: 'DK',
    to: OWN_COUNTRY,
    days: [1, 7], // five days, taken as working days
    source:
      'dao, which carries letters since 2026, as told by thedanishdream.com: five days; many complained of delays in January 2026',
    date: '2025-05',
    confidence: 'M',
  },
  {
    from: 'KZ',
    to: OWN_COUNTRY,
    days: [2, 8],
    source: 'Kazpost, control times between towns by land, as told by dereksiz.org',
    date: '2020-01-01',
    confidence: 'M',
  },
  {
    from: 'SA',
    to: OWN_COUNTRY,
    days: [5, 8], // five to six working days
    source: 'Saudi Post, ordinary mail, as told by alsaudia-web.net and kifaharabi.com (undated)',
    date: '2026-11-29',
    confidence: 'L',
  },
  ...outsideUpu({ to: OWN_COUNTRY, days: [1, 7] }),
  { to: OWN_COUNTRY, days: [1, 7], ...UPU_INLAND },
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
  {
    from: 'CA',
    to: 'US',
    days: [4, 14], // four to six business days, an estimate
    source: 'Canada Post, letter-post, as told by stackstreet.com; the most is our choice (undated)',
    date: '2026-11-29',
    confidence: 'M',
  },
  {
    from: 'CA',
    days: [4, 24], // four to seven business days, an estimate
    source: 'Canada Post, canadapost.ca, letter delivery; the most is our choice (undated)',
    date: '2026-11-29',
    confidence: 'M',
  },
  {
    from: 'DE',
    to: OWN_REGION,
    days: [2, 11],
    source: 'Deutsche Post, last days to post for Christmas, as told at feddit.org; the least: DVPT, 2014 (undated)',
    date: '2026-11-29',
    confidence: 'L',
  },
  {
    from: 'DE',
    days: [5, 18],
    source: 'Deutsche Post, last days to post for Christmas, as told at feddit.org (undated)',
    date: '2026-11-29',
    confidence: 'L',
  },
  {
    from: 'ES',
    to: OWN_REGION,
    days: [2, 6], // two to four working days
    source: 'Correos, carta ordinaria, as told by goconqr.com and casacochecurro.com',
    date: '2021-10',
    confidence: 'M',
  },
  {
    from: 'FI',
    to: OWN_REGION,
    days: [2, 10], // two to six working days
    source: 'Posti, posti.fi, international priority letter (undated)',
    date: '2026-11-29',
    confidence: 'H',
  },
  {
    from: 'FI',
    days: [4, 14], // four to ten working days
    source: 'Posti, posti.fi, international priority letter: large cities (undated)',
    date: '2026-11-29',
    confidence: 'H',
  },
  {
    from: 'IE',
    to: OWN_REGION,
    days: [2, 6],
    source: 'An Post, last days to post for Christmas, as told by thejournal.ie',
    date: '2023-12-14',
    confidence: 'M',
  },
  {
    from: 'JP',
    to: OWN_REGION,
    days: [4, 22],
    source: 'Japan Post, post.japanpost.jp, last days to post by air for Christmas; the least: non-bikki.com',
    date: '2019-11-15',
    confidence: 'M',
  },
  {
    from: 'JP',
    days: [5, 26],
    source: 'Japan Post, post.japanpost.jp, last days to post by air for Christmas; the least: non-bikki.com',
    date: '2019-11-15',
    confidence: 'M',
  },
  {
    from: 'KR',
    to: OWN_REGION,
    days: [5, 19],
    source: 'Korea Post, last days to post by air for Christmas, as told by Yonhap (seoul.co.kr)',
    date: '2013-12-02',
    confidence: 'M',
  },
  {
    from: 'KR',
    days: [5, 19],
    source: 'Korea Post, last days to post by air for Christmas, as told by Yonhap (seoul.co.kr)',
    date: '2013-12-02',
    confidence: 'M',
  },
  {
    from: 'NZ',
    days: [3, 14], // three to ten working days
    source: 'New Zealand Post, nzpost.co.nz, International Air (undated)',
    date: '2026-11-29',
    confidence: 'H',
  },
  {
    from: 'PL',
    to: OWN_REGION,
    days: [3, 12],
    source: 'Poczta Polska, last days for priority letters for Christmas, as told by PAP (gazetaprawna.pl)',
    date: '2018',
    confidence: 'M',
  },
  {
    from: 'PL',
    days: [5, 17],
    source: 'Poczta Polska, last days for priority letters for Christmas, as told by PAP (gazetaprawna.pl)',
    date: '2018',
    confidence: 'M',
  },
  {
    from: 'PT',
    to: OWN_REGION,
    days: [3, 14], // some three working days, which is no limit
    source: 'CTT, correio azul internacional, as told by theportugalnews.com; the most is our choice, as in Europe',
    date: '2025-12-30',
    confidence: 'M',
  },
  {
    from: 'PT',
    days: [5, 24], // some five working days, which is no limit
    source: 'CTT, correio azul internacional, as told by theportugalnews.com; the most is our choice',
    date: '2025-12-30',
    confidence: 'M',
  },
  {
    from: 'SG',
    to: OWN_REGION,
    days: [4, 26], // four to eighteen working days
    source: 'SingPost, air mail to large cities, as told by royalresidences.net',
    date: '2022-07',
    confidence: 'M',
  },
  {
    from: 'SG',
    days: [5, 34], // five to twenty-four working days
    source: 'SingPost, air mail to large cities, as told by royalresidences.net',
    date: '2022-07',
    confidence: 'M',
  },
  {
    from: 'ZA',
    days: [10, 24],
    source:
      'South African Post Office, last days for air mail for Christmas, as told by northernnews.co.za; the least: SAnews (undated)',
    date: '2026-11-29',
    confidence: 'M',
  },
  {
    from: 'PH',
    days: [7, 22],
    source: 'PHLPost, last days to post by air for Christmas, as told by Rappler; the least: manilapostoffice.com',
    date: '2018-10-13',
    confidence: 'M',
  },
  {
    from: 'BE',
    to: OWN_REGION,
    days: [2, 12],
    source:
      'De Post (bpost), terms: three working days for priority letters in the EU, eight for others, as told in the Belgian parliament (wordscope.be, undated); the least is our choice',
    date: '2026-11-29',
    confidence: 'L',
  },
  {
    from: 'BO',
    days: [7, 24],
    source: 'wheretherebedragons.com, letters of students: around three weeks; the rest is our choice',
    date: '2017-09',
    confidence: 'L',
  },
  {
    from: 'BR',
    days: [14, 24],
    source: 'tossoffbowlines.com, to the United States: two or three weeks; the most is our choice',
    date: '2012-06-08',
    confidence: 'L',
  },
  {
    from: 'CN',
    days: [5, 24],
    source: 'Lonely Planet, lonelyplanet.com: five to ten days; the most is our choice (undated)',
    date: '2026-11-29',
    confidence: 'L',
  },
  {
    from: 'CU',
    days: [7, 30],
    source:
      'hearingloss.blogspot.com, postcards to North America and Europe: mostly by a month; the least is our choice',
    date: '2007-06',
    confidence: 'L',
  },
  {
    from: 'DK',
    to: OWN_REGION,
    days: [2, 14],
    source:
      'as in all of Europe (International Post Corporation, UNEX 2018; Royal Mail, Christmas 2020); letters go by dao since 2026, ' +
      'no longer by PostNord (Politico, as told by report.az)',
    date: '2025-12-29',
    confidence: 'L',
  },
  {
    from: 'ID',
    days: [14, 30],
    source: 'a price board in Gili Trawangan, as told by postalatry.blogspot.com: two weeks, or a month for less',
    date: '2010-12',
    confidence: 'L',
  },
  {
    from: 'IN',
    days: [7, 24],
    source: 'a travel guide, iwantacruise.com: a week to ten days to most countries; the most is our choice (undated)',
    date: '2026-11-29',
    confidence: 'L',
  },
  {
    from: 'JO',
    days: [5, 24],
    source:
      'Jordan Post, jordanpost.com.jo: the fifth working day for 80 % of mail abroad, by UPU standards; the most is our choice (undated)',
    date: '2026-11-29',
    confidence: 'M',
  },
  {
    from: 'KE',
    days: [21, 60],
    source:
      'Peace Corps, as told by jonnyontheroad.blogspot.com, to the United States: three to four weeks from Nairobi, up to two months from elsewhere',
    date: '2005-09-16',
    confidence: 'L',
  },
  {
    from: 'LK',
    days: [3, 24],
    source:
      'srilankafinder.com: three to four days to Great Britain or the United States; the most is our choice (undated)',
    date: '2026-11-29',
    confidence: 'L',
  },
  {
    from: 'MA',
    days: [7, 24],
    source:
      'Lonely Planet Morocco (bookreadfree.com): a week to Europe, two to America and Australia; the most is our choice (undated)',
    date: '2026-11-29',
    confidence: 'L',
  },
  {
    from: 'MW',
    days: [21, 60],
    source:
      'Peace Corps, as told by dylan-in-malawi.blogspot.com, to the United States: three to four weeks from Lilongwe, up to two months from elsewhere',
    date: '2014',
    confidence: 'L',
  },
  {
    from: 'MX',
    days: [7, 24],
    source:
      'Lonely Planet, lonelyplanet.com: a week to ten days to North America, up to two weeks to Europe; the most is our choice (undated)',
    date: '2026-11-29',
    confidence: 'L',
  },
  {
    from: 'NP',
    days: [14, 42],
    source: 'eatsharetravel.wordpress.com, postcards to Europe: two to six weeks',
    date: '2015-04-19',
    confidence: 'L',
  },
  {
    from: 'PE',
    days: [7, 24],
    source: 'okalpha.com: one or two weeks to North America, longer to Europe; the most is our choice (undated)',
    date: '2026-11-29',
    confidence: 'L',
  },
  {
    from: 'PS',
    days: [20, 30],
    source: 'Excellence Center, Hebron, excellencenter.org (undated)',
    date: '2026-11-29',
    confidence: 'L',
  },
  {
    from: 'TN',
    days: [10, 24],
    source: 'american-in-tunis.blogspot.com, to the United States: about ten days; the most is our choice',
    date: '2005-08',
    confidence: 'L',
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
  ...outsideUpu({ to: OWN_REGION, days: [5, 21] }),
  { to: OWN_REGION, days: [5, 21], ...UPU_ABROAD },
  // The most that USPS names for the farthest places.
  ...outsideUpu({ days: [7, 24] }),
  { days: [7, 24], ...UPU_ABROAD },
];
