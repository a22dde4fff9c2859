import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { homeOf, type RunOptions, run, tempFolder } from '../support/run.ts';

// What `appeal sent` does to the record. What it says stands in golden/sent.md.

const at = (folder: string, more: RunOptions = {}) => {
  const sent = (...words: string[]) => run(['sent', ...words], { folder, ...more });
  return {
    sent,
    add: (...words: string[]) => sent('add', '--force', '--case', 'choir', '--target', 'mayoress', ...words),
    counts: async () => {
      const { letters, posted, answered } = JSON.parse((await sent('--json')).stdout);
      return [letters, posted, answered];
    },
  };
};
const lines = (file: string) =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

test('the record lies beside the list of members, or in the folder of states, for the user alone', async () => {
  const folder = tempFolder();
  await at(folder).add();
  const own = join(homeOf(folder), '.local/state/appeal');
  const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);
  expect([lines(join(own, 'sent.ndjson')).length, mode(own), mode(join(own, 'sent.ndjson'))]).toEqual([
    1,
    '700',
    '600',
  ]);

  await at(folder, { env: { XDG_STATE_HOME: join(folder, 'states') } }).add();
  expect(lines(join(folder, 'states/appeal/sent.ndjson'))).toHaveLength(1);

  const group = join(homeOf(folder), '.local/share/appeal');
  mkdirSync(group, { recursive: true });
  writeFileSync(join(group, 'members.csv'), 'name\n');
  await at(folder).add();
  expect(lines(join(group, 'sent.ndjson'))).toHaveLength(1);

  writeFileSync(join(folder, 'members.yaml'), '');
  await at(folder).add();
  expect(lines(join(folder, 'sent.ndjson'))).toHaveLength(1);
  await at(folder).add('--ledger', 'other.ndjson');
  expect(lines(join(folder, 'other.ndjson'))).toHaveLength(1);
});

test('an entry has what is known, and no address and no name', async () => {
  const folder = tempFolder();
  await at(folder).sent('add', '--case', 'nagyz-muhammed', '--target', 'wang', '--lang', 'zh', '--ledger', 'a.ndjson');
  await at(folder).add('--writer', 'AB', '--channel', 'fax', '--date', '2026-11-20', '--ledger', 'a.ndjson');
  const [first, second] = lines(join(folder, 'a.ndjson'));
  expect(first).toEqual({
    version: 1,
    id: expect.stringMatching(/^[0-9a-f]{10}\.[0-9a-f]{10}$/),
    state: 'posted',
    at: '2026-11-23',
    case: 'nagyz-muhammed',
    target: 'wang',
    country: 'CN',
    channel: 'post',
    language: 'zh',
  });
  expect(second).toMatchObject({ at: '2026-11-20', writer: 'AB', channel: 'fax' });
});

