import { toldOf } from '../names/strangers.ts';
import type { Rule } from '../rule.ts';

/** A name that is nearly one of the case. */
export const rule: Rule<'near-name'> = {
  id: 'near-name',
  severity: 'error',
  example: {
    wrong: `letter:
  en:
    subject: The choir of Mara Example
    opening: I am writing to you about Mara Exampel, who leads a choir in Exampleville.
    demands:
      - Let {{them}} sing.
    reviewed: the maintainers`,
    right: `letter:
  en:
    subject: The choir of Mara Example
    opening: I am writing to you about Mara Example, who leads a choir in Exampleville.
    demands:
      - Let {{them}} sing.
    reviewed: the maintainers`,
  },
  *check({ content }, { names }) {
    for (const { passage, name, start, near, verdict } of toldOf(content, names)) {
      if (near === undefined) continue;
      yield {
        path: passage.path,
        words: { start, text: name },
        found: name,
        arguments: { found: name, near },
        ...(verdict === 'warning' ? { severity: verdict } : {}),
      };
    }
  },
};
