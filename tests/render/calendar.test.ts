import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readHead } from '../../src/case/head.ts';
import { rowOf } from '../../src/deadline/row.ts';
import { en } from '../../src/problem/messages/en.ts';
import { renderIcs } from '../../src/render/ics.ts';
import { PACKAGE } from '../support/package.ts';
import { run, TODAY, tempFolder } from '../support/run.ts';

// Calendars as RFC 5545 has them, and as two calendar programs of Debian read them.

const CHOIR = readFileSync(join(PACKAGE, 'tests/fixtures/choir.yaml'), 'utf8');
const SENDING = { from: 'CH', transit: {}, holidays: () => undefined };

/** The calendar of a case that differs from the choir's in some lines. */
function calendarOf(changes: Readonly<Record<string, string>>, today = TODAY): string {
  let text = CHOIR;
  for (const [from, to] of Object.entries(changes)) text = text.replace(from, () => to);
  const { head, problems } = readHead({ text, file: 'cases/choir.yaml', slug: 'choir' }, 'all');
  if (!head) throw new Error(JSON.stringify(problems));
  return renderIcs([rowOf(head, today, undefined, SENDING)], today, en.calendar);
}

/** The properties of each event: lines put together as RFC 5545 §3.1 says, without those of its alarms. */
function eventsIn(calendar: string): Record<string, string>[] {
  const lines = calendar.replace(/\r\n[ \t]/g, '').split('\r\n');
  const events: Record<string, string>[] = [];
  let inAlarm = false;
  for (const line of lines) {
    const [name = '', value = ''] = [line.split(/[:;]/)[0], line.slice(line.indexOf(':') + 1)];
    if (line === 'BEGIN:VEVENT') events.push({});
    inAlarm = line === 'BEGIN:VALARM' || (inAlarm && line !== 'END:VALARM');
    const event = events.at(-1);
    if (event && !inAlarm && name !== 'BEGIN' && name !== 'END') event[name] = value;
    if (event && line.startsWith('TRIGGER')) event.alarms = `${event.alarms ?? ''} ${line}`.trim();
  }
  return events;
}

