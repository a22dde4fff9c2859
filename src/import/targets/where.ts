import { looksLikePostcode } from '../../address/check.ts';
import { postcodesIn } from '../../check/postcodes.ts';
import { TOWNS_TOO } from '../../countries/beginnings.ts';
import { callingCodeOf, countryOfCode } from '../../countries/calling-codes.ts';
import { countryOfTown } from '../../countries/capitals.ts';
import { finding } from '../../problem/finding.ts';
import type { CountryBy } from '../../problem/import-target-findings.ts';
import { doubtful, type Found, type Missing, sure } from '../found.ts';
import type { SheetLine } from '../sheet.ts';
import { countryIn, townAtEnd } from './country.ts';
import type { AboutTargets } from './found-target.ts';
import type { ReadLine } from './lines.ts';
import { wordsOf } from './vocabulary.ts';
import { anyAt, type Wording } from './wording.ts';

// In which country an address is: by its own line, else by what else tells it, else by the case.

/** The country of a block, and the lines whose end it was. */
export interface Where {
  readonly country?: Found<string>;
  readonly taken: ReadonlySet<ReadLine>;
  readonly missing: readonly Missing[];
}

/** The country of a block of lines. */
export function countryFound(lines: readonly ReadLine[], about: AboutTargets, wording: Wording): Where {
  const ends = endsOf(lines);
  const last = ends.findLast(({ sort }) => sort !== 'head') ?? ends.at(-1);
  if (last?.country?.other?.isPart === false) return gone(last, last.country.other.countries, ends, lines, about);
  if (last?.country) {
    // The name of an office or a house keeps its country if another line says it as well.
    const same = ends.filter(
      (one) =>
        one === last || (one.sort !== 'head' && one.country?.country === last.country?.country && !isTown(one, last)),
    );
    return { country: sure(last.country.country, last.line), taken: new Set(same), missing: [] };
  }
  const from = lines[0]?.line;
  if (!from) return { taken: new Set(), missing: [] };
  return { taken: new Set(), ...inferred(lines, about, wording, from) };
}

/** The lines that end with a country; a part of one, "England", only where its own name stands nowhere. */
function endsOf(lines: readonly ReadLine[]): ReadLine[] {
  const ends = lines.filter(({ country }) => country !== undefined);
  const isWhole = ({ country }: ReadLine) => country?.other?.isPart !== true;
  return ends.some(isWhole) ? ends.filter(isWhole) : ends;
}

/** A state that is no more: the country is that of another line, of the town or of the case, if it followed the state. */
function gone(
  last: ReadLine,
  followed: readonly string[],
  ends: readonly ReadLine[],
  lines: readonly ReadLine[],
  about: AboutTargets,
): Where {
  const isOne = (code: string | undefined) => code !== undefined && followed.includes(code);
  const beside = ends.find(({ sort, country }) => sort !== 'head' && !country?.other && isOne(country?.country));
  const town = townOf(lines.filter(({ sort }) => sort !== 'country'));
  const none: readonly [string | undefined, CountryBy] = [followed[0], 'none'];
  const told: readonly (typeof none)[] = [
    [beside?.country?.country, 'town'],
    [town, 'town'],
    [about.country, 'case'],
  ];
  const [country = '', by] = told.find(([code]) => isOne(code)) ?? none;
  const doubt = finding('import-target-country', { by, country }, undefined, 'warning');
  return {
    country: doubtful(country, last.line, doubt),
    taken: new Set(beside ? [last, beside] : [last]),
    missing: [],
  };
}

/** Countries whose capital has their name, or its first words. */
const OF_ONE_NAME: readonly string[] = [...TOWNS_TOO, 'ST'];

/** "Djibouti" above "Republic of Djibouti": the town that has the name of its country. */
function isTown({ full, country }: ReadLine, last: ReadLine): boolean {
  if (!country || last.text !== '') return false;
  const town = full.slice(country.before.length).replace(/^[\s,(–-]+|[\s.)]+$/gu, '');
  if (town === '' || town.split(' ').length > 2) return false;
  if (OF_ONE_NAME.includes(country.country)) return true;
  return [town, `${town}-Ville`, `${town} City`, `Ciudad de ${town}`].some(
    (name) => countryOfTown(name) === country.country,
  );
}

