import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startWorkers } from '../../src/host/workers.ts';
import { folderWithSenders } from '../support/pdf.ts';
import { PACKAGE, run, tempFolder } from '../support/run.ts';

// Other cores that read case files: the same cases, in the same order, whoever read them.

function content(name: string): object {
  return {
    title: name,
    country: 'FR',
    people: [{ name: 'Mara Example', pronouns: 'she/her' }],
    targets: { [name]: { name: `Jo ${name}`, address: ['1 Sample Street'], country: 'FR' } },
    letter: { en: { subject: 'A', opening: 'B', demands: ['C'], reviewed: 'nobody' } },
  };
}

function folderOf(count: number): string {
  const folder = folderWithSenders();
  mkdirSync(join(folder, 'cases'));
  for (let number = 0; number < count; number++) {
    const name = `case-${String(number).padStart(3, '0')}`;
    writeFileSync(join(folder, 'cases', `${name}.yaml`), JSON.stringify(content(name), null, 1));
  }
  return folder;
}

const BROKEN = ['case-005', 'case-030'];

function breakTwo(folder: string): void {
  for (const name of BROKEN) writeFileSync(join(folder, 'cases', `${name}.yaml`), 'title: only');
}

const hasTaskset = spawnSync('taskset', ['--version']).error === undefined;
const script = join(PACKAGE, 'bin', 'worker.js');

describe('other cores', () => {
  test('read a case, and say what is wrong with another', async (context) => {
    const workers = startWorkers(script);
    if (!workers) return context.skip('this machine has one core');
    const good = workers.read({ text: JSON.stringify(content('one')), file: 'one.yaml', slug: 'one' });
    const bad = workers.read({ text: 'title: only', file: 'bad.yaml', slug: 'bad' });
    expect((await good).cases.map(({ slug }) => slug)).toEqual(['one']);
    const { cases, problems } = await bad;
    expect([cases, problems[0]?.place?.file]).toEqual([[], 'bad.yaml']);
    workers.stop();
  });

  test('check what they were asked before they were ready', async (context) => {
    const workers = startWorkers(script);
    if (!workers) return context.skip('this machine has one core');
    const ready = workers.startChecks({ today: '2026-11-23', soon: 14, settings: { levels: {} } });
    const texts = ['one', 'two'].map((slug) => ({ text: 'title: only', file: `${slug}.yaml`, slug }));
    const checked = await workers.check(0, texts);
    expect(checked.map(({ file, findings }) => [file, findings[0]?.rule])).toEqual([
      ['one.yaml', 'key-missing'],
      ['two.yaml', 'key-missing'],
    ]);
    await ready;
    workers.stop();
  });

  test('that cannot work fail every question, not only the first', async (context) => {
    const path = join(tempFolder(), 'broken.cjs');
    writeFileSync(path, 'throw new Error("no worker")');
    const workers = startWorkers(path);
    if (!workers) return context.skip('this machine has one core');
    const asked = [
      workers.read({ text: '', file: 'none.yaml', slug: 'none' }),
      workers.read({ text: '', file: 'none.yaml', slug: 'none' }),
    ];
    const settled = await Promise.allSettled(asked);
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    workers.stop();
  });
});

describe('a batch of many cases', () => {
  test('comes in the order of the files', async () => {
    const folder = folderOf(40);
    const { stdout, exit } = await run(['envelope', '--all', '--format', 'csv'], { folder });
    expect(exit).toBe(0);
    const slugs = stdout
      .trim()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(',')[0]);
    expect(slugs).toEqual(Array.from({ length: 40 }, (_, number) => `case-${String(number).padStart(3, '0')}`));
  });

  test.skipIf(!hasTaskset)('gives the same bytes on one core as on all (needs taskset)', () => {
    const folder = folderOf(40);
    const make = (program: string, words: readonly string[], out: string) => {
      const all = [...words, join(PACKAGE, 'bin/appeal.js'), 'envelope', '--all', '--copies', '25', '-o', out];
      const env = { ...process.env, HOME: folder, SOURCE_DATE_EPOCH: '1700000000' };
      const { status, stderr } = spawnSync(program, all, { cwd: folder, env, encoding: 'utf8' });
      expect(status, stderr).toBe(0);
      return readFileSync(join(folder, out));
    };
    const [all, one] = [
      make(process.execPath, [], 'all.pdf'),
      make('taskset', ['-c', '0', process.execPath], 'one.pdf'),
    ];
    expect(all.equals(one)).toBe(true);
  });

  test('with broken files tells all of them and makes the rest', async () => {
    const folder = folderOf(40);
    breakTwo(folder);
    const { stdout, stderr, exit } = await run(['envelope', '--all', '--format', 'csv'], { folder });
    expect(exit).toBe(1);
    for (const name of BROKEN) {
      expect(stderr).toContain(`${name}.yaml`);
      expect(stdout).not.toContain(name);
    }
    expect(stdout.match(/^case-\d{3},/gm)).toHaveLength(38);
  });

  test('with broken files and --strict tells all of them and writes nothing', async () => {
    const folder = folderOf(40);
    breakTwo(folder);
    const { stderr, exit } = await run(['envelope', '--all', '--strict', '-o', 'out.pdf'], { folder });
    expect(exit).toBe(2);
    for (const name of BROKEN) expect(stderr).toContain(`${name}.yaml`);
    expect(stderr).not.toContain('Wrote');
    expect(existsSync(join(folder, 'out.pdf'))).toBe(false);
  });
});
