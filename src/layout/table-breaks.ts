import LineBreaker from 'linebreak';

// Where a line may end by the tables of Unicode (UAX #14), from the library `linebreak`. A file of its own: most letters need no table, and
// need not wait for them.

/** A place where a line of a text may or must end. */
interface TableBreak {
  /** UTF-16 offset. */
  readonly position: number;
  readonly required: boolean;
}

/** Every place in a text, in order; the last is its end. */
export function* tableBreaks(text: string): Generator<TableBreak> {
  const breaker = new LineBreaker(text);
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) yield next;
}
