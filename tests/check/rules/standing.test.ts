import { describe, expect, test } from 'vitest';
import { rule as closedWithoutNote } from '../../../src/check/rules/closed-without-note.ts';
import { rule as deadlineOrder } from '../../../src/check/rules/deadline-order.ts';
import { rule as deadlinePassed } from '../../../src/check/rules/deadline-passed.ts';
import { rule as deadlineSoon } from '../../../src/check/rules/deadline-soon.ts';
import { findingsOf } from '../check-support.ts';

// Deadlines, and what is said of cases that are over.

describe('deadline-passed', () => {
  test('points at the day and counts the days since', () => {
    const [found, ...more] = findingsOf(deadlinePassed, 'title: A choir\ndeadline: 2026-11-20 # a Friday');
    expect(found).toMatchObject({ at: '2:11', severity: 'error', found: '2026-11-20' });
    expect(found?.message).toBe('The deadline 2026-11-20 passed 3 days ago, and the case is still open.');
    expect(more).toEqual([]);
  });

  test.each([
    ['of yesterday', 'deadline: 2026-11-22', 1],
    ['of today, which is not over', 'deadline: 2026-11-23', 0],
    ['of a closed case', 'deadline: 2020-06-08\nstatus: closed\nstatusNote: Released.', 0],
    ['of a superseded case', 'deadline: 2020-06-08\nstatus: superseded\nsupersededBy: choir-2', 0],
    ['that is left out', 'title: A choir', 0],
  ])('a deadline %s', (_, text, count) => {
    expect(findingsOf(deadlinePassed, text)).toHaveLength(count);
  });

  test('on another day', () => {
    const text = 'deadline: 2028-02-29';
    expect(findingsOf(deadlinePassed, text, { today: '2028-02-29' })).toEqual([]);
    expect(findingsOf(deadlinePassed, text, { today: '2028-03-01' })[0]?.message).toContain('passed 1 day ago');
  });
});

describe('deadline-soon', () => {
  test.each([
    ['2026-11-23', 'The deadline 2026-11-23 is today.'],
    ['2026-11-24', 'The deadline 2026-11-24 is tomorrow.'],
    ['2026-12-07', 'The deadline 2026-12-07 is in 14 days.'],
  ])('%s', (day, message) => {
    expect(findingsOf(deadlineSoon, `deadline: ${day}`)).toMatchObject([{ at: '1:11', severity: 'note', message }]);
  });

  test('says nothing of later days, of days that passed and of closed cases', () => {
    for (const day of ['2026-12-08', '2026-11-22']) expect(findingsOf(deadlineSoon, `deadline: ${day}`)).toEqual([]);
    expect(findingsOf(deadlineSoon, 'deadline: 2026-12-01\nstatus: closed\nstatusNote: Released.')).toEqual([]);
  });

  test('asks how many days are soon', () => {
    expect(findingsOf(deadlineSoon, 'deadline: 2026-12-01', { soon: 7 })).toEqual([]);
    expect(findingsOf(deadlineSoon, 'deadline: 2026-12-31', { soon: 60 })).toHaveLength(1);
  });
});

describe('deadline-order', () => {
  test('names both days, also of a closed case', () => {
    const days = 'issued: 2026-11-20\ndeadline: "2026-01-15"\n';
    const [found, ...more] = findingsOf(deadlineOrder, days);
    expect(found).toMatchObject({ at: '2:11', severity: 'error', found: '2026-01-15' });
    expect(found?.message).toMatch(/2026-01-15.*2026-11-20/);
    expect(more).toEqual([]);
    expect(findingsOf(deadlineOrder, `${days}status: closed`)).toHaveLength(1);
  });

  test.each(['issued: 2026-11-20\ndeadline: 2026-11-20', 'issued: 2026-11-20', 'deadline: 2026-11-20'])(
    '%j',
    (text) => {
      expect(findingsOf(deadlineOrder, text)).toEqual([]);
    },
  );
});

describe('closed-without-note', () => {
  test.each(['closed', 'superseded'])('%s', (status) => {
    const [found, ...more] = findingsOf(closedWithoutNote, `title: A choir\nstatus: ${status}`);
    expect(found).toMatchObject({ at: '2:9', severity: 'warning', found: status });
    expect(found?.message).toContain(status);
    expect(more).toEqual([]);
  });

  test.each([
    'status: open',
    'title: A choir',
    'status: closed\nstatusNote: Released.',
    'status: superseded\nstatusNote: The next one follows.',
    'status: superseded\nsupersededBy: choir-2',
  ])('nothing of %j', (text) => {
    expect(findingsOf(closedWithoutNote, text)).toEqual([]);
  });
});
