import type { DraftProblem } from '../draft.ts';
import type { Judged } from '../evidence.ts';
import { isUnread, type Places } from './place-signs.ts';
import type { DraftSign } from './sign-kinds.ts';
import { isRare } from './target-signs.ts';

// What a sheet and its draft show as a whole: of an unusual sheet every value is a little more doubtful.

/** Three doubts more are one step. */
const DOUBTS = 3;
const MOST_DOUBTS = 4;
/** From these shares of unread lines on the next step begins. */
const SHARES = [0.05, 0.1, 0.15, 0.2, 0.3];
/** Lines of so many words are text. */
const LONG = 8;
const MOST = 3;
/** Years in which the form of casesheets changed. */
const YEARS = [2009, 2017, 2018];
/** A year of two digits from here on is of the last century. */
const OLD = 60;

/** What a draft shows as a whole; `problems` are the doubts that there are so far. */
export function sheetSigns(judged: Judged, problems: readonly DraftProblem[], places: Places): DraftSign[] {
  const { draft } = judged;
  const doubts = new Set(problems.flatMap(({ path, finding }) => (finding.severity === 'note' ? [] : [path])));
  const [front, end] = unreadRound(places);
  const isWritten = draft.case.letter?.[draft.language]?.opening !== undefined;
  return [
    `doubts-${Math.min(MOST_DOUBTS, Math.floor(doubts.size / DOUBTS))}`,
    `made-${madeIn(judged)}`,
    `unread-${shareOf(places)}`,
    `front-${Math.min(MOST, front)}`,
    `end-${Math.min(MOST, end)}`,
    ...(isWritten ? (['written'] as const) : []),
    ...(isRare(draft.language) ? (['rare-language'] as const) : []),
  ];
}

/** Which form a sheet has by its year: 0 before 2009, 1 before 2017, 2 of 2017, 3 since; a page of the web mostly has no number. */
function madeIn({ draft: { case: content } }: Judged): number | 'web' {
  const { reference, issued } = content;
  if (reference === undefined) return 'web';
  const short = Number(reference.slice(-2));
  const year = issued === undefined ? short + (short >= OLD ? 1900 : 2000) : Number(issued.slice(0, 4));
  return YEARS.filter((one) => year >= one).length;
}

/** How many of the lines are in no value, in steps. */
function shareOf({ lines, uses }: Places): number {
  const unread = lines.filter((one) => (uses.get(one.line)?.words ?? 0) > 1 && isUnread(one, uses));
  return SHARES.filter((share) => unread.length >= share * lines.length).length;
}

/** How many lines of text are in no value: in front of the first target or letter, and behind the last target. */
function unreadRound({ lines, uses, from, at, headings }: Places): readonly [number, number] {
  let first = lines.length;
  let last = 0;
  for (const [path, { line }] of Object.entries(from)) {
    const nth = at.get(line);
    const isTarget = path.startsWith('targets.');
    if (nth === undefined) continue;
    if (isTarget || path.startsWith('letter.')) first = Math.min(first, nth);
    if (isTarget) last = Math.max(last, nth);
  }
  const isLost = (one: (typeof lines)[number]) =>
    (uses.get(one.line)?.words ?? 0) >= LONG && !headings.has(one.line) && isUnread(one, uses);
  return [lines.slice(0, first).filter(isLost).length, lines.slice(last + 1).filter(isLost).length];
}
