import type { Item } from './items.ts';
import { wordsOf } from './vocabulary.ts';

// What a greeting tells of the lines of a block: "Dear Akim Example" makes an office of "Akim of the Region".

/** The items of a block, with the office that its greeting names by a word that nobody knows. */
export function greetedItems(items: readonly Item[], greetings: readonly string[]): readonly Item[] {
  if (items.some(({ sort }) => sort === 'role')) return items;
  for (const greeting of greetings) {
    const said = wordsOf(greeting).map(({ key }) => key);
    const at = items
      .slice(0, 3)
      .findIndex((item, nth) => isOffice(item, said, [...items.slice(0, nth), ...items.slice(nth + 1)]));
    if (at !== -1) return items.map((one, nth) => (nth === at ? { ...one, sort: 'role' } : one));
  }
  return items;
}

/** True if a line begins with a word that the greeting has before the name of another line. */
function isOffice({ sort, text, whole }: Item, said: readonly string[], others: readonly Item[]): boolean {
  const [first, ...rest] = wordsOf(text).map(({ key }) => key);
  if (
    !whole ||
    !['other', 'guess', 'place'].includes(sort) ||
    /\p{Nd}/u.test(text) ||
    first === undefined ||
    rest.length === 0
  )
    return false;
  const at = said.indexOf(first);
  if (at < 1 || rest.some((word) => said.includes(word))) return false;
  const behind = new Set(said.slice(at + 1));
  return others.some(
    ({ person }) => person && wordsOf(person.name).some(({ key }) => key.length > 2 && behind.has(key)),
  );
}
