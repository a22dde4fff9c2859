import { languageName } from '../../languages/codes.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'translation-review',
  severity: 'note',
  page: {
    what: 'Nobody who speaks the language has read a letter yet.',
    why:
      'A translation that nobody has read may be wrong or impolite, and an official may take it for a joke. Whoever writes ' +
      'is told so, and can choose another language.',
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
        message: `Nobody who speaks ${languageName(language)} has read this letter yet.`,
        hint: 'Have it read, then write here who has read it.',
      };
    }
  },
};
