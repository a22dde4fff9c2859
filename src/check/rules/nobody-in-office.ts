import { getsLetter } from '../../case/card.ts';
import type { Rule } from '../rule.ts';

const targets = (more: string) => `targets:
  mayoress:
    role: Mayoress
    country: FR
    salutation: {en: Dear Mayoress}
${more}`;

export const rule: Rule<'nobody-in-office'> = {
  id: 'nobody-in-office',
  severity: 'warning',
  example: {
    wrong: targets('    left: 2026-05\n'),
    right: targets('    left: 2026-05\n  mayor:\n    role: Mayor\n    country: FR\n    salutation: {en: Dear Mayor}\n'),
  },
  *check({ content }) {
    if (content.status !== 'open') return;
    const letters = Object.entries(content.targets).filter(([, one]) => getsLetter(one));
    if (letters.length === 0 || letters.some(([, { left }]) => left === undefined)) return;
    yield { path: ['targets'], key: true, arguments: { targets: letters.map(([slug]) => slug) } };
  },
};
