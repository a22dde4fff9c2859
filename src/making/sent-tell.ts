import { choose, countedOn, meansAll } from '../ledger/choose.ts';
import { followUps, unposted } from '../ledger/due.ts';
import { dayOf, momentOf } from '../ledger/entry.ts';
import { lettersOf, type SentLetter } from '../ledger/letters.ts';
import { daysToAnswer, sumsOf } from '../ledger/sums.ts';
import { anyError } from '../problem/finding.ts';
import type { Messages } from '../problem/messages.ts';
import { visible } from '../problem/visible.ts';
import { jsonText } from '../terminal/json.ts';
import { table } from '../terminal/table.ts';
import { show } from '../workspace/deliver.ts';
import type { Session } from '../workspace/session.ts';
import type { Outcome } from './plan.ts';
import type { SentRecord } from './sent.ts';
import { choiceOf, type SentFlags } from './sent-flags.ts';

// What the record says, on a terminal or as data.

type SentWords = Awaited<ReturnType<Messages['sent']>>;

/** Weeks after which one writes once more, if the config says nothing. */
const USUAL_WEEKS = 8;
/** An id is shown with so many characters at least. */
const SHORTEST = 6;

/** What one needs most: what is to be posted, who has not answered, and how many letters there are. */
export async function tellStanding(session: Session, { ledger, paths }: SentRecord): Promise<Outcome> {
  const letters = lettersOf(ledger.entries);
  const weeks = await weeksOf(session);
  const [waiting, due, sums] = [unposted(letters), followUps(letters, session.today, weeks), sumsOf(letters)];
  if (session.flags.json) return data(session, { ...sums, unposted: waiting, due }, ledger.findings);
  const words = await session.messages.sent();
  const from = shownPaths(session, paths);
  if (letters.length === 0) {
    await session.say(words.nothing(from));
    return true;
  }
  const prepared = waiting.reduce((sum, { count }) => sum + count, 0);
  const lines = [
    ...waiting.flatMap(({ count, day, evening }) => [
      words.unposted(count, day, evening),
      `  ${words.whenPosted(evening)}`,
    ]),
    ...(due.length > 0 ? [words.due(due.length, weeks), `  ${words.whoIsDue}`] : []),
    words.counts(prepared, sums.posted, sums.answered, sums.returned),
  ];
  await tellLines(session, lines);
  await session.say(words.from(from));
  return true;
}

function shownPaths({ host }: Session, paths: readonly string[]): string {
  return paths.map((path) => host.shortPath(path)).join(', ');
}

async function tellLines(session: Session, lines: readonly string[]): Promise<void> {
  const { measureFor, wrap } = await import('../layout/wrap.ts');
  const { textColumns } = await import('./texts.ts');
  const measure = await measureFor(lines.join(' '));
  const wrapped = lines.flatMap((line) => wrap(visible(line), textColumns(session), measure));
  session.host.out.write(wrapped.map((line) => `${line}\n`).join(''));
}

/** The letters, or the answers that came. */
export async function tellLetters(
  session: Session,
  { ledger, paths }: SentRecord,
  flags: SentFlags,
  word: 'list' | 'replies',
  ids: readonly string[],
): Promise<Outcome> {
  const all = lettersOf(ledger.entries);
  const meant = choose(all, choiceOf(flags, ids))
    .filter(({ state }) => word === 'list' || state === 'answered')
    .map((letter) => ({ letter, moment: momentOf(letter.since) }))
    .sort((a, b) => a.moment - b.moment)
    .map(({ letter }) => letter);
  if (session.flags.json) return data(session, { letters: meant.map(letterData) }, ledger.findings);
  const words = await session.messages.sent();
  if (meant.length === 0) {
    const none = word === 'replies' ? words.noReplies : words.noneMeant;
    await session.say(all.length === 0 ? words.nothing(shownPaths(session, paths)) : none);
    return true;
  }
  const cells = word === 'list' ? listCells(meant, all, words) : replyCells(meant, words);
  const { evening, channel } = words.headings;
  await tellTable(session, cells, [evening, channel]);
  return true;
}

