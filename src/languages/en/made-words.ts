// Words that English makes of others.

/** What English puts before a word to make another: conscience, unfair. */
const BEFORE = /^(?:un|re|in|dis|con|pro|de|pre|non|over|mis|sub|anti)(?=\p{L}{5})/u;

/** True for a word that another one makes with a beginning or an ending. `has` if there is a word, in small letters. */
export function isMade(word: string, has: (word: string) => boolean): boolean {
  if (BEFORE.test(word) && has(word.replace(BEFORE, ''))) return true;
  if (word.endsWith('ed')) return has(word.slice(0, -2)) || has(word.slice(0, -1));
  return word.endsWith('ing') && has(word.slice(0, -3));
}
