import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Place } from '../problem/finding.ts';
import {
  type FoundWords,
  findWords,
  type Range,
  type Stretch,
  textOf,
  type WrittenUnits,
  writtenAs,
} from './find-words.ts';
import { Lines } from './text.ts';
import type { Excerpt, Path } from './yaml.ts';
import { inParagraphs } from './yaml-values.ts';

/** A value in the text: where it and its key begin and end. */
export interface ValueSpan {
  readonly key: Stretch | undefined;
  readonly start: number;
  readonly end: number;
  /** The value, if it is a text. */
  readonly value: string | undefined;
}

/** Where the values of a text are written. */
export interface Spans {
  /** Where the whole document begins. */
  readonly start: number | undefined;
  /** Where the value of a path is written; undefined if there is none. */
  of(path: Path): ValueSpan | undefined;
}

const NOWHERE: ValueSpan = { key: undefined, start: 0, end: 0, value: undefined };

/** Where the values of a YAML text stand, their keys, and words in them: the one finder of places. */
export class Places {
  /** Nothing until the document is read. */
  spans: Spans | undefined;
  private lines: Lines | undefined;
  private end: number | undefined;
  private last: { readonly start: number; readonly written: WrittenUnits } | undefined;
  private readonly text: string;
  private readonly file: string;
  private readonly cut: Excerpt | undefined;

  constructor(text: string, file: string, cut: Excerpt | undefined) {
    this.text = text;
    this.file = file;
    this.cut = cut;
  }

  /** The place of an offset in the text; never one after its end. */
  at(offset: number): Place {
    this.lines ??= new Lines(this.text);
    this.end ??= this.cut?.goesOn ? this.text.length : this.text.trimEnd().length;
    const { line, column } = this.lines.at(Math.min(offset, this.end));
    return { file: this.file, line: this.cut?.lineOf(line) ?? line, column };
  }

  /** Where a value begins, or words in it; what is around it if it does not exist. */
  place(path: Path, words?: FoundWords): Place {
    const { span, exact } = this.nearest(path);
    if (this.cut && span.key === undefined && span.start === this.spans?.start)
      return { file: this.file, line: this.cut.top, column: 1 };
    return this.at(((words && exact && this.wordsIn(span, words)) || span).start);
  }

  /** Where a key begins. */
  keyPlace(path: Path): Place {
    const span = this.spans?.of(path);
    return span?.key === undefined ? this.place(path) : this.at(span.key.start);
  }

  /** A value as it is written. */
  source(path: Path): string {
    const span = this.spans?.of(path);
    return span ? this.text.slice(span.start, span.end) : '';
  }

  /** From where to where a value stands, its key, or words in it; the key of what is around it if it does not exist. */
  range(path: Path, part?: 'key' | FoundWords): Range {
    const { span, exact } = this.nearest(path);
    const asked = part === 'key' || !exact ? span.key : part && this.wordsIn(span, part);
    return this.rangeOf(asked ?? textOf(this.text, span));
  }

  private rangeOf({ start, end }: Stretch): Range {
    const { line = 1, column = 1 } = this.at(start);
    const { line: endLine = line, column: endColumn = column } = this.at(end);
    return { line, column, endLine, endColumn };
  }

  /** Words in a value. How the value is written is kept: what is found in one often comes in a row. */
  private wordsIn({ start, end, value }: ValueSpan, words: FoundWords): Stretch | undefined {
    if (this.last?.start !== start) {
      const written = writtenAs(this.text, { start, end }, value ?? this.text.slice(start, end));
      if (!written) return undefined;
      this.last = { start, written };
    }
    return findWords(this.last.written, words);
  }

  /** Where a value stands, or the nearest thing around it that exists. */
  private nearest(path: Path): { span: ValueSpan; exact: boolean } {
    for (let length = path.length; length > 0; length--) {
      const span = this.spans?.of(path.slice(0, length));
      if (span) return { span, exact: length === path.length };
    }
    return { span: this.spans?.of([]) ?? NOWHERE, exact: path.length === 0 };
  }
}

/** The spans of a document that the library has read. */
export class NodeSpans implements Spans {
  private readonly contents: Node;

  constructor(contents: Node) {
    this.contents = contents;
  }

  get start(): number | undefined {
    return this.contents.range?.[0];
  }

  of(path: Path): ValueSpan | undefined {
    let node: unknown = this.contents;
    let key: Node | undefined;
    for (const step of path) {
      const pair: Pair | undefined = isMap(node) ? pairOf(node.items, step) : undefined;
      if (isSeq(node)) node = node.items[Number(step)];
      else if (pair) node = pair.value ?? null;
      else return undefined;
      if (node === undefined) return undefined;
      key = pair?.key as Node | undefined;
    }
    return spanOf(node as Node | null, key);
  }
}

function pairOf(items: readonly Pair[], step: string | number): Pair | undefined {
  return items.find(({ key }) => isScalar(key) && String(key.value ?? '') === step);
}

function spanOf(node: Node | null, key: Node | undefined): ValueSpan {
  const [from, to] = key?.range ?? [];
  const start = node?.range?.[0] ?? from ?? 0;
  return {
    key: from === undefined || to === undefined ? undefined : { start: from, end: to },
    start,
    end: node?.range?.[1] ?? start,
    value: isScalar(node) && typeof node.value === 'string' ? saidBy(node.value, node.type) : undefined,
  };
}

/** A text as the program has it. */
function saidBy(value: string, type: string | undefined): string {
  return type === 'BLOCK_FOLDED' ? inParagraphs(value) : value;
}