function inferred(
  lines: readonly ReadLine[],
  about: AboutTargets,
  wording: Wording,
  from: SheetLine,
): Pick<Where, 'country' | 'missing'> {
  const embassy = lines.find(({ text }) => isEmbassy(text, wording));
  const text = lines.filter(({ sort }) => sort === 'place' || sort === 'other' || sort === 'head');
  const told: [string | undefined, CountryBy][] = [
    [embassy && statedIn(embassy.text, wording), 'town'],
    [townOf(text), 'town'],
    [embassy && postcodeOf(text, about.country), 'postcode'],
    [numberOf(lines), 'number'],
  ];
  const [country, by] = told.find(([code]) => code !== undefined) ?? [
    embassy ? undefined : about.country,
    embassy ? 'none' : 'case',
  ];
  if (country === undefined) {
    const doubt = finding('import-target-country', { by: 'none' }, undefined, 'warning');
    return { missing: [{ path: 'country', from, doubt }] };
  }
  if (country === about.country && by === 'case' && postcodeOf(text, undefined) === country)
    return { country: sure(country, from), missing: [] };
  const isSure = by === 'town' && (country === about.country ? !embassy : hasPostcode(text, country));
  if (isSure || (by === 'number' && country === about.country)) return { country: sure(country, from), missing: [] };
  const doubt = finding('import-target-country', { by: by as CountryBy, country }, undefined, 'warning');
  return { country: doubtful(country, from, doubt), missing: [] };
}

function isEmbassy(text: string, wording: Wording): boolean {
  const words = wordsOf(text);
  return words.some((_, at) => anyAt(wording, 'embassies', words, at) > 0);
}

/** "Embassy of X in Y", "Botschaft von X, Berlin": where it is. */
function statedIn(text: string, wording: Wording): string | undefined {
  const words = wordsOf(text);
  for (let at = words.length - 1; at > 0; at -= 1) {
    const length = anyAt(wording, 'in', words, at);
    const next = words[at + length];
    if (length === 0 || !next) continue;
    const rest = text.slice(next.start).replace(/[).,]+$/u, '');
    const country =
      countryIn(rest) ??
      countryIn(rest.replace(/^(?:the|la|le|les|der|dem|den|el|los|il|gli)\s/iu, '')) ??
      townAtEnd(rest);
    if (country !== undefined) return country;
  }
  return undefined;
}

function townOf(lines: readonly Pick<ReadLine, 'text'>[]): string | undefined {
  for (const { text } of lines.toReversed()) {
    const pieces = text.split(/[,،、，;]\s*/u).map((piece) => piece.replace(/[\p{Nd}-]{3,}/gu, '').trim());
    const found = pieces
      .toReversed()
      .map((piece) => townAtEnd(piece) ?? townAtStart(piece))
      .find((code) => code !== undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}

function townAtStart(piece: string): string | undefined {
  const words = piece.split(/\s+/u);
  for (let length = Math.min(3, words.length); length > 0; length -= 1) {
    const rest = words.slice(length).join('');
    const country = townAtEnd(words.slice(0, length).join(' '));
    if (country !== undefined && (rest === '' || /^[\p{Lu}\p{Nd}-]+$/u.test(rest))) return country;
  }
  return undefined;
}

function hasPostcode(lines: readonly ReadLine[], country: string): boolean {
  return lines.some(({ text }) => townOf([{ text }]) === country && postcodesIn(text, country).length > 0);
}

/** Countries whose postcodes look like those of no other: of embassies only. */
const OWN_POSTCODES = ['GB', 'CA', 'NL'] as const;
/** A state and its ZIP code: TX 78701, DC 20008-1234. */
const US_POSTCODE = /(?:^|[\s,])[A-Z]{2}\s\d{5}(?:-\d{4})?$/u;

function postcodeOf(lines: readonly ReadLine[], not: string | undefined): string | undefined {
  if (not !== 'US' && lines.some(({ text }) => US_POSTCODE.test(text))) return 'US';
  return OWN_POSTCODES.filter((code) => code !== not).find((code) =>
    lines.some(({ text }) =>
      postcodesIn(text, code).some(
        ({ start, end }) => /\p{L}/u.test(text.slice(start, end)) && looksLikePostcode(text.slice(start, end), code),
      ),
    ),
  );
}

/** The country of the first number with the code of one that only it has. */
function numberOf(lines: readonly ReadLine[]): string | undefined {
  const numbers = lines.flatMap(({ channels }) => channels.filter(({ kind }) => kind === 'phone' || kind === 'fax'));
  return numbers.map(({ value }) => countryOfNumber(value)).find((code) => code !== undefined);
}

function countryOfNumber(value: string): string | undefined {
  const abroad = /^\W{0,3}(?:\+|00)\s?\(?\s?(\d[\d\s().-]{2,30})/u.exec(value)?.[1]?.replace(/\D/gu, '');
  const code = abroad === undefined ? undefined : callingCodeOf(abroad);
  return code === undefined ? undefined : countryOfCode(code);
}
