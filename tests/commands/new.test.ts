import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { SCHEMA_FILE } from '../../src/build/schema.mjs';
import { exampleCase } from '../../src/case/example.ts';
import { draft } from '../../src/problem/messages/en/draft.ts';
import { homeOf, run, tempFolder } from '../support/run.ts';

let folder: string;

beforeEach(() => {
  folder = tempFolder();
});

const read = (...path: string[]) => readFileSync(join(folder, ...path), 'utf8');
const make = (name: string) => mkdirSync(join(folder, name), { recursive: true });

describe('where the draft goes', () => {
  test('into ./cases if there is one, with the schema that its first line names', async () => {
    make('cases');
    const { stdout, stderr, exit } = await run(['new', 'jane-doe'], { folder });
    expect(stdout).toBe('');
    expect(stderr).toBe(
      'Wrote cases/jane-doe.yaml\nWrote cases/case.schema.json\nFill it in, then: appeal show jane-doe\n',
    );
    expect(exit).toBe(0);
    expect(read('cases/jane-doe.yaml')).toBe(exampleCase('jane-doe', draft));
    expect(read('cases/case.schema.json')).toBe(readFileSync(SCHEMA_FILE, 'utf8'));
  });

  test('else into the user’s data folder, which is made', async () => {
    const { stderr, exit } = await run(['new', 'jane-doe'], { folder });
    expect(stderr).toContain('Wrote ~/.local/share/appeal/cases/jane-doe.yaml\n');
    expect(exit).toBe(0);
    expect(existsSync(join(homeOf(folder), '.local/share/appeal/cases/case.schema.json'))).toBe(true);
  });

  test('into the folder of --cases before all others, which the next command names too', async () => {
    make('cases');
    make('my cases');
    const { stderr } = await run(['new', 'jane-doe', '--cases', 'my cases'], { folder });
    expect(stderr).toContain("Fill it in, then: appeal show jane-doe --cases 'my cases'\n");
    expect(existsSync(join(folder, 'my cases/jane-doe.yaml'))).toBe(true);
    expect(existsSync(join(folder, 'cases/jane-doe.yaml'))).toBe(false);
  });

  test('not into a folder of --cases that is not there', async () => {
    const { stderr, exit } = await run(['new', 'jane-doe', '--cases', 'casse'], { folder });
    expect(stderr).toContain('There is no folder casse for cases.');
    expect(exit).toBe(2);
    expect(existsSync(join(folder, 'casse'))).toBe(false);
  });
});

describe('what is there already', () => {
  beforeEach(() => make('cases'));

  test('a case of that name stays, unless --force is given', async () => {
    writeFileSync(join(folder, 'cases/jane-doe.yaml'), 'title: mine\n');
    const refused = await run(['new', 'jane-doe'], { folder });
    expect(refused.stderr).toContain('There is a case cases/jane-doe.yaml already; nothing was written.');
    expect(refused.exit).toBe(2);
    expect(read('cases/jane-doe.yaml')).toBe('title: mine\n');
    expect(existsSync(join(folder, 'cases/case.schema.json'))).toBe(false);
    expect((await run(['new', 'jane-doe', '--force'], { folder })).exit).toBe(0);
    expect(read('cases/jane-doe.yaml')).toBe(exampleCase('jane-doe', draft));
  });

  test('a case that ends in .yml is the same case', async () => {
    writeFileSync(join(folder, 'cases/jane-doe.yml'), 'title: mine\n');
    expect((await run(['new', 'jane-doe'], { folder })).stderr).toContain('cases/jane-doe.yml already');
    await run(['new', 'jane-doe', '--force'], { folder });
    expect(read('cases/jane-doe.yml')).toBe(exampleCase('jane-doe', draft));
    expect(existsSync(join(folder, 'cases/jane-doe.yaml'))).toBe(false);
  });

  test('a schema stays, even with --force', async () => {
    writeFileSync(join(folder, 'cases/case.schema.json'), '{}');
    const { stderr, exit } = await run(['new', 'jane-doe', '--force'], { folder });
    expect(stderr).not.toContain('case.schema.json');
    expect(exit).toBe(0);
    expect(read('cases/case.schema.json')).toBe('{}');
  });
});

test('--dry-run says what would be written, and writes and makes nothing', async () => {
  const { stderr, exit } = await run(['new', 'jane-doe', '-n'], { folder });
  expect(stderr).toBe(
    'Would write ~/.local/share/appeal/cases/jane-doe.yaml\nWould write ~/.local/share/appeal/cases/case.schema.json\n',
  );
  expect(exit).toBe(0);
  expect(existsSync(join(homeOf(folder), '.local'))).toBe(false);
});

test.each([
  ['Renée  Doe', 'Did you mean "renee-doe"?'],
  ['jane-doe.yaml', 'Did you mean "jane-doe"?'],
  ['../jane', 'Did you mean "jane"?'],
  ['王', 'It takes small letters, digits and hyphens, such as jane-doe.'],
])('the name %s is refused, with advice', async (name, advice) => {
  make('cases');
  const { stderr, exit } = await run(['new', name], { folder });
  expect(stderr).toContain(`appeal new does not take "${name}".`);
  expect(stderr).toContain(advice);
  expect(exit).toBe(2);
});

test('a draft that nobody filled in is refused by the command it names, with every empty field', async () => {
  make('cases');
  await run(['new', 'jane-doe'], { folder });
  const { stderr, exit } = await run(['show', 'jane-doe'], { folder });
  expect(stderr).toMatch(/^cases\/jane-doe\.yaml:\d+:8: error: title is empty\./);
  expect(stderr).toMatch(/\n9 errors\.\n$/);
  expect(exit).toBe(2);
});
