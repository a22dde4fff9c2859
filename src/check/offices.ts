import type { Target } from '../case/schema.ts';
import type { Ministry, Office, OfficeWords } from '../languages/official-words.ts';
import { ALL_WORDS, wordsOf } from '../languages/words.ts';
import { noted } from './noted.ts';
import { folded } from './texts.ts';

// Which office somebody holds, by the words of a role, an organisation or a salutation.

/** What a text says of an office: which it may be, and what it is for. */
export interface Held {
  readonly offices: ReadonlySet<Office>;
  readonly ministries: ReadonlySet<Ministry>;
}

const NOTHING: Held = { offices: new Set(), ministries: new Set() };

/** Beginnings of words of a language, and what they may stand for: a secretary is a minister, or none. */
interface Entry<K> {
  /** What a text must have for the pattern of the word to be tried. */
  readonly letters: string;
  readonly word: string;
  readonly kinds: readonly K[];
}

/** The entries of a language, and a pattern for any of their letters: most texts are of another language, and have none. */
interface Table<K> {
  readonly any: RegExp;
  readonly entries: readonly Entry<K>[];
  /** What was asked for before: people hold the same offices in many cases. */
  readonly asked: Map<string, readonly K[]>;
}

/** So many answers are kept for each table. */
const MOST = 5000;

function tableFrom<K extends string>(table: Readonly<Record<K, string>>): Table<K> {
  const entries = entriesOf(table);
  const letters = entries.map((one) => one.letters.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return { any: new RegExp(letters.join('|')), entries, asked: new Map() };
}

/** The longest words first, so that a prime minister is no minister. */
function entriesOf<K extends string>(table: Readonly<Record<K, string>>): Entry<K>[] {
  const kinds = new Map<string, K[]>();
  for (const kind of Object.keys(table) as K[])
    for (const word of table[kind].split(' ')) kinds.set(word, [...(kinds.get(word) ?? []), kind]);
  return [...kinds]
    .toSorted(([one], [other]) => other.length - one.length)
    .map(([word, of]) => ({ letters: lettersOf(word), word, kinds: of }));
}

const lettersOf = (word: string) => word.replace('*', '').replaceAll('_', ' ');

/** Patterns of words, each made when a text first has their letters: there are hundreds. */
const patterns = new Map<string, RegExp>();

function patternOf(word: string): RegExp {
  const start = word.startsWith('*') ? '' : '(?<!\\p{L})';
  const made = patterns.get(word) ?? new RegExp(`${start}${lettersOf(word)}\\p{L}*`, 'gu');
  patterns.set(word, made);
  return made;
}

type Tables = { readonly offices: Table<Office>; readonly ministries: Table<Ministry> };
const tables = new Map<OfficeWords, Tables>();

function tableOf(words: OfficeWords): Tables {
  const made = tables.get(words) ?? { offices: tableFrom(words.offices), ministries: tableFrom(words.ministries) };
  tables.set(words, made);
  return made;
}

/** Small letters, and one blank for everything else. No role is longer. */
function plain(text: string): string {
  const small = folded(text.slice(0, 400));
  const words = small.includes('{{') ? small.replace(/\{\{[^{}]*\}\}/g, ' ') : small;
  return words.replace(/[\u0080-\uffff]/.test(words) ? /[^\p{L}\p{M}]+/gu : /[^a-z]+/g, ' ');
}

/** What stands for something in a plain text; words that were found stand for nothing else. */
function kindsIn<K>(text: string, table: Table<K>): readonly K[] {
  const known = table.asked.get(text);
  if (known) return known;
  const found = table.any.test(text) ? kindsBy(text, table) : [];
  if (table.asked.size < MOST) table.asked.set(text, found);
  return found;
}

function kindsBy<K>(text: string, { entries }: Table<K>): K[] {
  const found: K[] = [];
  let rest = text;
  for (const { letters, word, kinds } of entries) {
    if (!rest.includes(letters)) continue;
    const next = rest.replace(patternOf(word), '|');
    if (next !== rest) found.push(...kinds);
    rest = next;
  }
  return found;
}

/** What plain texts say. */
function saidBy(texts: readonly string[], words: OfficeWords): Held {
  const { offices, ministries } = tableOf(words);
  const held: Office[] = [];
  const kinds: Ministry[] = [];
  for (const text of texts) held.push(...kindsIn(text, offices));
  for (const text of texts) kinds.push(...kindsIn(text, ministries));
  return held.length + kinds.length === 0 ? NOTHING : { offices: new Set(held), ministries: new Set(kinds) };
}

/** The languages in which a plain text says something, so many texts are kept. */
const spoken = new Map<string, readonly number[]>();

function languagesOf(text: string): readonly number[] {
  const known = spoken.get(text);
  if (known) return known;
  const found: number[] = [];
  for (const [nth, { officials }] of ALL_WORDS.entries())
    if (officials && saidBy([text], officials) !== NOTHING) found.push(nth);
  if (spoken.size < MOST) spoken.set(text, found);
  return found;
}

/** What a salutation says in its language; undefined if nothing is known of the language. */
export function heldBySalutation(text: string, language: string): Held | undefined {
  const words = wordsOf(language)?.officials;
  return words && saidBy([plain(text)], words);
}

/** What a target is said to be, in any of the languages: cases have roles in English or in that of the country. */
export const heldByTarget = noted((target: Target): Held => heldIn(target));

function heldIn({ role, organisation, honorific, native }: Target): Held {
  const texts: string[] = [];
  const languages = new Set<number>();
  for (const one of [role, organisation, honorific, native?.role, native?.organisation]) {
    if (one === undefined) continue;
    const text = plain(one);
    texts.push(text);
    for (const nth of languagesOf(text)) languages.add(nth);
  }
  const read: Held[] = [];
  for (const [nth, { officials }] of ALL_WORDS.entries())
    if (officials && languages.has(nth)) read.push(saidBy(texts, officials));
  if (read.length === 0) return NOTHING;
  // A Fiscal General is a prosecutor in Spanish, and no general in English.
  const sure = read.filter(({ offices }) => [...offices].some((one) => one !== 'other'));
  const told = sure.length > 0 ? sure : read;
  return {
    offices: new Set(told.flatMap((one) => [...one.offices])),
    ministries: new Set(told.flatMap((one) => [...one.ministries])),
  };
}

/**
 * Whom a salutation may greet beside those of the very office: the head of a court or parliament is called President, a prime
 * minister or attorney general Minister. Our choice.
 */
const ALSO: Readonly<Record<Exclude<Office, 'other'>, readonly Office[]>> = {
  president: ['judge', 'parliament', 'other'],
  prime: [],
  minister: ['prime', 'prosecutor'],
  ambassador: [],
  governor: ['other'],
  mayor: ['other'],
  prosecutor: ['judge', 'minister'],
  judge: ['president', 'prosecutor'],
  parliament: ['president'],
};

/** An office that a salutation greets and the target does not hold; undefined if it may be right. */
export function wrongOffice(greeted: Held, held: Held): Office | undefined {
  if (held.offices.size === 0 || greeted.offices.has('other')) return undefined;
  const wrong = [...greeted.offices].filter(
    (one) => one !== 'other' && ![one, ...ALSO[one]].some((other) => held.offices.has(other)),
  );
  return wrong.length === greeted.offices.size ? wrong[0] : undefined;
}

/** True if a salutation greets the minister of something else. */
export function isOtherMinistry(greeted: Held, held: Held): boolean {
  const [asked, has] = [greeted.ministries, held.ministries];
  return greeted.offices.has('minister') && asked.size > 0 && has.size > 0 && ![...asked].some((one) => has.has(one));
}
