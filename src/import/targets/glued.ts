import { countryOfTown } from '../../countries/capitals.ts';
import { headOf } from './line-heads.ts';
import { personIn } from './names.ts';
import { knownAt } from './office-names.ts';
import { type Word, wordsOf } from './vocabulary.ts';
import { anyAt, type Wording } from './wording.ts';

// A block that stands on one line without any sign between name, office, house and address.

/** Lines that short say too little. */
const FEWEST = 5;

/** The parts of such a line, in their order; the line alone if nothing tells where to part it. */
export function unglued(text: string, wording: Wording): string[] {
  const words = wordsOf(text);
  if (/[,;،、]/u.test(text)) return [text];
  if (words.length < FEWEST) return shortParts(text, words, wording);
  const place = placeStart(words, wording);
  const house = houseStart(words, wording);
  const after = house === undefined ? undefined : houseEnd(words, house, wording);
  const known = townStart(words, place ?? after ?? 1);
  const town = known === undefined || isLinked(words, known, wording) ? undefined : known;
  const starts = [roleStart(text, words, wording), house, place ?? after, town];
  const cuts = [...new Set(starts)].filter((at) => at !== undefined && at > 0).toSorted((a, b) => (a ?? 0) - (b ?? 0));
  const all = [0, ...cuts].filter((at) => at !== undefined);
  return all
    .map((at, nth) => text.slice(words[at]?.start, words[(all[nth + 1] ?? words.length) - 1]?.end))
    .filter(Boolean);
}

/** "31st Floor New York": a place and its town. */
function shortParts(text: string, words: readonly Word[], wording: Wording): string[] {
  const town = townStart(words, 0);
  const before = town === undefined || isLinked(words, town, wording) ? '' : text.slice(0, words[town - 1]?.end);
  return before !== '' && headOf(before, wording)?.sort === 'place'
    ? [before, text.slice(words[town ?? 0]?.start)]
    : [text];
}

/** Where the name of a house ends: behind "of" and what is known to follow it. */
function houseEnd(words: readonly Word[], from: number, wording: Wording): number | undefined {
  let at = from + 1;
  while (at < words.length) {
    const step = knownAt(words, at, wording);
    if (step === 0) break;
    at += step;
  }
  if (isLinked(words, at, wording)) return undefined; // Comissão Pastoral de Exemplo
  return at < words.length && /^\p{Lu}/u.test(words[at]?.raw ?? '') ? at : undefined;
}

/** The first office behind what looks like a name. */
function roleStart(text: string, words: readonly Word[], wording: Wording): number | undefined {
  for (let at = 2; at < words.length; at += 1) {
    if (anyAt(wording, 'offices', words, at) === 0) continue;
    let start = at;
    while (start > 2 && anyAt(wording, 'ranks', words, start - 1) > 0) start -= 1;
    return personIn(text.slice(0, words[start - 1]?.end), wording) ? start : undefined;
  }
  return undefined;
}

/** A house that is one of something: Ministry of, Embassy of. */
function houseStart(words: readonly Word[], wording: Wording): number | undefined {
  for (let at = 1; at < words.length; at += 1) {
    const length = anyAt(wording, 'houses', words, at);
    const linked = length > 0 && anyAt(wording, 'links', words, at + length) > 0;
    if (!linked || isLinked(words, at, wording)) continue;
    // High Commission of: what belongs to the house stands before it.
    let start = at;
    while (start > 0 && anyAt(wording, 'ranks', words, start - 1) > 0) start -= 1;
    if (start > 0) return start;
  }
  return undefined;
}

/** True behind "of the", "de la". */
function isLinked(words: readonly Word[], at: number, wording: Wording): boolean {
  const before = words[at - 1];
  if (!before) return false;
  return (
    anyAt(wording, 'links', words, at - 1) > 0 ||
    /^(?:the|la|le|les|el|los|las|il|lo|o|a|os|as|der|die|den|dem)$/u.test(before.key)
  );
}

/** A box, or a number before a name. */
function placeStart(words: readonly Word[], wording: Wording): number | undefined {
  const at = words.findIndex((word, nth) => {
    if (nth === 0 || /er$|^\d{1,3}[ªº°]$/u.test(words[nth - 1]?.raw ?? '')) return false; // Luisenhofer Straße, 5ª Avenida
    const next = words[nth + 1];
    if (/^\p{Nd}{1,5}\p{L}?$/u.test(word.raw))
      return next !== undefined && /^(?:\p{Lu}|\p{Nd}+(?:st|nd|rd|th)$)/u.test(next.raw);
    const length = anyAt(wording, 'placesBefore', words, nth);
    return length > 0 && /\p{Nd}/u.test(words[nth + length]?.raw ?? '');
  });
  return at === -1 ? undefined : at;
}

/** A town that is known, at the end or before a postcode. */
function townStart(words: readonly Word[], from: number): number | undefined {
  for (let at = from + 1; at < words.length; at += 1) {
    const rest = words
      .slice(at)
      .map(({ raw }) => raw)
      .join(' ');
    const town = rest.replace(/,?\s(?:[A-Z]{2}\s)?[\p{Nd}-]{4,10}$/u, '');
    if (countryOfTown(town) !== undefined) return at;
  }
  return undefined;
}
