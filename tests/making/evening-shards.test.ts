import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { PACKAGE } from '../support/package.ts';
import { run, tempFolder } from '../support/run.ts';

// An evening in parts: together they are the evening, and what is not whole is told.

const PLAN = 'writers: members.csv\ncases: [choir]\ndate: 2026-11-23\nguests: 1\n';
const MEMBERS = `name;address;town;country;languages
Anna Muster;Musterweg 1;00000 Musterhagen;Germany;en
Ben Sample;1 Sample Row, Leeds;Leeds;UK;en
Cora Sample;;Leeds;UK;en
`;
/** How many parts docs/large.md makes, and how many are made here. */
const DOCS = 8;
const PARTS = 2;

const folder = tempFolder();
const shellLines = /```sh\n(parallel [^\n]*)\n([^\n]*)\n```/.exec(readFileSync(join(PACKAGE, 'docs/large.md'), 'utf8'));
const parallel = (shellLines?.[1] ?? '').replaceAll(String(DOCS), String(PARTS));
const merge = (shellLines?.[2] ?? '').split(' ').slice(1);
const isGnu = spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout?.startsWith('GNU parallel') ?? false;

interface Manifest {
  readonly files: readonly { readonly name: string }[];
  readonly postings: readonly { readonly key: string; readonly sha256: string; readonly envelope: number }[];
}

const manifestIn = (path: string) => JSON.parse(readFileSync(join(path, 'manifest.json'), 'utf8')) as Manifest;
/** What does not depend on where it stands. */
const said = ({ postings }: Manifest) => postings.map(({ key, sha256 }) => `${key} ${sha256}`).sort();

beforeAll(async () => {
  mkdirSync(join(folder, 'cases'));
  copyFileSync(join(PACKAGE, 'tests/fixtures/choir.yaml'), join(folder, 'cases/choir.yaml'));
  writeFileSync(join(folder, 'members.csv'), MEMBERS);
  writeFileSync(join(folder, 'plan.yaml'), PLAN);
  await run(['evening', 'plan.yaml', '-o', 'whole'], { folder });
  for (let number = 1; number <= PARTS; number += 1) {
    const [, ...words] = parallel.slice('parallel '.length, parallel.indexOf(' :::')).split(' ');
    await run(
      words.map((word) => word.replaceAll("'", '').replace('{}', String(number))),
      { folder },
    );
  }
});

/** The parts in a folder of their own, to be changed. */
function partsOf(): string {
  const copy = tempFolder();
  cpSync(folder, copy, { recursive: true });
  return copy;
}

test('parts together are the evening, each letter once, and envelopes are numbered through', async () => {
  const { exit, stdout, stderr } = await run(merge, { folder });
  expect([exit, stderr]).toEqual([0, expect.stringContaining('8 letters of 2 parts, none missing, none twice')]);
  const all = manifestIn(join(folder, 'tonight'));
  expect(said(all)).toEqual(said(manifestIn(join(folder, 'whole'))));
  expect(all.postings.map(({ envelope }) => envelope)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(stdout.trimEnd().split('\n')).toEqual(
    [
      ...['1-of-2', '2-of-2'].flatMap((part) =>
        ['cover-sheet', 'letters', 'copies', 'talking-points'].map((name) => `${part}/${name}`),
      ),
      ...['1-of-2/envelopes', '2-of-2/envelopes'],
    ].map((name) => `tonight/${name}.pdf`),
  );
  expect((await run(merge, { folder })).exit).toBe(0); // the same command again
});

test('what is missing, changed, or of another evening is told, and nothing is written', async () => {
  const gone = partsOf();
  rmSync(join(gone, 'tonight/2-of-2'), { recursive: true });
  rmSync(join(gone, 'tonight/manifest.json'), { force: true });
  appendFileSync(join(gone, 'tonight/1-of-2/letters.pdf'), 'more');
  const missing = await run(merge, { folder: gone });
  expect(missing.exit).toBe(2);
  expect(missing.stderr).toContain('1 part is missing: 2 of 2. [merge-missing]');
  expect(missing.stderr).toContain('tonight/1-of-2/letters.pdf is missing, or not what was made. [merge-file]');
  expect(readdirSync(join(gone, 'tonight'))).toEqual(['1-of-2']);

  const other = partsOf();
  const path = join(other, 'tonight/2-of-2/manifest.json');
  const [first] = manifestIn(join(other, 'tonight/1-of-2')).postings;
  const changed = readFileSync(path, 'utf8')
    .replace('2026-11-23', '2026-11-24')
    .replace(/"key":"[^"]+"/, `"key":"${first?.key}"`);
  writeFileSync(path, changed);
  const { exit, stderr } = await run(merge, { folder: other });
  expect(exit).toBe(2);
  expect(stderr).toContain('merge-differs');
  expect(stderr).toContain(`The letter ${first?.key} is there twice. [merge-doubled]`);

  const empty = tempFolder();
  expect((await run(merge, { folder: empty })).stderr).toContain('merge-nothing');
});

test('a letter that a part left out is told of, and is no fault of the stack', async () => {
  const short = partsOf();
  const path = join(short, 'tonight/2-of-2/manifest.json');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/,\n[^\n]*\n\]\}/, '\n]}'));
  const { exit, stderr } = await run(merge, { folder: short });
  expect([exit, stderr]).toEqual([1, expect.stringContaining('1 letter was left out of 2-of-2')]);
});

test('a part that is none is refused', async () => {
  for (const part of ['0/8', '9/8', '3', 'x/y'])
    expect((await run(['evening', 'plan.yaml', '--shard', part], { folder })).exit, part).toBe(2);
});

test.skipIf(!isGnu)('GNU parallel makes the same parts', () => {
  const copy = partsOf();
  rmSync(join(copy, 'tonight'), { recursive: true });
  const bin = join(copy, 'bin');
  mkdirSync(bin);
  writeFileSync(
    join(bin, 'appeal'),
    `#!/bin/sh\nexec "${process.execPath}" "${join(PACKAGE, 'bin/appeal.js')}" "$@"\n`,
  );
  chmodSync(join(bin, 'appeal'), 0o755);
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, HOME: copy, APPEAL_TODAY: '2026-11-23' };
  const { status, stderr } = spawnSync('/bin/sh', ['-c', `${parallel} && appeal ${merge.join(' ')}`], {
    cwd: copy,
    env,
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, expect.stringContaining('none missing, none twice')]);
  expect(said(manifestIn(join(copy, 'tonight')))).toEqual(said(manifestIn(join(folder, 'whole'))));
});
