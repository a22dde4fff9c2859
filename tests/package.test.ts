import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { PACKAGE } from './support/package.ts';
import { homeOf, runBin, runProgram, tempFolder } from './support/run.ts';

// What people get from `npm install -g`: the real tarball, installed into an empty prefix without network.

let folder: string;
let files: readonly string[];

/** Runs npm with an empty cache and a home of its own; node_modules of the package are out of its sight. */
async function npm(...words: string[]): Promise<string> {
  const env = { HOME: homeOf(folder), npm_config_cache: join(folder, 'cache'), npm_config_update_notifier: 'false' };
  const { stdout, stderr, exit } = await runProgram('npm', words, { folder, env });
  expect(exit, stderr).toBe(0);
  return stdout;
}

beforeAll(async () => {
  folder = tempFolder();
  const [packed] = JSON.parse(await npm('pack', PACKAGE, '--ignore-scripts', '--json')) as [
    { filename: string; files: { path: string }[] },
  ];
  files = packed.files.map((one) => one.path);
  const prefix = join(folder, 'prefix with spaces');
  await npm('install', '--global', '--prefix', prefix, '--offline', '--ignore-scripts', join(folder, packed.filename));
});

describe('the tarball', () => {
  test.each([
    'README.md',
    'LICENSE',
    'package.json',
    'bin/appeal.js',
    'dist/LICENSES.txt',
    'cases/nagyz-muhammed.yaml',
  ])('has %s', (file) => {
    expect(files).toContain(file);
  });

  test.each([
    'dist',
    'dist/names',
    'dist/phrases',
    'dist/books',
    'dist/tables',
    'templates/letters',
    'dist/locales',
    'templates/partials',
    'templates/ci',
    'cases/examples',
  ])('has all of %s', (name) => {
    const all = readdirSync(join(PACKAGE, name), { withFileTypes: true }).filter((one) => one.isFile());
    expect(all.length).toBeGreaterThan(0);
    expect(files).toEqual(expect.arrayContaining(all.map((one) => `${name}/${one.name}`)));
  });

  test('has no sources, no tests and nothing hidden', () => {
    const wanted = /^(bin|dist|templates|cases|docs)\/|^(README\.md|LICENSE|CHANGELOG\.md|package\.json)$/;
    expect(files.filter((file) => !wanted.test(file) || /\/\.|\.(ts|map)$|\.test\./.test(file))).toEqual([]);
  });

  test('has the name that is ours, and the command that people type', () => {
    const { name, bin } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'));
    expect([name, bin]).toEqual(['appeal-letters', { appeal: 'bin/appeal.js' }]);
  });

  test('never tells anybody to fetch "appeal", which is another program', () => {
    const told = files.filter((file) => /\.(md|yaml)$/.test(file));
    expect(told).toEqual(expect.arrayContaining(['README.md', 'docs/ci.md', 'templates/ci/github.yaml']));
    const wrong = told.flatMap((file) =>
      (
        readFileSync(join(PACKAGE, file), 'utf8').match(
          /.*(?:npx|npm exec|npm i(?:nstall)?)\b[^\n`]* appeal(?![-\w]).*/g,
        ) ?? []
      )
        .filter((line) => !/npx --no -- appeal/.test(line))
        .map((line) => `${file}: ${line}`),
    );
    expect(wrong).toEqual([]);
  });

  test('needs no other package', () => {
    const manifest = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'));
    expect(manifest.dependencies).toBeUndefined();
    expect(manifest.peerDependencies).toBeUndefined();
    expect(manifest.optionalDependencies).toBeUndefined();
  });

  test('names the licence of every library in it', () => {
    const licences = readFileSync(join(PACKAGE, 'dist/LICENSES.txt'), 'utf8');
    for (const library of [
      'commander',
      'handlebars',
      'yaml',
      'valibot',
      'chalk',
      'markdown-it',
      'linebreak',
      'string-width',
    ])
      expect(licences).toMatch(new RegExp(`^${library} \\d+\\.\\d+\\.\\d+ \\(\\S+\\)\\n\\n.{40}`, 'ms'));
  });
});

describe('installed into an empty prefix', () => {
  test('writes the letter to Director Wang from an empty folder', async () => {
    const empty = tempFolder();
    const installed = await runProgram(join(folder, 'prefix with spaces/bin/appeal'), ['letter', '--target', 'wang'], {
      folder: empty,
    });
    expect(installed.stdout).toContain('\nDear Director Wang,\n');
    expect(installed).toEqual(await runBin(['letter', '--target', 'wang']));
    expect(readdirSync(empty)).toEqual([]);
    expect(readdirSync(homeOf(empty))).toEqual([]);
  });

  test('has its examples and templates', async () => {
    const library = join(folder, 'prefix with spaces/lib/node_modules/appeal-letters');
    const words = ['--cases', join(library, 'cases/examples'), 'letter', '--target', 'orlinova', '--format', 'html'];
    const { stdout, exit } = await runProgram(join(folder, 'prefix with spaces/bin/appeal'), words);
    expect(exit).toBe(0);
    expect(stdout).toContain('<p>Dear Governor Orlinova,</p>');
  });

  test('falls back on the cases that ship if ./cases has none', async () => {
    const own = tempFolder();
    mkdirSync(join(own, 'cases'));
    const { stderr, exit } = await runProgram(
      join(folder, 'prefix with spaces/bin/appeal'),
      ['letter', '--target', 'x'],
      {
        folder: own,
      },
    );
    expect(exit).toBe(2);
    expect(stderr).toContain('Targets: wang, chen, liu.');
  });
});
