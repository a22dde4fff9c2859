import type { CasesheetWords } from '../languages/casesheet-words.ts';
import { finding } from '../problem/finding.ts';
import type { Demand } from './demands.ts';
import { plain, plainWords } from './plain-words.ts';
import type { FoundTarget } from './targets/found-target.ts';

// Demands that a sheet makes of one official alone: "urging the Governor to", where letters go to a board too.

/** Demands of all, and those of one target alone by its slug. */
export interface SharedDemands {
  readonly shared: readonly Demand[];
  readonly own: ReadonlyMap<string, readonly Demand[]>;
}

const oneAlone = finding('import-inferred', { field: 'targets.demands', by: 'wording' }, undefined, 'warning');
/** Shorter words are no names of offices. */
const SHORTEST = 4;

/** Which of the demands are of one target alone: whom they name is what just one of several is called. */
export function demandsByTarget(
  demands: readonly Demand[],
  targets: readonly FoundTarget[],
  words: CasesheetWords,
): SharedDemands {
  const first = targets.filter(({ kind }) => kind === 'target');
  const own = new Map<string, Demand[]>();
  const shared: Demand[] = [];
  for (const one of demands) {
    const slug = first.length < 2 ? undefined : (targetOf(one, first, words) ?? targetUnder(one, first, words))?.slug;
    if (slug === undefined) shared.push(one);
    else own.set(slug, [...(own.get(slug) ?? []), { ...one, doubts: [...one.doubts, oneAlone] }]);
  }
  return { shared, own };
}

/** The one target whose office, up to its first small word, a line above the demand names: "In letters to the Governor alone:". */
function targetUnder(
  { under = '' }: Demand,
  targets: readonly FoundTarget[],
  words: CasesheetWords,
): FoundTarget | undefined {
  const common = new Set(words.common.split(' ').map(plain));
  const said = new Set(plainWords(under).map((word) => word.plain));
  const called = targets.filter(({ role }) => {
    const [before = ''] = (role?.value ?? '').split(','); // Chief Minister, Sampleland
    const office = plainWords(before).map((word) => word.plain);
    const end = office.findIndex((word) => common.has(word));
    const head = end === -1 ? office : office.slice(0, end);
    return head.length > 0 && head.every((word) => said.has(word));
  });
  return called.length === 1 ? called[0] : undefined;
}

/** The one target that is called as a demand says. */
function targetOf(
  { whom = '' }: Demand,
  targets: readonly FoundTarget[],
  words: CasesheetWords,
): FoundTarget | undefined {
  const common = new Set(words.common.split(' ').map(plain));
  const named = plainWords(whom)
    .map((word) => word.plain)
    .filter((word) => word.length >= SHORTEST && !common.has(word));
  if (named.length === 0) return undefined;
  const isCalled = (said: string) => {
    const all = new Set(plainWords(said).map((word) => word.plain));
    return named.every((word) => all.has(word));
  };
  const called = targets.filter(({ role, name, organisation }) => {
    const office = plainWords(role?.value ?? '').map((word) => word.plain);
    const head = office.slice(
      0,
      Math.max(
        1,
        office.findIndex((word) => common.has(word)),
      ),
    );
    const isOffice = isCalled(`${role?.value} ${name?.value}`) && head.some((word) => named.includes(word));
    return isOffice || (named.length > 1 && isCalled(organisation?.value ?? ''));
  });
  return called.length === 1 ? called[0] : undefined;
}
