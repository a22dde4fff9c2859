import type { CaseSource } from './check/check.ts';
import type { CheckedFile } from './check/report.ts';
import { type CheckSetup, checkerOf } from './commands/check-files.ts';
import { readCaseText } from './commands/read-case.ts';
import { deflateTogether } from './node-deflate.ts';

// What other cores do: bin/worker.js runs it in the threads of node-crew.

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
