import type { AboutSheet } from '../about.ts';
import type { Section } from '../section.ts';
import type { SheetLine } from '../sheet.ts';
import type { DateContext } from './date-parts.ts';
import { orderShown } from './numeric.ts';
import { dateTokens } from './tokens.ts';

const NUMBERS = /\d\s?[/-]\s?\d{1,2}\s?[/-]\s?\d/;

/** Every line of some sections, headings too. */
export function allLines(sections: readonly Section[]): SheetLine[] {
  return sections.flatMap(({ heading, lines }) => (heading ? [heading, ...lines] : lines));
}

/** What the reader of dates is told of a sheet: its other dates show whether the day or the month comes first. */
export function dateContext(sections: readonly Section[], about: AboutSheet): DateContext {
  const lines = allLines(sections).filter(({ text }) => NUMBERS.test(text));
  const order = orderShown(lines.map(({ text }) => dateTokens(text)));
  return order === undefined ? about : { ...about, order };
}
