import type { CasesheetWords } from '../languages/casesheet-words.ts';
import { oneAlone, PRONOUN, type SharedDemands, targetOf } from './asked-of.ts';
import type { Demand } from './demands.ts';
import { type Found, sure } from './found.ts';
import { type Paragraph, paragraphsOf, type Wrapping } from './paragraphs.ts';
import type { Request } from './request-leads.ts';
import { requestsOf, toldOf } from './requests.ts';
import type { Section, SectionKind } from './section.ts';
import { sentencesOf } from './sentences.ts';
import type { FoundTarget } from './targets/found-target.ts';

// What a sheet asks of one official alone among its addresses: "Please ask the Governor to publish the list."

/** What asks something of a target begins so early in what is said of it: "In letters to the Governor, please ask him to". */
const EARLY = 120;
/** In these, addresses stand. */
const ADDRESSED: readonly SectionKind[] = ['target', 'additional-targets', 'copies'];

/** In these, something may be said of one of several officials that is not understood. */
const BESIDE: readonly SectionKind[] = ['demands', 'act', 'deadline', 'language', 'other'];

/** Sentences that are about what is asked of officials. */
export interface Asides {
  /** Those that stand apart among addresses. */
  readonly apart: readonly Found<string>[];
  /** Those that may say that somebody alone is asked for something, of paragraphs in which a pattern is. */
  readonly beside: (pattern: RegExp) => readonly Found<string>[];
}

/** The sentences beside addresses, and beside what is asked of all. */
export function asidesOf(sections: readonly Section[], wrapping: Wrapping): Asides {
  const within = (kinds: readonly SectionKind[]) =>
    paragraphsOf(
      sections.flatMap((one) => (kinds.includes(one.kind) ? one.lines : [])),
      wrapping,
    );
  const said = ({ text, from }: Paragraph) => sentencesOf(text).map((one) => sure(one, from));
  const apart = within(ADDRESSED).flatMap((one) => (one.item || !one.from.gap ? [] : said(one)));
  const beside = (pattern: RegExp) => [
    ...apart,
    ...within(BESIDE).flatMap((one) => (pattern.test(one.text) ? said(one) : [])),
  ];
  return { apart, beside };
}

/**
 * Targets, and what their own lines ask of them: "Please ask the Governor to publish the list." below an address. What is said below one of
 * them, or apart from all, may name another.
 */
export function askedBelow(
  targets: readonly FoundTarget[],
  { apart, beside }: Asides,
  words: CasesheetWords,
): Pick<SharedDemands, 'targets' | 'own'> & Pick<Asides, 'beside'> {
  const own = new Map<string, Demand[]>();
  const add = ({ slug }: FoundTarget, said: Found<string>, { text }: Request) => {
    const asked = own.get(slug) ?? [];
    asked.push({ ...sure(text, said.from), doubts: [oneAlone] });
    own.set(slug, asked);
  };
  const left = targets.map((target) => {
    const asked = target.said.flatMap((said) => {
      const found = ownRequest(said.value, words);
      const whose = found && (isOfIt(found, said.value, target, words) ? target : namedBy(found, targets, words));
      if (found && whose) add(whose, said, found);
      return whose ? [said] : [];
    });
    return asked.length === 0 ? target : withoutSaid(target, asked);
  });
  const known = new Set(targets.flatMap(({ said }) => said.map(({ from }) => from.line)));
  for (const said of apart) {
    const found = known.has(said.from.line) ? undefined : ownRequest(said.value, words);
    const whose = found && namedBy(found, targets, words);
    if (found && whose) add(whose, said, found);
  }
  return { targets: left, own, beside: (pattern) => [...beside(pattern), ...left.flatMap(({ said }) => said)] };
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
/** The one thing that a sentence tells its readers to ask. */
function ownRequest(text: string, words: CasesheetWords): Request | undefined {
  const starts = [0, ...[...text.slice(0, EARLY).matchAll(/[,:] (?=\p{L})/gu)].map(({ index }) => index + 2)];
  const asked = starts.map((start) => toldOf(text.slice(start), words) ?? requestsOf(text.slice(start), words));
  const [first, ...others] = asked.find((found) => found !== undefined) ?? [];
  return !first || others.length > 0 || first.changed ? undefined : first;
}

/** True if a request is of nobody but a target, which is called as it says, or by a pronoun. */
function isOfIt({ whom }: Request, text: string, target: FoundTarget, words: CasesheetWords): boolean {
  if (whom === undefined) return OF_THEM.test(text);
  return PRONOUN.test(whom) || targetOf({ whom }, [target], words) !== undefined;
}

/** The one target that a request names, in the language of the sheet or in that of its address. */
const namedBy = ({ whom }: Request, targets: readonly FoundTarget[], words: CasesheetWords) =>
  whom === undefined ? undefined : targetOf({ whom, alone: true }, targets, words);
