import type { CaseHead } from '../../case/head.ts';
import type { AmongRule } from '../rule.ts';

export const rule: AmongRule<'supersedes-cycle'> = {
  id: 'supersedes-cycle',
  severity: 'error',
  example: {
    wrong: '# cases/choir-2.yaml\nsupersedes: choir\n# cases/choir.yaml\nsupersedes: choir-2\n',
    right: '# cases/choir-2.yaml\nsupersedes: choir\n# cases/choir.yaml\nstatus: superseded\nsupersededBy: choir-2\n',
  },
  *among({ slug, supersedes, supersededBy }, heads) {
    const older = olderOf(heads);
    const ways = [
      { key: 'supersedes', found: supersedes, way: way(supersedes, slug, older) },
      { key: 'supersededBy', found: supersededBy, way: way(slug, supersededBy, older) },
    ] as const;
    for (const { key, found, way: cases } of ways) {
      if (found === undefined || cases === undefined) continue;
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

/** The cases that each case takes the place of. */
type Older = ReadonlyMap<string, readonly string[]>;

/** What was found of the same cases before: all that are checked in one go have the same. */
const known = new WeakMap<readonly CaseHead[], Older>();

function olderOf(heads: readonly CaseHead[]): Older {
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
  known.set(heads, older);
  return older;
}

/** The shortest way from a case to one that it supersedes in the end, both included; undefined if there is none. */
function way(from: string | undefined, to: string | undefined, older: Older): string[] | undefined {
  if (from === undefined || to === undefined) return undefined;
  const before = new Map<string, string | undefined>([[from, undefined]]);
  for (const one of before.keys()) {
    if (one === to) return back(one, before);
    for (const next of older.get(one) ?? []) if (!before.has(next)) before.set(next, one); // a Map also visits what is added
  }
  return undefined;
}

function back(last: string, before: ReadonlyMap<string, string | undefined>): string[] {
  const cases: string[] = [];
  for (let one: string | undefined = last; one !== undefined; one = before.get(one)) cases.unshift(one);
  return cases;
}
