import { countryNamed } from '../countries/words.ts';
import { PAGE_NUMBER, PAGE_OFFERS } from '../languages/site-words.ts';
import { folded } from './folded.ts';
import { isNumberLine } from './front-numbers.ts';
import { isCapitals } from './headings.ts';
import { DAY_WORDS } from './issue-lines.ts';
import { isProse } from './shapes.ts';
import type { SheetLine } from './sheet.ts';

// Lines above the first call to act that say nothing of the case: captions and buttons.

/** A sentence in capitals has more words than a caption. */
const SENTENCE = /(?:\s\S+){4,}[.。]$/u;

/** Without captions at the end, which lead to what is below: "WRITE A LETTER". */
export function withoutCaptions(lines: readonly SheetLine[]): readonly SheetLine[] {
  const isOfBold = (line: SheetLine, before: SheetLine | undefined) =>
    line.bold === true && before?.bold === true && !line.gap && isOpen(before); // the end of a sentence in bold
  const isCaption = (line: SheetLine, before: SheetLine | undefined, { text, role, bold } = line) =>
    text.length < 120 &&
    !isOfBold(line, before) &&
    !SENTENCE.test(text) &&
    !isProse({ text } as SheetLine) &&
    (isCapitals(text) || role === 'heading' || bold === true || /[:：]$/u.test(text));
  return lines.slice(0, lines.findLastIndex((line, at) => !isCaption(line, lines[at - 1])) + 1);
}

/** The number of a page, alone or with how many there are: "2/3", "Seite 1 von 2". */
const PAGE = /^(?:\p{L}{3,7}\.? (?=\d{1,2}(?: \p{L}| ?\/)))?(\d{1,2})(?:(?: \p{L}{1,3} | ?\/ ?)(\d{1,2}))?$/u;

/** "- 2 -", also where the first dash was taken for the sign of an item. */
const DASHED = /^(?:[-–—] ?)?\d{1,3} ?[-–—]$/u;

const DASHED_BEHIND = /(?<=\p{L}.?)\s[-–—] ?\d{1,3} ?[-–—]$/u;

const LONGEST_NUMBER = 16;

/** True if a line is the number of a page and nothing else. */
export function isPageNumber(text: string): boolean {
  if (DASHED.test(text)) return true;
  if (text.length <= LONGEST_NUMBER && /\p{Nd}/u.test(text) && PAGE_NUMBER.test(text.toLowerCase())) return true;
  const [, page, pages] = (text.length <= 24 && PAGE.exec(text)) || [];
  return page !== undefined && (pages === undefined || Number(page) <= Number(pages));
}

/** A line with the number of a page and how many there are at its end: "From the bulletin of the union, page 3 of 6". */
export function isWithPage(text: string): boolean {
  if (text.length > LONGEST_PAGED) return false;
  if (DASHED_BEHIND.test(text)) return true;
  if (!/\d$/u.test(text)) return false;
  const [number = ''] = /\p{L}{3,7}\.? \d{1,2}(?: \p{L}{1,3} | ?\/ ?)\d{1,2}$/u.exec(text) ?? [];
  const [, alone = ''] =
    /[|·•].*\s(\p{L}{3,7}\.? \d{1,2})$/u.exec(text) ?? /^\P{Ll}.{2,50},\s(\p{L}{4,7}\.? \d{1,2})$/u.exec(text) ?? []; // "Circle | Kreis Page 1", "Appeals, page 2"
  return [number, alone].some((one) => one !== '' && isPageNumber(one));
}

const LONGEST_PAGED = 160;

