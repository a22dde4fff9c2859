import { adjectiveCountries } from '../../countries/adjective-words.ts';
import { GONE, PARTS } from '../../countries/former-names.ts';
import { countryNamed } from '../../countries/words.ts';
import {
  BEFORE_COUNTRY,
  BEHIND_COUNTRY,
  CALLED_SO,
  ISLANDS,
  NO_ADJECTIVE,
  SHORTENED,
} from '../../languages/state-words.ts';
import { byName } from '../../problem/by-name.ts';
import { plainName } from '../../problem/plain-name.ts';

// What a country is called where a line has more than its short name, and the names that are of no country of today.

/** Of two countries with one short name, and of those that others claim to be, the formal names are known. */
const NOT_MADE: readonly string[] = ['CD', 'CG', 'KP', 'KR', 'CN', 'TW', 'IE', 'MK'];
/** Countries that some call islands. */
const OF_ISLANDS: readonly string[] = 'FJ MV SC CV KM MH SB CK FO PH BS WS TO TV KI MU VU'.split(' ');

/** "Islamic Republic of Sampleland", "Sample Islands", "Samplian People's Republic": the short name, and what the country is. */
export function formallyNamed(text: string): string | undefined {
  if (!/[\s-]|\p{sc=Han}/u.test(text)) return undefined;
  const plain = plainName(text);
  const short = plain.replace(BEFORE_COUNTRY, '');
  const bare = (short === plain ? plain : short).replace(BEHIND_COUNTRY, '');
  const code = bare === plain ? undefined : (countryNamed(short) ?? countryNamed(bare));
  if (code !== undefined) return made(code);
  const islands = plain.replace(ISLANDS, '');
  const whose = islands === plain ? undefined : countryNamed(islands);
  if (whose !== undefined) return OF_ISLANDS.includes(whose) ? whose : undefined;
  return calledSo(text) ?? shortened(text);
}

const made = (code: string | undefined) => (code !== undefined && NOT_MADE.includes(code) ? undefined : code);

/** The languages whose adjectives are known. */
const LANGUAGES = ['en', 'de', 'fr', 'es'];

/** "Samplian People's Republic", "République populaire samplienne": nothing but the adjective of one country says whose it is. */
function calledSo(text: string): string | undefined {
  if (!CALLED_SO.test(text)) return undefined;
  const words = text.split(/[\s'’]+/u);
  const own = words.filter((word) => !NO_ADJECTIVE.test(plainName(word)));
  if (own.length === 0 || own.length > 2 || own.length === words.length) return undefined;
  const said = own.join(' ').toLowerCase();
  const named = /^(?:ssr|rss)$/u.test(plainName(words.at(-1) ?? '')) ? countryNamed(said) : undefined; // Sampleland SSR
  if (named !== undefined) return named;
  const forms = [said, said.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())];
  const codes = LANGUAGES.flatMap((language) => forms.flatMap((form) => adjectiveCountries(form, language)));
  const [first, ...others] = new Set(codes);
  return others.length === 0 ? made(first) : undefined;
}

/** "P.R. of Sampleland", "RP du Sampleland" */
function shortened(text: string): string | undefined {
  const bare = SHORTENED.test(text) ? text.replace(SHORTENED, '') : '';
  return bare === '' ? undefined : made(countryNamed(bare));
}

/** A name that is of no country of today. */
export interface OtherState {
  /** The countries (ISO 3166-1 alpha-2) that it may be, the likeliest first. */
  readonly countries: readonly [string, ...string[]];
  /** True for a part of a country, whose own name may follow. */
  readonly isPart: boolean;
}

/** The state that is no more, or the part of a country, that a text names. */
export const goneOrPart = byName<OtherState>(
  () => [
    ...GONE.flatMap(({ names, followed }) => namesOf(names, followed, false)),
    ...Object.entries(PARTS).flatMap(([code, names]) => namesOf(names, [code], true)),
  ],
  plainName,
);

function namesOf(
  names: readonly string[],
  [first = '', ...rest]: readonly string[],
  isPart: boolean,
): [string, OtherState][] {
  return names.map((name) => [name, { countries: [first, ...rest], isPart }]);
}
