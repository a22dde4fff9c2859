import type { Rule } from '../rule.ts';

export const rule: Rule<'translation-review'> = {
  id: 'translation-review',
  severity: 'note',
  example: {
    wrong: `letter:
  fr:
    subject: La chorale de {{person.name}}
    opening: Je vous écris au sujet de {{person.name}}.
    demands:
      - La laisser chanter.
    reviewed: needed
`,
    right: `letter:
  fr:
    subject: La chorale de {{person.name}}
    opening: Je vous écris au sujet de {{person.name}}.
    demands:
      - La laisser chanter.
    reviewed: Jo Sample
`,
  },
  *check({ content: { letter } }) {
    for (const [language, { reviewed }] of Object.entries(letter)) {
      if (reviewed.trim().toLowerCase() !== 'needed') continue;
      yield {
        path: ['letter', language, 'reviewed'],
        found: reviewed,
        arguments: { language },
      };
    }
  },
};
