import type { Expected } from './finding.ts';
import { nearest } from './nearest.ts';
import { plainName } from './plain-name.ts';

// Codes of countries and languages by the names that people call them by. The names are those of the Unicode CLDR, as Node brings them:
// they take no file to load, and are looked up only once somebody has typed a name where a code stands.

/** Languages (BCP 47) whose names for countries and languages are known, the first before the others. */
const TONGUES = 'en de fr es it pt nl ru uk pl cs tr ar fa he hi zh ja ko vi th id sv da nb fi el hu ro'.split(' ');

/** Names in use that CLDR has not. A test holds those of countries to `countries/words`. */
const OTHERS: Readonly<Record<'region' | 'language', Readonly<Record<string, string>>>> = {
  region: {
    england: 'GB',
    scotland: 'GB',
    wales: 'GB',
    'northern ireland': 'GB',
    'great britain': 'GB',
    britain: 'GB',
    holland: 'NL',
    usa: 'US',
    america: 'US',
  },
  language: { farsi: 'fa', mandarin: 'zh', cantonese: 'zh', castilian: 'es', flemish: 'nl', filipino: 'tl' },
};

/** The country (ISO 3166-1) that a name means, in any of these languages; undefined if it is none of `codes`. */
export function countryCalled(name: string, codes: readonly string[]): string | undefined {
  return called('region', name, codes);
}

/** The language (BCP 47) that a name means, in any of these languages or its own; undefined if it is none of `codes`. */
export function languageCalled(name: string, codes: readonly string[]): string | undefined {
  return called('language', name, codes);
}

/** Of the words that a value may be, the one that was meant: by the name of its country or language, or by its letters. */
export function wordMeant(word: string, { is }: Expected, known: readonly string[]): string | undefined {
  const code =
    is === 'country' || is === 'language' ? called(is === 'country' ? 'region' : is, word, known) : undefined;
  return code ?? nearest(word, known);
}

function called(type: 'region' | 'language', name: string, codes: readonly string[]): string | undefined {
  const wanted = plainName(name);
  if (wanted.length < 2 || name.length > 100) return undefined;
  const other = Object.hasOwn(OTHERS[type], wanted) ? OTHERS[type][wanted] : undefined;
  if (other !== undefined && codes.includes(other)) return other;
  for (const tongue of TONGUES) {
    const found = namesIn(tongue, type, codes).get(wanted);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Names by lists of codes: whoever asks for one often asks for more. */
const known = new WeakMap<readonly string[], Map<string, ReadonlyMap<string, string>>>();

/** What is the code of a region, or of a language: a list may have other words too. */
const CODE = { region: /^[A-Z]{2}$/, language: /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,4})*$/ };

/** Plain names in a language, short ones such as "UK" too, with their codes. */
function namesIn(tongue: string, type: 'region' | 'language', codes: readonly string[]): ReadonlyMap<string, string> {
  const tables = known.get(codes) ?? new Map<string, ReadonlyMap<string, string>>();
  known.set(codes, tables);
  const before = tables.get(`${type} ${tongue}`);
  if (before) return before;
  const names = new Map<string, string>();
  const styles = Intl.DisplayNames.supportedLocalesOf(tongue).length > 0 ? (['long', 'short'] as const) : [];
  for (const style of styles) {
    const list = new Intl.DisplayNames([tongue], { type, style, fallback: 'none' });
    for (const code of codes.filter((one) => CODE[type].test(one))) {
      const name = plainName(list.of(code) ?? '');
      if (name !== '' && !names.has(name)) names.set(name, code);
    }
  }
  tables.set(`${type} ${tongue}`, names);
  return names;
}
