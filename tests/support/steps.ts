import { Worker } from 'node:worker_threads';
import { PACKAGE } from './package.ts';

// How much work the program does, counted: unlike time, it is the same on every machine, however busy.

/**
 * What is counted: it is given what a file exports, and something to work on. It runs in a thread of its own, to which its text is
 * sent, so it knows nothing but what it is given; what it works on is copied.
 */
export type Work<T, Input> = (loaded: T, input: Input) => unknown;

/**
 * How much code a piece of work runs, libraries too: each character as often as V8 ran it. `entry` is the file, such as
 * `src/layout/bidi.ts`, whose exports the work is given. What is done only the first time is not counted; what a regular expression or
 * another built-in thing does by itself is not seen.
 */
export async function steps<T, Input>(entry: string, input: Input, work: Work<T, Input>): Promise<number> {
  const [count = 0] = await stepsOfEach(entry, [input], work);
  return count;
}

/**
 * How many times as much code the same work runs on four times as much: about 4 if it grows evenly, 16 with the square. `sized`
 * makes what is worked on.
 */
export async function growth<T, Input>(
  entry: string,
  size: number,
  sized: (size: number) => Input,
  work: Work<T, Input>,
): Promise<number> {
  const [once = 0, fourfold = 0] = await stepsOfEach(entry, [sized(size), sized(4 * size)], work);
  if (once === 0) throw new Error('no work was done');
  return fourfold / once;
}

let thread: Worker | undefined;

/** The answers come in the order in which they were asked for. */
const waiting: { resolve(counts: number[]): void; reject(error: Error): void }[] = [];

function stepsOfEach<T, Input>(entry: string, inputs: readonly Input[], work: Work<T, Input>): Promise<number[]> {
  thread ??= started();
  const counts = new Promise<number[]>((resolve, reject) => waiting.push({ resolve, reject }));
  thread.postMessage({ entry, inputs, work: String(work) });
  return counts;
}

function started(): Worker {
  const made = new Worker(new URL('./steps-thread.mjs', import.meta.url), { workerData: PACKAGE, execArgv: [] });
  made.unref();
  made.on('message', ({ counts, error }: { counts?: number[]; error?: string }) => {
    const asked = waiting.shift();
    if (counts) asked?.resolve(counts);
    else asked?.reject(new Error(error));
  });
  made.on('error', (error) => {
    thread = undefined;
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  return made;
}
