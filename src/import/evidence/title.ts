import type { Evidence, Judged } from '../evidence.ts';
import { isCapitals } from '../headings.ts';
import { isProse } from '../shapes.ts';
import type { SheetLine } from '../sheet.ts';

// What speaks against a headline.

/** A number of a sheet or a year behind a stroke: of the head of the document, and of no headline. */
const NUMBER = /\d{1,4}\s?\/\s?\d{2,4}|\(\s?(?:m|f|h|w|mujer|hombre|femme|homme)\s?\)/iu;
/** A headline is no longer. */
const LONGEST = 130;
/** It ends with a word of so few letters only where it goes on. */
const SHORT_END = /(?:^|\s)\p{L}{1,3}$/u;
/** Short words that a headline may end with. */
const ENDS =
  /(?:\s(?:day|law|men|boy|war|sea|gas|oil|aid|act|ley|mar|paz|día|loi|eau|los|tod|tot|haft|[ivx]{1,4}|uk|usa|un|us|uae|eu|onu))$/iu;

/** What speaks against the headline of a draft. */
export function titleEvidence({ draft, lines, sections }: Judged): Evidence[] {
  const { title } = draft.case;
  const at = draft.from.title?.line;
  if (title === undefined || at === undefined) return [];
  const found = headlineBelow(draft.case.summary);
  const say = (why: Evidence['why'], weight: number) => found.push({ path: 'title', why, weight });
  const own = sections.find(({ kind }) => kind === 'title')?.lines ?? [];
  const last = own.at(-1);
  const next = last && lines[lines.findIndex(({ line }) => line === last.line) + 1];
  const told = sections.filter(({ kind }) => kind === 'summary').flatMap((one) => one.lines);
  if (last && next && told.some(({ line }) => line === next.line) && goesOn(last, next)) say('goes-on', 1);
  if (SHORT_END.test(title) && !ENDS.test(title) && /\p{sc=Latn}/u.test(title)) say('cut', 1);
  if (NUMBER.test(title)) say('number', 1);
  if (/\d/u.test(title)) say('number', 0.6);
  if (isClose(last, next)) say('goes-on', 0.4);
  if (title.length > LONGEST) say('joined', 1);
  if (/^[\p{Ll}"“„«]/u.test(title)) say('begun', 1);
  if (title.split(' ').length < 3 && /\p{sc=Latn}/u.test(title)) say('short', 0.6);
  return found;
}

/** A summary of which the first or second paragraph is no sentence: that may be the headline. */
function headlineBelow(summary = ''): Evidence[] {
  const isHeadline = (text: string) => text.length <= LONGEST && /[\p{L}\p{N}]["”’»)]?$/u.test(text);
  const isBelow = summary.split('\n\n').slice(0, -1).slice(0, 2).some(isHeadline);
  return isBelow ? [{ path: 'title', why: 'second', weight: 1 }] : [];
}

/** True if the line below a headline looks like more of it. */
function goesOn(last: SheetLine, next: SheetLine): boolean {
  if (next.gap || last.ends || isProse(next) || /[.!?:]$/u.test(last.text)) return false;
  return isCapitals(last.text) === isCapitals(next.text) && next.text.length < LONGEST && /^\p{L}/u.test(next.text);
}

/** True if a line that is no running text stands right below a headline. */
const isClose = (last: SheetLine | undefined, next: SheetLine | undefined) =>
  last !== undefined && next !== undefined && !next.gap && !last.ends && !isProse(next);
