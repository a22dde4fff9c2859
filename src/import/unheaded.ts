import type { CasesheetWords } from '../languages/casesheet-words.ts';
import { casesheetWords } from '../languages/casesheets.ts';
import { endOfAddresses, endsWithCountry, isEmbassy, kindBy } from './address-sections.ts';
import { leadsToRequests, listAt } from './list-headings.ts';
import type { Section, SectionKind } from './section.ts';
import { isProse, leadAtEnd } from './shapes.ts';
import type { SheetLine } from './sheet.ts';

// Addresses and requests within what is told of the case, where no heading of them is known: appeals of others than who sends Urgent Actions.

/** Where they stand then. */
const STORIES: readonly SectionKind[] = ['summary', 'additional-information', 'demands'];
/** Behind what these say, those to whom one writes may stand without a heading, above something else. */
const CALLS: readonly SectionKind[] = ['act', 'deadline', 'language', 'other'];
/** A line above addresses that is their heading has at most so many characters. */
const LONGEST_HEADING = 80;
/** An address has at least so many lines. */
const LEAST_LINES = 3;
/** What leads to a list has at most so many lines. */
const LEAD_LINES = 4;

/** Lines with no blank one between them, from the line `from` to the line `to`. */
interface Block {
  readonly from: number;
  readonly to: number;
}

type Kinds = readonly (SectionKind | undefined)[];

/** Sections with those to whom one writes, and what one asks for, in sections of their own, if the sheet has none of either. */
export function withUnheaded(sections: readonly Section[], language: string): Section[] {
  const has = (...kinds: readonly SectionKind[]) =>
    sections.some(({ kind, lines }) => kinds.includes(kind) && lines.length > 0);
  // Those who get a copy are not the only ones to write to, and seldom is an embassy: the others stand before them.
  const isCopied = ({ kind, lines }: Section) => kind === 'copies' && lines.length > 0;
  const isOfEmbassy = ({ kind, lines }: Section) => kind === 'target' && isEmbassy(lines[0]);
  const written = sections.filter(({ kind, lines }) => WRITTEN.includes(kind) && lines.length > 0);
  const behind = sections.findIndex((one) => isCopied(one) || isOfEmbassy(one));
  const wants = { target: written.every(isOfEmbassy), list: !has('demands', 'letter') };
  if (!wants.target && !wants.list) return [...sections];
  const parts = sections.map((one, nth) => {
    const isCall = CALLS.includes(one.kind);
    if (!isCall && !STORIES.includes(one.kind)) return [one];
    const isBefore = behind === -1 || (nth < behind && (one.kind !== 'demands' || written.length > 0));
    return parted(one, { list: wants.list && !isCall, target: wants.target && isBefore }, language);
  });
  const first = parts.findIndex((some) => some.some(({ kind }) => kind === 'target'));
  return parts.flatMap((some, nth) =>
    wants.target && nth > first && first < behind
      ? some.map((one) => (isOfEmbassy(one) ? { ...one, kind: 'copies' } : one))
      : some,
  );
}

const WRITTEN: readonly SectionKind[] = ['target', 'additional-targets'];

interface Wants {
  readonly target: boolean;
  readonly list: boolean;
}

function parted(one: Section, wants: Wants, language: string): Section[] {
  const { lines } = one;
  const words = casesheetWords(language);
  const starts = lines.flatMap((line, at) => (at === 0 || line.gap ? [at] : []));
  const blocks = starts.map((from, nth): Block => ({ from, to: starts[nth + 1] ?? lines.length }));
  const kinds = blocks.map(({ from, to }): SectionKind | undefined => {
    if (wants.target && isAddress(lines.slice(from, to))) return 'target';
    const isLed = from > 0 && /[:：]$/u.test(lines[from - 1]?.text ?? '');
    const item = lines[from]?.role === 'item' ? from : from + 1;
    const leads = item === from ? isLed : item < to && /[:：]$/u.test(lines[from]?.text ?? '');
    return wants.list && words && leads && asksFrom(lines, item, words) ? 'demands' : undefined;
  });
  const first = kinds.findIndex((kind) => kind !== undefined);
  return first < 1 ? [one] : [...partsOf(one, blocks, kinds, first)];
}

