import { languageName } from '../../languages/codes.ts';
import type { Rule } from '../rule.ts';
import { counted } from '../telling.ts';

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

export const rule: Rule = {
  id: 'translation-demands',
  severity: 'warning',
  page: {
    what: 'The letter in one language asks for less than the first letter of the case.',
    why:
      'A demand that was added later, or forgotten in a translation, is not asked for by everybody who writes in that ' +
      'language. It may be the one that matters most.',
    wrong: letters(''),
    right: letters('      - Lui rendre ses recueils de chants.\n'),
  },
  *check({ content: { letter } }) {
    const [first, ...others] = Object.entries(letter);
    if (!first) return;
    const most = first[1].demands.length;
    for (const [language, { demands }] of others) {
      if (demands.length >= most) continue;
      yield {
        path: ['letter', language, 'demands'],
        key: true,
        found: counted(demands.length, 'demand'),
        message: `The letter in ${languageName(language)} has ${counted(demands.length, 'demand')}, the one in ${languageName(first[0])} has ${most}.`,
        hint: 'Translate the demands that are missing.',
      };
    }
  },
};
