import type { Case, Target } from '../../case/schema.ts';
import { forTag } from '../../languages/tag.ts';
import type { Rule, RuleFinding } from '../rule.ts';

const letters = (french: string) => `letter:
  en:
    subject: The choir of {{person.name}}
    opening: I am writing to you about {{person.name}}.
    demands:
      - Let her sing.
      - Return her books of songs.
    reviewed: the maintainers
  fr:
    subject: La chorale de {{person.name}}
    opening: Je vous écris au sujet de {{person.name}}.
    demands:
      - La laisser chanter.
${french}    reviewed: Jo Sample
`;

export const rule: Rule<'translation-demands'> = {
  id: 'translation-demands',
  severity: 'warning',
  example: {
    wrong: letters(''),
    right: letters('      - Lui rendre ses recueils de chants.\n'),
  },
  *check({ content: { letter, targets } }) {
    const languages = Object.keys(letter);
    yield* ofLetters(letter);
    for (const [slug, { demands = {}, left }] of Object.entries(targets)) {
      if (left === undefined) yield* ofTarget(slug, demands, languages);
    }
  },
};

function* ofLetters(letter: Case['letter']): Iterable<RuleFinding<'translation-demands'>> {
  const [first, ...others] = Object.entries(letter);
  if (!first) return;
  const most = first[1].demands.length;
  for (const [language, { demands, body }] of others) {
    if (demands.length >= most || body) continue;
    yield {
      path: ['letter', language, 'demands'],
      key: true,
      arguments: {
        language,
        demands: demands.length,
        first: first[0],
        expected: most,
      },
    };
  }
}

/** What one target alone is asked, in all languages that the case has a letter in. */
function* ofTarget(
  target: string,
  demands: NonNullable<Target['demands']>,
  languages: readonly string[],
): Iterable<RuleFinding<'translation-demands'>> {
  const count = (language: string) => forTag(demands, language)?.length ?? 0;
  const first = languages.toSorted((a, b) => count(b) - count(a))[0] ?? '';
  const expected = count(first);
  for (const language of languages) {
    if (count(language) >= expected) continue;
    const path = ['targets', target, 'demands', ...(Object.hasOwn(demands, language) ? [language] : [])];
    yield { path, key: true, arguments: { target, language, demands: count(language), first, expected } };
  }
}
