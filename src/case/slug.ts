/** Slugs name cases and targets: they become file names and words on a command line, so they are kept plain. */
export const SLUG = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;

/** True if a word may name a case or a target. */
export function isSlug(word: string): boolean {
  return SLUG.test(word);
}

/** The longest slug, and the most of a text that is looked at. */
const LONGEST = 64;
const LOOKED_AT = 400;

/** Cyrillic letters as they are usually written in English (BGN/PCGN, without its signs). */
const CYRILLIC =
  'а:a б:b в:v г:g д:d е:e ё:yo ж:zh з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya і:i ї:yi є:ye ґ:g ў:u';
/** Latin letters that are no letter with a mark (Unicode, UnicodeData.txt: they have no decomposition). */
const LATIN = 'ß:ss ø:o æ:ae œ:oe ł:l đ:d ð:d þ:th ı:i ə:a ŋ:n ħ:h ŧ:t ĸ:k ɓ:b ɗ:d ƙ:k ƴ:y ɛ:e ɔ:o ʼ: ʻ: ʿ: ʾ:';
let plain: ReadonlyMap<string, string> | undefined;

/** A letter in the letters of a slug, or as it is. */
function plainLetter(letter: string): string {
  plain ??= new Map(`${CYRILLIC} ${LATIN}`.split(' ').map((pair) => pair.split(':') as [string, string]));
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