/** Shows letters as a table, on a narrow terminal without the columns `first`, one after the other, as far as that helps. */
export async function tellTable(
  session: Session,
  rows: readonly (readonly string[])[],
  first: readonly string[] = [],
): Promise<void> {
  const { columns } = session.host.out;
  let kept = withoutColumns(rows, (index) => rows.slice(1).every((row) => row[index] === ''));
  const isWide = async () => (await table(kept)).split('\n').some((line) => line.length > (columns ?? line.length));
  for (const heading of first) {
    if (columns === undefined || columns < NARROW || !(await isWide())) break;
    const [headings = []] = kept;
    kept = withoutColumns(kept, (index) => headings[index] === heading);
  }
  await show(session, await table(kept, columns));
}

/** A terminal narrower than this has each value of a letter on a line of its own, so that none must go. */
const NARROW = 60;

function withoutColumns(rows: readonly (readonly string[])[], goes: (index: number) => boolean): string[][] {
  const going = (rows[0] ?? []).map((_, index) => goes(index));
  return rows.map((row) => row.filter((_, index) => !going[index]));
}

/** The letters as rows of a table, under a heading. */
export function listCells(
  letters: readonly SentLetter[],
  all: readonly SentLetter[],
  { headings, states, channels }: SentWords,
): string[][] {
  const length = idLength(all);
  const { day, state, case: slug, target, writer, evening, channel, id } = headings;
  return [
    [day, state, slug, target, channel, writer, evening, id],
    ...letters.map((letter) => [
      dayOf(letter.since),
      states[letter.state],
      letter.entry.case,
      letter.entry.target,
      letter.entry.channel === 'post' ? '' : (channels[letter.entry.channel] ?? letter.entry.channel),
      letter.entry.writer ?? '',
      letter.entry.evening ?? '',
      letter.entry.id.slice(0, length),
    ]),
  ];
}

/** How many characters it takes to tell all ids apart. */
function idLength(letters: readonly SentLetter[]): number {
  const ids = letters.map(({ entry }) => entry.id).sort();
  let length = SHORTEST;
  for (const [nth, id] of ids.entries()) {
    const before = ids[nth - 1] ?? '';
    let common = 0;
    while (common < id.length && id[common] === before[common]) common += 1;
    length = Math.max(length, common + 1);
  }
  return length;
}

function replyCells(letters: readonly SentLetter[], { headings }: SentWords): string[][] {
  const { answered, posted, days, case: slug, target, writer, evening } = headings;
  return [
    [answered, posted, days, slug, target, writer, evening],
    ...letters.map((letter) => [
      dayOf(letter.since),
      letter.posted ? dayOf(letter.posted) : '',
      String(daysToAnswer(letter) ?? ''),
      letter.entry.case,
      letter.entry.target,
      letter.entry.writer ?? '',
      letter.entry.evening ?? '',
    ]),
  ];
}

/** To whom one may write once more. */
export async function tellDue(session: Session, { ledger }: SentRecord, flags: SentFlags): Promise<Outcome> {
  const weeks = await weeksOf(session);
  const meant = choose(lettersOf(ledger.entries), choiceOf(flags));
  const due = followUps(meant, session.today, weeks);
  if (session.flags.json) return data(session, { today: session.today, afterWeeks: weeks, due }, ledger.findings);
  const words = await session.messages.sent();
  const [first] = due;
  if (!first) {
    await session.say(meansAll(choiceOf(flags)) || meant.length > 0 ? words.noneDue(weeks) : words.noneMeant);
    return true;
  }
  const { posted, weeks: waited, case: slug, target, letters } = words.headings;
  await tellTable(session, [
    [posted, waited, letters, slug, target],
    ...due.map((one) => [one.day, String(one.weeks), String(one.count), one.case, one.target]),
  ]);
  await session.say(words.writeAgain(first.target, first.case));
  return true;
}

async function weeksOf(session: Session): Promise<number> {
  return (await session.config()).followUp ?? USUAL_WEEKS;
}

/** A letter as data: what it was entered with, where it stands, and since when. */
export function letterData({ entry, state, since, posted }: SentLetter): object {
  const { version, state: _, at, ...facts } = entry;
  const counted = countedOn({ entry, state, since, ...(posted ? { posted } : {}) });
  return { ...facts, state, prepared: at, posted: posted?.at, since: since.at, day: counted };
}

function data(session: Session, content: object, findings: SentRecord['ledger']['findings']): Outcome {
  session.host.out.write(jsonText(content, findings, session.messages));
  return !anyError(findings);
}
