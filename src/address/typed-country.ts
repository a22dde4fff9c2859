import type { Target } from '../case/schema.ts';
import { isNameOf, TOWNS_TOO } from '../countries/beginnings.ts';
import { isLines } from './given.ts';

// A country that is typed as a line of an address, though the program writes it last by itself: it would be said twice.

/** What stands behind a place: a comma of any script, or a dash between spaces. */
const BEHIND = /[,،、，]\s*|\s[-–—]\s/gu;

/** The end of a line of letters of English: V8 takes longer to read a pattern with classes of Unicode than all else here takes. */
const PLAIN_END = /[A-Za-z]$/;

/**
 * The target without its own country at the end of its address, in whatever language: as a line, as the end of the last one, or as the
 * region. Countries that are called as one of their towns keep it. A line that ends in a figure is no country.
 */
export async function withoutTypedCountry(target: Target): Promise<Target> {
  const { address, country } = target;
  const lines = isLines(address);
  const last = lines ? address.at(-1) : address.region;
  if (last === undefined || (!PLAIN_END.test(last) && /\p{N}\W*$/u.test(last))) return target;
  if (TOWNS_TOO.includes(country)) return target;
  const rest = await before(last, country);
  if (rest === last) return target;
  if (!lines) return rest === '' ? { ...target, address: without(address, 'region') } : target;
  const kept = [...address.slice(0, -1), ...(rest === '' ? [] : [rest])];
  return kept.length === 0 ? target : { ...target, address: kept };
}

/** What stands before a country at the end of a line: nothing if it is all of it, the whole line if there is none. */
async function before(line: string, country: string): Promise<string> {
  if (await isNameOf(line, country)) return '';
  const last = [...line.matchAll(BEHIND)].at(-1);
  if (last === undefined || !(await isNameOf(line.slice(last.index + last[0].length), country))) return line;
  return line.slice(0, last.index).trim();
}

function without<T extends object, K extends keyof T>(value: T, key: K): Omit<T, K> {
  const { [key]: _, ...others } = value;
  return others;
}
