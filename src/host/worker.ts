import { readCaseText } from '../address/read-case.ts';
import type { CaseSource } from '../check/check.ts';
import { type CheckSetup, checkerOf } from '../check/checker.ts';
import type { CheckedFile } from '../check/report.ts';
import { deflateTogether } from './deflate.ts';

// What other cores do: bin/worker.js runs it in the threads of workers.ts.

let checker: ((text: CaseSource) => CheckedFile) | undefined;

/** What a thread can be asked for, by name. */
export const TASKS = {
  read: readCaseText,
  deflate: deflateTogether,
  startChecks: async (setup: CheckSetup): Promise<void> => {
    checker = await checkerOf(setup);
  },
  check: (text: CaseSource): CheckedFile | undefined => checker?.(text),
};
