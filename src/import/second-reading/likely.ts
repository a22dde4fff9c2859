import type { SheetLine } from '../sheet.ts';
import { LEARNED, LINE_KINDS, STEP } from './learned.ts';
import { signsOfLines } from './line-signs.ts';

// The second reading of a casesheet: what each line is likely to be, by what lines of many casesheets look like. It knows no rules and
// finds no values; where it disagrees with the draft, a person has to look.

/** What a line may be: part of a target, a title, a paragraph of the letter, a request. One line may be several. */
export type LineKind = (typeof LINE_KINDS)[number];

/** How likely a line is each of them, from 0 to 1. */
export type Likely = Readonly<Record<LineKind, number>>;

/** A thing is not surer than this. */
const MOST = 30;

let table: Int8Array | undefined;

/**
 * What gives how likely a line of a casesheet in a language (ISO 639-1) is each kind, by its number from 0: a line is looked at when it is
 * asked about, and once.
 */
export function likelyKinds(lines: readonly SheetLine[], language: string): (nth: number) => Likely | undefined {
  const signsOf = signsOfLines(lines, language);
  const known: Likely[] = [];
  return (nth) => {
    if (lines[nth] === undefined) return undefined;
    const made = known[nth] ?? likelyOf(signsOf(nth));
    known[nth] = made;
    return made;
  };
}

function likelyOf(signs: readonly number[]): Likely {
  table ??= new Int8Array(Buffer.from(LEARNED, 'base64'));
  const weights = table;
  const count = LINE_KINDS.length;
  const sums = new Int32Array(count); // weights are whole numbers, and V8 makes an object of every other one that it adds
  for (let nth = 0; nth < signs.length; nth += 1) {
    const row = (signs[nth] as number) * count;
    for (let kind = 0; kind < count; kind += 1) sums[kind] = (sums[kind] as number) + (weights[row + kind] as number);
  }
  const likely = {} as Record<LineKind, number>;
  for (let kind = 0; kind < count; kind += 1) {
    const sum = Math.max(-MOST, Math.min(MOST, (sums[kind] as number) * STEP));
    likely[LINE_KINDS[kind] as LineKind] = 1 / (1 + Math.exp(-sum));
  }
  return likely;
}
