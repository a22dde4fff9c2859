import { passagesOf, plainOf, smallWordsIn, wordsIn } from '../passages.ts';
import { rudeIn } from '../rude.ts';
import type { Rule } from '../rule.ts';
import { shortened } from '../telling.ts';
import { isQuoted } from '../texts.ts';

const letter = (opening: string) => `letter:
  en:
    subject: The choir of {{person.name}}
    opening: ${opening}
    demands:
      - Let her sing.
    reviewed: the maintainers
`;

export const rule: Rule<'discourteous'> = {
  id: 'discourteous',
  severity: 'warning',
  example: {
    wrong: letter('Shame on you, and on your corrupt regime, for what you did to {{person.name}}.'),
    right: letter('I am shocked by what I was told about {{person.name}}, who was tortured in custody.'),
  },
  *check({ content }) {
    for (const passage of passagesOf(content)) {
      const { path, language, text } = passage;
      const rude = rudeIn(plainOf(passage), language, wordsIn(passage), smallWordsIn(passage));
      for (const { start, text: found, kind } of rude) {
        if (isQuoted(text, start)) continue;
        yield {
          path,
          words: { start, text: found },
          found: shortened(found),
          arguments: { kind, found },
        };
      }
    }
  },
};
