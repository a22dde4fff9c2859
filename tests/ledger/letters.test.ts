import { expect, test } from 'vitest';
import type { ChangeState, LedgerEntry, LetterFacts } from '../../src/ledger/entry.ts';
import { lettersOf, postedBefore, postedKeys } from '../../src/ledger/letters.ts';

// Where each letter stands, by the entries about it.

const letter = (id: string, facts: Partial<LetterFacts> = {}, state: 'prepared' | 'posted' = 'prepared') =>
  ({ version: 1, id, state, at: '2026-05-01', case: 'choir', target: 'mayoress', channel: 'post', ...facts }) as const;
const change = (state: ChangeState, of: string, at = '2026-05-03', id = `${of}.${state}.${at}`): LedgerEntry => ({
  version: 1,
  id,
  state,
  at,
  of,
});
const states = (...entries: readonly LedgerEntry[]) => lettersOf(entries).map(({ state }) => state);

test('a letter is prepared until somebody says that it is posted, and then what became of it', () => {
  const a = letter('a');
  expect(states(a)).toEqual(['prepared']);
  expect(states(a, change('posted', 'a'))).toEqual(['posted']);
  expect(states(a, change('posted', 'a'), change('answered', 'a'))).toEqual(['answered']);
  expect(states(a, change('posted', 'a'), change('returned', 'a'))).toEqual(['returned']);
  expect(states(a, change('handed-back', 'a'))).toEqual(['handed-back']);
  expect(states(letter('b', {}, 'posted'))).toEqual(['posted']);
});

test('the order of entries does not matter, as when a clock was set back', () => {
  const [posted, answered] = [change('posted', 'a', '2026-05-09'), change('answered', 'a', '2026-05-02')];
  expect(states(answered, letter('a'), posted)).toEqual(['answered']);
  expect(lettersOf([answered, letter('a'), posted])[0]?.posted).toBe(posted);
});

test('of two things that became of a letter the later counts', () => {
  expect(states(letter('a'), change('returned', 'a'), change('answered', 'a', '2026-06-01'))).toEqual(['answered']);
});

test('what is taken back does not count, until that is taken back', () => {
  const all = [letter('a'), change('posted', 'a', '2026-05-03', 'p'), change('undone', 'p', '2026-05-04', 'u')];
  expect(states(...all)).toEqual(['prepared']);
  expect(states(...all, change('undone', 'u'))).toEqual(['posted']);
  expect(states(...all, change('undone', 'a'))).toEqual([]);
});

test('entries that take back each other in a ring hold up nobody', () => {
  const ring = [change('undone', 'y', '2026-05-03', 'x'), change('undone', 'x', '2026-05-03', 'y')];
  expect(states(letter('a'), ...ring, change('undone', 'z', '2026-05-03', 'z'))).toEqual(['prepared']);
});

test('what was posted is known by case and target, and by the writer where the ledger has initials', () => {
  const keys = postedKeys([
    letter('a', { writer: 'AB' }, 'posted'),
    letter('b', { target: 'prefect' }, 'posted'),
    letter('c', { target: 'judge' }),
    letter('d', { target: 'consul' }, 'posted'),
    change('returned', 'd'),
  ]);
  const before = (target: string, writer?: string) =>
    postedBefore(keys, { case: 'choir', target, ...(writer ? { writer } : {}) })?.entry.id;
  expect(before('mayoress', 'AB')).toBe('a');
  expect(before('mayoress', 'CD')).toBeUndefined();
  expect(before('mayoress')).toBe('a'); // somebody of the group
  expect(before('prefect', 'CD')).toBe('b'); // it may have been CD
  expect(before('judge')).toBeUndefined(); // prepared is not posted
  expect(before('consul')).toBeUndefined(); // it came back
});

test('of several the newest is named, whatever stands between', () => {
  const keys = postedKeys([
    letter('a'),
    letter('b', {}, 'posted'),
    change('posted', 'a', '2026-07-01'),
    letter('c', { writer: 'CD' }, 'posted'),
  ]);
  expect(postedBefore(keys, { case: 'choir', target: 'mayoress' })?.entry.id).toBe('a');
  expect(postedBefore(keys, { case: 'choir', target: 'mayoress', writer: 'EF' })?.entry.id).toBe('a');
});
