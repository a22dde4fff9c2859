declare module 'hyphen/patterns/*' {
  /** What letters may follow, and the row of levels of the pattern that ends with one. */
  interface Follow {
    readonly [letter: string]: Follow | number | readonly [Follow, number];
  }
  /** Levels between letters, one row a kind of pattern; the patterns; whole words with their places. */
  const patterns: readonly [
    levels: readonly (readonly number[])[],
    first: Follow,
    words?: Readonly<Record<string, readonly number[]>>,
  ];
  export default patterns;
}
