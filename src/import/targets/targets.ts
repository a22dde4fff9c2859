import type { SheetLine } from '../sheet.ts';
import { blocksOf } from './blocks.ts';
import type { AboutTargets, FoundTarget } from './found-target.ts';
import { greetedBlocks } from './letter-greeting.ts';
import { targetOf } from './target.ts';
import { wordingFor } from './wording.ts';

/** Everybody to whom one writes in some lines of a casesheet, in their order; none if the lines name nobody. */
export function targetsIn(lines: readonly SheetLine[], about: AboutTargets): FoundTarget[] {
  const taken = about.taken ?? new Map();
  const wording = wordingFor(about.languages, about.country);
  const blocks = blocksOf(lines, wording, about);
  const asked = blocks.filter(({ lines }) => !lines.some(({ isCopy }) => isCopy));
  const whom = greetedBlocks(asked, about.salutations ?? [], wording);
  return blocks.flatMap((block) => targetOf(block, about, wording, taken, whom.get(block)) ?? []);
}