test('without a day that is given, an entry has the time and how far that is from UTC', async () => {
  const folder = tempFolder();
  await at(folder, { env: { APPEAL_TODAY: undefined } }).add('--ledger', 'a.ndjson');
  expect(lines(join(folder, 'a.ndjson'))[0].at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
});

test('a case and a target that are not there are not entered, unless somebody insists', async () => {
  const folder = tempFolder();
  const wrong = (...words: string[]) => run(['sent', 'add', ...words, '--ledger', 'a.ndjson'], { folder });
  expect((await wrong('--case', 'choir', '--target', 'mayoress')).exit).toBe(2);
  expect((await wrong('--case', 'nagyz-muhammed', '--target', 'wong')).stderr).toContain('wang');
  expect((await at(folder).counts())[0]).toBe(0);
});

test('of letters that are alike one answer is that to one; all of them, if that is said', async () => {
  const { add, sent, counts } = at(tempFolder());
  await add('--copies', '4');
  await sent('answered', '--target', 'mayoress');
  expect(await counts()).toEqual([4, 4, 1]);
  await sent('answered', '--target', 'mayoress', '--all');
  expect(await counts()).toEqual([4, 4, 4]);
  const again = await sent('answered', '--target', 'mayoress', '--all');
  expect([again.exit, again.stderr]).toEqual([0, '4 letters are entered as answered already.\n']);
});

test('what the last command entered is taken back, then what the one before did, and nothing is ever deleted', async () => {
  const folder = tempFolder();
  const { add, sent, counts } = at(folder);
  await add('--copies', '2', '--ledger', 'sent.ndjson');
  await sent('answered', '--all');
  expect((await sent('undo')).stderr).toBe('Took back 2 entries of 2026-11-23: answered.\n');
  expect(await counts()).toEqual([2, 2, 0]);
  await sent('undo');
  expect(await counts()).toEqual([0, 0, 0]);
  expect((await sent('undo')).stderr).toBe('There is nothing to take back.\n');
  const all = lines(join(folder, 'sent.ndjson'));
  expect(all).toHaveLength(8);
  await sent('undo', all.find(({ state, of }) => state === 'undone' && of === all[0].id).id);
  expect(await counts()).toEqual([1, 1, 0]);
});

test('a purge takes initials and hashes of old letters, keeps every count and all other lines', async () => {
  const folder = tempFolder();
  const file = join(folder, 'sent.ndjson');
  const { add, sent, counts } = at(folder);
  await add('--writer', 'AB', '--date', '2026-01-02', '--ledger', 'sent.ndjson');
  await add('--writer', 'CD', '--date', '2026-11-02');
  writeFileSync(file, `${readFileSync(file, 'utf8')}{"torn\n`);
  const before = await counts();
  const kept = readFileSync(file, 'utf8').split('\n').slice(1);
  expect((await sent('purge', '--older-than', '180d')).exit).toBe(2); // nobody can be asked
  const no = await run(['sent', 'purge', '--older-than', '180d'], {
    folder,
    interactive: true,
    columns: 80,
    stdin: '\n',
  });
  expect([no.exit, readFileSync(file, 'utf8')]).toEqual([1, expect.stringContaining('"AB"')]);
  await sent('purge', '--older-than', '180d', '--yes');
  const after = readFileSync(file, 'utf8').split('\n');
  expect(after[0]).not.toContain('AB');
  expect(after.slice(1)).toEqual(kept);
  expect(await counts()).toEqual(before);
});

test('several records are counted as one, and what stands in two of them once', async () => {
  const folder = tempFolder();
  await at(folder).add('--ledger', 'a.ndjson');
  await at(folder).add('--ledger', 'b.ndjson');
  writeFileSync(join(folder, 'b.ndjson'), readFileSync(join(folder, 'a.ndjson')), { flag: 'a' });
  const { stdout } = await run(['sent', '--ledger', 'a.ndjson', '--ledger', 'b.ndjson', '--json'], { folder });
  expect(JSON.parse(stdout).letters).toBe(2);
  expect((await at(folder).add('--ledger', 'a.ndjson', '--ledger', 'b.ndjson')).exit).toBe(2);
});

test('nothing in a record steers a terminal, or what a report is opened with', async () => {
  const folder = tempFolder();
  const evil = '=\u001b[2J<script>|\u202e';
  const entry = { version: 1, id: 'a', state: 'posted', at: '2026-11-01', case: evil, target: evil, channel: evil };
  writeFileSync(join(folder, 'sent.ndjson'), `${JSON.stringify(entry)}\n`);
  const shown = async (...words: string[]) => (await at(folder).sent(...words)).shown;
  const steers = (text: string) => text.includes('\u001b') || text.includes('\u202e');
  expect(steers(await shown('list'))).toBe(false);
  for (const format of ['table', 'json', 'markdown', 'html'])
    expect([format, steers(await shown('report', '--format', format))]).toEqual([format, false]);
  expect(await shown('report', '--format', 'html')).not.toMatch(/<script/);
  expect(await shown('report', '--format', 'csv')).toContain("'=");
});
