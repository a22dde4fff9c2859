import type { SheetLine } from '../sheet.ts';
import { apartAtSigns } from './apart-at-signs.ts';
import { withoutCommas } from './commas.ts';
import { isFormBelow } from './forms-of-address.ts';
import type { AboutTargets } from './found-target.ts';
import { asksForCopy, saysCopy } from './leads.ts';
import { proseOf, type ReadLine, readLine } from './lines.ts';
import { pendingBelow } from './numbers-below.ts';
import { apartWhereJoined } from './run-together.ts';
import { isTitledTown } from './titled-towns.ts';
import { apart, type Block } from './two-columns.ts';
import { type Word, wordsOf } from './vocabulary.ts';
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
  const joined = each.map((line) => apartWhereJoined(line, wording, country));
  const isGuessed = new Set(joined.flatMap((some) => (some.length > 1 ? some : [])));
  const all = joined.flat();
  const named = all.filter((line, nth) => !isAnyEmbassy(line, all[nth + 1], wording));
  const read = readAll(named, wording, country).map((one) => (isGuessed.has(one.line) ? guessed(one) : one));
  const gaps = tellingGaps(read);
  const blocks: { lines: ReadLine[]; guessed: boolean }[] = [];
  for (const [nth, one] of read.entries()) {
    const last = blocks.at(-1);
    const isTail = gaps && one.line.gap && last !== undefined && isTailBehind(last.lines, read, nth);
    const begins =
      last === undefined || isTail ? 'yes' : beginning(last.lines, one, gaps && one.line.gap, read[nth + 1]);
    if (last === undefined || begins !== 'no') blocks.push({ lines: [one], guessed: begins === 'guess' });
    else last.lines.push(one);
  }
  return blocks
    .filter(({ lines }) => !isLoose(lines))
    .filter(({ lines }) => lines.some(({ sort, channels }) => !NO_TARGET.includes(sort) || channels.length > 0))
    .flatMap(apart);
}

/** A line that nothing but its words parts from others: somebody must look at it. */
const guessed = (one: ReadLine): ReadLine => ({ ...one, parts: one.parts.map((part) => ({ ...part, glued: true })) });

/** Lines of these alone are nobody to write to. */
const NO_TARGET: readonly ReadLine['sort'][] = ['prose', 'remark'];

function readAll(lines: readonly SheetLine[], wording: Wording, country: string | undefined): ReadLine[] {
  const read: ReadLine[] = [];
  let next = 1;
  for (const [nth, line] of lines.entries()) {
    const last = read.at(-1);
    const pending = last ? pendingBelow(last, line) : [];
    const one = isRestOfProse(last, line)
      ? proseOf(line, line.text)
      : readLine(line, { wording, country, pending, next, ...whereOf(lines, nth, read, wording) });
    if (!one) continue;
    if (one.numbered) next += 1;
    if (last && isOnlyLead(last)) read.splice(-1, 1, led(one, last));
    else read.push(one);
  }
  return withCopies(read, wording);
}

/** What stands above a line. */
function whereOf(lines: readonly SheetLine[], at: number, read: readonly ReadLine[], wording: Wording) {
  const line = lines[at] as SheetLine;
  const last = read.at(-1);
  const isBelowPlace = last?.sort === 'place' && last.country === undefined;
  return {
    isBelowPlace,
    isTown: isBelowPlace && isTitledTown(lines, at, wording),
    isBelowHead: last?.sort === 'head' && !line.gap && last.country === undefined,
    greets: isFormBelow(line, read, lines[at + 1], wording),
  };
}

/** "UK only:", in a line of its own, is said of the next one. */
const isOnlyLead = ({ only, text }: ReadLine) => only !== undefined && text === '';

const led = (one: ReadLine, { only, isCopy }: ReadLine): ReadLine => ({
  ...one,
  ...(only === undefined ? {} : { only }),
  ...(isCopy ? { isCopy } : {}),
});

/** "Please copy your appeal to the embassy.": the embassy below such a sentence gets a copy. */
function withCopies(read: readonly ReadLine[], wording: Wording): ReadLine[] {
  let isCopied = false;
  let isLed = false;
  return read.map((one) => {
    const [isSaid, isBelow] = [isCopied, isLed];
    isLed = one.sort === 'prose' && asksForCopy(one.text, wording);
    if (one.sort === 'prose') isCopied ||= saysCopy(wordsOf(one.text), wording);
    else if (one.text !== '') isCopied = false;
    return one.sort !== 'prose' && (isBelow || (isSaid && isOfEmbassy(one, wording))) ? { ...one, isCopy: true } : one;
  });
}

/** "the Embassy (only if you write from Samplestan)", the rest of a heading, above the embassy that is meant. */
function isAnyEmbassy({ text }: SheetLine, next: SheetLine | undefined, wording: Wording): boolean {
  if (!next || text.length > LONGEST_NAME) return false;
  const [article, house, ...others] = wordsOf(text.replace(/\s?\([^()]*\):?$/u, ''));
  if (!article || !house || others.length > 0 || article.key.length > 3) return false;
  const isOne = (words: readonly Word[]) => anyAt(wording, 'embassies', words, 0) > 0;
  const below = wordsOf(next.text);
  return isOne([house]) && below.length > 1 && isOne(below);
}

/** A house without its name is no longer, with what stands in brackets behind it. */
const LONGEST_NAME = 100;

/** "… citing the number of this" / "appeal in your answer. E-mail: …": a sentence goes on, and the address is not that of the target. */
function isRestOfProse(last: ReadLine | undefined, { text, gap }: SheetLine): boolean {
  if (last?.sort !== 'prose' || gap || !/^\p{Ll}/u.test(text)) return false;
  return last.line.text.length >= LINE_OF_TEXT && /[\p{L},]$/u.test(last.line.text);
}

/** No line of running text is shorter, but for the last of a paragraph. */
const LINE_OF_TEXT = 50;

function isOfEmbassy({ sort, text }: ReadLine, wording: Wording): boolean {
  const words = sort === 'prose' ? [] : wordsOf(text);
  return words.some((_, nth) => anyAt(wording, 'embassies', words, nth) > 0);
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

/** How to reach somebody else, who is not named: behind a greeting, in a sentence, or with an address behind the number of the one above. */
function isTailBehind(before: readonly ReadLine[], read: readonly ReadLine[], at: number): boolean {
  const { channels, line, greeting } = read[at] as ReadLine;
  if (!isReached(before) || greeting !== undefined) return false;
  if (channels.length > 0 && (before.at(-1)?.greeting !== undefined || isSaid(line.text))) return true;
  const end = read.findIndex((one, nth) => nth > at && one.line.gap);
  const own = read.slice(at, end === -1 ? undefined : end);
  return own.some(isOfPlace) && own.some((one) => one.channels.length > 0) && !own.some(isName);
}

const isOfPlace = ({ sort }: ReadLine) => sort === 'place';

/** True for a sentence with a number or an address in it: five small words or more. */
function isSaid(text: string): boolean {
  const words = text.split(' ').filter((word) => /\p{L}/u.test(word) && !/[@\d]/u.test(word));
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return !text.startsWith('(') && small >= 5 && small > words.length / 2;
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
