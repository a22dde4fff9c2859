import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PACKAGE } from '../support/package.ts';
import { run, tempFolder } from '../support/run.ts';

// Templates of the project's own are checked together with its cases.

function folderWith(templates: Readonly<Record<string, string>>): string {
  const folder = tempFolder();
  mkdirSync(join(folder, 'cases'));
  cpSync(join(PACKAGE, 'tests/fixtures/choir.yaml'), join(folder, 'cases/choir.yaml'));
  for (const [name, text] of Object.entries(templates)) {
    mkdirSync(join(folder, 'templates', name, '..'), { recursive: true });
    writeFileSync(join(folder, 'templates', name), text);
  }
  return folder;
}

const LETTER = '{{#each sender.lines}}{{this}}\n{{/each}}\n{{> greeting}}\n';

test('a misspelt name in a template is told at its place', async () => {
  const folder = folderWith({ 'letters/own.hbs': '{{tagret.name}}\n' });
  const { stdout, exit } = await run(['check'], { folder });
  expect(stdout).toContain('templates/letters/own.hbs:1:3: error:');
  expect(stdout).toContain('[words-name]');
  expect(exit).toBe(1);
});

test('a hole that nothing fills in phrases of one’s own is told at its place, and they are listed', async () => {
  const folder = folderWith({ 'phrases/fr.yaml': 'language: fr\nreviewed: needed\nendings: ["Merci pour {nmae}."]\n' });
  const { stdout, exit } = await run(['check'], { folder });
  expect(stdout).toContain('templates/phrases/fr.yaml:3:23: error: Nothing fills the hole {nmae} here.');
  expect(exit).toBe(1);
  expect((await run(['templates'], { folder })).stdout).toMatch(/^phrases +fr +templates\/phrases\/fr\.yaml$/m);
});

test('a partial that no template includes is told, once', async () => {
  const folder = folderWith({
    'partials/greeting.hbs': 'Hello\n',
    'partials/lonely.hbs': 'Nobody\n',
    'letters/own.hbs': LETTER,
  });
  const { stdout } = await run(['check'], { folder });
  expect(stdout.match(/unused-partial/g)).toHaveLength(1);
  expect(stdout).toContain('templates/partials/lonely.hbs: warning: No template includes the partial "lonely".');
});

test('nothing is said of templates if one file or one rule is asked for', async () => {
  const folder = folderWith({ 'letters/own.hbs': '{{tagret.name}}\n' });
  expect((await run(['check', 'cases/choir.yaml'], { folder })).stdout).not.toContain('own.hbs');
  expect((await run(['check', '--rule', 'deadline-passed'], { folder })).stdout).not.toContain('own.hbs');
});
