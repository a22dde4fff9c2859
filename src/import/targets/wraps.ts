import { isProse } from '../shapes.ts';
import type { SheetLine } from '../sheet.ts';
import { countryTail, isCountryOf } from './country.ts';
import { greetingIn, isGreetingBegun } from './greetings.ts';
import { partsOf } from './heads.ts';
import { headOf } from './line-heads.ts';
import { wordsOf } from './vocabulary.ts';
import { anyAt, type Wording } from './wording.ts';

// Lines of blocks that go on in the next: at a bracket, at "of", or where the sheet had no room.

/** Headers and footers of pages are no part of a block. A line that breaks off goes on in the next; `width` is that of the sheet. */
export function withoutWraps(lines: readonly SheetLine[], wording: Wording, width: number | undefined): SheetLine[] {
  const joined: SheetLine[] = [];
  for (const [nth, line] of lines.entries()) {
    if (line.role === 'header' || line.role === 'footer') continue;
    const last = joined.at(-1);
    if (last && !line.gap && (goesOn(last, line, lines[nth + 1], wording) || runsOn(lines, nth, last.text, width)))
      joined[joined.length - 1] = { ...last, text: together(last.text, line.text), ends: line.ends };
    else if (!isLastWord(line)) joined.push(line);
  }
  return joined;
}

/** The numbers of two houses have no space between them: 64-66. */
const together = (text: string, next: string) => text + (/\p{Nd}[-–]$/u.test(text) ? '' : ' ') + next;

const NUMBERED = /^\(?\d{1,2}[.)]\s+\p{Lu}/u;

/** True if the words of a line, or those of the line below, say that it is not whole. */
function goesOn(last: SheetLine, line: SheetLine, next: SheetLine | undefined, wording: Wording): boolean {
  if (NUMBERED.test(last.text) && NUMBERED.test(line.text)) return false; // two items of a list
  return (
    isOpen(last.text) ||
    isCountryOf(last.text, line.text) ||
    isOfMatter(last.text, line.text, wording) ||
    isInline(last, wording) ||
    isOfItem(last, line) ||
    isEndOfSentence(last, line) ||
    greetsOn(last.text, line.text, isLast(next), wording) ||
    (isProse(last) && /[\p{L},]$/u.test(last.text) && isRest(line, wording)) ||
    (!last.ends && (breaksOff(last.text, wording) || (takesUp(line.text, wording) && !isProse(line))))
  );
}

/** "respective country.": the end of a sentence, and no street. */
const isRest = ({ text }: SheetLine, wording: Wording) =>
  /^\p{Ll}[^\p{Nd}]*$/u.test(text) && headOf(text, wording)?.sort !== 'place';

/** The commas of a block that runs on over its lines, so many and more in the first; and no longer line is looked behind. */
const LEAST_COMMAS = 2;
const MOST_RUN = 6;

/**
 * True if a line goes on with a block that stands on one line, which the column of the sheet was too narrow for: lines that are full up
 * to `width`, and one behind them with which the block, or its address, ends.
 */
function runsOn(lines: readonly SheetLine[], nth: number, before: string, width: number | undefined): boolean {
  const isRunning =
    before.split(/,\s/u).length > LEAST_COMMAS && !/[;:.@]$/u.test(before) && countryTail(before) === undefined;
  if (!isRunning || width === undefined || !isFull(lines[nth - 1], lines[nth], width)) return false;
  let last = nth;
  while (last < nth + MOST_RUN && isFull(lines[last], lines[last + 1], width)) last += 1;
  const next = lines[last + 1];
  return next === undefined || next.gap || next.role === 'item' || BEGINS_ANEW.test(next.text);
}

/** A line that goes on with no address: a number or an account, a list’s next, or a block with commas of its own. */
const BEGINS_ANEW = /^[^,]{0,40}[@:：]|^[+\d() -]{7,}$|^\(?\d{1,2}[.)]\s|^[-–•*]|,\s.*,\s/u;

/** True if the first word of the next line had no room any more in this one. */
function isFull(line: SheetLine | undefined, next: SheetLine | undefined, width: number): boolean {
  if (!line || !next || next.gap || line.ends || next.role === 'item') return false;
  const first = next.text.indexOf(' ');
  return line.text.length + 1 + (first === -1 ? next.text.length : first) > width;
}

const isLast = (next: SheetLine | undefined) => next === undefined || next.gap;

