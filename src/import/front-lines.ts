import { countryNamed } from '../countries/words.ts';
import { isCapitals } from './headings.ts';
import { isProse } from './shapes.ts';
import type { SheetLine } from './sheet.ts';

// Lines above the first call to act that say nothing of the case: captions and buttons.

/** Without captions at the end, which lead to what is below: "WRITE A LETTER". */
export function withoutCaptions(lines: readonly SheetLine[]): readonly SheetLine[] {
  const isCaption = ({ text, role, bold }: SheetLine) =>
    text.length < 120 &&
    !isProse({ text } as SheetLine) &&
    (isCapitals(text) || role === 'heading' || bold === true || /[:：]$/u.test(text));
  return lines.slice(0, lines.findLastIndex((line) => !isCaption(line)) + 1);
}

/** A line without the number of a page at its end: "Amnesty International – Urgent Action 1/2". */
export function withoutPage(text: string): string {
  if (!/\d$/u.test(text)) return text;
  return text.replace(
    /(?<=\p{L}{4}.*)[\s–—|·-]+(?:(?:p[áa]g(?:e|ina)?|seite|[ps])\.? )?\d{1,2}(?:\s?\/\s?\d{1,2})?$/iu,
    '',
  );
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
