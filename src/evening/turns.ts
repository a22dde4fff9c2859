// Which of several ways a letter has: by who writes it, so that it is the same each time, whoever else comes.

/** A number from 0 up to a count, by a word (FNV-1a, 32 bits): the same for the same word. */
export function turnOf(word: string, count: number): number {
  let hash = 0x811c9dc5;
  for (const sign of word) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return count > 0 ? (hash ^ (hash >>> 15)) % count : 0;
}

/** Things in the order that begins with the `turn`th. */
export function turned<T>(things: readonly T[], turn: number): readonly T[] {
  return [...things.slice(turn), ...things.slice(0, turn)];
}
