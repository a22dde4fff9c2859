import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { PACKAGE, run, tempFolder } from '../support/run.ts';

let folder: string;

beforeEach(() => {
  folder = tempFolder();
});

/** Puts a letter template into ./templates. */
function addLetter(name: string): void {
  mkdirSync(join(folder, 'templates/letters'), { recursive: true });
  writeFileSync(join(folder, 'templates/letters', name), '{{own}}\n');
}

test('lists every kind with its name, and says how to change one', async () => {
  const { stdout, stderr, exit } = await run(['templates'], { folder });
  expect(stdout).toMatch(/^KIND +NAME +WHERE\n/);
  expect(stdout).toMatch(/^letter +letter +ships with appeal$/m);
  expect(stdout).toMatch(/^partial +demands +ships with appeal$/m);
  expect(stdout).toMatch(/^locale +zh +ships with appeal$/m);
  expect(stdout).toMatch(/^page +page +ships with appeal$/m);
  expect(stderr).toContain('into templates or ~/.local/share/appeal/templates.\n');
  expect(exit).toBe(0);
});

test('lists one of your own by its path, in place of the one that ships', async () => {
  addLetter('letter.hbs');
  addLetter('brief.hbs');
  const { stdout } = await run(['templates'], { folder });
  expect(stdout).toMatch(/^letter +brief +templates\/letters\/brief\.hbs$/m);
  expect(stdout).toMatch(/^letter +letter +templates\/letters\/letter\.hbs$/m);
  expect(stdout).not.toMatch(/^letter +letter +ships/m);
});

test('--json gives the same as data', async () => {
  addLetter('brief.hbs');
  const { stdout, stderr } = await run(['templates', '--json'], { folder });
  const { version, templates, problems } = JSON.parse(stdout);
  expect({ version, problems, stderr }).toEqual({ version: 1, problems: [], stderr: '' });
  expect(templates).toContainEqual({
    kind: 'letter',
    name: 'brief',
    path: join(folder, 'templates/letters/brief.hbs'),
    shipped: false,
  });
  expect(templates).toContainEqual({
    kind: 'locale',
    name: 'en',
    path: join(PACKAGE, 'templates/locales/en.yaml'),
    shipped: true,
  });
});
