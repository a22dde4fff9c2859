import type { Spans, ValueSpan } from './places.ts';
import type { Mark } from './quick-yaml-line.ts';
import type { Path } from './yaml.ts';

/** The spans of a document that was read without the library, which is asked for what the marks do not say. */
export class QuickSpans implements Spans {
  private readonly root: Mark;
  private readonly library: () => Spans | undefined;

  constructor(root: Mark, library: () => Spans | undefined) {
    this.root = root;
    this.library = library;
  }

  get start(): number {
    return this.root.start;
  }

  of(path: Path): ValueSpan | undefined {
    let mark: Mark = this.root;
    for (const step of path) {
      if (!mark.parts?.has(step)) return undefined;
      const next = mark.parts.get(step);
      if (!next) return this.library()?.of(path); // a key without a value: what would stand below it does not exist
      mark = next;
    }
    const { key, start, end, value } = mark;
    if (end !== undefined) return { key, start, end, value };
    const whole = () => this.library()?.of(path)?.end ?? start;
    return {
      ...{ key, start, value },
      get end() {
        return whole();
      },
    };
  }
}
