import type { Case } from '../../case/schema.ts';
import { wordsOf } from '../../languages/words.ts';
import type { RuleArguments } from '../../problem/rule-findings.ts';
import type { TextInCase } from '../everything.ts';
import { textsOf } from '../everything.ts';
import type { Rule } from '../rule.ts';
import { shortened } from '../telling.ts';
import { isQuoted, matchesOf, withoutValues } from '../texts.ts';

const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;
/** With its country code, or behind a word that says so. */
const PHONE =
  /(?<![\w+])\+\d[\d ()./-]{6,20}\d|(?<=(?:tel|telephone|phone|mobile|téléphone|telefon|teléfono|telefono|telefone|handy|тел|телефон|电话|電話|هاتف|تلفن)\.?\s?[:：]\s?)[\d(][\d ()./-]{5,20}\d/giu;
/** ISO 13616: two letters, two check digits, up to 30 letters and digits, in fours on paper. */
const IBAN = /(?<![A-Z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![A-Z0-9])/g;

/** True if the check digits of an IBAN are right (ISO 7064, MOD 97-10). */
function isIban(text: string): boolean {
  const compact = text.replaceAll(' ', '');
  const turned = compact.slice(4) + compact.slice(0, 4);
  let rest = 0;
  for (const sign of turned) rest = Number(`${rest}${Number.parseInt(sign, 36)}`) % 97;
  return rest === 1;
}

const digits = (text: string) => text.replace(/\D/g, '');

interface Secret {
  readonly start: number;
  readonly found: string;
  readonly what: RuleArguments['privacy-sender']['what'];
}

/** What in a text of a letter can only be the writer's own. What the case has for a target is not. */
function secretsIn(text: string, language: string, known: ReadonlySet<string>): Secret[] {
  const all = (pattern: RegExp, what: Secret['what']) =>
    matchesOf(text, pattern).map(({ index, 0: found }): Secret => ({ start: index, found, what }));
  const numbers = /\d{2}/.test(text);
  const said = wordsOf(language)?.introduces?.exec(text);
  const words = said?.[0].trim() ?? '';
  return [
    ...(text.includes('@') ? all(EMAIL, 'email') : []).filter((one) => !known.has(one.found.toLowerCase())),
    ...(numbers ? all(PHONE, 'phone') : []).filter((one) => !known.has(digits(one.found))),
    ...(numbers ? all(IBAN, 'account') : []).filter((one) => isIban(one.found)),
    ...(said && !isQuoted(text, said.index)
      ? [{ start: text.indexOf(words, said.index), found: words, what: 'self' as const }]
      : []),
  ];
}

/** The texts that become part of a letter, each with its language. */
function letterTexts(content: Case): (TextInCase & { readonly language: string })[] {
  const texts: (TextInCase & { readonly language: string })[] = [];
  for (const { path, text } of textsOf(content)) {
    const [first, second, third, fourth] = path;
    const isGreeting = first === 'targets' && (third === 'salutation' || third === 'closing' || third === 'demands');
    if (first === 'letter') texts.push({ path, text, language: String(second) });
    else if (isGreeting) texts.push({ path, text, language: String(fourth) });
  }
  return texts;
}

const letter = (opening: string) => `letter:
  en:
    subject: The choir of {{person.name}}
    opening: ${opening}
    demands:
      - Let her sing.
    reviewed: the maintainers
`;

export const rule: Rule<'privacy-sender'> = {
  id: 'privacy-sender',
  severity: 'error',
  example: {
    wrong: letter('My name is Jo Sample, jo@example.org, and I write about {{person.name}}.'),
    right: letter('I am writing to you about {{person.name}}.'),
  },
  *check({ content }) {
    const targets = Object.values(content.targets);
    const known = new Set([
      ...targets.flatMap(({ email }) => email.map((one) => one.toLowerCase())),
      ...targets.flatMap(({ phone, fax }) => [...phone, ...fax].map(digits)),
    ]);
    for (const { path, text, language } of letterTexts(content)) {
      for (const { start, found: plain, what } of secretsIn(withoutValues(text), language, known)) {
        const found = text.slice(start, start + plain.length);
        yield {
          path,
          words: { start, text: found },
          found: shortened(found),
          arguments: { found, what },
        };
      }
    }
  },
};
