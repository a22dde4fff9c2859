import de from './adjectives/de.json' with { type: 'json' };
import en from './adjectives/en.json' with { type: 'json' };
import es from './adjectives/es.json' with { type: 'json' };
import fr from './adjectives/fr.json' with { type: 'json' };
import { adjectiveForms } from './adjectives.ts';

// Which country an adjective of a letter is of: Kazakh, kasachischen. All languages are loaded together, and only for `check`.

type Table = Readonly<Record<string, readonly string[]>>;

/** Short forms that casesheets use beside those of the Factbook. Our choice. */
const SHORT: Table = { KG: ['Kyrgyz'], KZ: ['Kazakh'], TJ: ['Tajik'], TM: ['Turkmen'], UZ: ['Uzbek'] };

const TABLES: Readonly<Record<string, readonly Table[]>> = { de: [de], en: [en, SHORT], es: [es], fr: [fr] };

const known = new Map<string, ReadonlyMap<string, readonly string[]>>();

/** The countries (ISO 3166-1 alpha-2) of an adjective in any of its forms; none if it is none. English ones have a capital. */
export function adjectiveCountries(word: string, tag: string): readonly string[] {
  const language = tag.split('-')[0] ?? tag;
  const tables = Object.hasOwn(TABLES, language) ? TABLES[language] : undefined;
  if (!tables) return [];
  const words = known.get(language) ?? byWord(tables, language);
  known.set(language, words);
  return words.get(language === 'en' ? word : word.toLowerCase()) ?? [];
}

function byWord(tables: readonly Table[], language: string): Map<string, readonly string[]> {
  const words = new Map<string, string[]>();
  for (const [code, list] of tables.flatMap((table) => Object.entries(table)))
    for (const form of list.flatMap((word) => adjectiveForms(word, language))) {
      const others = words.get(form);
      if (!others) words.set(form, [code]);
      else if (!others.includes(code)) others.push(code);
    }
  return words;
}
