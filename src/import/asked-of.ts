import type { CasesheetWords } from '../languages/casesheet-words.ts';
import { finding } from '../problem/finding.ts';
import type { Demand } from './demands.ts';
import type { Found } from './found.ts';
import { plain, plainWords } from './plain-words.ts';
import type { SheetLine } from './sheet.ts';
import type { FoundTarget } from './targets/found-target.ts';

// Demands that a sheet makes of one official alone: "urging the Governor to", where letters go to a board too.

/** Demands of all, and those of one target alone by its slug. */
export interface SharedDemands {
  readonly shared: readonly Demand[];
  readonly own: ReadonlyMap<string, readonly Demand[]>;
  /** The targets, with a doubt where a demand may be theirs alone. */
  readonly targets: readonly FoundTarget[];
}

export const oneAlone = finding('import-inferred', { field: 'targets.demands', by: 'wording' }, undefined, 'warning');
/** Shorter words are no names of offices. */
const SHORTEST = 4;

/** A pronoun has so few letters, and no capital. */
export const PRONOUN = /^\p{Ll}{2,4}$/u;

/** What is said beside the demands of all. */
interface Below extends Pick<SharedDemands, 'targets' | 'own'> {
  /** Sentences that may say that somebody alone is asked for something. */
  readonly beside?: (pattern: RegExp) => readonly Found<string>[];
}

/**
 * Which of the demands are of one target alone: where the sheet says so, or asks several of them by what just one is called. Where it
 * names only one, and says no more, it may use another word for all of them.
 */
export function demandsByTarget(
  demands: readonly Demand[],
  { targets, own: below, beside = () => [] }: Below,
  words: CasesheetWords,
): SharedDemands {
  const first = targets.filter(({ kind }) => kind === 'target');
  const each = first.length > 1 ? demands.flatMap((one) => apart(one, first, words)) : demands;
  const calledIn = (one: Demand) => (targetOf(one, first, words) ?? targetBeside(one, first, words))?.slug;
  const called = new Map(first.length > 1 ? each.map((one) => [one, calledIn(one)]) : []);
  const isContrast = new Set([...called.values()].filter((slug) => slug !== undefined)).size > 1;
  const slugOf = (one: Demand) => {
    const under = first.length > 1 ? targetUnder(one, first, words)?.slug : undefined;
    return isContrast || one.alone ? (called.get(one) ?? under) : under;
  };
  const own = new Map(below);
  const add = (slug: string, one: Demand) => own.set(slug, [...(own.get(slug) ?? []), doubted(one)]);
  const shared = each.filter((one) => slugOf(one) === undefined);
  for (const one of each) {
    const slug = slugOf(one);
    if (slug !== undefined) add(slug, one);
  }
  // Somebody alone is asked, and it cannot be told who.
  const ofWhom = first.length > 1 ? shared.find((one) => one.alone && one.whom !== undefined) : undefined;
  const hinted = first.length > 1 ? hintedAt(first, beside, words) : new Map<FoundTarget, SheetLine>();
  const left = targets.map((one): FoundTarget => {
    const isOne = ofWhom !== undefined && first.includes(one);
    const said = isOne ? ofWhom : shared.find((request) => called.get(request) === one.slug);
    const from = said?.from ?? (own.has(one.slug) ? undefined : hinted.get(one));
    return from ? { ...one, missing: [...one.missing, { path: 'demands', from, doubt: oneAlone }] } : one;
  });
  return {
    shared: shared.map((one) => (called.get(one) === undefined && one !== ofWhom ? one : doubted(one))),
    own,
    targets: left,
  };
}

/** A whole sentence, and no remark. */
const SENTENCE = /^[\p{Lu}\p{Lo}¿¡].{20,}[.!:：。]$/su;

/** The targets of which a sentence says by their office that somebody alone is asked for something, each with its line. */
function hintedAt(
  targets: readonly FoundTarget[],
  beside: NonNullable<Below['beside']>,
  words: CasesheetWords,
): Map<FoundTarget, SheetLine> {
  const { alone, writing } = words.requests;
  const hinted = new Map<FoundTarget, SheetLine>();
  if (!alone) return hinted;
  for (const { value, from } of beside(alone)) {
    if (!SENTENCE.test(value) || !alone.test(value) || writing?.test(value)) continue;
    const whose = targetUnder({ under: value }, targets, words);
    if (whose && !hinted.has(whose)) hinted.set(whose, from);
  }
  return hinted;
}

