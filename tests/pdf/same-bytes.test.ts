import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWithSenders, letterPdf, TONGUES_FOLDER } from '../support/pdf.ts';
import { run, runBin } from '../support/run.ts';

// The same command makes the same bytes, on every day and at every minute, so that a file can be checked by making it again.

const LETTER = ['letter', '--quiet', '--format', 'pdf', '--cases', TONGUES_FOLDER, '--target', 'gb', '--lang', 'ar'];
const DAY = ['--date', '2026-05-06'];

const sum = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const sumOf = async (words: readonly string[], folder: string, env: Record<string, string> = {}): Promise<string> => {
  const { bytes, stderr, exit } = await run(words, { folder, env });
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
  return sum(bytes);
};

describe('the same command', () => {
  const kinds: Readonly<Record<string, readonly string[]>> = {
    'a letter': [...LETTER, ...DAY],
    'a letter for the archive': [...LETTER, ...DAY, '--pdfa', '--author'],
    'several letters in one file': [...LETTER, ...DAY, '--target', 'zh', '--with-copies', '--combined', '--sans'],
    'a test sheet': ['proof', '--form', 'uk', '-o', '-'],
  };

  test.each(Object.keys(kinds))('makes %s of the same bytes, in this process and in others', async (kind) => {
    const words = kinds[kind] ?? [];
    const folder = folderWithSenders();
    const first = await sumOf(words, folder);
    expect(await sumOf(words, folderWithSenders())).toBe(first);
    const bin = await runBin(words, { folder });
    expect({ exit: bin.exit, stderr: bin.stderr }).toEqual({ exit: 0, stderr: '' });
    expect(sum(bin.bytes)).toBe(first);
  });

  test('makes the same file as stdout, alone or after other letters', async () => {
    const folder = folderWithSenders();
    const path = await letterPdf(['--target', 'gb', '--lang', 'ar', ...DAY], { folder });
    expect(sum(readFileSync(path))).toBe(await sumOf([...LETTER, ...DAY], folder));
    const { exit } = await run([...LETTER, ...DAY, '--target', 'en', '--target', 'de', '-o', 'many/'], { folder });
    expect(exit).toBe(2); // there is no target "en": nothing is written
    const all = [...LETTER, ...DAY, '--target', 'de', '--target', 'ru', '-o', `${folder}/`];
    expect((await run(all, { folder })).exit).toBe(0);
    expect(sum(readFileSync(join(folder, 'many-tongues-gb.pdf')))).toBe(sum(readFileSync(path)));
  });

  test('makes the same bytes in another time zone and language of the machine', async () => {
    const folder = folderWithSenders();
    const here = await runBin([...LETTER, ...DAY], { folder, env: { TZ: 'UTC' } });
    const there = await runBin([...LETTER, ...DAY], {
      folder,
      env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'de_DE.UTF-8' },
    });
    expect(sum(there.bytes)).toBe(sum(here.bytes));
  });
});

describe('the moment that a file bears', () => {
  const momentIn = (bytes: Uint8Array): string | undefined =>
    /\(D:(\d{14})Z\)/.exec(Buffer.from(bytes).toString('latin1'))?.[1];
  const xmpIn = (bytes: Uint8Array): string | undefined =>
    /<xmp:CreateDate>(.*?)<\/xmp:CreateDate>/.exec(Buffer.from(bytes).toString())?.[1];

  test('is the day of the letter, never the clock', async () => {
    const folder = folderWithSenders();
    const { bytes } = await run([...LETTER, ...DAY], { folder });
    expect(momentIn(bytes)).toBe('20260506000000');
    expect(xmpIn(bytes)).toBe('2026-05-06T00:00:00Z');
    const today = await run(LETTER, { folder, today: '2027-01-02' });
    expect(momentIn(today.bytes)).toBe('20270102000000');
    const year = String(new Date().getUTCFullYear());
    const text = Buffer.from((await run([...LETTER, '--date', '1999-05-06'], { folder })).bytes).toString('latin1');
    expect(text.match(new RegExp(`D:${year}|${year}-\\d\\d-\\d\\d`))).toBeNull();
  });

  test('is SOURCE_DATE_EPOCH if that is set', async () => {
    const folder = folderWithSenders();
    const env = { SOURCE_DATE_EPOCH: '1000000000' };
    const { bytes } = await run([...LETTER, ...DAY], { folder, env });
    expect(momentIn(bytes)).toBe('20010909014640');
    expect(xmpIn(bytes)).toBe('2001-09-09T01:46:40Z');
    const bin = await runBin([...LETTER, ...DAY], { folder, env });
    expect(sum(bin.bytes)).toBe(sum(bytes));
    const sheet = await run(['proof', '--form', 'uk', '-o', '-'], { folder, env });
    expect(momentIn(sheet.bytes)).toBe('20010909014640');
  });

  test.each(['', 'soon', '-1', '1e9', '999999999999', '99999999999'])(
    'is a day also if that is "%s"',
    async (epoch) => {
      const folder = folderWithSenders();
      const { bytes, exit } = await run([...LETTER, ...DAY], { folder, env: { SOURCE_DATE_EPOCH: epoch } });
      expect(exit).toBe(0);
      expect(momentIn(bytes)).toMatch(/^\d{14}$/);
    },
  );
});
