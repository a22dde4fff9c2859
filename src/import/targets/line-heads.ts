import { telling } from './buildings.ts';
import { nativeHouse } from './native-houses.ts';
import { type Word, wordsOf } from './vocabulary.ts';
import type { LanguageWording, Wording } from './wording.ts';

// What the words of a line say that it is: somebody's office, a house, or where in a place something is.

/** What a line may be by its words. */
export type WordSort = 'role' | 'house' | 'place';

/** What a sign says of a line: which sort of word tells it, and from which word to which. */
export interface WordHead {
  readonly sort: WordSort;
  readonly first: number;
  /** The number of the word behind it. */
  readonly end: number;
}

/** What was told of texts: the same lines are asked about again and again. */
const told = new WeakMap<Wording, Map<string, WordHead | undefined>>();
const MOST_KEPT = 2000;

/** The word that tells what a text is, in the language that knows most of it; undefined if none does. */
export function headOf(text: string, wording: Wording): WordHead | undefined {
  const known = told.get(wording) ?? new Map<string, WordHead | undefined>();
  told.set(wording, known);
  if (known.has(text)) return known.get(text);
  const head = findHead(text, wording);
  if (known.size === MOST_KEPT) known.clear();
  known.set(text, head);
  return head;
}

/** What kind of company one is, in letters with full stops, behind its name: "Bosque S.A.", "Muster S.p.A." */
const COMPANY =
  /\p{L}{2}\.?,? (?:S\. ?A\.(?: ?[Dd]e ?C\. ?V\.)?|S\. ?[pP]\. ?A\.|S\. ?R\. ?L\.|S\. ?L\.|N\. ?V\.|B\. ?V\.)$/u;

function findHead(text: string, wording: Wording): WordHead | undefined {
  if (/[\p{sc=Han}]/u.test(text)) return hanHead(text, wording);
  const words = wordsOf(text);
  const first = knownFirst(words, wording) ?? telling(words, wording);
  if (first) return first;
  const last = words.length - 1;
  if (last > 0 && COMPANY.test(text)) return { sort: 'house', first: last, end: words.length };
  const native = nativeHouse(words);
  const isSure = native && (native.first === 0 || native.end - native.first > 2); // so many words are no chance
  return isSure ? native : (mostKnown(words, wording) ?? native);
}

/** What a text is in the language that knows most of its words. */
function mostKnown(words: readonly Word[], wording: Wording): WordHead | undefined {
  let best: { readonly found: WordHead; readonly known: number } | undefined;
  for (const one of wording) {
    const found = one.words.head === 'last' ? lastHead(words, one) : firstHead(words, one);
    if (!found) continue;
    const known = knownIn(words, one);
    if (!best || known > best.known) best = { found, known };
    if (best.known >= words.length) break;
  }
  return best?.found;
}

/** How many words of a text a language knows: "Prime Minister’s Office" is English, though German has a word of it. */
function knownIn(words: readonly Word[], one: LanguageWording): number {
  const lists = [one.offices, one.houses, one.places, one.placesBefore, one.links, one.ranks, one.matters];
  let known = 0;
  for (let at = 0; at < words.length; ) {
    const length = Math.max(...lists.map((list) => list.at(words, at)));
    known += length;
    at += Math.max(1, length);
  }
  return known;
}

/** Plaza Mayor, Fiscalía General: what the language of the country writes first tells it, whatever English reads in the rest. */
function knownFirst(words: readonly Word[], wording: Wording): WordHead | undefined {
  for (const one of wording) {
    if (!one.expected || one.words.head === 'last') continue;
    const [length, sort] = sortAt(words, 0, one);
    if (sort !== undefined) return { sort, first: 0, end: length };
  }
  return undefined;
}

/** A place that a line begins with, in a language that writes it first. */
export function placeFirst(words: readonly Word[], wording: Wording): WordHead | undefined {
  const first = knownFirst(words, wording);
  return first?.sort === 'place' ? first : undefined;
}

/** Offices that are family names too: they tell an office only where nothing unknown stands before them. */
export const NAMES_TOO: ReadonlySet<string> = new Set(
  'king bishop prince marshal judge major pope dean page clerk sheriff premier leader sultan emir amir castellan chief regina reina'.split(
    ' ',
  ),
);

/** Of each stretch up to a link, the last word that is known: Justice Ministry, Minister of Justice. */
function lastHead(words: readonly Word[], one: LanguageWording): WordHead | undefined {
  let found: WordHead | undefined;
  let unknown = 0;
  for (let index = 0; index < words.length; ) {
    const [length, sort] = tellsAt(words, index, one, unknown);
    if (sort !== undefined) found = { sort, first: index, end: index + length };
    const link = sort === undefined ? one.links.at(words, index) : 0;
    const step = Math.max(1, length, link);
    if (found && (link > 0 || words[index + step - 1]?.stops)) return found;
    if (sort === undefined && link === 0 && !isKnown(words, index, one)) unknown += 1;
    index += step;
  }
  return found;
}

function isKnown(words: readonly Word[], index: number, one: LanguageWording): boolean {
  return one.ranks.at(words, index) > 0 || one.matters.at(words, index) > 0;
}

