import type { PeopleWords } from '../../languages/casesheet-values.ts';
import { folded } from '../folded.ts';

// Numbers of people, in figures or words: "sixty-two", "cuarenta y dos", "vierundzwanzig", "two hundred", "130".

const FIGURES = /(?<![\p{L}\d])\d{1,3}(?:[.,\s]\d{3})+(?!\d)|(?<![\p{L}\d])\d{1,9}(?![\d%])/u;
const WORDS = /[\p{L}-]+/gu;

/** How many a group has: a number, in figures or words. */
export function countIn(text: string, words: readonly PeopleWords[]): number | undefined {
  const plain = text.replace(/(?<=\s)(\p{Lu}\p{L}*\.?\s)(?:n[o°º.]{1,2}\s?)?\d{1,4}(?!\d)/gu, '$1'); // Block 7
  const figures = FIGURES.exec(plain)?.[0];
  if (figures !== undefined) return Number(figures.replace(/\D/gu, ''));
  const counted = countedIn(plain, words);
  if (counted !== undefined) return counted;
  const said = folded(text).match(WORDS) ?? [];
  for (let at = 0; at < said.length; at++)
    for (const one of words) {
      const count = numberAt(said, at, numbersOf(one));
      if (count !== undefined && count > 1) return count;
    }
  return undefined;
}

/** True if a text says a number, in a word or in figures before a word: "four", "4 teachers". */
export function saysNumber(text: string, number: number, words: readonly PeopleWords[]): boolean {
  const plain = folded(text);
  if (new RegExp(`(?<![\\p{L}\\d./-])${number}\\s\\p{Ll}{4}`, 'u').test(plain)) return true;
  const said = plain.match(WORDS) ?? [];
  return words.some((one) => said.some((_, at) => numberAt(said, at, numbersOf(one)) === number));
}

/** A number before what stands between it and what it counts, where no spaces do; in figures or signs. */
function countedIn(text: string, words: readonly PeopleWords[]): number | undefined {
  if (!/\p{sc=Han}/u.test(text)) return undefined;
  for (const one of words) {
    if (one.counters === undefined) continue;
    const { ones, sums } = numbersOf(one);
    const signs = [...ones.keys(), ...sums.keys()].filter((sign) => sign.length === 1).join('');
    const number = new RegExp(`(\\d{1,7}|[${signs}]{1,7})\\p{sc=Han}?(?:${one.counters.replaceAll(' ', '|')})`, 'u');
    const [, found = ''] = number.exec(text) ?? [];
    const count = /^\d/u.test(found) ? Number(found) : ofSigns(found, ones, sums);
    if (count > 1) return count;
  }
  return undefined;
}

/** A number of signs, each of which is one, ten, or how much the one before it counts. */
function ofSigns(text: string, ones: ReadonlyMap<string, number>, sums: ReadonlyMap<string, number>): number {
  let [sum, last] = [0, 0];
  for (const sign of text) {
    const one = ones.get(sign) ?? 0;
    const times = one === TEN ? TEN : (sums.get(sign) ?? 0);
    if (times > 0) sum += Math.max(1, last) * times;
    last = times > 0 ? 0 : one;
  }
  return sum + last;
}

const TEN = 10;

/** The words for numbers of a language, folded. */
interface Numbers {
  /** One to twenty, and others that are a word. */
  readonly ones: ReadonlyMap<string, number>;
  readonly tens: readonly Ten[];
  readonly sums: ReadonlyMap<string, number>;
  readonly and: ReadonlySet<string>;
}

/** A word for a ten: its name, the same without its last letter, and how much it is. */
type Ten = readonly [name: string, stem: string, value: number];

/** One before a feminine noun, or at the end of a number. */
const ONES = ['una', 'uno', 'une', 'uma', 'eine'].map((word) => [word, 1] as const);

const made = new WeakMap<PeopleWords, Numbers>();

