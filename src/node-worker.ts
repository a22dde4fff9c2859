import { readCaseText } from './commands/read-case.ts';
import { deflateTogether } from './node-deflate.ts';

// What other cores do: bin/worker.js runs it in the threads of node-crew.

/** What a thread can be asked for, by name. */
export const TASKS = { read: readCaseText, deflate: deflateTogether };
