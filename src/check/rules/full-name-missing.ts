import { languageName } from '../../languages/codes.ts';
import { namedIn } from '../naming.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../telling.ts';

const letter = (subject: string) => `letter:
  en:
    subject: ${subject}
    opening: I am writing to you about a singer of Exampleville.
    demands:
      - Let {{them}} sing.
    reviewed: the maintainers
`;

export const rule: Rule = {
  id: 'full-name-missing',
  severity: 'warning',
  page: {
    what: 'A letter never says the full name of a person of the case.',
    why: 'Officials have many prisoners. Without the full name they cannot tell, or need not tell, whom the letter is about.',
    wrong: letter('The choir of Mara'),
    right: letter('The choir of {{person.name}}'),
  },
  *check({ content }) {
    for (const [language, one] of Object.entries(content.letter)) {
      if (namedIn(one, content.people).length > 0) continue;
      const [{ name, native } = { name: '', native: {} as Record<string, string> }] = content.people;
      const several = content.people.length > 1;
      yield {
        path: ['letter', language],
        key: true,
        found: language,
        message: several
          ? `The letter in ${languageName(language)} gives nobody's full name, neither ${quoted(name)} nor any other.`
          : `The letter in ${languageName(language)} never gives the full name ${quoted(native[language] ?? name)}.`,
        hint: `Write {{${several ? 'people' : 'person.name'}}} in its subject or opening.`,
      };
    }
  },
};
