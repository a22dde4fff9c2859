import { least } from './extent.ts';
import { type Fragment, joinedText } from './pdf-fragments.ts';

// How a page falls into parts: bands of text, and those next to each other through which white room runs down.

/** The least room between columns in sizes of the font. */
const GUTTER = 1.2;

/** Between the cells of a table there may be less, where what stands right of it begins at one place. */
const NARROW = 0.25;
/** How far apart places are that are one, in points. */
const SAME = 1;
/** So many rows on either side of narrow room make columns of it. */
const FEWEST_ROWS = 4;

/** So often a column may be parted again. */
const DEEPEST = 6;

/** Letters reach about this far above and below the baseline, in sizes of the font. */
const ABOVE = 0.72;
const BELOW = 0.2;

/** White room from left to right. */
export interface Gap {
  readonly from: number;
  readonly to: number;
}

/** What stands between two white lines across the page. */
export interface Band {
  readonly fragments: readonly Fragment[];
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
  /** White room between parts of it. */
  readonly gaps: readonly Gap[];
  /** The same and less room too, as between the cells of a table. */
  readonly narrow: readonly Gap[];
  readonly left: number;
  readonly right: number;
}

/** The size of the largest letters in a row. */
export const sizeOf = (row: readonly Fragment[]) => row.reduce((most, { size }) => Math.max(most, size), 0);
/** The baseline of a row. */
export const yOf = (row: readonly Fragment[]) => row.find(({ size }) => size === sizeOf(row))?.y ?? 0;

/** What stands at one height, from the top. */
export function rowsOf(fragments: readonly Fragment[]): Fragment[][] {
  const rows: Fragment[][] = [];
  for (const one of [...fragments].sort((first, second) => first.y - second.y)) {
    const last = rows.at(-1)?.[0];
    if (last !== undefined && one.y - last.y <= Math.min(one.size, last.size) * 0.4) rows.at(-1)?.push(one);
    else rows.push([one]);
  }
  return rows;
}

/** What stands between white lines across a page or column. */
export function bandsOf(fragments: readonly Fragment[]): Band[] {
  const sorted = [...fragments].sort((one, other) => topOf(one) - topOf(other));
  const groups: { fragments: Fragment[]; bottom: number }[] = [];
  for (const one of sorted) {
    const last = groups.at(-1);
    if (last !== undefined && topOf(one) < last.bottom) {
      last.fragments.push(one);
      last.bottom = Math.max(last.bottom, bottomOf(one));
    } else groups.push({ fragments: [one], bottom: bottomOf(one) });
  }
  return groups.map((group) => bandOf(group.fragments, group.bottom));
}

const topOf = ({ y, size }: Fragment) => y - size * ABOVE;
const bottomOf = ({ y, size }: Fragment) => y + size * BELOW;

function bandOf(fragments: readonly Fragment[], bottom: number): Band {
  const size = sizeOf(fragments);
  const narrow: Gap[] = [];
  let reach = Number.NEGATIVE_INFINITY;
  for (const one of [...fragments].sort((first, second) => first.left - second.left)) {
    if (one.left - reach >= size * NARROW && reach !== Number.NEGATIVE_INFINITY)
      narrow.push({ from: reach, to: one.left });
    reach = Math.max(reach, one.right);
  }
  const left = least(fragments.map((one) => one.left));
  const gaps = narrow.filter(({ from, to }) => to - from >= size * GUTTER);
  return { fragments, top: least(fragments.map(topOf)), bottom, size, gaps, narrow, left, right: reach };
}

/** Bands that are read together; `gutter` is the white room down through them. */
export interface Region {
  readonly bands: readonly Band[];
  readonly gutter?: Gap;
}

/** Bands that are read as they stand, and those with white room down through them. */
export function regionsOf(bands: readonly Band[], depth: number): Region[] {
  const regions: Region[] = [];
  for (let nth = 0; nth < bands.length; ) {
    const found = depth < DEEPEST ? columnsFrom(bands, nth) : undefined;
    const region = found ?? { bands: bands.slice(nth, nth + 1) };
    regions.push(region);
    nth += region.bands.length;
  }
  return regions;
}

/** The longest run of bands from one on that share white room, if at least two rows stand on either side of it. */
function columnsFrom(bands: readonly Band[], first: number): Region | undefined {
  const start = bands[first];
  if (start === undefined) return undefined;
  const labels = labelsFrom(bands, first);
  if (labels !== undefined) return labels;
  let best: Region | undefined;
  for (const gap of gapsFrom(bands, first)) {
    const region = extended(bands, first, gap);
    if (isColumns(region) && region.bands.length > (best?.bands.length ?? 0)) best = region;
  }
  return best;
}

/** So many lines of one column may stand above the first of another. */
const FIRST_LINES = 4;

