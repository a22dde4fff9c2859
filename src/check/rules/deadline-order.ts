import { daysBetween } from '../../source/day.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'deadline-order'> = {
  id: 'deadline-order',
  severity: 'error',
  example: {
    wrong: 'issued: 2026-11-20\ndeadline: 2026-01-15\nstatus: closed\nstatusNote: Mara Example sings again.\n',
    right: 'issued: 2026-11-20\ndeadline: 2027-01-15\nstatus: closed\nstatusNote: Mara Example sings again.\n',
  },
  *check({ content: { issued, deadline } }) {
    if (issued === undefined || deadline === undefined || daysBetween(issued, deadline) >= 0) return;
    yield {
      path: ['deadline'],
      found: deadline,
      arguments: { deadline, issued },
    };
  },
};
