import ar from 'i18n-iso-countries/langs/ar.json' with { type: 'json' };
import de from 'i18n-iso-countries/langs/de.json' with { type: 'json' };
import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import es from 'i18n-iso-countries/langs/es.json' with { type: 'json' };
import fr from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import it from 'i18n-iso-countries/langs/it.json' with { type: 'json' };
import pt from 'i18n-iso-countries/langs/pt.json' with { type: 'json' };
import ru from 'i18n-iso-countries/langs/ru.json' with { type: 'json' };
import zh from 'i18n-iso-countries/langs/zh.json' with { type: 'json' };
import { COUNTRIES } from './countries.ts';

// How countries are called in all the languages of `countries.ts` together, to find them in what people wrote.

const LISTS: readonly { readonly countries: Readonly<Record<string, string | string[]>> }[] = [
  en,
  fr,
  de,
  es,
  pt,
  it,
  zh,
  ar,
  ru,
];

/** Names in use on addresses that the lists lack: China as its own post has it (UPU sheet as quoted in OpenCage#59, H). */
const ALSO: Readonly<Record<string, readonly string[]>> = { CN: ['P.R. China'] };

const found = new Map<string, ReadonlySet<string>>();

/** True if a text is the name of a country and nothing else, in any of the languages. Capitals, accents and dots are nobody's concern. */
export function namesCountry(text: string, code: string): boolean {
  let names = found.get(code);
  if (names === undefined) {
    const listed = LISTS.flatMap(({ countries }) => countries[code] ?? []);
    const postal = Object.values(COUNTRIES[code]?.postalName ?? {});
    names = new Set([...listed, ...postal, ...(ALSO[code] ?? [])].map(plain));
    found.set(code, names);
  }
  return names.has(plain(text));
}

/** A name without capitals, accents, dots and the English article. */
function plain(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}.]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');
}
