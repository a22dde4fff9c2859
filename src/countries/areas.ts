import type { Sourced } from './fact.ts';

// Which countries a post serves as if they were its own: letters between them go for the inland price and without an airmail mark,
// and the last line is that of the post, without a country. Read on 2026-11-29. Not inland, though near: Ireland from the United
// Kingdom (Royal Mail, as The Irish News has it, H), though An Post has its inland price for Northern Ireland (M); the Faroes and Greenland from Denmark (Post Danmark, terms for international
// letters of 2017, H); Dutch islands in the Caribbean from the Netherlands (rijksdienstcn.com: a concession of their own, M); Hong
// Kong, Macao and Taiwan from China (China Post, prices of their own between inland and abroad, post.labxi.com 2013, M), nor China,
// Macao and Taiwan from Hong Kong (Hongkong Post, air mail zones, hongkongpost.hk 2023, H). New Caledonia, French Polynesia, Wallis and
// Futuna have posts of their own: to them, inland are their own islands alone, and France has its own price (spt.wf, H; Fare Rata, as
// told by radio1.pf 2020, M). No source was found for the price from France to them: they are abroad.

/** Countries that are one for the post. */
export interface PostalArea {
  /** ISO 3166-1 alpha-2, the post's own country first. */
  readonly codes: readonly string[];
  /** What must stand in the address within the area, above the postcode, because the post calls it the town. */
  readonly towns?: Readonly<Record<string, string>>;
  readonly source: string;
  readonly confidence: 'H' | 'M' | 'L';
}

/** The areas; a country may be in two, as Andorra is. */
export const POSTAL_AREAS: readonly PostalArea[] = [
  {
    codes: ['GB', 'GG', 'IM', 'JE'],
    towns: { GG: 'GUERNSEY', IM: 'ISLE OF MAN', JE: 'JERSEY' },
    source:
      'Jersey Post, addressing standards (also for mail to the United Kingdom) and price list; for the towns of Guernsey ' +
      'and Man: Rhind, Global Sourcebook; English Wikipedia, IM postcode area',
    confidence: 'H',
  },
  {
    codes: ['US', 'AS', 'GU', 'MP', 'PR', 'UM', 'VI', 'FM', 'MH', 'PW'],
    source: 'USPS Domestic Mail Manual 608.2.1 and 2.2; Postal Bulletin 22546, Freely Associated States',
    confidence: 'H',
  },
  {
    codes: ['FR', 'BL', 'GF', 'GP', 'MF', 'MQ', 'PM', 'RE', 'YT'],
    source: 'aide.laposte.fr: letters up to 100 g to Outre-mer without a supplement; tarif-postal.fr 2023',
    confidence: 'M',
  },
  {
    codes: ['FR', 'AD', 'MC'],
    source: 'tarif-postal.fr 2023: one price for France, Monaco and Andorra',
    confidence: 'M',
  },
  {
    codes: ['ES', 'AD'],
    source: 'Correos, inland prices of 2006 as the University of Murcia has them: “y Andorra”',
    confidence: 'M',
  },
  {
    codes: ['CH', 'LI'],
    source: 'Swiss Post, postcodes in Switzerland and Liechtenstein; philapress.de 2012: one price in both',
    confidence: 'M',
  },
  {
    codes: ['FI', 'AX'],
    source: 'Åland Post, stamps “Inrikes” are for Finland; posti.fi: label for domestic transport',
    confidence: 'M',
  },
  { codes: ['NO', 'SJ'], source: 'posten.no, Svalbard and Jan Mayen: domestic postage', confidence: 'H' },
  {
    codes: ['AU', 'CC', 'CX', 'HM', 'NF'],
    source: 'Australia Post, price booklet: external territories are charged as within Australia',
    confidence: 'H',
  },
  {
    codes: ['IT', 'SM', 'VA'],
    source:
      'San Marino, decree 51 of 1997 on prices for Italy; Vatican, Acta Apostolicae Sedis 74: prices for Italy, and ' +
      'beyond Italy',
    confidence: 'M',
  },
];

/** The area in which one country is inland for another; undefined if it is abroad, or the same country. */
export function areaOf(from: string, to: string): PostalArea | undefined {
  return from === to ? undefined : POSTAL_AREAS.find(({ codes }) => codes.includes(from) && codes.includes(to));
}

/** True if mail from one country to another stays inland. Without a sender's country nothing does. */
export function isInland(from: string | undefined, to: string): boolean {
  return from !== undefined && (from === to || areaOf(from, to) !== undefined);
}

/** Other countries (ISO 3166-1 alpha-2) that are inland from one. */
export function inlandFrom(country: string): readonly string[] {
  const codes = POSTAL_AREAS.filter((area) => area.codes.includes(country)).flatMap((area) => area.codes);
  return [...new Set(codes)].filter((code) => code !== country).sort();
}

/** Countries to whose post no other is inland, by those who say so of what lies near. */
const ALONE: Readonly<Record<string, Sourced>> = {
  CN: {
    source: 'China Post, prices of their own for Hong Kong, Macao and Taiwan, post.labxi.com 2013',
    confidence: 'M',
  },
  DK: { source: 'Post Danmark, terms for international letters of 2017: the Faroes and Greenland', confidence: 'H' },
  HK: { source: 'Hongkong Post, air mail zones, hongkongpost.hk 2023: China, Macao and Taiwan', confidence: 'H' },
  IE: {
    source:
      'The Irish News (mailing-stuff.com), 2025: An Post has its inland price for Northern Ireland, but not for all of GB',
    confidence: 'M',
  },
  NL: { source: 'rijksdienstcn.com: a concession of its own for the islands in the Caribbean', confidence: 'M' },
  NP: {
    source: 'nepalnews.com, archive (undated): foreign prices for all that goes abroad, also to India',
    confidence: 'L',
  },
  NZ: {
    source: 'New Zealand Post, nzpost.co.nz 2020: a price abroad for Australia and the South Pacific',
    confidence: 'H',
  },
};

/**
 * That of a country of which nothing else is known. What is derived so may be wrong of two posts that are one by treaty; of those the
 * table above has all that were found.
 */
const NO_TERRITORY: Sourced = {
  source:
    'derived: no territory with a code of its own depends on it (CIA World Factbook), and no price list that was read has another ' +
    'country at the inland price',
  confidence: 'L',
};

/** Of these it is not known: what depends on another or on which others depend, and posts of which one may serve the other. */
const UNKNOWN =
  `AI AQ AW BM BQ BV CK CW EH FK FO GI GL GS HK IO KY MO MS NC NU PF PN PS SH SX TC TF TK TW VG WF XK BT IL MA`.split(
    ' ',
  );

/** Who says that no other country is inland for one (ISO 3166-1 alpha-2); undefined if one is, or nobody says. */
export function noneInland(country: string): Sourced | undefined {
  if (inlandFrom(country).length > 0) return undefined;
  return (Object.hasOwn(ALONE, country) && ALONE[country]) || (UNKNOWN.includes(country) ? undefined : NO_TERRITORY);
}
