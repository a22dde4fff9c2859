import { ITEM_NUMBER } from '../languages/zh/item-number.ts';
import { isCapitals } from './headings.ts';
import type { Sheet, SheetLine } from './sheet.ts';

// Paragraphs of running text, put together from the lines of a sheet.

/** A paragraph: its text, and the lines that it is from. */
export interface Paragraph {
  readonly text: string;
  readonly lines: readonly SheetLine[];
  /** The first of them. */
  readonly from: SheetLine;
  /** True if it is an item of a list. */
  readonly item: boolean;
}

/** Ends of sentences, with quotes and brackets behind them. */
const SENTENCE_END = /[.!?:;。！？：；؟؛…][)\]”“«’"'»]*$/u;
/** An item ends with one of these before the next. */
const ITEM_END = /[,;؛；](?: (?:and|or|y|e|et|und))?$/u;
/** What a line begins with that is an item of a list: a sign, a number, also a Roman one, a letter. `n` and `o` are bullets of fonts that are gone. */
const BULLET =
  /^(?:[-–—*•·‣▪■□●○◦§►➢✓]+\s*|[no§](?:\s+(?=\p{Lu})|(?=\p{Lu}))|(?:\(?\d{1,2}[.)]|\(?[a-z]\)|\(?[ivx]{1,5}[.)])\s+)(?=\S)/u;
/** Scripts that put no space between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}，。、；：！？]/u;

/** A text none of whose lines is longer was broken by hand. */
const BROKEN = 110;
/** One with a longer line was not, however short the lines of its addresses and lists are. */
const UNBROKEN = 160;
/** A line of a page is full from this part of the usual width on: letters are not all of one width. */
const FULL = 0.85;

/** How the text of a sheet is broken into lines. */
export interface Wrapping {
  /** How many characters its lines have; none if it is not wrapped. */
  readonly width: number | undefined;
  /** True if the document itself says where paragraphs end, so that lines of one go on whatever their length. */
  readonly page: boolean;
  /** True if it says so line by line: each that is not the last goes on. */
  readonly sure: boolean;
  /** Words with a hyphen within a line of the sheet, in small letters: they have it at a line's end too. */
  readonly hyphened: ReadonlySet<string>;
}

/** How the text of a sheet is broken into lines. */
export function wrappingOf({ lines, kind }: Sheet): Wrapping {
  const hyphened = new Set(
    lines.flatMap(({ text }) => text.match(/\p{L}+-\p{L}+/gu) ?? []).map((word) => word.toLowerCase()),
  );
  if (kind !== 'text' && !(kind === 'eml' && isPlain(lines)))
    return { width: (wrapWidth(lines) ?? Number.POSITIVE_INFINITY) * FULL, page: true, sure: kind === 'pdf', hyphened };
  const inGroups = lines.filter((_, nth) => lines[nth + 1]?.gap === false).map(({ text }) => text.length);
  const longest = lines.some(({ text }) => text.length > UNBROKEN) ? BROKEN + 1 : Math.max(0, ...inGroups);
  return {
    width: longest <= BROKEN && longest > 0 ? longest * FULL : wrapWidth(lines),
    page: false,
    sure: false,
    hyphened,
  };
}

/** True if the lines of a mail are of a plain text: those of a page of the web end their paragraphs, or stand apart. */
const isPlain = (lines: readonly SheetLine[]) => lines.some(({ ends }, nth) => !ends && lines[nth + 1]?.gap === false);

/** The longest line of a text that is wrapped. */
function wrapWidth(lines: readonly SheetLine[]): number | undefined {
  const wrapped = lines
    .filter((line, nth) => goesOnSmall(line, lines[nth + 1]))
    .map(({ text }) => text.length)
    .sort((one, other) => one - other);
  return wrapped.length < 3 ? undefined : wrapped[Math.floor(wrapped.length * 0.9)];
}

/** True if a sentence of a line goes on in the next, as its small letter says. */
function goesOnSmall(line: SheetLine, next: SheetLine | undefined): boolean {
  if (next === undefined || !joins(line, next) || bulletOf(next.text) !== '') return false;
  return /^\p{Ll}/u.test(next.text) && line.text.length > 30 && !/[;:]$/u.test(line.text);
}

