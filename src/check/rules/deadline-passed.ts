import { deadlineOn } from '../../deadline/deadlines.ts';
import { standingOf } from '../../deadline/standing.ts';
import { daysBetween } from '../../source/day.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'deadline-passed'> = {
  id: 'deadline-passed',
  severity: 'error',
  example: {
    wrong: 'deadline: 2020-06-08\n',
    right: 'deadline: 2020-06-08\nstatus: closed\nstatusNote: Mara Example sings again.\n',
  },
  *check({ content }, { today, soon }) {
    const deadline = deadlineOn(content, today);
    if (deadline === undefined || standingOf(content, today, soon).standing !== 'passed') return;
    yield {
      path: deadline.path,
      found: deadline.day,
      arguments: { deadline: deadline.day, days: daysBetween(deadline.day, today) },
    };
  },
};
