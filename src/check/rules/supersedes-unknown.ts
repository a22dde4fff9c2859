import { nearest } from '../../problem/nearest.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../telling.ts';

export const rule: Rule = {
  id: 'supersedes-unknown',
  severity: 'error',
  page: {
    what: 'A case takes the place of another, or gives its place to another, that does not exist.',
    why: 'Writers are sent from an old case to the newer one by that name. If it is wrong, they end up nowhere.',
    wrong: '# cases/choir-2.yaml\nsupersedes: chior\n# cases/choir.yaml\nstatus: superseded\nsupersededBy: choir-2\n',
    right: '# cases/choir-2.yaml\nsupersedes: choir\n# cases/choir.yaml\nstatus: superseded\nsupersededBy: choir-2\n',
  },
  *check({ content, slug }, { heads }) {
    for (const key of ['supersedes', 'supersededBy'] as const) {
      const found = content[key];
      if (found === undefined || heads.some((one) => one.slug === found)) continue;
      const others = heads.map((one) => one.slug).filter((one) => one !== slug);
      const near = nearest(found, others);
      yield {
        path: [key],
        found,
        message: `There is no case ${quoted(found)} among the cases that are checked.`,
        hint:
          near === undefined
            ? 'Give the name of its file without .yaml, and check both cases together.'
            : `Did you mean ${quoted(near)}?`,
      };
    }
  },
};
