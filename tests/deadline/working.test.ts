import { describe, expect, test } from 'vitest';
import type { WorkingStep } from '../../src/deadline/post-by.ts';
import type { Transit } from '../../src/deadline/transit.ts';
import { workingLines } from '../../src/deadline/working.ts';
import { en } from '../../src/problem/messages/en.ts';

// How a day to post by is explained, a line a step.

const NAMES: Readonly<Record<string, string>> = { CH: 'Switzerland', FR: 'France' };

/** The lines of these steps, for letters from Switzerland. */
function linesOf(...working: WorkingStep[]): string[] {
  return workingLines({ day: '', working }, { from: 'CH', name: (code) => NAMES[code] ?? code }, en.deadlines);
}

const way = (transit: Transit, to = 'FR') => linesOf({ why: 'transit', day: '2026-12-21', transit, to })[0] ?? '';

test('every step stands with the day that it came to, on a line of its own', () => {
  expect(
    linesOf(
      { why: 'deadline', day: '2026-12-31' },
      { why: 'weekend', day: '2026-12-19', from: '2026-12-20' },
      { why: 'holiday', day: '2026-12-18', from: '2026-12-19', name: 'Choir Day' },
      { why: 'holiday', day: '2026-12-17', from: '2026-12-18', name: 'Fair', regions: ['Muster', 'Exempel'] },
    ),
  ).toEqual([
    '2026-12-31  Thursday: the deadline',
    '2026-12-19  back a day, for 2026-12-20 is a Sunday',
    '2026-12-18  back a day, for 2026-12-19 is a public holiday: Choir Day',
    '2026-12-17  back a day, for 2026-12-18 is a public holiday in a part of the country (Muster, Exempel; your config names no region): Fair',
  ]);
});

describe('how long a letter takes is told with who says so', () => {
  const days = [2, 10] as const;
  const source = 'Sample Post';
  test.each<[string, Transit, string]>([
    ['the user', { days: [5, 5] }, '(as you set it)'],
    ['a post', { days, source, confidence: 'H' }, '(Sample Post)'],
    ['a post, of a day', { days, source, date: '2025-06', confidence: 'H' }, '(Sample Post, 2025-06)'],
    [
      'a source that is less sure',
      { days, source, date: '2025', confidence: 'M' },
      '(Sample Post, 2025; confidence M)',
    ],
    ['one that is not sure at all', { days, source, confidence: 'L' }, '(Sample Post; confidence L)'],
    ['nobody: it was chosen', { days, source, date: '2025', confidence: 'our choice' }, '(our choice)'],
  ])('%s', (_, transit, told) => {
    expect(way(transit)).toMatch(/^2026-12-21 {2}less \d+ days: a letter from Switzerland to France takes /);
    expect(way(transit).slice(way(transit).indexOf('('))).toBe(told);
  });

  test('within a country it is named once', () => {
    expect(way({ days: [1, 3] }, 'CH')).toBe(
      '2026-12-21  less 3 days: a letter within Switzerland takes 1 to 3 days (as you set it)',
    );
  });
});

test('where nobody says how long a letter takes, what a sender must know of the post is told', () => {
  const transit: Transit = { days: [7, 24], source: 'our choice', confidence: 'our choice' };
  const told = (from: string) =>
    workingLines(
      { day: '', working: [{ why: 'transit', day: '2026-12-21', transit, to: 'FR' }] },
      { from, name: (code) => code },
      en.deadlines,
    )[0];
  expect(told('DK')).toMatch(/\(our choice; letters go by dao since 1 January 2026.*\)$/);
  expect(told('CH')).toMatch(/\(our choice\)$/);
});
