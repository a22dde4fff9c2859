import type { CasesheetWords } from '../languages/casesheet-words.ts';
import { leadsToRequests } from './list-headings.ts';
import type { SheetLine } from './sheet.ts';

// Lists whose items stand behind each other in one paragraph, as copying or converting leaves them: "… asking them: • to free her; • to let
// a doctor see her." Each item is a line of its own here.

/** Signs of items, which nothing else has a space on both sides of. */
const STRONG = `[•‣▪■●◦►➢✓❖➤\u25a1\u25b8\u25c6\u25c7\u25cb\u2192\u21d2\u2714\ue000-\uf8ff]`;
/** Letters of fonts that are gone: of Wingdings, and the Greek ones that Symbol has in their place. */
const LETTERS = 'nqo\u00d8\u00fe\u00a8\u03b8\u03bb\u03bd\u03c5\u03d6';
/** Others that are signs only behind what ends an item: such letters, dashes, figures and letters that count. */
const WEAK = `[·*§»${LETTERS}–—-]|[-=]>|\\(?\\d{1,2}[.)]|\\(?[a-h]\\)|\\(?[ivx]{1,4}\\)|[①-⑳]`;
const HAS_SIGN = new RegExp(
  `${STRONG}|[·*§①]|[:：;；.,](?: (?:[»${LETTERS}–—-]|[-=]>) |\\s?\\(?[\\da-hivx]{1,4}[.)] )`,
  'u',
);

/** The first sign of a list, behind what leads to it. */
const FIRST = new RegExp(`[:：]\\s(${STRONG}|${WEAK})\\s+(?=\\p{L})|[:：]\\s?([①-⑳])\\s?(?=\\p{L})`, 'u');
/** A paragraph has no more lines and characters that are looked at. */
const MOST_LINES = 40;
const MOST_CHARACTERS = 6000;
/** Parts of a line are told apart by parts of its number. */
const PIECES = 64;

/** The lines with each item of such a list as one. */
export function withRunInItems(lines: readonly SheetLine[], words: readonly CasesheetWords[]): SheetLine[] {
  const parted = new Map<SheetLine, SheetLine[]>();
  for (let at = 0; at < lines.length; at++) {
    const sign = signIn(lines[at] as SheetLine);
    if (!sign || (COUNTS.test(sign.sign) && !asksAbove(lines, at, sign, words))) continue;
    const end = endOf(lines, at);
    const paragraph = lines.slice(at, end);
    const found = itemsOf(paragraph, sign);
    if (!found) continue;
    for (const [nth, line] of paragraph.entries()) parted.set(line, found[nth] ?? [line]);
    at = end - 1;
  }
  return parted.size === 0 ? [...lines] : lines.flatMap((line) => parted.get(line) ?? [line]);
}

/** Figures and letters count in running text as well. */
const COUNTS = /[\p{N}a-hivx](?:[.)]|$)/u;
const LEAD_LINES = 3;

/** True if what stands before a sign leads to requests in one of the languages. */
function asksAbove(
  lines: readonly SheetLine[],
  at: number,
  { start, end }: Sign,
  words: readonly CasesheetWords[],
): boolean {
  const line = lines[at] as SheetLine;
  let first = at;
  while (first > 0 && at - first < LEAD_LINES && !lines[first]?.gap) first--;
  const above = lines.slice(first, at).map(({ text }) => text);
  const lead = [...above, line.text.slice(0, start)].join(' ');
  const item: SheetLine = { ...line, role: 'item', text: line.text.slice(end) };
  return words.some((one) => leadsToRequests(lead, item, one));
}

/** A sign, and where the text of the item begins that has it. */
interface Sign {
  readonly sign: string;
  readonly start: number;
  readonly end: number;
}

/** The sign with which a list begins within a line: behind a colon, or of the second item where the line is the first. */
function signIn({ text, role }: SheetLine): Sign | undefined {
  if (!HAS_SIGN.test(text) || role === 'heading') return undefined;
  const found = FIRST.exec(text);
  const sign = found?.[1] ?? found?.[2];
  if (found && sign !== undefined) return { sign, start: found.index + 1, end: found.index + found[0].length };
  const next = role === 'item' ? BEHIND_ITEM.exec(text)?.[1] : undefined;
  return next === undefined ? undefined : { sign: next, start: 0, end: 0 };
}

