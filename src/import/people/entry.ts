import type { PeopleWords } from '../../languages/casesheet-values.ts';
import { isPersonTitle } from '../../languages/person-titles.ts';
import { folded } from '../folded.ts';
import type { SheetLine } from '../sheet.ts';

// What a line of names is read into, and what a name looks like.

/** A person as a line has them. */
export interface PersonEntry {
  readonly is: 'person';
  readonly name: string;
  readonly line: SheetLine;
  pronouns?: string | undefined;
  /** True if the pronouns stand behind another name, and seem to be of this one too. */
  shared?: true;
  /** The mark of a gender, which is no pronoun. */
  gender?: string | undefined;
  readonly aliases: string[];
  description?: string;
  number?: string;
  born?: string;
  /** Other writings of the name. */
  readonly others: string[];
  /** What could not be understood. */
  readonly unclear: string[];
}

/** A group of which nobody is named. */
export interface GroupEntry {
  readonly is: 'group';
  name: string;
  readonly line: SheetLine;
  pronouns?: string | undefined;
  count?: number;
  /** True if only its pronouns tell that it is one. */
  told?: true;
}

/** A person or a group. */
export type Entry = PersonEntry | GroupEntry;

/** The group of a sheet: the first, or another that says the same with less. */
export function groupIn(entries: readonly Entry[]): GroupEntry | undefined {
  const [first, ...others] = entries.filter((one): one is GroupEntry => one.is === 'group');
  const last = others.findLast(({ name }) => first && folded(first.name).endsWith(folded(name)));
  const count = last?.count ?? first?.count;
  return last ? { ...last, ...(count === undefined ? {} : { count }) } : first;
}

/** Words within names that begin with a small letter. */
const PARTICLES = new Set(
  (
    'al el ad an ar as ash at az bin ben binti bint ibn ould mint wuld abu abd umm de del della di da do dos das du des la las los le les ' +
    'van von der den ter ten zu zur af av y e i og bar ap o u uulu uly kyzy kizi qizi oglu ogly oğlu qızı zada zadeh of'
  ).split(' '),
);
/** True for a small word that stands within names. */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}

const MOST_WORDS = 9;

/** True for words that may be the name of a person: each has a capital, a script without, or is a particle. */
export function isNameLike(text: string): boolean {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  if (words.length === 0 || words.length > MOST_WORDS || /\d|[@/]|\p{Ll}['’]s\s/u.test(text)) return false;
  const isName = (word: string) =>
    /^["“”«»'‘’„]*(?:\p{Lu}|\p{Lt}|\p{Lo}|(?:al|el|ad|an|ar|as|ash|at|az|ez|es|d|l|ul|ur|ud)[-‑’'ʼ`])/u.test(word);
  return words.some(isName) && words.every((word) => isName(word) || PARTICLES.has(word) || /^[-–.]$/u.test(word));
}

/** Titles that sheets of every language have. */
const ENGLISH_TITLES = ['mr', 'mrs', 'ms', 'dr', 'prof'];

/**
 * A name without Mr, Dr and the like before it; `own` are words of the language of the sheet, for in others they are initials. What churches
 * and professions call somebody in any language is a title before two words or more.
 */
export function withoutTitle(text: string, own: readonly PeopleWords[]): string {
  let rest = text;
  for (let tries = 0; tries < 3; tries++) {
    const word = /^(\p{L}{1,14})\.?\s+(?=\S)/u.exec(rest);
    const plain = folded(word?.[1] ?? '');
    const isOwn = own.some(({ titles }) => titles.split(' ').includes(plain) || ENGLISH_TITLES.includes(plain));
    if (!word || !(isOwn || (isPersonTitle(word[1] ?? '', plain) && TWO_NAMES.test(rest.slice(word[0].length))))) break;
    if (/^\p{Lu}\.?\s/u.test(word[0]) && !word[0].includes('.')) break;
    rest = rest.slice(word[0].length);
  }
  return rest;
}

const TWO_NAMES = /^\p{Lu}\S*\s+(?:\p{Ll}{1,4}\s+){0,2}\p{Lu}/u;
