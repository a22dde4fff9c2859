import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PACKAGE } from '../support/package.ts';
import { runProgram, tempFolder } from '../support/run.ts';

// A deadline is a day, and ends when that day ends where the sender lives. The built program is run at a moment of our choice, in
// time zones on both sides of the date line, and on days that have 23 or 25 hours.

const CHOIR = readFileSync(join(PACKAGE, 'tests/fixtures/choir.yaml'), 'utf8');

/** Makes it a certain moment for whoever asks what time it is. */
const CLOCK = `
  const Real = Date;
  const now = Real.parse(process.env.MOMENT);
  globalThis.Date = class extends Real {
    constructor(...words) { super(...(words.length === 0 ? [now] : words)); }
    static now() { return now; }
  };
`;

/** What the program says of the choir, with this deadline, at a moment in a time zone. */
async function at(moment: string, zone: string, deadline: string) {
  const folder = tempFolder();
  mkdirSync(join(folder, 'cases'));
  writeFileSync(join(folder, 'cases/choir.yaml'), CHOIR.replace('2026-12-01', deadline));
  writeFileSync(join(folder, 'clock.cjs'), CLOCK);
  const words = [
    '--require',
    './clock.cjs',
    join(PACKAGE, 'bin/appeal.js'),
    'deadlines',
    '--json',
    '--fail-on',
    'passed',
  ];
  const env = { MOMENT: moment, TZ: zone, APPEAL_TODAY: undefined };
  const { stdout, exit } = await runProgram(process.execPath, words, { folder, env });
  const { today, cases } = JSON.parse(stdout) as { today: string; cases: { standing: string; daysLeft: number }[] };
  return { today, standing: cases[0]?.standing, daysLeft: cases[0]?.daysLeft, exit };
}

describe('a deadline of 1 December 2026', () => {
  test.each([
    // In one moment it is two or three different days.
    ['2026-12-01T10:30:00Z', 'Pacific/Kiritimati', '2026-12-02', 'passed', -1],
    ['2026-12-01T10:30:00Z', 'Europe/Zurich', '2026-12-01', 'due soon', 0],
    ['2026-12-01T10:30:00Z', 'Pacific/Pago_Pago', '2026-11-30', 'due soon', 1],
    // The last second of the day and the first of the next, where the sender lives.
    ['2026-12-01T22:59:59Z', 'Europe/Zurich', '2026-12-01', 'due soon', 0],
    ['2026-12-01T23:00:00Z', 'Europe/Zurich', '2026-12-02', 'passed', -1],
    ['2026-12-02T07:59:59Z', 'America/Los_Angeles', '2026-12-01', 'due soon', 0],
    ['2026-12-02T08:00:00Z', 'America/Los_Angeles', '2026-12-02', 'passed', -1],
    ['2026-12-02T03:29:59Z', 'America/St_Johns', '2026-12-01', 'due soon', 0],
    ['2026-12-01T18:14:59Z', 'Asia/Kathmandu', '2026-12-01', 'due soon', 0],
    ['2026-12-01T18:15:00Z', 'Asia/Kathmandu', '2026-12-02', 'passed', -1],
  ])('at %s in %s, where it is %s: %s', async (moment, zone, today, standing, daysLeft) => {
    const exit = standing === 'passed' ? 1 : 0;
    expect(await at(moment, zone, '2026-12-01')).toEqual({ today, standing, daysLeft, exit });
  });
});

describe('days of 23 and 25 hours', () => {
  test.each([
    ['2026-03-28T23:30:00Z', 'Europe/Zurich', '2026-03-29', '2026-03-30', 1], // the clock goes forward on the 29th
    ['2026-03-29T21:59:59Z', 'Europe/Zurich', '2026-03-29', '2026-03-30', 1],
    ['2026-03-29T22:00:00Z', 'Europe/Zurich', '2026-03-30', '2026-03-30', 0],
    ['2026-10-24T22:00:00Z', 'Europe/Zurich', '2026-10-25', '2026-10-26', 1], // and back on the 25th
    ['2026-10-25T22:59:59Z', 'Europe/Zurich', '2026-10-25', '2026-10-26', 1],
    ['2026-10-25T23:00:00Z', 'Europe/Zurich', '2026-10-26', '2026-10-26', 0],
    ['2026-11-02T04:59:59Z', 'America/New_York', '2026-11-01', '2026-11-02', 1],
    ['2026-04-23T22:30:00Z', 'Africa/Cairo', '2026-04-24', '2026-04-24', 0], // the day begins at one o'clock
    ['2026-09-06T03:30:00Z', 'America/Santiago', '2026-09-05', '2026-09-06', 1], // so does the 6th there
    ['2026-09-06T04:00:00Z', 'America/Santiago', '2026-09-06', '2026-09-06', 0],
  ])('%s in %s is %s: to %s it is %i', async (moment, zone, today, deadline, daysLeft) => {
    expect(await at(moment, zone, deadline)).toEqual({ today, standing: 'due soon', daysLeft, exit: 0 });
  });
});

describe('29 February', () => {
  test.each([
    ['2028-02-29T12:00:00Z', 'Europe/Zurich', '2028-02-29', '2028-02-29', 0],
    ['2028-02-29T23:30:00Z', 'Europe/Zurich', '2028-03-01', '2028-03-01', 0],
    ['2028-03-01T07:30:00Z', 'America/Los_Angeles', '2028-02-29', '2028-03-01', 1],
    ['2028-02-28T12:00:00Z', 'Europe/Zurich', '2028-02-28', '2028-03-01', 2],
    ['2027-02-28T12:00:00Z', 'Europe/Zurich', '2027-02-28', '2027-03-01', 1],
  ])('%s in %s is %s: to %s it is %i', async (moment, zone, today, deadline, daysLeft) => {
    expect(await at(moment, zone, deadline)).toEqual({ today, standing: 'due soon', daysLeft, exit: 0 });
  });
});
