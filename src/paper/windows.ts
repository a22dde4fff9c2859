import type { Confidence, Sourced } from '../countries/fact.ts';
import { findEnvelope, nameKey } from './envelopes.ts';
import type { FormName } from './forms.ts';

// Windows of envelopes, seen from the front with the flap at the top. The windows of the United Kingdom, France,
// Switzerland, Italy and Spain are makers' data, because their standards are not public: try a test sheet first.

/** A window in an envelope, in millimetres from the top left corner of the front. */
export interface Window extends Sourced {
  readonly name: string;
  /** The envelope as people ask for it: a name of ENVELOPES where its size stands there. */
  readonly envelope: string;
  readonly outer: { readonly width: number; readonly height: number };
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** How far inside the window every letter must stay. */
  readonly clearance: number;
  /** Whom it shows: a double window has one for the sender. */
  readonly shows: 'recipient' | 'sender';
  /** The letter forms that it is made for; none for windows that no form of ours suits. */
  readonly forms: readonly FormName[];
}

/** Royal Mail practice, after tapping the letter on four edges, as invoice-pro cites it. M */
const TAPPED = 2;
/** 1/8 inch: USPS DMM 601.6.3, after tapping the insert to each side. H */
const USPS = 25.4 / 8;

type Corner = { readonly left: number } | { readonly right: number };
type Edge = { readonly top: number } | { readonly bottom: number };
type WindowSize = readonly [width: number, height: number];

/** A row with the window's corner measured as its maker does, from whichever edges. */
function row(
  name: string,
  envelope: string,
  [outerWidth, outerHeight]: WindowSize,
  corner: Corner & Edge,
  [width, height]: WindowSize,
  forms: readonly FormName[],
  source: string,
  confidence: Confidence,
  more: Partial<Pick<Window, 'clearance' | 'shows'>> = {},
): Window {
  return {
    name,
    envelope,
    outer: { width: outerWidth, height: outerHeight },
    left: 'left' in corner ? corner.left : outerWidth - corner.right - width,
    top: 'top' in corner ? corner.top : outerHeight - corner.bottom - height,
    width,
    height,
    clearance: TAPPED,
    shows: 'recipient',
    forms,
    source,
    confidence,
    ...more,
  };
}

const DL: WindowSize = [220, 110];
const C65: WindowSize = [229, 114];
const C5: WindowSize = [229, 162];
const C4: WindowSize = [229, 324];
const NO10: WindowSize = [241.3, 104.775];
const CHOU3: WindowSize = [235, 120];

const DIN = 'DIN 680, as invoice-pro has it';
const SWISS = 'Elco and INKA, as invoice-pro has them';
const FRENCH = 'GPV and Antalis, as invoice-pro has them';
const SPANISH = 'Arpon, as invoice-pro has it';
const FINNISH = 'SFS 2488, as koma-script-sfs has it';
const NO10_WINDOW = 'invoice-pro, postmastersnews';
const LOB = 'help.lob.com, letter envelopes';
const KOMA_GUIDE = 'KOMA-Script guide, table A.6';

