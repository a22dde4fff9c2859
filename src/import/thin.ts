import { finding } from '../problem/finding.ts';
import type { Draft, DraftCase, DraftProblem, DraftTarget } from './draft.ts';
import { isSentence } from './evidence/targets.ts';
import type { Judged } from './evidence.ts';
import { likelyNone } from './existence/likely-none.ts';

// Values with so little behind them that nearly all such are none: they are left out of the draft and told, each with its line.

/** So much of the lines of a target is told. */
const MOST_SAID = 300;
/** A sentence ends with one of these. */
const SENTENCE_END = /[.!?…。！？؟۔։।:：;][)\]”“«’»"'*]*$/u;
/** A colon within a line of an address is before the number of a house, or the line is none. */
const NO_LINE = /[:;](?!\s?\d{1,5}$)|[·|©]|^\P{N}$|[!?]$/u;
/** A full stop ends no line of an address, but a short word that is one. */
const STOPPED = /(?<!(?:^|[^\p{L}])\p{L}{1,4})\.$/u;

/** A draft without the values that hardly anything speaks for, and the same without those that are likely none by small signs. */
interface Thinned {
  readonly kept: Draft;
  readonly draft: Draft;
}

/** A draft without such values, with a doubt for each, in the place where it was; `none` are the paths of those that small signs tell. */
export function withoutThin(judged: Judged, none: ReadonlySet<string>): Thinned {
  const thin = thinIn(judged);
  const kept = withoutPaths(judged.draft, thin);
  const gone = new Set([...thin, ...none]);
  const more = [...none].filter((path) => !thin.includes(path) && !isWithin(path, gone));
  return { kept, draft: more.length === 0 ? kept : withoutPaths(judged.draft, [...thin, ...more]) };
}

/** True for a value of a target that is left out as a whole. */
const isWithin = (path: string, gone: ReadonlySet<string>) =>
  path.split('.').length > 2 && gone.has(path.split('.', 2).join('.'));

function withoutPaths(draft: Draft, paths: readonly string[]): Draft {
  if (paths.length === 0) return draft;
  const moved = movesWithout(paths);
  const from = Object.entries(draft.from).flatMap(([at, origin]) => {
    const next = moved(at);
    return next === undefined ? [] : [[next, origin] as const];
  });
  const problems = draft.problems.flatMap((one): DraftProblem[] => {
    const next = moved(one.path);
    return next === undefined ? [] : [{ ...one, path: next }];
  });
  const lines = linesOf(draft);
  const told = paths.map((path): DraftProblem => {
    const origin = draft.from[path] ?? draft.from[`${path}.name`];
    const field = listOf(path)?.list ?? path;
    const doubt = finding(
      'import-left-out',
      { field, found: lines.get(path) ?? origin?.text ?? '' },
      undefined,
      'warning',
    );
    return { path: field, finding: doubt, ...(origin ? { from: origin } : {}) };
  });
  return {
    ...draft,
    case: removed(draft.case, '', new Set(paths)) as DraftCase,
    from: Object.fromEntries(from),
    problems: [...problems, ...told],
  };
}

/** By its path, all lines that a target was read from. */
function linesOf({ from }: Draft): ReadonlyMap<string, string> {
  const all = new Map<string, Set<string>>();
  const sorted = Object.entries(from).toSorted(([, one], [, other]) => one.line - other.line);
  for (const [path, { text }] of sorted) {
    const [target] = /^targets\.[^.]+/u.exec(path) ?? [];
    if (target !== undefined) all.set(target, (all.get(target) ?? new Set()).add(text));
  }
  return new Map([...all].map(([target, texts]) => [target, [...texts].join(' / ').slice(0, MOST_SAID)] as const));
}

/** The paths of those values, in the order of the draft. */
function thinIn(judged: Judged): string[] {
  const { case: content, problems } = judged.draft;
  const unlikely = likelyNone(judged);
  const bare = new Set(
    problems.flatMap(({ path, finding: one }) =>
      one.code === 'import-doubt' && one.arguments.why === 'bare' ? [path] : [],
    ),
  );
  const targets = Object.entries(content.targets ?? {}).flatMap(([slug, target]) => {
    const at = `targets.${slug}`;
    if ((bare.has(at) && isNobody(target)) || unlikely.has(at)) return [at];
    const remark = `${at}.instructions`;
    const lines = (target.address ?? []).flatMap((text, nth) => {
      const path = `${at}.address.${nth}`;
      return isNoLine(text) || unlikely.has(path) ? [path] : [];
    });
    return unlikely.has(remark) ? [...lines, remark] : lines;
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

/** The list and the place in it of an entry; undefined of what is in no list. */
function listOf(path: string): { readonly list: string; readonly nth: number } | undefined {
  const [, list, nth] = /^(.+)\.(\d+)$/u.exec(path) ?? [];
  return list === undefined ? undefined : { list, nth: Number(nth) };
}

/** What a path is without those that are left out: what is behind one in a list moves up. Undefined of what is gone. */
function movesWithout(paths: readonly string[]): (path: string) => string | undefined {
  const gone = new Set(paths);
  const lists = new Map<string, Set<number>>();
  for (const entry of paths.map(listOf))
    if (entry) lists.set(entry.list, (lists.get(entry.list) ?? new Set()).add(entry.nth));
  const places = new Map([...lists].map(([list, left]) => [list, placesWithout(left)] as const));
  return (path) => {
    const steps: string[] = [];
    let old = '';
    for (const step of path.split('.')) {
      const place = places.get(old)?.(Number(step)) ?? step;
      old = old === '' ? step : `${old}.${step}`;
      if (gone.has(old)) return undefined;
      steps.push(String(place));
    }
    return steps.join('.');
  };
}

/** The place of each entry of a list once some are gone. */
function placesWithout(left: ReadonlySet<number>): (nth: number) => number {
  const before: number[] = [];
  const last = [...left].reduce((most, nth) => Math.max(most, nth), 0);
  let count = 0;
  for (let nth = 0; nth <= last; nth += 1) {
    before.push(nth - count);
    if (left.has(nth)) count += 1;
  }
  return (nth) => before[nth] ?? nth - count;
}

/** A value without what stands at some paths; a list or map that has nothing more goes too. */
function removed(value: unknown, at: string, gone: ReadonlySet<string>): unknown {
  const pathOf = (step: string | number) => (at === '' ? String(step) : `${at}.${step}`);
  if (Array.isArray(value)) {
    const items = value.filter((_, nth) => !gone.has(pathOf(nth)));
    return items.length > 0 || value.length === 0 ? items : undefined; // what is within entries stays: no such path goes on
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([key, one]) => {
    const next = gone.has(pathOf(key)) ? undefined : removed(one, pathOf(key), gone);
    return next === undefined ? [] : [[key, next] as const];
  });
  return entries.length > 0 || Object.keys(value).length === 0 ? Object.fromEntries(entries) : undefined;
}
