import { itemOf, seen } from './characters.ts';
import { least, most } from './extent.ts';
import type { TextRun } from './pdf-file.ts';
import { isMark, isRightToLeft, readFromLeft, readFromRight, signSide } from './pdf-right-to-left.ts';
import type { Tag } from './pdf-tags.ts';

/** Text on one baseline with no room in it that could part columns. Lengths in points, as in `TextRun`. */
export interface Fragment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
  readonly font: string;
  readonly rightToLeft: boolean;
  readonly tag?: Tag;
  readonly outside?: true;
}

/** Room between two runs that is a space, and room that may part columns, in sizes of the font. */
const SPACE = 0.14;
const APART = 1;

/** A sign before an item may stand this far from it, in sizes of the font. */
const ITEM_ROOM = 5;

/** The sign for what a mail quotes may stand this far from it. */
const QUOTED_ROOM = 30;

/** Runs of one page on the same baseline, put together; of a page that is read from the right as in a mirror: what is first stands left. */
export function fragmentsOf(runs: readonly TextRun[]): Fragment[] {
  const rows = rowsOf(runs);
  if (!isRightToLeft(runs)) return asMeant(rows.map((row) => fragmentsOfRow(row)));
  const side = sideOf(rows);
  const read = (signSide(rows) ?? side) === 'left' ? readFromLeft : readFromRight;
  const found = asMeant(rows.map((row) => fragmentsOfRow(row, read)));
  return side === 'right' ? mirrored(found) : found;
}

/** At which edge of a page more rows begin. */
function sideOf(rows: readonly (readonly TextRun[])[]): 'left' | 'right' {
  const lefts = rows.map((row) => least(row.map(({ x }) => x)));
  const rights = rows.map((row) => most(row.map(({ x, width }) => x + width)));
  const [left, right] = [least(lefts), most(rights)];
  const near = (edges: readonly number[], edge: number) => edges.filter((one) => Math.abs(one - edge) < NEAR).length;
  return near(lefts, left) > near(rights, right) ? 'left' : 'right';
}

/** So many points from an edge a row still begins there. */
const NEAR = 3;

function mirrored(fragments: readonly Fragment[]): Fragment[] {
  const edge = most(
    fragments.map(({ right }) => right),
    0,
  );
  return fragments.map((one) => ({ ...one, left: edge - one.right, right: edge - one.left, rightToLeft: false }));
}

/**
 * Lines whose words were drawn apart to fill the width, as some programs do before a line break in justified text, are put together again.
 * A row of three words or more with the same room between all of them is told at once, a row of two where it stands next to such a one.
 */
function asMeant(rows: readonly (readonly Fragment[])[]): Fragment[] {
  const [lefts, rights] = [edgesOf(rows.map((row) => row[0]?.left)), edgesOf(rows.map((row) => row.at(-1)?.right))];
  const fills = (row: readonly Fragment[]) =>
    row.length > 1 && lefts.has(placeOf(row[0]?.left)) && rights.has(placeOf(row.at(-1)?.right));
  const sure = rows.map((row) => row.length > 2 && fills(row) && isEven(row));
  const near = (nth: number, step: number): boolean => {
    for (let other = nth + step; fills(rows[other] ?? []) && isNext(rows, other - step, other); other += step)
      if (sure[other]) return true;
    return false;
  };
  return rows.flatMap((row, nth) =>
    sure[nth] || (row.length === 2 && fills(row) && (near(nth, 1) || near(nth, -1))) ? [closedUp(row)] : row,
  );
}

/** Where rows begin or end; two points are one place. */
const placeOf = (at: number | undefined) => Math.round((at ?? 0) / 2);
/** So many rows begin or end where lines are filled. */
const FILLED = 3;

/** The places at which several rows begin or end. */
function edgesOf(all: readonly (number | undefined)[]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const at of all) counts.set(placeOf(at), (counts.get(placeOf(at)) ?? 0) + 1);
  return new Set([...counts].flatMap(([at, count]) => (count >= FILLED ? [at] : [])));
}

function isEven(row: readonly Fragment[]): boolean {
  const rooms = row.slice(1).map((one, nth) => one.left - (row[nth]?.right ?? 0));
  return Math.max(...rooms) - Math.min(...rooms) < 1;
}

function isNext(rows: readonly (readonly Fragment[])[], nth: number, other: number): boolean {
  const [one, two] = [rows[nth]?.[0], rows[other]?.[0]];
  return one !== undefined && two !== undefined && Math.abs(one.y - two.y) < one.size * 1.9;
}

/** A row with a space between its words. */
function closedUp(row: readonly Fragment[]): Fragment {
  const [first, ...others] = row as [Fragment, ...Fragment[]];
  const width = row.reduce((sum, one) => sum + one.right - one.left + one.size * 0.25, 0);
  const text = row.map((one) => one.text.trim()).join(' ');
  const size = others.reduce((most, one) => Math.max(most, one.size), first.size);
  return { ...first, text, right: first.left + width, size };
}

/** No line has more runs, whatever a file does. */
const MOST_RUNS = 1000;

