import { CASE_KEYS } from '../case/read.ts';
import { withComments, withItem, withKey, withLinesAbove } from '../source/add-lines.ts';
import { applyChanges } from '../source/changes.ts';
import { readYaml, valueAt } from '../source/yaml.ts';
import type { Draft } from './draft.ts';
import type { FieldChange } from './update.ts';
import { type DraftNotes, doubtLines, entryLines, itemLines } from './write.ts';

// The text of a case with what a newer sheet says: values that change, values that come, and above those that stay what the sheet says.

/** What comments say. */
export interface UpdateNotes extends DraftNotes {
  /** Above a value that is kept: what the newer sheet says. */
  newer(change: FieldChange): string;
  /** How comments begin that tell a doubt. */
  readonly doubt: string;
}

/** The text with these changes. What cannot be put where it belongs is told above what is around it. */
export function updatedText(text: string, changes: readonly FieldChange[], draft: Draft, notes: UpdateNotes): string {
  return changes.reduce((before, one) => withChange(before, one, draft, notes), text);
}

function withChange(text: string, change: FieldChange, draft: Draft, notes: UpdateNotes): string {
  const { path, is, after } = change;
  const made =
    is === 'kept'
      ? undefined
      : is === 'changed'
        ? withText(withoutDoubts(text, path, notes.doubt), path, String(after))
        : withNew(text, change, draft, notes);
  if (made === undefined) return withComment(text, path, notes.newer(change));
  const doubts = is === 'changed' ? (notes.above.get(path.join('.')) ?? []) : [];
  return doubts.reduce((before, said) => withComment(before, path, said), made);
}

/** The text without the doubts about a value that is no more: each a comment, and the lines in which it goes on. */
function withoutDoubts(text: string, path: FieldChange['path'], doubt: string): string {
  let isDoubt = false;
  return withComments(text, path, (comments) =>
    comments.filter((line) => {
      const said = line.trimStart().slice(1);
      isDoubt = said.startsWith(` ${doubt}`) || (isDoubt && said.startsWith('   '));
      return !isDoubt;
    }),
  );
}

/** The text with another text at a path; undefined if that is not possible with all else as it was. */
function withText(text: string, path: FieldChange['path'], value: string): string | undefined {
  const done = applyChanges(text, [{ path, value }]);
  return done.applied === 1 ? done.text : undefined;
}

function withNew(
  text: string,
  { path, before, after }: FieldChange,
  draft: Draft,
  notes: DraftNotes,
): string | undefined {
  if (before === '') return typeof after === 'string' ? withText(text, path, after) : undefined;
  const at = path.join('.');
  const key = path.at(-1);
  const next =
    typeof key === 'number'
      ? withItem(text, path.slice(0, -1), (indent) => itemLines(after, at, indent, notes))
      : withKey(text, path, orderAt(path, draft), (indent) => entryLines(String(key), after, at, indent, notes));
  return next !== undefined && hasValue(next, path, after, text) ? next : undefined;
}

/** The keys among which a new one has its place. */
function orderAt(path: FieldChange['path'], draft: Draft): readonly string[] {
  if (path.length === 1) return CASE_KEYS;
  const around = valueAt(draft.case, path.slice(0, -1));
  return around !== null && typeof around === 'object' ? Object.keys(around) : [];
}

/** True if a text has a value at a path, and everything else as it was before. */
function hasValue(text: string, path: FieldChange['path'], value: unknown, before: string): boolean {
  const [now, then] = [valuesOf(text), valuesOf(before)];
  if (JSON.stringify(valueAt(now, path)) !== JSON.stringify(value)) return false;
  const holder = valueAt(now, path.slice(0, -1));
  const key = path.at(-1);
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else if (holder !== null && typeof holder === 'object') Reflect.deleteProperty(holder, String(key));
  return JSON.stringify(now) === JSON.stringify(then);
}

function valuesOf(text: string): unknown {
  return readYaml(text, '').value;
}

/** The text with a comment above the value at a path, or above the nearest thing around it that is there. */
function withComment(text: string, path: FieldChange['path'], said: string): string {
  for (let length = path.length; length > 0; length--) {
    const next = withLinesAbove(text, path.slice(0, length), (indent) => doubtLines(said, indent));
    if (next !== undefined && JSON.stringify(valuesOf(next)) === JSON.stringify(valuesOf(text))) return next;
  }
  return text;
}

/** The text with a text at a key of the case, whether it has that key or not; as it was, if that is not possible. */
export function withCaseText(text: string, key: string, value: string): string {
  const known = valueAt(valuesOf(text), [key]) !== undefined;
  const lines = (indent: number) => entryLines(key, value, key, indent, NOTHING_SAID);
  return (known ? withText(text, [key], value) : withKey(text, [key], CASE_KEYS, lines)) ?? text;
}

const NOTHING_SAID: DraftNotes = { head: [], beside: () => undefined, above: new Map() };
