import type { DraftProblem } from '../draft.ts';
import type { Judged } from '../evidence.ts';
import type { SheetLine } from '../sheet.ts';
import { type Use, usesOf } from './rest.ts';
import type { PlaceSign } from './sign-kinds.ts';

// What the line of a value shows of it, and what stands round it.

/** From so many letters on a line may have been cut because the page was too narrow. */
const WIDE = 55;
/** A line of which more is in no value was not read. */
const UNREAD = 0.5;
const MOST = 3;
/** Doubts so many lines away are near. */
const NEAR = 2;
/** A value that is long is looked at so far. */
const FAR = 8;
/** So many letters tell whether a value stands at an end of its line. */
const ENDS = 4;

/** The lines of a sheet, and what became of them. */
export interface Places {
  readonly lines: readonly SheetLine[];
  /** By the number of a line, which it is from 0. */
  readonly at: ReadonlyMap<number, number>;
  readonly uses: ReadonlyMap<number, Use>;
  /** By the path of a value the line in which it ends, counted from 0. */
  readonly ends: ReadonlyMap<string, number>;
  /** By the number of a line from 0, how many doubts there are about what stands in it. */
  readonly doubts: ReadonlyMap<number, number>;
  readonly from: Judged['draft']['from'];
  /** The numbers of lines that are headings. */
  readonly headings: ReadonlySet<number>;
}

/** The lines of the sheet of a draft, with the doubts about it. */
export function placesOf({ draft, lines, sections }: Judged, problems: readonly DraftProblem[]): Places {
  const uses = usesOf(draft, lines);
  const at = new Map<number, number>();
  const ends = new Map<string, number>();
  lines.forEach(({ line }, nth) => {
    if (at.has(line)) return;
    at.set(line, nth);
    for (const path of uses.get(line)?.ended ?? []) ends.set(path, nth);
  });
  const doubts = new Map<number, number>();
  for (const { path, finding, from } of problems) {
    const nth = at.get((from ?? draft.from[path])?.line ?? -1);
    if (nth !== undefined && finding.severity !== 'note') doubts.set(nth, (doubts.get(nth) ?? 0) + 1);
  }
  const headings = new Set(sections.flatMap(({ heading }) => (heading ? [heading.line] : [])));
  return { lines, at, uses, ends, doubts, from: draft.from, headings };
}

/** What the place of a value shows; of a whole target without a text, what stands round its first line. */
export function placeSigns(path: string, text: string, places: Places): PlaceSign[] {
  const { lines, at, uses, ends, from } = places;
  const nth = at.get((from[path] ?? from[path.replace(/\.\d+$/u, '')])?.line ?? -1);
  const line = nth === undefined ? undefined : lines[nth];
  if (nth === undefined || !line) return ['placeless'];
  const end = Math.max(nth, ends.get(path) ?? nth);
  return [
    fitOf(text, line.text, end > nth),
    `left-${Math.min(MOST, uses.get(line.line)?.left ?? 0)}`,
    ...signsBefore(text, line, lines[nth - 1], places),
    ...signsBehind(text, lines[end] ?? line, lines[end + 1], places),
    ...(nth === end ? commaSigns(text, line) : []),
    `near-${Math.min(MOST, nearBy(nth, end, places))}`,
  ];
}

function signsBefore(text: string, line: SheetLine, before: SheetLine | undefined, places: Places): PlaceSign[] {
  const signs: PlaceSign[] = [];
  if (!before || line.gap) return signs;
  if (isLost(before, places)) signs.push(/[:：]$/u.test(before.text) ? 'label-unread' : 'last-unread');
  if (isCut(before) && line.text.startsWith(text.slice(0, ENDS))) signs.push('cut-begin');
  return signs;
}

function signsBehind(text: string, line: SheetLine, next: SheetLine | undefined, places: Places): PlaceSign[] {
  const signs: PlaceSign[] = [];
  if (!next || next.gap) return signs;
  if (isLost(next, places)) signs.push('next-unread');
  if (isCut(line) && text !== line.text && line.text.endsWith(text.slice(-ENDS))) signs.push('cut-end');
  return signs;
}

/** Whether a value is parted by a comma from what stands before or behind it. */
function commaSigns(text: string, { text: line }: SheetLine): PlaceSign[] {
  const start = text === '' ? -1 : line.indexOf(text);
  const signs: PlaceSign[] = [];
  if (start >= 0 && line.charAt(start + text.length) === ',') signs.push('comma-behind');
  if (start > 1 && line.charAt(start - 2) === ',') signs.push('comma-before');
  return signs;
}

