// How far places on a page reach: there may be more of them than a function takes as arguments.

/** The least of numbers; infinity if there are none. */
export function least(some: readonly number[]): number {
  return some.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
}

/** The most of numbers, and at least `floor`. */
export function most(some: readonly number[], floor = Number.NEGATIVE_INFINITY): number {
  return some.reduce((one, other) => Math.max(one, other), floor);
}
