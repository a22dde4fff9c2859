import beginnings from './beginnings.json' with { type: 'json' };

// With what the names of a country begin: enough to see that most lines of addresses name none, without the list of all names, which
// takes longer to load than a letter to write. beginnings.json is made of that list: npm run countries.

/** Countries with a town or province of the same name in one of the languages, as any atlas shows: a line may well be that. */
export const TOWNS_TOO = ['DJ', 'DZ', 'GI', 'GT', 'HK', 'KW', 'LU', 'MC', 'MO', 'MX', 'PA', 'SG', 'SM', 'TN', 'VA'];

/** So many letters are compared. */
const LETTERS = 3;

const BY_COUNTRY: Readonly<Record<string, string>> = beginnings;
const known = new Map<string, ReadonlySet<string>>();

function beginningsOf(code: string): ReadonlySet<string> {
  const found = known.get(code) ?? new Set(BY_COUNTRY[code]?.split(' '));
  known.set(code, found);
  return found;
}

/** The first English letters of a text, small and without accents; none if it is written in another script. */
export function beginningOf(text: string): string {
  const letters =
    firstLetters(text) ??
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z]/g, '');
  return letters.replace(/^the/, '').slice(0, LETTERS);
}

/** As many small letters as tell the beginning of a text, if nothing but ASCII stands before and among them. */
function firstLetters(text: string): string | undefined {
  let letters = '';
  for (let at = 0; at < text.length && letters.length < 2 * LETTERS; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7f) return undefined;
    const small = unit | 0x20;
    if (small >= 0x61 && small <= 0x7a && unit >= 0x41) letters += String.fromCharCode(small);
  }
  return letters;
}

/** True if a text is a name of the country (ISO 3166-1 alpha-2) and nothing else, in any of the languages. */
export async function isNameOf(text: string, code: string): Promise<boolean> {
  const beginning = beginningOf(text);
  if (beginning !== '' && !beginningsOf(code).has(beginning)) return false;
  return (await import('./words.ts')).namesCountry(text, code);
}
