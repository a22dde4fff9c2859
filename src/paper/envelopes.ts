import type { Sourced } from '../countries/fact.ts';

// Sizes of envelopes, one row a size. PWG: the media names of the Printer Working Group, read in OpenPrinting/libcups,
// cups/pwg-media.c. The old Chinese numbers of that list differ from GB/T 1416-2003 and are left out.

/** An envelope in millimetres. */
export interface Envelope extends Sourced {
  readonly name: string;
  readonly short: number;
  readonly long: number;
  /** Its media name for a printer. */
  readonly pwg?: string;
  /** What else people call it. */
  readonly aliases?: readonly string[];
}

const PWG = { source: 'PWG/libcups', confidence: 'H' } as const;
const INVITATION = { source: 'thoughtco, ebaprinting', confidence: 'M' } as const;
const JIS = { source: 'PWG and JIS lists', confidence: 'H' } as const;
const PWG_LISTS = { source: 'PWG and shop lists', confidence: 'H' } as const;
const MATSUDA = { source: 'matsuda-shiko', confidence: 'M' } as const;
const IMURA = { source: 'imura (JIS)', confidence: 'M' } as const;
const GB = { source: 'four Chinese pages agree', confidence: 'H' } as const;

export const ENVELOPES: readonly Envelope[] = [
  { name: 'DL', short: 110, long: 220, pwg: 'iso_dl_110x220mm', ...PWG },
  { name: 'C4', short: 229, long: 324, pwg: 'iso_c4_229x324mm', ...PWG },
  { name: 'C5', short: 162, long: 229, pwg: 'iso_c5_162x229mm', ...PWG },
  { name: 'C6', short: 114, long: 162, pwg: 'iso_c6_114x162mm', ...PWG },
  { name: 'C7', short: 81, long: 114, pwg: 'iso_c7_81x114mm', ...PWG },
  {
    name: 'C6/5',
    short: 114,
    long: 229,
    pwg: 'iso_c6c5_114x229mm',
    aliases: ['C65', 'C5/6', 'C6C5', 'postfix'],
    source: 'PWG/libcups; envlab says 114 x 224',
    confidence: 'M',
  },
  { name: 'C7/6', short: 81, long: 162, pwg: 'iso_c7c6_81x162mm', aliases: ['C7C6'], ...PWG },
  { name: 'B4', short: 250, long: 353, pwg: 'iso_b4_250x353mm', ...PWG },
  { name: 'B5', short: 176, long: 250, pwg: 'iso_b5_176x250mm', ...PWG },
  { name: 'B6', short: 125, long: 176, pwg: 'iso_b6_125x176mm', ...PWG },
  { name: 'Italian', short: 110, long: 230, pwg: 'om_italian_110x230mm', aliases: ['11x23'], ...PWG },
  { name: 'Invite', short: 220, long: 220, pwg: 'om_invite_220x220mm', aliases: ['square'], ...PWG },
  { name: '#9', short: 98.425, long: 225.425, pwg: 'na_number-9_3.875x8.875in', aliases: ['COM9'], ...PWG },
  { name: '#10', short: 104.775, long: 241.3, pwg: 'na_number-10_4.125x9.5in', aliases: ['COM10'], ...PWG },
  { name: '#11', short: 114.3, long: 263.525, pwg: 'na_number-11_4.5x10.375in', aliases: ['COM11'], ...PWG },
  { name: '#12', short: 120.65, long: 279.4, pwg: 'na_number-12_4.75x11in', aliases: ['COM12'], ...PWG },
  { name: '#14', short: 127, long: 292.1, pwg: 'na_number-14_5x11.5in', aliases: ['COM14'], ...PWG },
  { name: 'Monarch', short: 98.425, long: 190.5, pwg: 'na_monarch_3.875x7.5in', ...PWG },
  { name: 'Personal', short: 92.075, long: 165.1, pwg: 'na_personal_3.625x6.5in', aliases: ['#6 3/4'], ...PWG },
  { name: 'A1', short: 92.075, long: 130.175, aliases: ['4 Bar'], source: 'thoughtco, paperandmore', confidence: 'M' },
  { name: 'A2', short: 111.125, long: 146.05, pwg: 'na_a2_4.375x5.75in', ...PWG },
  { name: 'A6', short: 120.65, long: 165.1, source: 'thoughtco, paperandmore, ebaprinting', confidence: 'M' },
  { name: 'A7', short: 133.35, long: 184.15, source: 'thoughtco, paperandmore, ebaprinting', confidence: 'M' },
  { name: 'A8', short: 139.7, long: 206.375, ...INVITATION },
  { name: 'A9', short: 146.05, long: 222.25, source: 'paperandmore, dimensionsinfo', confidence: 'M' },
  { name: 'A10', short: 152.4, long: 241.3, ...INVITATION },
  { name: 'Chou 1', short: 142, long: 332, source: 'matsuda-shiko, imura', confidence: 'M' },
  {
    name: 'Chou 2', // no PWG name: jpn_chou2 is another size, 111.1 x 146
    short: 119,
    long: 277,
    source: 'matsuda-shiko, imura (JIS)',
    confidence: 'M',
  },
  { name: 'Chou 3', short: 120, long: 235, pwg: 'jpn_chou3_120x235mm', ...JIS },
  { name: 'Chou 4', short: 90, long: 205, pwg: 'jpn_chou4_90x205mm', ...JIS },
  { name: 'Chou 40', short: 90, long: 225, pwg: 'jpn_chou40_90x225mm', ...JIS },
  { name: 'Chou 30', short: 92, long: 235, ...IMURA, source: 'imura' },
  { name: 'Kaku 0', short: 287, long: 382, ...IMURA },
  { name: 'Kaku 1', short: 270, long: 382, pwg: 'jpn_kaku1_270x382mm', ...JIS },
  { name: 'Kaku 2', short: 240, long: 332, pwg: 'jpn_kaku2_240x332mm', ...JIS },
  { name: 'Kaku 3', short: 216, long: 277, pwg: 'jpn_kaku3_216x277mm', ...PWG_LISTS },
  { name: 'Kaku 4', short: 197, long: 267, pwg: 'jpn_kaku4_197x267mm', ...PWG_LISTS },
  { name: 'Kaku 5', short: 190, long: 240, pwg: 'jpn_kaku5_190x240mm', ...PWG_LISTS },
  { name: 'Kaku 6', short: 162, long: 229, ...MATSUDA },
  { name: 'Kaku 7', short: 142, long: 205, pwg: 'jpn_kaku7_142x205mm', ...PWG_LISTS },
  { name: 'Kaku 8', short: 119, long: 197, pwg: 'jpn_kaku8_119x197mm', ...PWG_LISTS },
  { name: 'Kaku 20', short: 229, long: 324, aliases: ['international A4', 'Kaku A4'], ...IMURA },
  { name: 'You 1', short: 120, long: 176, ...MATSUDA },
  { name: 'You 2', short: 114, long: 162, ...MATSUDA },
  { name: 'You 4', short: 105, long: 235, pwg: 'jpn_you4_105x235mm', ...PWG_LISTS },
  { name: 'You 6', short: 98, long: 190, pwg: 'jpn_you6_98x190mm', ...PWG_LISTS },
  { name: 'GB B6', short: 125, long: 176, pwg: 'iso_b6_125x176mm', aliases: ['GB no. 3'], ...GB },
  { name: 'GB DL', short: 110, long: 220, pwg: 'iso_dl_110x220mm', aliases: ['GB no. 5'], ...GB },
  { name: 'GB ZL', short: 120, long: 230, pwg: 'prc_zl_120x230mm', aliases: ['GB no. 6', 'ZL'], ...GB },
  { name: 'GB C5', short: 162, long: 229, pwg: 'iso_c5_162x229mm', aliases: ['GB no. 7'], ...GB },
  { name: 'GB C4', short: 229, long: 324, pwg: 'iso_c4_229x324mm', aliases: ['GB no. 9'], ...GB },
  { name: 'GB C6', short: 114, long: 162, pwg: 'iso_c6_114x162mm', ...GB }, // for international letters only
];