const doubted = (one: Demand): Demand => ({ ...one, doubts: [...one.doubts, oneAlone] });

/** A demand in which a second one is made of somebody else, as two: "free her, and the president to pardon her". */
function apart(one: Demand, targets: readonly FoundTarget[], words: CasesheetWords): Demand[] {
  const { another } = words.requests;
  if (!another || !targetOf(one, targets, words)) return [one];
  for (const { index, 0: joint, groups } of one.value.matchAll(another)) {
    const whom = groups?.whom ?? '';
    if (!targetOf({ ...one, whom }, targets, words)) continue;
    const behind = one.value.slice(index + joint.length);
    const value = behind.slice(0, 1).toLocaleUpperCase('en') + behind.slice(1);
    return [{ ...one, value: one.value.slice(0, index) }, ...apart({ ...one, value, whom }, targets, words)];
  }
  return [one];
}

/** The target that the words before a request name, which asks by a pronoun: "Please write to the Governor, asking him to". */
function targetBeside({ whom, beside }: Demand, targets: readonly FoundTarget[], words: CasesheetWords) {
  const isOpen = beside !== undefined && (whom === undefined || PRONOUN.test(whom));
  return isOpen ? targetUnder({ under: beside }, targets, words) : undefined;
}

/** The one target whose office, up to its first small word, a line above the demand names: "In letters to the Governor alone:". */
function targetUnder(
  { under = '' }: Pick<Demand, 'under'>,
  targets: readonly FoundTarget[],
  words: CasesheetWords,
): FoundTarget | undefined {
  const common = new Set(words.common.split(' ').map(plain));
  const said = new Set(plainWords(under).map((word) => word.plain));
  const heads = targets.map(({ role }) => {
    const [before = ''] = (role?.value ?? '').split(','); // Chief Minister, Sampleland
    const office = plainWords(before).map((word) => word.plain);
    const end = office.findIndex((word) => common.has(word));
    return end === -1 ? office : office.slice(0, end);
  });
  const called = targets.filter((_, nth) => heads[nth]?.length !== 0 && heads[nth]?.every((word) => said.has(word)));
  // "Only to the Prosecutor:" above "Prosecutor General of the Republic".
  const begun = called.length > 0 ? called : targets.filter((_, nth) => said.has(heads[nth]?.[0] ?? ''));
  return begun.length === 1 ? begun[0] : undefined;
}

/** The one target that is called as a demand says. */
export function targetOf(
  { whom = '', alone }: Pick<Demand, 'whom' | 'alone'>,
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
    // "the Ministry", of the one target that is no person.
    const isHouse = (named.length > 1 || (!role && !name)) && isCalled(organisation?.value ?? '');
    return isOffice || isHouse;
  });
  const alike = called.length === 0 && alone ? targets.filter((one) => isAlike(named, one)) : called;
  return alike.length === 1 ? alike[0] : undefined;
}

/** So many first letters are alike in words of several languages: "Director of Prisons", « Directeur des prisons ». */
const ALIKE = 5;
/** So are so many first consonants: "President", „Präsident“; "Commissioner", „Kommissar“. */
const ALIKE_CONSONANTS = 4;

/** True if each word that names somebody is one of the office, or begins as one does, which is printed in another language. */
function isAlike(named: readonly string[], { role, organisation }: FoundTarget): boolean {
  const office = plainWords(`${role?.value ?? ''} ${organisation?.value ?? ''}`).map((word) => word.plain);
  const begins = (word: string) => {
    const [begun, firsts] = [word.slice(0, ALIKE), consonants(word)];
    const isLong = firsts.length === ALIKE_CONSONANTS;
    return office.some((other) => other.slice(0, ALIKE) === begun || (isLong && consonants(other) === firsts));
  };
  return named.every((word) => office.includes(word) || (word.length >= ALIKE && begins(word)));
}

const consonants = (word: string) =>
  word
    .replace(/[aeiouyhäöü]/gu, '')
    .replace(/[ckq]/gu, 'k')
    .replace(/(.)\1/gu, '$1')
    .slice(0, ALIKE_CONSONANTS);
