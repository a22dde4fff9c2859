import type { Case } from '../../case/schema.ts';
import { COUNTRY_CODES } from '../../countries/codes.ts';
import { passagesOf } from '../passages.ts';
import type { Rule } from '../rule.ts';
import { withoutValues } from '../texts.ts';

/** Who acts for a country, and the link to its name, by language. All but English: review: needed. */
const ACTING: Readonly<Record<string, RegExp>> = {
  en: /\b(?:government|authorities|president|prime minister|parliament|king|queen|embassy|courts?)\s+of\s+(?:the\s+)?/giu,
  fr: /(?:gouvernement|autorités|président|présidente|premier ministre|parlement|roi|ambassade)\s+(?:de\s+la\s+|de\s+l['’]|du\s+|des\s+|d['’]|de\s+)/giu,
  de: /(?:Regierung|Behörden|Präsident(?:in|en)?|Parlament|Königs?|Botschaft)\s+(?:von\s+|der\s+|des\s+)/gu,
  es: /(?:gobierno|autoridades|presidente|presidenta|parlamento|rey|embajada)\s+(?:de\s+la\s+|del\s+|de\s+los\s+|de\s+)/giu,
  pt: /(?:governo|autoridades|presidente|parlamento|rei|embaixada)\s+(?:da\s+|do\s+|dos\s+|das\s+|de\s+)/giu,
  it: /(?:governo|autorità|presidente|parlamento|re|ambasciata)\s+(?:della\s+|dell['’]|del\s+|dei\s+|degli\s+|di\s+)/giu,
};

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
      const acting = ACTING[passage.language];
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
