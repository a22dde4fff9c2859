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
  return entries.length < MANY ? undefined : session.workers();
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
