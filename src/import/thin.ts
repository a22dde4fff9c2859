import { finding } from '../problem/finding.ts';
import type { Draft, DraftCase, DraftProblem, DraftTarget } from './draft.ts';
import { isSentence } from './evidence/targets.ts';

// Values with so little behind them that nearly all such are none: they are left out of the draft and told, each with its line.

/** A sentence ends with one of these. */
const SENTENCE_END = /[.!?…。！？؟۔։।:：;][)\]”’»"'*]*$/u;
/** A colon within a line of an address is before the number of a house, or the line is none. */
const NO_LINE = /[:;](?!\s?\d{1,5}$)|[·|©]|^\P{N}$|[!?]$/u;
/** A full stop ends no line of an address, but a short word that is one. */
const STOPPED = /(?<!(?:^|[^\p{L}])\p{L}{1,4})\.$/u;

/** A draft without the values that hardly anything speaks for, with a doubt where each was. */
export function withoutThin(draft: Draft): Draft {
  // From the last of a list to the first, so that those before keep their places.
  return thinIn(draft).toReversed().reduce(without, draft);
}

/** The paths of those values, in the order of the draft. */
function thinIn({ case: content, problems }: Draft): string[] {
  const isBare = (at: string) =>
    problems.some(
      ({ path, finding: one }) => path === at && one.code === 'import-doubt' && one.arguments.why === 'bare',
    );
  const targets = Object.entries(content.targets ?? {}).flatMap(([slug, target]) => {
    const at = `targets.${slug}`;
    if (isBare(at) && isNobody(target)) return [at];
    return (target.address ?? []).flatMap((text, nth) => (isNoLine(text) ? [`${at}.address.${nth}`] : []));
  });
  const letters = Object.entries(content.letter ?? {}).flatMap(([language, { opening, paragraphs = [] }]) =>
    paragraphs.flatMap((text, nth) =>
      opening !== undefined && !SENTENCE_END.test(text) ? [`letter.${language}.paragraphs.${nth}`] : [],
    ),
  );
  const isCut = content.limit !== undefined && !SENTENCE_END.test(content.limit);
  return [...(isCut ? ['limit'] : []), ...targets, ...letters];
}

/** True for a target of whom neither an office nor a title is known, nor how to greet or to reach them. */
function isNobody({ role, honorific, salutation, email, fax, phone, social, web }: DraftTarget): boolean {
  return [role, honorific, salutation, email, fax, phone, social, web].every((one) => one === undefined);
}

const isNoLine = (text: string) => NO_LINE.test(text) || STOPPED.test(text) || isSentence(text);

/** A draft without what stands at a path: what is behind it in a list moves up. */
function without(draft: Draft, path: string): Draft {
  const [, list = '', nth] = /^(.+)\.(\d+)$/u.exec(path) ?? [];
  const moved = (at: string): string | undefined => {
    if (at === path || at.startsWith(`${path}.`)) return undefined;
    const [, place, rest = ''] =
      (list !== '' && at.startsWith(`${list}.`) && /^(\d+)(.*)$/u.exec(at.slice(list.length + 1))) || [];
    return place !== undefined && Number(place) > Number(nth) ? `${list}.${Number(place) - 1}${rest}` : at;
  };
  const from = Object.entries(draft.from).flatMap(([at, origin]) => {
    const next = moved(at);
    return next === undefined ? [] : [[next, origin] as const];
  });
  const problems = draft.problems.flatMap((one): DraftProblem[] => {
    const next = moved(one.path);
    return next === undefined ? [] : [{ ...one, path: next }];
  });
  const origin = draft.from[path];
  const field = list === '' ? path : list;
  const told: DraftProblem = {
    path: field,
    finding: finding('import-left-out', { field, found: origin?.text ?? '' }, undefined, 'warning'),
    ...(origin ? { from: origin } : {}),
  };
  const isTold = problems.some((one) => one.path === field && one.finding.code === 'import-left-out');
  return {
    ...draft,
    case: removed(draft.case, path.split('.')) as DraftCase,
    from: Object.fromEntries(from),
    problems: isTold ? problems : [...problems, told],
  };
}

/** A value without what stands at some steps; an empty list or map goes too. */
function removed(value: unknown, [step = '', ...others]: readonly string[]): unknown {
  if (Array.isArray(value)) {
    const items = value.flatMap((one, nth) => {
      const next = String(nth) === step ? (others.length === 0 ? undefined : removed(one, others)) : one;
      return next === undefined ? [] : [next];
    });
    return items.length > 0 ? items : undefined;
  }
  const entries = Object.entries(value as object).flatMap(([key, one]) => {
    const next = key === step ? (others.length === 0 ? undefined : removed(one, others)) : one;
    return next === undefined ? [] : [[key, next] as const];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
