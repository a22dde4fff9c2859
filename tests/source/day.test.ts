import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, isoDate, weekday } from '../../src/source/day.ts';

describe('a day of the calendar', () => {
  test.each(['2020-06-08', '2020-02-29', '2000-02-29', '2024-02-29', '2026-01-31', '2026-12-31', '9999-12-31'])(
    '%s is one',
    (day) => {
      expect(isoDate(day)).toBe(true);
    },
  );

  test.each([
    ['2020-02-30', 'February never has 30 days'],
    ['2021-02-29', '2021 is no leap year'],
    ['1900-02-29', 'a hundred divides 1900, four hundred does not'],
    ['2100-02-29', 'nor 2100'],
    ['2026-04-31', 'April has 30 days'],
    ['2026-13-01', 'a year has twelve months'],
    ['2026-00-10', 'months count from one'],
    ['2026-01-00', 'so do days'],
    ['2026-1-1', 'two digits each'],
    ['26-01-01', 'four digits for the year'],
    ['01.02.2026', 'hyphens'],
    ['2026-01-01T00:00', 'no time'],
    [' 2026-01-01', 'no space'],
    ['2026-01-01\n', 'no newline'],
    ['２０２６-01-01', 'ASCII digits'],
    ['', 'nothing'],
  ])('%j is none: %s', (day) => {
    expect(isoDate(day)).toBe(false);
  });
});

describe('days between', () => {
  test.each([
    ['2026-11-23', '2026-11-23', 0],
    ['2026-11-23', '2026-11-24', 1],
    ['2026-11-24', '2026-11-23', -1],
    ['2026-12-31', '2027-01-01', 1],
    ['2024-02-28', '2024-03-01', 2],
    ['2023-02-28', '2023-03-01', 1],
    ['1900-02-28', '1900-03-01', 1],
    ['2000-02-28', '2000-03-01', 2],
    ['2020-06-08', '2026-11-23', 2359],
    ['1969-12-31', '1970-01-01', 1],
    ['2026-03-28', '2026-03-30', 2], // clocks go forward in Europe between the two
    ['2026-10-24', '2026-10-26', 2], // and back
    ['2026-03-07', '2026-03-09', 2], // in America
  ])('%s to %s: %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  test.each(['Pacific/Apia', 'America/St_Johns', 'Asia/Kathmandu'])('are the same in %s', (zone) => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    try {
      expect(daysBetween('2011-12-29', '2011-12-31')).toBe(2); // Samoa had no 30 December 2011
      expect(daysBetween('2026-03-28', '2026-10-31')).toBe(217);
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });
});

describe('days after a day', () => {
  test.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-29', 1, '2024-03-01'],
    ['2024-02-29', 366, '2025-03-01'],
    ['2023-02-28', 1, '2023-03-01'],
    ['1900-02-28', 1, '1900-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-29', -1, '2026-03-28'], // clocks go forward in Europe
    ['1970-01-01', -1, '1969-12-31'],
    ['2026-11-23', 0, '2026-11-23'],
  ])('%s and %i: %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });

  test('are those of Date, with the day of the week, for 400 years and in both directions', () => {
    const start = Date.UTC(1899, 11, 25);
    for (let days = 0; days < 146_100; days += 1) {
      const date = new Date(start + days * 86_400_000);
      const day = addDays('1899-12-25', days);
      if (day !== date.toISOString().slice(0, 10) || weekday(day) !== (date.getUTCDay() || 7))
        expect(`${day} ${weekday(day)}`).toBe(date.toISOString());
    }
    expect(addDays('2299-12-25', -146_097)).toBe('1899-12-25');
  });
});
