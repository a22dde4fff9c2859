import { salutationsOf } from '../../case/salutations.ts';
import { ALL_WORDS } from '../../languages/words.ts';
import type { Rule } from '../rule.ts';
import { shortened } from '../telling.ts';
import { folded } from '../texts.ts';

export const rule: Rule<'salutation-either'> = {
  id: 'salutation-either',
  severity: 'warning',
  example: {
    wrong: `targets:
  governor:
    role: Governor
    country: FR
    salutation: {en: Dear Governor / Your Excellency}
`,
    right: `targets:
  governor:
    role: Governor
    country: FR
    salutation: {en: Dear Governor}
`,
  },
  *check({ content: { targets } }) {
    for (const [slug, target] of Object.entries(targets)) {
      for (const { text, at } of salutationsOf(target)) {
        const either = eitherIn(text);
        if (either === undefined) continue;
        yield {
          path: ['targets', slug, ...at],
          words: { start: text.indexOf(either), text: either },
          found: shortened(either),
          arguments: { found: text },
        };
      }
    }
  },
};

const SLASH = /([\p{L}\p{M}.]+) ?[/／|] ?([\p{L}\p{M}.]+)/gu;

/** Titles of women and men: one letter greets both when nobody knows who reads it. */
const BOTH = new Set(
  [
    ...ALL_WORDS.flatMap(({ address = '' }) => address.split(' ')),
    'sr',
    'sra',
    'senhor',
    'senhora',
    'signor',
    'signora',
  ]
    .concat('signore', 'mme', 'm', 'geehrter', 'geehrte', 'cher', 'chère', 'gentile', 'egregio')
    .filter((word) => word !== 'excellency' && word !== 'honourable'),
);

/** Two words of a salutation with a slash between them that are not one for women and one for men. */
function eitherIn(text: string): string | undefined {
  if (!/[/／|]/.test(text)) return undefined;
  for (const { 0: words, 1: left = '', 2: right = '' } of text.matchAll(SLASH)) {
    const [a, b] = [left, right].map((word) => folded(word).replaceAll('.', '')) as [string, string];
    const endings = b.length <= 4 && !/^\p{Lu}/u.test(right); // Estimado/a, Sehr geehrte/r, Gobernador/esa
    const sameOffice = a.slice(0, 3) === b.slice(0, 3); // Señor/Señora, Ministro/Ministra
    if (!endings && !sameOffice && !(BOTH.has(a) && BOTH.has(b))) return words;
  }
  return undefined;
}
