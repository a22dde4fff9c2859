import { languageName } from '../../languages/codes.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'letter-language',
  severity: 'note',
  page: {
    what: 'An open case has no letter in the language that the officials read best.',
    why: 'A letter in their own language is read by the officials themselves. Any other waits for a translator, if it is read at all.',
    wrong: 'languages: [fr, en]\n',
    right: 'languages: [en, fr]\n',
  },
  *check({ content: { languages, letter, status } }) {
    const [best] = languages;
    if (best === undefined || status !== 'open' || letter[best]) return;
    yield {
      path: ['languages', 0],
      found: best,
      message: `The case has no letter in ${languageName(best)}, which the officials read best.`,
      hint: `Add one under letter, with "reviewed: needed" until somebody who speaks ${languageName(best)} has read it.`,
    };
  },
};
