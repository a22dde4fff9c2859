import { describe, expect, test } from 'vitest';
import { byUrgency, daysInWords, standingOf } from '../../src/deadline/standing.ts';
import { en } from '../../src/problem/messages/en.ts';

const TODAY = '2026-11-23';

describe('the standing of a case', () => {
  test.each([
    ['2026-12-08', 'open', 15],
    ['2026-12-07', 'due soon', 14],
    ['2026-11-24', 'due soon', 1],
    ['2026-11-23', 'due soon', 0], // the deadline is a day, and today is not over
    ['2026-11-22', 'passed', -1],
    ['2020-06-08', 'passed', -2359],
  ] as const)('with the deadline %s: %s', (deadline, standing, daysLeft) => {
    expect(standingOf({ status: 'open', deadline }, TODAY)).toEqual({ standing, daysLeft });
  });

  test('without a deadline', () => {
    expect(standingOf({ status: 'open' }, TODAY)).toEqual({ standing: 'no deadline' });
  });

  test.each(['closed', 'superseded'] as const)('%s: closed, whatever the deadline', (status) => {
    expect(standingOf({ status, deadline: '2026-12-31' }, TODAY)).toEqual({ standing: 'closed', daysLeft: 38 });
    expect(standingOf({ status, deadline: '2020-12-31' }, TODAY).standing).toBe('closed');
    expect(standingOf({ status }, TODAY)).toEqual({ standing: 'closed' });
  });
});

test('the most urgent comes first, and of those that passed the latest', () => {
  const cases = [
    { status: 'superseded', deadline: '2026-10-24' },
    { status: 'open', deadline: '2020-01-01' },
    { status: 'open' },
    { status: 'open', deadline: '2031-05-31' },
    { status: 'open', deadline: '2026-11-22' },
    { status: 'open', deadline: '2026-12-07' },
    { status: 'open', deadline: '2026-12-08' },
    { status: 'open', deadline: '2026-11-23' },
  ] as const;
  const inOrder = cases.map((one) => ({ one, ...standingOf(one, TODAY) })).sort(byUrgency);
  expect(inOrder.map(({ one, standing }) => `${standing} ${'deadline' in one ? one.deadline : '-'}`)).toEqual([
    'due soon 2026-11-23',
    'due soon 2026-12-07',
    'open 2026-12-08',
    'open 2031-05-31',
    'no deadline -',
    'passed 2026-11-22',
    'passed 2020-01-01',
    'closed 2026-10-24',
  ]);
});

test('of two closed ones the latest comes first, then those without a deadline', () => {
  const of = (deadline: string | undefined) => ({ deadline, ...standingOf({ status: 'closed', deadline }, TODAY) });
  const cases = [of(undefined), of('2020-01-01'), of('2026-12-31'), of(undefined)];
  expect(cases.sort(byUrgency).map(({ deadline }) => deadline)).toEqual([
    '2026-12-31',
    '2020-01-01',
    undefined,
    undefined,
  ]);
  expect(byUrgency({ standing: 'no deadline' }, { standing: 'no deadline' })).toBe(0);
});

test.each([
  ['2026-12-05', '12 days left'],
  ['2026-11-24', '1 day left'],
  ['2026-11-23', 'today'],
  ['2026-11-22', '1 day ago'],
  ['2026-11-20', '3 days ago'],
  [undefined, ''],
])('days in words: %s is %j', (deadline, words) => {
  expect(daysInWords(standingOf({ status: 'open', deadline }, TODAY), en.deadlines)).toBe(words);
});