function joins(line: SheetLine, next: SheetLine): boolean {
  return !line.ends && !next.gap && next.role !== 'item' && next.role !== 'heading' && line.role !== 'heading';
}

/** The paragraphs of some lines of a sheet. */
export function paragraphsOf(lines: readonly SheetLine[], wrapping: Wrapping): Paragraph[] {
  const groups: SheetLine[][] = [];
  const most = wrapping.page ? undefined : brokenAt(lines);
  // Lists and heads of the sheet may have longer lines; where no paragraphs stand apart, the longest of them all tells.
  const own =
    most === undefined || !lines.some(({ gap }, nth) => gap && nth > 0)
      ? wrapping
      : { ...wrapping, width: Math.min(most, wrapping.width ?? most) };
  const isList = lines.filter((_, nth) => isItemBreak(lines[nth - 1], lines[nth])).length >= LEAST_BREAKS;
  for (const [nth, line] of lines.entries()) {
    const before = lines[nth - 1];
    const group = groups.at(-1);
    const begins = isList && isItemBreak(before, line);
    if (
      before &&
      group &&
      !begins &&
      !isNext(group[0], line) &&
      isContinued(before, line, own) &&
      !isLast(before, line, most)
    )
      group.push(line);
    else groups.push([line]);
  }
  return groups.flatMap((group) => paragraphOf(group, wrapping) ?? []);
}

/** So many lines that end in a semicolon before one with a capital make a list, whose bullets are gone. */
const LEAST_BREAKS = 2;

function isItemBreak(before: SheetLine | undefined, line: SheetLine | undefined): boolean {
  return /[;；](?:\s\p{Ll}{1,3})?$/u.test(before?.text ?? '') && /^\p{Lu}/u.test(line?.text ?? '');
}

