import { AGENTS, type AgentKey, type ArgumentName, argumentsOf, type Who } from './phrase-keys.ts';
import type { Phrase, Phrases, VariantKey } from './phrase-shape.ts';

// From a phrase with holes to a sentence. A few lines of our own: a phrase is data, and no language for programs.

/** A hole, or a part in brackets that is left out if one of its holes has no value. Nothing that is filled in is looked at again. */
const PART = /\[([^[\]]*)\]|\{([^{}]*)\}/g;
const VOWEL = /^[aeiou]/i;

/**
 * What a hole stands for. A name is put as it is typed: it gets no capital where a sentence begins. An empty text, such as that of a
 * pronoun which a verb does without, takes the space after it along.
 */
export interface HoleValue {
  readonly text: string;
  readonly isName?: boolean;
  /** True if words stand before the name: they get their capital. */
  readonly hasWordsFirst?: boolean;
}

/** How texts of a language are put together. */
export interface Joining {
  /** A text with a capital first letter. */
  capital(text: string): string;
  /** Words that lose a vowel before another, with what stands in their place and the space after them: de, d’. */
  readonly elision?: Readonly<Record<string, string>> | undefined;
}

/** What a hole stands for, also by whether those who are spoken of have been named before; nothing where there is no value. */
export type Values = (hole: string, named: boolean) => HoleValue | undefined;

/** A sentence, and whether those of whom it speaks have been named. */
export interface Filled {
  readonly text: string;
  readonly named: boolean;
}

/**
 * The sentence of a phrase; undefined if a hole outside brackets has no value. What the phrase itself begins with stays as it is typed:
 * after a greeting with a comma, many languages go on with a small letter. Only what is filled in there gets its capital.
 */
