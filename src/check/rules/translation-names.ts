import { languageName } from '../../languages/codes.ts';
import { namedIn } from '../naming.ts';
import type { Rule } from '../rule.ts';
import { quoted, shortened } from '../telling.ts';

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

export const rule: Rule = {
  id: 'translation-names',
  severity: 'warning',
  page: {
    what: 'A person of the case is named in the letter of one language, and in no form in that of another.',
    why: 'Nobody who writes in that language asks for the person. Names get lost when people are added, or letters translated.',
    wrong: letters('Mara Example'),
    right: letters('Mara Example et Ilo Sample'),
  },
  *check({ content: { people, letter } }) {
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
          message: `The letter in ${languageName(other.language)} names ${quoted(person.name)}, the one in ${languageName(language)} does not.`,
          hint: `Name ${quoted(person.native[language] ?? person.name)} there too; {{people}} names everybody.`,
        };
      }
    }
  },
};
