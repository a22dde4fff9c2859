import { describe, expect, test } from 'vitest';
import type { Target } from '../../src/case/schema.ts';
import { COUNTRY_CODES } from '../../src/countries/codes.ts';
import { casePostBy, isUnpostable, postDays } from '../../src/deadline/case-post-by.ts';
import { holidaysOf } from '../../src/deadline/holidays.ts';
import { postBy } from '../../src/deadline/post-by.ts';
import { workingLines } from '../../src/deadline/working.ts';
import { en } from '../../src/problem/messages/en.ts';

const none = () => undefined;

describe('the last day to post', () => {
  test.each([
    // 2026-12-31 is a Thursday.
    ['2026-12-31', 10, '2026-12-21', 'a Monday'],
    ['2026-12-31', 12, '2026-12-18', 'not on a Saturday: the Friday before'],
    ['2026-12-31', 11, '2026-12-18', 'nor on a Sunday'],
    ['2026-12-31', 0, '2026-12-31', 'the deadline itself'],
    ['2024-03-07', 7, '2024-02-29', 'a leap day'],
    ['2023-03-08', 7, '2023-03-01', 'none in other years'],
    ['2027-01-11', 11, '2026-12-31', 'back into the year before'],
  ])('deadline %s less %i days: %s, %s', (deadline, days, expected) => {
    expect(postBy(deadline, 'CH', 'FR', { transit: { default: days }, holidays: none }).day).toBe(expected);
  });

  test('counts the most days that a letter may take', () => {
    const found = postBy('2026-12-01', 'CH', 'FR', { holidays: none }); // 2 to 10 days
    expect(found.working.map(({ day }) => day)).toEqual(['2026-12-01', '2026-11-21', '2026-11-20']);
  });

  test('is moved back over the weekend of the sender, not of the target', () => {
    const day = (from: string) => postBy('2026-12-31', from, 'FR', { transit: { default: 13 }, holidays: none }).day;
    expect(day('CH')).toBe('2026-12-18'); // a Friday
    expect(day('EG')).toBe('2026-12-17'); // Egypt rests on Friday and Saturday
    expect(day('IR')).toBe('2026-12-17'); // Iran on Friday
  });

  test('is moved back over holidays and weekends together, with its working', () => {
    // 1 January is a holiday, 2 and 3 a weekend; 25 and 26 December holidays, 27 a Sunday.
    const found = postBy('2027-01-06', 'CH', 'CH', { transit: { default: 10 }, holidays: holidaysOf('CH', 'CH-ZH') });
    expect(found.day).toBe('2026-12-24');
    expect(
      workingLines(found, { from: 'CH', name: (code) => (code === 'CH' ? 'Switzerland' : code) }, en.deadlines),
    ).toEqual([
      '2027-01-06  Wednesday: the deadline',
      '2026-12-27  less 10 days: a letter within Switzerland takes 10 days (as you set it)',
      '2026-12-26  back a day, for 2026-12-27 is a Sunday',
      '2026-12-25  back a day, for 2026-12-26 is a public holiday: Boxing Day',
      '2026-12-24  back a day, for 2026-12-25 is a public holiday: Christmas Day',
    ]);
  });

  test('ends where every day is a holiday', () => {
    expect(
      postBy('2026-12-31', 'CH', 'FR', { transit: { default: 0 }, holidays: () => ({ name: 'Always' }) }).working
        .length,
    ).toBe(42);
  });
});

describe('public holidays', () => {
  test.each([
    ['DE', '2026-10-03', 'National Holiday'],
    ['GB', '2026-12-28', 'Boxing Day (substitute day)'],
    ['US', '2026-11-26', 'Thanksgiving Day'],
    ['FR', '2026-07-14', 'Bastille Day'],
    ['JP', '2026-03-20', 'Spring Equinox Day'],
    ['EG', '2026-05-28', 'Feast of the Sacrifice (Eid al-Adha)'],
    ['DE', '2024-02-29', undefined],
    ['DE', '2026-12-24', undefined], // shops close at two, the post does not
    ['ZZ', '2026-12-25', undefined],
    ['CH', '9999-12-25', undefined],
  ])('of %s on %s: %s', (country, day, name) => {
    expect(holidaysOf(country)(day)?.name).toBe(name);
  });

  test('are found for every country without an error', () => {
    const days = ['2026-01-01', '2031-05-01', '2199-12-31', '1900-01-01'];
    for (const country of COUNTRY_CODES) for (const day of days) holidaysOf(country)(day);
    const known = COUNTRY_CODES.filter((code) => holidaysOf(code)('2026-01-01') !== undefined);
    expect(known.length).toBeGreaterThan(150);
  });
});

describe('of a case', () => {
  const target = (kind: Target['kind'], country: string, address: string[] = ['1 Sample Street']): Target => ({
    kind,
    country,
    address,
    salutation: {},
    closing: {},
    email: [],
    fax: [],
    phone: [],
    social: [],
  });
  const sending = { from: 'CH', transit: { FR: 5, CN: 20, GB: 50, JP: 30 }, holidays: none };
  const deadline = '2026-12-31';

  test('the earliest of the main targets counts, and no copy', () => {
    const targets = {
      near: target('target', 'FR'),
      far: target('target', 'CN'),
      embassy: target('copy', 'GB'),
      other: target('additional', 'JP'),
      nowhere: target('target', 'GB', []),
    };
    expect(casePostBy({ deadline, targets }, sending)).toMatchObject({ target: 'far', day: '2026-12-11' });
    expect(postDays({ deadline, targets }, sending).map(({ target, day }) => `${target} ${day}`)).toEqual([
      'near 2026-12-25',
      'far 2026-12-11',
      'other 2026-12-01',
    ]);
  });

  test('of equal ones the first, and an earlier one wherever it stands', () => {
    const twins = { first: target('target', 'FR'), second: target('target', 'FR') };
    expect(casePostBy({ deadline, targets: twins }, sending)?.target).toBe('first');
    const both = { far: target('target', 'CN'), near: target('target', 'FR'), twin: target('target', 'CN') };
    expect(casePostBy({ deadline, targets: both }, sending)?.target).toBe('far');
  });

  test('those that get a letter besides count if no main target has an address', () => {
    const targets = { first: target('target', 'GB', []), other: target('additional', 'JP') };
    expect(casePostBy({ deadline, targets }, sending)?.target).toBe('other');
  });

  test('cards count only where nobody gets a letter', () => {
    const card = target('card', 'JP');
    const days = (targets: Record<string, Target>) => postDays({ deadline, targets }, sending).map((one) => one.target);
    expect(days({ near: target('target', 'FR'), card })).toEqual(['near']);
    expect(days({ nowhere: target('target', 'FR', []), card })).toEqual([]);
    expect(days({ card })).toEqual(['card']);
  });

  test('there is none without a deadline, or without an address', () => {
    expect(casePostBy({ targets: { near: target('target', 'FR') } }, sending)).toBeUndefined();
    expect(casePostBy({ deadline, targets: { near: target('target', 'FR', []) } }, sending)).toBeUndefined();
  });
});

test.each([
  ['2026-11-22', '2026-12-01', true],
  ['2026-11-23', '2026-12-01', false], // today is the last day
  ['2026-11-10', '2026-11-23', true], // the deadline is today, and open until the day is over
  ['2026-11-10', '2026-11-22', false], // passed altogether
  [undefined, '2026-12-01', false],
  ['2026-11-10', undefined, false],
])('post by %s with the deadline %s, on 23 November: too late is %s', (day, deadline, expected) => {
  expect(isUnpostable(day, deadline, '2026-11-23')).toBe(expected);
});
