import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { HostError } from '../../src/host/host.ts';
import { journal } from '../../src/host/journal.ts';
import { PACKAGE } from '../support/package.ts';
import { tempFolder } from '../support/run.ts';

// Files of entries, to which several processes add at once.

const started = (folder = tempFolder()) => ({ folder, file: join(folder, 'sent.ndjson'), ...journal(folder) });

test('the file and its folders are for the user alone, and a file that is there keeps its mode', () => {
  const { folder, append } = started();
  expect(append('deep/er/sent.ndjson', ['a', 'b'])).toEqual({ lines: 2 });
  const mode = (path: string) => (statSync(join(folder, path)).mode & 0o777).toString(8);
  expect([mode('deep'), mode('deep/er'), mode('deep/er/sent.ndjson')]).toEqual(['700', '700', '600']);
  chmodSync(join(folder, 'deep/er/sent.ndjson'), 0o640);
  append('deep/er/sent.ndjson', ['c']);
  expect([mode('deep/er/sent.ndjson'), readFileSync(join(folder, 'deep/er/sent.ndjson'), 'utf8')]).toEqual([
    '640',
    'a\nb\nc\n',
  ]);
});

test('a last line without its end gets one first', () => {
  const { file, append } = started();
  writeFileSync(file, 'a\n{"torn');
  append(file, ['b']);
  append(file, ['c']);
  expect(readFileSync(file, 'utf8')).toBe('a\n{"torn\nb\nc\n');
});

test('what cannot be written to is told, with its cause', () => {
  const { folder, append, rewrite } = started();
  mkdirSync(join(folder, 'sent.ndjson'));
  const refusal = (act: () => unknown) => {
    try {
      return act();
    } catch (error) {
      return error instanceof HostError ? error.refusal : error;
    }
  };
  writeFileSync(join(folder, 'file'), '');
  expect(refusal(() => append('sent.ndjson', ['a']))).toBe('folder');
  expect(refusal(() => append('file/sent.ndjson', ['a']))).toBe('exists');
  expect(refusal(() => append('/dev/null', ['a']))).toBe('other');
  expect(refusal(() => rewrite('gone', 100, (text) => text))).toBe('missing');
  writeFileSync(join(folder, 'file'), 'too long');
  expect(refusal(() => rewrite('file', 5, (text) => text))).toBe('too-large');
});

test('what is put in place of a file goes where a link leads, keeps the mode, and all that came meanwhile', () => {
  const { folder, file, append, rewrite } = started();
  append(file, ['a', 'b']);
  symlinkSync(file, join(folder, 'link'));
  const late = journal(folder);
  rewrite('link', 100, (text) => {
    late.append(file, ['late']);
    return text.toUpperCase();
  });
  expect(readFileSync(file, 'utf8')).toBe('A\nB\nlate\n');
  expect((statSync(file).mode & 0o777).toString(8)).toBe('600');
});

test('a line that is in the making when a file is replaced is not torn', () => {
  const { file, rewrite } = started();
  writeFileSync(file, 'a\nb with no end');
  rewrite(file, 100, (text) => text.toUpperCase());
  expect(readFileSync(file, 'utf8')).toBe('A\nb with no end\n');
});

test('processes that add at once lose nothing, even while another replaces the file', { timeout: 60_000 }, async () => {
  const { file, rewrite } = started();
  const [processes, lines] = process.env.CI ? [8, 100] : [3, 15];
  writeFileSync(file, 'first\n');
  const script = `
    const { nodeHost, processWorld } = require(${JSON.stringify(join(PACKAGE, 'bin/appeal.js'))}).load('node.js');
    nodeHost(processWorld(process)).journal().then((journal) => {
      for (let nth = 0; nth < ${lines}; nth += 1) journal.append(process.argv[1], [process.argv[2] + '.' + nth + '.' + 'x'.repeat(300)]);
    });`;
  const all = Array.from(
    { length: processes },
    (_, nth) =>
      new Promise((resolve) => {
        spawn(process.execPath, ['-e', script, file, String(nth)], { stdio: 'inherit' }).once('exit', resolve);
      }),
  );
  let running = true;
  const ended = Promise.all(all).finally(() => {
    running = false;
  });
  while (running) {
    rewrite(file, 10_000_000, (text) => text);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  expect(await ended).toEqual(all.map(() => 0));
  const found = new Set(readFileSync(file, 'utf8').split('\n'));
  expect(found.size).toBe(processes * lines + 2); // the first line, and what stands behind the last
});
