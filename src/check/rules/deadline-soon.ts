import { standingOf } from '../../deadline/standing.ts';
import type { Rule } from '../rule.ts';
import { counted } from '../telling.ts';

export const rule: Rule = {
  id: 'deadline-soon',
  severity: 'note',
  page: {
    what: 'The deadline of an open case is near.',
    why:
      'Letters abroad take days or weeks. Who means to write should do it now; with less than a week left a faster way than ' +
      'the post may be better.',
    wrong: '# on 23 November 2026\ndeadline: 2026-12-01\n',
    right: '# on 23 November 2026\ndeadline: 2027-01-31\n',
  },
  *check({ content }, { today, soon }) {
    const { deadline } = content;
    const { standing, daysLeft = 0 } = standingOf(content, today, soon);
    if (deadline === undefined || standing !== 'due soon') return;
    const when = daysLeft === 0 ? 'today' : daysLeft === 1 ? 'tomorrow' : `in ${counted(daysLeft, 'day')}`;
    yield {
      path: ['deadline'],
      found: deadline,
      message: `The deadline ${deadline} is ${when}.`,
      hint: 'Post letters now; if little time is left, see whether the target can be reached by e-mail or fax.',
    };
  },
};
