import { daysBetween } from '../../source/day.ts';
import type { Rule } from '../rule.ts';

/** Years after which an address is looked up once more; our choice: officials rarely stay longer. */
const YEARS = 2;
const DAYS_A_YEAR = 365.25;

const target = (checked: string) => `# on 23 November 2026
targets:
  mayoress:
    role: Mayoress
    country: FR
    salutation: {en: Dear Mayoress}
    checked: ${checked}
`;

export const rule: Rule<'address-old'> = {
  id: 'address-old',
  severity: 'note',
  example: {
    wrong: target('2023-05-14'),
    right: target('2026-10-02'),
  },
  *check({ content: { targets, status } }, { today }) {
    if (status !== 'open') return;
    for (const [slug, { checked, left }] of Object.entries(targets)) {
      if (checked === undefined || left !== undefined) continue;
      const years = Math.floor(daysBetween(checked, today) / DAYS_A_YEAR);
      if (years < YEARS) continue;
      yield { path: ['targets', slug, 'checked'], found: checked, arguments: { target: slug, checked, years } };
    }
  },
};
