import type { Member } from './member.ts';

// An evening as a value: every letter that is to be written, in the order in which envelopes are stuffed.

/** What one writer sends to one target of a case: a letter, or a cover note with copies of letters, and its envelope. */
export interface EveningPosting {
  /** writer/case/target, in slugs: the same for the same letter, whatever else the evening has. */
  readonly key: string;
  /** Who writes, as a number in the list of writers. */
  readonly writer: number;
  /** Slugs. */
  readonly case: string;
  readonly target: string;
  /** The target as people say it. */
  readonly name: string;
  readonly kind: 'letter' | 'copy';
  /** BCP 47. */
  readonly language: string;
  /** The country that it goes to (ISO 3166-1). */
  readonly country: string;
  /** Slugs of all targets of the case that the writer writes to, those that get copies too. */
  readonly together: readonly string[];
}

/** By what the stack is in order. */
export type StackOrder = 'writer' | 'target';

/** An evening as it is going to be made. */
export interface EveningPlan {
  /** The day that letters bear (YYYY-MM-DD). */
  readonly day: string;
  readonly order: StackOrder;
  readonly writers: readonly Member[];
  /** Letters first and copies behind them, each in the order of the stack. */
  readonly postings: readonly EveningPosting[];
}

/** The key of a posting. */
export function keyOf(
  writer: Pick<Member, 'slug'>,
  { case: slug, target }: Pick<EveningPosting, 'case' | 'target'>,
): string {
  return [writer.slug, slug, target].join('/'); // one piece of memory: a template would keep its parts
}

/** The same postings in the order of the stack: letters first, then copies; `places` has where each case/target stands in its list. */
export function stacked(
  postings: readonly EveningPosting[],
  order: StackOrder,
  places: ReadonlyMap<string, number>,
): readonly EveningPosting[] {
  const place = (one: EveningPosting) => places.get(`${one.case}/${one.target}`) ?? 0;
  const isCopy = (one: EveningPosting) => (one.kind === 'copy' ? 1 : 0);
  const byTarget = (a: EveningPosting, b: EveningPosting) => place(a) - place(b);
  const byWriter = (a: EveningPosting, b: EveningPosting) => a.writer - b.writer;
  return postings.toSorted(
    (a, b) =>
      isCopy(a) - isCopy(b) ||
      (order === 'writer' ? byWriter(a, b) || byTarget(a, b) : byTarget(a, b) || byWriter(a, b)),
  );
}
