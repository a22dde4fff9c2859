import { capital, genderOf, type Locale, listNames, type SpokenOf } from './phrase-book.ts';
import {
  argumentValues,
  categoryOf,
  fillPhrase,
  type GivenArguments,
  type HoleValue,
  isOne,
  type Values,
  variantFor,
  withoutForms,
} from './phrase-filling.ts';
import type { Who } from './phrase-keys.ts';
import type { Phrase, Phrases } from './phrase-shape.ts';

/** Somebody of whom phrases speak, with the forms of the name that the case gives in the language. */
export interface Named extends SpokenOf {
  readonly forms?: Readonly<Record<string, string>>;
  /** Of a group: how many they are, if that is known. */
  readonly count?: number;
}

/** Whom phrases speak of when they speak of some people. */
function whoOf(people: readonly Named[]): Who {
  const [first] = people;
  const genders = people.map(({ pronouns }) => genderOf(pronouns));
  const several = people.length > 1 || first?.isGroup === true;
  if (!several) return genders[0] ?? 'they';
  const isTwo =
    people.length === 1 ? first?.count === 2 : people.length === 2 && !people.some(({ isGroup }) => isGroup);
  const women = genders.every((one) => one === 'she');
  if (isTwo) return women ? 'two-f' : 'two';
  return women ? 'group-f' : 'group';
}

/** Says phrases of some people, one after another: by name, and then as the language has it. */
export class Speaker {
  private readonly phrases: Phrases;
  private readonly locale: Locale;
  private readonly people: readonly Named[];
  private readonly who: Who;
  private named = false;

  constructor(phrases: Phrases, locale: Locale, people: readonly Named[]) {
    this.phrases = phrases;
    this.locale = locale;
    this.people = people;
    this.who = categoryOf(whoOf(people), phrases.who);
  }

  /** Goes on to another part of the letter: the name is said again there. */
  anew(): void {
    this.named = false;
  }

  /** The sentence of a phrase. Undefined if it lacks an argument that it cannot be without. */
  sentence(phrase: Phrase, given: GivenArguments = {}): string | undefined {
    const { elision } = this.phrases;
    const ofArguments = argumentValues(given, this.phrases, this.locale.room.first);
    const values: Values = (hole, named) => this.spoken(hole, named) ?? ofArguments(hole, named);
    const joining = { capital: (text: string) => capital(this.locale, text), elision };
    for (const text of [variantFor(phrase, this.who), withoutForms(phrase, this.who)]) {
      const filled = text === undefined ? undefined : fillPhrase(text, values, joining, this.named);
      if (!filled) continue;
      this.named = filled.named;
      return filled.text;
    }
    return undefined;
  }

  private spoken(hole: string, named: boolean): HoleValue | undefined {
    const [kind, form] = hole.split('.');
    if (kind === 'name') return this.name(form);
    if (kind !== 'who' || form === undefined) return undefined;
    const { again } = this.phrases;
    const pronoun = again[this.who]?.[form] ?? again[isOne(this.who) ? 'one' : 'many']?.[form];
    if (named && pronoun !== undefined) return { text: pronoun };
    const name = this.name(undefined);
    const pattern = again.name?.[form];
    if (pattern === undefined || !name) return name;
    const text = pattern.replace('{name}', () => name.text);
    return { ...name, text, hasWordsFirst: !pattern.startsWith('{name}') };
  }

  /** The names as the language lists them, in a form if each has it. */
  private name(form: string | undefined): HoleValue | undefined {
    const names = this.people.map(({ name, forms = {} }) => (form === undefined ? name : forms[form]));
    if (names.some((one) => one === undefined)) return undefined;
    return {
      text: listNames(
        this.locale,
        names.flatMap((one) => (one === undefined ? [] : kept(one, this.locale.direction))),
      ),
      isName: true,
    };
  }
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** Hebrew is the first script in Unicode that is written from right to left; before it all are written from left to right. */
const BEYOND = /[\u0590-\uffff]/;
/** A quotation mark, a bracket or a digit at either end. */
const OPEN_ENDS = /^[^\p{L}]|[^\p{L}\p{M}]$/u;

/** A name in a text of the other direction, with an invisible mark at both ends where these would go astray. */
function kept(name: string, direction: Locale['direction']): string {
  const [letter = ''] = BEYOND.test(name) ? (/\p{L}/u.exec(name) ?? []) : [];
  const own = letter && RIGHT_TO_LEFT.test(letter) ? 'rtl' : 'ltr';
  if (own === direction || !OPEN_ENDS.test(name)) return name;
  const mark = own === 'rtl' ? '\u200f' : '\u200e';
  return `${mark}${name}${mark}`;
}
