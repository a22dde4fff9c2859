import type { CasesheetWords } from '../languages/casesheet-words.ts';
import { CASESHEETS } from '../languages/casesheets.ts';
import { type Heading, headingAt, isCapitals } from './headings.ts';
import { asksNothing, requestsOf, toldOf } from './requests.ts';
import type { SheetLine } from './sheet.ts';

// Lists of what to ask for, where no heading of the sheet's own language says that they are.

/** A heading of another language is sure with so many words. */
const FOREIGN_WORDS = 3;
/** A heading of what to ask for in another language: sheets of some offices have what others send below their own. */
export function foreignAt(lines: readonly SheetLine[], at: number, words: CasesheetWords): Heading | undefined {
  const line = lines[at] as SheetLine;
  if (!isCapitals(line.text) && line.role !== 'heading' && !line.bold && !/[:：]$/u.test(line.text)) return undefined;
  for (const [language, others] of Object.entries(CASESHEETS)) {
    const heading = others === words ? undefined : headingAt(lines, at, others);
    if (heading && heading.words >= FOREIGN_WORDS && heading.kind === 'demands') return { ...heading, language };
  }
  return undefined;
}

/** True if items that ask for something begin with a line. */
export function listAt(lines: readonly SheetLine[], at: number, words: CasesheetWords): boolean {
  const items = lines.slice(at, at + MOST_ITEMS).filter(({ role }) => role === 'item');
  const [first, ...others] = items;
  if (first === undefined || first !== lines[at]) return false;
  const asks = ({ text }: SheetLine) => (requestsOf(text, words) ?? toldOf(text, words)) !== undefined;
  return asks(first) || (asksNothing(first.text, words) && others.some(asks));
}

/** So many lines are looked at. */
const MOST_ITEMS = 4;
