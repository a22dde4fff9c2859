// npm run mutants -- src/address [src/deadline/row.ts …]: changes the program in one small way after the other, and tells which
// changes no test notices. The score is how many of a hundred are noticed; below what a folder must reach it ends with 1.
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Stryker } from '@stryker-mutator/core';

/** What must be noticed, in percent. Everything else is only told. */
const MUST = { 'src/address': 85, 'src/deadline': 85, 'src/letter': 85, 'src/case': 85 };

/** Tables, which tests hold to their sources, and what only people and editors read. */
const TABLES = [
  'src/countries/{airmail,excellency,former-names,other-names,postal-names,stationery,transit}.ts',
  'src/case/example.ts',
  'src/languages/**',
  'src/check/rude.ts',
];

/** Tests of a folder that stand elsewhere: what is seen of it in whole runs. All others stand where the folder does in src/. */
const ELSEWHERE = {
  'src/address': ['tests/addresses.test.ts', 'tests/check/rules/address-*.test.ts'],
  'src/check': ['tests/making/check-*.test.ts', 'tests/render/check-formats.test.ts'],
  'src/paper': ['tests/layout/proof.test.ts'],
};

const places = process.argv.slice(2).map((place) => place.replace(/\/+$/, ''));
if (places.length === 0) {
  process.stderr.write('usage: npm run mutants -- FOLDER_OR_FILE …     such as src/address\n');
  process.exit(2);
}

const must = Math.max(
  0,
  ...places.map((place) => Object.entries(MUST).find(([folder]) => place.startsWith(folder))?.[1] ?? 0),
);
const folders = places.map((place) => (statSync(place).isDirectory() ? `${place}/**/*.ts` : place));

const rooms = [...new Set(places.map((place) => place.split('/').slice(0, 2).join('/')))];
const tests = rooms.flatMap((room) => [
  `${room.replace('src', 'tests')}/**/*.test.ts`,
  ...(Object.entries(ELSEWHERE).find(([folder]) => folder === room)?.[1] ?? []),
]);
// Read by tests/mutants/vitest.config.ts, in processes that Stryker starts. Whoever names fewer tests gets a score sooner, and no higher.
process.env.MUTANTS_TESTS ??= tests.join(' ');

process.env.MISTAKEN_TEXTS ??= '40'; // of tests that try many texts: a few notice as much

const results = await new Stryker({
  mutate: [...folders, ...TABLES.map((table) => `!${table}`)],
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutants/vitest.config.ts' },
  coverageAnalysis: 'perTest',
  ignoreStatic: true, // changes to what is computed once, when a file is loaded, would need a new process each
  tsconfigFile: 'none.json', // Stryker would read it with the API that TypeScript 7 no longer has
  concurrency: Number(process.env.MUTANTS_AT_ONCE) || availableParallelism(),
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: {
    allowColor: false,
    allowEmojis: false,
    reportTests: false,
    reportScoreTable: true,
    logTests: false,
  },
  thresholds: { high: 90, low: must || 85, break: must },
  tempDirName: '.mutants',
  ignorePatterns: ['dist/compiled', 'docs/*.png'],
  allowEmpty: true,
}).runMutationTest();

const told = results.filter(({ status }) => status !== 'Ignored');
const noticed = told.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
process.stdout.write(`${noticed} of ${told.length} mutants noticed\n`);
