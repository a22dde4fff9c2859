import { areaOf } from '../../countries/areas.ts';
import { TOWNS_TOO } from '../../countries/beginnings.ts';
import { countryNamed, namesCountry } from '../../countries/words.ts';
import { addressesOf, type WrittenAddress, type WrittenPart, withoutLine } from '../addresses.ts';
import { postcodesIn } from '../postcodes.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { shortened } from '../telling.ts';
import { matchesOf } from '../texts.ts';

export const rule: Rule<'country-line'> = {
  id: 'country-line',
  severity: 'warning',
  example: {
    wrong: `targets:
  mayoress:
    role: Mayoress
    address:
      - 1 Sample Street
      - 75000 Exampleton
      - France
    country: FR
    salutation: {en: Dear Mayoress}
`,
    right: `targets:
  mayoress:
    role: Mayoress
    address:
      - 1 Sample Street
      - 75000 Exampleton
    country: FR
    salutation: {en: Dear Mayoress}
`,
  },
  *check({ content }) {
    for (const address of addressesOf(content)) {
      const { country } = address.target;
      for (const one of address.texts) {
        if (isOther(one, address)) yield other(one, address);
        else if (TOWNS_TOO.includes(country)) continue;
        else if (namesCountry(one.text, country)) yield wholeLine(one, address);
        else if (one.part === 'line') yield* endOfLine(one, country);
      }
    }
  },
};

function wholeLine(one: WrittenPart, address: WrittenAddress): RuleFinding<'country-line'> {
  return {
    path: one.path,
    found: shortened(one.text),
    arguments: { found: one.text, country: address.target.country, part: 'line' },
    ...withoutLine(address, one),
  };
}

/** What parts a country from the town before it: a comma, a dash, a bracket. */
const SIGN = /[,،、，]\s*|\s[–—-]\s+|\s?\(/gu;
/** Before the name of a country, these make it a part of another: the Embassy of …, Banque de … */
const LINK = /(?<!\p{L})(?:of|the|de|du|des|da|do|di|del|della|d|la|el|von|der|für|in)$/iu;

/** "Exampleton, France", "Exampleton (France)", "75000 Exampleton FRANCE": the country at the end of a line. */
function* endOfLine({ text, path }: WrittenPart, country: string): Iterable<RuleFinding<'country-line'>> {
  const start = behindSign(text, country) ?? behindPostcode(text, country);
  if (start === undefined) return;
  const words = text.slice(start).replace(/[\s.)]+$/u, '');
  const rest = text.slice(0, start).replace(/[\s,،、，(–—-]+$/u, '');
  yield {
    path,
    words: { start, text: words },
    found: words,
    arguments: { found: words, country, part: 'end' },
    fix: { path, value: rest },
  };
}

/** Where the country begins behind the last sign of a line. */
function behindSign(text: string, country: string): number | undefined {
  const sign = matchesOf(text, SIGN).at(-1);
  if (!sign || sign.index === 0) return undefined;
  const start = sign.index + sign[0].length;
  return namesCountry(text.slice(start), country) ? start : undefined;
}

const SPACES = /\s+/gu;
/** The most words that the name of a country has. */
const MOST_WORDS = 8;

/** Where the country begins in a line with a postcode, without a sign: nothing but the town stands between. */
function behindPostcode(text: string, country: string): number | undefined {
  const codes = postcodesIn(text, country);
  const ends = Math.max(0, ...codes.map(({ end }) => end));
  if (ends === 0) return undefined;
  const spaces = matchesOf(text, SPACES).slice(-MOST_WORDS);
  for (const { index, 0: space } of spaces) {
    const start = index + space.length;
    if (index < ends || !namesCountry(text.slice(start), country)) continue;
    return LINK.test(text.slice(0, index)) ? undefined : start;
  }
  return undefined;
}

/** Pairs of which one may well be written in an address of the other. Our choice. */
const TOGETHER = ['CN TW', 'CN HK', 'CN MO', 'IL PS', 'EH MA', 'RS XK', 'CY TR', 'RU UA', 'GE RU', 'IE GB'];

/** True if the last line is the name of another country than the target's, and of nothing else. */
function isOther(one: WrittenPart, { texts, target: { country } }: WrittenAddress): boolean {
  if (one.part !== 'line' || one !== texts.at(-1) || texts.length < 2) return false;
  const named = countryNamed(one.text);
  if (named === undefined || named === country || TOWNS_TOO.includes(named) || country === 'US') return false;
  const pair = [named, country].toSorted().join(' ');
  return !namesCountry(one.text, country) && areaOf(country, named) === undefined && !TOGETHER.includes(pair);
}

function other(one: WrittenPart, { slug, target }: WrittenAddress): RuleFinding<'country-line'> {
  return {
    path: one.path,
    found: shortened(one.text),
    arguments: { found: one.text, country: target.country, part: 'other', target: slug },
  };
}
