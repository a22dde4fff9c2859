import type { SheetLine } from '../sheet.ts';
import { apartAtSigns } from './apart-at-signs.ts';
import { withoutCommas } from './commas.ts';
import { isFormBelow } from './forms-of-address.ts';
import type { AboutTargets } from './found-target.ts';
import { saysCopy } from './leads.ts';
import { type ReadLine, readLine } from './lines.ts';
import { isTitledTown } from './titled-towns.ts';
import { apart, type Block } from './two-columns.ts';
import { wordsOf } from './vocabulary.ts';
import { anyAt, type Wording } from './wording.ts';
import { withoutWraps } from './wraps.ts';

// Which lines belong to which target: by numbers, blank lines, and the order in which an address is written.

/** More lines than any sheet has of targets; what is behind them is not read. */
const MOST_LINES = 1000;

/** The blocks of some lines. */
export function blocksOf(
  lines: readonly SheetLine[],
  wording: Wording,
  { country, width }: Pick<AboutTargets, 'country' | 'width'>,
): Block[] {
  const each = withoutWraps(withoutCommas(lines.slice(0, MOST_LINES)), wording, width).flatMap(apartAtSigns);
  const read = readAll(each, wording, country);
  const gaps = tellingGaps(read);
  const blocks: { lines: ReadLine[]; guessed: boolean }[] = [];
  for (const [nth, one] of read.entries()) {
    const last = blocks.at(-1);
    const begins = last === undefined ? 'yes' : beginning(last.lines, one, gaps && one.line.gap, read[nth + 1]);
    if (last === undefined || begins !== 'no') blocks.push({ lines: [one], guessed: begins === 'guess' });
    else last.lines.push(one);
  }
  return blocks
    .filter(({ lines }) => !isLoose(lines))
    .filter(({ lines }) => lines.some(({ sort, channels }) => !NO_TARGET.includes(sort) || channels.length > 0))
    .flatMap(apart);
}

/** Lines of these alone are nobody to write to. */
const NO_TARGET: readonly ReadLine['sort'][] = ['prose', 'remark'];

function readAll(lines: readonly SheetLine[], wording: Wording, country: string | undefined): ReadLine[] {
  const read: ReadLine[] = [];
  let next = 1;
  for (const [nth, line] of lines.entries()) {
    const last = read.at(-1);
    const isBelowPlace = last?.sort === 'place' && last.country === undefined;
    const isTown = isBelowPlace && isTitledTown(lines, nth, wording);
    const isBelowHead = last?.sort === 'head' && !line.gap && last.country === undefined;
    const greets = isFormBelow(line, read, lines[nth + 1], wording);
    const where = { isBelowPlace, isTown, isBelowHead, greets };
    const one = readLine(line, { wording, country, pending: last?.pending ?? [], ...where, next });
    if (!one) continue;
    if (one.numbered) next += 1;
    // "UK only:", in a line of its own, is said of the next one.
    if (last?.only !== undefined && last.text === '') read.splice(-1, 1, { ...one, only: last.only });
    else read.push(one);
  }
  return withCopies(read, wording);
}

/** "Please copy your appeal to the embassy.": the embassy below such a sentence gets a copy. */
function withCopies(read: readonly ReadLine[], wording: Wording): ReadLine[] {
  let isCopied = false;
  return read.map((one) => {
    const isSaid = isCopied;
    if (one.sort === 'prose') isCopied ||= saysCopy(wordsOf(one.text), wording);
    else if (one.text !== '') isCopied = false;
    return isSaid && isOfEmbassy(one, wording) ? { ...one, isCopy: true } : one;
  });
}

function isOfEmbassy({ sort, text }: ReadLine, wording: Wording): boolean {
  const words = sort === 'prose' ? [] : wordsOf(text);
  return words.some((_, nth) => anyAt(wording, (one) => one.embassies, words, nth) > 0);
}

/** Blank lines say nothing where one stands before nearly every line. */
function tellingGaps(read: readonly ReadLine[]): boolean {
  const gaps = read.slice(1).filter(({ line }) => line.gap).length;
  return read.length < 3 || gaps < (read.length - 1) * 0.7;
}

