import { deadlinesOf } from '../../deadline/deadlines.ts';
import { daysBetween } from '../../source/day.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'deadline-order'> = {
  id: 'deadline-order',
  severity: 'error',
  example: {
    wrong: 'issued: 2026-11-20\ndeadline: 2026-01-15\nstatus: closed\nstatusNote: Mara Example sings again.\n',
    right: 'issued: 2026-11-20\ndeadline: 2027-01-15\nstatus: closed\nstatusNote: Mara Example sings again.\n',
  },
  *check({ content }) {
    const { issued } = content;
    for (const { day, path } of deadlinesOf(content)) {
      if (issued === undefined || daysBetween(issued, day) >= 0) continue;
      yield {
        path,
        found: day,
        arguments: { deadline: day, issued },
      };
    }
  },
};
