import { daysBetween } from '../../source/day.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'deadline-order',
  severity: 'error',
  page: {
    what: 'A casesheet came out after its own deadline.',
    why:
      'One of the two days is wrong, often the year or day and month the wrong way round. A wrong deadline keeps people from ' +
      'writing, or has them write too late.',
    wrong: 'issued: 2026-11-20\ndeadline: 2026-01-15\nstatus: closed\nstatusNote: Mara Example sings again.\n',
    right: 'issued: 2026-11-20\ndeadline: 2027-01-15\nstatus: closed\nstatusNote: Mara Example sings again.\n',
  },
  *check({ content: { issued, deadline } }) {
    if (issued === undefined || deadline === undefined || daysBetween(issued, deadline) >= 0) return;
    yield {
      path: ['deadline'],
      found: deadline,
      message: `The deadline ${deadline} comes before the day on which the casesheet came out, ${issued}.`,
      hint: 'Look at both days on the casesheet: year first, then month, then day.',
    };
  },
};
