import { isMap, isScalar, isSeq, type Node, type ParsedNode, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { type Edit, edited, type MovedValues, type OwnComments } from './changes.ts';
import { endOfLine, lineStart } from './take-out.ts';
import { isPlain } from './write-value.ts';

// Adds texts to a list of a map, or the list itself, in the way in which that map is written.

type Items = YAMLMap<ParsedNode, ParsedNode | null>;

/** How far in a dash stands from the key of its list where the map has no other list. */
const STEP = 2;

/** The text with values added to a list; undefined if there is something else in its place, or no room for the comments. */
export function addedTo(text: string, { path, values }: MovedValues, comments: OwnComments): string | undefined {
  const map = parseDocument<ParsedNode>(text).getIn(path.slice(0, -1), true);
  const key = path.at(-1);
  if (!isMap<ParsedNode, ParsedNode | null>(map) || map.items.length === 0 || typeof key !== 'string') return undefined;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const words = values.map(written);
  const hasComments = comments.above.length > 0 || comments.behind !== '';
  const there = map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
  const edit = there ? appended(text, there.value, words, comments, newline) : created(text, map, key, words, comments);
  if (!edit || (hasComments && !edit.text.includes('#'))) return undefined;
  return edited(text, { ...edit, text: edit.text.replaceAll(/\r?\n/g, newline) });
}

function written(value: string): string {
  return /^\p{L}/u.test(value) && isPlain(value) ? value : JSON.stringify(value);
}

function appended(
  text: string,
  list: ParsedNode | null,
  words: readonly string[],
  comments: OwnComments,
  newline: string,
): Edit | undefined {
  if (!isSeq(list) || !list.range) return undefined;
  const last = (list as YAMLSeq<Node>).items.at(-1);
  if (list.flow) {
    const at = last?.range?.[1] ?? list.range[0] + 1;
    return { start: at, end: at, text: (last ? ', ' : '') + words.join(', ') };
  }
  const at = list.range[0];
  return last?.range ? lines(text, last.range[1], items(words, columnOf(text, at), comments), newline) : undefined;
}

/** A key with its list, after the last one of a map. */
function created(
  text: string,
  map: Items,
  key: string,
  words: readonly string[],
  comments: OwnComments,
): Edit | undefined {
  const last = map.items.at(-1);
  const [end, first] = [(last?.value ?? last?.key)?.range?.[1], map.items[0]?.key.range?.[0]];
  if (end === undefined || first === undefined) return undefined;
  const inBrackets = `${key}: [${words.join(', ')}]`;
  if (map.flow) return { start: end, end, text: `, ${inBrackets}` };
  const column = columnOf(text, first);
  const lists = map.items.flatMap((pair) =>
    isSeq(pair.value) && pair.value.range ? [{ ...pair, list: pair.value }] : [],
  );
  const block = lists.find(({ list }) => !list.flow);
  const isShort = lists.length > 0 && !block && comments.above.length === 0 && inBrackets.length + column <= 80;
  const step = block ? columnOf(text, block.list.range[0]) - columnOf(text, block.key.range[0]) : STEP;
  const said = isShort
    ? [`${' '.repeat(column)}${inBrackets}${comments.behind && `  ${comments.behind}`}`]
    : [`${' '.repeat(column)}${key}:`, ...items(words, column + step, comments)];
  return lines(text, end, said, '\n');
}

function items(words: readonly string[], column: number, { above, behind }: OwnComments): string[] {
  const indent = ' '.repeat(column);
  const listed = words.map((word, nth) => `${indent}- ${word}${nth === 0 && behind ? `  ${behind}` : ''}`);
  return [...above.map((comment) => indent + comment), ...listed];
}

/** Lines below the one in which something ends, above the empty lines that follow it. */
function lines(text: string, end: number, said: readonly string[], newline: string): Edit {
  const kept = text.slice(0, end).trimEnd().length;
  const line = endOfLine(text, kept);
  const isLast = line === text.length;
  const at = isLast ? line : line + 1;
  return { start: at, end: at, text: `${isLast ? newline : ''}${said.join(newline)}${newline}` };
}

function columnOf(text: string, at: number): number {
  return at - lineStart(text, at);
}
