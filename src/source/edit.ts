import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type ParsedNode,
  parse,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Path } from './yaml.ts';

// Changes to YAML texts that leave comments and layout as they are.

/** A YAML text with one value set. */
export function setInYaml(text: string, path: Path, value: unknown): string {
  const document = parseDocument(text);
  document.setIn(path, document.createNode(value));
  return writtenAnew(document, text);
}

/**
 * A YAML text without the key at a path, and without a map that had nothing else in it. Comments above and below stay, and so
 * does the layout, unless the key stands between braces.
 */
export function removeFromYaml(text: string, path: Path): string {
  const document = parseDocument<ParsedNode>(text);
  let gone = path;
  while (gone.length > 1 && mapAt(document, gone.slice(0, -1))?.items.length === 1) gone = gone.slice(0, -1);
  const lines = linesOfKey(text, document, gone);
  document.deleteIn(gone);
  const next = lines && text.slice(0, lines.start) + text.slice(lines.end);
  return next !== undefined && isSame(next, document) ? next : writtenAnew(document, text);
}

/** A document as text, whose lines end as those of the text that it was. */
function writtenAnew(document: Document, before: string): string {
  const text = document.toString({ lineWidth: 0 });
  return before.includes('\r\n') ? text.replace(/\r?\n/g, '\r\n') : text;
}

function mapAt(document: Document, path: Path): YAMLMap<ParsedNode, ParsedNode | null> | undefined {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  return isMap<ParsedNode, ParsedNode | null>(node) ? node : undefined;
}

/** The lines of a key and its value; none if it shares them. */
function linesOfKey(text: string, document: Document, path: Path): Edit | undefined {
  const map = mapAt(document, path.slice(0, -1));
  const pair = map?.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
  const [from, to] = [pair?.key.range?.[0], (pair?.value ?? pair?.key)?.range?.[1]];
  if (map?.flow || from === undefined || to === undefined) return undefined;
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const closed = text.charAt(to - 1) === '\n';
  const ends = closed ? to - 1 : text.indexOf('\n', to);
  return text.slice(start, from).trim() === ''
    ? { start, end: ends === -1 ? text.length : ends + 1, text: '' }
    : undefined;
}

/** A text to be set at a path, or, without one, an item of a list to be taken out. */
export interface YamlChange {
  readonly path: Path;
  readonly value?: string;
}

/** A stretch of the text and what takes its place. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The text with these changes, everything else as it was, byte for byte. Paths are those of the text as it is given. What
 * would not have come out as asked is left out.
 */
export function applyChanges(text: string, changes: readonly YamlChange[]): { text: string; applied: number } {
  const document = parseDocument(text);
  const at = ({ path }: YamlChange) => (document.getIn(path, true) as Node | undefined)?.range?.[0] ?? -1;
  const backwards = changes.filter((one) => at(one) >= 0).sort((a, b) => at(b) - at(a)); // so that no path moves
  let changed = text;
  let applied = 0;
  for (const one of backwards) {
    const next = applyOne(changed, one);
    if (next === undefined) continue;
    changed = next;
    applied++;
  }
  return { text: changed, applied };
}

function applyOne(text: string, { path, value }: YamlChange): string | undefined {
  const document = parseDocument(text);
  const node = document.getIn(path, true) as ParsedNode | undefined;
  const edit = value === undefined ? removal(text, document, path) : node && replacement(text, node, value);
  if (!edit) return undefined;
  const next = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  if (value === undefined) document.deleteIn(path);
  else document.setIn(path, value);
  return isSame(next, document) ? next : undefined;
}

/** True if a text is YAML and has the values of a document. */
function isSame(text: string, document: Document): boolean {
  try {
    return JSON.stringify(parse(text) ?? {}) === JSON.stringify(document.toJS() ?? {});
  } catch {
    return false;
  }
}

function replacement(text: string, node: ParsedNode, value: string): Edit | undefined {
  if (!isScalar(node) || !node.range) return undefined;
  const [start, end] = node.range;
  const old = text.slice(start, end);
  const newline = /\r?\n$/.exec(old)?.[0] ?? ''; // a block ends with its line
  return { start, end, text: written(value, old.charAt(0)) + newline };
}

/** A value in the quotes that the old one had; without any, if it needs none anywhere. */
function written(value: string, quote: string): string {
  if (quote === "'" && !value.includes('\n')) return `'${value.replaceAll("'", "''")}'`;
  const plain = quote !== '"' && quote !== '>' && quote !== '|' && !value.includes('\n');
  return plain && isPlain(value) ? value : JSON.stringify(value);
}

function isPlain(value: string): boolean {
  try {
    return parse(`[${value}]`)?.[0] === value && parse(`a: ${value}`)?.a === value;
  } catch {
    return false;
  }
}

function removal(text: string, document: Document, path: Path): Edit | undefined {
  const list = document.getIn(path.slice(0, -1), true) as YAMLSeq<ParsedNode> | undefined;
  const index = path.at(-1);
  if (!isSeq(list) || typeof index !== 'number') return undefined;
  const item = list.items[index] as ParsedNode | undefined;
  if (!item?.range) return undefined;
  return list.flow ? fromFlow(list, index) : fromBlock(text, list, item);
}

/** [a, b, c] without one of them, and without one comma. */
function fromFlow({ items }: YAMLSeq<ParsedNode>, index: number): Edit | undefined {
  const [before, item, after] = [items[index - 1]?.range, items[index]?.range, items[index + 1]?.range];
  if (!item) return undefined;
  if (after) return { start: item[0], end: after[0], text: '' };
  return { start: before ? before[1] : item[0], end: item[1], text: '' };
}

/** The lines of an item, with the comment at the end; of the last one there is, a list of none stays. */
function fromBlock(text: string, { items }: YAMLSeq<ParsedNode>, { range }: ParsedNode): Edit | undefined {
  if (!range) return undefined;
  const from = text.lastIndexOf('\n', range[0] - 1) + 1;
  if (!/^\s*-\s+$/.test(text.slice(from, range[0]))) return undefined;
  const closed = text.charAt(range[1] - 1) === '\n';
  const ends = closed ? range[1] - 1 : text.indexOf('\n', range[1]);
  const end = ends === -1 ? text.length : ends + 1;
  if (items.length > 1) return { start: from, end, text: '' };
  const newline = text.slice(0, from).endsWith('\r\n') ? '\r\n' : '\n';
  const key = text.slice(0, from).trimEnd();
  return key.endsWith(':') ? { start: key.length, end, text: ` []${newline}` } : undefined;
}
