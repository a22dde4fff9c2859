import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { hold } from '../../src/host/hold.ts';
import { type FinishedPart, Parts } from '../../src/host/parts.ts';
import { PACKAGE } from '../support/package.ts';
import { run, tempFolder } from '../support/run.ts';

// The same evening again: what is missing is made, by what is in files, and the end is the same as if nothing had happened.

const MEMBERS = `name;address;town;country;languages
Anna Muster;Musterweg 1;00000 Musterhagen;Germany;en
Ben Sample;1 Sample Row, Leeds;Leeds;UK;en
`;

function group(): string {
  const folder = tempFolder();
  mkdirSync(join(folder, 'cases'));
  copyFileSync(join(PACKAGE, 'tests/fixtures/choir.yaml'), join(folder, 'cases/choir.yaml'));
  writeFileSync(join(folder, 'members.csv'), MEMBERS);
  return folder;
}

function evening(folder: string, ...words: readonly string[]) {
  return run(['evening', '--case', 'choir', '-o', 'tonight', ...words], { folder });
}

/** Every file of an evening with what is in it, hidden ones too. */
function contents(folder: string): Record<string, string> {
  const names = readdirSync(join(folder, 'tonight'), { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    names
      .filter((one) => one.isFile())
      .map(({ name, parentPath }) => [
        join(parentPath, name).slice(folder.length),
        readFileSync(join(parentPath, name), 'latin1'),
      ]),
  );
}

const change = (path: string, from: RegExp, to: string) =>
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));

test('a file that is missing is made again with the same bytes, and the others are left alone', async () => {
  const folder = group();
  expect((await evening(folder)).exit).toBe(0);
  const whole = contents(folder);
  rmSync(join(folder, 'tonight/envelopes.pdf'));
  const { exit, stderr } = await evening(folder);
  expect(exit).toBe(0);
  expect(stderr).toContain('Wrote tonight/envelopes.pdf: 4 pages');
  expect(stderr).toContain('tonight/letters.pdf is as it should be.');
  expect(contents(folder)).toEqual(whole);
});

test('what somebody has changed, or made, is not written over unasked', async () => {
  const folder = group();
  await evening(folder);
  appendFileSync(join(folder, 'tonight/letters.pdf'), 'mine');
  const { exit, stderr } = await evening(folder);
  expect([exit, stderr]).toEqual([2, expect.stringContaining('output-exists')]);
  expect((await evening(folder, '-f')).exit).toBe(0);
  const fresh = group();
  mkdirSync(join(fresh, 'tonight'));
  writeFileSync(join(fresh, 'tonight/letters.pdf'), 'mine');
  expect((await evening(fresh)).stderr).toContain('output-exists');
  expect(contents(fresh)).toEqual({ '/tonight/letters.pdf': 'mine' });
});

test('letters of a case that was changed are made anew, and that is said', async () => {
  const folder = group();
  await evening(folder, '--split');
  change(join(folder, 'cases/choir.yaml'), /Jo Sample/g, 'Jo Other');
  const { exit, stderr } = await evening(folder, '--split');
  expect(exit).toBe(0);
  expect(stderr).toMatch(/\d letters have changed since they were made, for choir/);
  const again = contents(folder);
  rmSync(join(folder, 'tonight'), { recursive: true });
  await evening(folder, '--split');
  expect(contents(folder)).toEqual(again);
});

test('who comes late gets letters, and no file is there twice under two numbers', async () => {
  const folder = group();
  await evening(folder, '--split');
  appendFileSync(join(folder, 'members.csv'), 'Cora Sample;;Leeds;UK;en\n');
  const { stderr } = await evening(folder, '--split');
  expect(stderr).toContain('2 letters are new');
  const again = contents(folder);
  rmSync(join(folder, 'tonight'), { recursive: true });
  await evening(folder, '--split');
  expect(contents(folder)).toEqual(again);
});

test('an evening of fewer letters, or of another day, does not take the place of one', async () => {
  const folder = group();
  await evening(folder);
  const whole = contents(folder);
  expect((await evening(folder, '--writer', 'Anna')).stderr).toContain('evening-other-plan');
  expect((await evening(folder, '--date', '2026-12-24')).stderr).toContain('evening-other-day');
  expect(contents(folder)).toEqual(whole);
});

