// Who writes to whom. A target is one of a case; the order of writers and targets is that of the list and of the cases.

/** A target to be written to, by slugs. */
export interface EveningTarget {
  readonly case: string;
  readonly target: string;
}

/** How targets are given out. */
export interface Pairing {
  /** `all`: everybody writes to every target. `round-robin`: targets go round, so that each gets about as many letters. */
  readonly pairs: 'all' | 'round-robin';
  /** Letters of one writer; all that there are, or with `round-robin` one for each case, if it is left out. */
  readonly each?: number | undefined;
  /** Letters that one writer may send for a case, where the case says so. */
  readonly limits: ReadonlyMap<string, number>;
}

/** The targets of each writer, as numbers in the list of targets: those that are open to a writer are `able`. */
export function pairUp(
  writers: readonly { readonly able: readonly number[] }[],
  targets: readonly EveningTarget[],
  { pairs, each, limits }: Pairing,
): readonly (readonly number[])[] {
  const loads = targets.map(() => 0);
  return writers.map(({ able }, turn) => {
    const most = each ?? (pairs === 'all' ? able.length : casesOf(able, targets));
    const chosen = pairs === 'all' && each === undefined && limits.size === 0 ? able : fewest(able, loads, turn);
    const mine = within(chosen, targets, limits, most, pairs === 'round-robin' && each === undefined);
    for (const one of mine) loads[one] = (loads[one] ?? 0) + 1;
    return mine.toSorted((a, b) => a - b);
  });
}

function casesOf(able: readonly number[], targets: readonly EveningTarget[]): number {
  return new Set(able.map((one) => targets[one]?.case)).size;
}

/** Targets with the fewest letters first; among equals the round goes on from one writer to the next. */
function fewest(able: readonly number[], loads: readonly number[], turn: number): readonly number[] {
  const { length } = able;
  const place = new Map(able.map((one, index) => [one, (index - (turn % length) + length) % length]));
  return able.toSorted((a, b) => (loads[a] ?? 0) - (loads[b] ?? 0) || (place.get(a) ?? 0) - (place.get(b) ?? 0));
}

/** The first targets, not more than there may be in all and for each case. */
function within(
  chosen: readonly number[],
  targets: readonly EveningTarget[],
  limits: ReadonlyMap<string, number>,
  most: number,
  oneEach: boolean,
): number[] {
  const counts = new Map<string, number>();
  const mine: number[] = [];
  for (const one of chosen) {
    if (mine.length === most) break;
    const slug = targets[one]?.case ?? '';
    const count = counts.get(slug) ?? 0;
    const limit = Math.min(limits.get(slug) ?? Number.POSITIVE_INFINITY, oneEach ? 1 : Number.POSITIVE_INFINITY);
    if (count >= limit) continue;
    counts.set(slug, count + 1);
    mine.push(one);
  }
  return mine;
}
