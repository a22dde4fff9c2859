import { type AirMark, airMark, DEFAULT_AIR_MARK } from '../countries/airmail.ts';
import { isInland } from '../countries/areas.ts';
import type { Sourced } from '../countries/fact.ts';
import { usualEnvelope } from '../countries/stationery.ts';
import { type Box, common } from './safe-box.ts';

// What the post of a sender's country wants on the front of an envelope, in millimetres, one row a post. Read on
// 2026-11-23 and 24. A row says what its source gives; the rest of it stands as in DEFAULT_POST, and it says so. The
// usual envelope is in countries/stationery.ts.

/** An area on the front to which nothing of ours may go, measured from a corner; `full` goes from edge to edge. */
export interface Zone {
  readonly from: 'top-right' | 'bottom-right';
  readonly width: number | 'full';
  readonly height: number | 'full';
  /** Room for stamps, or for the bars that sorting machines print. */
  readonly what: 'stamp' | 'coding';
}

/** Least distances of the recipient's address from the edges. */
interface Margins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** How far above the bottom edge it may reach at most, if the post measures so. */
  readonly highest?: number;
}

/** How the front is divided. */
interface Front {
  readonly address: Margins;
  readonly clear: readonly Zone[];
}

/** How a post divides the front of an envelope, in millimetres. */
export interface Post extends Front, Sourced {
  /** The envelope that is taken if nobody says which: a name of ENVELOPES. */
  readonly envelope: string;
  /**
   * Envelopes higher than this are divided in another way. The posts name a format, such as C5; that a longer envelope
   * of the same height counts as that format is our choice.
   */
  readonly larger?: Front & { readonly over: number };
  /** Where in its area the recipient's address stands. */
  readonly side: 'left' | 'centre' | 'right';
  /** Where the sender's address stands. */
  readonly returns: 'top-left' | 'back' | 'either';
  readonly airmail: AirMark;
  /** The least size of letters in points that the post advises or its machines read. */
  readonly leastSize?: number;
}

/** The front of an envelope as the address is read, in millimetres. */
interface EnvelopeFront {
  readonly width: number;
  readonly height: number;
}

const INCH = 25.4;

const stamp = (width: number, height: number): Zone => ({ from: 'top-right', width, height, what: 'stamp' });
const coding = (width: number | 'full', height: number | 'full'): Zone => ({
  from: 'bottom-right',
  width,
  height,
  what: 'coding',
});

/** Suits most posts: India Post, Australia Post and advice for Deutsche Post give the same distances. */
export const DEFAULT_POST: Post = {
  envelope: usualEnvelope(undefined),
  address: { left: 15, right: 15, top: 40, bottom: 15 },
  clear: [stamp(74, 40), coding('full', 15)],
  side: 'right',
  returns: 'top-left',
  airmail: DEFAULT_AIR_MARK,
  source:
    'India Post, Australia Post: distances; Canadian law, bpost: stamps; ' +
    'UPU regulations, as published in Portugal in 1990: side, sender',
  confidence: 'M',
};

/** A post that gives only some of what a row holds; its mark and its envelope are in the tables of countries. */
function row(country: string, own: Partial<Post> & Sourced): Post {
  return { ...DEFAULT_POST, envelope: usualEnvelope(country), airmail: airMark(country), ...own };
}

const REST = 'the rest as in DEFAULT_POST';

