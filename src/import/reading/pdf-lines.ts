import type { LineRole } from '../sheet.ts';
import { most as furthest } from './extent.ts';
import { linesInOrder, type PdfLine } from './pdf-columns.ts';
import type { PdfPage } from './pdf-file.ts';
import { fragmentsOf } from './pdf-fragments.ts';
import { type PageParts, partedPages } from './pdf-repeated.ts';
import { letterWidth, setIn, typedLines } from './pdf-typed.ts';
import { withPipedRows } from './piped-rows.ts';
import type { RawLine } from './sheet-lines.ts';
import { withoutColumns } from './text-columns.ts';

// The lines of a PDF as a casesheet's: in the order of reading, headers first and footers last, and where paragraphs end.

/** A heading is set so much larger than most of the text. */
const HEADING = 1.14;

/** Lines so much further apart than usual have a gap between them. */
const WIDE = 1.2;

/** Lines in the same size are this far apart, in sizes of the font, if nothing tells it. */
const LEADING = 1.22;

/** The lines of pages. */
export function linesOfPages(pages: readonly PdfPage[]): RawLine[] {
  const width = letterWidth(pages);
  const found = pages.map(({ runs, height }) => {
    const fragments = fragmentsOf(runs);
    return { height, lines: width === undefined ? linesInOrder(fragments) : typedLines(fragments, width) };
  });
  const parts = partedPages(found);
  const measure = measureOf(parts);
  const numbered = parts.map((part, nth) => ({ ...part, page: nth + 1 }));
  return [
    ...numbered.flatMap(({ header, page }) => asTold(header, 'header', page)),
    ...(width === undefined ? bodyLines(numbered, measure) : typedBody(numbered, measure, width)),
    ...numbered.flatMap(({ footer, page }) => asTold(footer, 'footer', page)),
  ];
}

/** The same of pages in letters of one width, with columns and tables told as in a text. */
function typedBody(parts: readonly Numbered[], measure: Measure, width: number): RawLine[] {
  const lines = bodyLines(
    parts.map((part) => ({ ...part, body: setIn(part.body, width) })),
    measure,
  );
  const parted = lines.flatMap((line) => (line.gap ? [{ text: '' }, line] : [line]));
  const told = withoutColumns(withPipedRows(parted));
  return told.flatMap((line, nth) =>
    line.text === '' ? [] : [{ ...line, gap: nth === 0 || told[nth - 1]?.text === '' }],
  );
}

type Numbered = PageParts & { readonly page: number };

function asTold(lines: readonly PdfLine[], role: LineRole, page: number): RawLine[] {
  return lines.map(({ text }) => ({ text, role, page, gap: true, ends: true }));
}

/** What is usual in a document. */
interface Measure extends Untagged {
  /** Its tags say where paragraphs end. */
  readonly tagged: boolean;
}

interface Untagged {
  /** The size of most of the text. */
  readonly size: number;
  /** How far a line is from the next, in sizes of the font. */
  readonly leading: number;
  /** How far text reaches to the right. */
  readonly edge: number;
}

function measureOf(parts: readonly PageParts[]): Measure {
  const letters = new Map<number, number>();
  const leadings = new Map<number, number>();
  const lines = parts.flatMap(({ body }) => body);
  for (const [nth, line] of lines.entries()) {
    count(letters, Math.round(line.size * 2) / 2, line);
    const leading = leadingOf(line, lines[nth + 1]);
    if (leading !== undefined) count(leadings, leading, line);
  }
  const edge = furthest(
    lines.map(({ right }) => right),
    0,
  );
  const size = most(letters) ?? 0;
  const measure = { size, leading: most(leadings) ?? LEADING, edge };
  return { ...measure, tagged: areTagsTrue(lines, measure) };
}

function count(counts: Map<number, number>, value: number, { text }: PdfLine): void {
  counts.set(value, (counts.get(value) ?? 0) + text.length);
}

/** How far a line in the same size stands below one, in sizes of the font; undefined if it is no line of the same text. */
function leadingOf(line: PdfLine, next: PdfLine | undefined): number | undefined {
  if (next === undefined || next.apart || Math.abs(next.size - line.size) > 0.3) return undefined;
  const leading = Math.round(((next.y - line.y) / line.size) * 20) / 20;
  return leading > 0.8 && leading < 2.2 ? leading : undefined;
}

/** True if lines that run on to the next are tagged as parts of one paragraph: some programs tag every line as one. */
function areTagsTrue(lines: readonly PdfLine[], measure: Untagged): boolean {
  let runOn = 0;
  let together = 0;
  for (const [nth, line] of lines.entries()) {
    const next = lines[nth + 1];
    if (next === undefined || line.tag === undefined || isShort(line, next, measure) || next.y < line.y) continue;
    runOn += 1;
    if (next.tag?.block === line.tag.block) together += 1;
  }
  return together * 3 > runOn * 2;
}

function most(counts: ReadonlyMap<number, number>): number | undefined {
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0];
}

function bodyLines(parts: readonly Numbered[], measure: Measure): RawLine[] {
  const all = parts.flatMap(({ body, page }) => body.map((line) => ({ line, page })));
  return all.map(({ line, page }, nth) => {
    const before = all[nth - 1];
    const next = all[nth + 1];
    return {
      text: line.text,
      page,
      role: roleOf(line, before?.line, measure),
      gap: before === undefined || isGap(before, { line, page }, measure),
      ends: next === undefined || isEnd({ line, page }, next, measure),
    };
  });
}

interface Placed {
  readonly line: PdfLine;
  readonly page: number;
}

function isGap(before: Placed, now: Placed, measure: Measure): boolean {
  if (now.line.apart) return true;
  if (before.page !== now.page)
    return isEnd(before, now, measure) || /[.:!?\u2026\u3002]["\u201d\u00bb')]?$/.test(before.line.text);
  const apart = now.line.y - before.line.y;
  if (apart < 0) return false; // the text of a column goes on at the top of the next
  const { size } = now.line;
  const below = Math.max(0, before.line.size - size) * 0.3;
  return apart > size * Math.max(measure.leading, 1) * WIDE + below + 0.5;
}

function roleOf(line: PdfLine, before: PdfLine | undefined, measure: Measure): LineRole {
  if (line.size >= measure.size * HEADING || line.tag?.role === 'heading') return 'heading';
  const isFirst = before?.tag?.block !== line.tag?.block;
  return line.tag?.role === 'item' && isFirst && measure.tagged ? 'item' : 'text';
}

function isEnd({ line, page }: Placed, next: Placed, measure: Measure): boolean {
  if (next.line.apart && page === next.page) return true;
  if (Math.abs(next.line.size - line.size) > line.size * 0.1) return true;
  if (measure.tagged && page === next.page && line.tag && line.tag.block !== next.line.tag?.block) return true;
  return isShort(line, next.line, measure);
}

/** True if the next line's first word would have had room in this one, so the break was meant. */
function isShort(line: PdfLine, next: PdfLine, measure: Untagged): boolean {
  const text = next.text.trimStart();
  const word = /^\S+/.exec(text)?.[0] ?? '';
  const width = (next.right - next.left) * (word.length / text.length);
  return line.right + width + line.size * 0.8 < Math.min(line.edge, measure.edge);
}
