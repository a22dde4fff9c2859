import { wordsOf as wordsOfLanguage } from '../languages/words.ts';
import { matchesOf, type Stretch, wordsOf } from './texts.ts';

// Words that no letter to an official should have. Rude ones are from cuss (M: one project's lists), of which only words rated
// 2, "likely a profanity", are taken. Accusing ones are our own choice; review: needed in all languages but English.

const rude = new Map<string, Set<string>>();

/** The rude words of a language, in small letters. */
function rudeWords(language: string): Set<string> {
  const known = rude.get(language);
  if (known) return known;
  const { lists, ordinary: not = '' } = wordsOfLanguage(language)?.rude ?? {};
  const ordinary = new Set(not.split(' '));
  const words = (lists?.() ?? [])
    .flatMap((list) => Object.entries(list))
    .flatMap(([word, sure]) => (sure === 2 && !/\p{Lu}/u.test(word) && !ordinary.has(word) ? [word] : []));
  const made = new Set(words);
  rude.set(language, made);
  return made;
}

/** A capital within a sentence makes a name of a word. */
function isName(text: string, { start, text: word }: Stretch): boolean {
  if (!/^\p{Lu}/u.test(word) || (word.length > 1 && word === word.toUpperCase())) return false;
  return !/(?:^|[.!?…:]["'”’»)]*\s+|^["'“‘«(]+)$/u.test(text.slice(Math.max(0, start - 6), start));
}

/** Rude words and accusing wording of a text, in its language; `words` are those of the text, `small` the same in small letters. */
export function rudeIn(
  text: string,
  language: string,
  words: readonly Stretch[] = wordsOf(text),
  small: readonly string[] = words.map((one) => one.text.toLowerCase()),
): (Stretch & { readonly kind: 'rude' | 'accusing' })[] {
  const known = wordsOfLanguage(language);
  const accusing = known?.accusing ? matchesOf(text, known.accusing) : [];
  const found = accusing.map(({ index, 0: words }) => ({ start: index, text: words, kind: 'accusing' as const }));
  if (!known?.rude) return found;
  const list = rudeWords(language);
  const single = words
    .filter((one, nth) => list.has(small[nth] ?? '') && !isName(text, one))
    .filter((one) => !found.some(({ start, text: { length } }) => one.start >= start && one.start < start + length));
  return [...found, ...single.map((one) => ({ ...one, kind: 'rude' as const }))];
}
