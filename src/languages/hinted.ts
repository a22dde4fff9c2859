/** What is asked of a pattern by which a language reads: where it matches. */
export type Reading = Pick<RegExp, 'exec'>;

/**
 * A pattern that is only made for texts in which all of its hints are found: to compile a long one with classes of Unicode takes as long as
 * to read a page by it, and most texts say at once that it cannot match. Whatever the pattern matches must have the hints in it.
 */
export function hinted(hints: readonly RegExp[], make: () => RegExp): Reading {
  let pattern: RegExp | undefined;
  return {
    exec(text) {
      if (!hints.every((hint) => hint.test(text))) return null;
      pattern ??= make();
      return pattern.exec(text);
    },
  };
}
