import { partiesOf } from '../../case/parties.ts';
import { toldOf } from '../names/strangers.ts';
import type { Rule } from '../rule.ts';

/** A person in a letter who is not of the case. */
export const rule: Rule<'wrong-name'> = {
  id: 'wrong-name',
  severity: 'error',
  example: {
    wrong: `letter:
  en:
    subject: The choir of {{person.name}}
    opening: I am writing to you about {{person.name}}, who leads a choir in Exampleville.
    demands:
      - Let {{them}} sing.
      - Release Orvan Dastelli at once.
    reviewed: the maintainers`,
    right: `letter:
  en:
    subject: The choir of {{person.name}}
    opening: I am writing to you about {{person.name}}, who leads a choir in Exampleville.
    demands:
      - Let {{them}} sing.
      - Release {{person.name}} at once.
    reviewed: the maintainers`,
  },
  *check({ content }, { names }) {
    for (const { passage, name, start, introduced, near, verdict } of toldOf(content, names)) {
      if (near !== undefined) continue;
      const people = partiesOf(content)
        .slice(0, 3)
        .map((one) => one.name);
      yield {
        path: passage.path,
        words: { start, text: name },
        found: name,
        arguments: { found: name, people, introduced },
        ...(verdict === 'warning' ? { severity: verdict } : {}),
      };
    }
  },
};
