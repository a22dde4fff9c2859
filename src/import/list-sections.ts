import type { CasesheetWords } from '../languages/casesheet-words.ts';
import { endOfAddresses } from './address-sections.ts';
import { leadsToRequests } from './list-headings.ts';
import { asksByForm, asksNothing, isOrder, requestsOf, toldOf } from './requests.ts';
import type { Section, SectionKind } from './section.ts';
import type { SheetLine } from './sheet.ts';

// Lists of what to ask for below a heading of something else: "Urgent Action letter:" above a list, "What you can do" above points.

/** Below headings of these a list may stand, if the sheet has no model letter. */
const LISTED: readonly SectionKind[] = ['letter', 'act', 'summary', 'target'];

/** Sections with what a sheet without a model letter asks for in one of its own; a heading of a letter without one is a call to act. */
export function withList(all: readonly Section[], words: CasesheetWords): Section[] {
  if (all.some(({ letter }) => letter)) return [...all];
  const sections = all.flatMap(withoutDays);
  const isAsked = sections.some(({ kind, lines }) => kind === 'demands' && endOfAddresses(lines) < lines.length);
  const found = isAsked ? -1 : sections.findIndex((one) => LISTED.includes(one.kind) && listAt(one, words) !== -1);
  if (!isAsked && found === -1) return withAsking(sections, words);
  return sections.flatMap((one, nth): Section[] => {
    const kind = calledFor(one.kind);
    if (nth !== found) return [{ ...one, kind }];
    const at = listAt(one, words);
    const lead = one.lines[at - 1];
    const list: Section = { kind: 'demands', ...(lead ? { heading: lead } : {}), lines: one.lines.slice(at) };
    return [{ ...one, kind, lines: one.lines.slice(0, Math.max(0, at - 1)) }, list];
  });
}

/** A heading of a letter without one is a call to act. */
const calledFor = (kind: SectionKind): SectionKind => (kind === 'letter' ? 'act' : kind);

/** Sections with the items that all ask by their first words in one of their own, though nothing leads to them. */
function withAsking(sections: readonly Section[], words: CasesheetWords): Section[] {
  const spans = sections.map((one) => (ASKING.includes(one.kind) ? askingIn(one.lines, words) : undefined));
  const found = spans.findIndex((span) => span !== undefined);
  return sections.flatMap((one, nth): Section[] => {
    const kind = calledFor(one.kind);
    const span = nth === found ? spans[nth] : undefined;
    if (!span) return [{ ...one, kind }];
    const [from, to] = span;
    const rest = one.lines.slice(to);
    // "Please send letters or cards" leads to the list, and stands in no address.
    const before = one.lines.slice(0, kind === 'target' ? Math.max(0, from - 1) : from);
    return [
      { ...one, kind, lines: before },
      { kind: 'demands', lines: one.lines.slice(from, to) },
      ...(rest.length > 0 ? [{ kind: kind === 'target' ? kind : 'other', lines: rest } as const] : []),
    ];
  });
}

/** Below headings of these, items that ask are what the sheet asks for. */
const ASKING: readonly SectionKind[] = ['letter', 'act', 'summary', 'language', 'deadline', 'target', 'other'];
/** The number of an item. */
const NUMBER = /^\(?(?:\d{1,2}|[a-h]|[ivx]{1,4})[.)]\s+(?=\p{L})/u;
/** So many items that ask are a list. */
const LEAST_ITEMS = 2;

/** Where the items stand that ask, two or more with none between them that does not; undefined if some do not. */
function askingIn(all: readonly SheetLine[], words: CasesheetWords): readonly [number, number] | undefined {
  const lines = all.map(bulleted);
  const isItem = ({ role, text }: SheetLine) => role === 'item' || NUMBER.test(text);
  const from = lines.findIndex(isItem);
  if (from === -1) return undefined;
  const behind = lines.findIndex((line, nth) => nth > from && line.gap && !isItem(line));
  const to = behind === -1 ? lines.length : behind;
  const items = lines.slice(from, to).filter(isItem);
  const asks = ({ text }: SheetLine) => {
    const said = text.replace(NUMBER, '');
    return (requestsOf(said, words) ?? toldOf(said, words)) !== undefined || asksNothing(said, words);
  };
  const count = items.filter(({ text }) => !asksNothing(text.replace(NUMBER, ''), words)).length;
  return count >= LEAST_ITEMS && items.every(asks) ? [from, to] : undefined;
}

