import { partiesOf } from '../../case/parties.ts';
import { namedIn } from '../naming.ts';
import type { Rule } from '../rule.ts';
import { shortened } from '../telling.ts';

const letters = (french: string) => `people:
  - name: Mara Example
    pronouns: she/her
  - name: Ilo Sample
    pronouns: he/him
letter:
  en:
    subject: Two singers of Exampleville
    opening: I am writing to you about Mara Example and Ilo Sample.
    demands:
      - Let them sing.
    reviewed: the maintainers
  fr:
    subject: Deux chanteurs d’Exempleville
    opening: Je vous écris au sujet de ${french}.
    demands:
      - Les laisser chanter.
    reviewed: Jo Sample
`;

export const rule: Rule<'translation-names'> = {
  id: 'translation-names',
  severity: 'warning',
  example: {
    wrong: letters('Mara Example'),
    right: letters('Mara Example et Ilo Sample'),
  },
  *check({ content }) {
    const people = partiesOf(content);
    const { letter } = content;
    const named = Object.entries(letter).map(([language, one]) => ({ language, who: namedIn(one, people) }));
    for (const { language, who } of named) {
      if (who.length === 0) continue; // full-name-missing says so
      for (const person of people.filter((one) => !who.includes(one))) {
        const other = named.find((one) => one.who.includes(person));
        if (!other) continue;
        yield {
          path: ['letter', language],
          key: true,
          found: shortened(person.name),
          arguments: {
            language,
            name: person.name,
            other: other.language,
            native: person.native[language] ?? person.name,
          },
        };
      }
    }
  },
};
