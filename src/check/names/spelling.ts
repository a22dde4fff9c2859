// One word of a name beside another: how people write the same name in different ways, or by mistake.

const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  ı: 'i',
  ß: 'ss',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
};

/** A word without capitals, accents, apostrophes and hyphens, and what nobody sees. */
export function foldedWord(word: string): string {
  if (/^[A-Za-z]*$/.test(word)) return word.toLowerCase(); // so are most
  return word
    .normalize('NFD')
    .replace(/[\p{M}\p{DI}]/gu, '')
    .toLowerCase()
    .replace(/[øłıßđæœðþ]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/['’ʼʻʿʾ`·‐-]/g, '');
}

/** Al-, el- and the like before an Arabic name; the d’ and l’ of d’Ascanio and l’Estrange. */
const ARTICLE = /^(?:[aA](?:l|d|r|s|sh|n|t|z)[-‐'’]|[eE][ls][-‐'’]|[uU]l[-‐'’]|[dDlL]['’])(?=\p{L}{2})/u;

/** A word without the article that is joined to it. */
export function withoutArticle(word: string): string {
  return word.replace(ARTICLE, '');
}

/** Each sound in one way, where languages write it differently: Scharipowa, Charipova, Sharipova. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/dsch|dzh|dj|zh/g, 'j'],
  [/tsch|tch|sch|sh|ch/g, 'c'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
  [/[yj]/g, 'i'],
  [/i+/g, 'i'],
];

function respelt(folded: string, sounds: readonly (readonly [RegExp, string])[]): string {
  let word = folded;
  for (const [spelling, sound] of sounds) word = word.replace(spelling, sound);
  return word;
}

/** A folded word with each sound written in one way: words for which it is the same are one name in two languages. */
export function soundsOf(folded: string): string {
  return respelt(folded, SOUNDS);
}

const CONSONANTS: readonly (readonly [RegExp, string])[] = [
  [/sch|sh/g, 's'],
  [/tch|ch/g, 'c'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dj|dzh|zh/g, 'j'],
  [/[qck]/g, 'k'],
  [/w/g, 'v'],
  [/y/g, 'i'],
  [/x/g, 'ks'],
  [/z/g, 's'],
];

/** The first letter of a folded word and its consonants: what stays when a name is written in other letters. */
export function skeletonOf(folded: string): string {
  const word = respelt(folded, CONSONANTS);
  return `${word.charAt(0)}|${word.replace(/[aeiouh]/g, '').replace(/(.)\1+/gu, '$1')}`;
}

/** True if two letters that stand side by side are swapped, and all others are the same. */
export function isSwapped(word: string, other: string): boolean {
  if (word.length !== other.length) return false;
  const at = firstDifference(word, other);
  return (
    at + 1 < word.length &&
    word[at] === other[at + 1] &&
    word[at + 1] === other[at] &&
    word.slice(at + 2) === other.slice(at + 2)
  );
}

/** True if one letter is put in, left out or another one, or two are swapped. */
export function isOneOff(word: string, other: string): boolean {
  if (word === other || Math.abs(word.length - other.length) > 1) return false;
  const at = firstDifference(word, other);
  const [rest, right] = [word.slice(at), other.slice(at)];
  return (
    rest.slice(1) === right || rest === right.slice(1) || rest.slice(1) === right.slice(1) || isSwapped(word, other)
  );
}

function firstDifference(word: string, other: string): number {
  let at = 0;
  while (at < word.length && word[at] === other[at]) at++;
  return at;
}

/** A word, and the word without each of its letters: two words that are one off have one of these in common. */
export function withoutEach(word: string): string[] {
  const shorter = Array.from({ length: word.length }, (_, at) => word.slice(0, at) + word.slice(at + 1));
  return [word, ...shorter];
}
