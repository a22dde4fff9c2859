import { type ErrorCode, isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { FindingArguments, FindingCode, YamlFault } from '../problem/finding.ts';
import { codeOf, forbiddenCharacters, type Strictness } from '../problem/visible.ts';
import { bareObject, DEEPEST } from './bare-object.ts';
import { otherBlankIn } from './slips.ts';

// From the nodes of a YAML text to plain values, and what is wrong with them.

/** Takes what is wrong, with the offset in the text at which it stands. */
export type Report = <C extends FindingCode>(code: C, values: FindingArguments[C], offset: number) => void;

/** What is wrong, by the codes of the library. */
export const FAULTS: Readonly<Record<ErrorCode, YamlFault>> = {
  BAD_INDENT: 'indent',
  TAB_AS_INDENT: 'tab',
  MISSING_CHAR: 'missing',
  UNEXPECTED_TOKEN: 'unexpected',
  BLOCK_AS_IMPLICIT_KEY: 'colon',
  BAD_SCALAR_START: 'start',
  BAD_DQ_ESCAPE: 'escape',
  MULTILINE_IMPLICIT_KEY: 'key-lines',
  KEY_OVER_1024_CHARS: 'key-long',
  NON_STRING_KEY: 'key-kind',
  BLOCK_IN_FLOW: 'block-in-brackets',
  ALIAS_PROPS: 'mark',
  BAD_ALIAS: 'mark',
  BAD_PROP_ORDER: 'mark',
  MULTIPLE_ANCHORS: 'mark',
  MULTIPLE_TAGS: 'mark',
  BAD_COLLECTION_TYPE: 'mark',
  TAG_RESOLVE_FAILED: 'mark',
  BAD_DIRECTIVE: 'directive',
  DUPLICATE_KEY: 'other',
  MULTIPLE_DOCS: 'other',
  RESOURCE_EXHAUSTION: 'other',
  IMPOSSIBLE: 'other',
};

/** A tag as it is written in a file. */
function tagName(tag: string): string {
  return tag.replace('tag:yaml.org,2002:', '!!');
}

/**
 * A folded text (`>`) with its paragraphs parted by a blank line, as they stand in the file: YAML itself keeps but the end of a line there, which
 * in a text of any other kind is no more than a space.
 */
export function inParagraphs(text: string): string {
  if (!text.trimEnd().includes('\n')) return text;
  return text.replace(/(?<=\S)\n+(?=\S)/g, (ends) => `${ends}\n`);
}

/** Makes values of the nodes of one text. */
export class Values {
  private readonly text: string;
  private readonly report: Report;
  private readonly lineAt: (offset: number) => number;
  /** True if no text in the file can have a forbidden character, not even one that is spelt with a backslash. */
  private readonly clean: boolean;
  private readonly strictness: Strictness;
  private hasAlias = false;

  constructor(text: string, report: Report, lineAt: (offset: number) => number, strictness: Strictness) {
    this.text = text;
    this.report = report;
    this.lineAt = lineAt;
    this.strictness = strictness;
    this.clean = !text.includes('\\') && forbiddenCharacters(text, 1, strictness).length === 0;
  }

  /** The value of a whole text: strings, numbers, booleans, null, lists and maps; undefined if it has an anchor or an alias. */
  of(contents: Node): unknown {
    const value = this.convert(contents, 0, undefined);
    return this.hasAlias ? undefined : value;
  }

  private convert(node: unknown, depth: number, key: number | undefined): unknown {
    const known = node as Node | null;
    if (known === null || known === undefined) return null;
    const start = known.range?.[0] ?? key ?? 0;
    if (depth > DEEPEST) return this.report('yaml-deep', { limit: DEEPEST }, start);
    if (isAlias(known)) return this.alias(`*${known.source}`, start);
    this.checkMarks(known, start);
    if (this.text.startsWith('{{', start)) return this.unquoted(start, known.range?.[1] ?? start);
    if (isMap(known)) return this.convertMap(known.items, depth);
    if (isSeq(known)) return known.items.map((item) => this.convert(item, depth + 1, undefined));
    if (!isScalar(known)) return null;
    const { value, type } = known;
    const said = type === 'BLOCK_FOLDED' && typeof value === 'string' ? inParagraphs(value) : value;
    return this.convertScalar(said, start, known.range?.[1] ?? start);
  }

  private checkMarks(node: Node, start: number): void {
    if ('anchor' in node && node.anchor) this.alias(`&${node.anchor}`, start);
    if (node.tag) this.report('yaml-tag', { found: tagName(node.tag) }, start);
  }

  /** Said once a file: a file of aliases has hundreds, and the mend is the same. */
  private alias(found: string, offset: number): void {
    if (!this.hasAlias) this.report('yaml-alias', { found }, offset);
    this.hasAlias = true;
  }

  /** {{person.name}} without quotes is a map to YAML; it was meant as text. */
  private unquoted(start: number, end: number): string {
    const found = this.text.slice(start, end);
    this.report('yaml-braces', { found: found.slice(0, 60) }, start);
    return found;
  }

  /** A map, as an object that inherits nothing: whatever a key is called, `toString` or `__proto__`, it is one like others. */
  private convertMap(items: readonly Pair[], depth: number): Record<string, unknown> {
    const result = bareObject();
    const seen = new Map<string, number>();
    for (const { key, value } of items) {
      const offset = (key as Node | null)?.range?.[0] ?? 0;
      if (!isScalar(key) || isAlias(key)) {
        this.report('yaml-syntax', { fault: 'key-kind' }, offset);
        continue;
      }
      const name = String(key.value ?? '');
      const blank = otherBlankIn(name);
      if (blank !== -1) {
        this.report('yaml-blank', { code: codeOf(name.charAt(blank)) }, offset + blank);
        continue;
      }
      const first = seen.get(name);
      if (first !== undefined) {
        this.report('key-twice', { key: name, firstLine: this.lineAt(first) }, offset);
      } else {
        this.convertScalar(name, offset, key.range?.[1] ?? offset);
        seen.set(name, offset);
        result[name] = this.convert(value, depth + 1, offset);
      }
    }
    return result;
  }

  private convertScalar(value: unknown, start: number, end: number): unknown {
    if (typeof value === 'string' && !this.clean) {
      for (const one of forbiddenCharacters(value, 3, this.strictness)) {
        const raw = this.text.indexOf(value.charAt(one.offset), start);
        this.report(one.code, { code: one.name }, raw !== -1 && raw < end ? raw : start);
      }
    }
    return typeof value === 'bigint' ? Number(value) : value;
  }
}
