import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { PACKAGE } from './package.ts';
import type { Tree } from './tree.ts';

/** The recipe for a casesheet that the import reads wrong. */
export const SHEET_RECIPE = {
  title: 'A casesheet that is read wrong.',
  follow(tree: Tree) {
    for (const ending of ['txt', 'truth.yaml'])
      tree.copy(`tests/import/first/g2018-en-01.${ending}`, `tests/import/first/g2018-en-99.${ending}`, {});
  },
  tests: ['tests/import/casesheets.test.ts'],
  async see(tree: Tree) {
    const { stdout, exit } = await tree.appeal('import', 'tests/import/first/g2018-en-99.txt', '--json');
    expect(exit).toBe(0);
    const { case: draft } = JSON.parse(stdout) as { case: { title: string } };
    const truth = readFileSync(join(PACKAGE, 'tests/import/first/g2018-en-01.truth.yaml'), 'utf8');
    expect(truth).toContain(draft.title);
  },
};
