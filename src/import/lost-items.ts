import type { CasesheetWords } from '../languages/casesheet-words.ts';
import { leadsToRequests } from './list-headings.ts';
import { withRunInItems } from './run-in-items.ts';
import type { SheetLine } from './sheet.ts';

// Items of lists whose signs were lost on the way into the document.

/** A letter that stands for the bullet of a font that is gone, before at least so many lines. */
const LOST_BULLET = /^([nqvlu§üØþ¨\u03b8\u03bb\u03bd\u03c5\u03d6])\s+(?=\p{L}{2})/u;
/** Any other sign that stands before items; the round bullet of Word is a word of its own in some languages, an angle ends a quotation. */
const SIGN = /^(o|[-=]>|[»›](?= )|[^\p{L}\p{N}\p{M}\s"'“”«»‘’„‹›()[\]{}¿¡@…/|&_=<>:;,.!-]{1,3})\s+(?=\p{L}{2})/u;
const LEAST_LOST = 2;
/** Signs that stand before items wherever they begin several lines: arrows, ticks, and an angle, if it ends no quotation. */
const POINTER = /^([»›→⇒➔➜➡❯✓✔✗✘☑☛◊✦])\s+(?=["“„«¡¿(]?\p{L}{2})/u;
const QUOTED = { '»': '«', '›': '‹' } as Readonly<Record<string, string>>;
/** What leads to a list. */
const LEADS = /[:：]$/u;

/** The lines of a sheet with what is an item as one, by a letter in place of its sign, or by the signs that end items. */
export function withItems(lines: readonly SheetLine[], words: readonly CasesheetWords[]): SheetLine[] {
  const read = withRomans(withSigns(withBullets(withRunInItems(lines, words))));
  const items = new Set(read.flatMap((line, at) => (LEADS.test(line.text) ? itemsBehind(read, at, words) : [])));
  return items.size === 0 ? read : read.map((line) => (items.has(line) ? { ...line, role: 'item' } : line));
}

/** Lines with lost bullets as items: "n urging them to release her". */
function withBullets(lines: readonly SheetLine[]): SheetLine[] {
  const counts = new Map<string, number>();
  for (const { text } of lines) {
    const [, sign] = bulletOf(text) ?? [];
    if (sign !== undefined) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  const lost = new Set(
    [...counts].flatMap(([sign, count]) => (count >= LEAST_LOST && standsFree(sign, count, lines) ? [sign] : [])),
  );
  if (lost.size === 0) return [...lines];
  return lines.map((line) => {
    const [whole = '', sign = ''] = bulletOf(line.text) ?? [];
    return lost.has(sign) ? { ...line, text: line.text.slice(whole.length), role: 'item' } : line;
  });
}

/** The sign of an item at the beginning of a line. */
const bulletOf = (text: string) => LOST_BULLET.exec(text) ?? POINTER.exec(text);

/** True for a sign of which so many more than begin quotations stand in the sheet as begin lines: German quotes are »like this«. */
function standsFree(sign: string, count: number, lines: readonly SheetLine[]): boolean {
  const opens = QUOTED[sign];
  if (opens === undefined) return true;
  const all = (one: string) => lines.reduce((sum, { text }) => sum + text.split(one).length - 1, 0);
  return all(sign) - all(opens) >= count;
}

/** Lines that begin with the same sign behind a line that leads to a list as items, if there are several: "o release her;". */
function withSigns(lines: readonly SheetLine[]): SheetLine[] {
  let within = '';
  return lines.map((line, at) => {
    const [whole = '', said = whole.trim()] = SIGN.exec(line.text) ?? [];
    if (whole === '' || said !== within) {
      // An item may go on in the lines below it.
      if (whole === '' && within !== '' && !line.gap && !LEADS.test(line.text)) return line;
      within = whole !== '' && LEADS.test(lines[at - 1]?.text ?? '') && isAgain(lines, at, said) ? said : '';
    }
    return within === '' ? line : { ...line, text: line.text.slice(whole.length), role: 'item' };
  });
}

/** An item has at most so many lines. */
const MOST_OF_ITEM = 8;

/** True for a sign that stands before items alone, or if one of the next lines has it too. */
function isAgain(lines: readonly SheetLine[], at: number, said: string): boolean {
  if (POINTER.test(lines[at]?.text ?? '')) return true;
  return lines.slice(at + 1, at + 1 + MOST_OF_ITEM).some(({ text }) => {
    const [whole = '', other = whole.trim()] = SIGN.exec(text) ?? [];
    return whole !== '' && other === said;
  });
}

/** Roman numbers in capitals, as lists have them. */
const ROMANS = 'I II III IV V VI VII VIII IX X XI XII'.split(' ');
const ROMAN = /^\(?([IVX]{1,4})[.)]\s+(?=\p{L})/u;

/** Lines that begin with Roman numbers behind a line that leads to a list as items, without them: "I. Release him;", "II. Drop the charges." */
function withRomans(lines: readonly SheetLine[]): SheetLine[] {
  let next = 0;
  return lines.map((line, at) => {
    const [whole = '', number] = ROMAN.exec(line.text) ?? [];
    const isFirst = number === 'I' && LEADS.test(lines[at - 1]?.text ?? '');
    const isNext = next > 0 && number === ROMANS[next];
    if (number === undefined || !(isFirst || isNext)) return line;
    next = isFirst ? 1 : next + 1;
    return { ...line, text: line.text.slice(whole.length), role: 'item' };
  });
}

/**
 * The lines with which items begin behind a colon: each but the last ends with a semicolon, and the last with a full stop; or each line is a
 * sentence by itself, right below one that says that one asks for what follows.
 */
function itemsBehind(lines: readonly SheetLine[], at: number, words: readonly CasesheetWords[]): readonly SheetLine[] {
  const isWithin = (line: SheetLine | undefined, nth: number) =>
    line?.role === 'text' && (nth === at + 1 || !(line.gap || LEADS.test(lines[nth - 1]?.text ?? '')));
  let end = at + 1;
  while (isWithin(lines[end], end)) end++;
  const group = lines.slice(at + 1, end);
  const first = group.filter((line, nth) => nth === 0 || endsItem(group[nth - 1], line, group[0]));
  if (first.length > 1 && /[.!。]$/u.test(group.at(-1)?.text ?? '')) return first;
  const areSentences = group.length > 1 && group[0]?.gap === false && group.every(isSentence);
  return areSentences && leads(lines[at] as SheetLine, group[0] as SheetLine, words) ? group : [];
}

/** True if a line ends an item before another, which begins as the first does: "Free her; and" above "Drop the charge." */
function endsItem(line: SheetLine | undefined, next: SheetLine, first: SheetLine | undefined): boolean {
  const [end, , and] = /[;；](\s(\p{Ll}{1,3}))?$/u.exec(line?.text ?? '') ?? [];
  if (end === undefined) return false;
  return and === undefined || /^\p{Lu}/u.test(next.text) === /^\p{Lu}/u.test(first?.text ?? '');
}

/** One sentence on a line: a capital letter at its beginning, a full stop at its end, and none within. */
const isSentence = ({ text }: SheetLine) =>
  /^[\p{Lu}¡¿]/u.test(text) && / .*[.!]$/u.test(text) && !/[.!?] \p{Lu}|@|https?:/u.test(text);

/** True if a line says that one asks for what follows, in one of the languages: "Le pido que:". */
function leads({ text }: SheetLine, first: SheetLine, words: readonly CasesheetWords[]): boolean {
  const item: SheetLine = { ...first, role: 'item' };
  return words.some((one) => leadsToRequests(text, item, one));
}
