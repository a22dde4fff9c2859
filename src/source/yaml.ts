import { type ErrorCode, parseAllDocuments } from 'yaml';
import { type Finding, finding, type Place } from '../problem/finding.ts';
import { forbiddenCharacters, type Strictness } from '../problem/visible.ts';
import { DEEPEST } from './bare-object.ts';
import type { FoundWords, Range } from './find-words.ts';
import { NodeSpans, Places } from './places.ts';
import { QuickSpans } from './quick-spans.ts';
import { quickMarks, quickYaml } from './quick-yaml.ts';
import type { Mark } from './quick-yaml-line.ts';
import { slipsIn } from './slips.ts';
import { FAULTS, Values } from './yaml-values.ts';

/** Keys and list positions from the top of a file to a value. */
export type Path = readonly (string | number)[];

/** The plain value at a path of another; undefined if there is none. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, step) => (at !== null && typeof at === 'object' ? (at as Record<string | number, unknown>)[step] : undefined),
    value,
  );
}

/** No more problems than this are collected from one file. */
const MOST_PROBLEMS = 100;

/** What a YAML file holds, as plain values, and where each value stands. The value is undefined if it is not YAML at all. */
export interface YamlFile {
  readonly file: string;
  readonly value: unknown;
  readonly problems: readonly Finding[];
  /** The place of a value, of the nearest thing around it that exists, or of words within it. */
  place(path: Path, words?: FoundWords): Place;
  /** A value as it is written in the file: 0044, not 44. */
  source(path: Path): string;
  /** The place of a key. */
  keyPlace(path: Path): Place;
  /** From where to where a value stands, its key, or words in it; what is around it if it does not exist. */
  range(path: Path, part?: 'key' | FoundWords): Range;
}

/** What a text is that was cut out of another: places are those of the whole. */
export interface Excerpt {
  /** The line of the whole at which its values begin. */
  readonly top: number;
  /** True if more than white space stands after it in the whole. */
  readonly goesOn: boolean;
  /** The line of the whole that a line of the text is. */
  lineOf(line: number): number;
}

/**
 * Reads one YAML document: strings, numbers, booleans, null, lists and maps with string keys. Anchors, aliases, tags,
 * doubled keys, and forbidden characters are problems; how strictly those are looked for, `strictness` says. Whoever asks for places for
 * sure says so with `placed`: they are found while the text is read.
 */
export function readYaml(
  text: string,
  file: string,
  cut?: Excerpt,
  strictness: Strictness = 'plain',
  placed = false,
): YamlFile {
  const isUsual = forbiddenCharacters(text, 1, strictness).length === 0;
  const marked = isUsual && placed ? quickMarks(text) : undefined;
  const quick = marked?.value ?? (isUsual ? quickYaml(text) : undefined);
  const reader = quick === undefined ? new YamlReader(text, file, cut, strictness) : undefined;
  let found = reader?.places;
  /** The places of a text that was read without the library are looked for as soon as something asks for one. */
  const places = () => {
    found ??= quickPlaces(text, file, cut, strictness, (marked ?? quickMarks(text))?.mark);
    return found;
  };
  return {
    file,
    value: quick ?? reader?.read(),
    problems: reader?.problems ?? [],
    place: (path, words) => places().place(path, words),
    source: (path) => places().source(path),
    keyPlace: (path) => places().keyPlace(path),
    range: (path, part) => places().range(path, part),
  };
}

/** The places of a text that `quickYaml` can read. The library's tree is made only for what the quick reader does not know. */
function quickPlaces(
  text: string,
  file: string,
  cut: Excerpt | undefined,
  strictness: Strictness,
  mark: Mark | undefined,
): Places {
  let read: Places | undefined;
  const library = () => {
    if (read) return read;
    const reader = new YamlReader(text, file, cut, strictness);
    reader.read();
    read = reader.places;
    return read;
  };
  if (!mark) return library();
  const places = new Places(text, file, cut);
  places.spans = new QuickSpans(mark, () => library().spans);
  return places;
}

class YamlReader {
  readonly problems: Finding[] = [];
  readonly places: Places;
  private readonly text: string;
  private readonly strictness: Strictness;

  constructor(text: string, file: string, cut: Excerpt | undefined, strictness: Strictness) {
    this.text = text;
    this.strictness = strictness;
    this.places = new Places(text, file, cut);
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
    const faults = [...document.errors, ...document.warnings].slice(0, MOST_PROBLEMS);
    if (faults.length > 0)
      for (const { code, values, offset } of slipsIn(
        this.text,
        faults.map(({ pos }) => pos[0]),
      ))
        this.report(code, values, offset);
    if (this.problems.length === 0) for (const { code, pos } of faults) this.syntax(code, pos[0]);
    if (documents.length > 1) this.report('yaml-several', {}, documents[1]?.range?.[0] ?? 0);
    if (this.problems.length > 0) return undefined;
    this.places.spans = new NodeSpans(document.contents);
    return new Values(
      this.text,
      (...found) => this.report(...found),
      (offset) => this.places.at(offset).line ?? 0,
      this.strictness,
    ).of(document.contents);
  }

  private syntax(code: ErrorCode, offset: number): void {
    const { line = 0, column = 1 } = this.places.at(offset);
    if (this.problems.some((one) => one.place?.line === line)) return; // one fault often breaks a line in several ways
    const start = offset - column + 1;
    const unquoted = /(?:^|[:-]\s+)(\{\{.*)/.exec(this.text.slice(start, start + 400))?.[1];
    if (code === 'RESOURCE_EXHAUSTION') this.report('yaml-deep', { limit: DEEPEST }, offset);
    else if (code === 'TAG_RESOLVE_FAILED') {
      this.report(
        'yaml-tag',
        { found: /^[^\s,[\]{}]*/.exec(this.text.slice(offset, offset + 100))?.[0] ?? '' },
        offset,
      );
    } else if (unquoted) this.report('yaml-braces', { found: unquoted.slice(0, 60) }, offset);
    else this.report('yaml-syntax', { fault: FAULTS[code] }, offset);
  }

  private report(...[code, values, offset]: [Finding['code'], object, number]): void {
    if (this.problems.length < MOST_PROBLEMS)
      this.problems.push(finding(code, values as never, this.places.at(offset)));
  }
}
