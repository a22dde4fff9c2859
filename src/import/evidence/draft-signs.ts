import type { DraftProblem } from '../draft.ts';
import type { Judged } from '../evidence.ts';
import { likelySigns, secondReading, seenSign, targetLikely } from './likely-signs.ts';
import { leavesOf, usesOf } from './rest.ts';
import { isRare, type Weighed, weighedTargets } from './target-signs.ts';
import type { Sign } from './weights.ts';

// What a sheet shows of all values of a draft, and of those that it may have and has not; weights.ts says how much each sign counts.

/** What many sheets say and a draft has not. */
const OF_SHEETS = [
  ...['title', 'summary', 'reference', 'sequence', 'index', 'issued', 'deadline', 'limit', 'status'],
  ...['people', 'group', 'languages', 'ownLanguage', 'background'],
] as const;
/** What a target may have beside name, role, organisation and address. */
const OF_TARGETS = ['honorific', 'email', 'fax', 'phone', 'salutation', 'instructions'] as const;
/** Three doubts more are one step. */
const DOUBTS = 3;
const MOST = 4;

/** All that is weighed of a draft; `problems` are the doubts that there are so far. */
export function weighedIn(judged: Judged, problems: readonly DraftProblem[]): Weighed[] {
  const { draft, lines } = judged;
  const reading = secondReading(judged);
  const uses = usesOf(draft, lines);
  const doubts = new Set(problems.flatMap(({ path, finding }) => (finding.severity === 'note' ? [] : [path])));
  const amount: Sign = `doubts-${Math.min(MOST, Math.floor(doubts.size / DOUBTS))}`;
  const shared: Sign[] = [amount, ...(isRare(draft.language) ? (['rare-language'] as const) : [])];
  const ofTargets = weighedTargets(judged, problems).map((one): Weighed => {
    const own = one.is === 'value' ? likelySigns(one.path, reading) : [seenSign(one.path, reading)];
    return { ...one, signs: [...one.signs, ...own, ...targetLikely(one.path.split('.')[1] ?? '', reading), amount] };
  });
  const { targets = {}, ...rest } = draft.case;
  const more = Object.entries(targets).flatMap(([slug, target]) =>
    OF_TARGETS.filter((key) => target[key] === undefined).map((key): Weighed => {
      const path = `targets.${slug}.${key}`;
      const signs = [seenSign(path, reading), ...targetLikely(slug, reading), ...shared];
      return { path, is: 'absent', field: key, signs };
    }),
  );
  const values = leavesOf(rest, '')
    .filter(([path]) => !path.endsWith('.reviewed'))
    .map(([path, text]): Weighed => {
      const line = draft.from[path]?.line;
      const isBeside = line !== undefined && uses.get(line)?.paths.some((one) => one !== path) === true;
      const words: Sign = `words-${Math.min(MOST, text.split(/\s+/u).length)}`;
      const beside: Sign[] = isBeside ? ['shared'] : [];
      return {
        path,
        is: 'value',
        field: fieldOf(path),
        signs: [...likelySigns(path, reading), words, ...beside, ...shared],
      };
    });
  const absent = OF_SHEETS.filter((key) => rest[key] === undefined);
  return [
    ...[...ofTargets, ...more, ...values],
    ...absent.map((key): Weighed => ({ path: key, is: 'absent', field: key, signs: shared })),
  ];
}

/** `letter.demands` of `letter.en.demands.2`. */
const fieldOf = (path: string) => path.replace(/\.\d+(?=\.|$)/gu, '').replace(/^letter\.[^.]+/u, 'letter');
