import { Circles } from '../circles.ts';
import type { AmongRule, RelatedHead } from '../rule.ts';

export const rule: AmongRule<'supersedes-cycle'> = {
  id: 'supersedes-cycle',
  severity: 'error',
  example: {
    wrong: '# cases/choir-2.yaml\nsupersedes: choir\n# cases/choir.yaml\nsupersedes: choir-2\n',
    right: '# cases/choir-2.yaml\nsupersedes: choir\n# cases/choir.yaml\nstatus: superseded\nsupersededBy: choir-2\n',
  },
  *among({ slug, supersedes, supersededBy }, heads) {
    const circles = circlesOf(heads);
    const ways = [
      { key: 'supersedes', found: supersedes, way: supersedes && circles.way(supersedes, slug) },
      { key: 'supersededBy', found: supersededBy, way: supersededBy && circles.way(slug, supersededBy) },
    ] as const;
    for (const { key, found, way: cases } of ways) {
      if (found === undefined || !cases) continue;
      const circle = key === 'supersedes' ? [slug, ...cases] : [...cases, slug];
      yield {
        path: [key],
        found,
        arguments: { cases: circle.slice(0, MOST) },
      };
    }
  },
};

/** More cases of a circle than this are not told: a sentence has room for fewer. */
const MOST = 30;

/** What was found of the same cases before: all that are checked in one go have the same. */
const known = new WeakMap<readonly RelatedHead[], Circles>();

/** The circles of cases each of which takes the place of another. */
function circlesOf(heads: readonly RelatedHead[]): Circles {
  const before = known.get(heads);
  if (before) return before;
  const older = new Map<string, string[]>();
  const add = (newer: string, one: string) => {
    const all = older.get(newer);
    if (all) all.push(one);
    else older.set(newer, [one]);
  };
  for (const { slug, supersedes, supersededBy } of heads) {
    if (supersedes !== undefined) add(slug, supersedes);
    if (supersededBy !== undefined) add(supersededBy, slug);
  }
  const circles = new Circles(older, MOST);
  known.set(heads, circles);
  return circles;
}
