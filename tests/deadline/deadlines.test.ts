import { describe, expect, test } from 'vitest';
import { rule as order } from '../../src/check/rules/deadline-order.ts';
import { rule as passed } from '../../src/check/rules/deadline-passed.ts';
import { rule as soon } from '../../src/check/rules/deadline-soon.ts';
import { deadlineOn, deadlinesOf } from '../../src/deadline/deadlines.ts';
import { findingsOf } from '../check/check-support.ts';

// Several deadlines of one case, of which one counts.

const TERMS = {
  deadline: '2026-11-01',
  deadlines: [
    { date: '2027-02-01', for: 'the hearing' },
    { date: '2026-12-14', for: 'the council' },
  ],
};

test.each([
  ['2026-10-01', '2026-11-01', undefined],
  ['2026-11-01', '2026-11-01', undefined], // open until the day is over
  ['2026-11-02', '2026-12-14', 'the council'],
  ['2027-01-01', '2027-02-01', 'the hearing'],
  ['2028-01-01', '2027-02-01', 'the hearing'],
])('on %s that of %s counts', (today, day, purpose) => {
  const found = deadlineOn(TERMS, today);
  expect([found?.day, found?.purpose]).toEqual([day, purpose]);
});

test('a case may have none, or only those of the list', () => {
  expect(deadlineOn({}, '2026-11-23')).toBeUndefined();
  expect(deadlinesOf({ deadlines: TERMS.deadlines }).map(({ day }) => day)).toEqual(['2026-12-14', '2027-02-01']);
});

describe('a check', () => {
  const LINES = `issued: 2026-11-20
deadlines:
  - { date: 2026-11-19, for: the hearing }
  - { date: 2026-11-30, for: the council }
`;
  test('says where the one stands that is due, and nothing of one that passed while another is ahead', () => {
    expect(findingsOf(soon, LINES).map(({ at, found }) => [at, found])).toEqual([['4:13', '2026-11-30']]);
    expect(findingsOf(passed, LINES)).toEqual([]);
  });

  test('says once that all have passed', () => {
    expect(findingsOf(passed, LINES, { today: '2026-12-24' }).map(({ at }) => at)).toEqual(['4:13']);
  });

  test('says of each that was over before the sheet came out', () => {
    expect(findingsOf(order, LINES).map(({ at, found }) => [at, found])).toEqual([['3:13', '2026-11-19']]);
  });
});
