import type { Case } from '../../case/schema.ts';
import { COUNTRY_CODES } from '../../countries/codes.ts';
import { wordsOf } from '../../languages/words.ts';
import { passagesOf } from '../passages.ts';
import type { Rule } from '../rule.ts';
import { withoutValues } from '../texts.ts';

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
    for (const passage of passagesOf(content)) {
      const acting = wordsOf(passage.language)?.governs;
      if (!acting) continue;
      const text = withoutValues(passage.text);
      for (const { 0: words, index } of text.matchAll(acting)) {
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
