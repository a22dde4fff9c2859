import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** `npm run fuzz`: trials that go on for as long as FUZZ_SECONDS says. */
export default defineConfig({
  test: {
    include: ['tests/fuzz/*.fuzz.ts'],
    globalSetup: ['tests/support/setup.ts', 'tests/support/temporary.ts'],
    pool: 'forks',
    maxWorkers: availableParallelism(),
    disableConsoleIntercept: true,
    testTimeout: 3_600_000,
  },
});