/** By the sender's country, ISO 3166-1. */
export const POSTS: Readonly<Record<string, Post>> = {
  AT: row('AT', {
    clear: [stamp(74, 40), coding('full', 15)],
    larger: {
      over: 162,
      address: { left: 15, right: 74, top: 40, bottom: 15 },
      clear: [stamp(74, 40), coding(74, 'full')], // at the right edge, as the machines for large letters want it
    },
    returns: 'top-left', // at most 40 mm from the top; on the back only if there is no room
    leastSize: 10,
    source: `Österreichische Post, Richtig Adressieren: coding, sender; experto.de: distances, letters; ${REST}`,
    confidence: 'M',
  }),
  AU: row('AU', {
    address: { left: 15, right: 15, top: 40, bottom: 15 },
    clear: [stamp(90, 40), coding('full', 15), coding(15, 'full')],
    returns: 'top-left',
    source: `Australia Post, envelope zones; airmail, side: ${REST}`,
    confidence: 'H',
  }),
  BE: row('BE', {
    address: { left: 15, right: 15, top: 40, bottom: 30 }, // top 20 would do on envelopes lower than 110 mm
    clear: [stamp(74, 40), coding(140, 15)],
    returns: 'either', // rather on the back
    source: `bpost, MassPost guide of 2025 and its page on the place of the address; how high the bars are: ${REST}`,
    confidence: 'H',
  }),
  BR: row('BR', {
    returns: 'back',
    source: `Correios, A to Z, addressing: sender; ${REST}`,
    confidence: 'M',
  }),
  CA: row('CA', {
    clear: [stamp(74, 40), coding('full', 15)],
    returns: 'either',
    leastSize: 8, // capitals at least 2 mm high, which Helvetica is at 8 points
    source: `Canada Post, addressing guidelines, standards: top, sender, letters; SOR/88-430: stamps; ${REST}`,
    confidence: 'H',
  }),
  CH: row('CH', {
    address: { left: 12, right: 12, top: 48, bottom: 20 }, // 10 below the stamps: where the window of a C5/6 begins
    clear: [stamp(74, 38), coding(140, 15)],
    larger: {
      over: 176,
      address: { left: 12, right: 12, top: 48, bottom: 35 },
      clear: [stamp(74, 38), coding(100, 35)],
    },
    returns: 'top-left',
    source:
      'Swiss Post, Addressing items correctly: zones, sender; its brochure Brief, as we read its drawing: distances',
    confidence: 'M',
  }),
  CN: row('CN', {
    returns: 'top-left',
    side: 'right',
    source: `several Chinese pages with the rules for mail abroad: sender top left, recipient lower right; ${REST}`,
    confidence: 'M', // letters inside China have other rules: boxes for the postcode top left
  }),
  DE: row('DE', {
    address: { left: 15, right: 15, top: 40, bottom: 15 },
    clear: [stamp(74, 40), coding('full', 15)],
    side: 'right',
    returns: 'top-left',
    leastSize: 10,
    source:
      'burscheid-medien: sides; fondations.net: top, bottom; acmedienhaus: stamps; mailinglotsen: letters; ' +
      'University of Konstanz: sender, side',
    confidence: 'M',
  }),
  DK: row('DK', {
    address: { left: 15, right: 15, top: 40, bottom: 23 },
    clear: [stamp(74, 40), coding('full', 23)],
    larger: {
      over: 162,
      address: { left: 15, right: 15, top: 40, bottom: 65 },
      clear: [stamp(74, 40), coding('full', 65)],
    },
    returns: 'top-left',
    source: `Intermail, on what Post Danmark advised: bottom; PostNord reply letters: sender; ${REST}`,
    confidence: 'M',
  }),
  ES: row('ES', {
    clear: [stamp(74, 40), coding('full', 15)],
    returns: 'top-left',
    source: `igrafic, on what Correos recommended in 2008: stamps, sender; ${REST}`,
    confidence: 'M',
  }),
  FI: row('FI', {
    returns: 'either', // at most 40 mm from the top, or on the flap
    source: `Posti, instructions for sending: sender; ${REST}`,
    confidence: 'M',
  }),
  FR: row('FR', {
    address: { left: 20, right: 20, top: 40, bottom: 20 },
    returns: 'either',
    leastSize: 10, // 9 to 12 by the standard
    source: `laposte.fr, Postréponse International: right, bottom, stamps at most 40 high; edics.fr: letters; ${REST}`,
    confidence: 'M',
  }),
  GB: row('GB', {
    clear: [stamp(75, 40), coding('full', 15)],
    returns: 'either',
    leastSize: 10,
    source: `Royal Mail, Large Letter mail 2006: stamps; ciconi, mymailingroom on its guide: sender, letters; ${REST}`,
    confidence: 'M',
  }),
  HK: row('HK', {
    returns: 'either',
    source: `Hongkong Post, press release 628: sender; ${REST}`,
    confidence: 'M',
  }),
  IE: row('IE', {
    side: 'left',
    returns: 'top-left', // lines of at most 80 mm, letters of 8 points
    leastSize: 11,
    source: `UPU sheet IRL and An Post, Speed up your post: side, sender, letters; ${REST}`,
    confidence: 'M',
  }),
  IN: row('IN', {
    address: { left: 15, right: 15, top: 40, bottom: 15 },
    clear: [stamp(74, 40), coding('full', 15)],
    returns: 'back',
    source: `India Post, Addressing tips; airmail, side: ${REST}`,
    confidence: 'H',
  }),
  IT: row('IT', {
    side: 'right',
    source: `swiftservice.it: below the address 15 mm, lower right; ${REST}`,
    confidence: 'L',
  }),
  JP: row('JP', {
    clear: [stamp(70, 35), coding('full', 15)],
    source: `Japan Post, domestic terms 43.3 as the Japanese Wikipedia has them: stamps on a wide envelope; ${REST}`,
    confidence: 'M',
  }),
  NL: row('NL', {
    address: { left: 15, right: 15, top: 40, bottom: 15 },
    side: 'centre',
    returns: 'either', // rather top left
    source: `University of Leiden, post inside the country: sides, bottom, sender; ${REST}`,
    confidence: 'M',
  }),
  NO: row('NO', {
    leastSize: 10,
    source: `21grams: letters; ${REST}`,
    confidence: 'M',
  }),
  NZ: row('NZ', {
    returns: 'either', // at most 100 x 40 mm top left, letters of 8 points at most on the back
    source: `New Zealand Post, Domestic Bulk Mail Envelope Layout Standards: sender; ${REST}`,
    confidence: 'M',
  }),
  SE: row('SE', {
    address: { left: 15, right: 15, top: 40, bottom: 30 },
    clear: [stamp(74, 40), coding(150, 30)],
    leastSize: 10,
    source: `21grams, on what PostNord wants: coding, letters; ${REST}`,
    confidence: 'M',
  }),
  TW: row('TW', {
    side: 'right',
    returns: 'top-left',
    source: `Chunghwa Post, format for mail abroad: side, sender; ${REST}`,
    confidence: 'M',
  }),
  US: row('US', {
    address: { left: INCH / 2, right: INCH / 2, top: 28, bottom: (5 / 8) * INCH, highest: 2.75 * INCH },
    // Nobody prescribes how much room stamps need: 28 mm leaves the read area of every envelope free. Our choice.
    clear: [stamp(74, 28), coding(4.75 * INCH, (5 / 8) * INCH)],
    side: 'centre',
    returns: 'top-left',
    leastSize: 8,
    source:
      'USPS DMM 202.2.1, Publication 28 A1: read area, barcode; DMM 202 of 2020: letters; ' +
      'Fredonia University: sender; copies of USPS advice: side; stamps: our choice',
    confidence: 'H',
  }),
  ZA: row('ZA', {
    returns: 'back',
    source: `South African Post Office, How to correctly address an envelope: sender; ${REST}`,
    confidence: 'M',
  }),
};

