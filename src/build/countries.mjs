// Writes src/countries/names/, the names of all countries by language, and src/countries/languages.json, the languages in which
// they are governed: from the Unicode CLDR (licence Unicode-3.0, see dist/LICENSES.txt) and src/countries/postal-names.ts.
// src/countries/beginnings.json: with what the names of each begin. src/countries/regional-holidays.json: the holidays of parts of countries, from date-holidays (CC BY 3.0), so that the program need
// not read the rules of each part. And docs/countries.md, what is known of each country.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { argv, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import Library from 'date-holidays';
import { bundled } from './bundled.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const require = createRequire(import.meta.url);

/** The folder of the names, from the root. */
const NAMES = 'src/countries/names';
const LANGUAGES = 'src/countries/languages.json';
const BEGINNINGS = 'src/countries/beginnings.json';
const HOLIDAYS = 'src/countries/regional-holidays.json';
const PAGE = 'docs/countries.md';

/** What CLDR calls the languages of ours that it names otherwise: its `pt` is that of Brazil. */
const CLDR = { pt: 'pt-PT', 'pt-BR': 'pt' };

/** Countries that CLDR names by where they belong, or by two names; its short name is the one for an address. */
const SHORT = ['HK', 'MM', 'MO', 'PS'];

/**
 * The files by path from the root, made afresh.
 * @returns {Promise<Map<string, string>>}
 */
export async function countryFiles() {
  const { COUNTRY_CODES, COUNTRY_LANGUAGES, POSTAL_NAMES, beginnings, countriesPage } = await tables();
  const names = COUNTRY_LANGUAGES.map((/** @type {string} */ language) => {
    const listed = territories(language);
    const rows = [...COUNTRY_CODES].sort().map((code) => {
      const short = SHORT.includes(code) ? listed[`${code}-alt-short`] : undefined;
      return [code, POSTAL_NAMES[code]?.names[language] ?? inFull(short ?? listed[code] ?? code, language)];
    });
    return /** @type {[string, string]} */ ([`${NAMES}/${language}.json`, json(Object.fromEntries(rows))]);
  });
  const languages = Object.fromEntries([...COUNTRY_CODES].sort().map((code) => [code, official(code)]));
  const holidays = [...COUNTRY_CODES].sort().flatMap((code) => regional(code));
  return new Map([
    ...names,
    [LANGUAGES, json(languages)],
    [BEGINNINGS, json(beginnings())],
    [HOLIDAYS, json(Object.fromEntries(holidays))],
    [PAGE, await countriesPage()],
  ]);
}

/** Holidays that count: those on which offices or banks rest. */
const TYPES = /** @type {const} */ (['public', 'bank']);

/**
 * A country with the names of its parts and the rules of holidays that the whole of it has not; nothing if it has none.
 * @param {string} code
 * @returns {[string, object][]}
 */
function regional(code) {
  const whole = new Library(code, { languages: 'en', types: [...TYPES] });
  const everywhere = new Set(rulesOf(whole).map(({ rule }) => rule));
  /** @type {Record<string, string>} */
  const regions = whole.getStates(code, 'en') ?? {};
  /** @type {Map<string, { in: string[], [option: string]: unknown }>} */
  const rules = new Map();
  for (const region of Object.keys(regions).sort()) {
    const library = new Library(code, region, { languages: 'en', types: [...TYPES] });
    for (const found of rulesOf(library)) {
      const { rule, name, type, disabled, enabled, active, substitute } = found;
      if (everywhere.has(rule)) continue;
      const known = rules.get(rule);
      if (known) known.in.push(region);
      else rules.set(rule, { name: english(name), type, disabled, enabled, active, substitute, in: [region] });
    }
  }
  if (Object.keys(regions).length === 0) return [];
  return [[code, { regions, rules: Object.fromEntries([...rules].sort(([a], [b]) => (a < b ? -1 : 1))) }]];
}

/**
 * The rules of a library, of which its types say less than there is.
 * @param {Library} library
 * @returns {any[]}
 */
