import { isMap, isScalar, isSeq, type Node, type ParsedNode, parseDocument } from 'yaml';
import { endOfLine, lineStart } from './take-out.ts';
import type { Path } from './yaml.ts';

// Lines that are put into a YAML text: a key with its value, an item of a list, a comment. Everything else stays as it was, byte for byte.

/** What makes the lines, that far in. */
export type LinesAt = (indent: number) => readonly string[];

/**
 * The text with a key below the last of the keys that stand before it in `order`, or below the first key there is. Undefined if its map
 * is not there, or is written between braces.
 */
export function withKey(text: string, path: Path, order: readonly string[], lines: LinesAt): string | undefined {
  const map = nodeAt(text, path.slice(0, -1));
  if (!isMap<ParsedNode, ParsedNode | null>(map) || map.flow) return undefined;
  const rank = order.indexOf(String(path.at(-1)));
  const isBefore = (key: unknown) => rank !== -1 && order.indexOf(String(key)) < rank && order.includes(String(key));
  const keyed = map.items.filter(({ key }) => isScalar(key));
  const [first] = keyed;
  const after =
    rank === -1 ? keyed.at(-1) : (keyed.findLast(({ key }) => isScalar(key) && isBefore(key.value)) ?? first);
  const [start, end] = [first?.key.range?.[0], (after?.value ?? after?.key)?.range?.[1]];
  if (start === undefined || end === undefined) return undefined;
  return below(text, end, lines(start - lineStart(text, start)));
}

/** The text with one more item at the end of a list; undefined if there is none, or it is written between brackets. */
export function withItem(text: string, path: Path, lines: LinesAt): string | undefined {
  const list = nodeAt(text, path);
  if (!isSeq<ParsedNode>(list) || list.flow || !list.range) return undefined;
  const end = list.items.at(-1)?.range?.[1];
  const start = list.range[0];
  return end === undefined ? undefined : below(text, end, lines(start - lineStart(text, start)));
}

/** The text with lines above the one in which the key or the item at a path begins; undefined if it has no line of its own. */
export function withLinesAbove(text: string, path: Path, lines: LinesAt): string | undefined {
  const place = lineOf(text, path);
  return place && text.slice(0, place.start) + joined(lines(place.indent), text) + text.slice(place.start);
}

/** The text with other comments right above the key or the item at a path; as it was if that has no line of its own. */
export function withComments(text: string, path: Path, of: (comments: readonly string[]) => readonly string[]): string {
  const place = lineOf(text, path);
  if (!place) return text;
  const before = text.slice(0, place.start).split(/(?<=\n)/);
  const first = before.findLastIndex((line) => !/^\s*#/.test(line)) + 1;
  return [...before.slice(0, first), ...of(before.slice(first))].join('') + text.slice(place.start);
}

/** Where the line begins that has the key or the item at a path, and how far it is indented; undefined if others are in that line. */
function lineOf(text: string, path: Path): { readonly start: number; readonly indent: number } | undefined {
  const holder = nodeAt(text, path.slice(0, -1));
  const step = path.at(-1);
  const key = isMap<ParsedNode>(holder)
    ? holder.items.find((pair) => isScalar(pair.key) && pair.key.value === step)?.key
    : isSeq<ParsedNode>(holder)
      ? holder.items[Number(step)]
      : undefined;
  const at = key?.range?.[0];
  if (at === undefined || (holder as { flow?: boolean }).flow) return undefined;
  const start = lineStart(text, at);
  const before = text.slice(start, at);
  if (!/^ *(?:- +)?$/.test(before)) return undefined;
  return { start, indent: before.includes('-') ? before.indexOf('-') : before.length };
}

function nodeAt(text: string, path: Path): unknown {
  const document = parseDocument<ParsedNode>(text);
  return path.length === 0 ? document.contents : (document.getIn(path, true) as Node | undefined);
}

/** Lines below the one in which something ends, above the empty lines that follow it. */
function below(text: string, end: number, lines: readonly string[]): string {
  const line = endOfLine(text, text.slice(0, end).trimEnd().length);
  const isLast = line === text.length;
  const at = isLast ? line : line + 1;
  return text.slice(0, at) + (isLast ? newlineOf(text) : '') + joined(lines, text) + text.slice(at);
}

function joined(lines: readonly string[], text: string): string {
  return lines.map((line) => line + newlineOf(text)).join('');
}

function newlineOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
