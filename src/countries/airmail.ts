import type { Sourced } from './fact.ts';

// The airmail mark that the post of a sender's country asks for, as it wants it.

/**
 * The mark on a letter that leaves the postal area; all its words stand on it, in this order. A letter without one may go by ship,
 * as from Japan.
 */
export interface AirMark extends Sourced {
  readonly words: readonly string[];
  /** False where the post says that it wants none; it is then only made if asked for. No post that was read says so. */
  readonly usual?: false;
}

/** Every post reads it. */
export const DEFAULT_AIR_MARK: AirMark = {
  words: ['Par avion'],
  source:
    'Universal Postal Convention of 1934, airmail, article 22: a label in French, a translation is free to add (Wikisource, ' +
    'U.S. Statutes at Large 49); Croatian Post, glossary of labels',
  confidence: 'M',
};

/** By the sender's country, ISO 3166-1. */
export const AIR_MARKS: Readonly<Record<string, AirMark>> = {
  AT: { words: ['Luftpost', 'Par avion', 'Prioritaire'], source: 'German Wikipedia', confidence: 'L' },
  BA: {
    words: ['Par avion', 'Zrakoplovom'], // blue, top left
    source: 'post.ba, Zrakoplovom (undated, read 2026-11-29)',
    confidence: 'H',
  },
  BE: {
    words: ['A Prior', 'Par avion'],
    source: 'bpost, bpost.be, FAQ on letters abroad (undated, read 2026-11-29)',
    confidence: 'H',
  },
  CA: {
    words: ['Air Mail', 'Par avion'], // in bold capitals, blue or black, top left under the sender's address
    source: 'International Letter-post Items Regulations, SOR/83-807, as of 2020',
    confidence: 'H',
  },
  CH: {
    words: ['Priority', 'Prioritaire'],
    source: 'Swiss Post marks items PRIORITY; German Wikipedia: with the French word',
    confidence: 'M',
  },
  CN: {
    words: ['Par avion'], // or the same in English; a blue label
    source: 'Traffic Dictionary of Shanghai Jiao Tong University Press, 936; 51dongshi.net, 2024: with 航空',
    confidence: 'M',
  },
  DE: {
    words: ['Priority', 'Prioritaire', 'Luftpost'],
    source: 'deutschepost.de, Beförderungsleistung und Kennzeichnung; University of Konstanz',
    confidence: 'H',
  },
  FI: { words: ['Priority'], source: 'Posti, International priority letter', confidence: 'H' },
  FR: {
    words: ['Par avion', 'Prioritaire'],
    source: 'laposte.fr, Postréponse International',
    confidence: 'M',
  },
  GB: {
    words: ['By air mail', 'Par avion'], // top left; not on economy letters
    source: 'Royal Mail, Airmail FAQs, as the English Wikipedia cites them; UK Post Office',
    confidence: 'M',
  },
  HK: {
    words: ['By air mail', 'Par avion'],
    source: 'thingstodoinhk.com, Hong Kong Postal Service (undated, read 2026-11-29)',
    confidence: 'M',
  },
  HU: {
    words: ['Priority'],
    source: 'Magyar Posta, posta.hu, priority letters, also to foreign countries (undated, read 2026-11-29)',
    confidence: 'H',
  },
  JP: {
    words: ['Air mail', 'Par avion'], // at the left; the way it is to go must be written on it
    source: 'otayoripost.net, on letters abroad from Japan; a former postman, yuubinya.com',
    confidence: 'M',
  },
  KR: {
    words: ['Par avion'],
    source: 'tcatmon.com, on airmail: must stand on it in blue, by the rules of the UPU',
    confidence: 'L',
  },
  NO: {
    words: ['A-Priority'],
    source: 'Posten Norge, posten.no, Christmas deadlines 2021: mark the letter with it',
    confidence: 'H',
  },
  SE: {
    words: ['Prioritaire', '1:a-klassbrev'], // left of the stamps
    source: 'postnord.se, First Class Mail International',
    confidence: 'H',
  },
  US: {
    words: ['Airmail', 'Par avion'],
    source: 'USPS International Mail Manual 244.2 of 2011',
    confidence: 'H',
  },
};

/** The mark on mail from a country (ISO 3166-1): of its own, or the neutral one. */
export function airMark(country: string | undefined): AirMark {
  return (country !== undefined && Object.hasOwn(AIR_MARKS, country) && AIR_MARKS[country]) || DEFAULT_AIR_MARK;
}
