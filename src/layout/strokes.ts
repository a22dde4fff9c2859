import type { Box } from '../paper/safe-box.ts';
import type { Stroke } from './page.ts';

// Straight lines on a page. Millimetres.

/** A straight line. */
export function stroke(from: Stroke['from'], to: Stroke['to'], thickness: number, dashes?: readonly number[]): Stroke {
  return { kind: 'stroke', from, to, thickness, ...(dashes ? { dashes } : {}) };
}

/** Lines to be filled in by hand: how long they are, and how far apart. Our choice. */
export const BLANKS = { width: 70, apart: 8 } as const;

/** A line to write on by hand. */
export function handLine(x: number, y: number, length: number): Stroke {
  return stroke([x, y], [x + length, y], 0.15);
}

/** Four lines around a box. */
export function frame({ left, top, width, height }: Box, thickness: number, dashes?: readonly number[]): Stroke[] {
  const [right, bottom] = [left + width, top + height];
  return [
    stroke([left, top], [right, top], thickness, dashes),
    stroke([right, top], [right, bottom], thickness, dashes),
    stroke([right, bottom], [left, bottom], thickness, dashes),
    stroke([left, bottom], [left, top], thickness, dashes),
  ];
}