/** True if a line goes on with the paragraph of the one before it. */
function isContinued(before: SheetLine, line: SheetLine, { width, page, sure }: Wrapping): boolean {
  if (!joins(before, line) || beginsItem(before, line)) return false;
  if (sure && !/[:：؛]$/u.test(before.text) && isCapitals(before.text) === isCapitals(line.text)) return true;
  if (/[:：]$/u.test(before.text) && /^[«“"‘„¿]/u.test(line.text)) return true;
  if (/^[\p{Ll}\p{N}(]/u.test(line.text) && !/[:：]$/u.test(before.text))
    return !/[;；؛]$/u.test(before.text) || isFull(before, line, width);
  if (isCapitals(before.text) !== isCapitals(line.text) && before.text.length < 100) return false;
  if (page && !SENTENCE_END.test(before.text)) return true;
  if (!SENTENCE_END.test(before.text))
    return width === undefined || isFull(before, line, width) || before.text.length > width * 0.6;
  return isFull(before, line, width);
}

/** True if a sentence ends with a line in which the next word had room, where lines were broken only if it had none. */
function isLast(before: SheetLine, line: SheetLine, most: number | undefined): boolean {
  return (
    most !== undefined &&
    /[.!?]["”“«’»)]*$/u.test(before.text) &&
    /^[\p{Lu}"“«¿¡]/u.test(line.text) &&
    !isFull(before, line, most - 1)
  );
}

/**
 * The longest of lines that were broken where the next word had no room, each of them that a sentence goes on from: a sentence that ends
 * with room for that word ends its paragraph. Undefined if they were not, or are few.
 */
function brokenAt(lines: readonly SheetLine[]): number | undefined {
  const most = Math.max(...lines.map(({ text }) => text.length));
  const open = lines.flatMap((line, nth) => {
    const next = lines[nth + 1];
    return next && goesOnSmall(line, next) ? [[line, next] as const] : [];
  });
  const isBroken =
    open.length >= LEAST_BROKEN && most <= BROKEN && open.every(([one, next]) => isFull(one, next, most));
  return isBroken ? most : undefined;
}

/** So many lines that go on tell where lines were broken. */
const LEAST_BROKEN = 2;

/** True if a line begins an item: a number only where the sentence before it has ended. */
function beginsItem(before: SheetLine, { text }: SheetLine): boolean {
  const bullet = bulletOf(text);
  return (
    bullet !== '' &&
    (!/^\(?(?:\d|[a-z]{1,5}[.)])/u.test(bullet) || SENTENCE_END.test(before.text) || ITEM_END.test(before.text))
  );
}

/** True if a line has the number or letter that comes behind that of an item: "b)" behind "a)". */
function isNext(item: SheetLine | undefined, line: SheetLine): boolean {
  const [one, next] = [item?.text, line.text].map((text) => /^\(?(\d{1,2}|[a-z])[.)]\s/u.exec(text ?? '')?.[1]);
  if (one === undefined || next === undefined) return false;
  return /\d/u.test(one) ? Number(next) === Number(one) + 1 : next.charCodeAt(0) === one.charCodeAt(0) + 1;
}

/** True if the first word of a line had no room any more in the line before it. */
function isFull(before: SheetLine, line: SheetLine, width: number | undefined): boolean {
  const first = /^\S+/u.exec(line.text)?.[0].length ?? 0;
  return width !== undefined && before.text.length + 1 + first > width;
}

/** The bullet or number that an item begins with; '' if a line is none. */
function bulletOf(text: string): string {
  return (BULLET.exec(text) ?? (text.charCodeAt(0) > 0x4dff ? ITEM_NUMBER.exec(text) : null))?.[0] ?? '';
}

function paragraphOf(lines: readonly SheetLine[], wrapping: Wrapping): Paragraph | undefined {
  const [from] = lines;
  if (!from) return undefined;
  const bullet = bulletOf(from.text);
  const text = joined(
    lines.map((line) => line.text),
    wrapping,
  )
    .slice(bullet.length)
    .trim();
  return text === '' ? undefined : { text, lines, from, item: from.role === 'item' || bullet !== '' };
}

/** Words that are written with a hyphen behind them: of "ill-treatment", the first part. */
const HYPHENED = new Set(
  'ill self non so well long half semi ex vice co anti pro pre post re inter mid multi under over cross twenty thirty forty fifty sixty seventy eighty ninety high low full short two three four five six seven eight nine ten year right left human counter trans face'.split(
    ' ',
  ),
);

/** So much of what stands before a line tells how it goes on there: the whole of it anew for each line takes too long. */
const LONGEST_END = 200;

/** Lines as one text: a word that is parted at a line's end is one again. */
export function joined(lines: readonly string[], wrapping: Pick<Wrapping, 'hyphened'>): string {
  const parts: string[] = [];
  let end = '';
  for (const line of lines) {
    const isParted = isPartedWord(end, line, wrapping);
    if (isParted) parts.push((parts.pop() ?? '').slice(0, -1));
    const added = end === '' || isParted || isGlued(end, line) ? line : ` ${line}`;
    parts.push(added);
    end = `${isParted ? end.slice(0, -1) : end}${added}`.slice(-LONGEST_END);
  }
  return parts.join('');
}

/** True if a word goes on in the next line without the hyphen that ends the last one. */
function isPartedWord(end: string, line: string, { hyphened }: Pick<Wrapping, 'hyphened'>): boolean {
  const [whole = '', first = ''] = /(?<![\p{L}-])(\p{L}+)[-‐]$/u.exec(end) ?? [];
  const second = /^\p{Ll}{2,}/u.exec(line)?.[0] ?? '';
  const word = `${first}-${second}`.toLowerCase();
  const kept = !whole.endsWith('‐') && (HYPHENED.has(first.toLowerCase()) || hyphened.has(word));
  return first.length > 1 && second !== '' && !kept;
}

/** True if nothing stands between two lines: behind a hyphen or slash, and in scripts without spaces. */
function isGlued(end: string, line: string): boolean {
  return /(?<!\s)[-/]$/u.test(end) || (UNSPACED.test(end.at(-1) ?? '') && UNSPACED.test(line[0] ?? ''));
}
