import type { Target } from '../case/schema.ts';
import { formatOf } from '../countries/address-formats.ts';
import { areaOf, isInland } from '../countries/areas.ts';
import { COUNTRIES, type CountryNames } from '../countries/countries.ts';
import { writtenIn } from '../languages/tag.ts';
import { isLines } from './given.ts';
import { nativeStructuredLines, structuredLines } from './structured.ts';

/** An address as it stands on an envelope, seen from the sender's country. Lines are never empty. */
export interface Address {
  /** The same in the script of the country, to stand above. */
  readonly native?: { readonly language: string; readonly lines: readonly string[] };
  /** Honorific and name, role, organisation, address lines. */
  readonly lines: readonly string[];
  /** The last line, in capitals; none for mail that stays inland. */
  readonly country?: string;
  /** How many of the lines say who it is: name, role, organisation. None, if it is left out. */
  readonly who?: number;
}

/**
 * The address of a target. The country stands last, alone, in capitals, in the language that the sender's post reads
 * (USPS Publication 28 A3; UK Post Office), and not at all for mail that stays within one country or one postal area. Lines are
 * never reordered; the parts of an address are put into the order of its country.
 */
export function addressOf(target: Target, origin: string | undefined, names: CountryNames): Address {
  const who = [nameLine(target), target.role, target.organisation].filter((one) => one !== undefined);
  const lines = [...who, ...withTown(addressLines(target, origin), target.country, origin)];
  const native = nativeLines(target);
  const country = isInland(origin, target.country)
    ? undefined
    : names.postal(target.country).toLocaleUpperCase(names.language);
  return {
    ...(native && target.native
      ? { native: { language: writtenIn(target.native.lang, target.country), lines: native } }
      : {}),
    lines,
    ...(country ? { country } : {}),
    who: who.length,
  };
}

/**
 * The same with two neighbours of the lines that say who it is on one line, those that make the shortest; undefined if there are not
 * two. Street and town keep their lines, which posts read by machine.
 */
export function joinedLines(address: Address): Address | undefined {
  const { lines, who = 0 } = address;
  if (who < 2) return undefined;
  const pairs = lines.slice(1, who).map((line, nth) => `${lines[nth]}, ${line}`);
  const shortest = pairs.reduce((best, one, nth) => (one.length < (pairs[best] ?? '').length ? nth : best), 0);
  return { ...address, lines: lines.toSpliced(shortest, 2, pairs[shortest] ?? ''), who: who - 1 };
}

/** All lines, those in the script of the country first. */
export function allLines(address: Address): string[] {
  return scriptsOf(address).flat();
}

/** The lines in the script of the country, if there are any, and those in Latin letters. */
export function scriptsOf({ native, lines, country }: Address): string[][] {
  return [...(native ? [[...native.lines]] : []), [...lines, ...(country ? [country] : [])]];
}

/** Honorific and name; undefined if the target is an office without a name. */
export function nameLine(target: Target): string | undefined {
  if (target.name === undefined) return undefined;
  return target.honorific === undefined ? target.name : `${target.honorific} ${target.name}`;
}

/** The target in one line of running text: Director Wang Jiang, Party Secretary, Example Office. */
export function targetLine(target: Target): string {
  return [nameLine(target), target.role, target.organisation].filter((one) => one !== undefined).join(', ');
}

/** The lines below the name, role and organisation, seen from the country of origin; without the country. */
export function addressLines({ address, country }: Target, origin: string | undefined): readonly string[] {
  return isLines(address) ? address : structuredLines(address, country, origin);
}

/**
 * The lines with what a post calls the town of a country that is inland for it, above the postcode (JERSEY: Jersey Post). A postcode
 * at the end of a line comes to stand on one of its own.
 */
function withTown(lines: readonly string[], country: string, origin: string | undefined): readonly string[] {
  const town = origin === undefined ? undefined : areaOf(origin, country)?.towns?.[country];
  const last = lines.at(-1);
  if (town === undefined || last === undefined || lines.some((line) => line.toUpperCase() === town)) return lines;
  const code = new RegExp(`(?:^|[ ,]+)(${formatOf(country).postcode ?? '(?!)'})$`, 'i').exec(last);
  if (!code) return [...lines, town];
  const rest = last.slice(0, code.index);
  return [...lines.slice(0, -1), ...(rest === '' || rest.toUpperCase() === town ? [] : [rest]), town, code[1] ?? ''];
}

function nativeLines(target: Target): string[] | undefined {
  if (!target.native) return undefined;
  const { name, role, organisation } = target.native;
  const given = target.native.address;
  const address = isLines(given) ? given : nativeStructuredLines(given, target.country);
  const person = [name, role, organisation].filter((one) => one !== undefined);
  const lines =
    COUNTRIES[target.country]?.nativeOrder === 'large-to-small'
      ? [...address, ...person.reverse()]
      : [...person, ...address];
  return lines.length > 0 ? lines : undefined;
}