/** Where a list begins to which a colon leads, or what asks; -1 if none does, or if its items are numbers or addresses to write to. */
function listAt({ kind, heading, lines: all }: Section, words: CasesheetWords): number {
  const lines = all.map(bulleted).map((line, nth, some): SheetLine => {
    if (!isFirstNumbered(some, nth, nth === 0 ? heading : some[nth - 1], words)) return line;
    return { ...line, role: 'item', text: line.text.replace(FIRST_NUMBER, '') };
  });
  const leads = (line: SheetLine | undefined, item: SheetLine) =>
    line !== undefined &&
    line.role !== 'item' &&
    (/[:：]$/u.test(line.text) || leadsToRequests(leadOf(lines, line), item, words));
  const at = lines.findIndex((line, nth) => line.role === 'item' && leads(nth === 0 ? heading : lines[nth - 1], line));
  const items = at === -1 ? [] : lines.slice(at).filter(({ role }) => role === 'item');
  const isBehind = kind === 'target' && isBehindAddress(lines.slice(0, at));
  const lead = at === 0 ? heading : lines[at - 1];
  const isLed = lead !== undefined && leadsToRequests(leadOf(lines, lead), items[0], words);
  const isAddress = ({ text }: SheetLine) =>
    /\S@\S|https?:|\d.*,.*,/u.test(text) ||
    (kind === 'target' && !isLed && !/^\p{Ll}/u.test(text) && !(isBehind && isAsked(text, words)));
  return items.length > 0 && !items.some(isAddress) && !items.every(isDay) ? at : -1;
}

/** A summary without the list of days at its end, and what leads to it. */
function withoutDays(one: Section): Section[] {
  const { kind, lines } = one;
  const first = kind === 'summary' ? lines.findIndex(({ role }) => role === 'item') : -1;
  const lead = lines[first - 1];
  if (!lead || !/[:：]$/u.test(lead.text) || !lines.slice(first).every((line) => line.role === 'item' && isDay(line)))
    return [one];
  return [
    { ...one, lines: lines.slice(0, first - 1) },
    { kind: 'deadline', heading: lead, lines: lines.slice(first) },
  ];
}

/** A line with the bullet of an item, right below one of text, as an item. */
function bulleted(line: SheetLine): SheetLine {
  const [bullet] = (line.role === 'text' && /^[-–—•*·]\s+(?=\p{L})/u.exec(line.text)) || [];
  return bullet === undefined ? line : { ...line, role: 'item', text: line.text.slice(bullet.length) };
}

/** A line with those above it of the same paragraph, as what leads to a list may stand on several. */
function leadOf(lines: readonly SheetLine[], line: SheetLine): string {
  const at = lines.indexOf(line);
  let first = at;
  while (first > 0 && at - first < LEAD_LINES && !lines[first]?.gap && lines[first - 1]?.role === 'text') first--;
  return at === -1
    ? line.text
    : lines
        .slice(first, at + 1)
        .map(({ text }) => text)
        .join(' ');
}

const LEAD_LINES = 3;

/** The number of a first item. */
const FIRST_NUMBER = /^\(?(?:1|a|i)[.)]\s+(?=\p{L})/u;

/** True if a line has the number of a first item, below one that says that one asks for what follows, or leads to items that all ask by their form. */
function isFirstNumbered(
  lines: readonly SheetLine[],
  at: number,
  above: SheetLine | undefined,
  words: CasesheetWords,
): boolean {
  const line = lines[at] as SheetLine;
  if (line.role !== 'text' || !above || !FIRST_NUMBER.test(line.text)) return false;
  const item: SheetLine = { ...line, role: 'item', text: line.text.replace(FIRST_NUMBER, '') };
  if (leadsToRequests(leadOf(lines, above), item, words)) return true;
  const end = lines.findIndex(({ gap }, nth) => nth > at && gap);
  const items = lines.slice(at, end === -1 ? undefined : end).filter(({ text }) => NUMBER.test(text));
  const asks = ({ text }: SheetLine) => asksByForm(text.replace(NUMBER, ''), words);
  return /[:：]$/u.test(above.text) && items.length >= LEAST_ITEMS && items.every(asks);
}

/** "before the trial opens: by 3 October 2011": an item that comes to a day. */
const isDay = ({ text }: SheetLine) =>
  /[:：–—].*\p{Nd}{4}\.?$|\p{Nd}{1,2}[./]\p{Nd}{1,2}[./]\p{Nd}{2,4}\.?$/u.test(text);

/** An item behind an address that asks has a word of text in it. */
const isAsked = (text: string, words: CasesheetWords) =>
  isOrder(text, words) || (!/\d{3}/u.test(text) && / \p{Ll}{3,} /u.test(text));

/** True if lines have an address in them: what reaches somebody, or a block of four lines. */
function isBehindAddress(lines: readonly SheetLine[]): boolean {
  return lines.filter(({ role }) => role !== 'item').length > LEAST_OF_ADDRESS && endOfAddresses(lines) > 0;
}

/** An address and what leads to a list have more lines. */
const LEAST_OF_ADDRESS = 4;
