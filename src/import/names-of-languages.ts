import { LANGUAGE_CODES } from '../languages/codes.ts';
import { KNOWN_BY_OWN_NAME, OTHER_NAMES } from '../languages/other-names.ts';
import { folded } from './folded.ts';

// Names of languages by what Intl knows (CLDR).

/** Those names, each with the tag of its language. */
const OTHERS = Object.entries(OTHER_NAMES).flatMap(([tag, names]) =>
  names.split(', ').map((name) => [name, tag] as const),
);

/** Names of languages, folded, with their codes, as a language (ISO 639-1) and English call them, and as they call themselves. */
export function namesOfLanguages(language: string): Map<string, string> {
  const table = new Map<string, string>(OTHERS);
  const add = (locale: string, codes: readonly string[]) => {
    if (Intl.DisplayNames.supportedLocalesOf(locale).length === 0) return; // or it would take the machine's own
    const names = new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' });
    for (const code of codes) {
      const name = plainName(names.of(code) ?? '');
      if (name !== '' && !table.has(name)) table.set(name, code);
    }
  };
  for (const one of new Set([language, 'en'])) add(one, LANGUAGE_CODES);
  for (const code of KNOWN_BY_OWN_NAME) add(code, [code]);
  return table;
}

/** A name as it is compared: an Arabic one without the article and what is joined to it. */
export function plainName(name: string): string {
  return folded(name)
    .trim()
    .replace(/^[وبل]?ال(?=\p{L}{3})/u, '');
}
