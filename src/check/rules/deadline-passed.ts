import { standingOf } from '../../deadline/standing.ts';
import { daysBetween } from '../../source/day.ts';
import type { Rule } from '../rule.ts';
import { counted } from '../telling.ts';

export const rule: Rule = {
  id: 'deadline-passed',
  severity: 'error',
  page: {
    what: 'An open case has a deadline that has passed.',
    why:
      'Nobody should write a letter that comes too late, or that may do harm by now. After the deadline the casesheet asks ' +
      'writers to check with their Amnesty office first. The day of the deadline itself still counts.',
    wrong: 'deadline: 2020-06-08\n',
    right: 'deadline: 2020-06-08\nstatus: closed\nstatusNote: Mara Example sings again.\n',
  },
  *check({ content }, { today, soon }) {
    const { deadline } = content;
    if (deadline === undefined || standingOf(content, today, soon).standing !== 'passed') return;
    yield {
      path: ['deadline'],
      found: deadline,
      message: `The deadline ${deadline} passed ${counted(daysBetween(deadline, today), 'day')} ago, and the case is still open.`,
      hint: 'Set "status: closed" with a statusNote, or the new deadline if the casesheet has one.',
    };
  },
};