function numbersOf(words: PeopleWords): Numbers {
  const known = made.get(words);
  if (known) return known;
  const ones = words.counts.split(' ').flatMap((all, nth) => all.split('/').map((word) => [word, nth + 1] as const));
  const twenty = ones.filter(([, value]) => value === 20);
  const tens = (words.tens ?? '').split(' ').filter(Boolean);
  const sums = (words.sums ?? '').split(' ').filter(Boolean);
  const numbers: Numbers = {
    ones: new Map([...ONES, ...ones]),
    tens: [...twenty, ...tens.map((word, nth) => [word, (nth + 3) * 10] as const)].map(([name, value]) => [
      name,
      name.slice(0, -1),
      value,
    ]),
    sums: new Map(sums.map((one) => [one.replace(/\/.*/u, ''), Number(one.replace(/.*\//u, ''))])),
    and: new Set(words.and.split(' ')),
  };
  made.set(words, numbers);
  return numbers;
}

/** A number has no more words: "two hundred and forty-five". */
const MOST_OF_NUMBER = 6;

/** A number as far as it is read. */
interface Read {
  readonly thousands: number;
  readonly rest: number;
  /** What follows is smaller. */
  readonly below: number;
}

/** The number that begins with a word: of its words, each that is smaller than the one before is added, and "hundred" multiplies them. */
function numberAt(said: readonly string[], at: number, numbers: Numbers): number | undefined {
  let read: Read = { thousands: 0, rest: 0, below: Number.POSITIVE_INFINITY };
  for (let next = at; next < said.length && next < at + MOST_OF_NUMBER; next++) {
    const word = said[next] ?? '';
    const more = withWord(read, word, numbers);
    const isAnd = next > at && numbers.and.has(word) && withWord(read, said[next + 1] ?? '', numbers) !== undefined;
    if (!more && !isAnd) break;
    read = more ?? read;
  }
  return read.thousands + read.rest || undefined;
}

/** A number with one word more; undefined if it does not go on with it. */
function withWord({ thousands, rest, below }: Read, word: string, numbers: Numbers): Read | undefined {
  const sum = numbers.sums.get(word) ?? numbers.sums.get(word.replace(/s$/u, ''));
  if (sum !== undefined && (rest === 0 || sum > rest)) {
    const all = (rest || 1) * sum;
    return sum < 1000 ? { thousands, rest: all, below: sum } : { thousands: thousands + all, rest: 0, below: sum };
  }
  const one = numbers.ones.get(word) ?? tenOf(word, numbers) ?? joined(word, numbers);
  if (one === undefined || one >= below) return undefined;
  return { thousands, rest: rest + one, below: one > 19 ? 10 : 0 };
}

function tenOf(word: string, { tens }: Numbers): number | undefined {
  for (let nth = 0; nth < tens.length; nth++) if (tens[nth]?.[0] === word) return tens[nth]?.[2];
  return undefined;
}

/** What stands between the parts of a number that is one word: "forty-two", "quarantadue", "veintidos". */
const BETWEEN = /^(?:-et-|-|i)?$/u;
const AND_BEHIND = /und$/u;
/** Such a word is no shorter. */
const SHORTEST = 6;

/** A number in one word: of a ten and what it has besides, or of how often there are a hundred. */
function joined(word: string, numbers: Numbers): number | undefined {
  if (word.length < SHORTEST) return undefined;
  // No `for … of`: each word of a line is looked at in all languages.
  for (let nth = 0; nth < numbers.tens.length; nth++) {
    const [name, stem, ten] = numbers.tens[nth] as Ten;
    const isLast = word.endsWith(name);
    if (!isLast && !word.startsWith(stem)) continue;
    const more = isLast ? oneBefore(word, name, numbers) : oneBehind(word, name, numbers);
    if (more !== undefined) return ten + more;
  }
  for (const [name, sum] of numbers.sums) {
    const times = word.endsWith(name) ? numbers.ones.get(word.slice(0, -name.length)) : undefined;
    if (times !== undefined) return times * sum;
  }
  return undefined;
}

/** "zweiundvierzig" */
function oneBefore(word: string, ten: string, { ones }: Numbers): number | undefined {
  const before = word.slice(0, -ten.length);
  return AND_BEHIND.test(before) ? ones.get(before.replace(AND_BEHIND, '')) : undefined;
}

/** "forty-two", "soixante-douze", "ventotto", "veintidos" */
function oneBehind(word: string, ten: string, { ones }: Numbers): number | undefined {
  const begin = [ten, ten.replace(/[aeis]$/u, '')].find((one) => word.startsWith(one));
  if (begin === undefined) return undefined;
  const rest = word.slice(begin.length);
  for (const [one, value] of ones)
    if (value < 20 && rest.endsWith(one) && BETWEEN.test(rest.slice(0, -one.length))) return value;
  return undefined;
}