describe('a calendar', () => {
  test('has an all-day event for the deadline and one for the last day to post, with alarms', () => {
    const events = eventsIn(calendarOf({}));
    expect(events).toMatchObject([
      {
        UID: 'choir.deadline@appeal.invalid',
        DTSTART: '20261201',
        DTSTAMP: '20261123T000000Z',
        SUMMARY: 'Deadline: The choir of Exampleville may not sing',
        alarms: 'TRIGGER:-P14D TRIGGER:-P3D',
      },
      { UID: 'choir.post-by@appeal.invalid', DTSTART: '20261120', alarms: 'TRIGGER:-P14D TRIGGER:-P3D' },
    ]);
    expect(calendarOf({})).toContain('DTSTART;VALUE=DATE:20261201\r\n');
  });

  test('has an event for each of several deadlines, with what it is for, and the next one to post by', () => {
    const others = 'deadlines: [{ date: 2026-12-15, for: the court }, { date: 2026-11-01, for: the council }]\n';
    const events = eventsIn(calendarOf({ 'deadline:': `${others}deadline:` }));
    expect(events.map(({ UID, DTSTART, SUMMARY }) => [UID, DTSTART, SUMMARY?.replace(/^.*sing/, '')])).toEqual([
      ['choir.deadline-2@appeal.invalid', '20261101', ' (the council)'],
      ['choir.deadline@appeal.invalid', '20261201', ''],
      ['choir.deadline-1@appeal.invalid', '20261215', ' (the court)'],
      ['choir.post-by@appeal.invalid', '20261120', ''],
    ]);
  });

  test('made again has the same UIDs, and a sequence that never falls', () => {
    const [first, later] = [calendarOf({}), calendarOf({ '2026-12-01': '2026-12-15' }, '2027-01-02')].map(eventsIn);
    expect(later?.map(({ UID }) => UID)).toEqual(first?.map(({ UID }) => UID));
    expect(later?.map(({ DTSTART }) => DTSTART)).toEqual(['20261215', '20261204']);
    const sequence = (events?: Record<string, string>[]) => Number(events?.[0]?.SEQUENCE);
    expect(sequence(later) - sequence(first)).toBe(40);
  });

  test('cancels a closed case, and reminds of it no more', () => {
    const events = eventsIn(calendarOf({ 'deadline:': 'status: closed\ndeadline:' }));
    expect(events.map(({ STATUS, alarms }) => ({ STATUS, alarms }))).toEqual([
      { STATUS: 'CANCELLED', alarms: undefined },
      { STATUS: 'CANCELLED', alarms: undefined },
    ]);
  });

  test('without a deadline has no event', () => {
    expect(eventsIn(calendarOf({ 'deadline: 2026-12-01\n': '' }))).toEqual([]);
  });

  const TITLES = [
    'Commas, semicolons; a back\\slash "quotes" and: colons',
    'The choir of Exampleville may not sing, and neither may its organ, nor the bells in the tower of the town hall',
    '维吾尔族作家在喀什被带走以后两年多没有任何消息家人至今不知道他的下落',
    'كاتب مفقود منذ عامين ولا أحد من أسرته يعرف مكانه أو حالته الصحية حتى اليوم',
    '🕊️🕊️🕊️🕊️🕊️🕊️🕊️🕊️🕊️🕊️🕊️🕊️🕊️🕊️🕊️🕊️🕊️🕊️🕊️🕊️🕊️🕊️🕊️🕊️🕊️🕊️🕊️',
    'BEGIN:VEVENT {title} $& $1',
    'x'.repeat(390),
  ];
  test.each(TITLES)('keeps the title %j, in lines of at most 75 octets', (title) => {
    const calendar = calendarOf({ 'The choir of Exampleville may not sing': JSON.stringify(title) });
    const lines = calendar.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(calendar.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
    for (const line of lines) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
    expect(calendar).not.toContain('\ufffd');
    const [event] = eventsIn(calendar);
    expect(event?.SUMMARY?.replace(/\\([\\;,])/g, '$1')).toBe(`Deadline: ${title}`);
  });
});

/** Starts a program of Debian in a time zone. */
function start(program: string, words: readonly string[], folder: string): string {
  const env = { HOME: folder, PATH: process.env.PATH, LC_ALL: 'C.UTF-8', TZ: 'America/Los_Angeles' };
  const { stdout, stderr, status } = spawnSync(program, words, { cwd: folder, env, encoding: 'utf8', timeout: 30_000 });
  if (status !== 0) throw new Error(`${program} ${words.join(' ')}: ${stderr}`);
  return stdout;
}

function has(program: string): boolean {
  return spawnSync(program, ['--version']).status === 0;
}

let folder: string;
beforeEach(() => {
  folder = tempFolder();
  mkdirSync(join(folder, 'cases'));
  writeFileSync(
    join(folder, 'appeal.yaml'),
    'senders: { ada: { name: Ada Example, country: CH, languages: [de, en] } }\n',
  );
});

/** Writes the calendar of the choir, with some lines changed, as a file of the folder. */
async function write(name: string, from = '', to = '', today = TODAY): Promise<void> {
  writeFileSync(join(folder, 'cases/choir.yaml'), CHOIR.replace(from, to));
  const { stderr, exit } = await run(['deadlines', '-f', '-o', name], { folder, today });
  expect({ stderr, exit }).toEqual({ stderr: `Wrote ${name}\n`, exit: 0 });
}

describe.skipIf(!has('khal'))('khal (Debian)', () => {
  const list = () =>
    start('khal', ['-c', 'khal.conf', 'list', '2026-11-01', '60d', '--format', '{start-date} {title}{status}'], folder)
      .split('\n')
      .filter((line) => /^\d/.test(line));
  const importFile = (name: string) =>
    start('khal', ['-c', 'khal.conf', 'import', '--batch', '-a', 'appeals', name], folder);

  beforeEach(() => {
    mkdirSync(join(folder, 'calendar'));
    const formats = ['date', 'longdate'].map((one) => `${one}format = %Y-%m-%d\n`);
    const times = ['datetime', 'longdatetime'].map((one) => `${one}format = %Y-%m-%d %H:%M\n`);
    writeFileSync(
      join(folder, 'khal.conf'),
      `[calendars]\n[[appeals]]\npath = ${folder}/calendar\n[locale]\ntimeformat = %H:%M\n${formats.join('')}${times.join('')}` +
        `[sqlite]\npath = ${folder}/khal.db\n`,
    );
  });

  test('reads the days, and what is imported again is brought up to date', async () => {
    await write('appeals.ics');
    importFile('appeals.ics');
    const first = [
      '2026-11-20 Letzter Tag zum Absenden: The choir of Exampleville may not sing',
      '2026-12-01 Frist: The choir of Exampleville may not sing',
    ];
    expect(list()).toEqual(first);
    importFile('appeals.ics');
    expect(list()).toEqual(first);

    await write('appeals.ics', '2026-12-01', '2026-12-15', '2026-11-24');
    importFile('appeals.ics');
    expect(list()).toEqual([
      '2026-12-04 Letzter Tag zum Absenden: The choir of Exampleville may not sing',
      '2026-12-15 Frist: The choir of Exampleville may not sing',
    ]);
    expect(readdirSync(join(folder, 'calendar')).length).toBe(2);

    await write('appeals.ics', 'deadline:', 'status: closed\ndeadline:', '2026-11-25');
    importFile('appeals.ics');
    expect(list().map((line) => line.replace(/ .*sing/, ''))).toEqual(['2026-11-20CANCELLED ', '2026-12-01CANCELLED ']);
  });
});

describe.skipIf(!has('calcurse'))('calcurse (Debian)', () => {
  test('reads every event, on its day', async () => {
    await write('appeals.ics');
    mkdirSync(join(folder, 'data'));
    expect(start('calcurse', ['-D', 'data', '-i', 'appeals.ics'], folder)).toContain(' 2 events / 0 todos / 0 skipped');
    const found = start('calcurse', ['-D', 'data', '-Q', '--from', '11/01/2026', '--to', '12/31/2026'], folder);
    expect(found.trim().split(/\n\n?/)).toEqual([
      '11/20/26:',
      ' * Letzter Tag zum Absenden: The choir of Exampleville may not sing',
      '12/01/26:',
      ' * Frist: The choir of Exampleville may not sing',
    ]);
  });

  test('read anew into an empty folder has no event twice', async () => {
    for (const today of [TODAY, '2026-11-24']) {
      await write('appeals.ics', '', '', today);
      const data = `data-${today}`;
      mkdirSync(join(folder, data));
      start('calcurse', ['-D', data, '-i', 'appeals.ics'], folder);
      expect(
        readFileSync(join(folder, data, 'apts'), 'utf8')
          .trim()
          .split('\n'),
      ).toHaveLength(2);
    }
  });
});

describe('the day of an event', () => {
  const before = process.env.TZ;
  afterEach(() => {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  });

  test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/St_Johns', 'UTC'])('is the same in %s', (zone) => {
    process.env.TZ = zone;
    expect(eventsIn(calendarOf({})).map(({ DTSTART }) => DTSTART)).toEqual(['20261201', '20261120']);
  });
});
