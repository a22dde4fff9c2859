import { distance } from 'fastest-levenshtein';
import type { Case } from '../../case/schema.ts';
import { smallOf } from './tokens.ts';

// The names that letters of a case may have, and whether a word is one of them in another form.

const PARTS = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’ʼʻ]*/gu;

/** The names of a case. */
export interface KnownNames {
  /** Full names of the people, first of all who letters are for. */
  readonly people: readonly string[];
  /** Every name by which one of them or a target is known. */
  readonly persons: readonly string[];
  /** Words of all names, persons and others, in small letters. */
  readonly words: readonly string[];
  readonly native: readonly string[];
}

/** The words of a name, in small letters. */
export function partsOf(name: string): string[] {
  return [...name.matchAll(PARTS)].map(([part]) => smallOf(part));
}

/** The names of a case: of its people and targets, and what it says that letters may name. */
export function knownNames({ people, group, targets, names }: Case): KnownNames {
  const officials = Object.values(targets);
  const persons = [
    ...people.flatMap(({ name, aliases, native }) => [name, ...aliases, ...Object.values(native)]),
    ...officials.flatMap(({ name, native }) => [name, native?.name].filter((one) => one !== undefined)),
  ];
  const places = officials.flatMap(({ organisation, role, address, native }) => [
    ...[organisation, role, native?.organisation, native?.role],
    ...(Array.isArray(address) ? address : [address.street, address.city, address.region].flat()),
  ]);
  const groups = group ? [group.name, ...Object.values(group.native)] : [];
  const all = [...persons, ...groups, ...names, ...places.filter((one) => one !== undefined)];
  return {
    people: people.map(({ name }) => name),
    persons,
    words: [...new Set(all.flatMap(partsOf))].filter((word) => word.length > 1),
    native: [...persons, ...names].filter((name) => /[^\p{sc=Latn}\p{sc=Cyrl}\p{P}\p{Zs}]/u.test(name)),
  };
}

const CYRILLIC = /\p{sc=Cyrl}/u;

/** True if a word is a known one, or one of its cases: a stem in common, and no more than an ending besides. */
export function isForm(word: string, known: string, declines = false): boolean {
  if (word === known || plain(word) === plain(known)) return true;
  if (isWithoutSuffix(word, known, declines)) return true;
  let same = 0;
  while (same < word.length && word[same] === known[same]) same++;
  const [ending, lost] = [word.slice(same), known.slice(same)];
  if (CYRILLIC.test(known)) return same >= leastStem(word, known) && ending.length <= 4 && lost.length <= 3;
  if (same < Math.max(3, Math.min(word.length, known.length) - (declines ? 2 : 0))) return false;
  return (lost === '' || (declines && /^(?:[aoeiy]{1,2}|ek|eł)$/.test(lost))) && ENDINGS.test(ending);
}

/** True if the word is a known one up to an apostrophe or a hyphen. */
function isWithoutSuffix(word: string, known: string, declines: boolean): boolean {
  const [stem = word] = word.split(/['-]/);
  return stem !== word && (stem === known || (stem.length > 2 && isForm(stem, known, declines)));
}

/** How much of a Cyrillic name stays as it is in all cases: Анна, Анны; Илья, Илью. */
function leastStem(word: string, known: string): number {
  return Math.max(2, Math.min(word.length, known.length) - (known.length < 6 ? 1 : 3));
}

/** Endings of names in German, Turkish, Hungarian, Polish and others that decline them in Latin letters. */
const ENDINGS =
  /^(?:'?e?s|'|[ao]wi|[aąeęuyi]|em|om|ie|ego|emu|iej|ą|ów|ach|ami|'?n?[ıiuüae]n?|ze|rze|dze|ce|owie|'?y[ıiuüae]|'?[dt][ae]n?|'?n[ıiuü]n|'?l[ae]|'?yl[ae]|'?ca|nin|ban|ben|nak|nek|val|vel|in|en|s)$/;

function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/['-]/g, '');
}

/** True if a word is one of the names of the case, in whatever form; `declines` if the language declines names. */
export function isKnown(word: string, { words }: KnownNames, declines = false): boolean {
  const isOne = (part: string) => words.some((known) => isForm(part, known, declines));
  const hyphened = word.includes('-') ? word.split('-').filter((one) => one !== '') : [];
  return isOne(word) || (hyphened.length > 1 && hyphened.every(isOne));
}

/** A name of the case that another is a misspelling of; undefined if none is near. */
export function misspelt(parts: readonly string[], { persons }: KnownNames): string | undefined {
  return persons.find((name) => {
    const right = partsOf(name);
    if (right.length < 1 || parts.length < 1 || right.length !== parts.length) return false;
    const joined = [parts.join(' '), right.join(' ')] as const;
    if (joined[0] === joined[1]) return false;
    if ([...parts].sort().join(' ') === [...right].sort().join(' ')) return false; // its parts in another order: the same name
    const far = parts.map((part, nth) => distance(plain(part), plain(right[nth] ?? '')));
    const near = far.every(
      (one, nth) => one <= Math.max(1, Math.floor((right[nth] ?? '').length / 4)) || isSwapped(parts[nth], right[nth]),
    );
    return near && far.reduce((sum, one) => sum + one, 0) > 0;
  });
}

/** True if two words are made of the same letters. */
function isSwapped(word = '', other = ''): boolean {
  return word.length === other.length && [...word].sort().join('') === [...other].sort().join('');
}
