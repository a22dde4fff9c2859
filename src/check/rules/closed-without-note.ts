import type { Rule } from '../rule.ts';

export const rule: Rule<'closed-without-note'> = {
  id: 'closed-without-note',
  severity: 'warning',
  example: {
    wrong: 'status: closed\n',
    right: 'status: closed\nstatusNote: Mara Example sings again. No more letters are asked for.\n',
  },
  *check({ content: { status, statusNote, supersededBy } }) {
    if (status === 'open' || statusNote !== undefined || supersededBy !== undefined) return;
    yield {
      path: ['status'],
      found: status,
      arguments: { status },
    };
  },
};
