import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LABEL_SHEETS } from '../../src/paper/labels.ts';
import { folderWithSenders, infoOf, ownCase, pagesOf } from '../support/pdf.ts';
import { PACKAGE, run } from '../support/run.ts';

// What is said of labels, and the test of their outlines.

const LINES = Array.from({ length: 8 }, (_, nth) => `${nth + 1} Sample Street`);

async function labels(target: object, ...words: readonly string[]) {
  const folder = folderWithSenders();
  return { folder, ...(await run(['labels', ...ownCase(folder, target), '-o', 'l.pdf', ...words], { folder })) };
}

test('an address too high for its label says which sheets of that paper would hold it, the smallest first', async () => {
  const address = [...LINES, ...LINES.slice(0, 4)];
  const { stderr, exit } = await labels({ address }, '--sheet', 'L7160');
  expect(exit).toBe(2);
  const sheets = /--sheet: (.*) would hold it\./.exec(stderr)?.[1]?.split(', ') ?? [];
  expect(sheets).toHaveLength(4);
  for (const sheet of sheets) expect((await labels({ address }, '--sheet', sheet)).exit).toBe(0);
  const many = await labels(
    { address: [...LINES, ...LINES, ...LINES, ...LINES, ...LINES, ...LINES] },
    '--sheet',
    'L7160',
  );
  expect(many.stderr).toContain('; none that the program knows would hold it.');
});

test('the lines are counted as the case has them, not as they are broken', async () => {
  const long = [...LINES, 'An uncommonly long name of a department for the examples of a whole country'];
  const { stderr } = await labels({ address: long, country: 'FR' }, '--sheet', 'L7160');
  expect(stderr).toMatch(/The address of office has 11 lines, some of them too long: they make 1[2-9], and on a label/);
});

test('what is left out of many labels is one note, however many copies of each there are', async () => {
  const folder = folderWithSenders();
  const native = { lang: 'ru', name: 'Джо Пример', address: LINES.slice(0, 5) };
  const target = { name: 'Jo Sample', country: 'RU', address: LINES.slice(0, 4), native };
  ownCase(folder, target);
  const content = JSON.parse(readFileSync(join(folder, 'choir.yaml'), 'utf8'));
  content.targets = { mayor: target, judge: target, office: target };
  writeFileSync(join(folder, 'choir.yaml'), JSON.stringify(content));
  const words = ['labels', '--case', 'choir.yaml', '--all', '--copies', '6', '--sheet', 'L7160', '-o', 'l.pdf'];
  const { stderr } = await run(words, { folder });
  expect(stderr.match(/note:/g)).toHaveLength(1);
  expect(stderr).toContain('for both addresses of mayor, judge, office;');
});

test('--quiet says errors only, also where nothing can be made', async () => {
  const folder = folderWithSenders();
  writeFileSync(join(folder, 'rates.yaml'), 'date: 2026-01-01\n');
  const words = ['envelope', ...ownCase(folder, {}), '--postage', 'rates.yaml'];
  expect((await run(words, { folder })).stderr).toContain('note:');
  expect((await run([...words, '--quiet'], { folder })).stderr).not.toMatch(/note:|warning:/);
});

test('who writes is asked with a few names', async () => {
  const one = { name: 'Ada Example', address: ['1 Row'], country: 'GB', languages: ['en'] };
  const names = Array.from({ length: 26 }, (_, nth) => `member-${nth + 1}`);
  const senders = Object.fromEntries(names.map((name) => [name, one]));
  const folder = folderWithSenders({ from: undefined, senders });
  const { stderr } = await run(['letter', ...ownCase(folder, {})], { folder });
  expect(stderr).toContain('It is not said who writes, member-1, member-2, member-3, member-4 or one of 22 others:');
});

test('proof --sheet prints the outline of every label with its number', async () => {
  const folder = folderWithSenders();
  const { exit, stderr } = await run(['proof', '--sheet', 'L7163'], { folder });
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: 'Wrote proof-L7163.pdf: 1 page A4, print at 100 %\n' });
  const words = pagesOf(join(folder, 'proof-L7163.pdf')).flat().join(' ').split(/\s+/);
  expect(words.filter((word) => word === 'L7163')).toHaveLength(14);
  expect(words).toContain('14');
  const both = await run(['proof', '--sheet', 'L7163', '--form', 'uk'], { folder });
  expect(both).toMatchObject({ exit: 2 });
  expect(both.stderr).toContain('--sheet');
});

test('a label of a roll is a page of its size', async () => {
  const { folder, exit, stderr } = await labels({}, '--sheet', '99012', '--copies', '2');
  expect({ exit, stderr }).toMatchObject({ exit: 0 });
  expect(stderr).toContain('Wrote l.pdf: 2 pages 99012, print at 100 %');
  const { Pages, 'Page size': size } = infoOf(join(folder, 'l.pdf'));
  expect(Pages).toBe('2');
  expect(size).toMatch(/^252\.28\d* x 102\.0[45]\d* pts/);
});

test('docs/batches.md lists every sheet with its measures, its equals and its source', () => {
  const text = readFileSync(join(PACKAGE, 'docs/batches.md'), 'utf8');
  for (const one of LABEL_SHEETS) expect(text).toContain(rowOf(one));
});

/** A sheet as the page has it. */
function rowOf(one: (typeof LABEL_SHEETS)[number]): string {
  const { name, aliases, paper, columns, rows, width, height, source, confidence } = one;
  const cells = [
    [name, ...aliases].join(', '),
    paper,
    `${columns} x ${rows}`,
    `${width} x ${height}`,
    source,
    confidence,
  ];
  return `| ${cells.join(' | ')} |`;
}

test.each(['letter', 'envelope', 'labels', 'deadlines', 'proof'])(
  '%s: of two senders none is left out silently',
  async (command) => {
    const { exit, stderr } = await run([command, '--from', 'gb', '--from', 'fr'], { folder: folderWithSenders() });
    expect(exit).toBe(2);
    expect(stderr).toContain('--from is given twice, and only one of them would count.');
  },
);