/** True if a list of requests begins with a line: its items ask, or what leads to them does. */
function asksFrom(lines: readonly SheetLine[], at: number, words: CasesheetWords): boolean {
  if (listAt(lines, at, words)) return true;
  const lead = leadAtEnd(lines.slice(Math.max(0, at - LEAD_LINES), at));
  return lines[at]?.role === 'item' && leadsToRequests(lead.map(({ text }) => text).join(' '), lines[at], words);
}

/** The part of a story above the first block that is none, and the parts from there on. */
function partsOf(one: Section, blocks: readonly Block[], kinds: Kinds, first: number): Section[] {
  const { lines } = one;
  const done: Section[] = [];
  let taken = 0;
  for (let nth = first; nth < blocks.length; nth++) {
    if (kinds[nth] === undefined) continue;
    const { from } = blocks[nth] as Block;
    const above = headingAbove(lines, blocks, nth, kinds);
    const before = lines.slice(taken, above ?? from);
    if (before.length > 0) done.push(done.length === 0 ? { ...one, lines: before } : { kind: 'other', lines: before });
    const end = lastOf(lines, blocks, kinds, nth);
    taken = (blocks[end] as Block).to;
    const [kind, heading] = [kinds[nth] as SectionKind, headingOf(lines, above, from)];
    const isLater = done.some((part) => part.kind === 'target');
    const said = kind === 'target' && heading ? kindBy(heading.text, isLater) : kind;
    done.push(...partOf(said, lines.slice(from, taken), heading));
    nth = end;
  }
  return taken < lines.length ? [...done, { kind: 'other', lines: lines.slice(taken) }] : done;
}

/** The lines above a block that are its heading, as one. */
function headingOf(lines: readonly SheetLine[], above: number | undefined, from: number): SheetLine | undefined {
  const line = lines[above ?? -1];
  const whole = lines.slice(above, from).map(({ text }) => text);
  return line && { ...line, text: whole.join(' ') };
}

/** The last of the blocks that are of one kind. */
function lastOf(lines: readonly SheetLine[], blocks: readonly Block[], kinds: Kinds, nth: number): number {
  const isMore = ({ from }: Block, at: number) =>
    kinds[at] === kinds[nth] || (kinds[nth] === 'demands' && lines[from]?.role === 'item');
  const end = blocks.findIndex((block, at) => at > nth && !isMore(block, at));
  return end === -1 ? blocks.length - 1 : end - 1;
}

/** Addresses, or a list, whose heading may be the first of its lines; it may say in which languages one writes as well. */
function partOf(kind: SectionKind, lines: readonly SheetLine[], above: SheetLine | undefined): Section[] {
  const [first] = lines;
  const isLed = above === undefined && kind === 'demands' && first?.role !== 'item';
  const heading = isLed ? first : above;
  const part: Section = { kind, ...(heading ? { heading } : {}), lines: isLed ? lines.slice(1) : lines };
  return heading && kind === 'demands'
    ? [{ kind: 'language', heading, lines: [{ ...heading, gap: false }] }, part]
    : [part];
}

/** Where the heading above a block stands: a line by itself that is no sentence, or leads to what is below with a colon. */
function headingAbove(
  lines: readonly SheetLine[],
  blocks: readonly Block[],
  nth: number,
  kinds: Kinds,
): number | undefined {
  const before = blocks[nth - 1];
  if (!before || kinds[nth - 1] !== undefined) return undefined;
  const last = lines[before.to - 1] as SheetLine;
  if (/[:：]$/u.test(last.text)) return before.from;
  const isOne = before.to - before.from === 1 && last.text.length <= LONGEST_HEADING;
  return isOne && !isProse(last) && !/[.!?;,]$/u.test(last.text) ? before.from : undefined;
}

/** True if all lines of a block are an address. */
function isAddress(block: readonly SheetLine[]): boolean {
  return block.length >= LEAST_LINES && (endOfAddresses(block) === block.length || isOfCountry(block));
}

/** With a country, lines that are neither sentences nor of a list: an address without a number, "Sample Square, s/n". */
function isOfCountry(block: readonly SheetLine[]): boolean {
  const isLine = (line: SheetLine) => line.role === 'text' && !/[.!?:：;]$/u.test(line.text) && !isProse(line);
  return block.length > LEAST_LINES && block.some(({ text }) => endsWithCountry(text)) && block.every(isLine);
}