/** "Correctional Colony No. 4": the number is of the house. */
function isNumberOfHouse(words: readonly Word[], index: number, one: LanguageWording): boolean {
  const isSign = /^(?:no|nr|n|nº|number|nummer|num)$/u.test(words[index]?.key ?? '');
  const isRoom = /^(?:offices?|units?|section|branch|division|bureau|oficina|uffici?o|abteilung)$/u.test(
    words[index - 1]?.key ?? '',
  );
  if (isRoom) return false;
  return (
    isSign &&
    index > 0 &&
    index === words.length - 2 &&
    /^\p{Nd}/u.test(words[index + 1]?.key ?? '') &&
    one.houses.at(words, index - 1) > 0
  );
}

/** What tells a line at a place, but for a family name, and for a place that others follow: Park Example is none. */
function tellsAt(
  words: readonly Word[],
  index: number,
  one: LanguageWording,
  unknown: number,
): [number, WordSort | undefined] {
  const [length, sort] = sortAt(words, index, one);
  if (sort === 'place' && isNumberOfHouse(words, index, one)) return [0, undefined];
  if (sort === 'role' && unknown > 0 && NAMES_TOO.has(words[index]?.key ?? '') && !isOfOffice(words, index, one))
    return [0, undefined];
  if (sort !== 'place' || one.placesBefore.at(words, index) > 0) return [length, sort];
  const [last, next] = [words[index + length - 1], words[index + length]];
  const ends =
    next === undefined ||
    last?.stops ||
    /\p{Nd}|^['‘’"“(]*\p{Lu}['‘’"”),.]*$/u.test(next.raw) ||
    one.links.at(words, index + length) > 0;
  return ends || sortAt(words, index + length, one)[1] !== undefined ? [length, sort] : [0, undefined];
}

/** "Sampleville Chief of Police", "Sampleville Police Chief": what "of" or a house beside it tells to be an office. */
function isOfOffice(words: readonly Word[], index: number, one: LanguageWording): boolean {
  return (
    one.links.at(words, index + 1) > 0 || one.houses.at(words, index - 1) > 0 || one.offices.at(words, index - 1) > 0
  );
}

/** Words that may stand before the first one that tells what it is, such as an adjective or a number. */
const BEFORE = { role: 0, house: 3, place: 2 } as const;

/** Regina Example is no queen where nobody speaks Italian. */
function mostBefore(sort: WordSort, word: Word | undefined, one: LanguageWording): number {
  if (one.expected) return BEFORE[sort];
  return sort === 'role' && NAMES_TOO.has(word?.key ?? '') ? -1 : 0;
}

/** The first word that is known; not far behind others. */
function firstHead(words: readonly Word[], one: LanguageWording): WordHead | undefined {
  let unknown = 0;
  for (let index = 0; index < words.length; ) {
    const [length, sort] = sortAt(words, index, one);
    if (sort !== undefined) {
      return unknown <= mostBefore(sort, words[index], one) ? { sort, first: index, end: index + length } : undefined;
    }
    const before = one.ranks.at(words, index) || one.honorifics.at(words, index);
    if (before === 0) unknown += 1;
    if (unknown > 3 || words[index]?.stops) return undefined;
    index += Math.max(1, before);
  }
  return undefined;
}

/** Before an office without a space: Co-Minister, Vice-Governor. */
const PREFIX = /^(?:co|vice|vize|sub|ex|deputy|under|vi|wakil|naib|pro|interim)-(?=\p{L}{4})/u;

/** The longest expression at a place that tells what a line is. A house wins over an office, and an office over a place. */
function sortAt(words: readonly Word[], index: number, one: LanguageWording): [number, WordSort | undefined] {
  const found = sortOfWord(words, index, one);
  const word = words[index];
  if (found[0] > 0 || !word || !PREFIX.test(word.key)) return found;
  const plain = words.with(index, { ...word, key: word.key.replace(PREFIX, '') });
  return sortOfWord(plain, index, one);
}

function sortOfWord(words: readonly Word[], index: number, one: LanguageWording): [number, WordSort | undefined] {
  const house = one.houses.at(words, index);
  const role = one.offices.at(words, index);
  const place = Math.max(one.places.at(words, index), one.placesBefore.at(words, index));
  if (place > house && place > role) return [place, 'place'];
  if (role > house) return [role, 'role'];
  if (house === 0) return NOTHING;
  // Secretaria and Secretaría, secretária and secretaria: where accents are all that parts them.
  const raw = words[index]?.raw ?? '';
  const isOffice = house === role && /\p{Ll}/u.test(raw) && one.offices.spells(raw) && !one.houses.spells(raw);
  return [house, isOffice ? 'role' : 'house'];
}

const NOTHING: [number, WordSort | undefined] = [0, undefined];

/** Where words are not parted: the expression that ends last. */
function hanHead(text: string, wording: Wording): WordHead | undefined {
  const one = wording.find(({ code }) => code === 'zh');
  if (!one) return undefined;
  const ends = (list: string) =>
    Math.max(0, ...list.split(' ').map((word) => (text.includes(word) ? text.lastIndexOf(word) + word.length : 0)));
  const role = ends(one.words.offices);
  const house = ends(one.words.houses);
  const place = /\p{N}/u.test(text) ? ends(one.words.places) : 0;
  const last = Math.max(role, house, place);
  if (last === 0) return undefined;
  const sort: WordSort = last === role ? 'role' : last === house ? 'house' : 'place';
  return { sort, first: 0, end: wordsOf(text).length };
}