/** The end of a sentence that began elsewhere: a word or two in small letters; or a short one by itself: "All rights reserved." */
function isLoose(lines: readonly ReadLine[]): boolean {
  const [only, ...others] = lines;
  return (
    others.length === 0 &&
    only !== undefined &&
    only.channels.length === 0 &&
    (/^\p{Ll}[\p{Ll}\s’',-]{0,40}\.?$/u.test(only.text) ||
      /^\p{Lu}\p{Ll}+(?:\s\p{Ll}+){1,4}[.!]$/u.test(only.line.text)) &&
    only.parts.every(({ sort }) => sort === 'other' || sort === 'place' || sort === 'guess')
  );
}

type Begins = 'yes' | 'guess' | 'no';

/** True if a line begins another target than the lines before it. */
function beginning(before: readonly ReadLine[], one: ReadLine, gap: boolean, next: ReadLine | undefined): Begins {
  if (isItemOfOwn(before, one)) return 'yes';
  if (one.numbered || one.whole || one.only !== undefined || one.isMore || before.every(({ sort }) => sort === 'prose'))
    return 'yes';
  if (one.isCopy && (before.at(-1)?.sort === 'prose' || !one.line.text.startsWith(one.text))) return 'yes'; // led to by "copy"
  if (gap && before.every(({ sort, channels }) => sort === 'remark' && channels.length === 0)) return 'yes'; // of all below
  if (one.sort === 'prose') return gap ? 'yes' : 'no';
  if (one.sort !== 'head' && one.sort !== 'other') return 'no';
  if (isClosed(before)) return behindEnd(before, one, gap, next);
  return gap ? behindGap(before, one) : behindLine(before, one, next);
}

/** Items of a list that are an office or a name with its address, one after the other. */
function isItemOfOwn(before: readonly ReadLine[], one: ReadLine): boolean {
  const isOne = ({ line, text }: ReadLine) => line.role === 'item' && text.split(',').length > 1;
  return isOne(one) && isName(one) && before[0] !== undefined && isOne(before[0]) && isName(before[0]);
}

const isReached = (before: readonly ReadLine[]) =>
  before.some(({ channels, sort }) => channels.length > 0 || sort === 'channel');
const isPlaced = (before: readonly ReadLine[]) => before.some(({ sort }) => sort === 'place');

function behindGap(before: readonly ReadLine[], one: ReadLine): Begins {
  if (isReached(before)) return 'yes';
  return one.sort === 'head' && (isPlaced(before) || repeats(before, one)) ? 'yes' : 'no';
}

/** Without a blank line: somebody, where there is a number or an address already, and an office or a name as well. */
function behindLine(before: readonly ReadLine[], one: ReadLine, next: ReadLine | undefined): Begins {
  if (before.at(-1)?.sort === 'remark' && isPlaced(before) && isName(one)) return 'guess';
  if (isNextBelow(before, one, next)) return 'guess';
  if (!isWho(one)) return 'no';
  return isReached(before) || (isPlaced(before) && before.some(isWho) && repeats(before, one)) ? 'guess' : 'no';
}

/** A line above others of an address, below the number or the e-mail address of another that has a place: "Sample Bar Council", and "Human Rights Cell". */
function isNextBelow(before: readonly ReadLine[], one: ReadLine, next: ReadLine | undefined): boolean {
  const last = before.at(-1);
  const isBelow = last !== undefined && last.channels.length > 0 && last.text === '' && one.channels.length === 0;
  return isBelow && isPlaced(before) && (isHouse(one) || followedByHead(one, next));
}

const isHouse = ({ parts }: ReadLine) => parts.length === 1 && parts[0]?.sort === 'house';

/** A country or a greeting ends an address. */
function isClosed(before: readonly ReadLine[]): boolean {
  const first = before.findIndex(({ text }) => text !== '');
  return before.some(
    ({ country, greeting, sort, text, whole }, at) =>
      whole ||
      (country !== undefined && (sort !== 'head' || text.split(',').length > 3)) ||
      (greeting !== undefined && text === '' && at > first && first !== -1),
  );
}

function behindEnd(before: readonly ReadLine[], one: ReadLine, gap: boolean, next: ReadLine | undefined): Begins {
  if (gap || isName(one) || followedByHead(one, next)) return 'yes';
  return before.some(({ greeting }) => greeting !== undefined) ? 'guess' : 'no';
}

const isName = ({ parts }: ReadLine) =>
  parts.some(({ sort }) => sort === 'person' || sort === 'role' || sort === 'house');
const isWho = ({ parts }: ReadLine) => parts[0]?.sort === 'person' || parts[0]?.sort === 'role';

function followedByHead({ sort }: ReadLine, next: ReadLine | undefined): boolean {
  return (sort === 'head' || sort === 'other') && (next?.sort === 'head' || next?.sort === 'place');
}

/** True if the lines before have what this line begins with already: a name, an office, a house. */
function repeats(before: readonly ReadLine[], one: ReadLine): boolean {
  const sortOf = (sort: string | undefined) => (sort === 'guess' ? 'person' : sort);
  const first = sortOf(one.parts[0]?.sort);
  return before.some(({ parts }) => parts.some(({ sort }) => sortOf(sort) === first));
}