export function fillPhrase(phrase: string, values: Values, joining: Joining, named = false): Filled | undefined {
  const filling = new Filling(values, joining.elision ?? {}, named);
  filling.fill(phrase);
  if (!filling.isWhole) return undefined;
  const made = filling.made.trim();
  const isTyped = filling.beginsWithName || /^[^[{]/.test(phrase);
  return { text: isTyped ? made : joining.capital(made), named: filling.named };
}

class Filling {
  made = '';
  isWhole = true;
  beginsWithName = false;
  named: boolean;
  private isAfterNothing = false;
  private readonly values: Values;
  private readonly elision: Readonly<Record<string, string>>;

  constructor(values: Values, elision: Readonly<Record<string, string>>, named: boolean) {
    this.values = values;
    this.elision = elision;
    this.named = named;
  }

  fill(text: string): void {
    let at = 0;
    for (const { 0: found, 1: optional, 2: hole = '', index } of text.matchAll(PART)) {
      this.add(text.slice(at, index));
      at = index + found.length;
      if (optional === undefined) this.put(this.values(hole, this.named));
      else if (holesIn(optional).every((one) => this.values(one, this.named))) this.fill(optional);
    }
    this.add(text.slice(at));
  }

  private add(text: string): void {
    if (text === '') return;
    this.made += this.isAfterNothing ? text.replace(/^ /, '') : text;
    this.isAfterNothing = false;
  }

  private put(value: HoleValue | undefined): void {
    if (this.made === '' && value?.isName && !value.hasWordsFirst) this.beginsWithName = true;
    if (value?.isName) this.named = true;
    this.made = elided(this.made, value?.text ?? '', this.elision) + (value?.text ?? '');
    this.isAfterNothing = value?.text === '';
    this.isWhole &&= value !== undefined;
  }
}

/** The holes of a text, in or out of brackets. */
export function holesIn(text: string): string[] {
  return [...text.matchAll(/\{([^{}]*)\}/g)].map((one) => one[1] ?? '');
}

/** What is written before a word, its last word without the vowel that it loses there. */
function elided(before: string, word: string, elision: Readonly<Record<string, string>>): string {
  if (!before.endsWith(' ') || !VOWEL.test(isPlain(word, 0) ? word : word.normalize('NFD'))) return before;
  const last = lastWord(before.slice(0, -1));
  const known = last.toLowerCase();
  const short = Object.hasOwn(elision, known) && elision[known];
  return last && short ? before.slice(0, -1 - last.length) + short : before;
}

/** The letters at the end of a text, none if another sign or a mark ends it. Of plain letters without a pattern, which takes long to make. */
function lastWord(text: string): string {
  let from = text.length;
  while (isPlain(text, from - 1) && isLetter(text, from - 1)) from -= 1;
  const isWhole = from === 0 || isPlain(text, from - 1);
  return isWhole ? text.slice(from) : (/(?<![\p{L}\p{M}])\p{L}+$/u.exec(text)?.[0] ?? '');
}

const isPlain = (text: string, at: number) => text.charCodeAt(at) < 0x80;

/** True of A to Z and a to z. */
function isLetter(text: string, at: number): boolean {
  const small = text.charCodeAt(at) | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

/** Of those that a language tells apart, whom it speaks of. */
export function categoryOf(who: Who, known: readonly Who[]): Who {
  return NEAREST[who].find((one) => known.includes(one)) ?? who;
}

const NEAREST: Readonly<Record<Who, readonly Who[]>> = {
  he: ['he'],
  she: ['she'],
  they: ['they'],
  two: ['two', 'group'],
  'two-f': ['two-f', 'group-f', 'two', 'group'],
  group: ['group'],
  'group-f': ['group-f', 'group'],
};

/** True for one person. */
export function isOne(who: Who): boolean {
  return who === 'he' || who === 'she' || who === 'they';
}

/** The text of a phrase that speaks of somebody. */
export function variantFor(phrase: Phrase | Variants, who: Who): string | undefined {
  if (typeof phrase === 'string') return phrase;
  return phrase[who] ?? phrase[isOne(who) ? 'one' : 'many'];
}

/** Texts by whom they speak of. */
export type Variants = Readonly<Partial<Record<VariantKey, string | undefined>>>;

/** The text that is taken where a phrase wants a form of a name that there is not. */
export function withoutForms(phrase: Phrase, who: Who): string | undefined {
  if (typeof phrase === 'string' || phrase.noform === undefined) return undefined;
  return variantFor(phrase.noform, who);
}

/** What a case gives with a key, in the language of the letter: a date in part or whole, texts, a key of those who act. */
export type GivenArguments = Readonly<Partial<Record<ArgumentName, string>>>;

/** The values of the holes that a key's arguments fill; `first` is the first day of a month, where it is no plain number. */
export function argumentValues(
  given: GivenArguments,
  phrases: Pick<Phrases, 'arguments' | 'months' | 'digits' | 'elision'>,
  first?: string,
): Values {
  const { since, where, to, by } = given;
  const words = phrases.arguments;
  const values = new Map<string, () => HoleValue | undefined>();
  if (since !== undefined)
    for (const hole of ['since', 'on'] as const) values.set(hole, () => datedWords(since, hole, phrases, first));
  if (where !== undefined) values.set('where', () => within(words.where, { text: where }, phrases));
  if (to !== undefined) values.set('to', () => ({ text: to }));
  if (by !== undefined)
    values.set('by', () => (isAgent(by) ? { text: words.by[by] } : within(words.by.other, { text: by }, phrases)));
  return (hole) => values.get(hole)?.();
}

/** A pattern of the language with its holes filled. */
function within(
  pattern: string,
  values: Readonly<Record<string, string>>,
  { elision }: Pick<Phrases, 'elision'>,
): HoleValue | undefined {
  const value = (hole: string) => (Object.hasOwn(values, hole) ? { text: values[hole] ?? '' } : undefined);
  return fillPhrase(pattern, value, { capital: (text) => text, elision });
}

/** A date, whole or in part, in the words of the language: since 5 March 2018, since March 2018, since 2018. */
function datedWords(
  date: string,
  hole: 'since' | 'on',
  phrases: Pick<Phrases, 'arguments' | 'months' | 'digits' | 'elision'>,
  first: string | undefined,
): HoleValue | undefined {
  const { months, digits } = phrases;
  const patterns = phrases.arguments[hole];
  const [year = '', month, day] = date.split('-');
  const values = {
    year: inDigits(year, digits),
    month: months[Number(month) - 1] ?? '',
    day: day === '01' && first !== undefined ? first : inDigits(String(Number(day)), digits),
  };
  return within(day ? patterns.day : month ? patterns.month : patterns.year, values, phrases);
}

function isAgent(key: string): key is AgentKey {
  return (AGENTS as readonly string[]).includes(key);
}

/** A number in the digits of a language, if they are others than 0 to 9. */
export function inDigits(number: string, digits: string | undefined): string {
  if (digits === undefined) return number;
  const all = [...digits];
  return number.replace(/[0-9]/g, (one) => all[Number(one)] ?? one);
}

/** The holes that the arguments of a key fill. */
export function holesFor(
  part: 'concerns' | 'requests',
  key: string,
): { readonly must: string[]; readonly may: string[] } {
  const holes = Object.entries(argumentsOf(part, key)).map(([name, need]) => ({
    need,
    names: name === 'since' ? ['since', 'on'] : [name],
  }));
  const of = (need: string) => holes.filter((one) => one.need === need).flatMap(({ names }) => names);
  return { must: of('must'), may: of('may') };
}
