import type { Rule } from '../rule.ts';

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
  *check({ content: { letter } }) {
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
  },
};
