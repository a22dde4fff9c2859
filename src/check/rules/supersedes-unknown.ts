import { nearest } from '../../problem/nearest.ts';
import type { AmongRule, RelatedHead } from '../rule.ts';

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
      if (found === undefined) continue;
      const slugs = slugsOf(heads);
      if (slugs.has(found)) continue;
      const near =
        slugs.size > MOST
          ? undefined
          : nearest(
              found,
              [...slugs].filter((one) => one !== head.slug),
            );
      yield {
        path: [key],
        found,
        arguments: { found, ...(near === undefined ? {} : { near }) },
      };
    }
  },
};

/** Among more cases none is looked for that has nearly the same name: it would take too long. */
const MOST = 5000;

/** The slugs of the same cases as before: all that are checked in one go have the same. */
const known = new WeakMap<readonly RelatedHead[], ReadonlySet<string>>();

function slugsOf(heads: readonly RelatedHead[]): ReadonlySet<string> {
  const before = known.get(heads);
  if (before) return before;
  const slugs = new Set(heads.map((one) => one.slug));
  known.set(heads, slugs);
  return slugs;
}
