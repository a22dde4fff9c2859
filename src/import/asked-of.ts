import type { CasesheetWords } from '../languages/casesheet-words.ts';
import { finding } from '../problem/finding.ts';
import type { Demand } from './demands.ts';
import { sure } from './found.ts';
import { plain, plainWords } from './plain-words.ts';
import { type Request, requestsOf, toldOf } from './requests.ts';
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

/** Targets, and what their own lines ask of them: "Please ask the Governor to publish the list." below an address. */
export function askedBelow(
  targets: readonly FoundTarget[],
  words: CasesheetWords,
): { readonly targets: readonly FoundTarget[]; readonly own: SharedDemands['own'] } {
  const own = new Map<string, readonly Demand[]>();
  const left = targets.map((target) => {
    const asked = target.said.flatMap((said) => {
      const found = ownRequest(said.value, target, words);
      return found ? [{ said, demand: { ...sure(found.text, said.from), doubts: [oneAlone] } }] : [];
    });
    if (asked.length === 0) return target;
    own.set(
      target.slug,
      asked.map(({ demand }) => demand),
    );
    return withoutSaid(
      target,
      asked.map(({ said }) => said),
    );
  });
  return { targets: left, own };
}

/** A target without some of what its lines say. */
function withoutSaid(target: FoundTarget, taken: FoundTarget['said']): FoundTarget {
  const { instructions, missing, ...rest } = target;
  const texts = new Set(taken.map(({ value }) => value));
  const lines = new Set(taken.map(({ from }) => from));
  const left = instructions?.value.split('; ').filter((text) => !texts.has(text)) ?? [];
  return {
    ...rest,
    ...(instructions && left.length > 0 ? { instructions: { ...instructions, value: left.join('; ') } } : {}),
    missing: missing.filter(({ path, from }) => path !== 'instructions' || !from || !lines.has(from)),
  };
}

/** A word that asks with a pronoun at its end: « Demandez-lui », "Pídanle". */
const OF_THEM = /^(?:\p{L}+-(?:lui|leur|lhes?|l[aeo]s?)|\p{L}*[áéíó]\p{L}+l[aeo]s?)(?!\p{L})/u;
/** A pronoun has so few letters, and no capital. */
const PRONOUN = /^\p{Ll}{2,4}$/u;

/** What a sentence tells its readers to ask of a target: of nobody but who is called as it says, or by a pronoun. */
function ownRequest(text: string, target: FoundTarget, words: CasesheetWords): Request | undefined {
  const [first, ...others] = toldOf(text, words) ?? requestsOf(text, words) ?? [];
  if (!first || others.length > 0 || first.changed) return undefined;
  const { whom } = first;
  const isOfIt =
    whom === undefined ? OF_THEM.test(text) : PRONOUN.test(whom) || targetOf({ whom }, [target], words) !== undefined;
  return isOfIt ? first : undefined;
}

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
  { whom = '' }: Pick<Demand, 'whom'>,
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
