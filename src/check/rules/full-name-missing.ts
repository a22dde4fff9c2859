import { partiesOf } from '../../case/parties.ts';
import { namedIn } from '../naming.ts';
import type { Rule } from '../rule.ts';

const letter = (subject: string) => `letter:
  en:
    subject: ${subject}
    opening: I am writing to you about a singer of Exampleville.
    demands:
      - Let {{them}} sing.
    reviewed: the maintainers
`;

export const rule: Rule<'full-name-missing'> = {
  id: 'full-name-missing',
  severity: 'warning',
  example: {
    wrong: letter('The choir of Mara'),
    right: letter('The choir of {{person.name}}'),
  },
  *check({ content }) {
    for (const [language, one] of Object.entries(content.letter)) {
      const people = partiesOf(content);
      if (namedIn(one, people).length > 0) continue;
      const [{ name, native } = { name: '', native: {} as Record<string, string> }] = people;
      const several = people.length > 1;
      yield {
        path: ['letter', language],
        key: true,
        found: language,
        arguments: { language, name: several ? name : (native[language] ?? name), several },
      };
    }
  },
};
