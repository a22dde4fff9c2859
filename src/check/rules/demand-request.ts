import { languageName } from '../../languages/codes.ts';
import { passagesOf } from '../passages.ts';
import type { Rule } from '../rule.ts';
import { isStatement } from '../statements.ts';
import { quoted, shortened } from '../telling.ts';
import { beginning } from '../texts.ts';

const letter = (demand: string) => `letter:
  en:
    subject: The choir of {{person.name}}
    opening: I am writing to you about {{person.name}}.
    demands:
      - ${demand}
    reviewed: the maintainers
`;

export const rule: Rule = {
  id: 'demand-request',
  severity: 'warning',
  page: {
    what: 'A demand states something, where it should ask for something.',
    why:
      'Demands stand in a list behind "I respectfully ask you to:". A statement does not follow from that, and leaves the ' +
      'official to guess what to do.',
    wrong: letter('She is not allowed to sing.'),
    right: letter('Let her sing.'),
  },
  *check({ content }) {
    const names = content.people.flatMap(({ name, native }) => [name, ...Object.values(native)]);
    for (const { path, language, part, text } of passagesOf(content)) {
      if (part !== 'demand' || !isStatement(language, text, names)) continue;
      const found = beginning(text);
      yield {
        path,
        words: { start: text.indexOf(found), text: found },
        found: shortened(found),
        message: `The demand ${quoted(text)} states something; a demand in ${languageName(language)} begins with what the official is asked to do.`,
        hint: 'Begin with a request, such as "Release …" or "Let … see a lawyer", and tell what happened in paragraphs.',
      };
    }
  },
};
