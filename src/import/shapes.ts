import type { SheetLine } from './sheet.ts';

// What lines look like, whatever they say: running text, or a block such as addresses are.

/** Words of an address begin with capitals or figures; of running text, most do not. */
const SMALL = /^\p{Ll}/u;
const LINKS = new Set(
  'de del la las los el y e a of the and for in du des et le au à von der die das und im für zu am d l'.split(' '),
);

/** A word with a colon, then a number or an address, and what is said of it: "Fax: +90 312 400 71 13 (it is switched off at weekends)". */
const CHANNEL = /^\p{L}[\p{L}.()/ -]{1,24}\s?[:：]\s*(?:[+(]{0,3}\d[\d ()./-]{4}|\S+@\S+\.\p{L}{2})/u;

/** A line in a script without capitals is text if it has so many words. */
const UNCASED = 12;

/** Lines that were looked at last: many rules ask it of the same ones. */
const looked = new Map<string, boolean>();
const MOST_LOOKED = 2000;

/** True if a line is running text: a sentence, or a part of one. */
export function isProse({ text }: SheetLine): boolean {
  const known = looked.get(text);
  if (known !== undefined) return known;
  const is = looksLikeProse(text);
  if (looked.size === MOST_LOOKED) looked.clear();
  looked.set(text, is);
  return is;
}

function looksLikeProse(text: string): boolean {
  const words = text.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
  if (/\p{sc=Han}/u.test(text)) return /[。；]/u.test(text) || text.length > 40;
  if (words.length < 6) return false;
  if (/^[^\p{Lu}\p{Ll}]*$/u.test(text)) return words.length >= UNCASED || /[.!؟?][»"”“«)]*$/u.test(text);
  if (/@|https?:/u.test(text) && words.length < 14) return false;
  if (CHANNEL.test(text) && words.length < 25) return false;
  const told = words.filter((word) => !LINKS.has(word.toLowerCase()));
  const small = told.filter((word) => SMALL.test(word)).length;
  if (words.length >= 7 && small >= 2 && /[.!?]["”“«’»)]*$/u.test(text)) return true;
  return told.length > 0 && small / told.length >= 0.5;
}

/** The lines of running text are at least so long, but for the last of a paragraph. */
const LINE_OF_TEXT = 60;

/** True if a line goes on with a sentence of running text: "… sensitive information on high-profile", "cases (for more information, see:". */
export function isWithinText(before: SheetLine | undefined, line: SheetLine | undefined): boolean {
  if (!before || !line || line.gap || before.ends || before.role !== 'text' || line.role !== 'text') return false;
  return before.text.length >= LINE_OF_TEXT && /^\p{Ll}/u.test(line.text) && /\p{Ll}[,;-]?$/u.test(before.text);
}

/** True if a sentence goes on from a line: "In an earlier case (UA 1/92) they were held for nineteen", "days". */
export function goesOnBelow(lines: readonly SheetLine[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  return line?.ends === false && isProse(line) && next !== undefined && !next.gap && SMALL.test(next.text);
}

/** The last lines, as far as they are blocks such as addresses; from a line with running text on, they are not. */
export function blocksAtEnd(lines: readonly SheetLine[]): readonly SheetLine[] {
  const last = lines.findLastIndex(
    (line, nth) =>
      (isProse(line) && !isWithin(line, lines[nth + 1]) && !isChannel(line) && !isRemark(lines, nth)) ||
      isStep(line) ||
      line.role === 'heading',
  );
  let start = last + 1;
  // "… able to carry out their" / "work.": the end of a sentence.
  while (start > 0 && start < lines.length && goesOnSmall(lines[start - 1], lines[start])) start++;
  // The items of one list stay together, however short the last ones are.
  while (start > 0 && lines[start]?.role === 'item' && lines[start - 1]?.role === 'item') start++;
  return lines.slice(behindSentences(lines, start));
}

/** Behind lines above the first gap that each end as sentences do, without a number, or that are counted: "The end of the raids.", "1. Free her" */
function behindSentences(lines: readonly SheetLine[], start: number): number {
  const gap = lines.findIndex((line, nth) => nth > start && line.gap);
  const above = lines.slice(start, gap === -1 ? undefined : gap);
  const areSaid = gap !== -1 && above.every(({ text }) => / .*\p{L}{3}[.!?;]$/u.test(text) && !/[\p{Nd}@]/u.test(text));
  const isCounted = ({ text }: SheetLine, nth: number) =>
    text.startsWith(`${nth + 1}. `) && / \p{Ll}{4}[^,\p{Nd}@]*$/u.test(text);
  return areSaid || (above.length > 1 && above.every(isCounted)) ? start + above.length : start;
}

function goesOnSmall(before: SheetLine | undefined, line: SheetLine | undefined): boolean {
  return before?.ends === false && line?.gap === false && line.role === 'text' && SMALL.test(line.text);
}

/** "(please write by way of the embassy)": what is said of how to reach somebody, right below the address. */
function isRemark(lines: readonly SheetLine[], at: number): boolean {
  const [before, line] = [lines[at - 1], lines[at]];
  return line !== undefined && !line.gap && /^[([].{3,300}[)\]][.]?$/u.test(line.text) && !(before && isProse(before));
}

function isChannel({ text }: SheetLine): boolean {
  return CHANNEL.test(text) && text.length < 200;
}

/** A line of an address is no longer. */
const LONGEST_OF_BLOCK = 80;

/** "Tribunal de grande instance de Sampleville": small words in a line that no sentence ends, right above one of an address. */
export function isWithin({ text }: SheetLine, next: SheetLine | undefined): boolean {
  return (
    next !== undefined &&
    !next.gap &&
    text.length <= LONGEST_OF_BLOCK &&
    !/[.!?:;]["”“«’»)]*$/u.test(text) &&
    !SMALL.test(next.text)
  );
}

/** A sentence that leads to a list has at most so many lines. */
const MOST_OF_LEAD = 3;

/** The last lines, as far as they are the sentence that leads to what stands below them. */
export function leadAtEnd(lines: readonly SheetLine[]): readonly SheetLine[] {
  const last = lines.at(-1);
  if (!last || last.role === 'item' || /[.!?]$/u.test(last.text)) return [];
  let start = lines.length - 1;
  const isPart = (before: SheetLine | undefined, line: SheetLine) =>
    before?.ends === false &&
    !line.gap &&
    before.role !== 'item' &&
    before.text.length >= LINE_OF_TEXT &&
    !/[.!?:：]["”“«’»)]*$|[.!?]["”“«’»)]*\s+\p{Lu}/u.test(before.text);
  while (lines.length - start < MOST_OF_LEAD && isPart(lines[start - 1], lines[start] as SheetLine)) start--;
  return lines.slice(start);
}

/** Behind a list: "Write to these two before 13 November:", and lines with numbers or addresses to write to. */
export function blocksBehindLead(lines: readonly SheetLine[]): readonly SheetLine[] {
  const item = lines.findLastIndex(({ role }) => role === 'item');
  const lead = lines.findIndex(({ text, role }, nth) => nth > item && role !== 'item' && /[:：]$/u.test(text));
  const behind = lead === -1 ? [] : lines.slice(lead + 1);
  return behind.some(({ text }) => REACHES.test(text)) ? behind : [];
}

const REACHES = /\S@\S+\.\p{L}{2}|\p{L}\s?[:：]\s?[+(]{0,2}\d[\d ()./-]{6}/u;

/** A numbered step, or an order with a colon that leads to what follows; one in capitals has two parts: "ACT NOW: WRITE A LETTER". */
function isStep({ text }: SheetLine): boolean {
  if (/^\p{Lu}[^\p{Ll}\d@]{3,40}[:!] [^\p{Ll}\d@]{15,}$/u.test(text)) return true;
  return /^\d[.)]\s+\p{Lu}\p{Ll}+ .*[.:]$/u.test(text);
}

/** What is numbered in a form, in any language, and has nothing but words beside it. */
const NUMBERED = /(?<!\p{L})(\p{L}{4,20}) 1(?= )[^\d@]{1,40}\1 2(?= )[^\d@]{1,40}\1 3(?!\d)[^\d@]{0,120}$/iu;

/** True if a line is what a form has in place of addresses that somebody shall fill in: "Name Address 1 Address 2 Address 3 Fax Email". */
export function isPlaceholder({ text }: SheetLine): boolean {
  if (text.length >= 300 || !text.includes('1') || !text.includes('2') || !text.includes('3')) return false;
  return NUMBERED.test(text.replace(/\s+/gu, ' '));
}

/** True if a line is a paragraph by itself. */
export function isAlone(lines: readonly SheetLine[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  return line?.gap === true && line.role !== 'item' && (next === undefined || next.gap);
}

/** "Addresses", "Background": one long word that begins a paragraph, with a line of its own. */
export const isOneWord = (lines: readonly SheetLine[], at: number) =>
  lines[at]?.gap === true && lines[at].role === 'text' && lines[at + 1]?.gap === false && ONE_WORD.test(lines[at].text);

const ONE_WORD = /^\p{Lu}[\p{Ll}\p{M}]{5,}$/u;

/**
 * True for a line with which a paragraph begins that tells something of whom it names first: "Father Ana Example, priest of Sampleton, was
 * arrested on 2 May by" above "policemen." No full stop ends names, and fewer words in small letters stand beside them.
 */
export function tellsFrom(lines: readonly SheetLine[], at: number): boolean {
  const next = lines.findIndex(({ gap }, nth) => nth > at && gap);
  const part = lines.slice(at, next === -1 ? undefined : next).slice(0, MOST_OF_PARAGRAPH);
  if (!part.some(({ text }) => STOPS.test(text))) return false;
  const words = part.flatMap(({ text }) => text.split(' ')).filter((word) => /\p{L}/u.test(word));
  const small = words.filter((word) => SMALL.test(word)).length;
  return words.length >= LEAST_SAID && small / words.length >= SMALL_SHARE;
}

const MOST_OF_PARAGRAPH = 12;
const LEAST_SAID = 13;
const SMALL_SHARE = 0.36;
/** A sentence ends a line, or within it. */
const STOPS = /\p{Ll}{2}[\s\u00a0]?[.!?…][\s\u00a0]?["”“’»)]*(?:$|\s\p{Lu})/u;

/** A line, and those that go on with its sentence in small letters: "KENYA: Ana Example, a baker, was arrested on 2 May after a", "feast." */
export function sentenceFrom(lines: readonly SheetLine[], at: number): readonly SheetLine[] {
  let end = at + 1;
  while (goesOnSmall(lines[end - 1], lines[end]) && (lines[end - 1]?.text.length ?? 0) >= LINE_OF_TEXT) end++;
  return lines.slice(at, end);
}
