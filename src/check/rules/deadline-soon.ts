import { deadlineOn } from '../../deadline/deadlines.ts';
import { standingOf } from '../../deadline/standing.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'deadline-soon'> = {
  id: 'deadline-soon',
  severity: 'note',
  example: {
    wrong: '# on 23 November 2026\ndeadline: 2026-12-01\n',
    right: '# on 23 November 2026\ndeadline: 2027-01-31\n',
  },
  *check({ content }, { today, soon }) {
    const deadline = deadlineOn(content, today);
    const { standing, daysLeft = 0 } = standingOf(content, today, soon);
    if (deadline === undefined || standing !== 'due soon') return;
    yield {
      path: deadline.path,
      found: deadline.day,
      arguments: { deadline: deadline.day, days: daysLeft },
    };
  },
};
