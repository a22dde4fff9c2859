import type { PeopleWords } from '../../languages/casesheet-values.ts';
import { folded } from '../folded.ts';

// Pronouns as sheets give them: (he/him), (she), (él), (sie/ihr), (both they/them).

/** What words beside a name say of pronouns. */
export interface Pronouns {
  /** As a case has them, one for each that is said; "he/they" stays. None if only a gender is said. */
  readonly values: readonly string[];
  /** "both", "all": they are of everybody before. */
  readonly isOfAll: boolean;
  /** The mark of a gender, which is no pronoun: m, f, male. */
  readonly gender?: string;
}

const CANONICAL = ['he/him', 'she/her', 'they/them'] as const;
const LONGEST = 60;

/** The pronouns that some words give; undefined if they are something else. */
export function pronounsIn(text: string, words: readonly PeopleWords[]): Pronouns | undefined {
  if (text.length > LONGEST || /\d/.test(text)) return undefined;
  const plain = folded(text)
    .replace(/[()[\].:"“”]/gu, ' ')
    .trim();
  const parts = plain.split(/\s*[,;]\s*|\s+/u).filter((one) => one !== '' && one !== '/');
  const joined = plain
    .replace(/\s*\/\s*/gu, '/')
    .split(/[\s,;]+/u)
    .filter((one) => one !== '');
  const signs = signsOf(words);
  const isOfAll = joined.some((one) => signs.all.has(one));
  const rest = joined.filter((one) => !signs.all.has(one) && !signs.and.has(one));
  if (rest.length === 0 || parts.length > 12) return undefined;
  const values = rest.map((one) => pronounOf(one, signs));
  if (values.every((one) => one !== undefined)) return { values: values as string[], isOfAll };
  if (rest.every((one) => one.split('/').every((word) => signs.genders.has(word))))
    return { values: [], isOfAll, gender: text };
  return undefined;
}

/** The words of several languages beside names, each with what it says. */
interface Signs {
  readonly all: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly genders: ReadonlySet<string>;
  /** What a case calls a pronoun, in the first language that has it. */
  readonly pronouns: ReadonlyMap<string, string>;
}

/** By the words: each piece of a name asks for those of all languages. */
const made = new WeakMap<readonly PeopleWords[], Signs>();

function signsOf(words: readonly PeopleWords[]): Signs {
  const known = made.get(words);
  if (known) return known;
  const pronouns = new Map<string, string>();
  for (const one of words)
    for (const canonical of CANONICAL)
      for (const word of one.pronouns[canonical].split(' ')) if (!pronouns.has(word)) pronouns.set(word, canonical);
  const list = (pick: 'all' | 'and' | 'genders') =>
    new Set(
      words
        .map((one) => one[pick])
        .join(' ')
        .split(' '),
    );
  const signs: Signs = { all: list('all'), and: list('and'), genders: list('genders'), pronouns };
  made.set(words, signs);
  return signs;
}

/** The pronoun of one word, or of several with slashes between them, as a case has it. */
function pronounOf(text: string, { pronouns, genders }: Signs): string | undefined {
  const forms = text.split('/');
  const [first = '', ...others] = forms;
  const known = pronouns.get(first);
  if (known === undefined)
    return others.length > 0 &&
      forms.every((one) => /^[a-z]{1,6}$/.test(one)) &&
      forms.length <= 5 &&
      !genders.has(first)
      ? text
      : undefined;
  const isEnglish = others.length > 0 && forms.every((one) => ENGLISH.test(one));
  if (isEnglish) return text;
  return known;
}

const ENGLISH = /^(?:he|him|his|himself|she|hers?|herself|they|them|theirs?|themselves|themself)$/;
