import type { Case } from '../../case/schema.ts';
import { type Passage, passagesOf } from '../passages.ts';
import { withoutValues } from '../texts.ts';
import { isForm, type KnownNames, knownNames, partsOf } from './known.ts';
import { type Stranger, strangersIn } from './persons.ts';
import { strangersInSigns } from './signs.ts';
import { plainMarks } from './tokens.ts';

/** A person in a letter who is not of the case, with the text in which the name stands. */
export interface FoundStranger extends Stranger {
  readonly passage: Passage;
}

const KNOWN = new WeakMap<Case, readonly FoundStranger[]>();

/** The persons in all letters of a case who are not of it. */
export function strangersOf(content: Case): readonly FoundStranger[] {
  const found = KNOWN.get(content) ?? findStrangers(content);
  KNOWN.set(content, found);
  return found;
}

function findStrangers(content: Case): FoundStranger[] {
  const known = knownNames(content);
  const passages = passagesOf(content);
  return Object.keys(content.letter).flatMap((language) => {
    const own = passages.filter((one) => one.language === language);
    const small = smallWords(own);
    const found = own.flatMap((passage) => personsIn(passage, known, small).map((one) => ({ ...one, passage })));
    return alsoIntroduced(found);
  });
}

function personsIn({ text, language }: Passage, known: KnownNames, small: ReadonlySet<string>): Stranger[] {
  const plain = withoutValues(text);
  return [...strangersIn(plain, language, known, small), ...strangersInSigns(plain, language, known)].sort(
    (a, b) => a.start - b.start,
  );
}

/** The words that a letter has in small letters, wherever it has them: no sentence makes a name of those. */
function smallWords(passages: readonly Passage[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of passages)
    for (const word of plainMarks(text).split(/[^\p{L}\p{M}'-]+/u)) if (/^\p{Ll}/u.test(word)) words.add(word);
  return words;
}

/**
 * Who was introduced once is known from then on, by any part of the name; and a word that nothing but its capital makes a
 * name is one if it is part of a name that stands elsewhere in the letter.
 */
function alsoIntroduced(found: readonly FoundStranger[]): FoundStranger[] {
  const partsOfAll = (all: readonly FoundStranger[]) => [...new Set(all.flatMap(({ name }) => partsOf(name)))];
  const introduced = partsOfAll(found.filter((one) => one.introduced && !one.weak));
  const strong = partsOfAll(found.filter((one) => !one.weak));
  const isPart = ({ name }: FoundStranger, parts: readonly string[]) =>
    partsOf(name).every((part) => part.length > 2 && parts.some((known) => isForm(part, known) || isForm(known, part)));
  return found
    .filter((one) => !one.weak || isPart(one, strong))
    .map((one) => (!one.introduced && isPart(one, introduced) ? { ...one, introduced: true } : one));
}
