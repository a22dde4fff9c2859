import { defineConfig } from 'vitest/config';

// The tests that run while the program is mutated, as run.mjs chooses them. None builds dist/, waits for another program or
// asks a browser.
export default defineConfig({
  test: {
    include: (process.env.MUTANTS_TESTS ?? '').split(' '),
    globalSetup: ['tests/support/temporary.ts'],
    testTimeout: 300_000,
  },
});
