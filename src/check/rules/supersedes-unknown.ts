import { nearest } from '../../problem/nearest.ts';
import type { AmongRule } from '../rule.ts';

export const rule: AmongRule<'supersedes-unknown'> = {
  id: 'supersedes-unknown',
  severity: 'error',
  example: {
    wrong: '# cases/choir-2.yaml\nsupersedes: chior\n# cases/choir.yaml\nstatus: superseded\nsupersededBy: choir-2\n',
    right: '# cases/choir-2.yaml\nsupersedes: choir\n# cases/choir.yaml\nstatus: superseded\nsupersededBy: choir-2\n',
  },
  *among(head, heads) {
    for (const key of ['supersedes', 'supersededBy'] as const) {
      const found = head[key];
      if (found === undefined || heads.some((one) => one.slug === found)) continue;
      const others = heads.map((one) => one.slug).filter((one) => one !== head.slug);
      const near = nearest(found, others);
      yield {
        path: [key],
        found,
        arguments: { found, ...(near === undefined ? {} : { near }) },
      };
    }
  },
};
