import type { Target } from '../case/schema.ts';
import { COUNTRIES, type CountryNames } from './countries.ts';

/** An address as it stands on an envelope, seen from the sender's country. Lines are never empty. */
export interface Address {
  /** The same in the script of the country, to stand above. */
  readonly native?: { readonly language: string; readonly lines: readonly string[] };
  /** Honorific and name, role, organisation, address lines. */
  readonly lines: readonly string[];
  /** The last line, in capitals; none for mail within the country. */
  readonly country?: string;
}

/**
 * The address of a target. The country stands last, alone, in capitals, in the language that the sender's post reads
 * (USPS Publication 28 A3; UK Post Office), and not at all for mail within one country. Lines are never reordered.
 */
export function addressOf(target: Target, origin: string | undefined, names: CountryNames): Address {
  const lines = [nameLine(target), target.role, target.organisation, ...target.address].filter(
    (one) => one !== undefined,
  );
  const native = nativeLines(target);
  const country =
    target.country === origin ? undefined : names.postal(target.country).toLocaleUpperCase(names.language);
  return {
    ...(native && target.native ? { native: { language: target.native.lang, lines: native } } : {}),
    lines,
    ...(country ? { country } : {}),
  };
}

/** All lines, those in the script of the country first. */
export function allLines(address: Address): string[] {
  return [...(address.native?.lines ?? []), ...address.lines, ...(address.country ? [address.country] : [])];
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

/** True if a letter can be posted to the target. */
export function hasAddress(target: Target): boolean {
  return target.address.length > 0 || (target.native?.address.length ?? 0) > 0;
}

function nativeLines(target: Target): string[] | undefined {
  if (!target.native) return undefined;
  const { name, role, organisation, address } = target.native;
  const person = [name, role, organisation].filter((one) => one !== undefined);
  const lines =
    COUNTRIES[target.country]?.nativeOrder === 'large-to-small'
      ? [...address, ...person.reverse()]
      : [...person, ...address];
  return lines.length > 0 ? lines : undefined;
}
