import type { HeadingKind } from '../languages/casesheet-words.ts';
import { ADDRESSED } from './heading-lines.ts';
import type { Heading } from './headings.ts';
import { isCapitals } from './headings.ts';
import type { Section, SectionKind } from './section.ts';
import { isProse } from './shapes.ts';
import type { SheetLine } from './sheet.ts';
import { hasStory } from './story-start.ts';

// Lines at the borders of the parts of a sheet.

type Headings = readonly (Heading | undefined)[];

/** Where a list of requests may begin without a heading. */
export const BEFORE_DEMANDS: readonly (HeadingKind | 'head')[] = ['head', 'summary', 'act', 'letter', 'other'];

/** What goes on from the line of a number is shorter. */
const SHORTEST_REST = 40;

/** Numbers and days of the sheet that go on in the next line: "Date: 14", "October 2019". */
export function moreOf(
  kind: SectionKind,
  lines: readonly SheetLine[],
  headings: Headings,
  at: number,
): readonly SheetLine[] {
  const [before, line] = [lines[at - 1], lines[at]];
  const isMore = kind === 'number' && line && before && !line.gap && !before.ends && line.text.length < SHORTEST_REST;
  return isMore && /\d/u.test(line.text) && !headings[at] ? [line] : [];
}

/** What goes on behind a section of one line: what was open before it, but no list of names that are told already. */
export function kindBehind(open: SectionKind, line: SheetLine | undefined): SectionKind {
  return open === 'name' && line?.gap === true ? 'other' : open;
}

/** Where a sentence ends that a heading begins: "Also send copies to diplomatic representatives accredited to / your country." */
export function endOfSentence(lines: readonly SheetLine[], headings: Headings, from: number): number {
  const goesOn = (at: number) => {
    const [before, line] = [lines[at - 1], lines[at]];
    return line && before && !line.gap && !/[.:：]$/u.test(before.text) && /^\p{Ll}/u.test(line.text);
  };
  let end = from;
  while (goesOn(end) && !headings[end]) end++;
  return end;
}

/** A heading that nobody knows has at most so many words. */
const MOST_WORDS = 7;
/** So many lines below it are looked at. */
const MOST_LINES = 14;
/** What the case is about is told before it, in so many characters. */
const LEAST_TOLD = 60;
/** So many lines above it are looked at. */
const MOST_TOLD = 40;
/** The sign or number of an item. */
export const BULLET: RegExp = /^(?:[-–—*•·▪►➢]|\(?\d{1,2}[.)]|[a-z]\))\s/u;

/** True if a line is a heading that nobody knows, behind the text of a front, and what readers shall do stands below it: a list, or a line that leads to what follows. */
export function asksBelow(
  lines: readonly SheetLine[],
  headings: Headings,
  at: number,
  told: readonly SheetLine[],
): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  if (!line || !next || !isHeadingLike(line, next) || !hasTold(told)) return false;
  // "What can you do?", and what readers are asked right below it.
  if (/[?？؟]$/u.test(line.text) && CALLS.includes(headings[at + 1]?.kind ?? 'other')) return true;
  for (let below = at + 1; below < Math.min(lines.length, at + MOST_LINES) && !headings[below]; below++) {
    const { text, role } = lines[below] as SheetLine;
    if (role === 'item' || BULLET.test(text) || /[:：]$/u.test(text)) return true;
    // "Fax: +1 555 0100": below capitals stand those who are written to.
    if (isCapitals(line.text) && text.length < SHORTEST_REST * 2 && REACHED.test(text)) return true;
  }
  return false;
}

const REACHED = /^\p{L}[\p{L}. -]{1,14}\s?[:：]\s*(?:\+?\d[\d\s()/-]{5,}|\S+@\S+)$/u;
const CALLS: readonly HeadingKind[] = ['act', 'demands', 'target', 'letter'];

