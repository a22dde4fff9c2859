import { casesheetValues } from '../../languages/casesheet-values.ts';
import { finding } from '../../problem/finding.ts';
import { datesIn } from '../days/reading.ts';
import type { DraftProblem } from '../draft.ts';
import type { Judged } from '../evidence.ts';
import { folded } from '../folded.ts';
import { lastParagraphDoubts } from './last-paragraph.ts';
import { othersDoubts } from './others-of-sheet.ts';
import { rivalDoubts } from './rivals.ts';
import type { Alone } from './sign-kinds.ts';
import { unheardIn } from './unheard.ts';

// Signs that are a doubt by themselves, and are not weighed with others: the weights were fitted without them.

/** The doubts about a draft by signs of which each is enough, but for those at paths that are doubted: `problems` has those. */
export function doubtsAlone(judged: Judged, problems: readonly DraftProblem[]): DraftProblem[] {
  const said = new Set(problems.flatMap(({ path, finding }) => (finding.severity === 'note' ? [] : [path])));
  const { from } = judged.draft;
  const doubted = [rivalDoubts, lastParagraphDoubts, othersDoubts, dueDoubts].flatMap((one) => one(judged));
  const found = doubted.map(({ path, why }): DraftProblem => {
    const origin = from[path] ?? from[path.replace(/\.[^.]+$/u, '')];
    const doubt = finding('import-doubt', { field: path, why }, undefined, 'warning');
    return { path, finding: doubt, ...(origin ? { from: origin } : {}) };
  });
  return [...unheardIn(judged), ...found].filter(({ path }) => !said.has(path) && said.add(path));
}

/** Requests with a day until which something is to be done: that is when one has to write. */
function dueDoubts({ draft }: Judged): Alone[] {
  const [words] = casesheetValues(draft.language);
  const isDue = (text: string) =>
    /\d/u.test(text) &&
    datesIn(text, { language: draft.language }).some(
      ({ start, iso }) => iso !== undefined && words?.until.test(folded(text.slice(0, start))) === true,
    );
  return Object.entries(draft.case.letter ?? {}).flatMap(([code, { demands = [] }]) =>
    demands.flatMap((text, nth) =>
      isDue(text) ? [{ path: `letter.${code}.demands.${nth}`, why: 'number' } as const] : [],
    ),
  );
}
