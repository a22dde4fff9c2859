import { partiesOf } from '../../case/parties.ts';
import { isMentioned, namedIn } from '../naming.ts';
import type { Rule } from '../rule.ts';
import { shortened } from '../telling.ts';

const letter = (opening: string) => `people:
  - name: Mara Example
    pronouns: she/her
  - name: Ilo Muster
    pronouns: he/him
letter:
  en:
    subject: The choir of Exampleville
    opening: ${opening}
    demands:
      - Let them sing.
    reviewed: the maintainers
`;

export const rule: Rule<'person-unnamed'> = {
  id: 'person-unnamed',
  severity: 'warning',
  example: {
    wrong: letter('I am writing to you about Mara Example, who may not sing.'),
    right: letter('I am writing to you about Mara Example and Ilo Muster, who may not sing.'),
  },
  *check({ content }) {
    const parties = partiesOf(content);
    const letters = Object.entries(content.letter);
    // Who is named in one letter and not in another is for translation-names, and a letter that names nobody for full-name-missing.
    if (letters.some(([, one]) => namedIn(one, parties).some(({ isGroup }) => isGroup))) return;
    if (letters.every(([, one]) => namedIn(one, parties).length === 0)) return;
    for (const [nth, { name }] of content.people.entries()) {
      const who = parties[nth];
      if (who === undefined || isSeveral(name) || letters.some(([, one]) => isMentioned(one, who))) continue;
      yield {
        path: ['people', nth, 'name'],
        found: shortened(name),
        arguments: { name },
      };
    }
  },
};

/** Small words of four letters or more that names have. */
const IN_NAMES = /^(?:della|dalla|degli|delle|dello|mint|walad|ould|oglu|qizi|kyzy|uulu|bint|bent|binti)$/;

/** True for what is no name of one person: "five villagers of Exampleville", "the Muster family". */
function isSeveral(name: string): boolean {
  if (/\p{N}|^(?:The|An?|Die|Der|Les?|La|Los|Las) /u.test(name)) return true;
  return (name.match(/(?<![\p{L}'’-])\p{Ll}{4,}/gu) ?? []).some((word) => !IN_NAMES.test(word));
}
