import type { CasesheetWords } from '../languages/casesheet-words.ts';
import { endOfAddresses } from './address-sections.ts';
import { leadsToRequests } from './list-headings.ts';
import { isOrder } from './requests.ts';
import type { Section, SectionKind } from './sections.ts';
import type { SheetLine } from './sheet.ts';

// Lists of what to ask for below a heading of something else: "Urgent Action letter:" above a list, "What you can do" above points.

/** Below headings of these a list may stand, if the sheet has no model letter. */
const LISTED: readonly SectionKind[] = ['letter', 'act', 'summary', 'target'];

/** Sections with what a sheet without a model letter asks for in one of its own; a heading of a letter without one is a call to act. */
export function withList(sections: readonly Section[], words: CasesheetWords): Section[] {
  if (sections.some(({ letter }) => letter)) return [...sections];
  const isAsked = sections.some(({ kind, lines }) => kind === 'demands' && lines.length > 0);
  const found = isAsked ? -1 : sections.findIndex((one) => LISTED.includes(one.kind) && listAt(one, words) !== -1);
  return sections.flatMap((one, nth): Section[] => {
    const kind = one.kind === 'letter' ? 'act' : one.kind;
    if (nth !== found) return [{ ...one, kind }];
    const at = listAt(one, words);
    const lead = one.lines[at - 1];
    const list: Section = { kind: 'demands', ...(lead ? { heading: lead } : {}), lines: one.lines.slice(at) };
    return [{ ...one, kind, lines: one.lines.slice(0, Math.max(0, at - 1)) }, list];
  });
}

/** Where a list begins to which a colon leads, or what asks; -1 if none does, or if its items are numbers or addresses to write to. */
function listAt({ kind, heading, lines }: Section, words: CasesheetWords): number {
  const leads = (line: SheetLine | undefined, item: SheetLine) =>
    line !== undefined &&
    line.role !== 'item' &&
    (/[:：]$/u.test(line.text) || leadsToRequests(line.text, item, words));
  const at = lines.findIndex((line, nth) => line.role === 'item' && leads(nth === 0 ? heading : lines[nth - 1], line));
  const items = at === -1 ? [] : lines.slice(at).filter(({ role }) => role === 'item');
  const isBehind = kind === 'target' && isBehindAddress(lines.slice(0, at));
  const isAddress = ({ text }: SheetLine) =>
    /\S@\S|https?:|\d.*,.*,/u.test(text) ||
    (kind === 'target' && !/^\p{Ll}/u.test(text) && !(isBehind && isAsked(text, words)));
  return items.length > 0 && !items.some(isAddress) ? at : -1;
}

/** An item behind an address that asks has a word of text in it. */
const isAsked = (text: string, words: CasesheetWords) =>
  isOrder(text, words) || (!/\d{3}/u.test(text) && / \p{Ll}{3,} /u.test(text));

/** True if lines have an address in them: what reaches somebody, or a block of four lines. */
function isBehindAddress(lines: readonly SheetLine[]): boolean {
  return lines.filter(({ role }) => role !== 'item').length > LEAST_OF_ADDRESS && endOfAddresses(lines) > 0;
}

/** An address and what leads to a list have more lines. */
const LEAST_OF_ADDRESS = 4;
