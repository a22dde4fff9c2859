import { looksLikePostcode } from '../../address/check.ts';
import { TOWNS_TOO } from '../../countries/beginnings.ts';
import { countryOfTown } from '../../countries/capitals.ts';
import { countryNamed } from '../../countries/words.ts';
import { CONTINENT } from '../../languages/state-words.ts';
import { plainName } from '../../problem/plain-name.ts';
import { formallyNamed, goneOrPart, type OtherState } from './formal-names.ts';

// The country in a line of an address: all of it, or its end.

/** A line that ends with a country, and what stands before that. */
export interface CountryTail {
  readonly before: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** What it is where it is no country of today: the country is the likeliest then. */
  readonly other?: OtherState;
}

/** What may part a country from what stands before it. */
const SIGN = /[,،、，;]\s*|\s[-–—]\s*|[–—]\s*|\s?\(|\.\s+|\s\/\s/gu;
/** The most signs, and the most words, before which a country is looked for. */
const MOST = 12;
const MOST_WORDS = 8;
/** Before a country, these make it a part of another name: Embassy of …, Banque de … */
const LINK =
  /(?<!\p{L})(?:of|the|de|du|des|da|do|dos|di|del|della|d|la|el|von|der|für|in|to|and|y|et|e|und|pour|para|an|auprès)$/iu;

/** The country that a text is a name of, with what a post adds: CHINA (PRC), Iran (Islamic Republic of), Korea, Republic of. */
export function countryIn(text: string): string | undefined {
  const plain = text.replace(/^[\s.,;:–—-]+|[\s.,;:)–—-]+$/gu, '');
  if (plain === '' || plain.length > 80) return undefined;
  const named = countryNamed(plain) ?? countryNamed(text) ?? formallyNamed(plain);
  if (named !== undefined) return named;
  const parted = /^([^(,/]{2,60})\s?[(,/]\s?([^(),/]{2,60})$/u.exec(plain);
  if (!parted) return undefined;
  const [, first = '', second = ''] = parted;
  if (CONTINENT.test(plainName(second)) && countryNamed(first) !== undefined) return countryNamed(first);
  const turned = countryNamed(`${second.trim()} ${first.trim()}`);
  if (turned !== undefined) return turned;
  if (!/[(/]/u.test(plain)) return undefined; // Tunis, Tunisia: a town, and its country
  const [one, other] = [countryNamed(first), countryNamed(second)];
  return one !== undefined && one === other ? one : undefined;
}

/** The country or another state that a text is a name of. */
function named(text: string): Omit<CountryTail, 'before'> | undefined {
  const country = countryIn(text);
  if (country !== undefined) return { country };
  const other = goneOrPart(text);
  return other && { country: other.countries[0], other };
}

/** The country at the end of a line; undefined if the line ends with none. */
export function countryTail(line: string): CountryTail | undefined {
  const text = line.slice(0, 400);
  const whole = named(text);
  if (whole !== undefined) return { before: '', ...whole };
  return beforePostcode(text) ?? behindSign(text) ?? behindSpace(text);
}

function behindSign(text: string): CountryTail | undefined {
  const signs = [...text.matchAll(SIGN)].slice(-MOST);
  for (const sign of signs) {
    if (sign.index === 0) continue;
    const end = named(text.slice(sign.index + sign[0].length));
    const before = trimmed(text.slice(0, sign.index));
    if (end !== undefined) return { before, ...end };
  }
  return undefined;
}

/** Behind a postcode or a capital, or in capitals where nothing else is, no sign is needed. */
function behindSpace(text: string): CountryTail | undefined {
  const spaces = [...text.matchAll(/\s+/gu)].slice(-MOST_WORDS);
  for (const { index, 0: space } of spaces) {
    const rest = text.slice(index + space.length);
    const before = trimmed(text.slice(0, index));
    if (before === '' || LINK.test(before)) continue;
    const end = named(rest);
    if (end === undefined || isOwnTown(before, end.country)) continue;
    const last = /\S+$/u.exec(before)?.[0] ?? '';
    const isPlain = /\p{Nd}/u.test(last) || isShouted(rest, before) || townAtEnd(before) === end.country;
    if (isPlain) return { before, ...end };
  }
  return undefined;
}

/** "Port-au-Prince, HAITI – HT-6110": the postcode goes back to the town. */
function beforePostcode(text: string): CountryTail | undefined {
  const match = /^(.{0,300}?)[\s,–—-]+([\p{L}\d]{0,4}-?\d[\p{L}\d -]{1,9})$/u.exec(text);
  const [, rest = '', code = ''] = match ?? [];
  if (rest === '' || (/^\p{L}/u.test(code) === false && code.length < 3)) return undefined;
  const tail = countryIn(rest) === undefined ? behindSign(rest) : { before: '', country: countryIn(rest) ?? '' };
  if (tail === undefined || TOWNS_TOO.includes(tail.country) || !looksLikePostcode(code, tail.country))
    return undefined;
  return { before: tail.before === '' ? code : `${tail.before} ${code}`, country: tail.country };
}

/** "L-1234 Luxembourg", "Singapore 179102": the town of that name, which stays. */
function isOwnTown(before: string, country: string): boolean {
  if (!TOWNS_TOO.includes(country)) return false;
  // Their towns are Alger and Tunis, which some call the country: a town behind nothing but a postcode.
  if (country === 'DZ' || country === 'TN') return /^\p{Nd}{4,5}$/u.test(before);
  return /^\p{L}{0,3}-?\p{Nd}{3,6}$/u.test(/\S+$/u.exec(before)?.[0] ?? '');
}

function isShouted(rest: string, before: string): boolean {
  return rest.length > 3 && /\p{Lu}/u.test(rest) && !/\p{Ll}/u.test(rest) && /\p{Ll}/u.test(before);
}

/** The country whose capital a text ends with. */
export function townAtEnd(text: string): string | undefined {
  const words = text.split(/[\s,]+/u).slice(-4);
  for (let from = 0; from < words.length; from += 1) {
    const country = countryOfTown(words.slice(from).join(' '));
    if (country !== undefined) return country;
  }
  return undefined;
}

function trimmed(text: string): string {
  return text.replace(/[\s,،、，;(–—-]+$/u, '').trim();
}

/** EMBASSY OF THE REPUBLIC OF / EXAMPLE: a country whose name goes on in the next line. */
export function isCountryOf(text: string, next: string): boolean {
  const formal =
    /(?:republi[ck]|republik|república|république|repubblica|kingdom|königreich|reino|royaume|regno|federation|emirates|fürstentum|республики|федерации)(?:\s(?:of|of the|de|del|du|di|von))?$/iu;
  return formal.test(text) && /\s/u.test(text) && countryIn(next) !== undefined;
}
