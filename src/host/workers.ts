import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Crew } from './host.ts';
import type { TASKS } from './worker.ts';

// Other cores for node: threads that run bin/worker.js.

/** More would wait for the thread that makes the pages. */
const MOST = 3;
/** Megabytes: room for what is thrown away at once, so that a thread need not tidy up after every file. */
const YOUNG = 32;

interface Answer {
  readonly id: number;
  readonly done: unknown;
}

/** Threads for all cores but the one of this thread; undefined if there is no other. */
export function crew(script: string): Crew | undefined {
  const count = Math.min(MOST, availableParallelism() - 1);
  if (count < 1) return undefined;
  const waiting = new Map<
    number,
    { readonly done: (answer: unknown) => void; readonly failed: (error: Error) => void }
  >();
  const workers = Array.from({ length: count }, () => {
    const worker = new Worker(script, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG } });
    worker.on('message', ({ id, done }: Answer) => {
      waiting.get(id)?.done(done);
      waiting.delete(id);
    });
    worker.on('error', (error: Error) => {
      for (const { failed } of waiting.values()) failed(error);
      waiting.clear();
    });
    return worker;
  });
  let asked = 0;
  const ask = (task: keyof typeof TASKS, what: unknown, worker?: Worker) =>
    new Promise<unknown>((done, failed) => {
      const id = asked++;
      waiting.set(id, { done, failed });
      (worker ?? workers[id % count])?.postMessage({ id, task, what });
    });
  return {
    read: (text) => ask('read', text),
    startChecks: (setup) => Promise.all(workers.map((worker) => ask('startChecks', setup, worker))),
    check: (text) => ask('check', text),
    deflate: (texts) => ask('deflate', texts) as Promise<Uint8Array[]>,
    end() {
      for (const worker of workers) void worker.terminate();
    },
  };
}
