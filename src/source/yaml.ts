import { isMap, isScalar, isSeq, type Node, parseAllDocuments } from 'yaml';
import { type Finding, finding, type Place } from '../problem/finding.ts';
import { findWords, type Range, type Stretch, textOf } from './find-words.ts';
import { Lines } from './text.ts';
import { DEEPEST, tagName, Values } from './yaml-values.ts';

/** Keys and list positions from the top of a file to a value. */
export type Path = readonly (string | number)[];

/** No more problems than this are collected from one file. */
const MOST_PROBLEMS = 100;

/** What a YAML file holds, as plain values, and where each value stands. The value is undefined if it is not YAML at all. */
export interface YamlFile {
  readonly file: string;
  readonly value: unknown;
  readonly problems: readonly Finding[];
  /** The place of a value, of the nearest thing around it that exists, or of the nth `words` within it. */
  place(path: Path, words?: { text: string; nth: number }): Place;
  /** A value as it is written in the file: 0044, not 44. */
  source(path: Path): string;
  /** The place of a key. */
  keyPlace(path: Path): Place;
  /** From where to where a value stands, its key, or words in it; what is around it if it does not exist. */
  range(path: Path, part?: 'key' | { readonly text: string; readonly nth: number }): Range;
}

/** What a text is that was cut out of another: places are those of the whole. */
export interface Cut {
  /** The line of the whole at which its values begin. */
  readonly top: number;
  /** True if more than white space stands after it in the whole. */
  readonly goesOn: boolean;
  /** The line of the whole that a line of the text is. */
  lineOf(line: number): number;
}

interface Span {
  readonly key: Stretch | undefined;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads one YAML document: strings, numbers, booleans, null, lists and maps with string keys. Anchors, aliases, tags,
 * doubled keys, keys that JavaScript would treat as its own, and characters that `source/text` forbids are problems.
 */
export function readYaml(text: string, file: string, cut?: Cut): YamlFile {
  const reader = new Reader(text, file, cut);
  const value = reader.read();
  return {
    file,
    value,
    problems: reader.problems,
    place: (path, words) => reader.place(path, words),
    source: (path) => reader.source(path),
    keyPlace: (path) => reader.keyPlace(path),
    range: (path, part) => reader.range(path, part),
  };
}

class Reader {
  readonly problems: Finding[] = [];
  private lines: Lines | undefined;
  private end: number | undefined;
  private contents: Node | null = null;
  private readonly text: string;
  private readonly file: string;
  private readonly cut: Cut | undefined;

  constructor(text: string, file: string, cut: Cut | undefined) {
    this.text = text;
    this.file = file;
    this.cut = cut;
  }

  read(): unknown {
    let documents: ReturnType<typeof parseAllDocuments>;
    try {
      documents = parseAllDocuments(this.text, {
        uniqueKeys: false,
        prettyErrors: false,
      });
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      this.report('yaml-deep', { limit: DEEPEST }, 0);
      return undefined;
    }
    const document = Array.isArray(documents) ? documents[0] : undefined;
    if (!document?.contents) {
      this.report('yaml-empty', {}, 0);
      return undefined;
    }
    for (const { code, message, pos } of [...document.errors, ...document.warnings].slice(0, MOST_PROBLEMS)) {
      this.syntax(code, message, pos[0]);
    }
    if (documents.length > 1) this.report('yaml-several', {}, documents[1]?.range?.[0] ?? 0);
    if (this.problems.length > 0) return undefined;
    this.contents = document.contents;
    return new Values(
      this.text,
      (...found) => this.report(...found),
      (offset) => this.at(offset).line ?? 0,
    ).of(document.contents);
  }

  private syntax(code: string, message: string, offset: number): void {
    const { line = 0, column = 1 } = this.at(offset);
    if (this.problems.some((one) => one.place?.line === line)) return; // one fault often breaks a line in several ways
    const start = offset - column + 1;
    const unquoted = /(?:^|[:-]\s+)(\{\{.*)/.exec(this.text.slice(start, start + 400))?.[1];
    if (message.includes('call stack')) this.report('yaml-deep', { limit: DEEPEST }, offset);
    else if (code === 'TAG_RESOLVE_FAILED') {
      this.report('yaml-tag', { found: tagName(message.replace('Unresolved tag: ', '')) }, offset);
    } else if (unquoted) this.report('yaml-braces', { found: unquoted.slice(0, 60) }, offset);
    else this.report('yaml-syntax', { detail: message }, offset);
  }

  place(path: Path, words?: { text: string; nth: number }): Place {
    for (let length = path.length; length > 0; length -= 1) {
      const span = this.span(path.slice(0, length));
      if (!span) continue;
      let offset = span.start;
      if (words && length === path.length) {
        let at = offset - 1;
        for (let left = words.nth; left >= 0 && at !== -1; left -= 1) at = this.text.indexOf(words.text, at + 1);
        if (at !== -1 && at < span.end) offset = at;
      }
      return this.at(offset);
    }
    return this.top();
  }

  private top(): Place {
    return this.cut ? { file: this.file, line: this.cut.top, column: 1 } : this.at(this.contents?.range?.[0] ?? 0);
  }

  source(path: Path): string {
    const span = this.span(path);
    return span ? this.text.slice(span.start, span.end) : '';
  }

  keyPlace(path: Path): Place {
    const span = this.span(path);
    return span?.key === undefined ? this.place(path) : this.at(span.key.start);
  }

  range(path: Path, part?: 'key' | { readonly text: string; readonly nth: number }): Range {
    let length = path.length;
    while (length > 0 && !this.span(path.slice(0, length))) length--;
    const span = this.span(path.slice(0, length)) ?? { start: 0, end: 0, key: undefined };
    const whole = textOf(this.text, span);
    if (part === 'key' || length < path.length) return this.rangeOf(span.key ?? whole);
    return this.rangeOf((part && findWords(this.text, whole, part.text, part.nth)) ?? whole);
  }

  private rangeOf({ start, end }: Stretch): Range {
    const { line = 1, column = 1 } = this.at(start);
    const { line: endLine = line, column: endColumn = column } = this.at(end);
    return { line, column, endLine, endColumn };
  }

  /** Where a value and its key stand. */
  private span(path: Path): Span | undefined {
    let node: unknown = this.contents;
    let key: Stretch | undefined;
    for (const step of path) {
      const pair = isMap(node)
        ? node.items.find((one) => isScalar(one.key) && String(one.key.value ?? '') === step)
        : null;
      if (isSeq(node)) node = node.items[Number(step)];
      else if (pair) node = pair.value ?? null;
      else return undefined;
      if (node === undefined) return undefined;
      const [from, to] = (pair?.key as Node | undefined)?.range ?? [];
      key = from === undefined || to === undefined ? undefined : { start: from, end: to };
    }
    const range = (node as Node | null)?.range;
    const start = range?.[0] ?? key?.start ?? 0;
    return { key, start, end: range?.[1] ?? start };
  }

  private at(offset: number): Place {
    this.lines ??= new Lines(this.text);
    this.end ??= this.cut?.goesOn ? this.text.length : this.text.trimEnd().length;
    const { line, column } = this.lines.at(Math.min(offset, this.end)); // never after the end
    return { file: this.file, line: this.cut?.lineOf(line) ?? line, column };
  }

  private report(...[code, values, offset]: [Finding['code'], object, number]): void {
    if (this.problems.length < MOST_PROBLEMS) this.problems.push(finding(code, values as never, this.at(offset)));
  }
}
