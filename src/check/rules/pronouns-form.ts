import { ALL_WORDS } from '../../languages/words.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'pronouns-form'> = {
  id: 'pronouns-form',
  severity: 'warning',
  example: {
    wrong: `people:
  - name: Mara Example
    pronouns: elle
`,
    right: `people:
  - name: Mara Example
    pronouns: she/her
`,
  },
  *check({ content: { people, status } }) {
    if (status !== 'open') return; // nobody writes any more
    for (const [nth, { pronouns }] of people.entries()) {
      const forms = formsFor(pronouns);
      if (forms.length === 0) continue;
      const path = ['people', nth, 'pronouns'];
      const [form, ...others] = forms;
      const sure = form !== undefined && others.length === 0 && form.startsWith(pronouns.toLowerCase());
      yield {
        path,
        found: pronouns,
        arguments: { found: pronouns, instead: forms },
        ...(sure ? { fix: { path, value: form } } : {}),
      };
    }
  },
};

const FORMS = { he: 'he/him', she: 'she/her', they: 'they/them' } as const;

/** What to write in place of one word, or of the words of another language; nothing if it is right, or a form of one's own. */
function formsFor(pronouns: string): readonly string[] {
  const [first = '', ...others] = pronouns
    .toLowerCase()
    .split('/')
    .map((one) => one.trim());
  const english = Object.hasOwn(FORMS, first);
  if (others.length > 1 || (english && others.length > 0)) return [];
  const found = ALL_WORDS.flatMap(({ called }) =>
    (['he', 'she', 'they'] as const).flatMap((of) => (called?.[of] === first ? [FORMS[of]] : [])),
  );
  return [...new Set(found)].sort();
}
