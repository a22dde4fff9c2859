import type { Section, SectionKind } from './sections.ts';
import type { SheetLine } from './sheet.ts';

// Lists of what to ask for below a heading of something else: "Urgent Action letter:" above a list, "What you can do" above points.

/** Below headings of these a list may stand, if the sheet has no model letter. */
const LISTED: readonly SectionKind[] = ['letter', 'act', 'summary', 'target'];

/** Sections with what a sheet without a model letter asks for in one of its own; a heading of a letter without one is a call to act. */
export function withList(sections: readonly Section[]): Section[] {
  if (sections.some(({ letter }) => letter)) return [...sections];
  const isAsked = sections.some(({ kind, lines }) => kind === 'demands' && lines.length > 0);
  const found = isAsked ? -1 : sections.findIndex((one) => LISTED.includes(one.kind) && listAt(one) !== -1);
  return sections.flatMap((one, nth): Section[] => {
    const kind = one.kind === 'letter' ? 'act' : one.kind;
    if (nth !== found) return [{ ...one, kind }];
    const at = listAt(one);
    const lead = one.lines[at - 1];
    const list: Section = { kind: 'demands', ...(lead ? { heading: lead } : {}), lines: one.lines.slice(at) };
    return [{ ...one, kind, lines: one.lines.slice(0, Math.max(0, at - 1)) }, list];
  });
}

/** Where a list begins to which a colon leads; -1 if none does, or if its items are numbers or addresses to write to. */
function listAt({ kind, heading, lines }: Section): number {
  const leads = (line: SheetLine | undefined) =>
    line !== undefined && line.role !== 'item' && /[:：]$/u.test(line.text);
  const at = lines.findIndex(({ role }, nth) => role === 'item' && leads(nth === 0 ? heading : lines[nth - 1]));
  const items = at === -1 ? [] : lines.slice(at).filter(({ role }) => role === 'item');
  const isAddress = ({ text }: SheetLine) =>
    /\S@\S|https?:|\d.*,.*,/u.test(text) || (kind === 'target' && !/^\p{Ll}/u.test(text));
  return items.length > 0 && !items.some(isAddress) ? at : -1;
}
