import { SITE_WORDS } from '../languages/site-words.ts';
import { plain, plainWords } from './plain-words.ts';

// Lines of pages that were copied as text, with the menus, buttons and footers round it: "Skip to main content", "DONATE LOG IN".

/** No such line is longer. */
const LONGEST = 160;

/** Entries by their first words, the longest first. */
type Entries = Map<string, string[][]>;

/** The entries in Latin letters, and all of them, once a line asks that has others. */
let latin: Entries | undefined;
let all: Entries | undefined;

/** The entries that begin with a word. */
function beginningWith(word: string): readonly (readonly string[])[] {
  latin ??= entriesOf(Object.values(SITE_WORDS).filter((list) => list < FIRST_FOREIGN));
  if (word < FIRST_FOREIGN) return latin.get(word) ?? [];
  all ??= entriesOf(Object.values(SITE_WORDS));
  return all.get(word) ?? [];
}

/** Before the letters of the Greeks, and of all lists that do not begin in Latin ones. */
const FIRST_FOREIGN = '\u0370';

function entriesOf(lists: readonly string[]): Entries {
  const made: Entries = new Map();
  for (const list of lists)
    for (const entry of plain(list).split(', ')) {
      const words = LETTERS.test(entry) ? entry.split(PARTED) : plainWords(entry).map((word) => word.plain);
      const [first = ''] = words;
      const alike = made.get(first);
      if (alike) alike.push(words);
      else made.set(first, [words]);
    }
  for (const alike of made.values()) if (alike.length > 1) alike.sort((one, other) => other.length - one.length);
  return made;
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
    const entry = beginningWith(words[at] ?? '').find((one) => one.every((word, nth) => words[at + nth] === word));
    if (!entry && !/^\p{Lu}\p{Ll}/u.test(text.slice(all[at]?.start))) return 0;
    if (entry) count++;
    else others++;
    at += entry?.length ?? 1;
  }
  return others === 0 || (count >= LEAST_KNOWN && others < count && !/[.,;:!?]/u.test(text)) ? count : 0;
}
