import { SITE_WORDS } from '../languages/site-words.ts';
import { plain, plainWords } from './plain-words.ts';

// Lines of pages that were copied as text, with the menus, buttons and footers round it: "Skip to main content", "DONATE LOG IN".

/** No such line is longer. */
const LONGEST = 160;

let known: ReadonlyMap<string, readonly (readonly string[])[]> | undefined;

/** The entries of all languages by their first words, the longest first. */
function entries(): ReadonlyMap<string, readonly (readonly string[])[]> {
  if (known) return known;
  const all = new Map<string, string[][]>();
  for (const list of Object.values(SITE_WORDS))
    for (const entry of plain(list).split(', ')) {
      const words = LETTERS.test(entry) ? entry.split(PARTED) : plainWords(entry).map((word) => word.plain);
      const [first = ''] = words;
      const alike = all.get(first);
      if (alike) alike.push(words);
      else all.set(first, [words]);
    }
  for (const alike of all.values()) if (alike.length > 1) alike.sort((one, other) => other.length - one.length);
  known = all;
  return known;
}

/** An entry of Latin letters, as they are compared, and what parts its words. */
const LETTERS = /^[a-z -]+$/;
const PARTED = /[ -]/;

/** A menu has at least so many entries that all sites have, and no more of its own: "Home Our work Prisoners Shop Donate". */
const LEAST_KNOWN = 3;

/** Of how many entries a line is made, and of nothing else but fewer others of a menu; 0 if it has other words. */
export function siteEntries(text: string): number {
  if (text.length > LONGEST || /[\d@]|^\p{Ll}.*\.$/u.test(text)) return 0; // "… to stay at" / "home."
  const all = plainWords(text);
  const words = all.map(({ plain }) => plain);
  let count = 0;
  let others = 0;
  for (let at = 0; at < words.length; ) {
    const entry = entries()
      .get(words[at] ?? '')
      ?.find((one) => one.every((word, nth) => words[at + nth] === word));
    if (!entry && !/^\p{Lu}\p{Ll}/u.test(text.slice(all[at]?.start))) return 0;
    if (entry) count++;
    else others++;
    at += entry?.length ?? 1;
  }
  return others === 0 || (count >= LEAST_KNOWN && others < count && !/[.,;:!?]/u.test(text)) ? count : 0;
}
