import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { DeadlineRow } from '../../src/deadline/row.ts';
import { en } from '../../src/problem/messages/en.ts';
import { renderTable, renderWatchlist } from '../../src/render/deadlines-markdown.ts';
import { renderGithub } from '../../src/render/github/deadlines.ts';
import { PACKAGE } from '../support/package.ts';
import { run, tempFolder } from '../support/run.ts';

function row(slug: string, changes: Partial<DeadlineRow> = {}, head: object = {}): DeadlineRow {
  const plain = {
    slug,
    file: `cases/${slug}.yaml`,
    title: slug,
    country: 'FR',
    status: 'open',
    deadline: '2026-11-01',
  };
  return {
    standing: 'passed',
    daysLeft: -22,
    deadline: { day: '2026-11-01', path: ['deadline'] },
    posts: [],
    unpostable: false,
    head: { ...plain, ...head },
    ...changes,
  } as DeadlineRow;
}

describe('marks in GitHub', () => {
  test('escape what would end a value', () => {
    const [line = ''] = renderGithub([row('choir', {}, { file: 'a,b:c%\n::error::x.yaml' })], en.github).split('\n');
    expect(line).toMatch(/^::warning file=a%2Cb%3Ac%25%0A%3A%3Aerror%3A%3Ax\.yaml,title=Deadline passed::The deadline/);
  });

  test('say what GitHub would drop unseen', () => {
    const rows = [
      ...Array.from({ length: 12 }, (_, at) => row(`passed-${at}`)),
      ...Array.from({ length: 11 }, (_, at) => row(`soon-${at}`, { standing: 'due soon', daysLeft: 3 })),
      row('open', { standing: 'open', daysLeft: 90 }),
    ];
    const lines = renderGithub(rows, en.github).trim().split('\n');
    expect(lines.filter((line) => line.startsWith('::warning '))).toHaveLength(10);
    expect(lines.filter((line) => line.startsWith('::notice '))).toHaveLength(10);
    expect(lines.at(-1)).toBe('3 more are not marked: GitHub shows 10 of a kind.');
    expect(renderGithub(rows, en.github)).not.toContain('open.yaml');
  });

  test('are none if nothing is due', () => {
    expect(renderGithub([row('open', { standing: 'open', daysLeft: 90 })], en.github)).toBe('');
  });
});

describe('Markdown', () => {
  const title = 'A | b <img src=x> *c* [d](e) `f` _g_\n# h';

  test('of a table keeps what a case says in its cell', () => {
    const table = renderTable([row('choir', {}, { reference: 'UA | 1 <b>' })], en);
    expect(table.split('\n')[2]).toBe('| choir | passed | 22 days ago | 2026-11-01 | UA \\| 1 \\<b\\> |');
  });

  test('of a page shows a title as it is', () => {
    const board = {
      words: en,
      today: '2026-11-23',
      date: (day: string) => day,
      country: (code: string) => code,
      from: undefined,
    };
    const page = renderWatchlist([row('choir', { standing: 'open', daysLeft: 1 }, { title })], board);
    expect(page).toContain('\n## A \\| b \\<img src=x\\> \\*c\\* \\[d\\](e) \\`f\\` \\_g\\_ \\# h\n');
  });
});

test('on a terminal of 80 columns, with a sender, the columns that matter least are left out and no line is longer', async () => {
  const folder = tempFolder();
  cpSync(join(PACKAGE, 'cases/examples'), join(folder, 'cases'), { recursive: true });
  cpSync(join(PACKAGE, 'tests/fixtures/choir.yaml'), join(folder, 'cases/choir.yaml'));
  writeFileSync(join(folder, 'appeal.yaml'), 'senders: { ada: { name: Ada Example, country: CH, languages: [en] } }\n');
  const { stdout } = await run(['deadlines'], { columns: 80, folder });
  const [heading = '', ...rows] = stdout.trimEnd().split('\n');
  expect(heading).toMatch(/^STANDING .*DEADLINE .*POST BY .*CASE/);
  expect(heading).not.toContain('REFERENCE');
  expect(rows.length).toBeGreaterThan(3);
  for (const line of rows) expect(line.length).toBeLessThanOrEqual(80);
});

describe('on a terminal of 60 columns', () => {
  const CH = 'senders: { ada: { name: Ada Example, country: CH, languages: [en] } }\n';

  /** What the list of the cases that ship as examples looks like there. */
  async function shown(words: readonly string[], env: Record<string, string> = {}, name = 'second'): Promise<string> {
    const folder = tempFolder();
    cpSync(join(PACKAGE, 'cases/examples'), join(folder, 'cases'), { recursive: true });
    cpSync(join(PACKAGE, 'tests/fixtures/choir.yaml'), join(folder, 'cases/choir.yaml'));
    if (words.length > 2) cpSync(join(PACKAGE, 'tests/fixtures/choir.yaml'), join(folder, `cases/${name}.yaml`));
    writeFileSync(join(folder, 'appeal.yaml'), CH);
    return (await run(['deadlines', ...words], { columns: 60, folder, env })).stdout;
  }

  test('a case is a line, with its bar, and no line is longer', async () => {
    const stdout = await shown([], { APPEAL_TODAY: '2026-11-16' });
    expect(stdout.split('\n')).toEqual([
      'WEEKS     DAYS  DEADLINE    POST BY     CASE',
      '#--       15    2026-12-01  2026-11-20  choir',
      '#######>  1657  2031-05-31  2031-05-21  lake-poets',
      'open                                    teacher-sorin',
      'closed    -963  2024-03-28              teacher-sorin-2024',
      '',
    ]);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(60);
  });

  test('a long name stands above its bar', async () => {
    const name = 'the-choir-of-exampleville-and-its-organ';
    const stdout = await shown(
      ['--case', 'choir', '--case', `cases/${name}.yaml`],
      { APPEAL_TODAY: '2026-11-16' },
      name,
    );
    expect(stdout.split('\n')).toEqual([
      'CASE',
      '  WEEKS  DAYS  DEADLINE    POST BY',
      'choir',
      '  #--    15    2026-12-01  2026-11-20',
      name,
      '  #--    15    2026-12-01  2026-11-20',
      '',
    ]);
  });

  test('nothing depends on colour', async () => {
    expect(await shown([], { NO_COLOR: '1' })).toBe(await shown([], { FORCE_COLOR: '1' }));
  });

  test('the working is set in lines that fit', async () => {
    const lines = (await shown(['--explain', '--case=choir'])).split('\n');
    expect(lines).toContain('  2026-11-21  less 10 days: a letter from Switzerland to');
    expect(lines).toContain('              France takes 2 to 10 days (Swiss Post, last');
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(60);
  });
});
