import type { Workers } from '../host/host.ts';
import { type CaseEntry, caseEntries } from './case-folder.ts';
import type { Session } from './session.ts';

// Work on many files, on other cores where there are any.

/** So many files are read by other cores: to wake those takes as long as to read some of the files. */
const MANY = 24;
/** Files that are on their way at a time. */
const AHEAD = 3;

/** Other cores, if there are enough cases for them. To wake them takes a while: the sooner it is done, the better. */
export async function wakeWorkers(
  session: Session,
  entries: readonly CaseEntry[] = caseEntries(session),
): Promise<Workers | undefined> {
  return isMany(entries) ? session.workers() : undefined;
}

/** Lets the other cores go. They take a while to tidy up: it goes on beside what is left to do here, if there is something. */
export function letWorkersGo(session: Session): void {
  session.workersAtWork?.stop();
  session.workersAtWork = undefined;
}

/** True if there are so many files that what they need at the start does not count. */
export function isMany(entries: readonly CaseEntry[]): boolean {
  return entries.length >= MANY;
}

/**
 * What becomes of things, in their order: one at a time, or, on other cores, a few. `here` does the work on this core, where
 * it has nothing better to do than to wait for the others.
 */
export async function* inTurn<Thing, Done>(
  things: Iterable<Thing>,
  work: (thing: Thing) => Promise<Done>,
  atOnce: boolean,
  here = work,
): AsyncGenerator<Done> {
  const ahead = atOnce ? AHEAD : 1;
  const coming: { readonly done: Promise<Done>; settled: boolean }[] = [];
  for (const thing of things) {
    const waits = coming.length === ahead - 1 && coming[0]?.settled === false;
    const one = { done: (waits ? here : work)(thing), settled: false };
    const end = () => {
      one.settled = true;
    };
    one.done.then(end, end); // what fails is told when its turn comes, even if an earlier one fails first
    coming.push(one);
    if (coming.length === ahead) yield (await coming.shift()?.done) as Done;
  }
  for (const { done } of coming) yield await done;
}

/** Who does work in batches: `count` others, and whoever waits for them. */
export interface Crew<Thing, Done> {
  /** Things in a batch. */
  readonly size: number;
  readonly count: number;
  /** Batches that may be under way before this core waits for the first of them; if left out, few. */
  readonly most?: number;
  readonly there: (batch: readonly Thing[], nth: number) => Promise<readonly Done[]>;
  readonly here: (batch: readonly Thing[]) => Promise<readonly Done[]>;
  /** Lets the answers of others in. */
  readonly turn: () => Promise<void>;
}

/** Batches that another core has before it at a time: when it has done one, the next is there already. */
const AT_ONCE = 2;

/**
 * What becomes of things, in their order. Others are given batches as long as they have less than two; else one is done here, unless
 * the first of those under way is done, or so many are that nobody has room for more.
 */
export async function* inBatches<Thing, Done>(
  things: AsyncIterable<Thing>,
  { size, count, most = AT_ONCE * (count + 1), there, here, turn }: Crew<Thing, Done>,
): AsyncGenerator<Done> {
  const coming: { readonly done: Promise<readonly Done[]>; settled: boolean }[] = [];
  const busy: number[] = Array.from({ length: count }, () => 0);
  const start = async (batch: readonly Thing[]) => {
    const nth = busy.indexOf(Math.min(...busy));
    const isBusy = (busy[nth] ?? AT_ONCE) >= AT_ONCE;
    if (!isBusy) busy[nth] = (busy[nth] ?? 0) + 1;
    const one = { done: isBusy ? here(batch) : there(batch, nth), settled: false };
    const end = () => {
      one.settled = true;
      if (!isBusy) busy[nth] = (busy[nth] ?? 1) - 1;
    };
    one.done.then(end, end); // what fails is told when its turn comes
    coming.push(one);
    if (isBusy) await one.done;
    await turn();
  };
  let batch: Thing[] = [];
  for await (const thing of things) {
    if (batch.push(thing) < size) continue;
    await start(batch);
    batch = [];
    while (coming[0]?.settled || coming.length > most) yield* (await coming.shift()?.done) ?? [];
  }
  if (batch.length > 0) await start(batch);
  for (const { done } of coming) yield* await done;
}
