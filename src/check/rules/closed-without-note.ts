import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'closed-without-note',
  severity: 'warning',
  page: {
    what: 'A case is closed or superseded, and does not say why.',
    why:
      'Who wrote a letter wants to know what came of it, and who is about to write must see at once whether there is a newer ' +
      'case to write for.',
    wrong: 'status: closed\n',
    right: 'status: closed\nstatusNote: Mara Example sings again. No more letters are asked for.\n',
  },
  *check({ content: { status, statusNote, supersededBy } }) {
    if (status === 'open' || statusNote !== undefined || supersededBy !== undefined) return;
    yield {
      path: ['status'],
      found: status,
      message: `The case is ${status}, and nothing says why.`,
      hint:
        status === 'closed'
          ? 'Say in statusNote what became of it, in a sentence.'
          : 'Name the newer case in supersededBy, or say in statusNote what became of this one.',
    };
  },
};
