import { passagesOf } from '../passages.ts';
import { rudeIn } from '../rude.ts';
import type { Rule } from '../rule.ts';
import { shortened } from '../telling.ts';
import { isQuoted, withoutValues } from '../texts.ts';

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
    for (const { path, language, text } of passagesOf(content)) {
      for (const { start, text: found, kind } of rudeIn(withoutValues(text), language)) {
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
