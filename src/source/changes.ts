import { type Document, isScalar, isSeq, type Node, type ParsedNode, parse, parseDocument } from 'yaml';
import { addedTo } from './add-values.ts';
import { commentsOf } from './comments.ts';
import { takenOut } from './take-out.ts';
import { waysToWrite } from './write-value.ts';
import type { Path } from './yaml.ts';

// Changes of values in a YAML text that leave everything else as it is, byte for byte.

/** A text to be set at a path, or, without one, something to be taken out: an item of a list, or a key with its value. */
export interface YamlChange {
  readonly path: Path;
  readonly value?: string;
  /** Where what is taken away goes: into lists, which are made where there are none. A comment of an item that is taken out goes too. */
  readonly moved?: readonly MovedValues[];
  /** True if the comments of what is taken out go with it. Without that, and if nothing is moved, what has a comment stays. */
  readonly withComments?: boolean;
}

/** Texts that are added to a list. */
export interface MovedValues {
  readonly path: Path;
  readonly values: readonly string[];
}

/** A stretch of a text, in UTF-16 units, and what takes its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with a stretch of it replaced. */
export function edited(text: string, { start, end, text: instead }: Edit): string {
  return text.slice(0, start) + instead + text.slice(end);
}

/**
 * The text with these changes, everything else as it was. Paths are those of the text as it is given. What would not have come out as
 * asked is left out; `applied` says how many were made.
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

function applyOne(text: string, change: YamlChange): string | undefined {
  const wanted = parseDocument(text);
  const { path, value } = change;
  const moved = (change.moved ?? []).flatMap((one) => lackedBy(wanted, one));
  const before = wanted.getIn(path, true);
  if (value === undefined) wanted.deleteIn(path);
  else if (isScalar(before)) wanted.setIn(path, around(before.value, value));
  else return undefined;
  for (const one of moved) addIn(wanted, one);
  for (const { text: next, comments } of taken(text, { ...change, moved })) {
    const whole = moved.reduce<string | undefined>(
      (sofar, one, nth) => sofar && addedTo(sofar, one, nth === 0 ? comments : NO_COMMENTS),
      next,
    );
    if (whole !== undefined && isSame(whole, wanted) && keepsComments(text, whole, change)) return whole;
  }
  return undefined;
}

/** Comments of something that is taken out: lines above it, and one behind it; with their sign. */
export interface OwnComments {
  readonly above: readonly string[];
  readonly behind: string;
}

const NO_COMMENTS: OwnComments = { above: [], behind: '' };

/** The text without what a change takes away, in the best way first. */
function* taken(
  text: string,
  { path, value, moved = [], withComments = false }: YamlChange,
): Generator<{ readonly text: string; readonly comments: OwnComments }> {
  const document = parseDocument<ParsedNode>(text);
  if (value !== undefined) {
    const node = document.getIn(path, true);
    if (!isScalar(node)) return;
    const edits = waysToWrite(text, node, around(node.value, value));
    for (const edit of edits) yield { text: edited(text, edit), comments: NO_COMMENTS };
    return;
  }
  const { edit, comments = NO_COMMENTS } = takenOut(text, document, path) ?? {};
  const hasComments = comments.above.length > 0 || comments.behind !== '';
  if (!edit || (hasComments && !withComments && moved.length === 0)) return;
  yield { text: edited(text, edit), comments: moved.length > 0 ? comments : NO_COMMENTS };
}

/** A value with the white space that was around the old one: whoever made it never saw that. */
function around(old: unknown, value: string): string {
  if (typeof old !== 'string' || old.trim() === '' || old.trim() === old) return value;
  const start = old.length - old.trimStart().length;
  return old.slice(0, start) + value.trim() + old.slice(old.trimEnd().length);
}

/** The values that a list does not have yet: two lines may have had the same. */
function lackedBy(document: Document, { path, values }: MovedValues): MovedValues[] {
  const there = document.getIn(path, true);
  const known = isSeq(there) ? there.items.map((one) => (isScalar(one) ? one.value : one)) : [];
  const lacked = [...new Set(values)].filter((one) => !known.includes(one));
  return lacked.length > 0 ? [{ path, values: lacked }] : [];
}

function addIn(document: Document, { path, values }: MovedValues): void {
  const there = document.getIn(path, true);
  if (!isSeq(there)) document.setIn(path, document.createNode(values));
  else for (const one of values) there.add(document.createNode(one));
}

/** True if a text is YAML and has the values of a document. */
export function isSame(text: string, document: Document): boolean {
  try {
    return JSON.stringify(parse(text) ?? {}) === JSON.stringify(document.toJS() ?? {});
  } catch {
    return false;
  }
}

/** True if no comment is gone but those that may go, and none has come. */
function keepsComments(before: string, after: string, { withComments = false }: YamlChange): boolean {
  const words = (text: string) => commentsOf(text).map((one) => one.words);
  const [old, now] = [words(before).sort(), words(after).sort()];
  return withComments ? now.every((one) => old.includes(one)) : old.join('\n') === now.join('\n');
}