function rulesOf(library) {
  return library.getRules();
}

/**
 * The English name of several, or the first.
 * @param {string | Record<string, string>} name
 */
function english(name) {
  return typeof name === 'string' ? name : (name.en ?? Object.values(name)[0] ?? '');
}

/**
 * @param {string} language
 * @returns {Record<string, string>}
 */
function territories(language) {
  const locale = Object.hasOwn(CLDR, language) ? CLDR[/** @type {keyof typeof CLDR} */ (language)] : language;
  const { main } = require(`cldr-localenames-full/main/${locale}/territories.json`);
  return main[locale].localeDisplayNames.territories;
}

/**
 * Without signs and abbreviations, and with one kind of apostrophe.
 * @param {string} name
 * @param {string} language
 */
function inFull(name, language) {
  const plain = name.replaceAll("'", '’').replaceAll('U.S.', 'US');
  if (language === 'en') return plain.replaceAll(' & ', ' and ').replace(/^St\. /, 'Saint ');
  if (language === 'de') return plain.replace(/^St\. /, 'Saint ');
  if (language !== 'ru') return plain;
  const long = plain.replaceAll('о-ва', 'острова').replaceAll('о-в', 'остров');
  return long.charAt(0).toUpperCase() + long.slice(1);
}

/**
 * The languages in which a country is governed, the one of most people first; those of a part of it come after.
 * @param {string} code
 * @returns {string[]}
 */
function official(code) {
  const { territoryInfo } = require('cldr-core/supplemental/territoryInfo.json').supplemental;
  const spoken = Object.entries(territoryInfo[code]?.languagePopulation ?? {});
  const order = ['official', 'de_facto_official'];
  return spoken
    .filter(([, { _officialStatus: status }]) => order.includes(status))
    .sort(([, a], [, b]) => b._populationPercent - a._populationPercent)
    .map(([language]) => language.replaceAll('_', '-'));
}

/** @param {object} value */
function json(value) {
  const rows = Object.entries(value).map(([key, one]) => `  ${JSON.stringify(key)}: ${row(one)}`);
  return `{\n${rows.join(',\n')}\n}\n`;
}

/** @param {unknown} one */
function row(one) {
  return Array.isArray(one) ? `[${one.map((word) => JSON.stringify(word)).join(', ')}]` : JSON.stringify(one);
}

/**
 * The tables as the program has them.
 * @returns {Promise<any>}
 */
async function tables() {
  return bundled(`
    export { COUNTRY_CODES } from './src/countries/codes.ts';
    export { COUNTRY_LANGUAGES } from './src/countries/countries.ts';
    export { POSTAL_NAMES } from './src/countries/postal-names.ts';
    import { COUNTRY_CODES } from './src/countries/codes.ts';
    import { beginningOf } from './src/countries/beginnings.ts';
    import { country } from './src/countries/country.ts';
    import { allNamesOf } from './src/countries/all-names.ts';
    import { en } from './src/problem/messages/en.ts';
    import * as page from './src/render/countries.ts';
    export function beginnings() {
      const of = (code) => [...new Set(allNamesOf(code).map(beginningOf).filter(Boolean))].sort().join(' ');
      return Object.fromEntries([...COUNTRY_CODES].sort().map((code) => [code, of(code)]));
    }
    export async function countriesPage() {
      const rows = await Promise.all([...COUNTRY_CODES].sort().map(country));
      const { countries: words, deadlines: { weekdays } } = en;
      const name = (code) => rows.find((row) => row.code === code)?.names.en ?? code;
      return page.countriesPage(rows, { words, weekdays, name });
    }
  `);
}

/** Writes what is not so already. */
if (argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(join(root, NAMES), { recursive: true });
  let count = 0;
  for (const [path, text] of await countryFiles()) {
    if (text === '' || text === read(path)) continue;
    writeFileSync(join(root, path), text);
    count += 1;
  }
  stdout.write(`Wrote ${count} files\n`);
}

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return undefined;
  }
}
