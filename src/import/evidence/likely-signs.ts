import type { Judged } from '../evidence.ts';
import { type Likely, type LineKind, likelyKinds } from '../second-reading/likely.ts';
import type { LikelySign } from './sign-kinds.ts';

// What the second reading says for and against the values of a draft, and of those that it has not.

const CHANNELS = ['email', 'fax', 'phone', 'social', 'web'] as const;

/** What a line is, whose value stands at the last step of a path. */
const KINDS: Readonly<Record<string, LineKind>> = {
  ...{ name: 'name', honorific: 'honorific', role: 'role', organisation: 'organisation', address: 'address' },
  ...Object.fromEntries(CHANNELS.map((one) => [one, 'channel' as const])),
  ...{ salutation: 'salutation', instructions: 'instructions' },
  ...{ title: 'title', paragraphs: 'paragraph', demands: 'demand' },
};
/** Fields of a target by what their lines are. */
const FIELDS = Object.entries(KINDS).filter(([, kind]) => !['title', 'paragraph', 'demand'].includes(kind));

/** From these on something is more likely. */
const STEPS = [0.02, 0.1, 0.3, 0.5, 0.8, 0.97];
/** From here on a line is taken for something. */
const TAKEN = 0.5;
/** Below this a line is hardly what it was read as, and above it may be. */
const MAYBE = 0.3;
/** A line so far from any of a target belongs to none. */
const NEAR = 6;

/** The second reading beside the draft. */
export interface SecondReading {
  /** Of the line of a value. */
  readonly of: (path: string) => Likely | undefined;
  /** Of a line, by its number from 0. */
  readonly at: (nth: number) => Likely | undefined;
  /** How likely a value at a path that the draft has not stands in a line near its target. */
  readonly seen: ReadonlyMap<string, number>;
  /** By the slug of a target, how many of its values are hardly what they were read as; how many paths of it are in `seen`. */
  readonly low: ReadonlyMap<string, number>;
  readonly more: ReadonlyMap<string, number>;
}

const known = new WeakMap<Judged, SecondReading>();

/** The second reading of the sheet of a draft. */
export function secondReading(judged: Judged): SecondReading {
  const made = known.get(judged) ?? read(judged);
  known.set(judged, made);
  return made;
}

function read(judged: Judged): SecondReading {
  const { draft, lines } = judged;
  const likely = likelyKinds(lines, draft.language);
  const places = new Map([...lines].reverse().map(({ line }, nth) => [line, lines.length - 1 - nth]));
  const of = (path: string) => likely(places.get(originOf(path, judged)?.line ?? -1) ?? -1);
  const seen = seenIn(judged, likely, places);
  const isLow = (path: string) => {
    const [kind, line] = [kindOf(path), of(path)];
    return kind !== undefined && line !== undefined && line[kind] < MAYBE;
  };
  return {
    of,
    at: likely,
    seen,
    low: countBySlug(Object.keys(draft.from).filter(isLow)),
    more: countBySlug([...seen.keys()]),
  };
}

/** How many of some paths are of each target. */
function countBySlug(paths: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const [top, slug] = path.split('.');
    if (top === 'targets' && slug !== undefined) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  }
  return counts;
}

const originOf = (path: string, { draft: { from } }: Judged) => from[path] ?? from[path.replace(/\.\d+$/u, '')];

/** The field of a path that lines are told for: `address` of `targets.wang.address.2`. */
const kindOf = (path: string): LineKind | undefined => {
  const [top, , key = ''] = path.split('.');
  if (top === 'title') return KINDS[top];
  return top === 'targets' || top === 'letter' ? KINDS[key] : undefined;
};

/** Lines that look like values which the draft has not. */
function seenIn(
  { draft, lines }: Judged,
  likely: (nth: number) => Likely | undefined,
  places: ReadonlyMap<number, number>,
) {
  const has = new Map<number, Set<LineKind>>();
  const owners: (string | undefined)[] = lines.map(() => undefined);
  const filled = new Set<string>();
  for (const [path, { line }] of Object.entries(draft.from)) {
    const at = places.get(line);
    if (at === undefined) continue;
    const kind = kindOf(path);
    if (kind) has.set(at, (has.get(at) ?? new Set()).add(kind));
    const [top, slug, key] = path.split('.');
    if (top !== 'targets' || slug === undefined) continue;
    owners[at] ??= slug;
    filled.add(`targets.${slug}.${key}`);
  }
  const nearest = nearestOf(owners);
  const seen = new Map<string, number>();
  const see = (path: string, chance: number) => seen.set(path, Math.max(seen.get(path) ?? 0, chance));
  nearest.forEach((slug, at) => {
    const one = slug === undefined ? undefined : likely(at);
    if (!one) return;
    // An entry at a time by its number: there are a thousand of them for all lines.
    for (let nth = 0; nth < FIELDS.length; nth += 1) {
      const [field, kind] = FIELDS[nth] as (typeof FIELDS)[number];
      if (one[kind] < MAYBE || has.get(at)?.has(kind)) continue;
      const path = `targets.${slug}.${field}`;
      const isList = kind === 'address' || kind === 'channel' || kind === 'salutation';
      if (isList || !filled.has(path)) see(path, one[kind]);
    }
  });
  return seen;
}

/** For each line the target with the nearest line, within `NEAR`. */
function nearestOf(owners: readonly (string | undefined)[]): (string | undefined)[] {
  const nearest: { slug: string | undefined; away: number }[] = [];
  let last: { slug: string | undefined; at: number } | undefined;
  owners.forEach((slug, at) => {
    if (slug !== undefined) last = { slug, at };
    nearest.push({ slug: last?.slug, away: last ? at - last.at : Number.POSITIVE_INFINITY });
  });
  last = undefined;
  for (let at = owners.length - 1; at >= 0; at -= 1) {
    if (owners[at] !== undefined) last = { slug: owners[at], at };
    const before = nearest[at];
    if (before && last && last.at - at < before.away) nearest[at] = { slug: last.slug, away: last.at - at };
  }
  return nearest.map(({ slug, away }) => (away <= NEAR ? slug : undefined));
}

/** What the second reading says of a value. */
export function likelySigns(path: string, { of }: SecondReading): LikelySign[] {
  const [kind, line] = [kindOf(path), of(path)];
  if (!kind || !line) return [];
  const others = (Object.entries(line) as [LineKind, number][]).filter(([one]) => one !== kind);
  const [best, chance] = others.reduce((most, one) => (one[1] > most[1] ? one : most), ['title', 0] as [
    LineKind,
    number,
  ]);
  return [
    `likely-${stepOf(line[kind])}`,
    `other-${stepOf(chance)}`,
    ...(chance > TAKEN ? [`as-${best}` as const] : []),
  ];
}

/** What the second reading says of a value that a draft has not. */
export const seenSign = (path: string, { seen }: SecondReading): LikelySign => `seen-${stepOf(seen.get(path) ?? 0)}`;

/** How many values of a target are hardly what they were read as, and how many more it has by the second reading. */
export const targetLikely = (slug: string, { low, more }: SecondReading): LikelySign[] => [
  `low-${Math.min(low.get(slug) ?? 0, 3)}`,
  `more-${Math.min(more.get(slug) ?? 0, 3)}`,
];

/** The step that a number is on: how many of those it has come to. */
export const stepOf = (number: number, steps: readonly number[] = STEPS): number =>
  steps.filter((step) => number >= step).length;
