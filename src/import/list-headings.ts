import { casesheetValues } from '../languages/casesheet-values.ts';
import type { CasesheetWords, HeadingKind } from '../languages/casesheet-words.ts';
import { CASESHEETS } from '../languages/casesheets.ts';
import { datesIn } from './days/reading.ts';
import { folded } from './folded.ts';
import { type Heading, headingAt, isCapitals } from './headings.ts';
import { asksNothing, isOrder, onlyAsks, requestsOf, toldOf } from './requests.ts';
import { sentencesOf } from './sentences.ts';
import { isProse } from './shapes.ts';
import type { SheetLine } from './sheet.ts';
import { isUntil } from './story-end.ts';

// Lists of what to ask for, where no heading of the sheet's own language says that they are.

/** The number of an item. */
const NUMBER = /^\d{1,2}[.)]\s+/u;
/** A heading of another language is sure with so many words. */
const FOREIGN_WORDS = 3;
/** A heading that is none of the language of a sheet: of a list of days until which one writes, or of another language. */
export function unknownAt(lines: readonly SheetLine[], at: number, words: CasesheetWords): Heading | undefined {
  return foreignAt(lines, at, words) ?? daysAt(lines, at, words) ?? callAt(lines, at, words);
}

/** True if a line is an item behind another that asks for something by itself, as headings do: „Bitten Sie darum, dass sie freikommt;“. */
export function asksAsItem(lines: readonly SheetLine[], at: number, words: CasesheetWords): boolean {
  const { role, text } = lines[at] as SheetLine;
  return (
    role === 'item' && lines[at - 1]?.role === 'item' && !/[:：]$/u.test(text) && toldOf(text, words) !== undefined
  );
}

/** "There are two dates to write by:", and a list of days. */
function daysAt(lines: readonly SheetLine[], at: number, words: CasesheetWords): Heading | undefined {
  const [line, next] = [lines[at] as SheetLine, lines[at + 1]];
  if (areLedDays(lines, at, words)) return DAYS;
  if (next?.role !== 'item' || line.role === 'item' || !/[:：]$/u.test(line.text)) return undefined;
  if (line.text.length > LONGEST_LEAD || !areDays(lines, at + 1, words) || lines[at + 2]?.role !== 'item')
    return undefined;
  const said = folded(line.text);
  const isOfLetters = casesheetValues(languageBy(words)).some((one) => one.appeals.test(said));
  return isOfLetters ? DAYS : undefined;
}

const DAYS: Heading = { kind: 'deadline', lines: 1, said: [], rest: '', words: 1, open: false };

/** "WE WRITE BEFORE 3 MAY 2011", behind text and in a line by itself. */
function callAt(lines: readonly SheetLine[], at: number, words: CasesheetWords): Heading | undefined {
  const [before, line, next] = [lines[at - 1], lines[at] as SheetLine, lines[at + 1]];
  if (!line.gap || !next?.gap || !before || line.role === 'item' || line.text.length > LONGEST_HEAD) return undefined;
  if (!/\p{Nd}$/u.test(line.text) || !/[.!?…。؟]["”“«’»)]*$/u.test(before.text) || !isProse(before)) return undefined;
  const language = languageBy(words);
  const [own] = casesheetValues(language);
  return own && isUntil(line.text, own, language) ? CALL : undefined;
}

const CALL: Heading = { kind: 'act', lines: 1, said: [], rest: '', words: 1, open: false };

/** True if two lines or more stand together below a short one, each of which begins with a day and says before what it is: "3 October 2011: before the trial". */
function areLedDays(lines: readonly SheetLine[], at: number, words: CasesheetWords): boolean {
  const [line, first, second] = lines.slice(at, at + 3);
  if (!line || !first || !second || second.gap || !LED_DAY.test(first.text) || !LED_DAY.test(second.text)) return false;
  if (line.text.length > LONGEST_HEAD || /[.!?\p{Nd}]$/u.test(line.text)) return false;
  const language = languageBy(words);
  const untils = casesheetValues(language).map(({ until }) => until);
  const below = lines.slice(at + 1, at + 1 + MOST_DAYS);
  const gap = below.findIndex((one, nth) => nth > 0 && one.gap);
  return below.slice(0, gap === -1 ? below.length : gap).every(({ text }) => {
    const [date, other] = text.length > LONGEST_DAY ? [] : datesIn(text, { language });
    if (!date || other || date.start > MOST_BEFORE) return false;
    const [one = '', two = ''] = folded(text.slice(date.end)).match(/\p{L}+/gu) ?? [];
    return untils.some((until) => until.test(` ${one}`) || until.test(` ${one} ${two}`));
  });
}

/** Begins with a day, and a sign behind it. */
const LED_DAY = /^.{0,24}\p{Nd}\.?\s?[:：,(–—-]/u;
const LONGEST_HEAD = 60;
const MOST_BEFORE = 14;

const languageBy = (words: CasesheetWords) => Object.entries(CASESHEETS).find(([, one]) => one === words)?.[0] ?? '';

/** A heading of what to ask for in another language: sheets of some offices have what others send below their own. */
function foreignAt(lines: readonly SheetLine[], at: number, words: CasesheetWords): Heading | undefined {
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
  if (kind === 'deadline' && areDays(lines, at + count, words)) return false;
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

/** True if a list of days begins with a line: each item has one, and asks for nothing by itself. */
function areDays(lines: readonly SheetLine[], at: number, words: CasesheetWords): boolean {
  const end = lines.findIndex(({ role }, nth) => nth >= at && role !== 'item');
  const items = lines.slice(at, Math.min(end === -1 ? lines.length : end, at + MOST_DAYS));
  if (items.length === 0 || items.some(({ text }) => !/\p{Nd}/u.test(text) || text.length > LONGEST_DAY)) return false;
  const language = languageBy(words);
  return items.every(({ text }) => datesIn(text, { language }).length === 1 && !isOrder(text, words));
}

/** A list of days has no more items that are looked at, and each is no longer. */
const MOST_DAYS = 8;
const LONGEST_DAY = 200;

/** True if a text says that one asks for what stands below it, where that begins with a line: "We urge the authorities to:". */
export function leadsToRequests(text: string, next: SheetLine | undefined, words: CasesheetWords): boolean {
  const sentence = (sentencesOf(text.slice(-LONGEST_SENTENCE)).at(-1) ?? '').replace(/\s*[,，:：]$/u, '');
  const end = sentence.slice(-LONGEST_LEAD);
  const item = next && (next.role === 'item' || NUMBER.test(next.text)) ? next.text.replace(NUMBER, '') : '';
  const first = item.slice(0, 1).toLowerCase() + item.slice(1, LONGEST_LEAD);
  const asks = (said: string) => (requestsOf(said, words) ?? toldOf(said, words)) !== undefined;
  const leads = [sentence, ...[...end.matchAll(/ (?=\p{Ll})/gu)].map(({ index }) => end.slice(index + 1))];
  // An item may say what it asks for in a form of its own: "Ask them:" above "Free him."
  const firsts = item === '' ? [] : [first, words.requests.sample ?? first];
  return leads.some(
    (lead) => onlyAsks(lead, words) || JOINTS.some((joint) => firsts.some((one) => asks(`${lead}${joint}${one}`))),
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
