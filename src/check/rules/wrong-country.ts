import type { Case } from '../../case/schema.ts';
import { adjectiveCountries } from '../../countries/adjective-words.ts';
import { COUNTRY_CODES } from '../../countries/codes.ts';
import { wordsOf } from '../../languages/words.ts';
import { textsOf } from '../everything.ts';
import { type Passage, passagesOf, plainOf, smallWordsIn, wordsIn } from '../passages.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { folded, matchesOf, withoutValues, wordsOf as wordsOfText } from '../texts.ts';

/** A government of another country. */
export const rule: Rule<'wrong-country'> = {
  id: 'wrong-country',
  severity: 'warning',
  example: {
    wrong: `letter:
  en:
    subject: The choir of {{person.name}}
    opening: I am writing to you about {{person.name}}, who leads a choir in Exampleville.
    demands:
      - I ask the Government of Chile to let {{them}} sing.
    reviewed: the maintainers`,
    right: `letter:
  en:
    subject: The choir of {{person.name}}
    opening: I am writing to you about {{person.name}}, who leads a choir in Exampleville.
    demands:
      - I ask the Government of France to let {{them}} sing.
    reviewed: the maintainers`,
  },
  *check({ content }) {
    const own = [content.country, ...Object.values(content.targets).map(({ country }) => country)];
    const told = new Map<string, Told>();
    for (const passage of passagesOf(content)) {
      yield* byAdjective(passage, own, content, told);
      const acting = wordsOf(passage.language)?.governs;
      if (!acting) continue;
      const text = plainOf(passage);
      for (const { 0: words, index } of matchesOf(text, acting)) {
        const start = index + words.length;
        const found = countryAt(text.slice(start, start + 60), passage.language);
        if (!found || own.includes(found.code) || isListed(found.name, content)) continue;
        yield {
          path: passage.path,
          words: { start, text: found.name },
          found: found.name,
          arguments: { found: found.name },
        };
      }
    }
  },
};

const NOUNS = new WeakMap<object, ReadonlySet<string>>();

function nounsOf(authorities: { readonly nouns: string }): ReadonlySet<string> {
  const nouns = NOUNS.get(authorities) ?? new Set(authorities.nouns.split(' '));
  NOUNS.set(authorities, nouns);
  return nouns;
}

const BEYOND_ASCII = /[\u0080-\uffff]/;

/** "The Kazakh authorities" in a letter that says nothing else of Kazakhstan. */
function* byAdjective(
  passage: Passage,
  own: readonly string[],
  content: Case,
  told: Map<string, Told>,
): Iterable<RuleFinding<'wrong-country'>> {
  const { path, language } = passage;
  const authorities = wordsOf(language)?.authorities;
  if (!authorities) return;
  const nouns = nounsOf(authorities);
  const words = wordsIn(passage);
  const small = smallWordsIn(passage);
  const step = authorities.adjective === 'before' ? -1 : 1;
  for (const [at, noun] of words.entries()) {
    const word = words[at + step];
    const said = BEYOND_ASCII.test(noun.text) ? folded(noun.text) : small[at];
    if (!word || said === undefined || !nouns.has(said)) continue;
    const codes = adjectiveCountries(word.text, language);
    if (codes.length === 0 || codes.some((code) => own.includes(code)) || isListed(word.text, content)) continue;
    const all = told.get(language) ?? toldIn(language, content);
    told.set(language, all);
    if (isSpokenOf(codes, language, all)) continue;
    yield { path, words: word, found: word.text, arguments: { found: word.text } };
  }
}

/** What a case says in a language: all of its texts, and the countries of each adjective in them. */
interface Told {
  readonly whole: string;
  readonly adjectives: readonly (readonly string[])[];
}

function toldIn(language: string, content: Case): Told {
  const texts = textsOf(content).filter(({ path: [key, of] }) => key !== 'letter' || of === language);
  const whole = texts.map(({ text }) => withoutValues(text)).join('\n');
  const countries = wordsOfText(whole).map(({ text }) => adjectiveCountries(text, language));
  const adjectives = countries.filter((codes) => codes.length > 0);
  return { whole, adjectives };
}

/** True if a case speaks of countries by name, or more than once by adjective. */
function isSpokenOf(codes: readonly string[], language: string, { whole, adjectives }: Told): boolean {
  if (adjectives.filter((one) => one.some((code) => codes.includes(code))).length > 1) return true;
  const regions = new Intl.DisplayNames([language, 'en'], { type: 'region' });
  const isNamed = (name: string) => whole.split(name).some((after, nth) => nth > 0 && !/^\p{L}/u.test(after));
  return codes.some((code) => isNamed(regions.of(code) ?? code));
}

function isListed(name: string, { names }: Case): boolean {
  return names.some((one) => one.includes(name));
}

const NAMES = new Map<string, readonly { readonly code: string; readonly name: string }[]>();

/** The country that a text begins with; the longest name counts. */
function countryAt(text: string, language: string): { code: string; name: string } | undefined {
  let names = NAMES.get(language);
  if (!names) {
    const regions = new Intl.DisplayNames([language], { type: 'region' });
    names = COUNTRY_CODES.map((code) => ({ code, name: regions.of(code) ?? code })).sort(
      (a, b) => b.name.length - a.name.length,
    );
    NAMES.set(language, names);
  }
  return names.find(({ name }) => text.startsWith(name) && !/^\p{L}/u.test(text.slice(name.length)));
}