test('an evening that was killed goes on with its own date, whatever the clock says, and tells of a changed case', async () => {
  const folder = group();
  await evening(folder, '--date', '2026-11-21');
  const whole = contents(folder);
  const { files } = JSON.parse(whole['/tonight/manifest.json'] ?? '') as { files: { name: string; sha256: string }[] };
  rmSync(join(folder, 'tonight/manifest.json')); // as if killed before it got its name
  rmSync(join(folder, 'tonight/copies.pdf'));
  const kept = {
    day: '2026-11-21',
    cases: { choir: '0'.repeat(64) },
    files: Object.fromEntries(files.map(({ name, sha256 }) => [name, [sha256]])),
  };
  writeFileSync(join(folder, 'tonight/.appeal-unfinished'), JSON.stringify(kept));
  const { exit, stderr } = await evening(folder);
  expect(exit).toBe(0);
  expect(stderr).toContain('Goes on with the evening of 2026-11-21');
  expect(stderr).toContain('Changed since the evening was begun, and read anew: choir.');
  expect(contents(folder)).toEqual(whole);
});

test('a manifest that somebody else made steers nothing', async () => {
  const folder = group();
  await evening(folder);
  writeFileSync(join(folder, 'other.pdf'), 'mine');
  change(join(folder, 'tonight/manifest.json'), /"letters\.pdf","sha256"/, '"../other.pdf","sha256"');
  const { stderr } = await evening(folder);
  expect(stderr).toContain('output-exists');
  expect(readFileSync(join(folder, 'other.pdf'), 'utf8')).toBe('mine');
});

test('a second evening in the same folder is refused, and named who is at it', async () => {
  const folder = group();
  const first = hold(join(folder, 'tonight'), false);
  const { exit, stderr } = await evening(folder, '-f');
  expect([exit, stderr]).toEqual([
    2,
    expect.stringContaining(`Process ${process.pid} on ${hostname()} makes an evening in tonight`),
  ]);
  first.release();
  expect((await evening(folder)).exit).toBe(0);

  const mark = { id: '0123456789abcdef', host: 'a-machine-elsewhere', process: 7 };
  writeFileSync(join(folder, 'tonight/.appeal-held'), JSON.stringify(mark));
  expect((await evening(folder)).stderr).toContain('give --force');
  expect((await evening(folder, '-f')).exit).toBe(0);
});

test('a disk that is full in the middle leaves nothing, and the same command makes all once there is room', async () => {
  const folder = group();
  const words = ['evening', '--case', 'choir', '-o', 'tonight'];
  const { status, stderr } = spawnSync(
    '/bin/sh',
    ['-c', 'ulimit -f 20; exec "$0" "$@"', process.execPath, join(PACKAGE, 'bin/appeal.js'), ...words],
    {
      cwd: folder,
      env: { PATH: process.env.PATH, HOME: folder, APPEAL_TODAY: '2026-11-23' },
      encoding: 'utf8',
    },
  );
  expect([status, stderr]).toEqual([2, expect.stringContaining('output-failed')]);
  expect(readdirSync(folder).sort()).toEqual(['cases', 'members.csv']);
  expect((await evening(folder)).exit).toBe(0);
  expect(Object.keys(contents(folder))).toHaveLength(6);
});

test('a whole file of a run that was killed is taken over while it is what it was, and what nobody takes is cleared away', async () => {
  const folder = group();
  const parts: { part: FinishedPart; bytes: Buffer }[] = [];
  const add = vi.spyOn(Parts.prototype, 'add');
  add.mockImplementation((part, passing) => void parts.push({ part: { ...part }, bytes: readFileSync(passing) }));
  await evening(folder);
  add.mockRestore();
  const whole = contents(folder);
  const { part, bytes } = parts.find(({ part: { name } }) => name === 'letters.pdf') ?? expect.fail('no part');
  const ours = Buffer.concat([bytes, Buffer.from('%')]);
  const left = async (sha256: string) => {
    for (const name of ['tonight', 'sent.ndjson']) rmSync(join(folder, name), { recursive: true });
    mkdirSync(join(folder, 'tonight'));
    const passing = '.appeal-x-1-y.tmp';
    writeFileSync(join(folder, 'tonight', passing), ours);
    const other = JSON.stringify({ ...part, key: '0'.repeat(64), passing: '../members.csv' });
    writeFileSync(
      join(folder, 'tonight/.appeal-parts'),
      `${JSON.stringify({ ...part, sha256, passing })}\n${other}\n{"ke`,
    );
    expect((await evening(folder)).exit).toBe(0);
    return contents(folder);
  };
  const taken = await left(createHash('sha256').update(ours).digest('hex'));
  expect(taken['/tonight/letters.pdf']).toBe(ours.toString('latin1'));
  expect(Object.keys(taken)).toEqual(Object.keys(whole));
  expect(await left(part.sha256)).toEqual(whole);
  expect(readFileSync(join(folder, 'sent.ndjson'), 'utf8').trimEnd().split('\n')).toHaveLength(4);
});
