import { plainName } from '../problem/plain-name.ts';
import { COUNTRY_CODES } from './codes.ts';
import formal from './formal-names.json' with { type: 'json' };
import { FORMER } from './former-names.ts';
import ar from './names/ar.json' with { type: 'json' };
import de from './names/de.json' with { type: 'json' };
import en from './names/en.json' with { type: 'json' };
import es from './names/es.json' with { type: 'json' };
import fr from './names/fr.json' with { type: 'json' };
import it from './names/it.json' with { type: 'json' };
import pt from './names/pt.json' with { type: 'json' };
import ptBr from './names/pt-BR.json' with { type: 'json' };
import ru from './names/ru.json' with { type: 'json' };
import zh from './names/zh.json' with { type: 'json' };
import zhHant from './names/zh-Hant.json' with { type: 'json' };
import { ALSO } from './other-names.ts';

// How countries are called in all the languages of `countries.ts` together, to find them in what people wrote: the short names,
// those of formal-names.json, those of other-names.ts and the former ones of former-names.ts. formal-names.json has the formal and short names of the United Nations
// in its six languages (UNTERM, as github.com/datasets/country-codes has them; Public Domain Dedication and License), and those
// of the CIA World Factbook in English and in each country's own language (public domain); read on 2026-11-29, confidence H.

type Names = Readonly<Record<string, string>>;

const SHORT: readonly Names[] = [en, fr, de, es, pt, ptBr, it, zh, zhHant, ar, ru];
const FORMAL: Readonly<Record<string, readonly string[]>> = formal;

/** Formal names that no list has, made from the short one where the country calls itself so in English. */
const MADE: readonly { readonly called: string; readonly names: Names; readonly before: readonly string[] }[] = [
  { called: 'Republic of ', names: de, before: ['Republik '] },
  { called: 'Kingdom of ', names: de, before: ['Königreich '] },
  {
    called: 'Republic of ',
    names: it,
    before: ['', ...of('Repubblica ', ['di ', 'del ', 'della ', 'dell’', 'delle '])],
  },
  { called: 'Kingdom of ', names: it, before: of('Regno ', ['di ', 'del ', 'della ', 'dell’', 'dei ']) },
  { called: 'Republic of ', names: pt, before: of('República ', ['de ', 'do ', 'da ', 'dos ', 'das ']) },
  { called: 'Republic of ', names: ptBr, before: of('República ', ['de ', 'do ', 'da ', 'dos ', 'das ']) },
  { called: 'Arab Republic of ', names: it, before: of('Repubblica araba ', ['d’', 'di ', 'del ', 'dell’']) },
  { called: 'Arab Republic of ', names: pt, before: of('República Árabe ', ['do ', 'da ', 'de ']) },
  { called: 'Islamic Republic of ', names: de, before: ['Islamische Republik '] },
  { called: 'Islamic Republic of ', names: it, before: of('Repubblica islamica ', ['di ', 'del ', 'dell’']) },
  { called: 'Islamic Republic of ', names: pt, before: of('República Islâmica ', ['do ', 'da ', 'de ']) },
  { called: 'Islamic Republic of ', names: ptBr, before: of('República Islâmica ', ['do ', 'da ', 'de ']) },
  { called: 'Islamic Republic of ', names: es, before: of('República Islámica ', ['de ', 'del ']) },
  { called: 'People’s Republic of ', names: de, before: ['Volksrepublik '] },
  { called: 'People’s Republic of ', names: it, before: of('Repubblica popolare ', ['di ', 'del ', 'della ']) },
  { called: 'Socialist Republic of ', names: de, before: ['Sozialistische Republik '] },
  { called: 'Socialist Republic of ', names: it, before: of('Repubblica socialista ', ['del ', 'di ']) },
  { called: 'Federal Republic of ', names: de, before: ['Bundesrepublik '] },
  { called: 'Federal Republic of ', names: it, before: of('Repubblica federale ', ['di ', 'del ', 'della ']) },
  { called: 'State of ', names: de, before: ['Staat '] },
  { called: 'Kingdom of ', names: pt, before: of('Reino ', ['de ', 'do ', 'da ', 'dos ']) },
];

function of(what: string, links: readonly string[]): string[] {
  return links.map((link) => what + link);
}

/** Every name of a country (ISO 3166-1 alpha-2) in all languages, as they are written. */
export function allNamesOf(code: string): readonly string[] {
  const former = Object.hasOwn(FORMER, code) ? (FORMER[code] ?? []) : [];
  return [...SHORT.map((list) => list[code] ?? ''), ...otherNames(code), ...former, ...madeNames(code)].filter(Boolean);
}

/** The same, and those with "of the" without the article, as many leave it out: "Democratic Republic of Congo". */
export function namesOf(code: string): [string, true][] {
  return allNamesOf(code).flatMap((name) => {
    const without = name.replace(/ of the /giu, ' of ');
    return [name, ...(without === name ? [] : [without])].map((one): [string, true] => [one, true]);
  });
}

/** The formal and other names of a country, each once, in no order that means anything. */
export function otherNames(code: string): readonly string[] {
  const listed = Object.hasOwn(FORMAL, code) ? (FORMAL[code] ?? []) : [];
  const also = Object.hasOwn(ALSO, code) ? (ALSO[code] ?? []) : [];
  return [...new Set([...listed, ...also])];
}

/** Names that are made to be recognized, with whatever article, and are no fact of the country. */
function madeNames(code: string): readonly string[] {
  const listed = Object.hasOwn(FORMAL, code) ? (FORMAL[code] ?? []) : [];
  return MADE.flatMap(({ called, names, before }) =>
    listed.some((name) => name.startsWith(called)) ? before.map((words) => words + (names[code] ?? '')) : [],
  );
}

/** The names of all countries as they are compared, each with its code, or none where two countries are called so. */
export function allNames(): Map<string, string | undefined> {
  const all = new Map<string, string | undefined>();
  for (const code of COUNTRY_CODES)
    for (const name of new Set(namesOf(code).map(([one]) => plainName(one))))
      if (name !== '') all.set(name, all.has(name) && all.get(name) !== code ? undefined : code);
  return all;
}
