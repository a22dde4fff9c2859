import type { Sourced } from './fact.ts';

// Adjectives of countries, such as Kazakh, by language. Each language is loaded by itself.

/** Languages in which adjectives are at hand. */
export const ADJECTIVE_LANGUAGES = ['en', 'de', 'fr', 'es'] as const;
/** A language in which adjectives are at hand. */
export type AdjectiveLanguage = (typeof ADJECTIVE_LANGUAGES)[number];

/** By country (ISO 3166-1 alpha-2), as dictionaries have them: in French and Spanish the masculine before the feminine. */
export type Adjectives = Readonly<Record<string, readonly string[]>>;

/** Who says so: of the English ones, and of the others, which nobody who speaks the language has read. */
export const ADJECTIVE_SOURCES = {
  en: { source: 'CIA World Factbook', confidence: 'H' },
  others: {
    source:
      'common use, written without a list; 191 of 198 French ones are those of world-countries 5.1 (npm); review: needed',
    confidence: 'L',
  },
} as const satisfies Readonly<Record<string, Sourced>>;

const TABLES: Readonly<Record<AdjectiveLanguage, () => Promise<{ default: Adjectives }>>> = {
  en: () => import('./adjectives/en.json', { with: { type: 'json' } }),
  de: () => import('./adjectives/de.json', { with: { type: 'json' } }),
  fr: () => import('./adjectives/fr.json', { with: { type: 'json' } }),
  es: () => import('./adjectives/es.json', { with: { type: 'json' } }),
};

/** The adjectives of a language (BCP 47; a variant has those of its language); undefined where there are none. */
export async function adjectives(language: string): Promise<Adjectives | undefined> {
  const known = languageOf(language);
  return known && (await TABLES[known]()).default;
}

function languageOf(tag: string): AdjectiveLanguage | undefined {
  const [own = tag] = tag.split('-', 1);
  return Object.hasOwn(TABLES, own) ? (own as AdjectiveLanguage) : undefined;
}

/** How an adjective changes with what it belongs to: what a dictionary has, and then all forms. */
const FORMS: Readonly<Record<AdjectiveLanguage, (word: string) => readonly string[]>> = {
  en: () => [],
  de: (word) => (/(?:isch|deutsch)$/.test(word) ? ['e', 'em', 'en', 'er', 'es'].map((ending) => word + ending) : []),
  fr: (word) => (/[sx]$/.test(word) ? [] : [`${word}s`]),
  es: (word) => {
    if (word.endsWith('í')) return [`${word}s`, `${word}es`];
    if (/[aeiouáéóú]$/.test(word)) return [`${word}s`];
    const accents: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u' };
    return [`${word.replace(/[áéíóú](?=[ns]$)/, (vowel) => accents[vowel] ?? vowel)}es`];
  },
};

/** Every form of an adjective of a language that `adjectives` has: kasachisch, kasachische …; francés, franceses. */
export function adjectiveForms(word: string, language: string): readonly string[] {
  const known = languageOf(language);
  return known ? [word, ...FORMS[known](word)] : [word];
}
