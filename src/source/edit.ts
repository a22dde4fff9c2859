import { type Document, isMap, isScalar, type ParsedNode, parseDocument, type YAMLMap } from 'yaml';
import { type Edit, isSame } from './changes.ts';
import type { Path } from './yaml.ts';

// Keys of a YAML text that are set or taken out, with comments and layout as they are.

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
