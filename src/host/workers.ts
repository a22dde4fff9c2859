import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Workers } from './host.ts';
import type { TASKS } from './worker.ts';

// Other cores for node: threads that run bin/worker.js.

/** More would wait for the thread that makes the pages. */
const MOST = 3;
/** Megabytes: room for what is thrown away at once, so that a thread need not tidy up after every file. */
const YOUNG = 32;

type Tasks = typeof TASKS;

/** A question to a thread, as bin/worker.js gets it, and the answer to it. */
interface Question<Task extends keyof Tasks> {
  readonly id: number;
  readonly task: Task;
  readonly what: Parameters<Tasks[Task]>[0];
}
interface Answer {
  readonly id: number;
  readonly done: Awaited<ReturnType<Tasks[keyof Tasks]>>;
}

/** Threads for all cores but the one of this thread; undefined if there is no other. */
export function startWorkers(script: string): Workers | undefined {
  const count = Math.min(MOST, availableParallelism() - 1);
  if (count < 1) return undefined;
  const waiting = new Map<
    number,
    { readonly done: (answer: never) => void; readonly failed: (error: Error) => void }
  >();
  const workers = Array.from({ length: count }, () => {
    const worker = new Worker(script, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG } });
    worker.on('message', ({ id, done }: Answer) => {
      waiting.get(id)?.done(done as never);
      waiting.delete(id);
    });
    worker.on('error', (error: Error) => {
      for (const { failed } of waiting.values()) failed(error);
      waiting.clear();
    });
    return worker;
  });
  let asked = 0;
  const ask = <Task extends keyof Tasks>(task: Task, what: Question<Task>['what'], worker?: Worker) =>
    new Promise<Awaited<ReturnType<Tasks[Task]>>>((done, failed) => {
      const question: Question<Task> = { id: asked++, task, what };
      waiting.set(question.id, { done, failed });
      (worker ?? workers[question.id % count])?.postMessage(question);
    });
  return {
    read: (text) => ask('read', text),
    startChecks: async (setup) => {
      await Promise.all(workers.map((worker) => ask('startChecks', setup, worker)));
    },
    check: (nth, texts) => ask('check', texts, workers[nth]),
    draft: (source) => ask('draft', source),
    count,
    startLetters: async (setup) => {
      await Promise.all(workers.map((worker) => ask('startLetters', setup, worker)));
    },
    setLetters: (nth, batch) => ask('setLetters', batch, workers[nth]),
    turn: () => new Promise((done) => setImmediate(done)),
    deflate: (contents) => ask('deflate', contents),
    stop() {
      for (const worker of workers) void worker.terminate();
    },
  };
}
