import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readHead } from '../../src/case/head.ts';
import {
  type DeadlineRow,
  isOpen,
  isWithin,
  remarkOf,
  rowOf,
  type SortKey,
  sortRows,
  weeksBar,
} from '../../src/deadline/row.ts';
import { en } from '../../src/problem/messages/en.ts';
import { PACKAGE } from '../support/package.ts';

const CHOIR = readFileSync(join(PACKAGE, 'tests/fixtures/choir.yaml'), 'utf8');
const TODAY = '2026-11-23';

/** The row of a choir with this deadline, from which a letter takes so many days. */
function row(deadline: string | undefined, days?: number, slug = 'choir', more = ''): DeadlineRow {
  const line = deadline === undefined ? '' : `deadline: ${deadline}\n`;
  const text = `${more}${CHOIR.replace('deadline: 2026-12-01\n', line)}`;
  const { head, problems } = readHead({ text, file: 'f.yaml', slug }, 'all');
  if (!head) throw new Error(JSON.stringify(problems));
  const sending =
    days === undefined ? undefined : { from: 'IR', transit: { default: days }, holidays: () => undefined };
  return rowOf(head, TODAY, undefined, sending);
}

describe('the bar of weeks', () => {
  test.each([
    ['2026-11-23', undefined, '#', 'today is left'],
    ['2026-11-29', undefined, '#', 'seven days, with today'],
    ['2026-11-30', undefined, '##', 'eight'],
    ['2027-01-17', undefined, '########', 'eight weeks'],
    ['2027-01-18', undefined, '#######>', 'more'],
    ['2036-01-01', undefined, '#######>', 'much more'],
    ['2026-12-01', 3, '#-', 'a letter can be posted this week only'],
    ['2026-12-01', 30, '--', 'it is too late to post'],
    ['2027-01-17', 28, '####----', 'half of the time'],
    ['2027-06-01', 365, '------->', 'too late, but long open'],
    ['2027-06-01', 1, '#######>', 'long open'],
    ['2026-11-22', undefined, '', 'passed'],
    [undefined, 3, '', 'no deadline'],
  ])('to %s, %s days of travel: %j (%s)', (deadline, days, bar, _why) => {
    expect(weeksBar(row(deadline, days))).toBe(bar);
  });

  test('of a closed case is empty', () => {
    expect(weeksBar(row('2026-12-31', 3, 'choir', 'status: closed\n'))).toBe('');
  });
});

describe('sorted', () => {
  const rows = [
    row(undefined, 5, 'none'),
    row('2026-12-20', 5, 'later'),
    row('2026-12-10', 5, 'sooner'),
    row('2026-12-20', 5, 'b-later'),
    row('2026-11-01', 5, 'passed'),
    { ...row('2026-12-30', 40, 'slow') },
  ];
  test.each([
    ['urgency', 'sooner b-later later slow none passed'],
    ['deadline', 'passed sooner b-later later slow none'],
    ['post-by', 'passed slow sooner b-later later none'],
    ['case', 'b-later later none passed slow sooner'],
  ] as const)('by %s', (key: SortKey, expected) => {
    expect(
      sortRows(rows, key)
        .map((one) => one.head.slug)
        .join(' '),
    ).toBe(expected);
  });
});

test('of equal rows each is kept', () => {
  const twins = [row('2026-12-20', 5, 'twin'), row('2026-12-20', 5, 'twin'), row('2026-12-10', 5, 'twin')];
  expect(sortRows(twins, 'deadline').map((one) => one.head.deadline)).toEqual([
    '2026-12-10',
    '2026-12-20',
    '2026-12-20',
  ]);
});

describe('the row of a case', () => {
  test('has the day to post by, the days until then, and those of every target', () => {
    const { posts, postBy, daysToPost, daysLeft, unpostable } = row('2026-12-20', 5);
    expect(posts.map(({ day }) => day)).toContain('2026-12-15');
    expect(postBy?.day).toBe('2026-12-15');
    expect([daysToPost, daysLeft, unpostable]).toEqual([22, 27, false]);
  });

  test('has nothing about the post if nobody says where it is posted', () => {
    const found = row('2026-11-23');
    expect(found).toMatchObject({ posts: [], unpostable: false, daysLeft: 0 });
    expect(found).not.toHaveProperty('postBy');
    expect(found).not.toHaveProperty('daysToPost');
  });

  test('has no day to post by without a deadline', () => {
    const found = row(undefined, 5);
    expect(found).toMatchObject({ posts: [], unpostable: false, standing: 'no deadline' });
    expect(found).not.toHaveProperty('postBy');
  });
});

test.each([
  ['2026-12-31', '', true],
  ['2026-11-23', '', true],
  ['2026-11-22', '', false],
  [undefined, '', true],
  ['2026-12-31', 'status: closed\n', false],
])('letters can still be written to the deadline %s (%j): %s', (deadline, more, open) => {
  expect(isOpen(row(deadline, undefined, 'choir', more))).toBe(open);
});

test.each([
  ['2026-11-23', '', true, 'today'],
  ['2026-11-30', '', true, 'the last of seven days'],
  ['2026-12-01', '', false, 'a day later'],
  ['2026-11-22', '', false, 'passed'],
  [undefined, '', false, 'no deadline'],
  ['2026-11-30', 'status: closed\n', false, 'closed'],
])('the deadline %s falls within seven days (%j): %s, %s', (deadline, more, within, _why) => {
  expect(isWithin(row(deadline, undefined, 'choir', more), 7)).toBe(within);
});

describe('the remark', () => {
  const long = 'The choir sings again. '.repeat(5);
  test.each([
    ['open', '', undefined, ''],
    ['too late to post', '', 30, 'too late to post'],
    ['superseded', 'status: superseded\nsupersededBy: new-choir\n', 30, 'superseded by new-choir'],
    ['superseded by nobody knows what', 'status: superseded\n', undefined, 'superseded'],
    ['closed', 'status: closed\n', 30, ''],
    ['closed, and why', 'status: closed\nstatusNote: "They\\n\\n  sing  again."\n', undefined, 'They sing again.'],
    ['closed, and why at length', `status: closed\nstatusNote: "${long}"\n`, undefined, long.slice(0, 60)],
  ])('on a case that is %s', (_, more, days, words) => {
    expect(remarkOf(row('2026-12-01', days, 'choir', more), en.deadlines)).toBe(words);
  });
});

test('a closed case is never too late to post', () => {
  expect(row('2026-12-01', 30).unpostable).toBe(true);
  expect(row('2026-12-01', 30, 'choir', 'status: closed\n').unpostable).toBe(false);
});
