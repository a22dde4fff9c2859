import { partiesOf } from '../../case/parties.ts';
import { passagesOf } from '../passages.ts';
import type { Rule } from '../rule.ts';
import { isStatement } from '../statements.ts';
import { shortened } from '../telling.ts';
import { beginning } from '../texts.ts';

const letter = (demand: string) => `letter:
  en:
    subject: The choir of {{person.name}}
    opening: I am writing to you about {{person.name}}.
    demands:
      - ${demand}
    reviewed: the maintainers
`;

export const rule: Rule<'demand-request'> = {
  id: 'demand-request',
  severity: 'warning',
  example: {
    wrong: letter('She is not allowed to sing.'),
    right: letter('Let her sing.'),
  },
  *check({ content }) {
    const names = partiesOf(content).flatMap(({ name, native }) => [name, ...Object.values(native)]);
    for (const { path, language, part, text } of passagesOf(content)) {
      if (part !== 'demand' || !isStatement(language, text, names)) continue;
      const found = beginning(text);
      yield {
        path,
        words: { start: text.indexOf(found), text: found },
        found: shortened(found),
        arguments: { demand: text, language },
      };
    }
  },
};
