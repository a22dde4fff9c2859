import { type Document, isMap, isScalar, isSeq, type Node, type ParsedNode } from 'yaml';
import type { Edit, OwnComments } from './changes.ts';
import type { Path } from './yaml.ts';

// Takes an item out of a list, or a key with its value out of a map, with the lines that are theirs alone.

/** A stretch that is taken out, and the comments in it. */
interface TakenOut {
  readonly edit: Edit;
  readonly comments: OwnComments;
}

/** From where to where an entry of a list or a map stands, of a pair from its key on. */
interface Entry {
  readonly start: number;
  readonly end: number;
}

/** What has to be taken out of a text for something at a path to be gone; undefined if it is no item and no key, or shares its lines. */
export function takenOut(text: string, document: Document<ParsedNode>, path: Path): TakenOut | undefined {
  const holder = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isSeq(holder) && !isMap(holder)) return undefined;
  const entries = holder.items.map(entryOf);
  const nth = isSeq(holder)
    ? Number(path.at(-1))
    : holder.items.findIndex(({ key }) => isScalar(key) && key.value === path.at(-1));
  const entry = entries[nth];
  if (!entry || entries.some((one) => one === undefined)) return undefined;
  const all = entries as Entry[];
  if (holder.flow) return ownLines(text, entry, nth, ',') ?? between(text, all, nth);
  const taken = ownLines(text, entry, nth, isSeq(holder) ? '-' : '');
  if (!taken || all.length > 1) return taken;
  return isSeq(holder) ? emptied(text, taken) : undefined; // a map that loses its only key would be nothing
}

function entryOf(item: unknown): Entry | undefined {
  const { key, value } = item as { readonly key?: Node; readonly value?: Node | null };
  const from = key?.range ?? (item as Node).range;
  const to = key ? (value?.range ?? key.range) : (item as Node).range;
  return from && to ? { start: from[0], end: to[1] } : undefined;
}

/** Lines that belong to an entry alone, with its comments: `sign` stands before it, or, if it is a comma, behind. */
function ownLines(text: string, { start, end }: Entry, nth: number, sign: '-' | ',' | ''): TakenOut | undefined {
  const begin = sign === '-' ? dashBefore(text, start) : start;
  if (begin === undefined) return undefined;
  const first = lineStart(text, begin);
  if (text.slice(first, begin).trim() !== '') return undefined;
  const ended = text.charAt(end - 1) === '\n'; // a block ends with its line
  const lineEnd = ended ? end - 1 : endOfLine(text, end);
  const rest = ended ? '' : text.slice(end, lineEnd);
  const [, after, behind = ''] = /^(,?)\s*(#.*?)?\s*$/.exec(rest) ?? [];
  if (after === undefined || (after === ',' && sign !== ',')) return undefined;
  if (sign === ',' && /[\]}]/.test(rest.replace(/#.*/, ''))) return undefined;
  const above = nth === 0 ? [] : commentsAbove(text, first, begin - first);
  const inner = innerComment(text.slice(begin, end));
  if (inner !== '' && behind !== '') return undefined;
  return {
    edit: withoutBlankEnd(text, {
      start: first - above.reduce((sum, line) => sum + line.length, 0),
      end: Math.min(text.length, lineEnd + 1),
    }),
    comments: { above: above.map((line) => line.trim()), behind: behind || inner },
  };
}

/** The comment behind a dash or behind the sign that begins a block. */
function innerComment(item: string): string {
  return (
    /^(?:-[ \t]+)?(?:[|>][-+\d]*)?[ \t]+(#[^\r\n]*)/.exec(item)?.[1] ?? /^-[ \t]*(#[^\r\n]*)/.exec(item)?.[1] ?? ''
  );
}

/** The dash before an item, on its line or, with nothing but comments between, above it. */
function dashBefore(text: string, start: number): number | undefined {
  const before = text.slice(lineStart(text, start), start);
  const dash = /^\s*-\s+$/.test(before) ? before.indexOf('-') : -1;
  if (dash >= 0) return lineStart(text, start) + dash;
  const above = /(?:^|\n)( *)-[ \t]*(?:#[^\n]*)?\n(?:[ \t]*(?:#[^\n]*)?\n)*[ \t]*$/.exec(text.slice(0, start));
  return above ? text.indexOf('-', above.index) : undefined;
}

/** The lines of comments right above a line, as far in as that. */
function commentsAbove(text: string, first: number, indent: number): string[] {
  const lines: string[] = [];
  for (let end = first; end > 0; ) {
    const start = lineStart(text, end - 1);
    const line = text.slice(start, end);
    if (!line.startsWith(`${' '.repeat(indent)}#`)) break;
    lines.unshift(line);
    end = start;
  }
  return lines;
}

/** The same stretch; where nothing comes after it, with the empty lines above it, with which no file ends. */
function withoutBlankEnd(text: string, { start, end }: Entry): Edit {
  if (text.slice(end).trim() !== '') return { start, end, text: '' };
  const kept = text.slice(0, start).trimEnd();
  return { start: Math.min(start, Math.max(0, endOfLine(text, kept.length) + 1)), end, text: '' };
}

/** A list that loses its last item: nothing stands in brackets behind its key. */
function emptied(text: string, { edit, comments }: TakenOut): TakenOut | undefined {
  const key = text.slice(0, edit.start).trimEnd();
  if (!key.endsWith(':')) return undefined;
  const newline = text.slice(key.length, edit.start).startsWith('\r\n') ? '\r\n' : '\n';
  return { edit: { start: key.length, end: edit.end, text: ` []${newline}` }, comments };
}

/** [a, b, c] without one of them, and without one comma; not if there is a comment between. */
function between(text: string, all: readonly Entry[], nth: number): TakenOut | undefined {
  const [before, entry, after] = [all[nth - 1], all[nth], all[nth + 1]];
  if (!entry) return undefined;
  const stretch = after
    ? { start: entry.start, end: after.start }
    : { start: before?.end ?? entry.start, end: entry.end };
  const between = text.slice(stretch.start, entry.start) + text.slice(entry.end, stretch.end);
  return between.includes('#') ? undefined : { edit: { ...stretch, text: '' }, comments: { above: [], behind: '' } };
}

/** Where the line of a place begins. */
export function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** Where the line of a place ends, before its newline. */
export function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}
