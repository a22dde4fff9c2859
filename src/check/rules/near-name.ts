import { strangersOf } from '../names/strangers.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../telling.ts';

/** A name that is nearly one of the case. */
export const rule: Rule = {
  id: 'near-name',
  severity: 'warning',
  page: {
    what: 'A name in a letter is nearly, but not quite, one of the case.',
    why: 'One letter makes another person of somebody. The official looks up the name as it stands in the letter, and finds nobody. If both spellings are in use, put the other one under `aliases`.',
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
  *check({ content }) {
    for (const { passage, name, start, near } of strangersOf(content)) {
      if (near === undefined) continue;
      yield {
        path: passage.path,
        words: { start, text: name },
        found: name,
        message: `${quoted(name)} is nearly ${quoted(near)}, which is a name of this case.`,
        hint: `Write ${quoted(near)}, or {{person.name}}; if both are right, add ${quoted(name)} to "aliases".`,
      };
    }
  },
};
