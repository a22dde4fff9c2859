import { able, ambiguous, areAlike, choose, lastEntered, meansAll } from '../ledger/choose.ts';
import { dayOf, isLetter, type LedgerEntry, type NewEntry } from '../ledger/entry.ts';
import { lettersOf, type SentLetter } from '../ledger/letters.ts';
import { failure } from '../problem/failure.ts';
import { finding } from '../problem/finding.ts';
import { visibleLine } from '../problem/visible.ts';
import { checkTarget } from '../workspace/case-of-target.ts';
import { loadCase } from '../workspace/cases.ts';
import { append } from '../workspace/ledger.ts';
import type { Session } from '../workspace/session.ts';
import type { Outcome } from './plan.ts';
import type { SentRecord } from './sent.ts';
import { choiceOf, type SentFlags, type SentWord } from './sent-flags.ts';
import { listCells, tellTable } from './sent-tell.ts';

// What a person enters into the record: that letters were posted, what became of them, and what was sent without our help.

type State = Extract<SentWord, 'posted' | 'answered' | 'returned' | 'handed-back'>;

/** Enters that letters came to a state. */
export async function mark(
  session: Session,
  record: SentRecord,
  state: State,
  flags: SentFlags,
  ids: readonly string[],
): Promise<Outcome> {
  const words = await session.messages.sent();
  const all = lettersOf(record.ledger.entries);
  const { letters, alike, done } = meantFor(session, record, all, state, flags, ids);
  if (done > 0 && letters.length === 0) {
    await session.say(words.already(state, done));
    return true;
  }
  if (alike > 1) await session.say(words.oneOf(alike));
  const { date } = flags;
  const entries = letters.map(({ entry }): NewEntry => ({ state, of: entry.id, ...(date ? { at: date } : {}) }));
  await enter(session, record, entries, flags);
  if (flags.dryRun) await tellTable(session, listCells(letters, all, words));
  await session.say((flags.dryRun ? words.wouldEnter : words.entered)(state, entries.length));
  return true;
}

/** The letters that come to a state; how many are alike of which one is taken, and how many have come to it before. */
function meantFor(
  session: Session,
  { paths }: SentRecord,
  all: readonly SentLetter[],
  state: State,
  flags: SentFlags,
  ids: readonly string[],
): { readonly letters: readonly SentLetter[]; readonly alike: number; readonly done: number } {
  const choice = choiceOf(flags, ids);
  const evenings = [...new Set(able(all, state).flatMap(({ entry }) => entry.evening ?? []))].map(visibleLine);
  const unclear = ambiguous(
    all.map(({ entry }) => entry),
    ids,
  );
  if (unclear.length > 0) throw failure('sent-id-unclear', { ids: unclear });
  if (meansAll(choice) && !flags.all) throw failure('sent-which', { word: state, evenings });
  const meant = choose(all, choice);
  if (meant.length === 0) throw failure('sent-none', { path: session.host.shortPath(paths[0]), evenings });
  const fit = able(meant, state);
  const done = meant.filter((one) => one.state === state).length;
  if (fit.length === 0 && done === 0) {
    const states = [...new Set(meant.map((one) => one.state))];
    throw failure('sent-unfit', { word: state, count: meant.length, states });
  }
  if (state === 'posted' || flags.all || fit.length < 2 || ids.length > 0) return { letters: fit, alike: 1, done };
  // one answer is that to one letter
  if (!areAlike(fit)) throw failure('sent-several', { word: state, count: fit.length });
  return { letters: fit.slice(0, 1), alike: fit.length, done };
}