/** "Home > Cases > Bus driver jailed", whatever it ends with, "You are here: Home / Cases / Peru": the way to a page. */
export function isWay(text: string): boolean {
  if (/ [>›»] ?\p{L}/u.test(text) && /^\p{L}/u.test(text) && !/[.!?]$|[«‹"“]/u.test(text)) return true;
  if (text.length > LONGEST_PAGED || !text.includes(' / ')) return false;
  const parts = text.replace(/^[^:/]{2,24}:\s/u, '').split(/\s+\/\s+/u);
  return parts.length > 2 && parts.every((part) => part.split(' ').length <= MOST_OF_STEP && !/[.!?;@]/u.test(part));
}

const MOST_OF_STEP = 6;

/** "[Picture: a woman at a gate]", "[Ana at work, 2019]": what stands in square brackets alone is of a picture. */
export const isPicture = (text: string): boolean => /^\[[^[\]]{12,}\]\.?$/u.test(text);

/** A line without the number of a page at its end: "Amnesty International – Urgent Action 1/2". */
export function withoutPage(text: string): string {
  if (!/\d(?: ?[-–—])?$/u.test(text)) return text;
  return text
    .replace(DASHED_BEHIND, '')
    .replace(/(?<=\p{L}{4}.*)[\s–—|·-]+(?:(?:p[áa]g(?:e|ina)?|seite|[ps])\.? )?\d{1,2}(?:\s?\/\s?\d{1,2})?$/iu, '');
}

/** "u r g e n t a c t i o n": letters with blanks between them, as one word; '' for other lines. */
export function spacedOut(text: string): string {
  return /^(?:\p{L} ){5,40}\p{L}$/u.test(text) ? text.replaceAll(' ', '').toLowerCase() : '';
}

/** "Threats against the defender of water Ana Sample" / "Example": a word or two that a long line had no room for, without a mark of their own. */
export function isRest(before: SheetLine, line: SheetLine): boolean {
  return (
    before.text.length >= 70 &&
    !/[.!?:]$/u.test(before.text) &&
    line.text.split(' ').length <= 3 &&
    /^\p{Lu}\p{Ll}+/u.test(line.text) &&
    !/[\d:|]/u.test(line.text)
  );
}

/** True if a line is too short to say anything: a button. */
export function isScrap({ text }: SheetLine): boolean {
  // Several buttons: "SHARE THIS DOWNLOAD", "Facebook Twitter Email".
  if (isCapitals(text) || /^\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){2,}$/u.test(text)) return true;
  return text.split(' ').length <= 2 && /\p{L}$/u.test(text) && !/\p{sc=Han}/u.test(text);
}

/** An offer of a page has at most so many characters. */
const LONGEST_OFFER = 60;

/** True if a line above the text offers to do something with the page: "Print this page". */
export function isOffer({ text, gap, role }: SheetLine): boolean {
  if (!gap || role === 'heading' || text.length > LONGEST_OFFER || /[.!?:。؟]$/u.test(text)) return false;
  const plain = folded(text);
  return PAGE_OFFERS.some((one) => one.test(plain));
}

/** The headline of a line that has the number of the sheet in brackets behind it. */
export function titleBefore(line: SheetLine): SheetLine | undefined {
  const text = /^(.{8,}?)\s*\([^()]*\b(?:UA|AU)\b[^()]*\)$/u.exec(line.text)?.[1];
  return text === undefined ? undefined : { ...line, text };
}

/** What a part of a site is called has at most so many words. */
const MOST_OF_PART = 4;

/** "WRITE LETTERS", and below it a country with a headline in small letters under it: the country, above which nothing is of the case. */
export function countryAbove(lines: readonly SheetLine[], others: readonly SheetLine[]): SheetLine | undefined {
  const [first] = others;
  if (!first || !isCapitals(first.text) || first.text.split(' ').length > MOST_OF_PART) return undefined;
  const at = lines.indexOf(first) + 1;
  const [country, title, text] = lines.slice(at, at + 3);
  const isTitle = title?.gap === false && others.includes(title) && /(?:^|\s)\p{Ll}+\s/u.test(title.text);
  return country?.gap && countryNamed(country.text) !== undefined && isTitle && text?.gap ? country : undefined;
}

/** A line of text that is cut by the end of a page is so long, but before a small letter. */
const LEAST_CUT = 45;

/** True if a sentence does not end with a line of text. */
export function isOpen({ text, role }: SheetLine): boolean {
  return role === 'text' && !isCapitals(text) && !/[.!?:;。！？：；؟؛…][)\]”“«’"'»]*$/u.test(text);
}

/** Lines of running text without gaps within a sentence, as the break of a page leaves them, with its head and foot or without. */
export function withoutCuts(lines: readonly SheetLine[]): readonly SheetLine[] {
  const whole: SheetLine[] = [];
  for (const line of lines) {
    const before = whole.at(-1);
    const isApart = line.gap || (before?.ends === true && line.line - before.line > 1);
    const isCut = before !== undefined && isApart && isCutBefore(before, line);
    if (isCut) whole[whole.length - 1] = { ...before, ends: false };
    whole.push(isCut ? { ...line, gap: false } : line);
  }
  return whole;
}

