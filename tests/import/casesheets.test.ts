import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { readCase } from '../../src/case/read.ts';
import { often } from '../support/often.ts';
import { PACKAGE } from '../support/package.ts';
import { BLIND, TUNED } from './folders.mjs';

const ALL: readonly string[] = [...TUNED, BLIND].filter((called) => existsSync(join(PACKAGE, 'tests/import', called)));
/** All of them where CI asks for it. */
const FOLDERS = ALL.slice(0, often(2, ALL.length));
const BYTES = 60_000;

interface Truth {
  title?: string;
  people?: { name: string; pronouns?: string }[];
  letter?: Record<string, { opening?: string }>;
}

/** A truth with what a case must have and its sheet does not say. */
function completed(truth: Truth): string {
  const letters = Object.entries(truth.letter ?? { en: {} }).map(([language, letter]) => [
    language,
    {
      subject: 'About {{people}}',
      opening: 'I write to you.',
      demands: ['Write back.'],
      reviewed: 'needed',
      ...letter,
    },
  ]);
  return stringify({
    targets: { official: { name: 'Jo Sample', country: 'FR' } },
    ...truth,
    people: (truth.people ?? []).map((person) => ({ pronouns: 'they/them', ...person })),
    letter: Object.fromEntries(letters),
  });
}

it('every folder with truths is known', () => {
  const folders = readdirSync(join(PACKAGE, 'tests/import'), { withFileTypes: true }).filter((one) =>
    one.isDirectory(),
  );
  const withTruths = folders.filter(({ name }) =>
    readdirSync(join(PACKAGE, 'tests/import', name)).some((file) => file.endsWith('.truth.yaml')),
  );
  expect(withTruths.map(({ name }) => name).sort()).toEqual([...ALL].sort());
});

describe.each(FOLDERS)('the casesheets of %s', (called) => {
  const folder = join(PACKAGE, 'tests/import', called);
  const files = readdirSync(folder);
  const names = files.filter((name) => name.endsWith('.truth.yaml')).map((name) => name.replace('.truth.yaml', ''));

  it.each(names)('%s has one small document, and a truth that is a case', (name) => {
    const documents = files.filter((file) => file.startsWith(`${name}.`) && !file.endsWith('.yaml'));
    expect(documents).toHaveLength(1);
    expect(statSync(join(folder, documents[0] ?? '')).size).toBeLessThan(BYTES);
    const truth = parse(readFileSync(join(folder, `${name}.truth.yaml`), 'utf8'), { schema: 'core' }) as Truth;
    const { problems } = readCase({ text: completed(truth), file: `${name}.yaml`, slug: 'example' });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('has no document without its truth', () => {
    const documents = files.filter((file) => file.includes('.') && !file.endsWith('.yaml'));
    for (const file of documents) expect(existsSync(join(folder, file.replace(/\.\w+$/, '.truth.yaml')))).toBe(true);
  });
});