/** What stands at one height. What is raised or lowered a little, and smaller, belongs to it. */
function rowsOf(runs: readonly TextRun[]): TextRun[][] {
  const sorted = [...runs].sort((one, other) => one.y - other.y);
  const rows: TextRun[][] = [];
  for (const run of sorted) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row && last && row.length < MOST_RUNS && isSameRow(last, run)) row.push(run);
    else rows.push([run]);
  }
  return rows;
}

function isSameRow(one: TextRun, other: TextRun): boolean {
  const apart = other.y - one.y;
  const [small, large] = one.size < other.size ? [one.size, other.size] : [other.size, one.size];
  if (isMark(one) || isMark(other)) return apart <= large * 0.45;
  return apart <= small * 0.15 || (small < large * 0.8 && apart <= large * 0.35);
}

/** What stands together in a row; `read` is how what is read from right to left is read, if the whole page is. */
function fragmentsOfRow(row: readonly TextRun[], read?: (runs: readonly TextRun[]) => string): Fragment[] {
  const fragments: { whole: Fragment; readonly runs: TextRun[] }[] = [];
  for (const run of withoutShadows(row)) {
    const last = fragments.at(-1);
    const one = fragmentOf(run);
    const room = last === undefined ? 0 : one.left - last.whole.right;
    if (last !== undefined && belongs(last.whole, one, room)) {
      last.whole = together(last.whole, one, room);
      last.runs.push(run);
    } else fragments.push({ whole: one, runs: [run] });
  }
  return fragments.map(({ whole, runs }) =>
    (read ? runs.some((one) => one.rightToLeft) || isNumber(whole.text) : isRightToLeft(runs))
      ? { ...whole, rightToLeft: true, text: (read ?? readFromRight)(runs) }
      : whole,
  );
}

const isNumber = (text: string) => /\p{N}/u.test(text) && !/\p{L}/u.test(text);

/** From left to right. Text drawn twice at one place, to look bold, is there once. */
function withoutShadows(row: readonly TextRun[]): TextRun[] {
  const sorted = [...row].sort((one, other) => one.x - other.x);
  return sorted.filter((run, nth) => {
    const before = sorted[nth - 1];
    return before === undefined || before.text !== run.text || Math.abs(run.x - before.x) > run.size * 0.1;
  });
}

function fragmentOf({ x, width, ...run }: TextRun): Fragment {
  return { ...run, left: x, right: x + width };
}

function belongs(last: Fragment, next: Fragment, room: number): boolean {
  const size = Math.max(last.size, next.size);
  if (room <= size * APART) return true;
  if (/^>+$/.test(last.text.trim())) return room <= size * QUOTED_ROOM;
  return room <= size * ITEM_ROOM && isItemSign(last, next);
}

/** A bullet, a number with a full stop or bracket, or a letter of another font: a bullet of a font of signs. */
function isItemSign(last: Fragment, next: Fragment): boolean {
  const text = last.text.trim();
  if (itemOf(`${text} x`) !== undefined && text.length === 1) return true;
  if (/^\(?(?:\d{1,2}|[a-z])[.)]$/i.test(text)) return true;
  return isSignOfFont(text) && last.font !== next.font;
}

/** Bullets of Wingdings and the like, where the file does not say what they stand for. */
function isSignOfFont(text: string): boolean {
  return /^[nlqvuwo\u00a7\u00a8\u00d8\u00fc]$/.test(text);
}

function together(last: Fragment, next: Fragment, room: number): Fragment {
  const size = Math.max(last.size, next.size);
  const sign = isSignOfFont(last.text.trim()) && last.font !== next.font && room > size * SPACE;
  const text = sign ? '\u2022' : last.text;
  const [first, second] = next.rightToLeft && last.rightToLeft ? [next.text, text] : [text, next.text];
  const space = room > size * SPACE && !/\s$/.test(first) && !/^\s/.test(second) ? ' ' : '';
  const { font, y } = last.text.trim().length >= next.text.trim().length && !sign ? last : next;
  return {
    text: `${first}${space}${second}`,
    left: Math.min(last.left, next.left),
    right: Math.max(last.right, next.right),
    y: last.size >= next.size ? last.y : y,
    size,
    font,
    rightToLeft: last.rightToLeft || next.rightToLeft,
    ...marksOf(last.tag ?? next.tag, last.outside && next.outside),
  };
}

function marksOf(tag: Tag | undefined, outside: true | undefined): Pick<Fragment, 'tag' | 'outside'> {
  return { ...(tag ? { tag } : {}), ...(outside ? { outside } : {}) };
}

/** The text of what stands in one line, in the order in which it is read. */
export function joinedText(fragments: readonly Fragment[]): string {
  const letters = (some: readonly Fragment[]) => some.reduce((sum, { text }) => sum + text.length, 0);
  const rightToLeft = letters(fragments.filter((one) => one.rightToLeft)) * 2 > letters(fragments);
  const sorted = [...fragments].sort((one, other) => one.left - other.left);
  return seen((rightToLeft ? sorted.reverse() : sorted).map(({ text }) => text).join(' '));
}
