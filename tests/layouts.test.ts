import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hasAddress } from '../src/address/given.ts';
import { readCase } from '../src/case/read.ts';
import { PACKAGE } from './support/package.ts';
import { run } from './support/run.ts';

// Cases in the layouts of real casesheets, of invented people: their letters and addresses are in golden/layouts.md. Here: that each
// fits the format, that a check has nothing to say against it, and that all that is made of it can be made.

const FOLDER = join(PACKAGE, 'tests/layouts/cases');
const FILES = readdirSync(FOLDER);
const slugOf = (name: string) => name.replace(/\.yaml$/, '');
const readOf = (name: string) =>
  readCase({ text: readFileSync(join(FOLDER, name), 'utf8'), file: name, slug: slugOf(name) });

/** The part of a report of `check` that is looked at. */
interface Report {
  readonly files: readonly { readonly findings: readonly { readonly severity: string; readonly message: string }[] }[];
}

test('a check warns of nothing in any of them', async () => {
  const { stdout, exit } = await run(['check', '--cases', FOLDER, '--format', 'json']);
  const found = (JSON.parse(stdout) as Report).files.flatMap(({ findings }) => findings);
  expect(found.filter(({ severity }) => severity !== 'note')).toEqual([]);
  expect(exit).toBe(0);
});

test('together they say all that few casesheets say', () => {
  const cases = FILES.map(readOf).flatMap(({ caseFile }) => caseFile?.content ?? []);
  const targets = cases.flatMap((one) => Object.values(one.targets));
  const said = new Set([cases, targets, cases.flatMap(({ people }) => people)].flat().flatMap(Object.keys));
  const rare = ['group', 'deadlines', 'limit', 'sequence', 'number', 'born', 'demands', 'for', 'instructions'];
  expect([...rare, 'web', 'posts', 'checked', 'source', 'left'].filter((key) => !said.has(key))).toEqual([]);
});

describe.each(FILES.map(slugOf))('%s', (slug) => {
  const { caseFile, problems } = readOf(`${slug}.yaml`);

  test('fits the format', () => {
    expect(problems).toEqual([]);
  });

  if (caseFile?.content.status !== 'open') {
    test('is shown, and no letter is made of it', async () => {
      expect(await run(['show', slug, '--cases', FOLDER])).toMatchObject({ exit: 0 });
      const letter = await run(['letter', '--cases', FOLDER, '--case', slug, '--target', 'all']);
      expect(letter).toMatchObject({ exit: 2 });
      expect(letter.stderr).toContain(`[case-${caseFile?.content.status}]`);
    });
    return;
  }

  test('is shown with everybody to write to, and makes a page', async () => {
    const shown = await run(['show', slug, '--cases', FOLDER]);
    expect(shown.exit).toBe(0);
    for (const target of Object.keys(caseFile?.content.targets ?? {})) expect(shown.stdout).toContain(target);
    const isPosted = Object.values(caseFile?.content.targets ?? {}).some(hasAddress);
    const flags = ['--cases', FOLDER, '--case', slug, '--target', 'all', '--no-copies', '-n', '--json'];
    const planned = await run(['letter', ...flags, '--format', isPosted ? 'pdf' : 'eml', '-o', './']);
    expect(planned.exit).toBe(0);
    const { plan } = JSON.parse(planned.stdout) as { plan: { files: { items: { pages?: number }[] }[] } };
    const pages = plan.files.flatMap(({ items }) => items.map((one) => one.pages));
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.filter((count) => count !== (isPosted ? 1 : undefined))).toEqual([]);
  });
});
