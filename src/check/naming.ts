import type { Party } from '../case/parties.ts';
import { proseOf } from '../case/prose.ts';
import type { ModelLetter } from '../case/schema.ts';
import { usedValues } from '../template/wording.ts';
import { noted } from './noted.ts';
import { folded, textsOfWords, withoutValues } from './texts.ts';

// Whether a letter names the people of a case.

/** The texts of a letter in one, with their values. */
function textOf(letter: ModelLetter): string {
  const { subject, demands, closing = '' } = letter;
  return [subject, ...proseOf(letter).map(({ text }) => text), ...demands, closing].join('\n');
}

/** Somebody whom a letter may name: a person, or a group. */
type Named = Pick<Party, 'name' | 'aliases' | 'native'> & { readonly isGroup?: boolean };

/** What of a letter is looked at. */
interface LetterText {
  readonly values: ReadonlySet<string>;
  /** Small, without values. */
  readonly plain: string;
  readonly words: readonly string[];
}

/** A letter as several rules look at it. */
const readLetter = noted((letter: ModelLetter): LetterText => {
  const text = textOf(letter);
  let plain: string | undefined;
  let words: readonly string[] | undefined;
  const made = {
    values: new Set(usedValues(text).map(({ name }) => name)),
    get plain() {
      plain ??= folded(withoutValues(text));
      return plain;
    },
    get words() {
      words ??= textsOfWords(made.plain);
      return words;
    },
  };
  return made;
});

/** Those whom a letter names in full: by a value, or by name, native name or alias, endings of the language aside. */
export function namedIn<N extends Named>(letter: ModelLetter, people: readonly N[]): N[] {
  const read = readLetter(letter); // most letters name people by values: words are looked for only if they do not
  const { values } = read;
  if (values.has('people')) return [...people];
  return people.filter(
    ({ name, aliases, native, isGroup = false }) =>
      values.has(isGroup ? 'group.name' : 'person.name') ||
      [name, ...aliases, ...Object.values(native)].some((one) => isWritten(folded(one), read.words, read.plain)),
  );
}

/** True if a letter names somebody in any way: by a value, or by a part of a name of three letters or more. */
export function isMentioned(letter: ModelLetter, who: Named): boolean {
  if (namedIn(letter, [who]).length > 0) return true;
  const { plain, words: whole } = readLetter(letter);
  const words = whole.flatMap((one) => [one, ...one.split(/['-]/)]);
  const parts = [who.name, ...who.aliases, ...Object.values(who.native)].flatMap((name) => textsOfWords(folded(name)));
  return parts.some((text) =>
    /[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]/u.test(text)
      ? text.length > 2 && words.some((word) => begins(word, text))
      : text.length > 1 && plain.includes(text),
  );
}

/**
 * True if a name stands among the words: of three or more parts the first and one other, because patronymics are left out. In
 * scripts without spaces or with joined prefixes it may stand anywhere in the text.
 */
function isWritten(name: string, words: readonly string[], plain: string): boolean {
  const parts = textsOfWords(name);
  if (parts.length === 0) return false;
  if (!/[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]/u.test(name)) {
    return tight(plain).includes(tight(name));
  }
  const [first = '', ...others] = parts;
  const start = startOf(first);
  return words.some(
    (word, at) =>
      word.startsWith(start) &&
      begins(word, first) &&
      (others.every((part, nth) => begins(words[at + nth + 1] ?? '', part)) ||
        others.some((part) => part.length > 2 && begins(words[at + 1] ?? '', part))),
  );
}

/** Without blanks and hyphens. */
function tight(text: string): string {
  return text.replace(/[\s·・‧•=＝-]+/gu, '');
}

/** What another form of a word begins with too. */
function startOf(part: string): string {
  return part.length < 4 ? part : part.slice(0, Math.max(3, part.length - 2));
}

/** True for the same word with another ending: Варконда and Варконду. Short words must be whole. */
function begins(word: string, part: string): boolean {
  if (part.length < 4) return word.startsWith(part) && word.length <= part.length + 3;
  return word.startsWith(startOf(part)) && Math.abs(word.length - part.length) <= 4;
}
