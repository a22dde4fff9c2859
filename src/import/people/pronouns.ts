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
  const isOfAll = joined.some((one) => isAll(one, words));
  const rest = joined.filter((one) => !isAll(one, words) && !isAnd(one, words));
  if (rest.length === 0 || parts.length > 12) return undefined;
  const values = rest.map((one) => pronounOf(one, words));
  if (values.every((one) => one !== undefined)) return { values: values as string[], isOfAll };
  if (rest.every((one) => one.split('/').every((word) => isGender(word, words))))
    return { values: [], isOfAll, gender: text };
  return undefined;
}

const has = (line: string, word: string) => line.split(' ').includes(word);
const isAll = (word: string, words: readonly PeopleWords[]) => words.some(({ all }) => has(all, word));
const isAnd = (word: string, words: readonly PeopleWords[]) => words.some(({ and }) => has(and, word));
const isGender = (word: string, words: readonly PeopleWords[]) => words.some(({ genders }) => has(genders, word));

/** The pronoun of one word, or of several with slashes between them, as a case has it. */
function pronounOf(text: string, words: readonly PeopleWords[]): string | undefined {
  const forms = text.split('/');
  const [first = '', ...others] = forms;
  const known = words.flatMap(({ pronouns }) => CANONICAL.filter((one) => has(pronouns[one], first)))[0];
  if (known === undefined)
    return others.length > 0 &&
      forms.every((one) => /^[a-z]{1,6}$/.test(one)) &&
      forms.length <= 5 &&
      !isGender(first, words)
      ? text
      : undefined;
  const isEnglish = others.length > 0 && forms.every((one) => ENGLISH.test(one));
  if (isEnglish) return text;
  return known;
}

const ENGLISH = /^(?:he|him|his|himself|she|hers?|herself|they|them|theirs?|themselves|themself)$/;