/** The first window of a form is the one that it takes by itself. */
export const WINDOWS: readonly Window[] = [
  row('DIN DL', 'DL', DL, { left: 20, bottom: 15 }, [90, 45], ['din-a', 'din-b'], DIN, 'H'),
  row('DIN C6/5', 'C6/5', C65, { left: 20, bottom: 15 }, [90, 45], ['din-a', 'din-b'], DIN, 'H'),
  row('DIN C5 form A', 'C5', C5, { left: 20, bottom: 77 }, [90, 45], ['din-a'], DIN, 'M'),
  row('DIN C5 form B', 'C5', C5, { left: 20, bottom: 60 }, [90, 45], ['din-b'], DIN, 'M'),
  row('DIN C4 form A', 'C4', C4, { left: 20, top: 40 }, [90, 55], ['din-a'], `${DIN}; sources conflict`, 'L'),
  row('DIN C4 form B', 'C4', C4, { left: 20, top: 57 }, [90, 55], ['din-b'], `${DIN}; sources conflict`, 'L'),

  row('CH C5/6 right', 'C6/5', C65, { right: 12, bottom: 21 }, [100, 45], ['ch-right'], SWISS, 'M'),
  row('CH C5 right', 'C5', C5, { right: 12, bottom: 65 }, [100, 45], ['ch-right'], SWISS, 'M'),
  row('CH C5/6 left', 'C6/5', C65, { right: 119, bottom: 15 }, [90, 45], ['ch-left'], SWISS, 'M'), // as sold now
  row('CH C5/6 left, old', 'C6/5', C65, { right: 109, bottom: 25 }, [100, 45], ['ch-left'], SWISS, 'M'),
  row('CH C5 left', 'C5', C5, { right: 109, bottom: 65 }, [100, 45], ['ch-left'], SWISS, 'M'),

  row('FR DL right', 'DL', DL, { right: 20, bottom: 20 }, [100, 45], ['fr'], `${FRENCH}; KOMA-Script guide, NF`, 'M'),
  row('FR C5 right', 'C5', C5, { right: 20, bottom: 62 }, [100, 45], ['fr'], FRENCH, 'M'),
  row(
    'IT 11x23 right',
    'Italian',
    [230, 110],
    { right: 16, bottom: 16 },
    [100, 40],
    ['it'],
    'Blasetti, as invoice-pro has it',
    'L',
  ),
  row('ES americano right', 'americano', [225, 115], { right: 20, bottom: 20 }, [100, 45], ['es'], SPANISH, 'M'),
  row('ES americano right 25/25', 'americano', [225, 115], { right: 25, bottom: 25 }, [100, 45], ['es'], SPANISH, 'M'),

  row('FI C5', 'C5', C5, { top: 40, left: 18 }, [95, 35], [], FINNISH, 'M'),
  row('FI C65', 'FI C65', [225, 114], { top: 40, left: 18 }, [95, 35], [], FINNISH, 'M'),
  row('FI E65', 'DL', DL, { top: 40, left: 18 }, [90, 30], [], FINNISH, 'M'),
  row('FI E5', 'FI E5', [220, 156], { top: 40, left: 18 }, [90, 30], [], FINNISH, 'M'),

  row(
    'UK DL',
    'DL',
    DL,
    { left: 20, top: 53 },
    [93, 39],
    ['uk'],
    'BS 4264, as invoice-pro has it; its text not seen',
    'M',
  ),
  row('UK DL variant', 'DL', DL, { left: 18, bottom: 22 }, [93, 39], ['uk'], 'invoice-pro', 'M'),
  row('UK C5', 'C5', C5, { left: 20, bottom: 60 }, [90, 44], ['uk'], 'invoice-pro', 'M'),

  row('US #10', '#10', NO10, { left: 22.225, bottom: 12.7 }, [114.3, 28.575], ['us'], NO10_WINDOW, 'H', {
    clearance: USPS,
  }),
  row('US #10 clear', '#10', NO10, { left: 22.225, bottom: 15.875 }, [114.3, 28.575], ['us'], NO10_WINDOW, 'H', {
    clearance: USPS, // its bottom edge stays out of the USPS barcode zone, the lowest 5/8 inch
  }),
  row('US #10 double, top', '#10', NO10, { left: 15.875, bottom: 60.325 }, [82.55, 22.225], ['us'], LOB, 'H', {
    clearance: USPS,
    shows: 'sender',
  }),
  row('US #10 double', '#10', NO10, { left: 15.875, bottom: 25.4 }, [101.6, 25.4], ['us'], LOB, 'H', {
    clearance: USPS,
  }),

  row('Chou 3 A', 'Chou 3', CHOU3, { left: 23, top: 13 }, [90, 45], ['jp'], KOMA_GUIDE, 'M'),
  row('Chou 3 F', 'Chou 3', CHOU3, { left: 23, top: 13 }, [90, 55], ['jp'], KOMA_GUIDE, 'M'),
];

/** The windows made for a form that show the recipient, the usual one first; none for a form without a window. */
export function windowsFor(form: FormName): readonly Window[] {
  return WINDOWS.filter((one) => one.shows === 'recipient' && one.forms.includes(form));
}

/**
 * The window that is meant by the name of an envelope or of a window, or the usual one of the form if nothing is named;
 * undefined if the form has none of that name.
 */
export function windowFor(form: FormName, words?: string): Window | undefined {
  const made = windowsFor(form);
  if (words === undefined) return made[0];
  const key = nameKey(words);
  if (key === '') return undefined;
  const named = made.find((one) => nameKey(one.name) === key);
  if (named) return named;
  const envelope = findEnvelope(words)?.name;
  return made.find((one) => one.envelope === envelope || nameKey(one.envelope) === key);
}
