import { passagesOf } from '../passages.ts';
import { rudeIn } from '../rude.ts';
import type { Rule } from '../rule.ts';
import { quoted, shortened } from '../telling.ts';
import { isQuoted, withoutValues } from '../texts.ts';

const letter = (opening: string) => `letter:
  en:
    subject: The choir of {{person.name}}
    opening: ${opening}
    demands:
      - Let her sing.
    reviewed: the maintainers
`;

export const rule: Rule = {
  id: 'discourteous',
  severity: 'warning',
  page: {
    what:
      'A letter insults, accuses or threatens whoever reads it. What happened to people (torture, killed, racist) is never meant, ' +
      'and neither is what stands in quotation marks.',
    why:
      'A letter that insults an official is thrown away, and may make things worse for the person it is about. A polite one that ' +
      'says plainly what happened is passed on.',
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
          message:
            kind === 'rude'
              ? `${quoted(found)} is a rude word.`
              : `${quoted(found)} accuses or threatens the official who reads it.`,
          hint: 'Say politely what happened, and what you ask for.',
        };
      }
    }
  },
};
