import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { folderWithSenders, infoOf } from '../support/pdf.ts';
import { run } from '../support/run.ts';

// Which pages of letters stand on the back of a sheet, and what goes into one envelope.

let folder: string;
beforeEach(() => {
  folder = folderWithSenders();
  const target = (kind: string) => ({ name: `Jo ${kind}`, kind, country: 'FR', address: ['1 Sample Street'] });
  writeFileSync(
    join(folder, 'choir.yaml'),
    JSON.stringify({
      title: 'The choir',
      country: 'FR',
      people: [{ name: 'Mara Example', pronouns: 'she/her' }],
      targets: { mayor: target('target'), judge: target('additional'), embassy: target('copy') },
      letter: { en: { subject: 'A', opening: 'She may not sing.', demands: ['Let her sing.'], reviewed: 'nobody' } },
    }),
  );
});

const letters = (...words: readonly string[]) =>
  run(['letter', '--case', 'choir.yaml', '--all', '--format', 'pdf', '--combined', '-o', 'all.pdf', ...words], {
    folder,
  });

test('a cover note and the copies behind it are one item of the order, with no blank page between', async () => {
  const { stdout } = await letters('-n', '--json');
  const [file] = JSON.parse(stdout).plan.files;
  expect(file.items.map((one: { target: string; pages: number }) => [one.target, one.pages])).toEqual([
    ['mayor', 1],
    ['judge', 1],
    ['embassy', 2],
  ]);
  expect([file.count, file.pages]).toEqual([3, 6]);
});

test('--simplex leaves no blank backs between letters', async () => {
  expect((await letters()).exit).toBe(0);
  expect(infoOf(join(folder, 'all.pdf')).Pages).toBe('6');
  expect((await letters('-f', '--simplex')).exit).toBe(0);
  expect(infoOf(join(folder, 'all.pdf')).Pages).toBe('4');
});

test('--simplex is for a PDF', async () => {
  const { exit, stderr } = await run(['letter', '--case', 'choir.yaml', '--all', '--simplex'], { folder });
  expect(exit).toBe(2);
  expect(stderr).toContain('Only for a PDF: --simplex.');
});
