import { forTag } from '../../languages/tag.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'salutation-missing'> = {
  id: 'salutation-missing',
  severity: 'warning',
  example: {
    wrong: `targets:
  mayoress:
    role: Mayoress
    country: FR
`,
    right: `targets:
  mayoress:
    role: Mayoress
    country: FR
    salutation:
      en: Dear Mayoress
`,
  },
  *check({ content: { targets, letter } }) {
    for (const [slug, { salutation, kind, left }] of Object.entries(targets)) {
      if (left !== undefined || kind === 'card') continue; // nothing is written to them, or phrases greet them
      const missing = Object.keys(letter).filter((language) => forTag(salutation, language) === undefined);
      if (missing.length === 0) continue;
      const path = ['targets', slug, ...(Object.keys(salutation).length > 0 ? ['salutation'] : [])];
      yield {
        path,
        key: true,
        arguments: { target: slug, languages: missing },
        ...(kind === 'copy' ? { severity: 'note' as const } : {}),
      };
    }
  },
};