/** The post of a country (ISO 3166-1); what suits most posts for a country that has no row or is not known. */
export function postOf(country: string | undefined): Post {
  const own = country !== undefined && Object.hasOwn(POSTS, country) ? POSTS[country] : undefined;
  return own ?? DEFAULT_POST;
}

/** True if the airmail mark belongs on mail from one country to another: it leaves the postal area, and the post does not refuse it. */
export function marksAirmail(from: string | undefined, to: string): boolean {
  return !isInland(from, to) && airMark(from).usual !== false;
}

/** How a post divides the front of an envelope of this size. */
function frontOf(post: Post, size: EnvelopeFront): Front {
  return post.larger && size.height > post.larger.over ? post.larger : post;
}

/**
 * Where on the front of an envelope the recipient's address may stand, in millimetres from the top left corner;
 * undefined if the envelope is too small for it.
 */
export function addressArea(post: Post, size: EnvelopeFront): Box | undefined {
  const { left, right, top, bottom, highest } = frontOf(post, size).address;
  const from = highest === undefined ? top : Math.max(top, size.height - highest);
  const area = { left, top: from, width: size.width - left - right, height: size.height - from - bottom };
  return common(area, { left: 0, top: 0, ...size });
}

/** What has to stay clear on the front of an envelope, in millimetres from the top left corner. */
export function clearAreas(post: Post, size: EnvelopeFront): readonly (Box & Pick<Zone, 'what'>)[] {
  return frontOf(post, size).clear.map((zone) => {
    const width = zone.width === 'full' ? size.width : Math.min(zone.width, size.width);
    const height = zone.height === 'full' ? size.height : Math.min(zone.height, size.height);
    const top = zone.from === 'top-right' ? 0 : size.height - height;
    return { left: size.width - width, top, width, height, what: zone.what };
  });
}

/** What is written above the address of a registered letter: the word of the UPU and that of the sender's language. */
export interface Registered extends Sourced {
  readonly words: readonly string[];
}

/** By the language of the sender's post, ISO 639-1; for other languages the French word is enough. */
export const REGISTERED = {
  da: { words: ['Recommandé', 'Rekommanderet'], source: 'Post Danmark, Breve indland 2006', confidence: 'M' },
  de: { words: ['Recommandé', 'Einschreiben'], source: 'German Wikipedia, twice', confidence: 'M' },
  en: {
    words: ['Recommandé', 'Registered'],
    source: 'Croatian Post glossary; USPS IMM: Registered Mail',
    confidence: 'H',
  },
  es: { words: ['Recommandé', 'Certificado'], source: 'Correos: carta certificada; DBpedia', confidence: 'H' },
  fr: { words: ['Recommandé'], source: 'Croatian Post and Kosovo Post glossaries', confidence: 'H' },
  it: { words: ['Recommandé', 'Raccomandata'], source: 'Poste Italiane: posta raccomandata', confidence: 'H' },
  nl: { words: ['Recommandé', 'Aangetekend'], source: 'University of Leiden', confidence: 'M' },
  sv: { words: ['Recommandé', 'Rekommenderat'], source: 'Posti, in Swedish: rekommenderat brev', confidence: 'H' },
} as const satisfies Readonly<Record<string, Registered>>;

/** The words above the address of a registered letter for the language of the sender's post: at least the French. */
export function registeredWords(language: string | undefined): readonly string[] {
  const table: Readonly<Record<string, Registered>> = REGISTERED;
  const own = language !== undefined && Object.hasOwn(table, language) ? table[language] : undefined;
  return (own ?? REGISTERED.fr).words;
}