/** The head of a sheet that may stand on each of its pages has so many lines, and a name of so many letters. */
const MOST_OF_HEAD = 2;
const LEAST_OF_NAME = 8;
/** It stands no earlier again. */
const LEAST_BETWEEN = 4;

/** "THE BAKERS' PROJECT - www.bakers.example": a line that begins as the sheet does, with a site or a number behind it or the number of a page beside it. */
export function isHeadAgain(lines: readonly SheetLine[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  if (at < LEAST_BETWEEN || text.length > LONGEST_PAGED) return false;
  return lines.slice(0, MOST_OF_HEAD).some(({ text: name }) => {
    if (name.length < LEAST_OF_NAME || !name.includes(' ') || !text.startsWith(name)) return false;
    if (text !== name) return /^\s[–—|·-]\s\S*(?:\d|\.\p{L})/u.test(text.slice(name.length));
    return [lines[at - 1], lines[at + 1]].some((one) => one && (isPageNumber(one.text) || isWithPage(one.text)));
  });
}

/** An address has at least so many lines above its country, and no more than so many are looked at. */
const LEAST_ABOVE = 3;
const MOST_ABOVE = 8;

/** True for a country below the lines of an address that stand below running text: no head of the document. */
export function endsAddress(lines: readonly SheetLine[], at: number): boolean {
  const line = lines[at];
  if (at <= LEAST_ABOVE || !line || line.gap || countryNamed(line.text) === undefined) return false;
  let start = at;
  while (start > 0 && at - start < MOST_ABOVE && lines[start]?.gap === false) start--;
  const block = lines.slice(start, at);
  if (block.length < LEAST_ABOVE || block[0]?.gap !== true || !block.some(({ text }) => /\d/u.test(text))) return false;
  return !block.some((one) => isProse(one) || isNumberLine(one)) && lines.slice(0, start).some(isProse);
}

/** True if a line goes on with the sentence of the line before it, though it stands apart: in small letters, or where something is left out between. */
function isCutBefore(before: SheetLine, line: SheetLine): boolean {
  if (!isOpen(before) || line.role !== 'text' || isCapitals(line.text)) return false;
  if (/^\p{Ll}(?![).])/u.test(line.text)) return true;
  return line.line - before.line > 2 && before.text.length >= LEAST_CUT && isProse(before) && isProse(line);
}

/** A line that says when a newsletter came is no longer. */
const LONGEST_MAST = 100;
/** "Circular no. 12, May 2019", "Letters in June 2020": a month and its year, with no day, end a line. */
const OF_MONTH = /(?:^|[\s(])\p{L}{3,12}\.?,? (?:del? )?(?:19|20)\d\d\)?$/u;
const isOfMonth = (text: string) => OF_MONTH.test(text) && !DAY.test(text);
const DAY = new RegExp(DAY_WORDS, 'u');
const MOST_MASTS = 6;
/** Lines of running text are longer. */
const LEAST_TEXT = 70;

/** What stands below the first lines of which one has the month in which a newsletter came at its end: no headline has. */
export function belowMasts(lines: readonly SheetLine[], heads: readonly SheetLine[]): readonly SheetLine[] {
  const text = lines.findIndex((line) => isProse(line) && line.text.length > LEAST_TEXT);
  const land = heads.findLast((head) => countryNamed(head.text) !== undefined)?.line ?? 0;
  const months = new Set(heads.flatMap(({ line, text: said }) => (line < land && isOfMonth(said) ? [line] : [])));
  const isDatedBelow = (line: SheetLine) => months.has(line.line + 1);
  const above = lines.slice(0, Math.min(text === -1 ? 0 : text, MOST_MASTS));
  const mast = above.findLastIndex(
    (line) => line.text.length <= LONGEST_MAST && (isOfMonth(line.text) || isDatedBelow(line)),
  );
  const end = above.findIndex((line, at) => at > mast && line.gap);
  return mast === -1 || end === -1 ? lines : lines.slice(end);
}

/** True if lines are a headline above the text: the first of them stands apart from what is below the last, and is no sentence. */
export function isHeadlineOf(lines: readonly SheetLine[], [first, ...more]: readonly SheetLine[]): boolean {
  const at = first ? lines.findIndex(({ line }) => line === first.line) : -1;
  if (!first || at === -1 || !first.text.includes(' ') || /[.:;,]$/u.test(first.text) || isOffer(first)) return false;
  const text = lines.findIndex((line) => isProse(line) && line.text.length > LEAST_TEXT);
  return at < text && lines[at + 1 + more.length]?.gap === true;
}
