import type { CasesheetWords, HeadingKind } from '../languages/casesheet-words.ts';
import { CASESHEETS } from '../languages/casesheets.ts';
import { type Heading, headingAt, isCapitals } from './headings.ts';
import { asksNothing, onlyAsks, requestsOf, toldOf } from './requests.ts';
import { sentencesOf } from './sentences.ts';
import { isProse } from './shapes.ts';
import type { SheetLine } from './sheet.ts';

// Lists of what to ask for, where no heading of the sheet's own language says that they are.

/** The number of an item. */
const NUMBER = /^\d{1,2}[.)]\s+/u;
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
  const said = ({ text }: SheetLine) => text.replace(NUMBER, '');
  const asks = (line: SheetLine) => (requestsOf(said(line), words) ?? toldOf(said(line), words)) !== undefined;
  return asks(first) || (asksNothing(said(first), words) && others.some(asks));
}

/** Headings of these may lead to what one asks for, by what they say of whom one asks until when. */
const LEADING: readonly HeadingKind[] = ['deadline', 'language', 'act'];

/** True if a heading of so many lines leads to what one asks for, though it speaks of those to whom one writes, or until when: "write to them urging them to:". */
export function headsRequests(
  kind: HeadingKind,
  lines: readonly SheetLine[],
  { at, count }: { readonly at: number; readonly count: number },
  words: CasesheetWords,
): boolean {
  const next = lines[at + count];
  const last = lines[at + count - 1]?.text ?? '';
  if (LEADING.includes(kind)) {
    const text = lines.slice(at, at + count).map((line) => line.text);
    return next?.role === 'item' && /[,:：]$/u.test(last) && leadsToRequests(text.join(' '), next, words);
  }
  if (kind !== 'target') return false;
  if (listAt(lines, at + count, words) || areSentences(lines.slice(at + count, at + count + MOST_ITEMS * 2)))
    return true;
  return leadsToRequests(last, next, words);
}

/** True if a text says that one asks for what stands below it, where that begins with a line: "We urge the authorities to:". */
export function leadsToRequests(text: string, next: SheetLine | undefined, words: CasesheetWords): boolean {
  const sentence = (sentencesOf(text.slice(-LONGEST_SENTENCE)).at(-1) ?? '').replace(/\s*[,，:：]$/u, '');
  const end = sentence.slice(-LONGEST_LEAD);
  const item = next?.role === 'item' ? next.text.replace(NUMBER, '') : '';
  const first = item.slice(0, 1).toLowerCase() + item.slice(1, LONGEST_LEAD);
  const asks = (said: string) => (requestsOf(said, words) ?? toldOf(said, words)) !== undefined;
  const leads = [sentence, ...[...end.matchAll(/ (?=\p{Ll})/gu)].map(({ index }) => end.slice(index + 1))];
  return leads.some(
    (lead) => onlyAsks(lead, words) || (first !== '' && JOINTS.some((joint) => asks(`${lead}${joint}${first}`))),
  );
}

/** Between what leads to a list and its first item as one sentence. */
const JOINTS = [' ', ', '];
/** A sentence that leads to a list is no longer. */
const LONGEST_SENTENCE = 240;

/** True if lines begin with two items or more that are running text each, as no address is. */
function areSentences(lines: readonly SheetLine[]): boolean {
  const end = lines.findIndex(({ role, gap }, nth) => nth > 0 && gap && role !== 'item');
  const items = (end === -1 ? lines : lines.slice(0, end)).filter(({ role }) => role === 'item');
  const isText = (line: SheetLine) => isProse(line) && !/[@\d]/u.test(line.text) && line.text.split(',').length < 3;
  return lines[0]?.role === 'item' && items.length > 1 && items.every(isText);
}

/** What leads to a list is no longer. */
const LONGEST_LEAD = 60;
/** So many lines are looked at. */
const MOST_ITEMS = 4;
