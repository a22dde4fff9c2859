import type { Shaped } from '../fonts/face.ts';
import type { SetLine } from './typesetter.ts';

// How far the letters of a line reach above and below its baseline: in many scripts farther than the distance of lines allows.

/** The share of the size of type by which a line stays clear of the next. Our choice. */
const CLEAR = 0.04;

/** Above and below the baseline, as a share of the size of type; both at least 0. */
export interface Ink {
  readonly above: number;
  readonly below: number;
}

const known = new WeakMap<SetLine, Ink>();

/** What the glyphs of a line cover. */
export function inkOf(line: SetLine): Ink {
  const before = known.get(line);
  if (before) return before;
  let above = 0;
  let below = 0;
  for (const { shaped } of line.pieces) {
    const one = inkOfPiece(shaped);
    above = Math.max(above, one.above);
    below = Math.max(below, one.below);
  }
  const ink = { above, below };
  known.set(line, ink);
  return ink;
}

function inkOfPiece({ face, glyphs }: Shaped): Ink {
  let above = 0;
  let below = 0;
  for (let at = 0; at < glyphs.length; at += 5) {
    const { top, bottom } = face.font.reach(glyphs[at] as number);
    if (top === bottom) continue;
    const offset = glyphs[at + 4] as number;
    above = Math.max(above, top + offset);
    below = Math.max(below, 0 - bottom - offset);
  }
  return { above: above / face.unitsPerEm, below: below / face.unitsPerEm };
}

/** The least distance of the baselines of two lines at which neither touches the other, as a share of the size of type. */
export function clearance(upper: Ink, lower: Ink): number {
  return upper.below + lower.above + CLEAR;
}

/** The least even distance of the baselines of these lines at which none touches another, likewise. */
export function clearanceOf(lines: readonly SetLine[]): number {
  const inks = lines.map(inkOf);
  return inks.slice(1).reduce((most, ink, nth) => Math.max(most, clearance(inks[nth] as Ink, ink)), 0);
}
