import { actionNumbers, indexNumbers } from './number-forms.ts';
import type { SheetLine } from './sheet.ts';

// Numbers of a sheet that are parted over two lines, as narrow columns part them: "AI Index: ASA" / "16/31/91".

/** What such a number may leave at the end of a line: the letters of a region, of an action, or figures with a slash. */
const BEGUN = /(?:(?<!\p{L})\p{Lu}{2,3}(?:\s?\d{2})?|[/／:：#]|(?<!\p{L})n[º°o]\.?)$/iu;
/** What goes on with it. */
const GOES_ON = /^(?:[/／]\s?)?\d[\d/／.-]*/u;
/** No number is longer, with the word before it. */
const NEAR = 40;

/** A year alone, or what stands before it in a day: "2024", "de 2024", "de mayo de 2024". */
const YEAR = /^(?:\p{L}+\.?\s){0,3}\d{4}$/u;
/** What it may be the end of: "Fecha: 11 de", "Datum: 3. Juli". */
const DAY = /\p{L}\s?[:：]\s(?:.{0,40}\s)?\d{1,2}\.?(?:\s\p{L}+\.?){0,3}$/u;

/** True if the end of a day stands alone below its beginning. */
const partsDay = (before: string, text: string) =>
  text.length < NEAR && YEAR.test(text) && DAY.test(before.slice(-NEAR * 2));

/** The lines of a sheet, with each number whole in the line in which it begins. */
export function withWholeNumbers(lines: readonly SheetLine[]): SheetLine[] {
  const whole: SheetLine[] = [];
  for (const line of lines) {
    const before = whole.at(-1);
    const moved = before === undefined ? undefined : movedFrom(before, line);
    if (before === undefined || moved === undefined) {
      whole.push(line);
      continue;
    }
    whole[whole.length - 1] = { ...before, text: moved.before };
    if (moved.rest !== '') whole.push({ ...line, text: moved.rest });
  }
  return whole;
}

/** A line with the end of its number that the next line begins with, and what is left of that one; undefined if they part none. */
function movedFrom(before: SheetLine, line: SheetLine): { readonly before: string; readonly rest: string } | undefined {
  if (line.gap || before.ends) return undefined;
  if (partsDay(before.text, line.text)) return { before: `${before.text} ${line.text}`, rest: '' };
  const [figures] = GOES_ON.exec(line.text) ?? [];
  if (figures === undefined) return undefined;
  const isBegun = /^\d/u.test(figures) ? BEGUN : /\d$/u;
  if (!isBegun.test(before.text.slice(-NEAR))) return undefined;
  const start = Math.max(0, before.text.length - NEAR);
  const between = /[/／]$/u.test(before.text) || /^[/／]/u.test(figures) ? '' : ' ';
  const border = before.text.length - start;
  const joined = `${before.text.slice(start)}${between}${line.text.slice(0, NEAR)}`;
  const number = [...indexNumbers(joined), ...actionNumbers(joined)].find(
    (one) => one.start < border && one.end > border + between.length,
  );
  if (number === undefined) return undefined;
  const taken = number.end - border - between.length;
  const closing = /^[),.;]+/u.exec(line.text.slice(taken))?.[0].length ?? 0;
  const end = taken + closing;
  return { before: `${before.text}${between}${line.text.slice(0, end)}`, rest: line.text.slice(end).trimStart() };
}
