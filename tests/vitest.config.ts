import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './support/longest-first.ts';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/setup.ts', 'tests/support/temporary.ts'],
    // A process reads the program once and keeps it from one test file to the next: half the time went on reading it anew.
    // A file that changes what is the process's own (a time zone, a variable) puts it back.
    pool: 'forks',
    isolate: false,
    maxWorkers: availableParallelism(),
    sequence: { sequencer: LongestFirst },
    // Only what never ends shall fail by time: a busy machine is no fault of the program's.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