/** The sign of the second item in the line of the first, whose own is gone. */
const BEHIND_ITEM = new RegExp(`[;；.,]\\s(${STRONG}|[·*§»\u00d8\u03bd–—-]|[-=]>)\\s+(?=\\p{L})`, 'u');

/** Where the paragraph ends that goes on from a line. */
function endOf(lines: readonly SheetLine[], at: number): number {
  let end = at + 1;
  while (end < lines.length && end - at < MOST_LINES && !lines[end - 1]?.ends && isMore(lines[end])) end++;
  return end;
}

const isMore = (line: SheetLine | undefined) => line?.gap === false && line.role === 'text';

/** For each line of a paragraph its parts, with the items as such; undefined if there is but one item. */
function itemsOf(paragraph: readonly SheetLine[], { sign, start, end }: Sign): SheetLine[][] | undefined {
  if (paragraph.reduce((sum, { text }) => sum + text.length, 0) > MOST_CHARACTERS) return undefined;
  let [last, count] = [sign, 1];
  const parts = paragraph.map((line, nth) => {
    const cuts = nth === 0 && end > 0 ? [{ start, end }] : [];
    const before = nth === 0 ? '' : (paragraph[nth - 1]?.text ?? '');
    for (let from = cuts[0]?.end ?? 0; ; ) {
      const next = nextIn(line.text, from, last, before);
      if (!next) break;
      cuts.push(next);
      [last, count, from] = [next.sign, count + 1, next.end];
    }
    return pieces(line, cuts, nth === 0 && end === 0);
  });
  return count > 1 ? parts : undefined;
}

/** The sign of the next item in a line, from a place on: behind what ends an item, which may end the line before. */
function nextIn(text: string, from: number, last: string, before: string): Sign | undefined {
  const sign = escaped(following(last));
  const isStrong = new RegExp(STRONG, 'u').test(last);
  const behind = isStrong ? '\\s' : '[;；.,]\\s(?:\\p{L}{1,3} )?';
  const space = /[①-⑳]/u.test(last) ? '\\s?' : '\\s+';
  const isBehind = isStrong || /[;；.,:](?: \p{L}{1,3})?$/u.test(before);
  const found = new RegExp(
    `${from === 0 && isBehind ? `^(${sign})${space}(?=\\p{L})|` : '(?!)()|'}(?:${space === '\\s?' ? '[;；。.,]\\s?' : behind})(${sign})${space}(?=\\p{L})`,
    'u',
  ).exec(text.slice(from));
  if (!found) return undefined;
  const said = found[1] ?? found[2] ?? '';
  const end = from + found.index + found[0].length;
  return { sign: said, start: from + found.index + found[0].lastIndexOf(said), end };
}

/** The sign of the item behind one: the next number or letter, or the same sign. */
function following(sign: string): string {
  const [, open = '', count = '', close = ''] = /^(\(?)(\d{1,2}|[a-h]|[ivx]{1,4})([.)])$/u.exec(sign) ?? [];
  if (count === '') return /[①-⑳]/u.test(sign) ? String.fromCodePoint((sign.codePointAt(0) ?? 0) + 1) : sign;
  if (/\d/u.test(count)) return `${open}${Number(count) + 1}${close}`;
  const roman = ROMANS.indexOf(count);
  const isRoman = roman !== -1 && (roman > 0 || count === 'i');
  return `${open}${isRoman ? (ROMANS[roman + 1] ?? '') : String.fromCodePoint((count.codePointAt(0) ?? 0) + 1)}${close}`;
}

const ROMANS = 'i ii iii iv v vi vii viii ix x'.split(' ');

const escaped = (sign: string) => sign.replace(/[().*]/gu, '\\$&');

/** A line in parts: what stands before the first sign, and the items. */
function pieces(line: SheetLine, cuts: readonly Pick<Sign, 'start' | 'end'>[], isFirst: boolean): SheetLine[] {
  if (cuts.length === 0) return [line];
  const head = line.text.slice(0, cuts[0]?.start).trim();
  const items = cuts.map(({ end }, nth) => line.text.slice(end, cuts[nth + 1]?.start).trim());
  const all = [head, ...items].map(
    (text, nth, { length }): SheetLine => ({
      ...line,
      text,
      line: line.line + nth / PIECES,
      role: nth > 0 || isFirst ? 'item' : line.role,
      gap: nth === 0 && line.gap,
      ends: nth === length - 1 && line.ends,
    }),
  );
  return all.filter(({ text }) => text !== '');
}
