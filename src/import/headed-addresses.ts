import { endOfAddresses, endsWithCountry, isEmbassy, kindBy } from './address-sections.ts';
import type { Section, SectionKind } from './section.ts';
import type { SheetLine } from './sheet.ts';

// Addresses below a heading that nobody knows, within what stands above it: "Where to send it", behind a list or a letter.

/** What such a heading may stand in: those to whom one writes are named behind it. */
const WITHIN: readonly SectionKind[] = [
  'act',
  'demands',
  'letter',
  'language',
  'deadline',
  'name',
  'previous',
  'other',
];
/** So many of them are looked for in one section. */
const MOST = 12;
const LONGEST = 60;
const MOST_WORDS = 7;
/** An address below a line that is only likely a heading has at least so many lines. */
const LEAST = 3;
/** So many lines of a block are looked at. */
const LONGEST_BLOCK = 40;

/** Sections with addresses below headings that nobody knows in ones of their own. */
export function withHeadedAddresses(sections: readonly Section[]): Section[] {
  return sections.flatMap((one, nth) => (WITHIN.includes(one.kind) ? parted(one, sections.slice(0, nth)) : [one]));
}

function parted(one: Section, before: readonly Section[]): Section[] {
  const done: Section[] = [];
  let rest = one;
  for (let count = 0; count < MOST; count++) {
    const at = startIn(rest, count > 0);
    if (at === -1) break;
    const above = { ...rest, lines: rest.lines.slice(0, at) };
    const found = addressesAt(rest.lines, at, [...before, ...done]);
    done.push(...(at > 0 || rest.heading ? [above] : []), found);
    const lines = rest.lines.slice(at + (found.heading ? 1 : 0) + found.lines.length);
    rest = { kind: kindOfRest(one.kind, lines), lines };
  }
  return rest.lines.length > 0 || done.length === 0 ? [...done, rest] : done;
}

/** The addresses that begin with a line, below it if it is a heading. */
function addressesAt(lines: readonly SheetLine[], at: number, before: readonly Section[]): Section {
  const heading = isHeaded(lines, at) ? lines[at] : undefined;
  const below = lines.slice(heading ? at + 1 : at);
  const isLater = before.some(({ kind }) => kind === 'target');
  const said = heading ? kindBy(heading.text, isLater) : 'target';
  const kind = said === 'target' && isLater && isEmbassy(below[0]) ? 'copies' : said; // "For their knowledge"
  return { kind, ...(heading ? { heading } : {}), lines: below.slice(0, endOfAddresses(below)) };
}

/** What stands behind addresses: what is asked of one of them, if a list does. */
function kindOfRest(kind: SectionKind, [lead, item]: readonly SheetLine[]): SectionKind {
  if (item?.role === 'item' && /[:：]$/u.test(lead?.text ?? '')) return 'demands';
  return kind === 'letter' ? 'other' : kind;
}

/** Where such a heading stands, or, behind addresses and what is asked of one of them, another address; -1 if nowhere. */
function startIn({ lines, letter }: Section, isOpen: boolean): number {
  const first = letter ? (letter.closing ?? letter.body) : 0;
  return lines.findIndex((line, at) => {
    if (at < first) return false;
    return isHeaded(lines, at) || (isOpen && line.gap && lines[at - 1]?.role === 'item' && isBlockStart(lines, at));
  });
}

/** True if a line by itself, that is neither a sentence nor a part of an address, has addresses below it. */
function isHeaded(lines: readonly SheetLine[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  if (!line || !next || !line.gap || line.role === 'item' || line.text.length > LONGEST) return false;
  if (/[\d@,.;!]|[:：]\s*\S/u.test(line.text) || line.text.split(' ').length > MOST_WORDS) return false;
  return (line.role === 'heading' || next.gap) && isBlockStart(lines, at + 1);
}

/** True if a block that is an address, by its country or how it is reached, begins with a line. */
function isBlockStart(lines: readonly SheetLine[], at: number): boolean {
  let end = at + 1;
  while (end < lines.length && end - at < LONGEST_BLOCK && lines[end]?.gap === false) end++;
  const block = lines.slice(at, end);
  const count = endOfAddresses(block);
  const isPlaced = block.slice(0, count).some(({ text }) => endsWithCountry(text));
  return isPlaced && (count >= LEAST || block.some(({ text }) => text.split(',').length >= LEAST));
}
