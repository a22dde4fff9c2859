import { defineConfig } from 'vitest/config';

// The tests that run while the program is mutated: of units, and whole runs in this process. None builds dist/, waits for
// another program or asks a browser.
export default defineConfig({
  test: {
    include: [
      'tests/{address,case,check,config,countries,deadline,languages,layout,letter,paper,problem,source,template}/**/*.test.ts',
      'tests/{addresses,fixtures,golden}.test.ts',
      'tests/render/{check-formats,csv,deadlines,html,html-language}.test.ts',
      'tests/making/*.test.ts',
    ],
    exclude: ['tests/layout/random.test.ts'],
    globalSetup: ['tests/support/temporary.ts'],
    env: { MUTANTS: '1' },
    testTimeout: 300_000,
  },
});
