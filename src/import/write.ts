import { CASE_KEYS } from '../case/read.ts';
import { visibleLine } from '../problem/visible.ts';
import { writeText } from '../source/write-text.ts';
import type { DraftCase } from './draft.ts';

// The draft of a case as a YAML file: every value with the line of the sheet that it is from, every doubt above the value it is about.

/** What is said of values in comments; without any, the draft has its values alone. */
export interface DraftNotes {
  /** Lines above everything. */
  readonly head: readonly string[];
  /** What stands behind the value at a path, or the key of a list or map: where it is from. */
  beside(path: string): string | undefined;
  /** What stands above it, each in lines of its own: what is doubtful. Paths that the draft has no value at are asked for, too. */
  readonly above: ReadonlyMap<string, readonly string[]>;
}

/** A draft as text, and for each of its lines the path of the value that it belongs to ('' for none). */
export interface WrittenDraft {
  readonly text: string;
  readonly paths: readonly string[];
}

/** Columns of a comment that is broken into lines. */
const WIDTH = 100;
/** Columns of one level. */
const STEP = 2;
/** Lists of codes, which stand in one line. */
const IN_ONE_LINE = ['languages', 'for'];
/** Parts of a case before which a line is left empty. */
const PARTS = ['people', 'group', 'languages', 'targets', 'letter', 'background'];

/** What a draft without comments has of them. */
const NO_NOTES: DraftNotes = { head: [], beside: () => undefined, above: new Map() };

/** The text of a draft, keys in the order in which they are given, those of the case in the order of its schema. */
export function writeDraft(content: DraftCase, notes: DraftNotes = NO_NOTES): WrittenDraft {
  const writer = new DraftWriter(notes, content);
  writer.write(content);
  return { text: writer.lines.map((line) => `${line}\n`).join(''), paths: writer.paths };
}

/** Lines of one key with its value, so far in; `at` is its path. */
export function entryLines(key: string, value: unknown, at: string, indent: number, notes: DraftNotes): string[] {
  const writer = new DraftWriter(notes, {});
  writer.entry(key, value as Value, at, indent);
  return writer.lines;
}

/** Lines of one item of a list that is a map or a text. */
export function itemLines(value: unknown, at: string, indent: number, notes: DraftNotes): string[] {
  const writer = new DraftWriter(notes, {});
  writer.listed(value as Value, at, indent);
  return writer.lines;
}

/** Lines of a comment that says something doubtful, so far in. */
export function doubtLines(said: string, indent: number): string[] {
  return commentLines(said, WIDTH - indent).map((line) => ' '.repeat(indent) + line);
}

type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value };

class DraftWriter {
  readonly lines: string[] = [];
  readonly paths: string[] = [];
  private readonly notes: DraftNotes;
  /** Doubts by the map in which they are told, as its own or as those of keys that it does not have. */
  private readonly lacking = new Map<string, string[]>();

  constructor(notes: DraftNotes, content: DraftCase) {
    this.notes = notes;
    for (const path of notes.above.keys()) {
      const around = nearestMap(content as unknown as Value, path);
      if (around !== undefined) this.lacking.set(around, [...(this.lacking.get(around) ?? []), path]);
    }
  }

  write(content: DraftCase): void {
    for (const line of this.notes.head) this.line(line === '' ? '#' : `# ${visibleLine(line)}`, '');
    const values = content as unknown as Readonly<Record<string, Value>>;
    const lacking = this.lacking.get('') ?? [];
    for (const key of CASE_KEYS) {
      const value = values[key];
      const absent = lacking.filter((path) => path === key);
      if (PARTS.includes(key) && (value !== undefined || absent.length > 0)) this.line('', '');
      if (value !== undefined) this.entry(key, value, key, 0);
      for (const path of absent) this.doubts(path, 0);
    }
    for (const path of lacking.filter((one) => !(CASE_KEYS as readonly string[]).includes(one))) this.doubts(path, 0);
  }

  /** A key with its value. */
  entry(key: string, value: Value, path: string, indent: number): void {
    this.doubts(path, indent);
    this.put(`${' '.repeat(indent)}${keyText(key)}:`, value, path, indent + STEP, IN_ONE_LINE.includes(key));
  }

