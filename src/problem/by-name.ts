// Tables by name in all languages at once. Most texts are in Latin letters, and those of other writings cannot be what these name.

/** Letters of writings other than Latin, in full width too. */
const OTHER_WRITING = /[\u0370-\u1cff\u2e80-\uffff]/;

/** True if a text has letters of writings other than Latin. */
export function hasOtherWriting(text: string): boolean {
  return OTHER_WRITING.test(text);
}

/**
 * What stands beside a name in a table, for names as `plain` compares them. The names in other writings are made ready when a text in one
 * asks for them: to look at a letter of another writing takes a millisecond the first time.
 */
export function byName<T>(
  entries: () => readonly (readonly [name: string, is: T])[],
  plain: (name: string) => string,
): (text: string) => T | undefined {
  let latin: ReadonlyMap<string, T> | undefined;
  let all: ReadonlyMap<string, T> | undefined;
  const made = (some: readonly (readonly [string, T])[]) =>
    new Map(some.map(([name, is]) => [plain(name), is] as const));
  return (text) => {
    if (hasOtherWriting(text)) {
      all ??= made(entries());
      return all.get(plain(text));
    }
    latin ??= made(entries().filter(([name]) => !hasOtherWriting(name)));
    return latin.get(plain(text));
  };
}
