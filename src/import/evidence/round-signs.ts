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
  return { of: (slug) => signs.get(slug) ?? [], at: (slug, key) => othersHave(targets, slug, key) };
}

/** True for a target without address, or one of which no line says the country. */
const isUnended = (target: DraftTarget | undefined, isGuess: boolean) =>
  target !== undefined && (target.address === undefined || isGuess);

const isNobody = (target: DraftTarget | undefined) =>
  target !== undefined && target.name === undefined && target.role === undefined;

/** Whether the other targets of the same kind have a value: none, some or all. */
function othersHave(targets: Readonly<Record<string, DraftTarget>>, slug: string, key: string): RoundSign[] {
  const kind = targets[slug]?.kind;
  let others = 0;
  let having = 0;
  for (const [one, target] of Object.entries(targets)) {
    if (one === slug || target.kind !== kind) continue;
    others += 1;
    if (Object.hasOwn(target, key)) having += 1;
  }
  return others === 0 ? [] : [`others-${having === 0 ? 0 : having < others ? 1 : 2}`];
}
