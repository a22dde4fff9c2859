import { addDays, type Day, daysBetween } from '../source/day.ts';
import { byTarget, countedOn } from './choose.ts';
import { dayOf, type LetterEntry } from './entry.ts';
import type { SentLetter } from './letters.ts';

// What is to be done: letters to post, and to write once more where nobody has answered.

/** A target of a case to whom one may write once more. */
export interface FollowUp extends Pick<LetterEntry, 'case' | 'target'> {
  /** Letters that wait for an answer. */
  readonly count: number;
  /** The day on which the last was posted, and the whole weeks since then. */
  readonly day: Day;
  readonly weeks: number;
}

/**
 * To whom one may write once more: nobody was posted a letter or has answered for so many weeks. The longest ago is first. Nobody owes
 * an answer to a card.
 */
export function followUps(letters: readonly SentLetter[], today: Day, weeks: number): FollowUp[] {
  const before = addDays(today, -weeks * 7);
  return byTarget(letters)
    .flatMap(({ case: slug, target, letters: all }): FollowUp[] => {
      const waiting = all.filter(({ entry, state }) => state === 'posted' && entry.kind !== 'card');
      const day = waiting.map(countedOn).sort().at(-1) ?? '';
      if (day === '' || day > before) return [];
      if (all.some((one) => one.state === 'answered' && dayOf(one.since) >= day)) return [];
      return [{ case: slug, target, count: waiting.length, day, weeks: Math.floor(daysBetween(day, today) / 7) }];
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** Letters that are prepared, by evening; those of none have no name. */
export interface Unposted {
  readonly evening?: string;
  /** The day on which the first of them was prepared. */
  readonly day: Day;
  readonly count: number;
}

/** What nobody has said to be posted, the oldest first. */
export function unposted(letters: readonly SentLetter[]): Unposted[] {
  const evenings = new Map<string, Unposted>();
  for (const { entry, state } of letters) {
    if (state !== 'prepared') continue;
    const key = JSON.stringify([entry.evening ?? null]);
    const known = evenings.get(key) ?? { day: dayOf(entry), count: 0 };
    const named = entry.evening === undefined ? {} : { evening: entry.evening };
    evenings.set(key, { ...known, ...named, count: known.count + 1 });
  }
  return [...evenings.values()];
}
