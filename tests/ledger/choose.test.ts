import { describe, expect, test } from 'vitest';
import { able, ambiguous, areAlike, choose, lastEntered } from '../../src/ledger/choose.ts';
import { followUps, unposted } from '../../src/ledger/due.ts';
import type { ChangeState, LedgerEntry, LetterEntry } from '../../src/ledger/entry.ts';
import { lettersOf } from '../../src/ledger/letters.ts';
import { purged } from '../../src/ledger/purge.ts';
import { report, sumsOf } from '../../src/ledger/sums.ts';

// Which letters are meant, what is due, and the numbers.

const letter = (id: string, facts: Partial<LetterEntry> = {}): LedgerEntry => ({
  ...{ version: 1, id, state: 'posted', at: '2026-05-01', case: 'choir', target: 'mayoress', channel: 'post' },
  ...facts,
});
const change = (id: string, state: ChangeState, of: string, at = '2026-06-10'): LedgerEntry => ({
  ...{ version: 1, id, state, at, of },
});
const ids = (letters: ReturnType<typeof choose>) => letters.map(({ entry }) => entry.id);

describe('letters are meant', () => {
  const letters = lettersOf([
    letter('a1', { state: 'prepared', evening: 'may', writer: 'AB' }),
    letter('a2', { state: 'prepared', evening: 'may', target: 'prefect' }),
    letter('b1', { at: '2026-07-01', case: 'bees' }),
    change('c1', 'posted', 'a1', '2026-05-09'),
  ]);
  test.each([
    [{}, ['a1', 'a2', 'b1']],
    [{ ids: ['a'] }, ['a1', 'a2']],
    [{ evening: 'may' }, ['a1', 'a2']],
    [{ writer: 'AB' }, ['a1']],
    [{ writer: 'a. b.' }, ['a1']],
    [{ cases: ['bees', 'birds'] }, ['b1']],
    [{ targets: ['prefect'], evening: 'may' }, ['a2']],
    [{ from: '2026-05-09', to: '2026-06-30' }, ['a1']], // by the day of posting
    [{ to: '2026-05-01' }, ['a2']],
  ])('by %j', (choice, found) => {
    expect(ids(choose(letters, choice))).toEqual(found);
  });

  test('only those of which it can be said', () => {
    expect(ids(able(letters, 'posted'))).toEqual(['a2']);
    expect(ids(able(letters, 'answered'))).toEqual(['a1', 'b1']);
    expect(ids(able(letters, 'handed-back'))).toEqual(['a1', 'a2', 'b1']);
  });

  test('as alike if only ids tell them apart', () => {
    expect(areAlike(letters)).toBe(false);
    expect(areAlike(lettersOf([letter('x'), letter('y', { at: '2026-08-01' })]))).toBe(true);
    expect(areAlike(lettersOf([letter('x'), letter('y', { writer: 'AB' })]))).toBe(false);
  });

  test('by ids that are clear', () => {
    expect(ambiguous([letter('ab'), letter('ac')], ['a', 'ab', 'z'])).toEqual(['a']);
  });
});

test('what was entered last is what one command did: by the end of ids, or by the moment', () => {
  const entered = [letter('a.1'), letter('b.2'), letter('c.2'), change('d.3', 'undone', 'c.2')];
  expect(lastEntered(entered).map(({ id }) => id)).toEqual(['b.2']);
  const own = [letter('a'), letter('b', { at: '2026-05-02' }), letter('c', { at: '2026-05-02' })];
  expect(lastEntered(own).map(({ id }) => id)).toEqual(['b', 'c']);
  expect(lastEntered([])).toEqual([]);
});

test('who has not answered for eight weeks is due, once for all letters', () => {
  const due = (...entries: readonly LedgerEntry[]) =>
    followUps(lettersOf(entries), '2026-06-26', 8).map((one) => `${one.target} ${one.count} ${one.day} ${one.weeks}`);
  expect(due(letter('a'), letter('b'))).toEqual(['mayoress 2 2026-05-01 8']);
  expect(due(letter('a', { at: '2026-05-02' }))).toEqual([]); // a day less
  expect(due(letter('a'), letter('b', { at: '2026-06-01' }))).toEqual([]); // somebody wrote since
  expect(due(letter('a'), letter('b'), change('c', 'answered', 'b'))).toEqual([]);
  expect(due(letter('a', { at: '2026-01-01' }), change('c', 'answered', 'a', '2026-02-01'), letter('b'))).toEqual([
    'mayoress 1 2026-05-01 8',
  ]);
  expect(due(letter('a'), change('c', 'returned', 'a'))).toEqual([]);
  expect(due(letter('a', { state: 'prepared' }))).toEqual([]);
});

test('what is prepared waits, by evening', () => {
  const letters = lettersOf([
    letter('a', { state: 'prepared', evening: 'may' }),
    letter('b', { state: 'prepared' }),
    letter('c', { state: 'prepared', evening: 'may' }),
    letter('d'),
  ]);
  expect(unposted(letters)).toEqual([
    { evening: 'may', day: '2026-05-01', count: 2 },
    { day: '2026-05-01', count: 1 },
  ]);
});

test('numbers count an answered letter as posted, and one that was handed back as not', () => {
  const letters = lettersOf([
    ...['a', 'b', 'c', 'd', 'e'].map((id) => letter(id)),
    letter('f', { state: 'prepared' }),
    change('1', 'answered', 'a', '2026-05-11'),
    change('2', 'answered', 'b', '2026-05-31'),
    change('3', 'answered', 'c', '2026-04-01'), // the clock was wrong: no days
    change('4', 'returned', 'd'),
    change('5', 'handed-back', 'e'),
  ]);
  expect(sumsOf(letters)).toEqual({
    ...{ letters: 6, posted: 4, answered: 3, returned: 1, handedBack: 1, medianDays: 10 },
  });
});

test('a report counts by one thing or several, what nobody knows too', () => {
  const letters = lettersOf([
    letter('a', { country: 'FR', at: '2026-05-31' }),
    letter('b', { at: '2026-06-01' }),
    letter('c', { country: 'FR', at: '2026-06-30' }),
  ]);
  const rows = (...by: Parameters<typeof report>[1]) =>
    report(letters, by).rows.map(({ values, posted }) => `${values.join('/')} ${posted}`);
  expect(rows('month')).toEqual(['2026-05 1', '2026-06 2']);
  expect(rows('country')).toEqual([' 1', 'FR 2']);
  expect(rows('month', 'country')).toEqual(['2026-05/FR 1', '2026-06/ 1', '2026-06/FR 1']);
});

test('a purge counts days from the last that was entered of a letter, and reaches letters that were taken back', () => {
  const text = [
    letter('a', { writer: 'AB' }),
    letter('b', { writer: 'CD', sha256: 'e'.repeat(64) }),
    letter('c', { writer: 'EF' }),
    change('1', 'answered', 'a', '2026-10-01'),
    change('2', 'undone', 'c'),
  ]
    .map((one) => `${JSON.stringify(one)}\n`)
    .join('');
  const after = purged(text, '2026-11-23', 180);
  expect(after.count).toBe(2);
  expect(after.text.match(/"writer":"\w+"|sha256/g)).toEqual(['"writer":"AB"']);
  expect(purged(after.text, '2026-11-23', 180)).toEqual({ text: after.text, count: 0 });
  expect(purged(text, '2026-05-02', 180)).toEqual({ text, count: 0 });
});
