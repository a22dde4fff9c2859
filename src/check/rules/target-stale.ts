import { daysBetween } from '../../source/day.ts';
import type { Rule } from '../rule.ts';

/** Days after which name and address are looked up once more, and after which that is urgent; our choice: half a year, and a year. */
const OLD = 180;
const TOO_OLD = 365;

const target = (checked: string) => `# on 23 November 2026
targets:
  mayoress:
    role: Mayoress
    country: FR
    salutation: {en: Dear Mayoress}
    checked: ${checked}
`;

export const rule: Rule<'target-stale'> = {
  id: 'target-stale',
  severity: 'note',
  example: {
    wrong: target('2026-05-14'),
    right: target('2026-10-02'),
  },
  *check({ content: { targets, status } }, { today }) {
    if (status !== 'open') return;
    for (const [slug, { checked, left, source }] of Object.entries(targets)) {
      if (checked === undefined || left !== undefined) continue;
      const days = daysBetween(checked, today);
      if (days < OLD) continue;
      yield {
        path: ['targets', slug, 'checked'],
        found: checked,
        arguments: { target: slug, checked, days, ...(source === undefined ? {} : { source }) },
        ...(days < TOO_OLD ? {} : { severity: 'warning' }),
      };
    }
  },
};
