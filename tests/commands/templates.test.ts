import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { homeOf, PACKAGE, run, tempFolder } from '../support/run.ts';

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
    path: join(PACKAGE, 'dist/locales/en.yaml'),
    shipped: true,
  });
});

test('new starts one of your own, which makes the same letter until it is changed', async () => {
  const before = await run(['letter', '--target', 'wang', '--template', 'short'], { folder });
  mkdirSync(join(folder, 'templates'));
  const { stderr, exit } = await run(['templates', 'new', 'short'], { folder });
  expect([exit, stderr]).toEqual([0, expect.stringContaining('Wrote templates/letters/short.hbs\n')]);
  expect(stderr).toContain('appeal letter --target SLUG --template short');
  const text = readFileSync(join(folder, 'templates/letters/short.hbs'), 'utf8');
  expect(text).toMatch(/^\{\{!\n {2}Your own template, begun as a copy of "short".* sender\.name/s);
  expect(await run(['letter', '--target', 'wang', '--template', 'short'], { folder })).toEqual(before);
  expect((await run(['templates', 'new', 'short'], { folder })).exit).toBe(2);
});

test('new puts a copy of the letter among your own data, where there is no project', async () => {
  const { exit } = await run(['templates', 'new', 'thanks'], { folder });
  const path = join(homeOf(folder), '.local/share/appeal/templates/letters/thanks.hbs');
  expect([exit, readFileSync(path, 'utf8')]).toEqual([0, expect.stringContaining('{{letter.opening}}')]);
});

test.each([['new'], ['new', '../x'], ['new', 'Two Words'], ['newer', 'x']])('%s %s is refused', async (...words) => {
  const { stdout, exit } = await run(['templates', ...words], { folder });
  expect([stdout, exit]).toEqual(['', 2]);
});
