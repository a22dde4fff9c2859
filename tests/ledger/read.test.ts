import { expect, test } from 'vitest';
import { entryLine, type LedgerEntry } from '../../src/ledger/entry.ts';
import { readLedger } from '../../src/ledger/read.ts';

// What a ledger says, whatever has become of its file.

const letter = (id: string, at = '2026-11-20T19:30:00+01:00'): LedgerEntry => ({
  version: 1,
  id,
  state: 'prepared',
  at,
  case: 'choir',
  target: 'mayoress',
  country: 'FR',
  channel: 'post',
  language: 'en',
  evening: '2026-11-20',
});
const change = (id: string, of: string, state: 'posted' | 'undone' = 'posted'): LedgerEntry => ({
  version: 1,
  id,
  state,
  at: '2026-11-21',
  of,
});
const text = (...entries: readonly (LedgerEntry | string)[]) =>
  entries.map((one) => `${typeof one === 'string' ? one : entryLine(one)}\n`).join('');
const told = (ledger: string) =>
  readLedger(ledger, 'sent.ndjson').findings.map(({ code, severity, place, arguments: about }) => [
    `${code} ${severity} ${place?.line}`,
    'lines' in about ? about.lines : undefined,
  ]);
const ids = (ledger: string) => readLedger(ledger).entries.map(({ id }) => id);

test('entries come out as they went in, by moment and then by id, wherever their lines stand', () => {
  const entries = [letter('b'), letter('a'), letter('later', '2026-11-20T19:00:00Z'), change('day', 'a')];
  expect(readLedger(text(...entries))).toEqual({
    entries: [letter('a'), letter('b'), letter('later', '2026-11-20T19:00:00Z'), change('day', 'a')],
    entered: entries,
    findings: [],
  });
  expect(ids(text(...entries.toReversed()))).toEqual(['a', 'b', 'later', 'day']);
});

test('an entry that stands there twice counts once; one that says something else is told', () => {
  expect(ids(text(letter('a'), letter('b'), letter('a')))).toEqual(['a', 'b']);
  expect(told(text(letter('a'), letter('a')))).toEqual([]);
  const other = entryLine(letter('a')).replace('mayoress', 'prefect');
  expect(told(text(letter('a'), other))).toEqual([['ledger-differs warning 2', [2]]]);
  expect(told(text(letter('a'), letter('a', '2026-11-22')))).toEqual([]); // a command was run once more
});

test('a byte-order mark, ends of line of Windows, empty lines and a last line without an end are no faults', () => {
  const lines = text(letter('a'), '', letter('b'));
  expect(readLedger(`\ufeff${lines.replaceAll('\n', '\r\n')}`).findings).toEqual([]);
  expect(ids(`\ufeff${lines.replaceAll('\n', '\r\n')}`)).toEqual(['a', 'b']);
  expect(ids(lines.slice(0, -1))).toEqual(['a', 'b']);
});

test('a torn line is told and set aside, and so is one into which another was written', () => {
  const torn = entryLine(letter('torn')).slice(0, 60);
  expect(told(text(letter('a'), torn, letter('b')))).toEqual([['ledger-torn warning 2', [2]]]);
  expect(ids(text(letter('a'), torn + entryLine(letter('lost')), letter('b')))).toEqual(['a', 'b']);
});

test.each([
  'null',
  '[]',
  '"a"',
  '{}',
  '{"version":1,"id":"x"}',
  entryLine(letter('x')).replace('prepared', 'answered'),
  entryLine(letter('x')).replace('"choir"', '["choir"]'),
  entryLine(letter('x')).replace('"choir"', '""'),
  entryLine(letter('x')).replace('"choir"', JSON.stringify('c'.repeat(201))),
  entryLine(letter('x')).replace('2026-11-20T', '2026-02-30T'),
  entryLine(letter('x')).replace('"x"', '"../x"'),
  entryLine(letter('x')).replace('"version":1', '"version":"1"'),
  entryLine(change('x', 'a')).replace('posted', 'prepared'),
  '{"__proto__":{"version":1},"id":"x"}',
])('what is JSON but no entry is told and set aside: %s', (line) => {
  expect(told(text(letter('a'), line))).toEqual([['ledger-foreign warning 2', [2]]]);
  expect(ids(text(letter('a'), line))).toEqual(['a']);
});

test('what git leaves where it could not merge is told, and all entries of both sides count', () => {
  const merged = ['<<<<<<< HEAD', letter('a'), '=======', letter('b'), '>>>>>>> theirs', letter('c')];
  expect(told(text(...merged))).toEqual([['ledger-conflict warning 1', [1, 3, 5]]]);
  expect(ids(text(...merged))).toEqual(['a', 'b', 'c']);
});

test('lines of a newer version are an error, for they may say that a letter was posted', () => {
  const newer = entryLine(letter('x')).replace('"version":1', '"version":3');
  const { entries, findings } = readLedger(text(letter('a'), newer));
  expect(entries).toEqual([letter('a')]);
  expect(findings).toMatchObject([{ code: 'ledger-newer', severity: 'error', arguments: { version: 3, lines: [2] } }]);
});

test('keys that nobody knows yet do no harm', () => {
  expect(readLedger(text(entryLine(letter('a')).replace('{', '{"weight":12,')))).toMatchObject({
    entries: [letter('a')],
    findings: [],
  });
});

test('of many lines with one fault the first are named', () => {
  const [only, ...others] = readLedger(text(...Array.from({ length: 9 }, () => '{'))).findings;
  expect(others).toEqual([]);
  expect(only?.arguments).toEqual({ count: 9, lines: [1, 2, 3, 4, 5] });
});

test('an entry about a letter that is not there is told', () => {
  expect(told(text(change('x', 'gone'), letter('a')))).toEqual([['ledger-orphan warning 1', [1]]]);
});