function isHeadingLike({ text, role, gap }: SheetLine, next: SheetLine): boolean {
  if (!gap || /[.,;\d@"”»]$|:\s/u.test(text) || text.split(' ').length > MOST_WORDS) return false;
  return role === 'heading' || (role === 'text' && (isCapitals(text) || (next.gap && /^[¿\p{Lu}]/u.test(text))));
}

/** True if lines end with a paragraph of text. */
function hasTold(lines: readonly SheetLine[]): boolean {
  const last = lines.at(-1);
  if (last === undefined || !/[.!?。؟]["”“«’»)]*$/u.test(last.text)) return false;
  return lines.slice(-MOST_TOLD).some((line) => line.text.length >= LEAST_TOLD && isProse(line));
}

/** What stands behind a heading in its own line, the last of which is `last`. */
export function firstBelow({ kind, rest }: Heading, last: SheetLine): readonly SheetLine[] {
  return rest === '' || kind === 'act' || /[:：]$/u.test(rest) ? [] : [{ ...last, text: rest, gap: false }];
}

/**
 * The names below a heading of a front that has no story yet, behind which that goes on; none below the heading of the story itself,
 * "Description of the situation", and what a page offers above it: "Share this page". Undefined if the heading is another.
 */
export function withinFront(
  heading: Heading,
  kind: SectionKind,
  front: readonly SheetLine[],
  lines: readonly SheetLine[],
  headings: Headings,
  at: number,
): readonly SheetLine[] | undefined {
  if (!IN_FRONT.includes(kind) || heading.open || heading.rest !== '' || hasStory(front)) return undefined;
  const from = at + heading.lines;
  if (kind !== 'name') return lines[from]?.gap ? [] : undefined;
  const names = listInFront(lines, headings, from);
  return names.length > 0 ? names : undefined;
}

const IN_FRONT: readonly SectionKind[] = ['summary', 'name', 'other'];

/** A heading without what stands behind it in its line: what is said there of an official is not said of all. */
export function withoutRest(heading: SheetLine, { kind, rest }: Pick<Heading, 'kind' | 'rest'>): SheetLine {
  const said = heading.text.endsWith(rest) ? heading.text.slice(0, -rest.length).trimEnd() : '';
  const isBehind = ADDRESSED.includes(kind) && rest.length > SHORTEST_REST && /[:：]$/u.test(said);
  return isBehind ? { ...heading, text: said } : heading;
}

/** Sections of what a heading says within itself. */
export function saidIn({ kind, lines, said, open, rest }: Heading, all: readonly SheetLine[], at: number): Section[] {
  const heading = withoutRest(all[at] as SheetLine, { kind, rest });
  const whole = all
    .slice(at, at + lines)
    .map((line) => line.text)
    .join(' ');
  const asks = (open || /[:：]$/u.test(rest)) && kind === 'demands' && said.length === 0;
  // "WRITE IN" / "good French, English": the heading takes the next line too.
  const isWrapped = open && kind === 'language' && lines > 1;
  const asked = asks || isWrapped ? [{ kind: 'language', text: whole } as const] : [];
  const last = said.at(-1);
  // "in English or your own / language:": what is said last goes on in the lines that the heading takes besides.
  const further =
    last && lines > 1 && open && whole.includes(last.text) ? whole.slice(whole.indexOf(last.text)) : undefined;
  return [...said, ...asked].map((one) => {
    const text = one === last && further ? further.replace(/\s*[:：]$/u, '') : one.text;
    return { kind: one.kind, heading, lines: [{ ...heading, text, gap: false }] };
  });
}

/** The lines of a list of names in a front: up to a gap, behind which text stands below no other heading. */
function listInFront(lines: readonly SheetLine[], headings: Headings, from: number): readonly SheetLine[] {
  const end = lines.findIndex((line, at) => at > from && (line.gap || headings[at] !== undefined));
  if (end === -1 || headings[from] || headings[end]) return [];
  const next = headings.findIndex((heading, at) => at > end && heading !== undefined && heading.kind !== 'summary');
  const below = lines.slice(end, next === -1 ? lines.length : next);
  return hasStory(below.slice(0, MOST_BELOW)) ? lines.slice(from, end) : [];
}

/** So many lines below a list are looked at. */
const MOST_BELOW = 60;
