import { byName } from '../problem/by-name.ts';
import { plainName } from '../problem/plain-name.ts';
import { allNames, namesOf } from './all-names.ts';
import { SEVERAL, SHIPPED_WORDS } from './shipped-words.ts';

// Countries by all the names of all-names.ts, to find them in what people wrote.

const known = new Map<string, (text: string) => true | undefined>();

/** True if a text is a name of the country and nothing else, in any of the languages. Capitals, accents and dots are nobody's concern. */
export function namesCountry(text: string, code: string): boolean {
  const shipped = SHIPPED_WORDS && shippedCode(SHIPPED_WORDS, plainName(text));
  if (SHIPPED_WORDS && shipped !== SEVERAL) return shipped === code;
  let isName = known.get(code);
  if (isName === undefined) {
    isName = byName<true>(() => namesOf(code), plainName);
    known.set(code, isName);
  }
  return isName(text) === true;
}

let countries: ReadonlyMap<string, string | undefined> | undefined;

/**
 * The country (ISO 3166-1 alpha-2) that a text names, by a short, formal or other name in any of the languages; undefined if it names
 * none, or might name two.
 */
export function countryNamed(text: string): string | undefined {
  const name = plainName(text);
  if (SHIPPED_WORDS) {
    const code = shippedCode(SHIPPED_WORDS, name);
    return code === SEVERAL ? undefined : code;
  }
  countries ??= allNames();
  return countries.get(name);
}

/** Most sheets ask for a few: to make a map of all takes longer than to look for those. A name has no sign but spaces. */
function shippedCode(shipped: Readonly<Record<string, string>>, name: string): string | undefined {
  const first = name.slice(0, 1);
  const named = `|${name}=`;
  const all = Object.hasOwn(shipped, first) ? (shipped[first] ?? '') : '';
  const at = all.indexOf(named);
  return at === -1 ? undefined : all.slice(at + named.length, at + named.length + 2);
}
