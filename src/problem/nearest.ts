import { closest, distance } from './distance.ts';

/** Codes that people write for another country or language, and the code of ISO 3166-1 or ISO 639-1 that they mean. */
const MISTAKEN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    UK: 'GB',
    EN: 'GB',
    cn: 'zh',
    cz: 'cs',
    dk: 'da',
    gr: 'el',
    ir: 'fa',
    jp: 'ja',
    kr: 'ko',
    se: 'sv',
    ua: 'uk',
  }),
);

/** The known word that a mistyped one most likely meant; undefined if none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || word.length > 100) return undefined;
  const meant = known.find((one) => one === MISTAKEN.get(word));
  if (meant !== undefined) return meant;
  const lower = word.toLowerCase();
  const words = known.map((one) => one.toLowerCase());
  const same = words.indexOf(lower);
  if (same !== -1) return known[same];
  if (lower.length < 3) return undefined; // two letters are near to everything
  const best = closest(lower, words);
  const far = Math.max(1, Math.floor(Math.max(lower.length, best.length) / 3));
  if (distance(lower, best) <= far || swapped(lower, best)) return known[words.indexOf(best)];
  return known[words.findIndex((one) => one.startsWith(lower))];
}

/** How many letters must be put in, taken out or changed to make one word of another. */
export function lettersApart(word: string, other: string): number {
  return distance(word, other);
}

/** True if two words are made of the same letters: abuot for about. */
function swapped(word: string, other: string): boolean {
  const letters = (text: string) => [...text].sort().join('');
  return letters(word) === letters(other);
}