/** The names of all envelopes, as they are written. */
export const ENVELOPE_NAMES: readonly string[] = ENVELOPES.map(({ name }) => name);

/**
 * Words as they are compared: small letters and digits only, without "no." or "#" before a number, so that c6/5 is C65
 * and No. 10 is #10. Empty for words that are far too long to be a name.
 */
export function nameKey(words: string): string {
  if (words.length > 100) return '';
  return words
    .toLowerCase()
    .replace(/\b(?:no|nr|number)(?:[.\s-]*)(?=\d)/g, '')
    .replace(/[^a-z0-9]/g, '');
}

// Names go before other words for them: the PWG name of a Chinese envelope is also that of the ISO one it equals.
const BY_KEY: ReadonlyMap<string, Envelope> = new Map([
  ...ENVELOPES.flatMap((one) => (one.pwg ? [[nameKey(one.pwg), one] as const] : [])).reverse(),
  ...ENVELOPES.flatMap((one) => (one.aliases ?? []).map((alias) => [nameKey(alias), one] as const)),
  ...ENVELOPES.map((one) => [nameKey(one.name), one] as const),
]);

/** The envelope of a name, an alias or a PWG media name, whatever the case; undefined if there is none. */
export function findEnvelope(words: string): Envelope | undefined {
  return BY_KEY.get(nameKey(words));
}

const INCH = 25.4;
const UNITS: Readonly<Record<string, number>> = { '': 1, mm: 1, cm: 10, in: INCH };
/** No envelope of the table is larger than half of this; below a millimetre nothing is an envelope. */
const LARGEST = 1000;

/** The envelope of a size in words, such as 110x220mm or 4.5x9in, the sides in any order; undefined if it says no size. */
export function envelopeOfSize(words: string): Envelope | undefined {
  const found = /^(\d{1,4}(?:\.\d{1,3})?) ?[x×] ?(\d{1,4}(?:\.\d{1,3})?) ?(mm|cm|in)?$/i.exec(words.trim());
  if (!found) return undefined;
  const unit = UNITS[(found[3] ?? '').toLowerCase()] ?? 1;
  const [short = 0, long = 0] = [Number(found[1]) * unit, Number(found[2]) * unit].sort((a, b) => a - b);
  if (short < 1 || long > LARGEST) return undefined;
  return {
    name: `${round(short)} × ${round(long)} mm`,
    short,
    long,
    source: 'as it was asked for',
    confidence: 'our choice',
  };
}

function round(millimetres: number): number {
  return Math.round(millimetres * 10) / 10;
}
