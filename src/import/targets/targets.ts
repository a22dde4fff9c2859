import { countryNamed } from '../../countries/words.ts';
import { sure } from '../found.ts';
import type { SheetLine } from '../sheet.ts';
import type { AboutTargets, FoundTarget } from './found-target.ts';

/** Everybody to whom one writes in some lines of a casesheet, in their order; none if the lines name nobody. */
export function targetsIn(lines: readonly SheetLine[], about: AboutTargets): FoundTarget[] {
  const taken = new Set(about.taken);
  return blocksOf(lines).map((block) => targetOf(block, about, taken));
}

function blocksOf(lines: readonly SheetLine[]): SheetLine[][] {
  const blocks: SheetLine[][] = [];
  for (const line of lines) {
    if (line.gap || blocks.length === 0) blocks.push([]);
    blocks.at(-1)?.push(line);
  }
  return blocks;
}

function targetOf(block: readonly SheetLine[], { kind, country }: AboutTargets, taken: Set<string>): FoundTarget {
  const [first, ...others] = block as [SheetLine, ...SheetLine[]];
  const last = others.at(-1);
  const named = last === undefined ? undefined : countryNamed(last.text);
  const address = named === undefined ? others : others.slice(0, -1);
  const code = named ?? country;
  const slug = `target-${taken.size + 1}`;
  taken.add(slug);
  return {
    slug,
    kind,
    from: first,
    name: sure(first.text, first),
    address: address.map((line) => sure(line.text, line)),
    ...(code === undefined ? {} : { country: sure(code, last ?? first) }),
    salutation: {},
    email: [],
    fax: [],
    phone: [],
    social: [],
    web: [],
    for: [],
    missing: [],
  };
}
