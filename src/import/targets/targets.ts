import type { SheetLine } from '../sheet.ts';
import { blocksOf } from './blocks.ts';
import type { AboutTargets, FoundTarget } from './found-target.ts';
import { greeted } from './letter-greeting.ts';
import { targetOf } from './target.ts';
import { wordingFor } from './wording.ts';

/** Everybody to whom one writes in some lines of a casesheet, in their order; none if the lines name nobody. */
export function targetsIn(lines: readonly SheetLine[], about: AboutTargets): FoundTarget[] {
  const taken = new Set(about.taken);
  const wording = wordingFor(about.languages, about.country);
  const blocks = blocksOf(lines, wording, about);
  const whom = greeted(blocks, about.salutations ?? []);
  return blocks.flatMap((block) => {
    const greeting = whom?.block === block ? { lines: about.salutations ?? [], certain: whom.certain } : undefined;
    return targetOf(block, about, wording, taken, greeting) ?? [];
  });
}