/** White room that may part columns from a band on: its own, or that of the first below that has some, if those above are the first lines of columns. */
function gapsFrom(bands: readonly Band[], first: number): readonly Gap[] {
  const start = bands[first] as Band;
  if (start.gaps.length > 0) return start.gaps;
  const cells = start.narrow.filter((gap) => partsCells(start, gap));
  if (cells.length > 0) return cells;
  for (let nth = first + 1; nth <= first + FIRST_LINES; nth++) {
    const [band, above] = [bands[nth], bands[nth - 1]];
    if (band === undefined || above === undefined || band.top - above.bottom > band.size * 0.6) break;
    if (band.gaps.length > 0) return band.gaps.flatMap((gap) => shared(gap, start) ?? []);
  }
  return [];
}

/** True if several rows stand on either side of narrow room, and all on the right begin at one place: cells of a table. */
function partsCells({ fragments }: Band, gap: Gap): boolean {
  const left = rowsOf(fragments.filter((one) => one.right <= gap.to));
  const right = rowsOf(fragments.filter((one) => one.right > gap.to));
  const aligned = right.every((row) => Math.abs(least(row.map((one) => one.left)) - gap.to) <= SAME);
  return left.length >= FEWEST_ROWS && right.length >= FEWEST_ROWS && aligned;
}

/** Rows of labels that end in a colon with values beside them, and what stands below the values. */
function labelsFrom(bands: readonly Band[], first: number): Region | undefined {
  let gutter = labelGap(bands[first]);
  if (gutter === undefined) return undefined;
  let end = first + 1;
  for (; end < bands.length; end++) {
    const [band, above] = [bands[end], bands[end - 1]];
    if (band === undefined || above === undefined) break;
    const next = shared(gutter, band);
    const isValue = band.left >= gutter.to - band.size && band.top - above.bottom < band.size * 0.6;
    if (next === undefined || (labelGap(band) === undefined && !isValue)) break;
    gutter = next;
  }
  return { bands: bands.slice(first, end), gutter };
}

/** The room behind a colon in a row of its own. */
function labelGap(band: Band | undefined): Gap | undefined {
  if (band === undefined || rowsOf(band.fragments).length !== 1) return undefined;
  const [gap, ...others] = band.gaps;
  const label = band.fragments.filter((one) => gap !== undefined && one.right <= gap.to);
  return others.length === 0 && /[:\uff1a]$/.test(joinedText(label)) ? gap : undefined;
}

function extended(bands: readonly Band[], first: number, gap: Gap): Required<Region> {
  let gutter = gap;
  let last = first;
  let lastOnBoth = first;
  for (let nth = first + 1; nth < bands.length; nth++) {
    const band = bands[nth];
    const above = bands[nth - 1];
    if (band === undefined || above === undefined) break;
    const next = shared(gutter, band);
    if (next === undefined || band.top - above.bottom > band.size * 3) break;
    const both = band.left < next.from && band.right > next.to;
    if (!both && band.top - above.bottom > band.size * 0.6) break;
    gutter = next;
    last = nth;
    if (both) lastOnBoth = nth;
  }
  const end = endOfSide(bands, lastOnBoth, last);
  return { bands: bands.slice(first, end + 1), gutter };
}

/** Lines on one side alone belong to the columns only as they follow at once. */
function endOfSide(bands: readonly Band[], lastOnBoth: number, last: number): number {
  let end = lastOnBoth;
  while (end < last) {
    const [one, next] = [bands[end], bands[end + 1]];
    if (one === undefined || next === undefined || next.top - one.bottom > next.size * 0.6) break;
    end += 1;
  }
  return end;
}

/** The part of white room that a band leaves white too, if it is wide enough. */
function shared(gutter: Gap, { gaps, narrow, left, right, size }: Band): Gap | undefined {
  const outside: Gap[] = [
    { from: Number.NEGATIVE_INFINITY, to: left },
    { from: right, to: Number.POSITIVE_INFINITY },
  ];
  for (const gap of [...gaps, ...outside]) {
    const both = { from: Math.max(gap.from, gutter.from), to: Math.min(gap.to, gutter.to) };
    if (both.to - both.from >= size * GUTTER * 0.8) return both;
  }
  const cell = narrow.find(({ to }) => Math.abs(to - gutter.to) <= SAME);
  return cell && { from: Math.max(cell.from, gutter.from), to: Math.min(cell.to, gutter.to) };
}

function isColumns({ bands, gutter }: Required<Region>): boolean {
  const fragments = bands.flatMap((band) => band.fragments);
  const left = rowsOf(fragments.filter((one) => one.right <= gutter.to)).length;
  const right = rowsOf(fragments.filter((one) => one.right > gutter.to)).length;
  return Math.min(left, right) >= 2 || (Math.max(left, right) >= 2 && Math.min(left, right) === 1 && bands.length > 1);
}
