import { ADDRESSEES } from '../../languages/addressees.ts';
import { WORDS } from '../../languages/all-words.ts';
import { GREETINGS } from '../../languages/greetings.ts';
import { keyOf } from './vocabulary.ts';
import type { Wording } from './wording.ts';

// The languages of greetings, by the words that these begin with.

/** What stands around a greeting. */
export const SIGNS = /^[\s"“”«»'‘’([-]+|[\s,،，:：;!！"“”«»'‘’)\]]+$/gu;

/** How many words with which letters of any language greet a text begins with; 0 if with none. */
export function greetsFirst(text: string, wording: Wording): number {
  const language = languageOf(text, wording);
  if (language === undefined) return 0;
  const plain = text.replace(SIGNS, '').toLowerCase();
  const lengths = written(plain)
    .filter(({ code }) => code === language)
    .map(({ start }) => start.split(' ').length);
  return Math.max(1, ...lengths);
}

/** What was found of texts: the same lines are asked about again and again. */
const told = new WeakMap<Wording, Map<string, string | undefined>>();
const MOST_KEPT = 2000;
const LONGEST_KEPT = 400;

/** The language (ISO 639-1) whose words a greeting begins with, of those that are expected first. */
export function languageOf(text: string, wording: Wording): string | undefined {
  const known = told.get(wording) ?? new Map<string, string | undefined>();
  told.set(wording, known);
  if (known.has(text)) return known.get(text);
  const language = findLanguage(text, wording);
  if (known.size === MOST_KEPT) known.clear();
  if (text.length <= LONGEST_KEPT) known.set(text, language);
  return language;
}

function findLanguage(text: string, wording: Wording): string | undefined {
  const plain = text.replace(SIGNS, '').toLowerCase();
  if (plain === '') return undefined;
  return firstOf(written(plain), wording) ?? firstOf(compared(keyOfPhrase(plain)), wording);
}

/** Of the languages of some beginnings the one that is expected first. */
function firstOf(beginnings: readonly Beginning[], wording: Wording): string | undefined {
  if (beginnings.length === 0) return undefined;
  const codes = new Set(beginnings.map(({ code }) => code));
  return wording.find((one) => one.expected && codes.has(one.code))?.code ?? CODES.find((code) => codes.has(code));
}

/** All languages in which greetings are known. */
const CODES = [...new Set([...Object.keys(ADDRESSEES), ...Object.keys(WORDS), ...Object.keys(GREETINGS)])];

/** Writings other than Latin begin here: no greeting in Latin letters begins with one of theirs. */
const OTHER_WRITINGS = '\u0370';

/** How a greeting of a language begins. */
interface Beginning {
  readonly code: string;
  readonly start: string;
  /** True if a word must end with it. */
  readonly whole: boolean;
}

/** How greetings of all languages begin, by their first characters. */
type ByFirst = ReadonlyMap<string, readonly Beginning[]>;

/** The same by how they are written: in words that are compared as they stand, or in others, which are told in both ways. */
interface Beginnings {
  readonly plain: ByFirst;
  readonly others: ByFirst;
  readonly compared: ByFirst;
}

/** Those in Latin letters, and all. */
let latin: Beginnings | undefined;
let all: Beginnings | undefined;

function beginningsFor(text: string): Beginnings {
  if (text < OTHER_WRITINGS) {
    latin ??= makeBeginnings((item) => item < OTHER_WRITINGS);
    return latin;
  }
  all ??= makeBeginnings(() => true);
  return all;
}

/** Words without accents and signs, which are compared as they are written. */
const COMPARED = /^[a-z0-9]+(?: [a-z0-9]+)*\.?$/;

function makeBeginnings(isMeant: (item: string) => boolean): Beginnings {
  const [plain, others, folded] = [new Map(), new Map(), new Map()] as const;
  for (const code of CODES) {
    const lists = [WORDS[code]?.letterBegins, WORDS[code]?.greets, GREETINGS[code]?.begins];
    for (const item of lists.filter(Boolean).join(', ').split(', ')) {
      if (!isMeant(item)) continue;
      const whole = item.endsWith('.');
      const one = { code, start: whole ? item.slice(0, -1) : item, whole };
      put(COMPARED.test(item) ? plain : others, one);
      if (!COMPARED.test(item)) put(folded, { ...one, start: keyOfPhrase(item) });
    }
  }
  return { plain, others, compared: folded };
}

function put(map: Map<string, Beginning[]>, one: Beginning): void {
  const first = one.start.slice(0, 1);
  if (first === '') return;
  const alike = map.get(first);
  if (alike) alike.push(one);
  else map.set(first, [one]);
}

/** The beginnings that a text has, as it is written. */
function written(text: string): readonly Beginning[] {
  const { plain, others } = beginningsFor(text);
  return [...beginningsIn(text, plain), ...beginningsIn(text, others)];
}

/** The beginnings that a text has whose words are as they are compared. */
function compared(text: string): readonly Beginning[] {
  const known = beginningsFor(text);
  return [...beginningsIn(text, known.plain), ...beginningsIn(text, known.compared)];
}

function beginningsIn(text: string, beginnings: ByFirst): readonly Beginning[] {
  const alike = beginnings.get(text.slice(0, 1)) ?? [];
  return alike.filter(
    ({ start, whole }) => text.startsWith(start) && !(whole && /^\p{L}/u.test(text.slice(start.length))),
  );
}

function keyOfPhrase(text: string): string {
  return text.split(' ').map(keyOf).join(' ');
}