const bare = (text: string) => text.replace(/[\s.,;:()[\]*]+$/u, '').replace(/^[\s(*[]+/u, '');

/** What of its line a value is. */
function fitOf(text: string, line: string, isLonger: boolean): PlaceSign {
  if (isLonger) return 'over';
  const start = line.indexOf(text);
  if (start < 0) return 'unlike';
  const isFirst = start <= 1;
  const isLast = start + text.length >= bare(line).length;
  if (isFirst && isLast) return 'whole';
  return isFirst ? 'head' : isLast ? 'tail' : 'amid';
}

/** True for a line most of whose words no value has. */
export const isUnread = ({ line }: SheetLine, uses: ReadonlyMap<number, Use>) => {
  const use = uses.get(line);
  return use !== undefined && use.words > 0 && use.left / use.words > UNREAD;
};

/** True for a long line of several things, with no sign at its end that it is over. */
const isCut = ({ text }: SheetLine) => text.length >= WIDE && text.includes(',') && !/[.,;:!?)]$/u.test(text);

/** True for a line that is no heading, and in no value. */
const isLost = (one: SheetLine, { uses, headings }: Places) => !headings.has(one.line) && isUnread(one, uses);

function nearBy(start: number, end: number, { doubts }: Places): number {
  let count = 0;
  for (let nth = start - NEAR; nth <= Math.min(end, start + FAR) + NEAR; nth += 1) count += doubts.get(nth) ?? 0;
  return count;
}

/** In how many other lines the last word of a name stands. */
export function saidSign(name: string, { lines }: Places): `said-${number}` {
  const word = name.slice(name.lastIndexOf(' ') + 1);
  const count = lines.reduce((all, { text }) => all + (text.includes(word) ? 1 : 0), 0);
  return `said-${Math.min(MOST, Math.max(0, count - 1))}`;
}

/** By its slug, how many lines of the paragraphs in which the values of a target stand are in no value. */
export function lostSigns({ lines, at, from, ...places }: Places): ReadonlyMap<string, `lost-${number}`> {
  const spans = new Map<string, { first: number; last: number }>();
  for (const [path, { line }] of Object.entries(from)) {
    const [, slug] = /^targets\.([^.]+)\./u.exec(path) ?? [];
    const nth = at.get(line);
    if (slug === undefined || nth === undefined) continue;
    const { first, last } = spans.get(slug) ?? { first: nth, last: nth };
    spans.set(slug, { first: Math.min(first, nth), last: Math.max(last, nth) });
  }
  const counts = paragraphsOf(lines, (one) => isLost(one, { lines, at, from, ...places }) && !/[:：]$/u.test(one.text));
  const signs = [...spans].map(([slug, { first, last }]) => {
    const lost = (counts[last]?.upTo ?? 0) - (counts[first]?.before ?? 0);
    return [slug, `lost-${Math.min(MOST, lost)}`] as const;
  });
  return new Map(signs);
}

/** For each line, how many lines are lost before its paragraph, and up to the end of that. */
function paragraphsOf(lines: readonly SheetLine[], isLostLine: (line: SheetLine) => boolean) {
  const starts = lines.flatMap(({ gap }, nth) => (nth === 0 || gap ? [nth] : []));
  let before = 0;
  return starts.flatMap((start, nth) => {
    const own = lines.slice(start, starts[nth + 1] ?? lines.length);
    const counts = { before, upTo: before + own.filter(isLostLine).length };
    before = counts.upTo;
    return own.map(() => counts);
  });
}

/** What stands in its line behind the name of a person: how many words behind a comma, and whether they begin with a small letter. */
export function behindSigns(path: string, name: string, { lines, at, from }: Places): PlaceSign[] {
  const line = lines[at.get(from[path]?.line ?? -1) ?? -1]?.text ?? '';
  const start = line.indexOf(name);
  const rest = start < 0 ? '' : line.slice(start + name.length);
  if (!rest.startsWith(', ')) return [];
  const words = rest.split(/[ ,]+/u).filter((word) => word !== '' && !/^\d/u.test(word));
  const first = words[0]?.charAt(0) ?? '';
  const isSmall = first !== first.toUpperCase();
  return [`behind-${Math.min(MOST, words.length)}`, ...(isSmall ? (['small-behind'] as const) : [])];
}
