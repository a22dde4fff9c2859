import type { SheetLine } from '../sheet.ts';
import { hashed, LONG_WORD, type Look, lookOf, PART } from './line-looks.ts';

// What is seen of each line of a casesheet, as numbers: its words, their shapes, and the same of the lines round it. Nothing here
// knows what the parser made of a line, so that the second reading does not make the same mistakes.

/** So many different signs there are, in tests/import/learn.mjs too: what falls on one place shares a weight. A power of two. */
const PLACES = 1 << 13;

/** So many words of the lines before and behind are seen. */
const WORDS_BESIDE = 10;
/** Of so many words the first and the last letters are seen too, if they are long. */
const PARTS = 6;
/** Words of the last line that looks like a heading. */
const WORDS_OF_HEADING = 8;
/** A heading tells something of so many lines. */
const NEAR = 8;

/** Where a sign is seen: the same thing in the line itself and in the line before it are two signs. */
const AT = {
  ...{ always: 1, own: 2, word: 3, first: 4, last: 5, beginning: 6, ending: 7 },
  ...{ block: 8, position: 9, language: 10, heading: 11, headingNear: 12, headingAt: 13, none: 14 },
  // Each of these has four; with a gap between, so many more.
  ...{ before: 20, behind: 24, gap: 20, farBefore: 60, farBehind: 64 },
} as const;

const { imul } = Math;

/** A line with what is round it. */
interface Placed {
  readonly nth: number;
  readonly lines: readonly SheetLine[];
  readonly looks: readonly Look[];
  /** The first line of its block, and the one behind the last. */
  readonly block: readonly [number, number];
  /** The last line before it that looks like a heading. */
  readonly heading: number | undefined;
}

/** Sees some things at one place. */
type See = (at: number, whats: readonly number[]) => void;

/** What gives the signs of a line of a casesheet in a language (ISO 639-1), by its number from 0, as places in the table of weights. */
export function signsOfLines(lines: readonly SheetLine[], language: string): (nth: number) => number[] {
  const looks = lines.map(lookOf);
  const blocks = blocksOf(lines);
  const headings = headingsOf(looks);
  const tongue = hashed(language);
  return (nth) => {
    const own = looks[nth];
    const signs: number[] = [];
    if (!own) return signs;
    // The place of each sign in the table of weights, in one step: there are thousands, and what is seen at one place is seen together.
    const see: See = (at, whats) => {
      const place = imul(at, 0x9e3779b1);
      for (let nth = 0; nth < whats.length; nth += 1) {
        let hash = imul((whats[nth] as number) ^ place, 0x85ebca6b);
        hash = imul(hash ^ (hash >>> 15), 0xc2b2ae35);
        signs.push((hash ^ (hash >>> 16)) & (PLACES - 1));
      }
    };
    const placed = { nth, lines, looks, block: blocks[nth] ?? ([nth, nth + 1] as const), heading: headings[nth] };
    see(AT.always, [0]);
    see(AT.language, [tongue]);
    seeOwn(see, own);
    seeBlock(see, placed);
    seeRound(see, placed);
    seeHeading(see, placed);
    return signs;
  };
}

/** For each line the last one before it that looks like a heading. */
function headingsOf(looks: readonly Look[]): (number | undefined)[] {
  let last: number | undefined;
  return looks.map(({ isHeading }, nth) => {
    const before = last;
    if (isHeading) last = nth;
    return before;
  });
}

function seeOwn(see: See, { shape, flags, hashes, words }: Look): void {
  see(AT.own, [shape]);
  see(AT.own, flags);
  see(AT.word, hashes);
  see(AT.first, [hashes[0] ?? 0]);
  see(AT.last, [hashes.at(-1) ?? 0]);
  const long = words.slice(0, PARTS).filter((word) => word.length >= LONG_WORD);
  see(
    AT.beginning,
    long.map((word) => hashed(word.slice(0, PART))),
  );
  see(
    AT.ending,
    long.map((word) => hashed(word.slice(-PART))),
  );
}

/** Where in its block and in the sheet a line stands. */
function seeBlock(see: See, { nth, lines, looks, block: [start, end] }: Placed): void {
  const prose = looks.slice(start, Math.min(end, start + 4)).filter((one) => one.isProse).length;
  see(AT.block, [Math.min(nth - start, 6), 10 + Math.min(end - start, 8), 20 + Math.min(end - 1 - nth, 4), 30 + prose]);
  if (lines[nth]?.gap) see(AT.block, [40]);
  if (lines[nth]?.ends) see(AT.block, [41]);
  see(AT.position, [Math.floor((10 * nth) / lines.length)]);
}

function seeRound(see: See, { nth, lines, looks }: Placed): void {
  seeBeside(see, looks[nth - 1], AT.before + (lines[nth]?.gap ? AT.gap : 0), WORDS_BESIDE);
  seeBeside(see, looks[nth + 1], AT.behind + (lines[nth + 1]?.gap ? AT.gap : 0), WORDS_BESIDE);
  seeBeside(see, looks[nth - 2], AT.farBefore, 0);
  seeBeside(see, looks[nth + 2], AT.farBehind, 0);
}

function seeHeading(see: See, { nth, looks, heading }: Placed): void {
  const head = heading === undefined ? undefined : looks[heading];
  if (heading === undefined || !head) return;
  see(AT.headingAt, [Math.min(4, Math.floor((nth - heading) / 2)), head.isProse ? 10 : 11]);
  const hashes = head.hashes.slice(0, WORDS_OF_HEADING);
  see(AT.heading, hashes);
  if (nth - heading <= NEAR) see(AT.headingNear, hashes);
}

/** What is seen of a line before or behind. */
function seeBeside(see: See, look: Look | undefined, at: number, words: number): void {
  if (!look) return see(AT.none, [at]);
  see(at, look.flags);
  see(at + 2, [look.hashes[0] ?? 0]);
  if (words === 0) return;
  see(at + 3, [look.hashes.at(-1) ?? 0]);
  see(at + 1, look.hashes.slice(0, words));
}

/** For each line the block of lines without a gap that it is in: its first, and the one behind its last. */
function blocksOf(lines: readonly SheetLine[]): (readonly [number, number])[] {
  const blocks: (readonly [number, number])[] = [];
  for (let start = 0; start < lines.length; ) {
    let end = start + 1;
    while (end < lines.length && !lines[end]?.gap) end += 1;
    while (blocks.length < end) blocks.push([start, end]);
    start = end;
  }
  return blocks;
}
