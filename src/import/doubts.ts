import { casesheetWords } from '../languages/casesheets.ts';
import { deadlinesIn } from './days.ts';
import type { Draft, DraftProblem } from './draft.ts';
import { doubtsAlone } from './evidence/alone.ts';
import { weighedIn } from './evidence/draft-signs.ts';
import { weighedDoubts } from './evidence/weighed.ts';
import { doubtsByEvidence } from './evidence.ts';
import { noneByDoubts } from './existence/none-values.ts';
import { oddIn } from './odd.ts';
import type { Section } from './section.ts';
import type { Sheet } from './sheet.ts';
import { withoutThin } from './thin.ts';
import { unreadIn } from './unread.ts';
import { unsaidIn } from './unsaid.ts';
import { untrustedIn } from './untrusted.ts';

// All that is doubtful about a draft beside what its finders doubted.

/**
 * A draft with the doubts about what looks odd in it, lines of its sheet that went nowhere, and by small signs; without what has too
 * little behind it. By what is `kept` one tells whether the sheet is a casesheet: of one that is hardly read, small signs leave nothing.
 */
export function withDoubts(
  draft: Draft,
  { lines }: Sheet,
  sections: readonly Section[],
  language: string,
): { readonly kept: Draft; readonly draft: Draft } {
  const words = casesheetWords(language);
  if (!words) return { kept: draft, draft };
  const judged = { draft, lines, sections, words };
  const isEndless = () => deadlinesIn(sections, { language }).none !== undefined;
  const said = new Set(draft.problems.map(({ path }) => path));
  const found = [
    ...oddIn(draft, isEndless, lines),
    ...untrustedIn(draft, sections, language),
    ...unsaidIn(draft, sections, language),
    ...doubtsByEvidence(judged),
  ];
  // One doubt at a place is enough.
  const odd = found.filter(({ path }) => !said.has(path) && said.add(path));
  const problems: DraftProblem[] = [...draft.problems, ...odd, ...unreadIn(draft, sections, words)];
  const all = weighedIn(judged, problems);
  const weighed = [...problems, ...weighedDoubts(judged, problems, all)];
  const doubted = { ...judged, draft: { ...draft, problems: [...weighed, ...doubtsAlone(judged, weighed)] } };
  return withoutThin(doubted, noneByDoubts(judged, all));
}
