import { bestTag } from '../../languages/tag.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'letter-language'> = {
  id: 'letter-language',
  severity: 'note',
  once: true,
  example: {
    wrong: 'languages: [fr, en]\n',
    right: 'languages: [en, fr]\n',
  },
  *check({ content: { languages, letter, status } }) {
    const [best] = languages;
    if (best === undefined || status !== 'open' || bestTag(Object.keys(letter), best) !== undefined) return;
    yield {
      path: ['languages', 0],
      found: best,
      arguments: { language: best, others: 0 },
    };
  },
};
