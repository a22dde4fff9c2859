import { PLAIN_LETTERS } from '../languages/plain-letters.ts';

/** Slugs name cases and targets: they become file names and words on a command line, so they are kept plain. */
export const SLUG = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;

/** True if a word may name a case or a target. */
export function isSlug(word: string): boolean {
  return SLUG.test(word);
}

/** The longest slug, and the most of a text that is looked at. */
const LONGEST = 64;
const LOOKED_AT = 400;

let plain: ReadonlyMap<string, string> | undefined;

/** A letter in the letters of a slug, or as it is. */
function plainLetter(letter: string): string {
  plain ??= new Map(PLAIN_LETTERS.split(' ').map((pair) => pair.split(':') as [string, string]));
  return plain.get(letter) ?? letter;
}

/**
 * What a name or a file name would be as a slug: jane-doe for "Jane Doe.yaml", lukasz-o for "Łukasz Ö.", ivan for "Иван". It may be none:
 * '' of a name in a script without an alphabet of these kinds.
 */
export function slugFrom(name: string): string {
  const letters = name
    .slice(0, LOOKED_AT)
    .replace(/\.ya?ml$/i, '')
    .toLowerCase()
    .normalize('NFC') // й is a letter of its own
    .replace(/[^\p{ASCII}]/gu, plainLetter)
    .normalize('NFKD')
    .replace(/[\p{M}'’‘`]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return letters.length <= LONGEST ? letters : letters.slice(0, LONGEST).replace(/-[^-]*$/, '');
}

/** A slug, or the first of slug-2, slug-3 … that is not taken. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug;
  for (let number = 2; ; number++) {
    const next = `${slug.slice(0, 58).replace(/-+$/, '')}-${number}`;
    if (!taken.has(next)) return next;
  }
}