/** A target on one line that is too long for it: an office or a name and an address with commas between them, and no country yet. */
function isInline({ text, ends }: SheetLine, wording: Wording): boolean {
  if (ends || text.length < 50 || text.length > 400 || countryTail(text) !== undefined) return false;
  if (text.split(/,\s/u).length < 4 || /[@:]/u.test(text) || /[.;]$/u.test(text)) return false;
  const sorts = partsOf(text, wording).map(({ sort }) => sort);
  return sorts.includes('place') && sorts.some((sort) => sort === 'person' || sort === 'role');
}

/** A target on the lines of one item, with commas between name, house and address. */
function isOfItem(last: SheetLine, line: SheetLine): boolean {
  if (last.role !== 'item' || line.role !== 'text' || last.text.length > 400) return false;
  if (last.text.split(/,\s/u).length > 3 || /,.*,\s\p{Nd}{4,6}$/u.test(last.text)) return true; // a postcode, and its town below
  return last.text.length >= FULL_ITEM && last.text.includes(', ') && /,\s.*,\s/u.test(line.text);
}

/** An item that is as long goes on below, where commas are in that line too. */
const FULL_ITEM = 60;
/** The last words of a sentence are so many at most. */
const MOST_LAST = 5;

/** "above.": one small word with a full stop, of a sentence that is told elsewhere. */
const isLastWord = ({ text, gap }: SheetLine) => !gap && text.endsWith('.') && /^\p{Ll}{3,}\.$/u.test(text);

/** "… to the representatives of Sampleland in your" / "country.": the end of a sentence, and no line of an address. */
function isEndOfSentence(last: SheetLine, line: SheetLine): boolean {
  if (!line.text.endsWith('.') || /[.!?:;]$/u.test(last.text) || line.text.split(' ').length > MOST_LAST) return false;
  return /^\p{Ll}/u.test(line.text) && isProse(last);
}

/** National Centre for Human / Rights, Minister of Foreign / Affairs: the next line has nothing but what an office is for. */
function isOfMatter(text: string, next: string, wording: Wording): boolean {
  const words = wordsOf(next);
  const sort = headOf(text, wording)?.sort;
  if (words.length > 4 || (sort !== 'role' && sort !== 'house') || /[,;:.)]$/u.test(text)) return false;
  let at = 0;
  while (at < words.length) {
    const step = Math.max(...(['matters', 'links'] as const).map((list) => anyAt(wording, list, words, at)));
    if (step === 0) return false;
    at += step;
  }
  return headOf(next, wording) === undefined;
}

/** A greeting of which no more than its beginning stands on a line, or that goes on with a word that begins no target. */
function greetsOn(text: string, next: string, ends: boolean, wording: Wording): boolean {
  const greeting = greetingIn(text, wording);
  if (!greeting || next.length > 60 || /[\p{Nd}@:]/u.test(next)) return false;
  if (isGreetingBegun(greeting.text)) return true;
  const words = wordsOf(next);
  return (
    greeting.labelled && ends && words.length < 3 && !/[,.]$/u.test(text) && headOf(next, wording)?.sort === 'role'
  );
}

/** A bracket that the next line closes. */
const isOpen = (text: string) =>
  text.length < 200 && text.lastIndexOf('(') > text.lastIndexOf(')') && /\([^()]{2,}$/u.test(text);

const LINK =
  /^(?:of|and|&|the|for|de|del|des|du|la|las|los|y|e|et|und|der|die|für|para|per|di|della|dei|do|da|dos|das|по|и|в)$/u;

function breaksOff(text: string, wording: Wording): boolean {
  const words = wordsOf(text);
  const last = words.at(-1);
  // "P.O. Box 28801 –", and below it the postcode.
  if (!last || words.length < 2 || text.length < 12 || /[:,;)]$/u.test(text)) return /(?:^|\s)[&–]$/u.test(text);
  if (/\s–$/u.test(text)) return true;
  if (!LINK.test(last.key) || !/^\p{Ll}/u.test(last.raw)) return false;
  const isLink = (nth: number) => anyAt(wording, 'links', words, nth) > 0;
  return isLink(words.length - 1) || isLink(words.length - 2); // "de", "de la"
}

function takesUp(text: string, wording: Wording): boolean {
  const words = wordsOf(text);
  const [first] = words;
  return (
    first !== undefined &&
    words.length > 1 &&
    /^(?:and|of|for|&|y|et|und|e|de|del|des|du|der|für|и)$/u.test(first.raw) &&
    anyAt(wording, 'links', words, 0) > 0
  );
}
