import { headOf, placeFirst } from './line-heads.ts';
import { type Word, wordsOf } from './vocabulary.ts';
import { anyAt, type Wording } from './wording.ts';

// Sentences among the lines of a block.

/** What stands in one line of where a place is, has no more words. */
const LONGEST_PLACE = 10;

/** A sentence and no line of an address: small words that are no links. */
export function isProse(text: string, wording: Wording): boolean {
  const words = wordsOf(text);
  if (words.length > 2 && /^please (?:send|write|check)/iu.test(text)) return true;
  if (words.length < 5) return false;
  if (/^(?:please|por favor|bitte|merci d|veuillez|also send|and copies)/iu.test(text)) return true;
  // "Route de l’aéroport, à côté du dispensaire": a place, where that stands first, and no sentence ends.
  if (words.length <= LONGEST_PLACE && !/[.!?:]$/u.test(text) && placeFirst(words, wording)) return false;
  // "Ambassade de la République démocratique populaire de Modèle": a house with its whole name.
  if (words.length <= LONGEST_PLACE && !/[.!?:,]$/u.test(text) && isHouseFirst(text, wording)) return false;
  const small = words.filter((word, at) => /^\p{Ll}/u.test(word.raw) && !isLink(words, at, word, wording)).length;
  return small >= 3 && (small / words.length > 0.3 || (text.endsWith('.') && small >= 4));
}

function isHouseFirst(text: string, wording: Wording): boolean {
  const head = headOf(text, wording);
  return head?.sort === 'house' && head.first === 0;
}

function isLink(words: readonly Word[], at: number, word: Word, wording: Wording): boolean {
  const lists = ['links', 'ranks', 'matters', 'offices', 'houses', 'places', 'careOf'] as const;
  return /^(?:the|a|al|el|la|de|bin)$/u.test(word.key) || lists.some((list) => anyAt(wording, list, words, at) > 0);
}
