import ar from './names/ar.json' with { type: 'json' };
import de from './names/de.json' with { type: 'json' };
import en from './names/en.json' with { type: 'json' };
import es from './names/es.json' with { type: 'json' };
import fr from './names/fr.json' with { type: 'json' };
import it from './names/it.json' with { type: 'json' };
import pt from './names/pt.json' with { type: 'json' };
import ru from './names/ru.json' with { type: 'json' };
import zh from './names/zh.json' with { type: 'json' };

// How countries are called in the languages of `countries.ts`, as CLDR has it.

/** A table is read when its language is asked for. */
const BY_LANGUAGE: Readonly<Record<string, () => Readonly<Record<string, string>>>> = {
  en: () => en,
  fr: () => fr,
  de: () => de,
  es: () => es,
  pt: () => pt,
  it: () => it,
  zh: () => zh,
  ar: () => ar,
  ru: () => ru,
};

/** The short names of all countries in a language (ISO 639-1), as they are written there; none if there are no names in it. */
export function shortNamesIn(language: string): readonly string[] {
  return Object.hasOwn(BY_LANGUAGE, language) ? Object.values(BY_LANGUAGE[language]?.() ?? {}) : [];
}