  /** A value behind what begins its line: a key with its colon, or a dash. */
  private put(start: string, value: Value, path: string, indent: number, inOneLine = false): void {
    if (typeof value === 'string') {
      const { head, below } = writeText(value, start.length + 1, indent);
      this.line(`${start} ${head}${this.comment(path)}`, path);
      for (const line of below) this.line(line, path);
    } else if (!isList(value) && typeof value === 'object') this.map(start, value, path, indent);
    else if (!isList(value)) this.line(`${start} ${value}${this.comment(path)}`, path);
    else if (value.length === 0 || inOneLine) this.line(`${start} ${flow(value)}${this.comment(path)}`, path);
    else this.list(start, value, path, indent);
  }

  private list(start: string, values: readonly Value[], path: string, indent: number): void {
    this.line(start + this.comment(path), path);
    for (const [nth, value] of values.entries()) this.listed(value, `${path}.${nth}`, indent);
  }

  /** An item of a list. */
  listed(value: Value, path: string, indent: number): void {
    const margin = ' '.repeat(indent);
    this.doubts(path, indent);
    if (typeof value === 'object' && !isList(value)) this.item(margin, value, path, indent);
    else this.put(`${margin}-`, value, path, indent + STEP);
  }

  /** A map as an item of a list: its first key stands behind the dash. */
  private item(margin: string, map: Readonly<Record<string, Value>>, path: string, indent: number): void {
    for (const [nth, [key, value]] of Object.entries(map).entries()) {
      const at = `${path}.${key}`;
      this.doubts(at, nth === 0 ? indent : indent + STEP);
      const start = `${nth === 0 ? `${margin}- ` : `${margin}  `}${keyText(key)}:`;
      this.put(start, value, at, indent + STEP + STEP, IN_ONE_LINE.includes(key));
    }
    for (const absent of this.lacking.get(path) ?? []) this.doubts(absent, indent + STEP);
  }

  private map(start: string, map: Readonly<Record<string, Value>>, path: string, indent: number): void {
    this.line(start + this.comment(path), path);
    for (const [key, value] of Object.entries(map)) this.entry(key, value, `${path}.${key}`, indent);
    for (const absent of this.lacking.get(path) ?? []) this.doubts(absent, indent);
  }

  /** What stands behind a value. */
  private comment(path: string): string {
    const said = this.notes.beside(path);
    return said === undefined ? '' : ` # ${visibleLine(said)}`;
  }

  private doubts(path: string, indent: number): void {
    for (const said of this.notes.above.get(path) ?? [])
      for (const line of doubtLines(said, indent)) this.line(line, path);
  }

  private line(text: string, path: string): void {
    this.lines.push(text);
    this.paths.push(path);
  }
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

function flow(values: readonly Value[]): string {
  return `[${values.map((one) => (typeof one === 'string' ? flowText(one) : String(one))).join(', ')}]`;
}

/** A code in a list that stands in one line. */
function flowText(text: string): string {
  return /^[A-Za-z][A-Za-z-]*$/.test(text) ? writeText(text, 0, 0).head : JSON.stringify(text);
}

/** A key, in quotes where YAML could take it for something else than a text. */
function keyText(key: string): string {
  return /^[A-Za-z][A-Za-z0-9-]*$/.test(key) ? writeText(key, 0, 0).head : JSON.stringify(key);
}

/** A sentence as lines of comments. No line begins with what would let a finding pass. */
function commentLines(said: string, room: number): string[] {
  const lines: string[] = [];
  let line = '#';
  for (const word of visibleLine(said).split(' ')) {
    if (line.length + 1 + word.length > room && line !== '#' && !word.startsWith('appeal:')) {
      lines.push(line);
      line = `#   ${word}`;
    } else line += ` ${word}`;
  }
  return [...lines, line];
}

/** The map in which a doubt is told of a path at which nothing stands: the nearest that there is; undefined if something stands there. */
function nearestMap(content: Value, path: string): string | undefined {
  const steps = path.split('.');
  let value: Value | undefined = content;
  let around = '';
  for (const [nth, step] of steps.entries()) {
    value = stepInto(value, step);
    if (value === undefined) return around;
    if (typeof value === 'object' && !isList(value)) around = steps.slice(0, nth + 1).join('.');
  }
  return undefined;
}

/** The value at a step of a path. */
function stepInto(value: Value | undefined, step: string): Value | undefined {
  if (typeof value !== 'object') return undefined;
  if (isList(value)) return value[Number(step)];
  return Object.hasOwn(value, step) ? value[step] : undefined;
}
