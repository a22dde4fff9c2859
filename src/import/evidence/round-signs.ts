import type { DraftProblem, DraftTarget } from '../draft.ts';
import type { Judged } from '../evidence.ts';
import type { RoundSign } from './sign-kinds.ts';

// What the other targets of a sheet show of one: they mostly have the same values, and a block that was cut in two makes two odd ones.

/** What the others show of the target with a slug, and of a value of it. */
export interface Round {
  readonly of: (slug: string) => readonly RoundSign[];
  readonly at: (slug: string, key: string) => readonly RoundSign[];
}

/** What the targets of a draft show of each other. */
export function roundSigns({ draft }: Judged, problems: readonly DraftProblem[]): Round {
  const targets = draft.case.targets ?? {};
  const slugs = Object.keys(targets);
  const guessed = new Set(
    problems.flatMap(({ path, finding }) => (finding.code === 'import-target-country' ? [path] : [])),
  );
  const signs = new Map(
    slugs.map((slug, nth) => {
      const before = slugs[nth - 1];
      const isOpen = before !== undefined && isUnended(targets[before], guessed.has(`targets.${before}.country`));
      const all: Record<Extract<RoundSign, 'after-open' | 'before-nobody' | 'bare-first'>, boolean> = {
        'after-open': isOpen,
        'before-nobody': isNobody(targets[slugs[nth + 1] ?? '']),
        'bare-first': /^\D+$/u.test(targets[slug]?.address?.[0] ?? ''),
      };
      return [slug, (Object.keys(all) as (keyof typeof all)[]).filter((one) => all[one])] as const;
    }),
  );
  return { of: (slug) => signs.get(slug) ?? [], at: othersHave(targets) };
}

/** True for a target without address, or one of which no line says the country. */
const isUnended = (target: DraftTarget | undefined, isGuess: boolean) =>
  target !== undefined && (target.address === undefined || isGuess);

const isNobody = (target: DraftTarget | undefined) =>
  target !== undefined && target.name === undefined && target.role === undefined;

/** Whether the other targets of the same kind as that with a slug have a value: none, some or all. */
function othersHave(targets: Readonly<Record<string, DraftTarget>>): (slug: string, key: string) => RoundSign[] {
  const counts = new Map<string, number>();
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { kind = '', ...target } of Object.values(targets)) {
    add(kind);
    for (const key of Object.keys(target)) add(`${kind} ${key}`);
  }
  return (slug, key) => {
    const { kind = '', ...own } = targets[slug] ?? {};
    const others = (counts.get(kind) ?? 0) - 1;
    const having = (counts.get(`${kind} ${key}`) ?? 0) - (Object.hasOwn(own, key) ? 1 : 0);
    return others < 1 ? [] : [`others-${having === 0 ? 0 : having < others ? 1 : 2}`];
  };
}
