import type { Sender } from '../config/config.ts';
import { initialsOf } from '../evening/member.ts';
import { byTarget, countedOn } from '../ledger/choose.ts';
import { lettersOf } from '../ledger/letters.ts';
import type { Materials } from '../letter/compose.ts';
import type { EarlierLetter } from '../letter/other-words.ts';
import { type Finding, finding } from '../problem/finding.ts';
import { daysBetween } from '../source/day.ts';
import { ledgerPath, loadLedger } from '../workspace/ledger.ts';
import type { Session } from '../workspace/session.ts';

// What other templates than the letter know besides: what was sent before, by the record of letters.

/** One waits so many weeks for an answer; the record takes the same. */
const USUAL = 8;

/** What was sent before for a case. */
interface Earlier {
  readonly sent: (target: string) => EarlierLetter | undefined;
  /** What to know of the words of a template, and of letters that are followed up. */
  readonly findings: (materials: Materials, targets: readonly string[]) => Finding[];
}

/** The letters of a case in the record, the last that was posted to each target; none of which it says that others wrote it. */
export async function earlierLetters(
  session: Session,
  slug: string,
  sender: Pick<Sender, 'name'> | undefined,
): Promise<Earlier> {
  const { entries } = await loadLedger(session, ledgerPath(session));
  const mine = (writer: string | undefined) => writer === undefined || writer === initialsOf(sender?.name ?? '');
  const sent = lettersOf(entries).filter(
    ({ entry, posted }) => entry.case === slug && posted !== undefined && mine(entry.writer),
  );
  const known = new Map(
    byTarget(sent).flatMap(({ target, letters }): [string, EarlierLetter][] => {
      const day = letters.map(countedOn).sort().at(-1);
      return day === undefined ? [] : [[target, { day, answered: letters.some(({ state }) => state === 'answered') }]];
    }),
  );
  const early = (target: string): Finding[] => {
    const { day, answered = true } = known.get(target) ?? {};
    const weeks = day === undefined ? USUAL : Math.floor(daysBetween(day, session.today) / 7);
    if (day === undefined || answered || weeks >= USUAL) return [];
    return [finding('follow-up-early', { target, day, weeks, usual: USUAL }, undefined, 'note')];
  };
  return {
    sent: (target) => known.get(target),
    findings: ({ letterTemplate: { names = new Set() }, locale }, targets) => [
      ...(names.has('followUp') ? targets.flatMap(early) : []),
      ...(names.size > 0 && locale.templates?.reviewed === 'needed'
        ? [finding('template-unread', { language: locale.language }, undefined, 'note')]
        : []),
    ],
  };
}