/** Enters letters that were sent and not prepared here. */
export async function addLetter(session: Session, record: SentRecord, flags: SentFlags): Promise<Outcome> {
  const [slug, ...moreCases] = flags.case ?? [];
  const { target: targets = [], channel = 'post', lang, writer, evening, date, copies = 1 } = flags;
  const missing = [...(slug === undefined ? ['--case'] : []), ...(targets.length === 0 ? ['--target'] : [])];
  if (slug === undefined || missing.length > 0) throw failure('sent-add-needs', { flags: missing });
  if (moreCases.length > 0) throw failure('flag-twice', { flag: '--case' });
  const known = flags.force ? undefined : await loadCase(session, slug);
  if (known) for (const target of targets) checkTarget(known, target);
  const facts = {
    channel,
    ...(lang === undefined ? {} : { language: lang }),
    ...(evening === undefined ? {} : { evening }),
    ...(writer === undefined ? {} : { writer }),
  };
  const entries = targets.flatMap((target): NewEntry[] => {
    const { country, kind } = known?.content.targets[target] ?? {};
    const what = { ...(country === undefined ? {} : { country }), ...(kind === 'card' ? { kind } : {}) };
    const one = { case: known?.slug ?? slug, target, ...what, ...facts };
    return Array.from({ length: copies }, () => ({ state: 'posted', ...one, ...(date ? { at: date } : {}) }));
  });
  const words = await session.messages.sent();
  await enter(session, record, entries, flags);
  await session.say((flags.dryRun ? words.wouldEnter : words.entered)('posted', entries.length));
  return true;
}

/** Takes entries back: those that are named, or what the last command entered. */
export async function undo(
  session: Session,
  record: SentRecord,
  flags: SentFlags,
  ids: readonly string[],
): Promise<Outcome> {
  const { entered } = record.ledger;
  const unclear = ambiguous(entered, ids);
  if (unclear.length > 0) throw failure('sent-id-unclear', { ids: unclear });
  const named = entered.filter(({ id }) => ids.some((one) => id.startsWith(one)));
  if (ids.length > 0 && named.length === 0)
    throw failure('sent-none', { path: session.host.shortPath(record.paths[0]), evenings: [] });
  const entries = ids.length > 0 ? named : lastEntered(entered);
  const words = await session.messages.sent();
  const [first] = entries;
  if (!first) {
    await session.say(words.nothingToUndo);
    return true;
  }
  const undoing = entries.map(({ id }): NewEntry => ({ state: 'undone', of: id }));
  await enter(session, record, undoing, flags);
  if (flags.dryRun) await tellTable(session, undoCells(entries, record, words));
  await session.say(
    (flags.dryRun ? words.wouldUndo : words.undone)(entries.length, whatOf(entries, words), dayOf(first)),
  );
  return true;
}

type SentWords = Awaited<ReturnType<Session['messages']['sent']>>;

/** What entries say, in a word each: posted, answered. */
function whatOf(entries: readonly LedgerEntry[], { states, takenBack }: SentWords): string {
  return [...new Set(entries.map(({ state }) => (state === 'undone' ? takenBack : states[state])))].join(', ');
}

function undoCells(entries: readonly LedgerEntry[], { ledger }: SentRecord, words: SentWords): string[][] {
  const byId = new Map(ledger.entered.map((one) => [one.id, one]));
  const { day, state, case: slug, target } = words.headings;
  return [
    [day, state, slug, target],
    ...entries.map((entry) => {
      const about = isLetter(entry) ? entry : byId.get(entry.of);
      const letter = about && isLetter(about) ? about : undefined;
      return [dayOf(entry), whatOf([entry], words), letter?.case ?? '', letter?.target ?? ''];
    }),
  ];
}

/** Enters, unless it is a dry run, and tells of a clock that must be wrong. */
async function enter(
  session: Session,
  { ledger, paths }: SentRecord,
  entries: readonly NewEntry[],
  { date, dryRun }: SentFlags,
): Promise<void> {
  const { today } = session;
  if (date !== undefined && date > today) throw failure('sent-ahead', { day: date });
  const newest = ledger.entries.at(-1);
  if (newest && dayOf(newest) > today)
    await session.report([finding('ledger-clock', { day: dayOf(newest), today }, undefined, 'warning')]);
  if (!dryRun) await append(session, paths[0], entries);
}
