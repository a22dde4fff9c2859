import type { Sourced } from '../countries/fact.ts';
import { formOf } from '../countries/stationery.ts';
import type { SheetName } from './sheets.ts';

// Letter forms: where everything of a letter's first page stands, in millimetres from the top left corner of the sheet.
// KOMA: the .lco files and the guide of KOMA-Script. letter-pro, invoice-pro, briefs: Typst packages. What no source
// gives, such as margins, is our own choice and says so.

/** Where the address stands. */
interface AddressField extends Sourced {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** How far inside the left edge its lines begin. */
  readonly indent: number;
}

/** The sender's address in small letters above the recipient's. */
interface ReturnLine extends Sourced {
  /** From the top of the field. */
  readonly from: number;
  readonly height: number;
}

/** Where a block of lines stands, at most so wide and so high. */
interface BlockPlace extends Sourced {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** One row: see `Form`. */
interface FormRow {
  readonly name: string;
  /** For messages: "form DIN 5008 B". */
  readonly title: string;
  /** The sheet that it is made for; none if it goes on any. */
  readonly sheet?: SheetName;
  /** The side of the sheet on which the recipient's address stands. */
  readonly side: 'left' | 'right';
  readonly field: AddressField;
  /** None where the window has no room for it. */
  readonly returnLine?: ReturnLine;
  /** From the top of its sheet; none if the form says nothing about folding. */
  readonly folds?: Sourced & { readonly at: readonly number[] };
  readonly punch?: Sourced & { readonly at: number };
  readonly sender: BlockPlace;
  readonly date: BlockPlace;
  /** Empty lines between the date and the subject, where somebody prescribes them. */
  readonly belowDate?: Sourced & { readonly lines: number };
  /** Where subject and text begin on the first page, unless empty lines put it farther down. */
  readonly bodyTop: Sourced & { readonly at: number };
  readonly margins: Sourced & {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
}

/** Marks at the left edge. Nearer to it, many office printers do not print. */
export const MARKS = { left: 5, length: 2.5, thickness: 0.1, source: 'invoice-pro', confidence: 'M' } as const;

const CHOSEN = { source: 'nobody prescribes it', confidence: 'our choice' } as const;
const KOMA = (file: string) => ({ source: `KOMA ${file}`, confidence: 'M' }) as const;
const HALF = { at: 148.5, source: 'letter-pro: half the height of A4', confidence: 'H' } as const;

const MARGINS = { left: 25, right: 20, top: 20, bottom: 20, ...CHOSEN } as const;

/** Folded so, the address panel leaves the least play. KOMA NF folds at 99 and 198 instead, thirds of A4. */
const MAKERS_FOLDS = {
  at: [105, 210],
  source: 'invoice-pro, for the windows of these makers',
  confidence: 'M',
} as const;

/**
 * The zones of DIN 5008 in the form of two: 17.7 mm for return line and remarks, 27.3 mm for the recipient. The return
 * line stands at the foot of the upper one, because a DL window does not always show its top 5 mm.
 */
const DIN_RETURN = {
  from: 12.7,
  height: 5,
  source: 'letter-pro: zones of 17.7 and 27.3; where in the upper one is our choice',
  confidence: 'H',
} as const;

/** DIN 5008: the subject stands two empty lines below the block of references, which ends with the date. */
const DIN_SUBJECT = {
  lines: 2,
  source: 'sekretaria.de, DIN 5008 Leerzeilen; the guide of DINBRIEF; the standard itself not seen',
  confidence: 'M',
} as const;

/** A sender's block to the right of a window on the left. */
const right = (top: number, height: number) => ({ left: 125, top, width: 65, height, ...CHOSEN });
/** A sender's block to the left of a window on the right. */
const left = (top: number, height: number) => ({ left: 25, top, width: 60, height, ...CHOSEN });
const body = (at: number) => ({ at, ...CHOSEN });

const ROWS = {
  'din-a': {
    name: 'din-a',
    title: 'DIN 5008 A',
    sheet: 'A4',
    side: 'left',
    field: {
      left: 20,
      top: 27,
      width: 85,
      height: 45,
      indent: 5,
      source: 'KOMA DINmtext and DIN5008A, letter-pro',
      confidence: 'H',
    },
    returnLine: DIN_RETURN,
    folds: { at: [87, 192], source: 'KOMA DINmtext and DIN5008A, letter-pro', confidence: 'H' },
    punch: HALF,
    sender: { left: 125, top: 32, width: 75, height: 40, source: 'letter-pro: information block', confidence: 'H' },
    date: { left: 125, top: 80.5, width: 65, height: 6, ...KOMA('DINmtext, refvpos') },
    belowDate: DIN_SUBJECT,
    bodyTop: body(89),
    margins: { left: 25, right: 20, top: 20, bottom: 20, source: 'invoice-pro, din-5008-a', confidence: 'M' },
  },
  'din-b': {
    name: 'din-b',
    title: 'DIN 5008 B',
    sheet: 'A4',
    side: 'left',
    field: {
      left: 20,
      top: 45,
      width: 85,
      height: 45,
      indent: 5,
      source: 'KOMA DIN and DIN5008B, letter-pro',
      confidence: 'H',
    },
    returnLine: DIN_RETURN,
    folds: { at: [105, 210], source: 'KOMA DIN and DIN5008B, letter-pro', confidence: 'H' },
    punch: HALF,
    sender: { left: 125, top: 50, width: 75, height: 40, source: 'letter-pro: information block', confidence: 'H' },
    date: { left: 125, top: 98.5, width: 65, height: 6, ...KOMA('DIN, refvpos') },
    belowDate: DIN_SUBJECT,
    bodyTop: body(107),
    margins: { left: 25, right: 20, top: 20, bottom: 20, source: 'invoice-pro, din-5008-b', confidence: 'M' },
  },
  uk: {
    name: 'uk',
    title: 'United Kingdom',
    sheet: 'A4',
    side: 'left',
    field: {
      left: 20,
      top: 53,
      width: 83,
      height: 34,
      indent: 5,
      source: 'what the window UK DL always shows; no sheet standard is known to us',
      confidence: 'M',
    },
    folds: MAKERS_FOLDS,
    punch: HALF,
    sender: right(20, 70),
    date: right(96, 6),
    bodyTop: body(104),
    margins: MARGINS,
  },
  us: {
    name: 'us',
    title: 'United States',
    sheet: 'Letter',
    side: 'left',
    field: {
      left: 17.4625,
      top: 55.5625,
      width: 114.3,
      height: 28.575,
      indent: 0,
      source: 'KOMA UScommercial9; the window of a #10 narrows it',
      confidence: 'M',
    },
    folds: {
      at: [98.425, 190.5], // 3 7/8 and 7 1/2 inch: in equal thirds, only three lines stay in the window of a #10
      source: 'invoice-pro, derived; KOMA UScommercial9 folds at 95.25 and 187.3, for a #9',
      confidence: 'L',
    },
    sender: { left: 25.4, top: 12.7, width: 100, height: 34, ...CHOSEN },
    date: { left: 25.4, top: 96, width: 100, height: 6, ...CHOSEN },
    bodyTop: body(104.5),
    margins: { left: 25.4, right: 25.4, top: 25.4, bottom: 25.4, ...CHOSEN },
  },
  fr: {
    name: 'fr',
    title: 'France',
    sheet: 'A4',
    side: 'right',
    field: { left: 100, top: 35, width: 100, height: 45, indent: 10, ...KOMA('NF, for NF Z 11-001') },
    folds: MAKERS_FOLDS,
    punch: HALF,
    sender: left(20, 70),
    date: { left: 110, top: 101, width: 80, height: 6, ...CHOSEN },
    bodyTop: body(109.5),
    margins: MARGINS,
  },
  'ch-right': {
    name: 'ch-right',
    title: 'Switzerland, window on the right',
    sheet: 'A4',
    side: 'right',
    field: { left: 112, top: 45, width: 90, height: 45, indent: 8, ...KOMA('SN; the indent is our choice') },
    folds: { at: [105, 210], ...KOMA('SN') },
    punch: HALF,
    sender: left(20, 70),
    date: { left: 120, top: 98.5, width: 70, height: 6, ...KOMA('SN, refvpos') },
    bodyTop: body(107),
    margins: MARGINS,
  },
  'ch-left': {
    name: 'ch-left',
    title: 'Switzerland, window on the left',
    sheet: 'A4',
    side: 'left',
    field: { left: 20, top: 35.5, width: 100, height: 45, indent: 5, ...KOMA('SNleft; the indent is our choice') },
    folds: { at: [105, 210], ...KOMA('SNleft') },
    punch: HALF,
    sender: right(35.5, 45),
    date: right(101, 6),
    bodyTop: body(109.5),
    margins: MARGINS,
  },
  it: {
    name: 'it',
    title: 'Italy',
    sheet: 'A4',
    side: 'right',
    field: {
      left: 114,
      top: 54,
      width: 80,
      height: 35,
      indent: 2,
      source: 'what the window IT 11x23 right always shows; no sheet standard is known to us',
      confidence: 'L',
    },
    folds: MAKERS_FOLDS,
    punch: HALF,
    sender: left(20, 70),
    date: { left: 116, top: 101, width: 74, height: 6, ...CHOSEN },
    bodyTop: body(109.5),
    margins: MARGINS,
  },
  es: {
    name: 'es',
    title: 'Spain',
    sheet: 'A4',
    side: 'right',
    field: {
      left: 105,
      top: 50,
      width: 85,
      height: 35,
      indent: 2,
      source: 'what the window ES americano right always shows; no sheet standard is known to us',
      confidence: 'M',
    },
    folds: MAKERS_FOLDS,
    punch: HALF,
    sender: left(20, 70),
    date: { left: 107, top: 101, width: 83, height: 6, ...CHOSEN },
    bodyTop: body(109.5),
    margins: MARGINS,
  },
  jp: {
    name: 'jp',
    title: 'Japan',
    sheet: 'A4',
    side: 'left',
    field: { left: 22, top: 12, width: 90, height: 40, indent: 3, ...KOMA('NipponEL; the indent is our choice') },
    folds: { at: [116, 232], ...KOMA('NipponEL: of its three marks, those that fold A4 for a Chou 3') },
    punch: HALF,
    sender: right(12, 50),
    date: { left: 125, top: 69, width: 65, height: 6, ...KOMA('NipponEL, refvpos') },
    bodyTop: body(77.5),
    margins: MARGINS,
  },
  plain: {
    name: 'plain',
    title: 'without a window',
    side: 'left',
    field: { left: 25, top: 50, width: 80, height: 40, indent: 0, source: 'briefs, its page', confidence: 'M' },
    sender: right(20, 28),
    date: right(92, 6),
    bodyTop: body(100.5),
    margins: MARGINS,
  },
} as const satisfies Readonly<Record<string, FormRow>>;

/** The name of a form, as it is typed after --form. */
export type FormName = keyof typeof ROWS;

/** A letter form: where everything of the first page stands. */
export type Form = FormRow & { readonly name: FormName };

/** Every form by its name. */
export const FORMS: Readonly<Record<FormName, Form>> = ROWS;

/** The form that letters from a country (ISO 3166-1) take by themselves; `plain` for one without a row. */
export function formFor(country: string | undefined): Form {
  return FORMS[(country === undefined ? 'plain' : formOf(country).form) as FormName]; // a test holds the rows to the forms
}
